import { htmlOf } from './html-of'

/** The shape of a labelled case: one mailbox, one question, the guest list a person would write. */
export type RsvpCase = {
  id: string
  note: string
  now: string
  me: string
  question: string
  messages: CaseMail[]
  expected: ExpectedRow[]
}
export type CaseMail = { messageId: string; date: string; from: string; to: string; cc: string; raw: string }
export type ExpectedRow = {
  name: string
  email: string
  status: 'yes' | 'no' | 'maybe' | 'none'
  party: number
  quote: string
  messageId: string
  partstat?: string
}

/** `below`: how an answer quotes what it answers, unless it says so itself; `alternative`: every mail has an HTML part too. */
type Head = { me: string; question: string; start: string; now?: string; tags: string; below?: Below; alternative?: boolean }
export type Sent = { id: string; subject: string; from: string; date: Date; text: string }
/** The mail that is answered -> what stands below the answer. */
export type Below = (re: Sent) => string
export type Charset = { name: string; encode(text: string): Buffer }
type MailOptions = {
  re?: Sent
  cc?: string[]
  headers?: string[]
  ics?: { method: string; text: string }
  html?: string
  quoteBelow?: boolean
  below?: Below
  charset?: Charset
  alternative?: boolean
  /** ISO time; else seven hours after the mail before. */
  at?: string
}

export type Box = {
  /** A new mail of the host to everyone named. */
  invite(to: string[], subject: string, text: string, options?: MailOptions): Sent
  mail(from: string, to: string[], subject: string, text: string, options?: MailOptions): Sent
  /** An answer to the host, with the mail it answers quoted below. */
  reply(re: Sent, from: string, text: string, options?: MailOptions): Sent
  /** An invitation as a calendar sends it. */
  request(to: string[], event: Vevent): Sent
  /** An invitation reply (RFC 5546 3.2.3). */
  respond(from: string, partstat: string, event: Vevent, more?: { text?: string; params?: string; lines?: string[]; method?: string }): Sent
  row(person: string, status: 'yes' | 'no' | 'maybe', party: number, mail: Sent, quote: string, partstat?: string): void
  none(...people: string[]): void
}
export type Vevent = {
  uid: string
  summary: string
  start: string
  sequence?: number
  stamp?: string
  recurrenceId?: string
  rrule?: string
}

const hours = 3_600_000

/** Builds one case; every mail comes seven hours after the one before it, the question one hour after the last. */
export function ownCase(id: string, head: Head, write: (box: Box) => void): RsvpCase {
  const messages: CaseMail[] = []
  const expected: ExpectedRow[] = []
  let clock = Date.parse(head.start)
  const mail: Box['mail'] = (from, to, subject, text, options = {}) => {
    if (options.at) clock = Date.parse(options.at)
    const sent: Sent = { id: `<${id}-${messages.length + 1}@mail.example.com>`, subject, from, date: new Date(clock), text }
    clock += 7 * hours
    const cc = options.cc ?? []
    messages.push({
      messageId: sent.id,
      date: sent.date.toISOString(),
      from,
      to: to.join(', '),
      cc: cc.join(', '),
      raw: encode(rawMail(sent, to, cc, { alternative: head.alternative ?? false, ...options })),
    })
    return sent
  }
  const box: Box = {
    mail,
    invite: (to, subject, text, options) => mail(head.me, to, subject, text, options),
    reply: (re, from, text, options = {}) => {
      const below = options.below ?? head.below ?? (mail => `${attribution(mail)}\n${quoted(mail.text)}`)
      const body = options.quoteBelow === false ? text : `${text}\n\n${below(re)}`
      const subject = re.subject.startsWith('Re: ') ? re.subject : `Re: ${re.subject}`
      return { ...mail(from, [re.from === from ? head.me : re.from], subject, body, { ...options, re }), text: body }
    },
    request: (to, event) =>
      mail(head.me, to, event.summary, 'You have been invited.', {
        ics: { method: 'REQUEST', text: requestText(head.me, to, event, clock) },
      }),
    respond: (from, partstat, event, more = {}) =>
      mail(from, [head.me], `${partstat}: ${event.summary}`, more.text ?? '', {
        ics: { method: more.method ?? 'REPLY', text: replyText(head.me, from, partstat, event, clock, more) },
      }),
    row: (person, status, party, sent, quote, partstat = '') => {
      expected.push({ ...split(person), status, party, quote, messageId: sent.id, ...(partstat && { partstat }) })
    },
    none: (...people) => {
      for (const person of people) expected.push({ ...split(person), status: 'none', party: 0, quote: '', messageId: '' })
    },
  }
  write(box)
  const now = head.now ?? new Date(clock - 6 * hours).toISOString()
  return { id, note: head.tags, now, me: split(head.me).email, question: head.question, messages, expected }
}

/** `Name <address>` -> its two parts. */
export function split(person: string): { name: string; email: string } {
  const found = /^(.*?)\s*<(.+)>$/.exec(person)
  return { name: found?.[1] ?? '', email: found?.[2] ?? person }
}

function attribution(re: Sent): string {
  return `On ${re.date.toUTCString().slice(0, 16)} at ${re.date.toISOString().slice(11, 16)}, ${re.from} wrote:`
}

/** Text -> the same with a mark before each line. */
export function quoted(text: string): string {
  return text
    .split('\n')
    .map(line => `> ${line}`.trimEnd())
    .join('\n')
}

function encode(raw: string): string {
  return Buffer.from(raw, 'utf8').toString('base64url')
}

function mailbox(person: string): string {
  const { name, email } = split(person)
  if (!name) return email
  return /^[\x20-\x7e]*$/.test(name) ? `"${name}" <${email}>` : `=?utf-8?B?${Buffer.from(name, 'utf8').toString('base64')}?= <${email}>`
}

const utf8: Charset = { name: 'utf-8', encode: text => Buffer.from(text, 'utf8') }

function part(type: string, text: string, charset = utf8): string {
  const body = charset.encode(text).toString('base64').replace(/.{76}/g, '$&\r\n')
  return `Content-Type: ${type}; charset=${charset.name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`
}

function rawMail(sent: Sent, to: string[], cc: string[], options: MailOptions): string {
  const headers = [
    `Date: ${sent.date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${sent.id}`,
    `Subject: =?utf-8?B?${Buffer.from(sent.subject, 'utf8').toString('base64')}?=`,
    `From: ${mailbox(sent.from)}`,
    `To: ${to.map(mailbox).join(', ')}`,
    ...(cc.length > 0 ? [`Cc: ${cc.map(mailbox).join(', ')}`] : []),
    ...(options.re ? [`In-Reply-To: ${options.re.id}`, `References: ${options.re.id}`] : []),
    ...(options.headers ?? []),
    'MIME-Version: 1.0',
  ]
  const parts = [
    options.html === undefined ? part('text/plain', sent.text, options.charset) : part('text/html', options.html, options.charset),
    ...(options.alternative && options.html === undefined ? [part('text/html', htmlOf(sent.text), options.charset)] : []),
    ...(options.ics ? [part(`text/calendar; method=${options.ics.method}`, options.ics.text)] : []),
  ]
  if (parts.length === 1) return `${headers.join('\r\n')}\r\n${parts.join('')}`
  const body = parts.map(one => `--b\r\n${one}`).join('')
  return `${headers.join('\r\n')}\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n${body}--b--\r\n`
}

function calendar(method: string, lines: string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//EN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

function stampOf(clock: number): string {
  return `${new Date(clock).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function eventLines(event: Vevent, host: string, clock: number): string[] {
  return [
    `UID:${event.uid}`,
    `SUMMARY:${event.summary}`,
    `DTSTART:${event.start}`,
    `DTSTAMP:${event.stamp ?? stampOf(clock)}`,
    `SEQUENCE:${event.sequence ?? 0}`,
    ...(event.recurrenceId ? [`RECURRENCE-ID:${event.recurrenceId}`] : []),
    ...(event.rrule ? [`RRULE:${event.rrule}`] : []),
    `ORGANIZER;CN=${split(host).name}:mailto:${split(host).email}`,
  ]
}

function requestText(host: string, to: string[], event: Vevent, clock: number): string {
  const attendees = to.map(person => `ATTENDEE;CN=${split(person).name};PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${split(person).email}`)
  return calendar('REQUEST', [...eventLines(event, host, clock), ...attendees])
}

function replyText(
  host: string,
  from: string,
  partstat: string,
  event: Vevent,
  clock: number,
  more: { params?: string; lines?: string[]; method?: string },
): string {
  const who = split(from)
  const attendee = `ATTENDEE;CN=${who.name};PARTSTAT=${partstat}${more.params ?? ''}:mailto:${who.email}`
  return calendar(more.method ?? 'REPLY', [...eventLines(event, host, clock), attendee, ...(more.lines ?? [])])
}
