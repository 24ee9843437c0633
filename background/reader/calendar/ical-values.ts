import ICAL from 'ical.js'
import type { Address } from '../../../shared/mail'

export type Component = InstanceType<typeof ICAL.Component>
export type Property = InstanceType<typeof ICAL.Property>

export const text = (component: Component, name: string): string => String(component.getFirstPropertyValue(name) ?? '').trim()

export function parameter(property: Property, name: string): string {
  const value: unknown = property.getParameter(name)
  return (Array.isArray(value) ? value.join(',') : typeof value === 'string' ? value : '').trim()
}

export const withoutScheme = (uri: string): string =>
  uri
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1')

export function mailbox(property: Property): Address {
  const uri = withoutScheme(String(property.getFirstValue() ?? ''))
  return { name: parameter(property, 'cn'), address: uri.includes('@') ? uri : withoutScheme(parameter(property, 'email')) || uri }
}

export function timeOf(property: Property | null): InstanceType<typeof ICAL.Time> | null {
  const value: unknown = property?.getFirstValue()
  return value instanceof ICAL.Time ? value : null
}

const two = (n: number): string => String(n).padStart(2, '0')

/** Whether a name is one of the IANA zones this machine knows. */
function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}

/** The IANA zone a TZID names, also at its end ("/example.org/Europe/Berlin"); 'UTC' for instants in UTC, '' where unknown. */
export function zoneOf(property: Property | null): string {
  const time = timeOf(property)
  if (!property || !time || time.isDate) return ''
  const named = parameter(property, 'tzid').replace(/^"|"$/g, '')
  if (!named) return time.zone?.tzid === 'UTC' ? 'UTC' : ''
  const tail = /[A-Za-z_]{1,40}\/[A-Za-z_+-]{1,40}(?:\/[A-Za-z_]{1,40})?$/.exec(named)?.[0] ?? named
  return isZone(named) ? named : isZone(tail) ? tail : ''
}

/** Seconds east of UTC: by the VTIMEZONE the object brings, else by the zone's IANA name; null for a floating time. */
function offsetOf(property: Property, time: InstanceType<typeof ICAL.Time>): number | null {
  if (time.zone && time.zone.tzid !== 'floating') return time.utcOffset()
  const zone = zoneOf(property)
  if (!zone) return null
  const local = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second)
  const first = zoneOffset(zone, local)
  return zoneOffset(zone, local - first * 1000)
}

function zoneOffset(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at)
  const name = parts.find(part => part.type === 'timeZoneName')?.value ?? ''
  const match = /([+-])(\d\d):(\d\d)/.exec(name)
  if (!match) return 0
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 3600 + Number(match[3]) * 60)
}

/** ISO 8601 with offset, YYYY-MM-DD for a date, without offset where the time is floating; '' where missing or out of the calendar. */
export function moment(property: Property | null): string {
  const time = timeOf(property)
  if (!property || !time) return ''
  const date = `${String(time.year).padStart(4, '0')}-${two(time.month)}-${two(time.day)}`
  if (time.isDate) return date
  const clock = `${date}T${two(time.hour)}:${two(time.minute)}:${two(time.second)}`
  const offset = offsetOf(property, time)
  if (offset === null) return clock
  const minutes = Math.round(Math.abs(offset) / 60)
  return offset === 0 ? `${clock}Z` : `${clock}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

export function instant(property: Property | null): string {
  const written = moment(property)
  const at = Date.parse(written)
  return Number.isNaN(at) ? written : new Date(at).toISOString().replace('.000Z', 'Z')
}
