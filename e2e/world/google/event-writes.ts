import { createHash } from 'node:crypto'
import type { calendar_v3 } from '@googleapis/calendar'
import * as z from 'zod'
import { checkCalendar, getEvent, seedEvent, withSelf } from './calendar'
import { checkedTimes, EventBody, mergePatch, writable } from './event-body'
import type { Ask } from './gmail'
import type { Account, Google, Notice } from './google'
import { apiError, noContent, Refusal, refused } from './http'
import { parse } from './request-body'

type Event = calendar_v3.Schema$Event

/** events.insert. https://developers.google.com/workspace/calendar/api/v3/reference/events/insert */
export function insertEvent(ask: Ask): Event {
  checkCalendar(ask)
  const { google, account } = ask
  sendUpdatesOf(ask)
  const body = parse(EventBody, ask.body)
  const id = body.id ?? createHash('sha256').update(`${account.address} ${google.revision}`).digest('hex').slice(0, 26)
  if (!/^[a-v0-9]{5,1024}$/.test(id)) throw refused(400, 'invalid', 'Invalid resource id value.')
  if (google.behaviour.idCollision === 'conflict' && account.events.some(event => event.id === id))
    throw refused(409, 'duplicate', 'The requested identifier already exists.')
  const given = mergePatch({ id }, body)
  const event = seedEvent(google, account, { ...given, ...checkedTimes(given, account.zone), ...guestsOf(account, given) })
  put(account, event)
  notify(ask, event, 'request')
  return event
}

/** events.patch: an instance of a series by its id becomes an exception of it. A cancelled event comes back with status confirmed. */
export function patchEvent(ask: Ask): Event {
  const before = current(ask)
  return replace(ask, before, mergePatch(before, bodyOf(ask, before)))
}

/** events.update: what is not given is cleared. */
export function updateEvent(ask: Ask): Event {
  const before = current(ask)
  const kept = Object.fromEntries(Object.entries(before).filter(([name]) => !(writable as string[]).includes(name)))
  return replace(ask, before, mergePatch({ ...kept, status: 'confirmed' }, bodyOf(ask, before)))
}

/** events.delete: the event stays as cancelled, a second time it is 410. Of a series an instance alone goes by its own id. */
export function deleteEvent(ask: Ask): typeof noContent {
  const before = current(ask)
  if (before.status === 'cancelled') throw refused(410, 'deleted', 'Resource has been deleted')
  const after = changed(ask.google, { ...before, status: 'cancelled' })
  put(ask.account, after)
  notify(ask, before, isOrganizer(before) ? 'cancel' : 'reply')
  return noContent
}

/** What the user does to an event in Google's own calendar; nobody is mailed. */
export function editEvent(google: Google, account: Account, event: Event, change: object): Event {
  const next = mergePatch(event, parse(EventBody, change))
  const after = changed(google, { ...next, ...checkedTimes(next, account.zone), ...guestsOf(account, next) })
  put(account, after)
  return after
}

/** The event as it stands, where If-Match (RFC 9110 13.1.1) allows a change. */
function current(ask: Ask): Event {
  sendUpdatesOf(ask)
  const event = getEvent(ask)
  const wanted = ask.call.headers['if-match']
  if (wanted !== undefined && wanted !== '*' && wanted !== event.etag) {
    const answer = apiError(412, 'conditionNotMet', 'Precondition Failed', { error: { location: 'If-Match', locationType: 'header' } })
    throw new Refusal(answer)
  }
  return event
}

function bodyOf(ask: Ask, before: Event): object {
  const { id: _, ...body } = parse(EventBody, ask.body)
  if (isOrganizer(before) || before.guestsCanModify) return body
  return { ...body, ...ownAnswer(before, body) }
}

const isOrganizer = (event: Event): boolean => event.organizer?.self === true

/** Of a guest's list of attendees only the own entry counts. */
function ownAnswer(before: Event, body: Omit<EventBody, 'id'>): { attendees?: calendar_v3.Schema$EventAttendee[] } {
  if (!before.attendees) return {}
  if (!body.attendees) return { attendees: before.attendees }
  const given = new Map(body.attendees.map(one => [one.email.toLowerCase(), one]))
  return { attendees: before.attendees.map(one => (one.self ? { ...one, ...given.get((one.email ?? '').toLowerCase()) } : one)) }
}

const shared = ['summary', 'description', 'location', 'start', 'end', 'recurrence', 'attendees', 'status'] as const
const times = ['start', 'end', 'recurrence'] as const

const differ = (before: Event, after: Event, names: readonly (keyof Event)[]): boolean =>
  names.some(name => JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null))

function replace(ask: Ask, before: Event, next: Event): Event {
  const { google, account } = ask
  const whole = { ...next, ...checkedTimes(next, account.zone), ...guestsOf(account, next) }
  const settled = { ...before, ...checkedTimes(before, account.zone), ...guestsOf(account, before) }
  const organizer = isOrganizer(before)
  const own = { ...whole, ...(!organizer && before.attendees && { attendees: guestsOf(account, before).attendees }) }
  if (!organizer && !before.guestsCanModify && differ(settled, own, shared))
    throw refused(403, 'forbiddenForNonOrganizer', 'Shared properties can only be changed by the organizer of the event.')
  const sequence = (before.sequence ?? 0) + (differ(settled, whole, times) ? 1 : 0)
  const after = changed(google, { ...whole, sequence })
  put(account, after)
  notify(ask, after, organizer ? 'request' : 'reply', before)
  return after
}

const changed = (google: Google, event: Event): Event => ({
  ...event,
  etag: `"${++google.revision}"`,
  updated: new Date(google.now()).toISOString(),
})

/** Attendees without an answer have given none, also where they had and the client left it out. */
const guestsOf = (account: Account, { attendees }: Event): { attendees?: calendar_v3.Schema$EventAttendee[] } =>
  attendees ? { attendees: attendees.map(one => withSelf(account, { responseStatus: 'needsAction', ...one })) } : {}

function put(account: Account, event: Event): void {
  const others = account.events.filter(({ id }) => id !== event.id)
  account.events = [...others, event]
}

const SendUpdates = z.enum(['all', 'externalOnly', 'none'])

/** Who is to be mailed: without the parameter nobody is; 400 for a value that it does not know. */
const sendUpdatesOf = ({ call }: Ask): z.infer<typeof SendUpdates> =>
  parse(SendUpdates, call.query.get('sendUpdates') ?? (call.query.get('sendNotifications') === 'true' ? 'all' : 'none'))

/** Writes down who is mailed. */
function notify(ask: Ask, event: Event, kind: Notice['kind'], before?: Event): void {
  const { google, account } = ask
  const choice = sendUpdatesOf(ask)
  const addresses = [...(event.attendees ?? []), ...(before?.attendees ?? [])].map(({ email }) => (email ?? '').toLowerCase())
  const guests = kind === 'reply' ? [event.organizer?.email ?? ''] : addresses
  const to = [...new Set(guests)]
    .filter(address => address && address !== account.address)
    .filter(address => choice === 'all' || (choice === 'externalOnly' && !google.accounts.has(address)))
  if (to.length) google.notices.push({ at: google.now(), account: account.address, eventId: event.id ?? '', kind, to })
}
