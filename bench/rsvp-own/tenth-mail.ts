import { type Below, type Box, type Charset, quoted, type Sent, split } from './builder'
import { answer, invitation, type Meeting } from './calendar-styles'
import { unmarked } from './quoting'

type Zone = 'berlin' | 'london'
/** A meeting with what stands below its title. */
export type Event = Meeting & { place: string; note?: string; zone: Zone }
type Program = 'google' | 'outlook' | 'apple' | 'zimbra'
type More = {
  /** What the program writes before the title, in the language of the person. */
  word?: string
  /** The sentence in the mail, in the language of the person. */
  sentence?: string
  note?: string
  guests?: number
  stamp?: string
  instance?: { id: string; words: string }
  counter?: boolean
  delegate?: string
}

export const phoneMark = '\n\nSent from my iPhone'
export const disclaimer =
  'This message and any attachment are intended for the addressee only and may contain privileged information. If you have received it in error, please notify the sender and delete it. Any unauthorised use or copying is prohibited.'

const english: Record<string, { word: string; did: string }> = {
  ACCEPTED: { word: 'Accepted', did: 'accepted' },
  DECLINED: { word: 'Declined', did: 'declined' },
  TENTATIVE: { word: 'Tentative', did: 'tentatively accepted' },
}

const day = (date: Date) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(date)
const time = (date: Date) => date.toISOString().slice(11, 16)

/** A phone marks the line that says who wrote as well. */
export const phone: Below = re => quoted(`On ${day(re.date)}, at ${time(re.date)}, ${re.from} wrote:\n\n${re.text}`)

/** A desktop program with a short line above the quoted mail. */
export const desktop: Below = re =>
  `On ${re.date.toLocaleDateString('en-GB')} ${time(re.date)}, ${split(re.from).name} wrote:\n${quoted(re.text)}`

/** Yahoo indents its line and marks nothing. */
export const yahoo: Below = re => `    On ${day(re.date)} at ${time(re.date)}, ${re.from} wrote:  \n \n ${re.text}`

/** `2026-04-01T10:00:00Z` -> `20260401T100000Z` */
const stampOf = (at: string) => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

const prefixes = { en: 'RE', de: 'AW', fr: 'RE' }
type Office = { tongue?: 'en' | 'de' | 'fr'; re: Sent; to: string[]; cc?: string[]; sentTo: string[]; at: string; charset?: Charset }

/** An answer as an office program sends it: its own prefix, the mail below without marks. */
export function office(box: Box, from: string, text: string, { tongue = 'en', re, to, cc = [], sentTo, at, charset }: Office): Sent {
  const body = `${text}\n\n${unmarked(tongue, sentTo.join('; '))(re)}`
  const subject = `${prefixes[tongue]}: ${re.subject.replace(/^(?:Re|RE|AW): /, '')}`
  return box.mail(from, to, subject, body, { re, cc, at, ...(charset ? { charset } : {}) })
}

const zones: Record<Zone, { name: string; windows: string; summer: number }> = {
  berlin: { name: 'Europe/Berlin', windows: 'W. Europe Standard Time', summer: 2 },
  london: { name: 'Europe/London', windows: 'GMT Standard Time', summer: 1 },
}

/** The zone's rules since 1601, as calendars write them. */
function rules(id: string, summer: number): string {
  const half = (kind: string, hour: number, from: number, to: number, month: number) => [
    `BEGIN:${kind}`,
    `DTSTART:16010101T0${hour}0000`,
    `TZOFFSETFROM:+0${from}00`,
    `TZOFFSETTO:+0${to}00`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
    `END:${kind}`,
  ]
  const halves = [...half('STANDARD', summer + 1, summer, summer - 1, 10), ...half('DAYLIGHT', summer, summer - 1, summer, 3)]
  return ['BEGIN:VTIMEZONE', `TZID:${id}`, ...halves, 'END:VTIMEZONE', ''].join('\r\n')
}

/** Times of a calendar part in the zone of the event; every event here lies in summer. */
function inZone(text: string, zone: Zone, program: Program): string {
  const { name, windows, summer } = zones[zone]
  const id = program === 'outlook' ? windows : name
  const local = text.replace(
    /^(DTSTART|RECURRENCE-ID):(\d{8})T(\d\d)(\d{4})Z/gm,
    (_, field: string, date: string, hour: string, rest: string) => {
      return `${field};TZID=${id}:${date}T${String(Number(hour) + summer).padStart(2, '0')}${rest}`
    },
  )
  return local.replace('BEGIN:VEVENT', `${rules(id, summer)}BEGIN:VEVENT`)
}

/** An invitation as a calendar on the web sends it; the host stands in it as one who comes. */
export function invited(box: Box, event: Event, to: string[], at: string): Sent {
  const { subject, options } = invitation(event, [event.host, ...to], stampOf(at))
  const asked = options.ics.text.replace('PARTSTAT=NEEDS-ACTION', 'PARTSTAT=ACCEPTED')
  const ics = { method: 'REQUEST', text: event.rrule ? inZone(asked, event.zone, 'google') : asked }
  const names = to.map(person => split(person).name).join('\n')
  const text = `${event.title}\n${event.words}\n${event.place}\n\n${event.note ?? ''}\n\nOrganizer: ${event.host}\n\nGuests\n${split(event.host).name} - organizer\n${names}\n\nReply for the guests: Yes - No - Maybe\n\nInvitation from Google Calendar`
  return box.mail(event.host, to, subject, text, { ics, at })
}

const headers: Record<Program, (who: string) => string[]> = {
  google: who => [
    `Reply-To: ${split(who).email}`,
    'Sender: Google Calendar <calendar-notification@example.com>',
    'Auto-Submitted: auto-generated',
  ],
  outlook: () => ['Content-Class: urn:content-classes:calendarmessage'],
  apple: () => ['X-Mailer: iPhone Mail (23B85)'],
  zimbra: () => ['User-Agent: Mozilla Thunderbird'],
}

/** What stands in the mail above the calendar part. */
function textOf(program: Program, event: Event, who: string, partstat: string, more: More): string {
  const { name } = split(who)
  const words = more.instance?.words ?? event.words
  const did = english[partstat]?.did
  if (program === 'outlook') return more.note ?? ''
  if (program === 'apple') return `${name} has ${did} the invitation to the event: "${event.title}", ${words}.`
  if (program === 'zimbra') return `${event.title}: ${more.sentence ?? `${name} - ${more.word}`}`
  const note = more.note ? `"${more.note}"\n\n` : ''
  const sentence = more.sentence ?? `${name} has ${did} this invitation.`
  return `${sentence}\n\n${note}${event.title}\n${words}\n${event.place}\n\nInvitation from Google Calendar: https://calendar.example.com/calendar/`
}

function calendarOf(program: Program, event: Event, who: string, partstat: string, at: string, word: string, more: More) {
  const title = program === 'outlook' ? `${word}: ${event.title}` : event.title
  const { ics } = answer(
    program === 'zimbra' ? 'apple' : program,
    { ...event, title, start: more.instance?.id ?? event.start },
    {
      who,
      partstat,
      stamp: more.stamp ?? stampOf(at),
      lines: more.note ? [`COMMENT:${more.note}`] : [],
      ...(program === 'google' ? { guests: more.guests ?? 0 } : {}),
      ...(more.instance ? { instance: more.instance.id } : {}),
      ...(more.counter ? { method: 'COUNTER' } : {}),
      ...(more.delegate ? { delegate: more.delegate } : {}),
    },
  )
  const zoned = program === 'google' && !event.rrule ? ics.text : inZone(ics.text, event.zone, program)
  const text = program === 'zimbra' ? zoned.replace(/PRODID:.*/, 'PRODID:Zimbra-Calendar-Provider') : zoned
  return { ...ics, text }
}

/** An invitation reply as the four programs lay it out. */
export function replied(box: Box, program: Program, event: Event, who: string, partstat: string, at: string, more: More = {}): Sent {
  const word = more.word ?? english[partstat]?.word ?? partstat
  const tail = program === 'google' ? ` @ ${more.instance?.words ?? event.words} (${split(event.host).email})` : ''
  return box.mail(who, [event.host], `${word}: ${event.title}${tail}`, textOf(program, event, who, partstat, more), {
    ics: calendarOf(program, event, who, partstat, at, word, more),
    at,
    headers: headers[program](who),
    alternative: false,
  })
}
