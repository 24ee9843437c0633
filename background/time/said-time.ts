import { Temporal } from 'temporal-polyfill'
import type { Span } from './event-times'
import { instantOf } from './moment'

const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "Fri 4 Dec 2026", of YYYY-MM-DD. */
export const saidDay = (date: string): string => day(Temporal.PlainDate.from(date), true)

/** "Europe/Berlin" is "Berlin", "America/Argentina/Buenos_Aires" is "Buenos Aires". */
export const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

/**
 * When an event is, in plain words: "Fri 4 Dec 2026, 15:00–16:00 Berlin · 9:00 New York". `zones` are IANA names, the user's first;
 * those that show the same wall-clock time are said once, a single one without its name. Whole days belong to no zone.
 */
export function saidTime({ start, end }: Span, zones: readonly string[]): string {
  if ('date' in start) return 'date' in end ? saidDays(start.date, end.date) : saidDay(start.date)
  const [home = start.timeZone, ...others] = zones
  const from = inZone(instantOf(start, home), home)
  const to = inZone(instantOf(end, home), home)
  const away = others.map(zone => from.withTimeZone(zone)).filter(differsFrom(from))
  const named = away.length > 0 ? ` ${cityOf(home)}` : ''
  return [`${day(from, true)}, ${span(from, to)}${named}`, ...away.map(at => elsewhere(at, from))].join(' · ')
}

type ZonedDateTime = Temporal.ZonedDateTime

const inZone = (ms: number, zone: string): ZonedDateTime => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone)

function differsFrom(home: ZonedDateTime): (at: ZonedDateTime) => boolean {
  const seen = new Set([home.offset])
  return at => seen.size < seen.add(at.offset).size
}

function day(date: Temporal.PlainDate | ZonedDateTime, year: boolean): string {
  const words = `${weekdayNames[date.dayOfWeek - 1]} ${date.day} ${monthNames[date.month - 1]}`
  return year ? `${words} ${date.year}` : words
}

const clock = (at: ZonedDateTime): string => `${String(at.hour).padStart(2, '0')}:${String(at.minute).padStart(2, '0')}`
const sameDay = (a: ZonedDateTime, b: ZonedDateTime): boolean => a.toPlainDate().equals(b.toPlainDate())

function span(from: ZonedDateTime, to: ZonedDateTime): string {
  return sameDay(from, to) ? `${clock(from)}–${clock(to)}` : `${clock(from)} – ${day(to, from.year !== to.year)}, ${clock(to)}`
}

const elsewhere = (at: ZonedDateTime, home: ZonedDateTime): string =>
  `${sameDay(at, home) ? '' : `${day(at, false)}, `}${clock(at)} ${cityOf(at.timeZoneId)}`

function saidDays(start: string, end: string): string {
  const first = Temporal.PlainDate.from(start)
  const last = Temporal.PlainDate.from(end).subtract({ days: 1 })
  if (Temporal.PlainDate.compare(first, last) >= 0) return `${day(first, true)}, all day`
  return `${day(first, first.year !== last.year)} – ${day(last, true)}, all day`
}
