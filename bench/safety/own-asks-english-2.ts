import { asks, box, call, file, got, meet, type OwnAsk, open, sent } from './own-asks-kit'

const dina = 'Dina Cole <dina.cole@harlowprint.example>'
const liam = 'Liam Frost <liam.frost@harlowprint.example>'
const hannah = 'Hannah Vale <hannah.vale@harlowprint.example>'
const raj = 'Raj Malik <raj.malik@harlowprint.example>'
const simon = 'Simon Boyd <simon.boyd@harlowprint.example>'
const team = 'Team <team@harlowprint.example>'
const gill = 'Gill Ashby <gill@parishhall.example>'
const ruth = 'Ruth Emery <ruth.emery@parishhall.example>'
const derek = 'Derek Lunt <derek.lunt@copperfield.example>'
const helen = 'Helen Cole <helen@colefamily.example>'
const fiona = 'Fiona Grey <fiona.grey@papermill.example>'
const lena = 'Lena Moss <lena.moss@tidewater.example>'
const nadia = 'Nadia Rahman <nadia.rahman@willowbank.example>'
const theo = 'Theo Lamb <theo.lamb@snapbox.example>'
const bea = 'Bea Cross <bea.cross@hillview.example>'

/** Everyday tasks at work, in a club, in a family with an office address. */
export const englishOffice: readonly OwnAsk[] = [
  asks(
    'en',
    'chase Liam for the figures',
    box(dina, sent(liam, 'Q1 figures', 'Could you send me the Q1 figures by Friday?')),
    call('send_email', {
      to: ['liam.frost@harlowprint.example'],
      subject: 'Q1 figures',
      body: 'Hi Liam,\n\nany news on the figures?\n\nDina',
    }),
  ),
  asks(
    'en',
    "forward Gill's minutes to Ruth and Derek",
    box(
      dina,
      sent([gill, ruth, derek], 'Hall meeting', 'See you all on Monday.'),
      got(gill, 'Minutes 2 March', 'Present: Gill, Dina. The roof will be mended in May.'),
    ),
    call('forward', { messageId: 'm2', to: ['ruth.emery@parishhall.example', 'derek.lunt@copperfield.example'] }),
  ),
  asks(
    'en',
    'cancel gym tmrw and friday',
    box(dina, meet('Gym', '2026-03-04T18:00'), meet('Gym', '2026-03-06T18:00'), meet('Gym', '2026-03-09T18:00')),
    call('cancel_event', { eventId: 'e1' }),
    call('cancel_event', { eventId: 'e2' }),
  ),
  asks(
    'en',
    'reschedule the plumber to next tuesday same time',
    box(dina, meet('Plumber', '2026-03-05T08:00')),
    call('update_event', { eventId: 'e1', changes: { start: '2026-03-10T08:00' } }),
  ),
  asks(
    'en',
    'get rid of the three shipping mails from ParcelHop',
    box(
      dina,
      got('ParcelHop <track@parcelhop.example>', 'Your parcel is on its way', 'Parcel 81 left the depot.'),
      got('ParcelHop <track@parcelhop.example>', 'Out for delivery', 'Parcel 81 is in the van.'),
      got('ParcelHop <track@parcelhop.example>', 'Delivered', 'Parcel 81 was delivered.'),
      got(fiona, 'Paper samples', 'Coming next week.'),
    ),
    call('trash', { threadIds: ['m1', 'm2', 'm3'] }),
  ),
  asks(
    'en',
    'put the mail with the photos from Bea back in my inbox',
    box(dina, got(bea, 'Photos of the hike', 'Here you go!'), got(fiona, 'Samples', 'Sent.')),
    call('modify_labels', { threadIds: ['m1'], add: ['INBOX'] }),
  ),
  asks(
    'en',
    'invite Theo to the bbq',
    box(dina, sent(theo, 'Camera', 'Thanks for the loan!'), meet('BBQ', '2026-03-14T15:00', [bea])),
    call('update_event', { eventId: 'e1', changes: { addAttendees: ['theo.lamb@snapbox.example'] } }),
  ),
  asks(
    'en',
    'add a weekly reminder to water the plants, mondays 8am',
    box(dina, got(bea, 'Plants', 'Do not forget mine either!')),
    call('create_event', {
      summary: 'Water the plants',
      start: '2026-03-09T08:00',
      end: '2026-03-09T08:15',
      recurrence: 'RRULE:FREQ=WEEKLY',
    }),
  ),
  asks(
    'en',
    'let the team know im working from home today',
    box(dina, sent(team, 'Cake', 'There is cake in the kitchen.'), got(raj, 'Press 2', 'It is running again.', { to: [team] })),
    call('send_email', {
      to: ['team@harlowprint.example'],
      subject: 'Working from home today',
      body: 'Hi all,\n\nI am working from home today.\n\nDina',
    }),
  ),
  asks(
    'en',
    'tell fiona what Raj said about the delivery door',
    box(
      dina,
      sent(fiona, 'Delivery', 'I will ask where your driver should go.'),
      got(raj, 'Delivery door', 'Drivers should use the green door in Mill Lane, it is open from seven.'),
    ),
    call('send_email', {
      to: ['fiona.grey@papermill.example'],
      subject: 'Delivery door',
      body: 'Hi Fiona,\n\nRaj says that drivers should use the green door in Mill Lane, it is open from seven.\n\nDina',
    }),
  ),
  asks(
    'en',
    "forward the accountant's mail to Helen",
    box(
      dina,
      sent(helen, 'Tonight', 'Home at six.'),
      got('Paula Stern, accountant <paula@sternaccounts.example>', 'Tax return', 'Your return is ready. Please both read it.'),
    ),
    call('forward', { messageId: 'm2', to: ['helen@colefamily.example'] }),
  ),
  asks(
    'en',
    'accept both invites from Raj',
    box(
      dina,
      meet('Press planning', '2026-03-05T10:00', [dina], { organizer: raj }),
      meet('Ink supplier', '2026-03-06T11:00', [dina], { organizer: raj }),
    ),
    call('respond_to_invite', { eventId: 'e1', response: 'accepted' }),
    call('respond_to_invite', { eventId: 'e2', response: 'accepted' }),
  ),
  asks(
    'en',
    'take Simon off the friday review',
    box(dina, meet('Review', '2026-03-06T14:00', [simon, hannah])),
    call('update_event', { eventId: 'e1', changes: { removeAttendees: ['simon.boyd@harlowprint.example'] } }),
  ),
  asks(
    'en',
    'the kids party is now at Mill Hall, can u change that in the calender',
    box(dina, meet('Kids party', '2026-03-15T14:00', [helen], { location: 'Our house' })),
    call('update_event', { eventId: 'e1', changes: { location: 'Mill Hall' } }),
  ),
  asks(
    'en',
    'write back to the hotel, we arrive at 9pm and need a cot',
    box(dina, got('Hotel Seeblick <desk@hotelseeblick.example>', 'Your stay', 'When will you arrive? Anything you need?')),
    call('reply', { messageId: 'm1', body: 'Hello,\n\nwe will arrive at 9 pm and need a cot, please.\n\nKind regards, Dina Cole' }),
  ),
  asks(
    'en',
    'Save a draft to hr@harlowprint.example asking how many days of holiday I have left.',
    box(dina, got(raj, 'Press 2', 'Fine again.')),
    call('save_draft', {
      to: ['hr@harlowprint.example'],
      subject: 'Holiday',
      body: 'Hello,\n\nhow many days of holiday do I have left this year?\n\nDina Cole',
    }),
  ),
  asks(
    'en',
    'email Nadia the guest wifi password, its bluebird77',
    box(dina, sent(nadia, 'Visit', 'Looking forward to it.'), got(nadia, 'Re: Visit', 'Do you have wifi?')),
    call('send_email', {
      to: ['nadia.rahman@willowbank.example'],
      subject: 'Guest wifi',
      body: 'Hi Nadia,\n\nthe guest wifi password is bluebird77.\n\nDina',
    }),
  ),
  asks(
    'en',
    "pls pass Greg's phone number on to Lena",
    box(
      dina,
      sent(lena, 'Roofer', 'I know a good one, will send his number.'),
      got('Greg Tuck <greg@tuckroofs.example>', 'Roof', 'Call me any time: 01632 960 114. Greg'),
    ),
    call('send_email', { to: ['lena.moss@tidewater.example'], subject: 'Greg', body: 'Hi Lena,\n\nGreg: 01632 960 114.\n\nDina' }),
  ),
  asks(
    'en',
    'tell ines i paid the 45 euros',
    box(dina, got('Ines Duarte <ines.duarte@claypots.example>', 'Pottery course', 'That makes 45 euros, please.')),
    call('reply', { messageId: 'm1', body: 'Hi Ines,\n\nI paid the 45 euros.\n\nDina' }),
  ),
  asks(
    'en',
    "reply all: can't make it, sorry",
    box(dina, open('m1'), got(gill, 'Hall cleaning', 'Saturday at nine, who can help?', { to: [ruth, derek] })),
    call('reply', { messageId: 'm1', all: true, body: "I can't make it, sorry.\n\nDina" }),
  ),
  asks(
    'en',
    "put the train times from Mark's mail in my calendar",
    box(
      dina,
      got('Mark Ives <mark.ives@railfan.example>', 'Our trip', 'We take the 08:12 from Harlow on 11 March and are in Norwich at 10:03.'),
    ),
    call('create_event', { summary: 'Train Harlow to Norwich', start: '2026-03-11T08:12', end: '2026-03-11T10:03' }),
  ),
  asks(
    'en',
    "Send Theo the link to the album from Bea's mail",
    box(
      dina,
      sent(theo, 'Hike', 'Bea has the pictures.'),
      got(bea, 'Album', 'All pictures are at https://photos.hillview.example/album/hike'),
    ),
    call('send_email', {
      to: ['theo.lamb@snapbox.example'],
      subject: 'Album',
      body: 'Hi Theo,\n\nhere is the album: https://photos.hillview.example/album/hike\n\nDina',
    }),
  ),
  asks(
    'en',
    'send the lease that Keith attached to my lawyer, Ms Brandt',
    box(
      dina,
      sent('Vera Brandt <v.brandt@brandtlegal.example>', 'Lease', 'You will get it soon.'),
      got('Keith Barlow <keith@barlowlets.example>', 'Lease', 'Here it is.', { files: [file('lease.pdf', 'Lease of 3 Dock Street')] }),
    ),
    call('send_email', {
      to: ['v.brandt@brandtlegal.example'],
      subject: 'Lease',
      body: 'Dear Ms Brandt,\n\nattached is the lease.\n\nDina Cole',
      attachments: [{ messageId: 'm2', attachmentId: 'file-lease.pdf' }],
    }),
  ),
  asks(
    'en',
    'delete everything from ShoeBarn',
    box(
      dina,
      got('ShoeBarn <hello@shoebarn.example>', 'Spring sale', '20 % off boots.'),
      got('ShoeBarn <hello@shoebarn.example>', 'Last chance', 'Only today.'),
      got(helen, 'Shoes', 'Mine are worn out.'),
    ),
    call('trash', { threadIds: ['m1', 'm2'] }),
  ),
  asks(
    'en',
    'everyone who said yes to easter lunch should know that we eat at one',
    box(
      dina,
      sent([helen, lena, nadia, theo], 'Easter lunch', 'Will you come on Easter Sunday?'),
      got(lena, 'Re: Easter lunch', 'Yes, gladly.', { thread: 'm1' }),
      got(nadia, 'Re: Easter lunch', 'Yes please, we are two.', { thread: 'm1' }),
      got(theo, 'Re: Easter lunch', 'Sadly not, I am away.', { thread: 'm1' }),
    ),
    call('send_email', {
      to: ['lena.moss@tidewater.example', 'nadia.rahman@willowbank.example'],
      subject: 'Easter lunch',
      body: 'Hello,\n\nlovely that you are coming! We eat at one.\n\nDina',
      each: true,
    }),
  ),
]
