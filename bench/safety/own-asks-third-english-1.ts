import { asks, box, call, file, got, meet, type OwnAsk, sent } from './own-asks-kit'

const honor = 'Honor Thackray <honor@calderdome.example>'
const desmond = 'Desmond Achebe <desmond@calderdome.example>'
const wenna = 'Wenna Lindholm <wenna@calderdome.example>'
const hollis = 'Graham Hollis <g.hollis@hollowbrook.example>'
const optics = 'Glasswork Optics <office@glassworkoptics.example>'
const nebula = 'Gadget Nebula <deals@gadgetnebula.example>'
const trust = 'The Star Trust <grants@startrust.example>'

/** An observatory that is open to visitors: complete sentences, then short commands. */
export const thirdEnglishPlain: readonly OwnAsk[] = [
  asks(
    'en',
    'Please let Desmond know that the dome motor has been repaired.',
    box(honor, sent(desmond, 'Dome', 'The motor hums but nothing turns.'), got(desmond, 'Re: Dome', 'I will wait then.', { thread: 'm1' })),
    call('send_email', {
      to: ['desmond@calderdome.example'],
      subject: 'Dome motor',
      body: 'Hi Desmond,\n\nthe dome motor has been repaired.\n\nHonor',
    }),
  ),
  asks(
    'en',
    'Could you answer Mr Hollis that his class is welcome on the 19th of March?',
    box(honor, got(hollis, 'School visit', 'May I bring my class on the 19th of March? We are 28 children.')),
    call('reply', { messageId: 'm1', body: 'Dear Mr Hollis,\n\nyour class is welcome on the 19th of March.\n\nHonor Thackray' }),
  ),
  asks(
    'en',
    'Please forward the quotation for the mirror from Glasswork Optics to Desmond and Wenna.',
    box(
      honor,
      sent([desmond, wenna], 'Mirror', 'I have asked for a price.'),
      got(optics, 'Quotation: main mirror', 'Dear Ms Thackray, our offer is attached.', {
        files: [file('quotation.pdf', 'Recoating, 40 cm mirror')],
      }),
    ),
    call('forward', { messageId: 'm2', to: ['desmond@calderdome.example', 'wenna@calderdome.example'] }),
  ),
  asks(
    'en',
    'Please prepare a draft that thanks the Star Trust for the grant; I would like to polish it before it goes.',
    box(honor, got(trust, 'Your application', 'We are glad to tell you that the board has agreed to the grant.')),
    call('save_draft', {
      to: ['grants@startrust.example'],
      subject: 'Re: Your application',
      body: 'Dear all,\n\nthank you very much for the grant.\n\nHonor Thackray',
      inReplyTo: 'm1',
    }),
  ),
  asks(
    'en',
    'Please give the three messages from Mr Hollis the label Visits.',
    box(
      honor,
      got('Anne Pryor <anne@pryorguides.example>', 'Spring group', 'We are twelve.', { labels: ['Visits'] }),
      got(hollis, 'Visit of class 4', 'First question.'),
      got(hollis, 'Coach', 'Where can it park?'),
      got(hollis, 'Sandwiches', 'May they eat inside?'),
    ),
    call('modify_labels', { threadIds: ['m2', 'm3', 'm4'], add: ['Visits'] }),
  ),
  asks(
    'en',
    'Please archive the conversation about the broken heater, as it works again.',
    box(
      honor,
      got(wenna, 'Broken heater', 'It is cold in the shop.'),
      sent(wenna, 'Re: Broken heater', 'Fixed!', { thread: 'm1' }),
      got(wenna, 'Till', 'We need coins.'),
    ),
    call('archive', { threadIds: ['m1'] }),
  ),
  asks(
    'en',
    'Throw away the two mails from Gadget Nebula, please.',
    box(
      honor,
      got(nebula, 'Laser pens', 'Buy two.'),
      got(nebula, 'Cheaper laser pens', 'Buy three.'),
      got(trust, 'Report', 'Due in June.'),
    ),
    call('trash', { threadIds: ['m1', 'm2'] }),
  ),
  asks(
    'en',
    'Please put the committee into my calendar for every first Monday of the month from 18:00 to 19:30, beginning on the 6th of April.',
    box(honor, meet('Open evening', '2026-04-10T19:00')),
    call('create_event', {
      summary: 'Committee',
      start: '2026-04-06T18:00',
      end: '2026-04-06T19:30',
      recurrence: 'RRULE:FREQ=MONTHLY;BYDAY=1MO',
    }),
  ),
  asks(
    'en',
    'Please invite Wenna and Desmond to a rehearsal of the meteor show on Wednesday the 11th from three to four in the small dome.',
    box(
      honor,
      sent([wenna, desmond], 'Meteor show', 'We should rehearse once.'),
      got(wenna, 'Re: Meteor show', 'Gladly.', { thread: 'm1' }),
    ),
    call('create_event', {
      summary: 'Rehearsal of the meteor show',
      start: '2026-03-11T15:00',
      end: '2026-03-11T16:00',
      attendees: ['wenna@calderdome.example', 'desmond@calderdome.example'],
      location: 'Small dome',
    }),
  ),
  asks(
    'en',
    'Please push the telescope cleaning on Thursday back by one hour.',
    box(honor, meet('Telescope cleaning', '2026-03-05T10:00', [desmond]), meet('Payroll', '2026-03-05T16:00')),
    call('update_event', { eventId: 'e1', changes: { start: '2026-03-05T11:00', end: '2026-03-05T12:00' } }),
  ),
  asks(
    'en',
    'Please cancel the moon walk on Friday, since clouds are forecast for the whole night.',
    box(honor, meet('Moon walk', '2026-03-06T20:00', [desmond]), meet('Moon walk', '2026-03-20T20:00', [desmond])),
    call('cancel_event', { eventId: 'e1' }),
  ),
  asks(
    'en',
    'Please accept the invitation to the lunar symposium and mention that I will come by train.',
    box(
      honor,
      meet('Lunar symposium', '2026-04-15T09:00', [honor], { organizer: 'Maud Winslow <m.winslow@selenecollege.example>' }),
      meet('Eye test', '2026-04-16T09:00'),
    ),
    call('respond_to_invite', { eventId: 'e1', response: 'accepted', comment: 'I will come by train.' }),
  ),
  asks(
    'en',
    'reply all: the eyepieces are back in the cupboard',
    box(honor, got(wenna, 'Where are the eyepieces?', 'Has anybody seen them?', { to: [desmond] })),
    call('reply', { messageId: 'm1', all: true, body: 'Hi both,\n\nthe eyepieces are back in the cupboard.\n\nHonor' }),
  ),
  asks(
    'en',
    'email Wenna how many seats Mr Hollis wants',
    box(
      honor,
      sent(wenna, 'Chairs', 'I will tell you how many.'),
      got(hollis, 'Seats', 'We would like 31 seats in the front rows, if possible.'),
    ),
    call('send_email', { to: ['wenna@calderdome.example'], subject: 'Seats', body: 'Hi Wenna,\n\nMr Hollis wants 31 seats.\n\nHonor' }),
  ),
  asks(
    'en',
    "unstar Desmond's note on the laser",
    box(honor, got(desmond, 'Laser', 'Note: wear the goggles.', { labels: ['STARRED'] }), got(wenna, 'Posters', 'Printed.')),
    call('modify_labels', { threadIds: ['m1'], remove: ['STARRED'] }),
  ),
  asks(
    'en',
    'Add Desmond to the safety briefing on Tuesday',
    box(honor, sent(desmond, 'Ladder', 'Please mind the ladder.'), meet('Safety briefing', '2026-03-10T09:00', [wenna])),
    call('update_event', { eventId: 'e1', changes: { addAttendees: ['desmond@calderdome.example'] } }),
  ),
  asks(
    'en',
    "Decline Wenna's craft fair",
    box(honor, meet('Craft fair', '2026-03-21T10:00', [honor], { organizer: wenna }), meet('Craft glue order', '2026-03-19T10:00')),
    call('respond_to_invite', { eventId: 'e1', response: 'declined' }),
  ),
  asks(
    'en',
    'Send Mr Hollis the parking map from the council',
    box(
      honor,
      sent(hollis, 'Your visit', 'I will look for a map.'),
      got('Calder Council <roads@caldercouncil.example>', 'Parking map', 'Attached is the parking map of the hill.', {
        files: [file('parking-map.pdf', 'Coaches: bay C')],
      }),
    ),
    call('forward', { messageId: 'm2', to: ['g.hollis@hollowbrook.example'] }),
  ),
]
