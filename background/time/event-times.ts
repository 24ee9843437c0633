import { Temporal } from 'temporal-polyfill'
import { type ClockChange, instantOf, type Moment, type MomentProblem, momentAt, parseMoment } from './moment'

/** From start to end; the end of whole days is the day after the last (as in Google Calendar). */
export type Span = { start: Moment; end: Moment }

/** Times as a tool names them (see parseMoment); `zone` is an IANA name. */
export type TimeArguments = { start?: string | undefined; end?: string | undefined; zone?: string | undefined }

/** `mixed`: a whole day with a time of day. `order`: the end is not after the start. `no-start`: nothing says when. */
export type TimesProblem = MomentProblem | 'mixed' | 'order' | 'no-start'
export type EventTimes = ({ ok: true; clockChange: ClockChange | null } & Span) | { ok: false; reason: TimesProblem }

const hour = 3_600_000

/**
 * Start and end of a new event, or of `old` with changes. `zone` is the calendar's, used where the arguments name none.
 * A new start without an end keeps the old length (elapsed time, or whole days); without one, an hour or a day.
 * A whole-day end equal to its start means that one day.
 */
export function eventTimes(arguments_: TimeArguments, zone: string, old: Span | null): EventTimes {
  const at = arguments_.zone ?? zone
  const start = arguments_.start === undefined ? kept(old?.start) : parseMoment(arguments_.start, at)
  if (!start.ok) return start
  const end =
    arguments_.end === undefined
      ? { ok: true as const, moment: endAfter(start.moment, old, at), clockChange: null }
      : parseMoment(arguments_.end, at)
  if (!end.ok) return end
  return ordered({ start: start.moment, end: end.moment }, start.clockChange ?? end.clockChange, at)
}

function kept(moment: Moment | undefined): { ok: true; moment: Moment; clockChange: null } | { ok: false; reason: 'no-start' } {
  return moment ? { ok: true, moment, clockChange: null } : { ok: false, reason: 'no-start' }
}

function ordered({ start, end }: Span, clockChange: ClockChange | null, zone: string): EventTimes {
  if ('date' in start !== 'date' in end) return { ok: false, reason: 'mixed' }
  if ('date' in start && 'date' in end && start.date === end.date)
    return { ok: true, start, end: { date: dayAfter(start.date, 1) }, clockChange }
  return instantOf(end, zone) > instantOf(start, zone) ? { ok: true, start, end, clockChange } : { ok: false, reason: 'order' }
}

function endAfter(start: Moment, old: Span | null, zone: string): Moment {
  if ('date' in start)
    return { date: dayAfter(start.date, old && 'date' in old.start && 'date' in old.end ? daysFrom(old.start.date, old.end.date) : 1) }
  const length = old && !('date' in old.start) ? instantOf(old.end, zone) - instantOf(old.start, zone) : hour
  return momentAt(instantOf(start, zone) + length, start.timeZone)
}

const dayAfter = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString()
const daysFrom = (from: string, to: string): number => Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days
