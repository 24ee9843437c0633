import { ownCase, type Vevent } from './builder'

const me = 'Gwen Aldous <gwen.aldous@example.com>'
const hal = 'Hal Brisk <hal.brisk@example.org>'
const iris = 'Iris Cobb <iris.cobb@example.net>'
const jude = 'Jude Farrow <jude.farrow@example.com>'
const kaya = 'Kaya Ergin <kaya.ergin@example.org>'
const lutz = 'Lutz Hagen <lutz.hagen@example.net>'

const review: Vevent = { uid: 'review-q3@example.com', summary: 'Quarterly review', start: '20261008T130000Z' }
const party: Vevent = { uid: '040000008200E00074C5B7101A82E008', summary: 'Weihnachtsfeier', start: '20261211T180000Z' }
const rehearsal: Vevent = { uid: 'rehearsal-2@example.com', summary: 'Choir rehearsal', start: '20260901T180000Z', rrule: 'FREQ=WEEKLY' }

type Answer = { event: Vevent; partstat: string; who: string; stamp: string; product: string; attendee?: string; lines?: string[] }

/** An invitation reply with folded lines, a time zone and the product name of the program that writes so. */
function reply(answer: Answer): { method: string; text: string } {
  const [name = '', address = ''] = answer.who.replace('>', '').split(' <')
  const lines = [
    'BEGIN:VCALENDAR',
    `PRODID:${answer.product}`,
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:REPLY',
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Berlin',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    `DTSTART:${answer.event.start}`,
    `DTSTAMP:${answer.stamp}`,
    'ORGANIZER;CN="Gwen Aldous":MAILTO:gwen.aldous@example.com',
    `UID:${answer.event.uid}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${answer.partstat}${answer.attendee ?? ''};`,
    ` CN="${name}":MAILTO:${address}`,
    ...(answer.lines ?? []),
    'SEQUENCE:0',
    `SUMMARY:${answer.event.summary}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
  return { method: 'REPLY', text: lines.join('\r\n') }
}

const google = '-//Google Inc//Google Calendar 70.9054//EN'
const outlook = 'Microsoft Exchange Server 2010'
const apple = '-//Apple Inc.//macOS 15.1//EN'
const zimbra = 'Zimbra-Calendar-Provider'

/** Invitation replies as calendars write them. */
export const thirdCalendars = [
  ownCase(
    'three-cal-google',
    {
      me,
      question: 'Who has accepted the quarterly review?',
      start: '2026-09-28T08:00:00Z',
      tags: '[google-style] [comment] [plus-ones] [cal-then-mail]',
    },
    box => {
      const ask = box.request([hal, iris, jude, kaya], review)
      const body = (who: string, did: string) =>
        `${who} has ${did} this invitation.\n\nQuarterly review\nThursday Oct 8, 2026 1pm - 2pm\n\nInvitation from Google Calendar: https://calendar.example.com/`
      const a = box.mail(hal, [me], 'Accepted: Quarterly review @ Thu Oct 8, 2026 1pm - 2pm (Gwen Aldous)', body('Hal Brisk', 'accepted'), {
        ics: reply({
          event: review,
          partstat: 'ACCEPTED',
          who: hal,
          stamp: '20260928T150000Z',
          product: google,
          attendee: ';X-NUM-GUESTS=1',
        }),
      })
      const b = box.mail(
        iris,
        [me],
        'Declined: Quarterly review @ Thu Oct 8, 2026 1pm - 2pm (Gwen Aldous)',
        body('Iris Cobb', 'declined'),
        {
          ics: reply({ event: review, partstat: 'DECLINED', who: iris, stamp: '20260928T220000Z', product: google }),
        },
      )
      box.mail(
        jude,
        [me],
        'Tentatively Accepted: Quarterly review @ Thu Oct 8, 2026 1pm - 2pm (Gwen Aldous)',
        body('Jude Farrow', 'tentatively accepted'),
        { ics: reply({ event: review, partstat: 'TENTATIVE', who: jude, stamp: '20260929T050000Z', product: google }) },
      )
      const c = box.reply(ask, jude, 'Cleared my diary, I will be at the review.')
      box.row(hal, 'yes', 2, a, '', 'ACCEPTED')
      box.row(iris, 'no', 0, b, '', 'DECLINED')
      box.row(jude, 'yes', 1, c, 'I will be at the review')
      box.none(kaya)
    },
  ),
  ownCase(
    'three-cal-outlook',
    { me, question: 'Wer kommt zur Weihnachtsfeier?', start: '2026-11-16T08:00:00Z', tags: '[outlook-style] [lang-de] [comment]' },
    box => {
      box.request([hal, iris, jude, kaya, lutz], party)
      const answer = (who: string, partstat: string, stamp: string) => ({
        ics: reply({ event: party, partstat, who, stamp, product: outlook }),
      })
      const a = box.mail(hal, [me], 'Zugesagt: Weihnachtsfeier', '', answer(hal, 'ACCEPTED', '20261116T150000Z'))
      const b = box.mail(
        iris,
        [me],
        'Abgelehnt: Weihnachtsfeier',
        'Da bin ich schon im Urlaub.',
        answer(iris, 'DECLINED', '20261116T220000Z'),
      )
      const c = box.mail(jude, [me], 'Mit Vorbehalt: Weihnachtsfeier', '', answer(jude, 'TENTATIVE', '20261117T050000Z'))
      const d = box.mail(
        kaya,
        [me],
        'Zugesagt: Weihnachtsfeier',
        'Ich bringe meinen Mann mit, wenn das recht ist.\n\nGruß\nKaya',
        answer(kaya, 'ACCEPTED', '20261117T120000Z'),
      )
      box.row(hal, 'yes', 1, a, '', 'ACCEPTED')
      box.row(iris, 'no', 0, b, '', 'DECLINED')
      box.row(jude, 'maybe', 1, c, '', 'TENTATIVE')
      box.row(kaya, 'yes', 1, d, '', 'ACCEPTED')
      box.none(lutz)
    },
  ),
  ownCase(
    'three-cal-series',
    {
      me,
      question: 'Who will be at the choir rehearsal on 15 September?',
      start: '2026-09-02T08:00:00Z',
      tags: '[recurrence] [apple-style] [zimbra-style] [delegated]',
    },
    box => {
      box.request([hal, iris, jude], rehearsal)
      const a = box.mail(hal, [me], 'Hal Brisk accepted: Choir rehearsal', '', {
        ics: reply({ event: rehearsal, partstat: 'ACCEPTED', who: hal, stamp: '20260902T150000Z', product: apple }),
      })
      box.mail(iris, [me], 'Accept: Choir rehearsal', 'Yes, I will attend.\n\n-----Original Appointment-----\nChoir rehearsal', {
        ics: reply({ event: rehearsal, partstat: 'ACCEPTED', who: iris, stamp: '20260902T220000Z', product: zimbra }),
      })
      const b = box.mail(
        iris,
        [me],
        'Decline: Choir rehearsal',
        'No, I will not attend.\n\n-----Original Appointment-----\nChoir rehearsal',
        {
          ics: reply({
            event: { ...rehearsal, start: '20260915T180000Z' },
            partstat: 'DECLINED',
            who: iris,
            stamp: '20260903T050000Z',
            product: zimbra,
            lines: ['RECURRENCE-ID:20260915T180000Z'],
          }),
        },
      )
      box.row(hal, 'yes', 1, a, '', 'ACCEPTED')
      box.row(iris, 'no', 0, b, '', 'DECLINED')
      box.none(jude)
    },
  ),
  ownCase(
    'three-cal-plain',
    { me, question: 'Who said yes to the briefing?', start: '2026-03-02T08:00:00Z', tags: '[no-ics] [cal-reply] [reschedule]' },
    box => {
      const ask = box.invite(
        [hal, iris, jude, kaya],
        'Invitation: Safety briefing @ Wed Mar 11, 2026 10am (GMT)',
        'Gwen Aldous has invited you to Safety briefing\n\nWednesday Mar 11, 2026, 10am\n\nGoing? Yes - Maybe - No',
      )
      const title = 'Safety briefing @ Wed Mar 11, 2026 10am (GMT)'
      const a = box.mail(hal, [me], `Accepted: ${title}`, 'Hal Brisk has accepted this invitation.', { re: ask })
      const b = box.mail(iris, [me], `Declined: ${title}`, 'Iris Cobb has declined this invitation with this note:\n\n"In Oslo that day"', {
        re: ask,
      })
      const c = box.mail(jude, [me], `Tentatively Accepted: ${title}`, 'Jude Farrow has replied "Maybe" to this invitation.', { re: ask })
      box.row(hal, 'yes', 1, a, 'Hal Brisk has accepted this invitation.')
      box.row(iris, 'no', 0, b, 'Iris Cobb has declined this invitation')
      box.row(jude, 'maybe', 1, c, 'Jude Farrow has replied "Maybe" to this invitation.')
      box.none(kaya)
    },
  ),
]
