import ICAL from 'ical.js'
import type { Address } from '../../shared/mail'
import { limits } from './limits'
import type { Invitation, InvitationAttendee } from './reading'

type Component = InstanceType<typeof ICAL.Component>
type Property = InstanceType<typeof ICAL.Property>

/** `sound` false: lines had to be dropped to read it, or nothing could be read. */
export type Invitations = { invitations: Invitation[]; sound: boolean }

/** A text/calendar body -> its VEVENTs (RFC 5545). Never throws; a body over the limits or beyond repair gives none. */
export function parseInvitations(ics: string): Invitations {
  if (ics.length > limits.calendar || ics.split(/^BEGIN:/im).length - 1 > limits.components) return { invitations: [], sound: false }
  const whole = readCalendars(ics)
  if (whole) return { invitations: whole, sound: true }
  const repaired = readCalendars(repair(ics))
  return { invitations: repaired ?? [], sound: false }
}

/** Drops what is no content line ("name;" or "name:"), after unfolding. */
function repair(ics: string): string {
  const lines = ics.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)
  return lines.filter(line => /^[A-Za-z0-9-]+[;:]/.test(line)).join('\r\n')
}

function readCalendars(ics: string): Invitation[] | null {
  try {
    const parsed: unknown = ICAL.parse(ics)
    const roots = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]
    return roots.flatMap(root => {
      const calendar = new ICAL.Component(root)
      const method = text(calendar, 'method').toUpperCase()
      return calendar.getAllSubcomponents('vevent').map(event => readEvent(event, method))
    })
  } catch {
    return null
  }
}

function readEvent(event: Component, method: string): Invitation {
  const start = event.getFirstProperty('dtstart')
  const end = event.getFirstProperty('dtend')
  const organizer = event.getFirstProperty('organizer')
  return {
    method,
    uid: text(event, 'uid'),
    sequence: Math.max(0, Math.trunc(Number(text(event, 'sequence')) || 0)),
    dtstamp: instant(event.getFirstProperty('dtstamp')),
    recurrenceId: moment(event.getFirstProperty('recurrence-id')),
    summary: text(event, 'summary'),
    location: text(event, 'location'),
    start: moment(start),
    end: end ? moment(end) : endByDuration(event, start),
    zone: zoneOf(start),
    status: text(event, 'status').toUpperCase(),
    organizer: organizer ? mailbox(organizer) : null,
    attendees: event.getAllProperties('attendee').slice(0, limits.addresses).map(readAttendee),
    comment: event
      .getAllProperties('comment')
      .map(property => String(property.getFirstValue() ?? ''))
      .join('\n')
      .trim(),
  }
}

const text = (component: Component, name: string): string => String(component.getFirstPropertyValue(name) ?? '').trim()

function parameter(property: Property, name: string): string {
  const value: unknown = property.getParameter(name)
  return (Array.isArray(value) ? value.join(',') : typeof value === 'string' ? value : '').trim()
}

const withoutScheme = (uri: string): string =>
  uri
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1')

function mailbox(property: Property): Address {
  const uri = withoutScheme(String(property.getFirstValue() ?? ''))
  return { name: parameter(property, 'cn'), address: uri.includes('@') ? uri : withoutScheme(parameter(property, 'email')) || uri }
}

const addressList = (value: string): string[] => value.split(',').map(withoutScheme).filter(Boolean)

function readAttendee(property: Property): InvitationAttendee {
  return {
    ...mailbox(property),
    partstat: parameter(property, 'partstat').toUpperCase(),
    role: parameter(property, 'role').toUpperCase(),
    cutype: parameter(property, 'cutype').toUpperCase(),
    delegatedTo: addressList(parameter(property, 'delegated-to')),
    delegatedFrom: addressList(parameter(property, 'delegated-from')),
    guests: Math.max(0, Math.min(1000, Math.trunc(Number(parameter(property, 'x-num-guests')) || 0))),
    comment: parameter(property, 'x-response-comment')
      .replace(/\\n/gi, '\n')
      .replace(/\\([,;\\])/g, '$1'),
  }
}

function timeOf(property: Property | null): InstanceType<typeof ICAL.Time> | null {
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
function zoneOf(property: Property | null): string {
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
function moment(property: Property | null): string {
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

function instant(property: Property | null): string {
  const written = moment(property)
  const at = Date.parse(written)
  return Number.isNaN(at) ? written : new Date(at).toISOString().replace('.000Z', 'Z')
}

function endByDuration(event: Component, start: Property | null): string {
  const duration: unknown = event.getFirstPropertyValue('duration')
  const time = timeOf(start)
  if (!start || !time || !(duration instanceof ICAL.Duration)) return ''
  const end = time.clone()
  end.addDuration(duration)
  const property = new ICAL.Property('dtend')
  const zone = parameter(start, 'tzid')
  if (zone) property.setParameter('tzid', zone)
  property.setValue(end)
  return moment(property)
}
