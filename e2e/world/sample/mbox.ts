import { mails, type SampleMail } from './mails'
import { type Person, people } from './people'

/** The address whose mailbox this is, and the moment at which its questions are asked. */
export const sampleOwner = 'lena.hoff@example.com'
export const sampleNow = '2026-11-23T18:10:00+01:00'

const uid = 'housewarming-2026@example.com'

/** The sample mailbox as an mbox file (RFC 4155), made from mails.ts; the same mails give the same bytes. */
export function sampleMbox(): string {
  return mails.map(mail => `From - ${asctime(mail.at)}\n${rfc822(mail).replace(/^(>*From )/gm, '>$1')}\n`).join('\n')
}

function rfc822(mail: SampleMail): string {
  const chain = ancestors(mail)
  const headers = [
    `Message-ID: ${messageId(mail.id)}`,
    `Date: ${rfcDate(mail.at)}`,
    `From: ${address(mail.from)}`,
    `To: ${mail.to.map(address).join(',\n ')}`,
    `Subject: ${words(mail.subject)}`,
    ...(chain[0]
      ? [
          `In-Reply-To: ${messageId(chain[0].id)}`,
          `References: ${[...chain]
            .reverse()
            .map(m => messageId(m.id))
            .join('\n ')}`,
        ]
      : []),
    ...(mail.auto ? ['Auto-Submitted: auto-replied'] : []),
    ...(mail.list ? [`List-Id: <${mail.list}>`, 'List-Unsubscribe: <mailto:leave@garden.example>'] : []),
    'MIME-Version: 1.0',
  ]
  return [...headers, ...body(mail)].join('\n')
}

function body(mail: SampleMail): string[] {
  const text = fullText(mail)
  const calendar = mail.invitation ? request(mail) : mail.partstat ? reply(mail, mail.partstat) : null
  if (!mail.html && !calendar) return part('text/plain; charset=utf-8', text)
  const boundary = `b-${mail.id}`
  const parts = [
    part('text/plain; charset=utf-8', text || `${people[mail.from]} has answered the invitation.`),
    ...(mail.html ? [part('text/html; charset=utf-8', `<div>${html(text)}</div>`)] : []),
    ...(calendar ? [part(`text/calendar; charset=utf-8; method=${mail.invitation ? 'REQUEST' : 'REPLY'}`, calendar)] : []),
  ]
  return [
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...parts.flatMap(lines => [`--${boundary}`, ...lines]),
    `--${boundary}--`,
    '',
  ]
}

const part = (type: string, text: string): string[] => [
  `Content-Type: ${type}`,
  'Content-Transfer-Encoding: base64',
  '',
  ...(base64(text).match(/.{1,76}/g) ?? ['']),
]

function fullText(mail: SampleMail): string {
  const answered = ancestors(mail)[0]
  if (!answered || mail.bare) return mail.text
  const quoted = fullText(answered)
    .split('\n')
    .map(line => `> ${line}`.trimEnd())
    .join('\n')
  return `${mail.text}\n\nOn ${rfcDate(answered.at).slice(0, 16)} at ${answered.at.slice(11)}, ${people[answered.from]} wrote:\n\n${quoted}\n`
}

/** The mails this one answers, nearest first. */
function ancestors(mail: SampleMail): SampleMail[] {
  const parent = mails.find(other => other.id === mail.answers)
  return parent ? [parent, ...ancestors(parent)] : []
}

const request = (mail: SampleMail): string =>
  calendar(
    'REQUEST',
    mail,
    mail.to.map(to => `ATTENDEE;CN="${name(to)}";PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${bare(to)}`),
  )
const reply = (mail: SampleMail, partstat: string): string =>
  calendar('REPLY', mail, [`ATTENDEE;CN="${name(mail.from)}";PARTSTAT=${partstat}:mailto:${bare(mail.from)}`])

const calendar = (method: string, mail: SampleMail, attendees: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'PRODID:-//Example//Calendar//EN',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'SEQUENCE:0',
    `DTSTAMP:${utcStamp(mail.at)}`,
    'DTSTART:20261212T180000Z',
    'DTEND:20261212T230000Z',
    'SUMMARY:Housewarming',
    'LOCATION:Lindenstrasse 14\\, Berlin',
    'ORGANIZER;CN=Lena Hoff:mailto:lena.hoff@example.com',
    ...attendees,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')

const messageId = (id: string): string => `<${id}@mail.example.com>`
const bare = (person: Person): string => /<(.+)>/.exec(people[person])?.[1] ?? ''
const name = (person: Person): string => people[person].replace(/ <.*/, '').replaceAll('"', '')
const address = (person: Person): string => `${words(name(person))} <${bare(person)}>`
const words = (text: string): string => (/^[A-Za-z0-9' :-]+$/.test(text) ? text : `=?utf-8?B?${base64(text)}?=`)
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const html = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replaceAll('\n', '<br>')

/** Berlin is UTC+1 on every day of the sample. */
const instant = (at: string): Date => new Date(`${at}:00+01:00`)
const utcStamp = (at: string): string =>
  instant(at)
    .toISOString()
    .replace(/[-:]|\.000/g, '')
const berlin = (at: string): Date => new Date(instant(at).getTime() + 3_600_000)
const rfcDate = (at: string): string => berlin(at).toUTCString().replace('GMT', '+0100')
const asctime = (at: string): string => {
  const [weekday, day, month, year, time] = instant(at).toUTCString().replace(',', '').split(' ')
  return `${weekday} ${month} ${day} ${time} ${year}`
}
