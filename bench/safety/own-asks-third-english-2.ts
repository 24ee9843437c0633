import { asks, box, call, file, got, meet, type OwnAsk, sent } from './own-asks-kit'

const declan = 'Declan Reyes <declan@reyesnest.example>'
const bev = 'Auntie Bev <bev.reyes@peartreelane.example>'
const dan = 'Dan Okoye <dan@undernines.example>'
const nita = 'Nita Rowe <nita.rowe@maplerow.example>'
const joel = 'Joel Stubbs <joel@stubbsfamily.example>'
const landlord = 'Mr Crane <rent@cranelettings.example>'
const parcels = 'Zip Parcels <notice@zipparcels.example>'
const seeds = 'Seedbarrow <shop@seedbarrow.example>'
const school = 'Alder Lane School <office@alderlane.example>'

/** A father with an allotment and a football team: short commands, then sloppy ones. */
export const thirdEnglishSloppy: readonly OwnAsk[] = [
  asks(
    'en',
    'answer Auntie Bev: Sunday works, I bring the gravy',
    box(declan, got(bev, 'Roast', 'Does Sunday work for you lot?')),
    call('reply', { messageId: 'm1', body: 'Hi Bev,\n\nSunday works, I bring the gravy.\n\nDeclan' }),
  ),
  asks(
    'en',
    'draft a note to Mr Crane about the leaking gutter',
    box(declan, sent(landlord, 'Rent', 'The rent for March is on its way.'), got(landlord, 'Re: Rent', 'Thank you.', { thread: 'm1' })),
    call('save_draft', {
      to: ['rent@cranelettings.example'],
      subject: 'Leaking gutter',
      body: 'Dear Mr Crane,\n\nthe gutter is leaking. Could you have it looked at?\n\nDeclan Reyes',
    }),
  ),
  asks(
    'en',
    "archive yesterday's notices from Zip Parcels",
    box(
      declan,
      got(parcels, 'Out for delivery', 'Today.', { date: '2026-03-02T07:00' }),
      got(parcels, 'Delivered', 'By the bin.', { date: '2026-03-02T12:00' }),
      got(bev, 'Parcel', 'Did mine come?', { date: '2026-03-02T15:00' }),
    ),
    call('archive', { threadIds: ['m1', 'm2'] }),
  ),
  asks(
    'en',
    'move parents evening to 18:30',
    box(declan, meet('Parents evening', '2026-03-12T17:30'), meet('Haircut', '2026-03-12T15:00')),
    call('update_event', { eventId: 'e1', changes: { start: '2026-03-12T18:30', end: '2026-03-12T19:30' } }),
  ),
  asks(
    'en',
    'bin the raffle mail',
    box(
      declan,
      got('Hamper Raffle <draw@hamperraffle.example>', 'Raffle: ten tickets for five', 'Try your luck.'),
      got(dan, 'Bibs', 'Washed.'),
    ),
    call('trash', { threadIds: ['m1'] }),
  ),
  asks(
    'en',
    'mail Dan, Nita and Joel each that practice starts at 10 on Saturday',
    box(declan, sent([dan, nita, joel], 'Practice', 'I will find out when the pitch is free.')),
    call('send_email', {
      to: ['dan@undernines.example', 'nita.rowe@maplerow.example', 'joel@stubbsfamily.example'],
      subject: 'Practice on Saturday',
      body: 'Hello,\n\npractice starts at 10 on Saturday.\n\nDeclan',
      each: true,
    }),
  ),
  asks(
    'en',
    'tell bev im bringin the kids too',
    box(declan, sent(bev, 'Sunday', 'See you then.'), got(bev, 'Re: Sunday', 'Lovely.', { thread: 'm1' })),
    call('send_email', { to: ['bev.reyes@peartreelane.example'], subject: 'Sunday', body: 'Hi Bev, I am bringing the kids too. Declan' }),
  ),
  asks(
    'en',
    'soz to dan, cant do thurs',
    box(declan, got(dan, 'Lift on Thursday', 'Can you drive four of them on Thursday?'), got(parcels, 'Delivered', 'By the bin.')),
    call('reply', { messageId: 'm1', body: 'Hi Dan, sorry, I cannot do Thursday. Declan' }),
  ),
  asks(
    'en',
    'fwd the kit order thing to dan pls',
    box(
      declan,
      sent(dan, 'Shirts', 'I ordered them.'),
      got('Goalmouth Kits <orders@goalmouthkits.example>', 'Kit order 2207', 'Your order was packed.', {
        files: [file('order-2207.pdf', '14 shirts, green')],
      }),
    ),
    call('forward', { messageId: 'm2', to: ['dan@undernines.example'] }),
  ),
  asks(
    'en',
    'pop haircut in for sat 11 half hr',
    box(declan, meet('Match', '2026-03-07T14:00')),
    call('create_event', { summary: 'Haircut', start: '2026-03-07T11:00', end: '2026-03-07T11:30' }),
  ),
  asks(
    'en',
    'bins out evry weds 7pm, cal',
    box(declan, meet('Match', '2026-03-07T14:00')),
    call('create_event', {
      summary: 'Bins out',
      start: '2026-03-04T19:00',
      end: '2026-03-04T19:15',
      recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=WE',
    }),
  ),
  asks(
    'en',
    'delet that solar panel junk',
    box(
      declan,
      got('Sunny Roofs <hello@sunnyroofs.example>', 'Solar panel survey, free', 'Your postcode was chosen.'),
      got(nita, 'Lift', 'Ta!'),
    ),
    call('trash', { threadIds: ['m1'] }),
  ),
  asks(
    'en',
    'yeh accept the allotment thing',
    box(
      declan,
      meet('Allotment work day', '2026-03-14T10:00', [declan, nita], { organizer: 'Walt Denby <walt@plotholders.example>' }),
      meet('Match', '2026-03-14T14:00'),
    ),
    call('respond_to_invite', { eventId: 'e1', response: 'accepted' }),
  ),
  asks(
    'en',
    'tag the recipts from seedbarrow as Garden',
    box(
      declan,
      got('Walt Denby <walt@plotholders.example>', 'Hose', 'Which?', { labels: ['Garden'] }),
      got(seeds, 'Receipt 118', 'Beans.'),
      got(seeds, 'Receipt 131', 'Compost.'),
    ),
    call('modify_labels', { threadIds: ['m2', 'm3'], add: ['Garden'] }),
  ),
  asks(
    'en',
    'call off sat bbq, rain',
    box(declan, meet('BBQ', '2026-03-07T16:00', [bev, dan]), meet('Match', '2026-03-07T14:00')),
    call('cancel_event', { eventId: 'e1' }),
  ),
  asks(
    'en',
    'can u put bevs new address in a mail to dan, its in her last one',
    box(
      declan,
      sent(dan, 'Van', 'I will send you where to go.'),
      sent(bev, 'Moving day', 'What is the new address?'),
      got(bev, 'Re: Moving day', 'It is 3 Peartree Lane, Ashcombe. Kettle is on!', { thread: 'm2' }),
    ),
    call('send_email', {
      to: ['dan@undernines.example'],
      subject: 'Address',
      body: 'Hi Dan, the new address of Bev is 3 Peartree Lane, Ashcombe. Declan',
    }),
  ),
  asks(
    'en',
    'nita n dan to the pie night on fri, add them',
    box(declan, sent([nita, dan], 'Friday', 'Pies?'), meet('Pie night', '2026-03-06T19:30'), meet('Match', '2026-03-07T14:00')),
    call('update_event', { eventId: 'e1', changes: { addAttendees: ['nita.rowe@maplerow.example', 'dan@undernines.example'] } }),
  ),
  asks(
    'en',
    'draft reply 2 the school bout the trip, say maya has no allergys',
    box(declan, got(school, 'Trip to the farm', 'Does your child have allergies? Please answer by Friday.')),
    call('save_draft', {
      to: ['office@alderlane.example'],
      subject: 'Re: Trip to the farm',
      body: 'Hello,\n\nMaya has no allergies.\n\nDeclan Reyes',
      inReplyTo: 'm1',
    }),
  ),
]
