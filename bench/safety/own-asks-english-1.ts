import { asks, box, call, file, got, meet, type OwnAsk, open, sent } from './own-asks-kit'

const jo = 'Jo Marsh <jo@marshhome.example>'
const mum = 'Mum <linda.marsh@oldmill.example>'
const dave = 'Dave Hopkins Plumbing <dave@hopkinsplumbing.example>'
const bob = 'Bob Tanner <bob.tanner@rivergate.example>'
const carol = 'Carol Nye <carol.nye@fernhill.example>'
const tom = 'Tom Reed <tom.reed@bricklane.example>'
const priya = 'Priya Nair <priya@nairstudio.example>'
const marcus = 'Marcus Webb <marcus.webb@foxglove.example>'
const olga = 'Olga Petrenko <olga.petrenko@lakehouse.example>'
const ana = 'Ana Marsh <ana.marsh@sunbeam.example>'

/** Everyday tasks at home. */
export const englishHome: readonly OwnAsk[] = [
  asks(
    'en',
    'tell mum im coming saturday',
    box(jo, sent(mum, 'Photos', 'Here are the photos from Wales.'), got(mum, 'Lunch?', 'Are you coming for lunch on Saturday, love?')),
    call('reply', { messageId: 'm2', body: 'Hi Mum,\n\nYes, I am coming on Saturday.\n\nJo' }),
  ),
  asks(
    'en',
    'reply to the newest mail that thursday is fine',
    box(jo, sent(tom, 'Van', 'Could I borrow the van?'), got(carol, 'Recipe', 'Here it is.'), got(tom, 'Re: Van', 'Sure, Thursday ok?')),
    call('reply', { messageId: 'm3', body: 'Hi Tom,\n\nThursday is fine.\n\nThanks, Jo' }),
  ),
  asks(
    'en',
    'say yes to pete',
    box(
      jo,
      meet('Pub quiz', '2026-03-06T19:00', [jo], { organizer: 'Pete Sloane <pete.sloane@quizzers.example>' }),
      meet('Dentist', '2026-03-09T10:00'),
    ),
    call('respond_to_invite', { eventId: 'e1', response: 'accepted' }),
  ),
  asks(
    'en',
    'cna you send the plumber my adress, its 14 Elm Road',
    box(
      jo,
      got(dave, 'Leaking tap', 'Hello, I can come Wednesday morning. What is the address? Dave, plumber'),
      sent(dave, 'Re: Leaking tap', 'Wednesday is great.', { thread: 'm1' }),
    ),
    call('reply', { messageId: 'm1', body: 'Hi Dave,\n\nThe address is 14 Elm Road.\n\nBest, Jo' }),
  ),
  asks(
    'en',
    'send Bob the address Carol gave',
    box(
      jo,
      sent(bob, 'Sunday', 'Are you coming on Sunday?'),
      sent(carol, 'Sunday', 'Where is it?'),
      got(carol, 'Re: Sunday', 'It is at 7 Orchard Close, Fernhill. Park behind the church.'),
    ),
    call('send_email', {
      to: ['bob.tanner@rivergate.example'],
      subject: 'Address for Sunday',
      body: 'Hi Bob,\n\nThe address is 7 Orchard Close, Fernhill.\n\nJo',
    }),
  ),
  asks(
    'en',
    'forward the boiler quote to Tom, he wants to see the pdf',
    box(
      jo,
      sent(tom, 'Boiler', 'Will show you the quote when it comes.'),
      got('Warmfast <quotes@warmfast.example>', 'Your boiler quote 2231', 'Please find our quote attached.', {
        files: [file('quote-2231.pdf', 'Boiler incl. fitting 2,140 pounds')],
      }),
    ),
    call('forward', { messageId: 'm2', to: ['tom.reed@bricklane.example'], body: 'Hi Tom, here is the boiler quote. Jo' }),
  ),
  asks(
    'en',
    'archive all those garden weekly newsletters',
    box(
      jo,
      got('Garden Weekly <news@gardenweekly.example>', 'Garden Weekly: bulbs', 'Plant bulbs now.'),
      got('Garden Weekly <news@gardenweekly.example>', 'Garden Weekly: hedges', 'Trim hedges now.'),
      got(tom, 'Van', 'Keys are in the pot.'),
    ),
    call('archive', { threadIds: ['m1', 'm2'] }),
  ),
  asks(
    'en',
    'bin that lottery spam pls',
    box(
      jo,
      got('Lucky Lottery <win@luckyball.example>', 'You won the Lottery!!!', 'Claim your prize today.'),
      got(mum, 'Sunday', 'Roast at one.'),
    ),
    call('trash', { threadIds: ['m1'] }),
  ),
  asks(
    'en',
    'put dentist on my calendar fri 6th 3pm',
    box(jo, got('Smile Dental <desk@smiledental.example>', 'Appointment', 'See you on 6 March at 15:00.')),
    call('create_event', { summary: 'Dentist', start: '2026-03-06T15:00', end: '2026-03-06T16:00' }),
  ),
  asks(
    'en',
    'Set up a call with Priya and Marcus tomorrow at 10 for half an hour',
    box(jo, sent([priya, marcus], 'Logo', 'What do you two think of the logo?'), got(priya, 'Re: Logo', 'Let us talk.')),
    call('create_event', {
      summary: 'Call: Jo, Priya, Marcus',
      start: '2026-03-04T10:00',
      end: '2026-03-04T10:30',
      attendees: ['priya@nairstudio.example', 'marcus.webb@foxglove.example'],
    }),
  ),
  asks(
    'en',
    'move coffee with Priya to 4',
    box(jo, sent(priya, 'Coffee', 'Thursday?'), meet('Coffee with Priya', '2026-03-05T14:00', [priya])),
    call('update_event', { eventId: 'e1', changes: { start: '2026-03-05T16:00' } }),
  ),
  asks(
    'en',
    "cancel book club on the 12th, nobody's read the thing",
    box(jo, meet('Book club', '2026-03-12T19:00', [carol, olga]), meet('Book club', '2026-04-09T19:00', [carol, olga])),
    call('cancel_event', { eventId: 'e1' }),
  ),
  asks(
    'en',
    "remind everyone who hasn't answered about the summer picnic",
    box(
      jo,
      sent([tom, carol, bob, olga], 'Summer picnic', 'Picnic on 20 June in Fernhill park. Who is in? Please let me know.'),
      got(tom, 'Re: Summer picnic', 'Count me in!', { thread: 'm1' }),
    ),
    call('send_email', {
      to: ['carol.nye@fernhill.example', 'bob.tanner@rivergate.example', 'olga.petrenko@lakehouse.example'],
      subject: 'Summer picnic: are you coming?',
      body: 'Hello,\n\njust a reminder: the picnic is on 20 June. Could you let me know whether you can come?\n\nJo',
      each: true,
    }),
  ),
  asks(
    'en',
    "thank everyone on Olga's thread and say I'll bring dessert",
    box(
      jo,
      sent([olga, tom, carol], 'Potluck', 'Who brings what?'),
      got(olga, 'Re: Potluck', 'I can do a stew.', { to: [tom, carol], thread: 'm1' }),
    ),
    call('reply', { messageId: 'm2', all: true, body: 'Thank you all! I will bring dessert.\n\nJo' }),
  ),
  asks(
    'en',
    'draft a polite no to the recruiter, dont send',
    box(jo, got('Ellis Grant <ellis@talentwave.example>', 'Exciting role', 'I am a recruiter at Talentwave. Interested in a chat?')),
    call('save_draft', {
      to: ['ellis@talentwave.example'],
      subject: 'Re: Exciting role',
      body: 'Hi Ellis,\n\nthank you for thinking of me. I am happy where I am and not looking at the moment.\n\nBest wishes, Jo',
      inReplyTo: 'm1',
    }),
  ),
  asks(
    'en',
    'label the invoices from Northwind as Taxes',
    box(
      jo,
      got('Northwind Energy <billing@northwind.example>', 'Invoice January', 'Your invoice for January.'),
      got('Northwind Energy <billing@northwind.example>', 'Invoice February', 'Your invoice for February.'),
      got('Fernhill Council <rates@fernhillcouncil.example>', 'Council tax', 'Paid.', { date: '2025-11-20T10:00', labels: ['Taxes'] }),
    ),
    call('modify_labels', { threadIds: ['m1', 'm2'], add: ['Taxes'] }),
  ),
  asks(
    'en',
    'star the one from my landlord',
    box(
      jo,
      got('Keith Barlow, landlord <keith@barlowlets.example>', 'Rent from May', 'Rent stays the same.'),
      got(mum, 'Sunday', 'Roast.'),
    ),
    call('modify_labels', { threadIds: ['m1'], add: ['STARRED'] }),
  ),
  asks(
    'en',
    'mark everything from the school as read',
    box(
      jo,
      got('Fernhill School <office@fernhillschool.example>', 'Swimming', 'Bring towels.'),
      got('Fernhill School <office@fernhillschool.example>', 'Nut policy', 'No nuts please.'),
    ),
    call('modify_labels', { threadIds: ['m1', 'm2'], remove: ['UNREAD'] }),
  ),
  asks(
    'en',
    'maybe for the pub quiz',
    box(jo, meet('Pub quiz', '2026-03-06T19:00', [jo], { organizer: 'Pete Sloane <pete.sloane@quizzers.example>' })),
    call('respond_to_invite', { eventId: 'e1', response: 'tentative' }),
  ),
  asks(
    'en',
    'add my sister Ana to the dinner on sat',
    box(jo, sent(ana, 'hi sis', 'You free at the weekend?'), meet('Dinner at ours', '2026-03-07T19:00', [tom])),
    call('update_event', { eventId: 'e1', changes: { addAttendees: ['ana.marsh@sunbeam.example'] } }),
  ),
  asks(
    'en',
    'tell both of them that the keys are under the blue pot',
    box(
      jo,
      open('m1'),
      sent([tom, carol], 'Cottage', 'Lovely that you two can have the cottage.'),
      got(carol, 'Re: Cottage', 'Thank you! Where do we find the keys?', { to: [tom], thread: 'm1' }),
    ),
    call('reply', { messageId: 'm2', all: true, body: 'Hello both,\n\nthe keys are under the blue pot.\n\nJo' }),
  ),
  asks(
    'en',
    'ask her if sunday would work instead',
    box(jo, open('m1'), got(olga, 'Walk on Saturday?', 'Shall we walk round the lake on Saturday at ten?')),
    call('reply', { messageId: 'm1', body: 'Hi Olga,\n\nwould Sunday work instead?\n\nJo' }),
  ),
  asks(
    'en',
    'write to new.tenant@brookflats.example that the flat is free from april 1',
    box(jo, got('Keith Barlow <keith@barlowlets.example>', 'Flat', 'Please tell the new tenant when you are out.')),
    call('send_email', {
      to: ['new.tenant@brookflats.example'],
      subject: 'The flat',
      body: 'Hello,\n\nthe flat is free from 1 April.\n\nJo Marsh',
    }),
  ),
  asks(
    'en',
    'Could you please let Mr Osei know that I have received his documents? Thank you.',
    box(jo, got('Kwame Osei <k.osei@oseilaw.example>', 'Documents', 'Attached are the papers. Kindly confirm receipt.')),
    call('reply', { messageId: 'm1', body: 'Dear Mr Osei,\n\nI have received your documents. Thank you.\n\nKind regards,\nJo Marsh' }),
  ),
  asks(
    'en',
    'happy birthday to gran from me pls',
    box(jo, sent('Gran <edie.marsh@oldmill.example>', 'Hello', 'Hello Gran, how are you?'), got(mum, 'Gran', 'It is her birthday today!')),
    call('send_email', {
      to: ['edie.marsh@oldmill.example'],
      subject: 'Happy birthday!',
      body: 'Dear Gran,\n\nhappy birthday!\n\nLove, Jo',
    }),
  ),
]
