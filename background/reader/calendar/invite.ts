import ICAL from 'ical.js'
import type { LeftOutReason } from '../../../shared/answer'
import { limits } from '../limits'
import type { Invitation, InvitationAttendee } from '../reading'
import { type Card, cardOf, unreadLine } from './calendar-card'
import { type Component, instant, mailbox, moment, type Property, parameter, text, timeOf, withoutScheme, zoneOf } from './ical-values'

/**
 * VEVENTs of a calendar, and what its card shows beside each; tasks, notes and free time have a card alone. `why`: lines had to be dropped
 * to read it, nothing could be read, or it has more than is taken.
 */
export type Calendar = { entries: Entry[]; why: LeftOutReason | null }
export type Entry = Card & { invitation: Invitation | null }

/** A text/calendar body (RFC 5545) read, of at most so many components. Never throws; a body over the limits or beyond repair gives no entry. */
export function parseCalendar(ics: string, most: number = limits.components): Calendar {
  if (ics.length > limits.calendar || ics.split(/^BEGIN:/im).length - 1 > most) return { entries: [], why: 'too-large' }
  const dated = withDates(ics)
  const whole = readCalendars(ics) ?? (dated === ics ? null : readCalendars(dated))
  const entries = whole ?? readCalendars(repair(ics)) ?? []
  if (!whole) return { entries, why: 'undecodable' }
  const cut = entries.some(({ invitation }) => (invitation?.attendees.length ?? 0) >= limits.addresses)
  return { entries, why: cut ? 'too-large' : null }
}

const bareDates = /^((?:DTSTART|DTEND|DUE|RECURRENCE-ID|EXDATE|RDATE)(?:;[^:\r\n]{1,200})?):(\d{8}(?:,\d{8}){0,1000})(?=\r?$)/gim

/** Dates that are not said to be dates (RFC 5545 3.3.4) are so all the same. */
const withDates = (ics: string): string =>
  ics.replace(bareDates, (_, name: string, value: string) => `${name.replace(/;VALUE=[^;]*/i, '')};VALUE=DATE:${value}`)

/**
 * Drops what is no content line ("name;" or "name:"), after unfolding, and what ends a list of dates with nothing behind it. In place of a
 * line whose value cannot be read stands its name, for its entry's card: the others are read.
 */
function repair(ics: string): string {
  const lines = withDates(ics.replace(/\r?\n[ \t]/g, '')).split(/\r?\n/)
  const whole = lines.filter(line => /^[A-Za-z0-9-]+[;:]/.test(line))
  const dated = whole.map(line => (/^(?:EX|R)DATE[;:]/i.test(line) ? line.replace(/[,\s]{1,50}$/, '') : line))
  return dated.map(line => (isSound(line) ? line : `${unreadLine}:${line.split(/[;:]/, 1)[0]}`)).join('\r\n')
}

/** Whether a line can be read, in a component by itself. */
function isSound(line: string): boolean {
  if (/^(?:BEGIN|END):/i.test(line)) return true
  try {
    const parsed: unknown = ICAL.parse(`BEGIN:VEVENT\r\n${line}\r\nEND:VEVENT`)
    if (!Array.isArray(parsed)) return false
    for (const property of new ICAL.Component(parsed).getAllProperties()) property.getValues()
    return true
  } catch {
    return false
  }
}

const shown = ['vevent', 'vtodo', 'vjournal', 'vfreebusy']

function readCalendars(ics: string): Entry[] | null {
  try {
    const parsed: unknown = ICAL.parse(ics)
    const roots = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]
    return roots.flatMap(root => {
      const calendar = new ICAL.Component(root)
      const method = text(calendar, 'method').toUpperCase()
      const components = calendar.getAllSubcomponents().filter(({ name }) => shown.includes(name))
      return components.map(component => ({
        invitation: component.name === 'vevent' ? readEvent(component, method) : null,
        ...cardOf(component),
      }))
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
