import { split } from './builder'

/** A meeting; `start` as `20260926T180000Z`, `words` the day and time as the calendar writes them. */
export type Meeting = { uid: string; title: string; start: string; words: string; host: string; sequence?: number; rrule?: string }
type Program = 'google' | 'outlook' | 'apple'
type Reply = {
  who: string
  partstat: string
  stamp: string
  sequence?: number
  guests?: number
  /** The instance of the series that is meant. */
  instance?: string
  method?: 'REPLY' | 'COUNTER'
  comment?: string
  delegate?: string
  lines?: string[]
}

const products: Record<Program, string> = {
  google: '-//Google Inc//Google Calendar 70.9054//EN',
  outlook: 'Microsoft Exchange Server 2010',
  apple: '-//Apple Inc.//macOS 26.1//EN',
}

/** Lines are folded at 75 octets (RFC 5545 3.1); names here are ASCII. */
function folded(line: string): string {
  return line.replace(/^(.{75})(?=.)|(.{74})(?=.)/g, (_, first?: string, next?: string) => `${first ?? next ?? ''}\r\n `)
}

function calendar(product: string, method: string, event: string[]): string {
  const lines = ['BEGIN:VCALENDAR', `PRODID:${product}`, 'VERSION:2.0', 'CALSCALE:GREGORIAN', `METHOD:${method}`]
  return [...lines, 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR', ''].map(folded).join('\r\n')
}

function eventLines(meeting: Meeting, stamp: string, sequence: number): string[] {
  const host = split(meeting.host)
  return [
    `DTSTART:${meeting.start}`,
    `DTSTAMP:${stamp}`,
    `ORGANIZER;CN="${host.name}":mailto:${host.email}`,
    `UID:${meeting.uid}`,
    `SEQUENCE:${sequence}`,
    'STATUS:CONFIRMED',
    `SUMMARY:${meeting.title}`,
  ]
}

/** The mail a calendar sends to ask: subject, text and the calendar part for MailOptions. */
export function invitation(meeting: Meeting, to: string[], stamp: string, more = '') {
  const attendees = to.map(person => {
    const { name, email } = split(person)
    return `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="${name}":mailto:${email}`
  })
  const rule = meeting.rrule ? [`RRULE:${meeting.rrule}`] : []
  const event = [...eventLines(meeting, stamp, meeting.sequence ?? 0), ...rule, ...attendees]
  return {
    subject: `${meeting.sequence ? 'Updated invitation' : 'Invitation'}: ${meeting.title} @ ${meeting.words}`,
    text: `${meeting.title}\n${meeting.words}\n\n${more}${more && '\n\n'}Invitation from Google Calendar`,
    options: { ics: { method: 'REQUEST', text: calendar(products.google, 'REQUEST', event) } },
  }
}

/** The calendar part of an invitation reply (RFC 5546 3.2.3, 3.2.7), for MailOptions. */
export function answer(program: Program, meeting: Meeting, reply: Reply) {
  const { name, email } = split(reply.who)
  const guests = reply.guests === undefined ? '' : `;X-NUM-GUESTS=${reply.guests}`
  const comment = reply.comment === undefined ? '' : `;X-RESPONSE-COMMENT="${reply.comment}"`
  const delegate = reply.delegate === undefined ? '' : `;DELEGATED-TO="mailto:${split(reply.delegate).email}"`
  const attendee = `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${reply.partstat};CN="${name}"${guests}${comment}${delegate}`
  const instance = reply.instance ? [`RECURRENCE-ID:${reply.instance}`] : []
  const event = [...eventLines(meeting, reply.stamp, reply.sequence ?? meeting.sequence ?? 0), ...instance]
  const method = reply.method ?? 'REPLY'
  const text = calendar(products[program], method, [...event, `${attendee}:mailto:${email}`, ...(reply.lines ?? [])])
  return { ics: { method, text } }
}

/** What Google's calendar writes above a reply. */
export function googleText(meeting: Meeting, who: string, did: string, note = ''): string {
  const said = note ? ` with this note:\n\n"${note}"` : '.'
  return `${split(who).name} has ${did} this invitation${said}\n\n${meeting.title}\n${meeting.words}\n\nInvitation from Google Calendar: https://calendar.example.com/`
}
