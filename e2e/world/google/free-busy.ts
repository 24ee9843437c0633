import type { calendar_v3 } from '@googleapis/calendar'
import * as z from 'zod'
import { occurrences } from './calendar'
import { inZone } from './event-body'
import type { Ask } from './gmail'
import type { Account, Google } from './google'
import { refused } from './http'
import { endOf, instantOf, startOf } from './recurrence'
import { parse } from './request-body'

const instant = z.iso.datetime({ offset: true })
const Query = z.object({
  timeMin: instant,
  timeMax: instant,
  timeZone: z.string().exactOptional(),
  items: z.array(z.object({ id: z.string() })).exactOptional(),
  groupExpansionMax: z.number().exactOptional(),
  calendarExpansionMax: z.number().exactOptional(),
}) satisfies z.ZodType<calendar_v3.Schema$FreeBusyRequest>

const mostCalendars = 50

/** freeBusy.query: a calendar that may not be seen, or is none, has `errors` in place of its times. */
export function queryFreeBusy({ google, account, body }: Ask): calendar_v3.Schema$FreeBusyResponse {
  const { timeMin, timeMax, timeZone = 'UTC', items = [] } = parse(Query, body)
  const [from, to] = [Date.parse(timeMin), Date.parse(timeMax)]
  if (from >= to) throw refused(400, 'timeRangeEmpty', 'The specified time range is empty.')
  const calendars = items.map(({ id }, at): [string, calendar_v3.Schema$FreeBusyCalendar] => {
    if (at >= mostCalendars) return [id, { errors: [{ domain: 'calendar', reason: 'tooManyCalendarsRequested' }] }]
    const seen = visible(google, account, id)
    if (!seen) return [id, { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] }]
    const busy = busyTimes(seen, from, to).map(([start, end]) => ({ start: inZone(start, timeZone), end: inZone(end, timeZone) }))
    return [id, { busy }]
  })
  const shown = (at: number) => new Date(at).toISOString()
  return { kind: 'calendar#freeBusy', timeMin: shown(from), timeMax: shown(to), calendars: Object.fromEntries(calendars) }
}

function visible(google: Google, account: Account, id: string): Account | undefined {
  if (id === 'primary') return account
  const other = google.accounts.get(id.toLowerCase())
  const sameDomain = other?.address.split('@')[1] === account.address.split('@')[1]
  const shared = other?.freeBusyFor === 'everybody' || (other?.freeBusyFor === 'domain' && sameDomain)
  return other === account || shared ? other : undefined
}

/** Merged, within the range; without what is shown as free, cancelled or declined. */
function busyTimes(account: Account, from: number, to: number): [number, number][] {
  const midnight = (date: string) => instantOf(`${date}T00:00:00`, account.zone)
  const spans = occurrences(account, account.events, to)
    .filter(event => event.status !== 'cancelled' && event.transparency !== 'transparent')
    .filter(event => !event.attendees?.some(one => one.self && one.responseStatus === 'declined'))
    .map((event): [number, number] => [
      event.start?.date ? midnight(event.start.date) : startOf(event),
      event.end?.date ? midnight(event.end.date) : endOf(event),
    ])
    .filter(([start, end]) => start < to && end > from)
    .map(([start, end]): [number, number] => [Math.max(start, from), Math.min(end, to)])
    .sort((a, b) => a[0] - b[0])
  const merged: [number, number][] = []
  for (const [start, end] of spans) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
