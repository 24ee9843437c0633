import type { calendar_v3 } from '@googleapis/calendar'
import ICAL from 'ical.js'

type Event = calendar_v3.Schema$Event
const day = 24 * 3600_000
const most = 730

/** Milliseconds since the epoch; an all-day event starts at midnight UTC here. */
export const startOf = (event: Event): number => Date.parse(event.start?.dateTime ?? event.start?.date ?? '') || 0
export const endOf = (event: Event): number => Date.parse(event.end?.dateTime ?? event.end?.date ?? '') || startOf(event)

/** The instances of a series that start before `until`, two years at most: the wall-clock time stays through a change of the clocks. */
export function instances(event: Event, zone: string, until: number): Event[] {
  const rule = event.recurrence?.find(line => line.startsWith('RRULE:'))?.slice(6)
  if (!rule) return [event]
  const at = event.start?.timeZone ?? zone
  const allDay = Boolean(event.start?.date)
  const first = allDay ? (event.start?.date ?? '') : wallClock(startOf(event), at)
  const walls = ICAL.Recur.fromString(rule).iterator(allDay ? ICAL.Time.fromDateString(first) : ICAL.Time.fromDateTimeString(first))
  const exceptions = event.recurrence?.filter(line => line.startsWith('EXDATE')) ?? []
  const skipped = new Set(exceptions.flatMap(line => line.split(':').at(-1)?.split(',') ?? []))
  const last = Math.min(until, startOf(event) + 2 * 365 * day)
  const result: Event[] = []
  for (let next = walls.next(); next && result.length < most; next = walls.next()) {
    const start = allDay ? Date.parse(next.toString()) : instantOf(next.toString(), at)
    if (start >= last) break
    const stamp = stampOf(start, allDay)
    if (!skipped.has(stamp)) result.push(instance(event, start, allDay, stamp))
  }
  return result
}

/** As in instance ids and EXDATE: 20261201T180000Z, or 20261201 for all day. */
const stampOf = (instant: number, allDay: boolean): string =>
  new Date(instant)
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')
    .slice(0, allDay ? 8 : 16)

function instance(event: Event, start: number, allDay: boolean, stamp: string): Event {
  const when = (instant: number, zone: string | null | undefined) =>
    allDay
      ? { date: new Date(instant).toISOString().slice(0, 10) }
      : { dateTime: new Date(instant).toISOString(), ...(zone && { timeZone: zone }) }
  const { recurrence: _, ...rest } = event
  const first = when(start, event.start?.timeZone)
  return {
    ...rest,
    id: `${event.id}_${stamp}`,
    recurringEventId: event.id ?? null,
    originalStartTime: first,
    start: first,
    end: when(start + endOf(event) - startOf(event), event.end?.timeZone),
  }
}

/** YYYY-MM-DDTHH:MM:SS as a clock on the wall there shows it. */
export const wallClock = (instant: number, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(instant).replace(' ', 'T')

/** The instant of a wall-clock time; in the hour that a change of the clocks skips, the one after it. */
export function instantOf(wall: string, zone: string): number {
  const utc = Date.parse(`${wall}Z`)
  const guess = utc - (Date.parse(`${wallClock(utc, zone)}Z`) - utc)
  return utc - (Date.parse(`${wallClock(guess, zone)}Z`) - guess)
}
