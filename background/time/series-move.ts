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
  if (days[0]?.equals(days[1] ?? days[0])) return { ok: true, span, recurrence: null }
  const rule = series.recurrence.length === 1 ? movedRule(series.recurrence[0] ?? '', wall(series.start), wall(span.start)) : null
  return rule === null ? { ok: false, reason: 'rule' } : { ok: true, span, recurrence: [rule] }
}

const wall = (moment: Moment): Temporal.PlainDateTime =>
  'date' in moment ? Temporal.PlainDate.from(moment.date).toPlainDateTime() : Temporal.PlainDateTime.from(moment.dateTime.slice(0, 19))

function shifted(moment: Moment, from: Moment, to: Moment): Moment {
  const moved = wall(moment).add(wall(from).until(wall(to)))
  if ('date' in moment) return { date: moved.toPlainDate().toString() }
  return wallClock(moved.toString(), 'date' in to ? moment.timeZone : to.timeZone).moment
}

/** Daily and weekly rules without an end by date move; one weekday, that of the start, becomes the new one. */
function movedRule(line: string, from: Temporal.PlainDateTime, to: Temporal.PlainDateTime): string | null {
  if (!/^RRULE:FREQ=(?:DAILY|WEEKLY)(?:;(?:INTERVAL|COUNT|WKST|BYDAY)=[\w,]+)*$/.test(line)) return null
  const day = /;BYDAY=([\w,]+)/.exec(line)?.[1]
  if (day === undefined) return line
  if (day !== weekdays[from.dayOfWeek - 1]) return null
  return line.replace(`;BYDAY=${day}`, `;BYDAY=${weekdays[to.dayOfWeek - 1]}`)
}
