import { type Box, type Sent, split } from './builder'

type Tongue = 'en' | 'fr' | 'es' | 'it' | 'pt'
type Client = 'google' | 'outlook' | 'apple' | 'zimbra' | 'thunderbird'
type Partstat = 'ACCEPTED' | 'DECLINED' | 'TENTATIVE' | 'DELEGATED' | 'NEEDS-ACTION'

/** `start`: ISO time in UTC; `words`: the day and time as the calendar writes them. */
export type Gathering = {
  uid: string
  title: string
  start: string
  words: string
  zone: string
  host: string
  tongue: Tongue
  sequence?: number
  rrule?: string
}

type More = {
  note?: string
  guests?: number
  /** ISO time of the instance meant; `utc` writes it and the start in UTC. */
  instance?: string
  utc?: boolean
  sequence?: number
  stamp?: string
  counter?: string
  to?: string
  behalf?: string
}

const products: Record<Client, string> = {
  google: '-//Google Inc//Google Calendar 70.9054//EN',
  outlook: 'Microsoft Exchange Server 2010',
  apple: '-//Apple Inc.//macOS 26.1//EN',
  zimbra: 'Zimbra-Calendar-Provider',
  thunderbird: '-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN',
}

/** Per language and status: the word in a subject, and what is said of the person. */
const said: Record<Tongue, Record<Partstat, [string, string]>> = {
  en: {
    ACCEPTED: ['Accepted:', 'has accepted this invitation'],
    DECLINED: ['Declined:', 'has declined this invitation'],
    TENTATIVE: ['Tentative:', 'has tentatively accepted this invitation'],
    DELEGATED: ['Delegated:', 'has delegated this invitation'],
    'NEEDS-ACTION': ['Re:', 'has not yet answered this invitation'],
  },
  fr: {
    ACCEPTED: ['Accepté :', 'a accepté cette invitation'],
    DECLINED: ['Refusé :', 'a refusé cette invitation'],
    TENTATIVE: ['Provisoire :', 'a répondu « Peut-être » à cette invitation'],
    DELEGATED: ['Délégué :', 'a délégué cette invitation'],
    'NEEDS-ACTION': ['Re :', 'n’a pas encore répondu à cette invitation'],
  },
  es: {
    ACCEPTED: ['Aceptado:', 'ha aceptado esta invitación'],
    DECLINED: ['Rechazado:', 'ha rechazado esta invitación'],
    TENTATIVE: ['Provisional:', 'ha respondido «Quizás» a esta invitación'],
    DELEGATED: ['Delegado:', 'ha delegado esta invitación'],
    'NEEDS-ACTION': ['Re:', 'todavía no ha respondido a esta invitación'],
  },
  it: {
    ACCEPTED: ['Accettato:', 'ha accettato questo invito'],
    DECLINED: ['Rifiutato:', 'ha rifiutato questo invito'],
    TENTATIVE: ['Provvisorio:', 'ha risposto "Forse" a questo invito'],
    DELEGATED: ['Delegato:', 'ha delegato questo invito'],
    'NEEDS-ACTION': ['Re:', 'non ha ancora risposto a questo invito'],
  },
  pt: {
    ACCEPTED: ['Aceito:', 'aceitou este convite'],
    DECLINED: ['Recusado:', 'recusou este convite'],
    TENTATIVE: ['Talvez:', 'respondeu "Talvez" a este convite'],
    DELEGATED: ['Delegado:', 'delegou este convite'],
    'NEEDS-ACTION': ['Re:', 'ainda não respondeu a este convite'],
  },
}

/** Invitation, updated invitation, another time proposed, and what calendars write at the foot. */
const phrases: Record<Tongue, [string, string, string, string]> = {
  en: ['Invitation:', 'Updated invitation:', 'New Time Proposed:', 'Invitation from Google Calendar'],
  fr: ['Invitation :', 'Invitation modifiée :', 'Nouvelle heure proposée :', 'Invitation de Google Agenda'],
  es: ['Invitación:', 'Invitación actualizada:', 'Nueva hora propuesta:', 'Invitación de Google Calendar'],
  it: ['Invito:', 'Invito aggiornato:', 'Nuova ora proposta:', 'Invito da Google Calendar'],
  pt: ['Convite:', 'Convite atualizado:', 'Nova hora proposta:', 'Convite da Google Agenda'],
}

/** ISO time -> `20260613T100000Z`. */
function utc(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** ISO time -> the property with the wall clock of its zone: `DTSTART;TZID=Europe/Paris:20260613T120000`. */
function walled(name: string, iso: string, zone: string): string {
  const wall = new Date(iso).toLocaleString('sv-SE', { timeZone: zone })
  return `${name};TZID=${zone}:${wall.replace(/[-:]/g, '').replace(' ', 'T')}`
}

/** Folded at 75 octets, never inside a character (RFC 5545 3.1). */
function folded(line: string): string {
  let out = ''
  let size = 0
  for (const sign of line) {
    const octets = Buffer.byteLength(sign)
    if (size + octets > 75) {
      out += '\r\n '
      size = 1
    }
    out += sign
    size += octets
  }
  return out
}

const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n')

function calendar(product: string, method: string, event: string[]): string {
  const lines = ['BEGIN:VCALENDAR', `PRODID:${product}`, 'VERSION:2.0', 'CALSCALE:GREGORIAN', `METHOD:${method}`]
  return [...lines, 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR', ''].map(folded).join('\r\n')
}

function timeOf(name: string, iso: string, event: Gathering, plain: boolean): string {
  return plain ? `${name}:${utc(iso)}` : walled(name, iso, event.zone)
}

/** The invitation of a calendar, with `note` as its description. */
export function ask(box: Box, event: Gathering, guests: string[], at: string, note = ''): Sent {
  const host = split(event.host)
  const [first, again, , foot] = phrases[event.tongue]
  const lines = [
    timeOf('DTSTART', event.start, event, !event.rrule),
    `DTSTAMP:${utc(at)}`,
    `ORGANIZER;CN="${host.name}":mailto:${host.email}`,
    `UID:${event.uid}`,
    ...guests.map(guest => {
      const { name, email } = split(guest)
      return `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="${name}";X-NUM-GUESTS=0:mailto:${email}`
    }),
    ...(event.rrule ? [`RRULE:${event.rrule}`] : []),
    `SEQUENCE:${event.sequence ?? 0}`,
    'STATUS:CONFIRMED',
    `SUMMARY:${escaped(event.title)}`,
    ...(note ? [`DESCRIPTION:${escaped(note)}`] : []),
  ]
  const text = `${event.title}\n${event.words}\n\n${note ? `${note}\n\n` : ''}${host.name}\n${guests.map(guest => split(guest).name).join('\n')}\n\n${foot}`
  return box.mail(event.host, guests, `${event.sequence ? again : first} ${event.title} @ ${event.words}`, text, {
    at,
    ics: { method: 'REQUEST', text: calendar(products.google, 'REQUEST', lines) },
  })
}

function attendee(who: string, partstat: Partstat, more: More): string {
  const { name, email } = split(who)
  const guests = more.guests === undefined ? '' : `;X-NUM-GUESTS=${more.guests}`
  const to = more.to ? `;DELEGATED-TO="mailto:${split(more.to).email}"` : ''
  const behalf = more.behalf ? `;DELEGATED-FROM="mailto:${split(more.behalf).email}"` : ''
  return `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${partstat};CN="${name}"${guests}${to}${behalf}:mailto:${email}`
}

function bodyOf(client: Client, event: Gathering, who: string, partstat: Partstat, note: string): string {
  const name = split(who).name
  const [word, sentence] = said[event.tongue][partstat]
  const about = `${event.title}\n${event.words}`
  const bodies: Record<Client, string> = {
    google: `${name} ${sentence}.\n\n${note ? `"${note}"\n\n` : ''}${about}\n\n${phrases[event.tongue][3]}: https://calendar.example.com/calendar/`,
    outlook: note,
    apple: `${name} ${sentence}: "${event.title}", ${event.words}.`,
    zimbra: `${event.title}: ${name} - ${word.replace(/ ?:$/, '')}${note ? `\n\n${note}` : ''}`,
    thunderbird: `${who} ${sentence}.${note ? `\n\n${note}` : ''}`,
  }
  return bodies[client]
}

/** What one program adds at the end. */
function tail(client: Client, word: string, title: string, sequence: number): string[] {
  if (client !== 'outlook') return ['STATUS:CONFIRMED', `SUMMARY:${escaped(title)}`]
  return [
    'STATUS:CONFIRMED',
    `SUMMARY:${word} ${escaped(title)}`,
    'PRIORITY:5',
    'CLASS:PUBLIC',
    `X-MICROSOFT-CDO-APPT-SEQUENCE:${sequence}`,
  ]
}

/** An invitation reply as that program sends it (RFC 5546 3.2.3, 3.2.7). */
export function rsvp(box: Box, client: Client, event: Gathering, who: string, partstat: Partstat, at: string, more: More = {}): Sent {
  const host = split(event.host)
  const method = more.counter ? 'COUNTER' : 'REPLY'
  const word = more.counter ? phrases[event.tongue][2] : said[event.tongue][partstat][0]
  const sequence = more.sequence ?? event.sequence ?? 0
  const plain = more.utc ?? (client === 'google' && !event.rrule)
  const lines = [
    timeOf('DTSTART', more.counter ?? more.instance ?? event.start, event, plain),
    `DTSTAMP:${utc(more.stamp ?? at)}`,
    ...(client === 'outlook' ? [] : [`ORGANIZER;CN="${host.name}":mailto:${host.email}`]),
    `UID:${event.uid}`,
    attendee(who, partstat, client === 'google' ? { guests: 0, ...more } : more),
    ...(more.note ? [`COMMENT:${escaped(more.note)}`] : []),
    ...(more.instance ? [timeOf('RECURRENCE-ID', more.instance, event, plain)] : []),
    `SEQUENCE:${sequence}`,
    ...tail(client, word, event.title, sequence),
  ]
  const subject = `${word} ${event.title}${client === 'google' ? ` @ ${event.words} (${host.email})` : ''}`
  return box.mail(who, [event.host], subject, bodyOf(client, event, who, partstat, more.note ?? ''), {
    at,
    ics: { method, text: calendar(products[client], method, lines) },
  })
}
