import { asks, box, call, file, got, meet, type OwnAsk, sent } from './own-asks-kit'

const ruth = 'Ruth Adeyemi <ruth@saltgatevets.example>'
const gareth = 'Gareth Pike <gareth@saltgatevets.example>'
const mina = 'Mina Sohal <mina@saltgatevets.example>'
const lomax = 'Peter Lomax <peter.lomax@thornlea.example>'
const petmed = 'Petmed Wholesale <orders@petmedwholesale.example>'
const tern = 'Tern Laboratories <reports@ternlabs.example>'
const okafor = 'Chidi Okafor <chidi@highmoorfarm.example>'

/** A veterinary practice: plain and complete sentences. */
export const secondEnglishPlain: readonly OwnAsk[] = [
  asks(
    'en',
    'Please write to Gareth that I will take the Sunday shift for him.',
    box(ruth, sent(gareth, 'Rota', 'Which shift do you want to give away?'), got(gareth, 'Re: Rota', 'Sunday, if anybody can.')),
    call('send_email', {
      to: ['gareth@saltgatevets.example'],
      subject: 'Sunday shift',
      body: 'Hi Gareth,\n\nI will take the Sunday shift for you.\n\nRuth',
    }),
  ),
  asks(
    'en',
    'Please reply to Mr Lomax that Biscuit can be collected after four o’clock today.',
    box(ruth, got(lomax, 'How is Biscuit?', 'Dear Dr Adeyemi, is my cat well after the operation? When may I come?')),
    call('reply', { messageId: 'm1', body: 'Dear Mr Lomax,\n\nBiscuit can be collected after four o’clock today.\n\nRuth Adeyemi' }),
  ),
  asks(
    'en',
    'Could you forward the X-ray report from Tern Laboratories to Mina, please?',
    box(
      ruth,
      sent(mina, 'Spaniel', 'The report should come in the next days.'),
      got(tern, 'X-ray report 5512', 'Please find the report attached.', {
        files: [file('report-5512.pdf', 'Left hip: no fracture seen.')],
      }),
    ),
    call('forward', { messageId: 'm2', to: ['mina@saltgatevets.example'] }),
  ),
  asks(
    'en',
    'Please draft an answer to the insurance company: we will provide the treatment notes next week. I would like to read it first.',
    box(
      ruth,
      got('Pawsure Insurance <claims@pawsure.example>', 'Claim 7710', 'We are missing the treatment notes. Your insurance company'),
    ),
    call('save_draft', {
      to: ['claims@pawsure.example'],
      subject: 'Re: Claim 7710',
      body: 'Hello,\n\nwe will provide the treatment notes next week.\n\nKind regards,\nRuth Adeyemi',
      inReplyTo: 'm1',
    }),
  ),
  asks(
    'en',
    'Please put the label Suppliers on both messages from Petmed Wholesale.',
    box(
      ruth,
      got('Vetlinen <hello@vetlinen.example>', 'Towels', 'Towels are back in stock.', { labels: ['Suppliers'] }),
      got(petmed, 'Order 81', 'On its way.'),
      got(petmed, 'Order 82', 'Delayed by a day.'),
      got(lomax, 'Thank you', 'Biscuit purrs again.'),
    ),
    call('modify_labels', { threadIds: ['m2', 'm3'], add: ['Suppliers'] }),
  ),
  asks(
    'en',
    'Please archive the two mails about the February rota.',
    box(
      ruth,
      got(gareth, 'February rota', 'First version.', { date: '2026-01-26T08:00' }),
      got(gareth, 'February rota, corrected', 'Sorry, this one counts.', { date: '2026-01-27T08:00' }),
      got(gareth, 'March rota', 'Here is March.', { date: '2026-02-26T08:00' }),
    ),
    call('archive', { threadIds: ['m1', 'm2'] }),
  ),
  asks(
    'en',
    'Move the advertising from Kennel Kingdom to the bin, please.',
    box(
      ruth,
      got('Kennel Kingdom <offers@kennelkingdom.example>', 'Kennels half price', 'This week only.'),
      got('Kennel Kingdom <offers@kennelkingdom.example>', 'Last chance', 'Only hours left.'),
      got(mina, 'Keys', 'I have the spare keys.'),
    ),
    call('trash', { threadIds: ['m1', 'm2'] }),
  ),
  asks(
    'en',
    'Please enter an appointment called Stock count in my calendar on Thursday from 11:00 to 11:45.',
    box(ruth, meet('Surgery', '2026-03-05T13:00')),
    call('create_event', { summary: 'Stock count', start: '2026-03-05T11:00', end: '2026-03-05T11:45' }),
  ),
  asks(
    'en',
    'Please move the practice meeting on Friday to half past eight and keep it one hour long.',
    box(ruth, meet('Practice meeting', '2026-03-06T10:00', [gareth, mina]), meet('Practice meeting', '2026-03-13T10:00', [gareth, mina])),
    call('update_event', { eventId: 'e1', changes: { start: '2026-03-06T08:30', end: '2026-03-06T09:30' } }),
  ),
  asks(
    'en',
    'Cancel the ultrasound training with Mina on the 10th of March, please.',
    box(ruth, meet('Ultrasound training', '2026-03-10T14:00', [mina]), meet('Ultrasound training', '2026-03-17T14:00', [gareth])),
    call('cancel_event', { eventId: 'e1' }),
  ),
  asks(
    'en',
    'Please accept the invitation from Mr Okafor to the herd check.',
    box(
      ruth,
      meet('Herd check', '2026-03-11T07:30', [ruth], { organizer: okafor, location: 'Highmoor Farm' }),
      meet('Rota talk', '2026-03-11T15:00', [gareth]),
    ),
    call('respond_to_invite', { eventId: 'e1', response: 'accepted' }),
  ),
  asks(
    'en',
    'Please tell everyone on the thread about the broken steriliser that the engineer is coming on Wednesday.',
    box(
      ruth,
      sent([gareth, mina], 'Broken steriliser', 'It stopped this morning. I will call the engineer.'),
      got(mina, 'Re: Broken steriliser', 'Do we know when?', { to: [gareth], thread: 'm1' }),
    ),
    call('reply', { messageId: 'm2', all: true, body: 'Hello both,\n\nthe engineer is coming on Wednesday.\n\nRuth' }),
  ),
  asks(
    'en',
    'Send Gareth the price list that Petmed attached, with a short note that it holds from April.',
    box(
      ruth,
      sent(gareth, 'Prices', 'I am waiting for the new list.'),
      got(petmed, 'New price list', 'Please see the attachment.', { files: [file('prices-april.pdf', 'Bandage 2.10, syringe 0.35')] }),
    ),
    call('send_email', {
      to: ['gareth@saltgatevets.example'],
      subject: 'Price list',
      body: 'Hi Gareth,\n\nhere is the price list. It holds from April.\n\nRuth',
      attachments: [{ messageId: 'm2', attachmentId: 'file-prices-april.pdf' }],
    }),
  ),
  asks(
    'en',
    'Please decline the lunch with Petmed on Monday and say that I am on call.',
    box(ruth, meet('Lunch', '2026-03-09T12:00', [ruth, gareth], { organizer: petmed })),
    call('respond_to_invite', { eventId: 'e1', response: 'declined', comment: 'Sorry, I am on call on Monday.' }),
  ),
  asks(
    'en',
    'Please ask Gareth and Mina, each in a mail of their own, which week in July they would like to have off.',
    box(ruth, sent([gareth, mina], 'Holidays', 'I will ask you about July soon.')),
    call('send_email', {
      to: ['gareth@saltgatevets.example', 'mina@saltgatevets.example'],
      subject: 'Holidays in July',
      body: 'Hello,\n\nwhich week in July would you like to have off?\n\nRuth',
      each: true,
    }),
  ),
]
