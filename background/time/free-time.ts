import { Temporal } from 'temporal-polyfill'
import type { BusyTimes } from '../../shared/calendar'
import { difference, type Interval, intersection, union } from './intervals'

/** ISO weekdays (1 = Monday) and minutes of the day in an IANA zone. */
export type WorkingHours = { zone: string; days: readonly number[]; from: number; to: number }

/** Monday to Friday, 9:00 to 18:00. */
export const officeHours = (zone: string): WorkingHours => ({ zone, days: [1, 2, 3, 4, 5], from: 9 * 60, to: 18 * 60 })

export type FreeTimeQuestion = {
  calendars: BusyTimes
  /** Whose time it is: the user's own address and the attendees'. */
  people: readonly string[]
  /** Milliseconds since the epoch. */
  from: number
  to: number
  minutes: number
  /** Slots lie within all of these; none = at any hour. */
  hours: readonly WorkingHours[]
  /** Zone whose quarter hours slots begin at. */
  zone: string
  most: number
}

/** `unseen`: people whose calendars cannot be seen; they are nowhere taken as free, the slots speak of the others only. */
export type FreeTime = { slots: Interval[]; unseen: string[] }

const minute = 60_000
const quarter = 15 * minute

/** The first slots in which everybody whose calendar can be seen is free, soonest first, none over another. Where nobody's can, none. */
export function freeTime({ calendars, people, from, to, minutes, hours, zone, most }: FreeTimeQuestion): FreeTime {
  const byAddress = new Map(Object.entries(calendars).map(([address, calendar]) => [address.toLowerCase(), calendar]))
  const calendarOf = (address: string) => byAddress.get(address.toLowerCase())
  const seen = people.filter(address => canBeSeen(calendarOf(address)))
  const unseen = people.filter(address => !seen.includes(address))
  if (seen.length === 0 || !(minutes > 0) || !(to > from)) return { slots: [], unseen }
  const busy = seen
    .flatMap(address => calendarOf(address)?.busy ?? [])
    .map(({ start, end }) => ({ from: Date.parse(start), to: Date.parse(end) }))
  const working = hours.reduce((open, one) => intersection(open, workingTime(one, from, to)), [{ from, to }])
  return { slots: cut(difference(working, busy), minutes * minute, most, zone), unseen }
}

/** Whether a calendar's times were told: what cannot be seen is never free. */
export const canBeSeen = (calendar: BusyTimes[string]): boolean => calendar?.busy !== undefined && (calendar.errors ?? []).length === 0

function workingTime({ zone, days, from: opens, to: closes }: WorkingHours, from: number, to: number): Interval[] {
  const open: Interval[] = []
  const last = dateAt(to, zone)
  for (let date = dateAt(from, zone); Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 }))
    if (days.includes(date.dayOfWeek)) open.push({ from: atMinute(date, opens, zone), to: atMinute(date, closes, zone) })
  return union(open)
}

const dateAt = (ms: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate()

const atMinute = (date: Temporal.PlainDate, minutes: number, zone: string): number =>
  date.toPlainDateTime().add({ minutes }).toZonedDateTime(zone).epochMilliseconds

function cut(free: readonly Interval[], length: number, most: number, zone: string): Interval[] {
  const slots: Interval[] = []
  for (const { from, to } of free)
    for (let at = roundUp(from, zone); at + length <= to && slots.length < most; at = roundUp(at + length, zone))
      slots.push({ from: at, to: at + length })
  return slots
}

/** The next quarter hour of the zone's clock, at or after. */
function roundUp(ms: number, zone: string): number {
  const offset = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6
  return Math.ceil((ms + offset) / quarter) * quarter - offset
}
