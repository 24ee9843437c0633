import * as z from 'zod'
import type { Operation } from '../../shared/action-operation'
import type { RawEvent } from '../google/changes'
import { instantOf, isZone, parseMoment } from '../time/moment'

/** A start or end of Google Calendar in a patch: patches are merged, and null takes a field away. */
const PatchTime = z.object({ date: z.string().nullish(), dateTime: z.string().nullish(), timeZone: z.string().nullish() })
type PatchTime = z.infer<typeof PatchTime>
const timeFields = ['date', 'dateTime', 'timeZone'] as const

/** `to` as a patch over `from`, of which nothing stays: a whole day that becomes a time of day is no longer a whole day. */
export function timePatch(to: PatchTime, from: PatchTime | undefined): PatchTime {
  const left = timeFields.filter(name => (from?.[name] ?? null) !== null && (to[name] ?? null) === null)
  return { ...to, ...Object.fromEntries(left.map(name => [name, null])) }
}

/** What gives an event the values back that a patch takes from it. Its etag is known once the patch is made. */
export function patchBack(event: RawEvent, wanted: Record<string, unknown>, notify: boolean): Operation {
  const old = Object.entries(wanted).map(([key, value]) => [key, oldValue(event, key, value)])
  return { type: 'event-patch', eventId: event.id, etag: '', body: JSON.stringify(Object.fromEntries(old)), notify }
}

function oldValue(event: RawEvent, key: string, value: unknown): unknown {
  if (key === 'start' || key === 'end') return timePatch(event[key] ?? {}, PatchTime.parse(value))
  return event[key] ?? (key === 'attendees' ? [] : '')
}

/** Whether the event has every value that a request would give it. */
export const holds = (event: RawEvent, wanted: Record<string, unknown>): boolean =>
  Object.entries(wanted).every(([key, value]) => {
    if (key === 'start' || key === 'end') return isTime(event[key], PatchTime.parse(value))
    if (key === 'attendees') return arePeople(event.attendees, People.parse(value))
    return covers(event[key], value)
  })

/** Whether an event that a request made is as it made it: nobody has put anything into it since. */
export const isUntouched = (event: RawEvent, wanted: Record<string, unknown>): boolean =>
  holds(event, wanted) && added.every(field => field in wanted || isBlank(event[field]))

const added = ['attendees', 'description', 'location', 'recurrence'] as const

/** The same day, or the same instant on the clock of the same zone. */
function isTime(has: RawEvent['start'], { date, dateTime, timeZone }: PatchTime): boolean {
  if (date) return has?.date === date
  if (!dateTime || has?.dateTime === undefined) return false
  const zone = timeZone ?? has.timeZone ?? 'UTC'
  const at = instant(dateTime, zone)
  return at !== null && at === instant(has.dateTime, has.timeZone ?? zone) && (!timeZone || zoneName(timeZone) === zoneName(has.timeZone))
}

function instant(dateTime: string, zone: string): number | null {
  const parsed = parseMoment(dateTime, isZone(zone) ? zone : 'UTC')
  return parsed.ok ? instantOf(parsed.moment, 'UTC') : null
}

/** A zone has more than one name (Asia/Calcutta, Asia/Kolkata). */
const zoneName = (zone: string | undefined): string | undefined =>
  zone !== undefined && isZone(zone) ? new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone : zone

const People = z.array(z.looseObject({ email: z.string() }))

/** The same people, each with every field that is given: without an answer none is. */
function arePeople(has: RawEvent['attendees'], wanted: z.infer<typeof People>): boolean {
  const byAddress = new Map(has.map(one => [one.email.toLowerCase(), one]))
  const unanswered = { responseStatus: 'needsAction' }
  return (
    has.length === wanted.length &&
    wanted.every(({ email, ...given }) => {
      const one = byAddress.get(email.toLowerCase())
      return one !== undefined && covers({ ...unanswered, ...one }, { ...unanswered, ...given })
    })
  )
}

/** Google leaves out what is empty. */
const isBlank = (value: unknown): boolean => !value || (Array.isArray(value) && value.length === 0)

function covers(has: unknown, wanted: unknown): boolean {
  if (isBlank(wanted)) return isBlank(has)
  if (Array.isArray(wanted)) return Array.isArray(has) && has.length === wanted.length && wanted.every((each, n) => covers(has[n], each))
  if (typeof wanted !== 'object' || typeof has !== 'object') return has === wanted
  const fields: Record<string, unknown> = { ...has }
  return Object.entries(wanted ?? {}).every(([key, value]) => covers(fields[key], value))
}
