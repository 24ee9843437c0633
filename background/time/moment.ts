import { Temporal } from 'temporal-polyfill'

/** A start or end of Google Calendar: an instant as wall-clock time with its offset (RFC 3339) in an IANA zone, or a whole day (YYYY-MM-DD). */
export type Moment = { dateTime: string; timeZone: string } | { date: string }

/** What a change of the clocks did to a wall-clock time: skipped it (the later one is taken), or has it twice (the first is taken). */
export type ClockChange = 'gap' | 'overlap'

export type MomentProblem = 'format' | 'no-such-time' | 'zone'
export type ParsedMoment = { ok: true; moment: Moment; clockChange: ClockChange | null } | { ok: false; reason: MomentProblem }

const shape = /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?([Zz]|[+-]\d{2}:?\d{2})?)?$/

/** Whether the browser knows an IANA zone of this name. */
export function isZone(zone: string): boolean {
  if (!/^(?:UTC|\p{L}[\w+-]*\/[\w+/-]+)$/u.test(zone)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null
  } catch {
    return false
  }
}

/** Milliseconds since the epoch as wall-clock time of a zone. */
export const momentAt = (ms: number, zone: string): Moment =>
  momentOf(Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).round({ smallestUnit: 'second', roundingMode: 'floor' }))

/** Milliseconds since the epoch; a whole day begins at its first instant in `zone`. */
export function instantOf(moment: Moment, zone: string): number {
  return 'date' in moment
    ? Temporal.PlainDate.from(moment.date).toZonedDateTime(zone).epochMilliseconds
    : Temporal.Instant.from(moment.dateTime).epochMilliseconds
}

/**
 * The wall-clock time YYYY-MM-DDTHH:MM[:SS] in a zone, by Temporal's rule "compatible" (as RFC 5545 3.3.5): in the hour that a change of
 * the clocks skips, as much later; in the hour that comes twice, the first. Throws a RangeError for a time that no clock shows.
 */
export function wallClock(text: string, zone: string): { moment: Moment; clockChange: ClockChange | null } {
  const wall = Temporal.PlainDateTime.from(text, { overflow: 'reject' })
  const taken = wall.toZonedDateTime(zone, { disambiguation: 'compatible' })
  const twice = !wall.toZonedDateTime(zone, { disambiguation: 'earlier' }).equals(wall.toZonedDateTime(zone, { disambiguation: 'later' }))
  const kind = taken.toPlainDateTime().equals(wall) ? 'overlap' : 'gap'
  return { moment: momentOf(taken), clockChange: twice ? kind : null }
}

/**
 * A tool's argument as a start or end: RFC 3339 with offset, or YYYY-MM-DDTHH:MM[:SS] in `zone`, or YYYY-MM-DD for all day.
 * An instant is written in `zone` whatever its offset was. Fractions of a second are dropped.
 */
export function parseMoment(text: string, zone: string): ParsedMoment {
  if (!isZone(zone)) return { ok: false, reason: 'zone' }
  const [, date, time, offset] = shape.exec(text.trim()) ?? []
  if (date === undefined) return { ok: false, reason: 'format' }
  try {
    if (time === undefined) return { ok: true, moment: { date: Temporal.PlainDate.from(date).toString() }, clockChange: null }
    if (time.endsWith(':60')) return { ok: false, reason: 'no-such-time' }
    if (offset === undefined) return { ok: true, ...wallClock(`${date}T${time}`, zone) }
    const instant = Temporal.Instant.from(`${date}T${time}${offset.toUpperCase()}`)
    return { ok: true, moment: momentAt(instant.epochMilliseconds, zone), clockChange: null }
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, reason: 'no-such-time' }
    throw error
  }
}

const momentOf = (at: Temporal.ZonedDateTime): Moment => ({
  dateTime: at.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
  timeZone: at.timeZoneId,
})
