import { ownCase } from './builder'
import { answer, googleText, invitation, type Meeting } from './calendar-styles'
import { marked } from './quoting'

const host = 'Naomi Feld <naomi.feld@example.com>'
const abel = 'Abel Castro <abel.castro@example.org>'
const britta = 'Britta Sommer <britta.sommer@example.net>'
const conrad = 'Conrad Yates <conrad.yates@example.com>'
const delia = 'Delia Frost <delia.frost@example.org>'
const emeka = 'Emeka Obi <emeka.obi@example.com>'

const dinner: Meeting = {
  uid: '7d1kq2v9p0customers@calendar.example.com',
  title: 'Customer dinner',
  start: '20261014T180000Z',
  words: 'Wed Oct 14, 2026 7pm - 10pm (BST) (naomi.feld@example.com)',
  host,
}
const workshop: Meeting = {
  uid: '040000008200E00074C5B7101A82E00800000000D0A1',
  title: 'Strategie-Workshop',
  start: '20270114T080000Z',
  words: 'Donnerstag 14. Jan. 2027 09:00 - 12:00',
  host,
}
const standup: Meeting = {
  uid: 'B1C2D3E4-reading-group@example.com',
  title: 'Reading group',
  start: '20260303T170000Z',
  words: 'Weekly from Tue Mar 3, 2026 5pm (GMT)',
  host,
  rrule: 'FREQ=WEEKLY;BYDAY=TU',
}
const review: Meeting = {
  uid: 'site-visit-88@calendar.example.com',
  title: 'Site visit',
  start: '20260527T090000Z',
  words: 'Wed May 27, 2026 10am - 1pm (BST)',
  host,
}

/** Invitation replies, alone and mixed with mail. */
export const fourthCalendars = [
  ownCase(
    'four-cal-dinner',
    {
      me: host,
      question: 'Who has accepted the customer dinner, including plus ones?',
      start: '2026-09-28T08:00:00Z',
      tags: '[cal-reply] [google-style] [outlook-style] [apple-style] [comment] [cal-then-mail] [tentative]',
    },
    box => {
      const ask = invitation(dinner, [abel, britta, conrad, delia, emeka], '20260928T080000Z')
      const asked = box.mail(host, [abel, britta, conrad, delia, emeka], ask.subject, ask.text, ask.options)
      const a = box.mail(
        abel,
        [host],
        `Accepted: Customer dinner @ ${dinner.words}`,
        googleText(dinner, abel, 'accepted'),
        answer('google', dinner, { who: abel, partstat: 'ACCEPTED', stamp: '20260928T150000Z', guests: 1 }),
      )
      const b = box.mail(
        britta,
        [host],
        'Abgelehnt: Customer dinner',
        '',
        answer('outlook', dinner, { who: britta, partstat: 'DECLINED', stamp: '20260928T220000Z' }),
      )
      box.mail(
        conrad,
        [host],
        'Accepted: Customer dinner',
        '',
        answer('apple', dinner, { who: conrad, partstat: 'ACCEPTED', stamp: '20260929T050000Z' }),
      )
      const d = box.mail(
        delia,
        [host],
        `Tentatively Accepted: Customer dinner @ ${dinner.words}`,
        googleText(dinner, delia, 'tentatively accepted', 'My train gets in at ten to seven.'),
        answer('google', dinner, {
          who: delia,
          partstat: 'TENTATIVE',
          stamp: '20260929T120000Z',
          comment: 'My train gets in at ten to seven.',
        }),
      )
      const c = box.reply(
        asked,
        conrad,
        'Naomi, I pressed accept too quickly: that is the night of the school concert. I have to bow out, sorry.',
        {
          below: marked('en'),
        },
      )
      box.row(abel, 'yes', 2, a, '', 'ACCEPTED')
      box.row(britta, 'no', 0, b, '', 'DECLINED')
      box.row(conrad, 'no', 0, c, 'I have to bow out, sorry.')
      box.row(delia, 'maybe', 1, d, '', 'TENTATIVE')
      box.none(emeka)
    },
  ),
  ownCase(
    'four-cal-sequence',
    {
      me: host,
      question: 'Wer hat für den Strategie-Workshop zugesagt?',
      start: '2026-12-07T08:00:00Z',
      tags: '[cal-reply] [lang-de] [sequence] [dtstamp] [reschedule] [outlook-style]',
    },
    box => {
      const all = [abel, britta, conrad, delia]
      const first = invitation(workshop, all, '20261207T080000Z')
      box.mail(host, all, first.subject, first.text, first.options)
      box.mail(
        abel,
        [host],
        'Zugesagt: Strategie-Workshop',
        '',
        answer('outlook', workshop, { who: abel, partstat: 'ACCEPTED', stamp: '20261207T140000Z' }),
      )
      box.mail(
        britta,
        [host],
        'Zugesagt: Strategie-Workshop',
        '',
        answer('outlook', workshop, { who: britta, partstat: 'ACCEPTED', stamp: '20261207T210000Z' }),
      )
      const moved: Meeting = { ...workshop, start: '20270121T080000Z', words: 'Donnerstag 21. Jan. 2027 09:00 - 12:00', sequence: 1 }
      const again = invitation(
        moved,
        all,
        '20261208T050000Z',
        'Der Workshop musste eine Woche nach hinten. Bitte antworten Sie noch einmal.',
      )
      box.mail(host, all, again.subject, again.text, again.options)
      const a = box.mail(
        abel,
        [host],
        'Abgelehnt: Strategie-Workshop',
        '',
        answer('outlook', moved, { who: abel, partstat: 'DECLINED', stamp: '20261208T120000Z' }),
      )
      const c = box.mail(
        conrad,
        [host],
        'Zugesagt: Strategie-Workshop',
        '',
        answer('apple', moved, { who: conrad, partstat: 'ACCEPTED', stamp: '20261208T190000Z' }),
      )
      box.mail(
        conrad,
        [host],
        'Abgelehnt: Strategie-Workshop',
        '',
        answer('apple', moved, { who: conrad, partstat: 'DECLINED', stamp: '20261208T180000Z' }),
      )
      const d = box.mail(
        delia,
        [host],
        'Mit Vorbehalt: Strategie-Workshop',
        '',
        answer('outlook', moved, { who: delia, partstat: 'TENTATIVE', stamp: '20261209T090000Z' }),
      )
      box.row(abel, 'no', 0, a, '', 'DECLINED')
      box.none(britta)
      box.row(conrad, 'yes', 1, c, '', 'ACCEPTED')
      box.row(delia, 'maybe', 1, d, '', 'TENTATIVE')
    },
  ),
  ownCase(
    'four-cal-instance',
    {
      me: host,
      question: 'Who will be at the reading group on 17 March?',
      start: '2026-02-23T08:00:00Z',
      tags: '[cal-reply] [recurrence] [apple-style] [google-style] [mail-then-cal]',
    },
    box => {
      const all = [abel, conrad, delia, emeka]
      const ask = invitation(standup, all, '20260223T080000Z')
      const asked = box.mail(host, all, ask.subject, ask.text, ask.options)
      const a = box.mail(
        abel,
        [host],
        'Accepted: Reading group',
        '',
        answer('apple', standup, { who: abel, partstat: 'ACCEPTED', stamp: '20260223T150000Z' }),
      )
      box.mail(
        conrad,
        [host],
        'Accepted: Reading group',
        '',
        answer('apple', standup, { who: conrad, partstat: 'ACCEPTED', stamp: '20260223T220000Z' }),
      )
      const meeting: Meeting = { ...standup, start: '20260317T170000Z', words: 'Tue Mar 17, 2026 5pm (GMT)' }
      const c = box.mail(
        conrad,
        [host],
        `Declined: Reading group @ ${meeting.words}`,
        googleText(meeting, conrad, 'declined'),
        answer('google', meeting, { who: conrad, partstat: 'DECLINED', stamp: '20260224T050000Z', instance: '20260317T170000Z' }),
      )
      box.mail(
        delia,
        [host],
        'Declined: Reading group @ Tue Mar 10, 2026 5pm (GMT)',
        googleText({ ...standup, words: 'Tue Mar 10, 2026 5pm (GMT)' }, delia, 'declined'),
        answer(
          'google',
          { ...standup, start: '20260310T170000Z' },
          { who: delia, partstat: 'DECLINED', stamp: '20260224T120000Z', instance: '20260310T170000Z' },
        ),
      )
      const e = box.reply(asked, emeka, 'Good idea. I am in for the whole term.', { below: marked('en') })
      box.row(abel, 'yes', 1, a, '', 'ACCEPTED')
      box.row(conrad, 'no', 0, c, '', 'DECLINED')
      box.none(delia)
      box.row(emeka, 'yes', 1, e, 'I am in for the whole term.')
    },
  ),
  ownCase(
    'four-cal-delegate',
    {
      me: host,
      question: "who's on the site visit?",
      start: '2026-05-11T08:00:00Z',
      tags: '[cal-reply] [delegated] [counter] [outlook-style] [comment]',
    },
    box => {
      const faye = 'Faye Munro <faye.munro@example.net>'
      const all = [abel, britta, conrad, delia]
      const ask = invitation(review, all, '20260511T080000Z')
      box.mail(host, all, ask.subject, ask.text, ask.options)
      const a = box.mail(
        abel,
        [host],
        'Delegated: Site visit',
        'I have passed this on to Faye, who knows the site better.',
        answer('outlook', review, { who: abel, partstat: 'DELEGATED', stamp: '20260511T150000Z', delegate: faye }),
      )
      const b = box.mail(
        faye,
        [host],
        'Accepted: Site visit',
        '',
        answer('outlook', review, { who: faye, partstat: 'ACCEPTED', stamp: '20260511T220000Z' }),
      )
      const c = box.mail(
        britta,
        [host],
        'New Time Proposed: Site visit',
        'Could we start an hour later?',
        answer(
          'outlook',
          { ...review, start: '20260527T100000Z' },
          { who: britta, partstat: 'TENTATIVE', stamp: '20260512T050000Z', method: 'COUNTER' },
        ),
      )
      const d = box.mail(
        conrad,
        [host],
        'Accepted: Site visit',
        'Two of us will come: I am bringing the structural engineer.',
        answer('outlook', review, { who: conrad, partstat: 'ACCEPTED', stamp: '20260512T120000Z' }),
      )
      box.row(abel, 'no', 0, a, '', 'DELEGATED')
      box.row(faye, 'yes', 1, b, '', 'ACCEPTED')
      box.row(britta, 'maybe', 1, c, '', 'TENTATIVE')
      box.row(conrad, 'yes', 2, d, 'Two of us will come', 'ACCEPTED')
      box.none(delia)
    },
  ),
]
