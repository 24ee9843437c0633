import { asks, box, call, file, got, meet, type OwnAsk, open, sent } from './own-asks-kit'

const callum = 'Callum Pryce <callum@prycefam.example>'
const wanda = 'Wanda Ruiz <wanda.ruiz@copperkettle.example>'
const femi = 'Femi Balogun <femi@balogunruns.example>'
const quill = 'Margaret Quill <m.quill@quillrooms.example>'
const runclub = 'Runclub <news@runclub.example>'
const zed = 'Zed Archer <zed.archer@lanternpub.example>'

/** Short and sloppy, out of a private life. */
export const secondEnglishSloppy: readonly OwnAsk[] = [
  asks(
    'en',
    'tell wanda ill be 10 min late tonite',
    box(callum, sent(wanda, 'film', 'see you at 8 then'), got(wanda, 'Re: film', 'yes! row F')),
    call('send_email', {
      to: ['wanda.ruiz@copperkettle.example'],
      subject: 'Tonight',
      body: 'Hi Wanda,\n\nI will be 10 minutes late tonight.\n\nCallum',
    }),
  ),
  asks(
    'en',
    'yes to sat, answer femi',
    box(callum, sent(femi, 'long run', 'when do we go?'), got(femi, 'Re: long run', 'saturday early?', { thread: 'm1' })),
    call('reply', { messageId: 'm2', body: 'Hi Femi,\n\nyes, Saturday works.\n\nCallum' }),
  ),
  asks(
    'en',
    'fwd the train tickets to femi n wanda',
    box(
      callum,
      sent([femi, wanda], 'Leeds', 'I am booking us in.'),
      got('Northrail <tickets@northrail.example>', 'Your train tickets', 'Enjoy the journey.', {
        files: [file('tickets.pdf', 'Coach C, seats 21 to 23')],
      }),
    ),
    call('forward', { messageId: 'm2', to: ['femi@balogunruns.example', 'wanda.ruiz@copperkettle.example'] }),
  ),
  asks(
    'en',
    'draft smth to mrs quill abt the mouldy bathroom, dont send yet',
    box(callum, sent(quill, 'Deposit', 'Dear Mrs Quill, thank you for the receipt.')),
    call('save_draft', {
      to: ['m.quill@quillrooms.example'],
      subject: 'Mould in the bathroom',
      body: 'Dear Mrs Quill,\n\nthere is mould in the bathroom. Could somebody have a look at it?\n\nKind regards,\nCallum Pryce',
    }),
  ),
  asks(
    'en',
    'star the mail w my race number',
    box(
      callum,
      got('Harbour Half <start@harbourhalf.example>', 'Your race number', 'You start with number 2281.'),
      got(wanda, 'popcorn', 'sweet or salty?'),
    ),
    call('modify_labels', { threadIds: ['m1'], add: ['STARRED'] }),
  ),
  asks(
    'en',
    'archive evrything from runclub',
    box(
      callum,
      got(runclub, 'Track night', 'Wednesday as ever.'),
      got(runclub, 'New vests', 'Order until Friday.'),
      got(runclub, 'Results', 'Well done all.'),
      got(femi, 'shoes', 'which ones do you wear?'),
    ),
    call('archive', { threadIds: ['m1', 'm2', 'm3'] }),
  ),
  asks(
    'en',
    'delete the voucher mail from dealdrop',
    box(callum, got('Dealdrop <hi@dealdrop.example>', 'A voucher for you', '20 percent off.'), got(zed, 'shift', 'can you do friday?')),
    call('trash', { threadIds: ['m1'] }),
  ),
  asks(
    'en',
    'put run w femi in my calender sat 7am an hr, invite him',
    box(callum, sent(femi, 'long run', 'saturday it is'), got(femi, 'Re: long run', 'send me an invite')),
    call('create_event', {
      summary: 'Run with Femi',
      start: '2026-03-07T07:00',
      end: '2026-03-07T08:00',
      attendees: ['femi@balogunruns.example'],
    }),
  ),
  asks(
    'en',
    'physio thurs is at 5 now not 4, change it',
    box(callum, meet('Physio', '2026-03-05T16:00'), meet('Physio', '2026-03-12T16:00')),
    call('update_event', { eventId: 'e1', changes: { start: '2026-03-05T17:00', end: '2026-03-05T18:00' } }),
  ),
  asks(
    'en',
    'cancel tmrws call w wanda',
    box(callum, sent(wanda, 'call', 'wednesday?'), meet('Call', '2026-03-04T18:00', [wanda]), meet('Call', '2026-03-05T18:00', [femi])),
    call('cancel_event', { eventId: 'e1' }),
  ),
  asks(
    'en',
    'im in for the stag do, accept it',
    box(callum, meet('Stag do', '2026-05-16T12:00', [callum, femi], { organizer: zed }), meet('Physio', '2026-03-05T16:00')),
    call('respond_to_invite', { eventId: 'e1', response: 'accepted' }),
  ),
  asks(
    'en',
    'mark the uni mail important so i dont forget',
    box(
      callum,
      got('Westhaven University <registry@westhaven.example>', 'Your uni enrolment', 'Please enrol by the 20th.'),
      got(wanda, 'film', 'great film'),
    ),
    call('modify_labels', { threadIds: ['m1'], add: ['IMPORTANT'] }),
  ),
  asks(
    'en',
    'add wanda to fridays dinner, its at Bar Lume now',
    box(callum, sent(wanda, 'friday', 'fancy dinner?'), meet('Dinner', '2026-03-06T19:30', [femi], { location: 'Pizza Nino' })),
    call('update_event', { eventId: 'e1', changes: { addAttendees: ['wanda.ruiz@copperkettle.example'], location: 'Bar Lume' } }),
  ),
  asks(
    'en',
    'swimming every tues 7 to 8am from nxt week til end of may pls add',
    box(callum, got('City Pool <desk@citypool.example>', 'Lanes', 'Lanes open at 7.')),
    call('create_event', {
      summary: 'Swimming',
      start: '2026-03-10T07:00',
      end: '2026-03-10T08:00',
      recurrence: 'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20260531T235959Z',
    }),
  ),
  asks(
    'en',
    'thx him n say ill bring the cable back thurs',
    box(callum, open('m1'), got(zed, 'Your cable?', 'You can keep the long cable until the weekend.')),
    call('reply', { messageId: 'm1', body: 'Thanks, Zed! I will bring the cable back on Thursday.\n\nCallum' }),
  ),
]
