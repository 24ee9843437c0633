import type { calendar_v3 } from '@googleapis/calendar'
import { type Ask, pageOf } from './gmail'
import type { Account, Google } from './google'
import { badRequest, notFound, refused } from './http'
import { endOf, instances, startOf } from './recurrence'

/** An event made whole: what Google fills in. */
export function seedEvent(google: Google, account: Account, given: calendar_v3.Schema$Event): calendar_v3.Schema$Event {
  const id = given.id ?? `world${String(account.events.length + 1).padStart(6, '0')}`
  const at = new Date(google.now()).toISOString()
  const self = { email: account.address, self: true }
  const { attendees, organizer } = given
  return {
    kind: 'calendar#event',
    id,
    status: 'confirmed',
    htmlLink: `https://www.google.com/calendar/event?eid=${Buffer.from(`${id} ${account.address}`).toString('base64url')}`,
    created: at,
    updated: at,
    creator: self,
    iCalUID: `${id}@google.com`,
    sequence: 0,
    reminders: { useDefault: true },
    eventType: 'default',
    ...given,
    etag: `"${++google.revision}"`,
    organizer: organizer ? withSelf(account, organizer) : self,
    ...(attendees && { attendees: attendees.map(one => withSelf(account, one)) }),
  }
}

/** Marks the account's own entry. */
export const withSelf = <T extends { email?: string | null }>(account: Account, one: T): T & { self?: true } =>
  one.email?.toLowerCase() === account.address ? { ...one, self: true } : one

const entry = (account: Account): calendar_v3.Schema$CalendarListEntry => ({
  kind: 'calendar#calendarListEntry',
  id: account.address,
  summary: account.address,
  timeZone: account.zone,
  accessRole: 'owner',
  primary: true,
  selected: true,
})

export const listCalendars = ({ account }: Ask): calendar_v3.Schema$CalendarList => ({
  kind: 'calendar#calendarList',
  items: [entry(account)],
})

export function getCalendar(ask: Ask): calendar_v3.Schema$Calendar {
  checkCalendar(ask)
  const { account } = ask
  return { kind: 'calendar#calendar', id: account.address, summary: account.address, timeZone: account.zone }
}

/** 404 for every calendar but the account's own. */
export function checkCalendar({ account, id }: Ask): void {
  if (id !== 'primary' && id.toLowerCase() !== account.address) throw notFound('Not Found')
}

/** events.get also knows an instance of a series by its id (ID_20261201T180000Z), and what was deleted: its status is cancelled. */
export function getEvent(ask: Ask): calendar_v3.Schema$Event {
  checkCalendar(ask)
  const { account, part } = ask
  const event = account.events.find(one => one.id === part)
  if (event) return event
  const series = account.events.find(one => one.recurrence && part.startsWith(`${one.id}_`))
  const instance = series && instances(series, account.zone, Number.POSITIVE_INFINITY).find(one => one.id === part)
  if (!instance) throw notFound('Not Found')
  return instance
}

/** Events with each series taken apart into its instances that start before `to`; an exception stands in its instance's place. */
export function occurrences(account: Account, events: readonly calendar_v3.Schema$Event[], to: number): calendar_v3.Schema$Event[] {
  const exceptions = new Set(account.events.filter(one => one.recurringEventId).map(one => one.id))
  const gone = new Set(account.events.filter(one => one.recurrence && one.status === 'cancelled').map(one => one.id))
  return events
    .filter(event => !gone.has(event.recurringEventId ?? ''))
    .flatMap(event => (event.recurrence ? instances(event, account.zone, to).filter(one => !exceptions.has(one.id)) : [event]))
}

export function listInstances(ask: Ask): calendar_v3.Schema$Events {
  const { account, part } = ask
  const series = getEvent(ask)
  const own = account.events.filter(one => one === series || one.recurringEventId === part)
  ask.call.query.set('singleEvents', 'true')
  return page(ask, own, true)
}

export function listEvents(ask: Ask): calendar_v3.Schema$Events {
  checkCalendar(ask)
  const { account, call } = ask
  const token = call.query.get('syncToken')
  return page(ask, token === null ? account.events : changedSince(ask, token), call.query.get('singleEvents') === 'true')
}

/** 410 for a token that is no longer good: the client has to read everything again. */
function changedSince({ account, call, google }: Ask, token: string): calendar_v3.Schema$Event[] {
  const barred = ['timeMin', 'timeMax', 'q', 'orderBy', 'iCalUID', 'updatedMin'].find(name => call.query.has(name))
  if (barred) throw badRequest(`Sync token cannot be used with ${barred}.`)
  const since = Number(Buffer.from(token, 'base64url').toString())
  if (!(since >= account.oldestSync && since <= google.revision))
    throw refused(410, 'fullSyncRequired', 'Sync token is no longer valid, a full sync is required.')
  call.query.set('showDeleted', 'true')
  return account.events.filter(event => Number((event.etag ?? '').replaceAll('"', '')) > since)
}

function page(ask: Ask, events: readonly calendar_v3.Schema$Event[], single: boolean): calendar_v3.Schema$Events {
  const { account, call } = ask
  const byStart = call.query.get('orderBy') === 'startTime'
  if (byStart && !single) throw badRequest('The requested ordering is not available for the particular query.')
  const from = instantOf(call, 'timeMin') ?? Number.NEGATIVE_INFINITY
  const to = instantOf(call, 'timeMax') ?? Number.POSITIVE_INFINITY
  if (from >= to) throw badRequest('The specified time range is empty.')
  const q = (call.query.get('q') ?? '').toLowerCase()
  const uid = call.query.get('iCalUID')
  const deleted = call.query.get('showDeleted') === 'true'
  // Without singleEvents a cancelled instance is told also to those who want nothing deleted: they take the series apart themselves.
  const wanted = (event: calendar_v3.Schema$Event) =>
    deleted || event.status !== 'cancelled' || (!single && Boolean(event.recurringEventId))
  const all = (single ? occurrences(account, events, to) : [...events])
    .filter(event => wanted(event) && (!uid || event.iCalUID === uid))
    .filter(event => (event.recurrence || endOf(event) > from) && startOf(event) < to && textOf(event).includes(q))
  if (byStart) all.sort((a, b) => startOf(a) - startOf(b))
  if (!call.query.has('maxResults')) call.query.set('maxResults', '250')
  const { items, nextPageToken } = pageOf(
    all.map((event, at) => ({ event, at })),
    call,
    ({ at }) => -at,
    ({ event }) => event.id ?? '',
  )
  return {
    kind: 'calendar#events',
    summary: account.address,
    timeZone: account.zone,
    accessRole: 'owner',
    defaultReminders: [],
    items: items.map(({ event }) => event),
    ...(nextPageToken ? { nextPageToken } : { nextSyncToken: Buffer.from(String(ask.google.revision)).toString('base64url') }),
  }
}

function instantOf({ query }: Ask['call'], name: string): number | undefined {
  const value = query.get(name)
  if (value === null) return undefined
  const instant = /[zZ]$|[+-]\d\d:?\d\d$/.test(value) ? Date.parse(value) : Number.NaN
  if (Number.isNaN(instant)) throw badRequest('Bad Request')
  return instant
}

const textOf = (event: calendar_v3.Schema$Event): string =>
  [event.summary, event.description, event.location, ...(event.attendees ?? []).flatMap(one => [one.displayName, one.email])]
    .filter(Boolean)
    .join('\n')
    .toLowerCase()

const settings = (account: Account): calendar_v3.Schema$Setting[] =>
  Object.entries({ timezone: account.zone, locale: 'en', weekStart: '0', format24HourTime: 'false' }).map(([id, value]) => ({
    kind: 'calendar#setting',
    etag: '"0"',
    id,
    value,
  }))

export const listSettings = ({ account }: Ask): calendar_v3.Schema$Settings => ({
  kind: 'calendar#settings',
  etag: '"0"',
  items: settings(account),
})

export function getSetting({ account, part }: Ask): calendar_v3.Schema$Setting {
  const found = settings(account).find(({ id }) => id === part)
  if (!found) throw notFound('Not Found')
  return found
}
