import type { calendar_v3 } from '@googleapis/calendar'
import { type Ask, pageOf } from './gmail'
import type { Account } from './google'
import { badRequest, notFound } from './http'
import { endOf, instances, startOf } from './recurrence'

/** An event as it is seeded, made whole: what Google would have filled in. */
export function seedEvent(account: Account, given: calendar_v3.Schema$Event, now: number): calendar_v3.Schema$Event {
  const id = given.id ?? `world${String(account.events.length + 1).padStart(6, '0')}`
  const at = new Date(now).toISOString()
  const self = { email: account.address, self: true }
  return {
    kind: 'calendar#event',
    etag: `"${now * 2000 + account.events.length}"`,
    id,
    status: 'confirmed',
    htmlLink: `https://www.google.com/calendar/event?eid=${Buffer.from(`${id} ${account.address}`).toString('base64url')}`,
    created: at,
    updated: at,
    creator: self,
    organizer: self,
    iCalUID: `${id}@google.com`,
    sequence: 0,
    reminders: { useDefault: true },
    eventType: 'default',
    ...given,
  }
}

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

function checkCalendar({ account, id }: Ask): void {
  if (id !== 'primary' && id.toLowerCase() !== account.address) throw notFound('Not Found')
}

/** events.get also knows an instance of a series by its id (ID_20261201T180000Z). */
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

export function listEvents(ask: Ask): calendar_v3.Schema$Events {
  checkCalendar(ask)
  const { account, call } = ask
  const single = call.query.get('singleEvents') === 'true'
  const byStart = call.query.get('orderBy') === 'startTime'
  if (byStart && !single) throw badRequest('The requested ordering is not available for the particular query.')
  const from = instantOf(call, 'timeMin') ?? Number.NEGATIVE_INFINITY
  const to = instantOf(call, 'timeMax') ?? Number.POSITIVE_INFINITY
  if (from >= to) throw badRequest('The specified time range is empty.')
  const q = (call.query.get('q') ?? '').toLowerCase()
  const uid = call.query.get('iCalUID')
  const all = account.events
    .filter(event => (call.query.get('showDeleted') === 'true' || event.status !== 'cancelled') && (!uid || event.iCalUID === uid))
    .flatMap(event => (single && event.recurrence ? instances(event, account.zone, to) : [event]))
    .filter(event => (event.recurrence || endOf(event) > from) && startOf(event) < to && textOf(event).includes(q))
  if (byStart) all.sort((a, b) => startOf(a) - startOf(b))
  if (!call.query.has('maxResults')) call.query.set('maxResults', '250')
  const numbered = all.map((event, at) => ({ event, at }))
  const { items, nextPageToken } = pageOf(
    numbered,
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
    ...(nextPageToken ? { nextPageToken } : { nextSyncToken: Buffer.from(String(ask.google.now())).toString('base64url') }),
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
