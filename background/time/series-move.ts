import { Temporal } from 'temporal-polyfill'
import type { Span } from './event-times'
import { type Moment, wallClock } from './moment'

/** `mixed`: a whole day that becomes a time of day, or the other way. `rule`: the rule says the day in a way that does not move with it. */
type SeriesMove = { ok: true; span: Span; recurrence: string[] | null } | { ok: false; reason: 'mixed' | 'rule' }

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/**
 * A series moved as one of its instances is: its start and end by the same difference on the clock of their zone, so that what came before
 * the instance stays in it. `recurrence`: null where the rule stays; where the day moves, a weekly rule of one weekday follows.
 */
export function movedSeries(series: Span & { recurrence: readonly string[] }, from: Span, to: Span): SeriesMove {
  if ('date' in from.start !== 'date' in to.start || 'date' in series.start !== 'date' in to.start) return { ok: false, reason: 'mixed' }
  const span = { start: shifted(series.start, from.start, to.start), end: shifted(series.end, from.end, to.end) }
  const days = [wall(series.start), wall(span.start)].map(each => each.toPlainDate())
  const sameDay = days[0]?.equals(days[1] ?? days[0]) === true
  const recurrence = sameDay ? movedLines(series, span) : movedRule(series.recurrence, wall(series.start), wall(span.start))
  if (recurrence === null) return { ok: false, reason: 'rule' }
  return { ok: true, span, recurrence: recurrence.join() === series.recurrence.join() ? null : recurrence }
}

const wall = (moment: Moment): Temporal.PlainDateTime =>
  'date' in moment ? Temporal.PlainDate.from(moment.date).toPlainDateTime() : Temporal.PlainDateTime.from(moment.dateTime.slice(0, 19))

function shifted(moment: Moment, from: Moment, to: Moment): Moment {
  const moved = wall(moment).add(wall(from).until(wall(to)))
  if ('date' in moment) return { date: moved.toPlainDate().toString() }
  return wallClock(moved.toString(), 'date' in to ? moment.timeZone : to.timeZone).moment
}

/** Daily and weekly rules without an end by date move; one weekday, that of the start, becomes the new one. */
function movedRule(lines: readonly string[], from: Temporal.PlainDateTime, to: Temporal.PlainDateTime): string[] | null {
  const [line = ''] = lines
  if (lines.length !== 1 || !/^RRULE:FREQ=(?:DAILY|WEEKLY)(?:;(?:INTERVAL|COUNT|WKST|BYDAY)=[\w,]+)*$/.test(line)) return null
  const day = /;BYDAY=([\w,]+)/.exec(line)?.[1]
  if (day === undefined) return [line]
  if (day !== weekdays[from.dayOfWeek - 1]) return null
  return [line.replace(`;BYDAY=${day}`, `;BYDAY=${weekdays[to.dayOfWeek - 1]}`)]
}

/** Another hour of the same days: the instants that the lines name, the last one and those left out or added, go along (RFC 5545 3.3.10, 3.8.5). */
function movedLines({ start, recurrence }: { start: Moment; recurrence: readonly string[] }, to: Span): string[] | null {
  if ('date' in start || 'date' in to.start || JSON.stringify(start) === JSON.stringify(to.start)) return [...recurrence]
  const zones = { from: start.timeZone, to: to.start.timeZone }
  const moved = recurrence.map(line => movedLine(line, wall(start).until(wall(to.start)), zones))
  return moved.every(line => line !== null) ? moved : null
}

type Zones = { from: string; to: string }

function movedLine(line: string, by: Temporal.Duration, zones: Zones): string | null {
  if (line.startsWith('RRULE:'))
    return /BY(?:HOUR|MINUTE|SECOND)=/.test(line) ? null : line.replace(/(?<=UNTIL=)\d{8}T\d{6}Z/, text => movedInstant(text, by, zones))
  const [, name, zone, values = ''] = /^(EXDATE|RDATE)(?:;TZID=([\w+/-]+))?:([\dTZ,]+)$/.exec(line) ?? []
  if (name === undefined) return /^EXDATE;VALUE=DATE:[\d,]+$/.test(line) ? line : null
  const moved = values
    .split(',')
    .map(text => (/^\d{8}T\d{6}Z?$/.test(text) ? movedInstant(text, by, { ...zones, from: zone ?? zones.from }) : ''))
  return moved.includes('') || (zone !== undefined && zone !== zones.from) ? null : `${name}:${moved.join(',')}`
}

/** By the clocks of the zones, as UTC: 20261012T160000Z. */
function movedInstant(text: string, by: Temporal.Duration, { from, to }: Zones): string {
  const named = text.endsWith('Z')
    ? Temporal.Instant.from(text).toZonedDateTimeISO(from).toPlainDateTime()
    : Temporal.PlainDateTime.from(text)
  return named.add(by).toZonedDateTime(to).toInstant().round('second').toString().replaceAll(/[-:]/g, '')
}
