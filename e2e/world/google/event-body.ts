import type { calendar_v3 } from '@googleapis/calendar'
import * as z from 'zod'
import { refused } from './http'
import { instantOf, wallClock } from './recurrence'

type Event = calendar_v3.Schema$Event
type When = calendar_v3.Schema$EventDateTime

const text = z.string().nullable().exactOptional()
const flag = z.boolean().nullable().exactOptional()

const When = z.object({
  date: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .nullable()
    .exactOptional(),
  dateTime: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/)
    .nullable()
    .exactOptional(),
  timeZone: text,
}) satisfies z.ZodType<When>

const Attendee = z.object({
  email: z.string().regex(/^[^\s@]+@[^\s@]+$/),
  displayName: text,
  optional: flag,
  resource: flag,
  responseStatus: z.enum(['needsAction', 'declined', 'tentative', 'accepted']).exactOptional(),
  comment: text,
  additionalGuests: z.number().int().min(0).nullable().exactOptional(),
}) satisfies z.ZodType<calendar_v3.Schema$EventAttendee>

const Override = z.object({ method: z.enum(['email', 'popup']), minutes: z.number().int().min(0).max(40320) })
const Properties = z.record(z.string(), z.string())

/** What a client may write of an event; other fields are passed over, as Calendar does. null takes a field away. */
export const EventBody = z.object({
  id: z.string().exactOptional(),
  summary: text,
  description: text,
  location: text,
  status: z.enum(['confirmed', 'tentative', 'cancelled']).exactOptional(),
  start: When.exactOptional(),
  end: When.exactOptional(),
  recurrence: z
    .array(z.string().regex(/^(?:RRULE|EXRULE|RDATE|EXDATE)[:;]/))
    .nullable()
    .exactOptional(),
  attendees: z.array(Attendee).exactOptional(),
  attendeesOmitted: flag,
  transparency: z.enum(['opaque', 'transparent']).exactOptional(),
  visibility: z.enum(['default', 'public', 'private', 'confidential']).exactOptional(),
  colorId: text,
  reminders: z.object({ useDefault: z.boolean().exactOptional(), overrides: z.array(Override).max(5).exactOptional() }).exactOptional(),
  extendedProperties: z.object({ private: Properties.exactOptional(), shared: Properties.exactOptional() }).exactOptional(),
  guestsCanInviteOthers: flag,
  guestsCanModify: flag,
  guestsCanSeeOtherGuests: flag,
}) satisfies z.ZodType<Event>
export type EventBody = z.infer<typeof EventBody>

/** The fields of an event that a client writes, for taking them over or clearing them. */
export const writable = Object.keys(EventBody.shape).filter(name => name !== 'id' && name !== 'attendeesOmitted') as (keyof EventBody)[]

/** RFC 7396, as Calendar patches: objects are merged, arrays replaced, null takes away. */
export function mergePatch<T extends object>(target: T, patch: object): T {
  const result: Record<string, unknown> = Object.fromEntries(Object.entries(target))
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key]
    else if (isPlain(value)) result[key] = mergePatch(isPlain(result[key]) ? result[key] : {}, value)
    else result[key] = value
  }
  return result as T
}

const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Start and end as Google gives them back: with the offset of their zone. 400 in Google's words where they make no sense. */
export function checkedTimes(event: Event, zone: string): { start: When; end: When } {
  const start = checkedTime(event.start, zone, 'start', Boolean(event.recurrence))
  const end = checkedTime(event.end, zone, 'end', Boolean(event.recurrence))
  if (Boolean(start.date) !== Boolean(end.date))
    throw refused(400, 'invalid', 'Start and end times must either both be date or both be dateTime.')
  const from = Date.parse(start.dateTime ?? start.date ?? '')
  const to = Date.parse(end.dateTime ?? end.date ?? '')
  if (start.date ? to <= from : to < from) throw refused(400, 'timeRangeEmpty', 'The specified time range is empty.')
  return { start, end }
}

function checkedTime(when: When | undefined, zone: string, name: 'start' | 'end', repeats: boolean): When {
  if (!when?.date && !when?.dateTime) throw refused(400, 'required', `Missing ${name} time.`)
  if (when.date && when.dateTime) throw refused(400, 'invalid', `Invalid ${name} time.`)
  if (when.date && !isDay(when.date)) throw refused(400, 'invalid', `Invalid ${name} time.`)
  if (when.timeZone && !isZone(when.timeZone)) throw refused(400, 'invalid', `Invalid time zone definition for ${name} time.`)
  return when.date ? { date: when.date } : checkedInstant(when, zone, name, repeats)
}

function checkedInstant({ dateTime, timeZone }: When, zone: string, name: 'start' | 'end', repeats: boolean): When {
  const given = dateTime ?? ''
  const hasOffset = /(?:Z|[+-]\d\d:\d\d)$/.test(given)
  if (!timeZone && (!hasOffset || repeats)) throw refused(400, 'required', `Missing time zone definition for ${name} time.`)
  const at = timeZone ?? zone
  const instant = hasOffset ? Date.parse(given) : instantOf(given.replace(/\.\d+$/, ''), at)
  if (Number.isNaN(instant)) throw refused(400, 'invalid', `Invalid ${name} time.`)
  return { dateTime: inZone(instant, at), timeZone: at }
}

const isDay = (date: string): boolean => {
  const instant = Date.parse(date)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date)
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** RFC 3339 with the offset of that zone at that instant, whole seconds. */
export function inZone(instant: number, zone: string): string {
  const wall = wallClock(instant, zone)
  const minutes = Math.round((Date.parse(`${wall}Z`) - instant) / 60_000)
  if (minutes === 0) return `${wall}Z`
  const two = (value: number) => String(value).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${wall}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
