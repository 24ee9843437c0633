import { createHash } from 'node:crypto'
import type { calendar_v3 } from '@googleapis/calendar'
import type { Account, Google } from './google/google'
import type { Mail } from './google/mail'
import { instances } from './google/recurrence'

type Event = calendar_v3.Schema$Event

/** By address. `raw` = SHA-256 of the mail. Two snapshots are equal where a person would see no difference. */
export type Snapshot = Record<string, { mails: SeenMail[]; drafts: SeenDraft[]; labels: string[]; events: SeenEvent[] }>
type SeenMail = { id: string; threadId: string; labels: string[]; raw: string }
/** An event's fields, `times` in place of start and end. */
type SeenEvent = { id: string; [field: string]: unknown }
/** Without the message id, which changes with every draft update. */
type SeenDraft = { id: string; threadId: string; labels: string[]; raw: string }

export const snapshotOf = ({ accounts }: Google): Snapshot =>
  Object.fromEntries([...accounts.values()].map(account => [account.address, seen(account)]))

function seen(account: Account): Snapshot[string] {
  const { mails, drafts, labels } = account.mailbox
  const nameOf = (id: string) => labels.get(id) ?? id
  const look = (mail: Mail) => ({
    threadId: mail.threadId,
    labels: [...mail.labels].map(nameOf).sort(),
    raw: createHash('sha256').update(mail.raw).digest('hex'),
  })
  const isDraft = new Set(drafts.values())
  return {
    mails: [...mails.values()]
      .filter(mail => !isDraft.has(mail))
      .map(mail => ({ id: mail.id, ...look(mail) }))
      .sort(byId),
    drafts: [...drafts].map(([id, mail]) => ({ id, ...look(mail) })).sort(byId),
    labels: [...labels.values()].sort(),
    events: eventsOf(account),
  }
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)

/** Without deleted events, and without exceptions that say what their series says. */
function eventsOf({ events, zone }: Account): SeenEvent[] {
  const alive = new Map(events.filter(({ status }) => status !== 'cancelled').map(event => [event.id, event]))
  const look = (event: Event) => seenEvent(event, zone)
  const needless = (event: Event): boolean => {
    const series = alive.get(event.recurringEventId ?? '')
    if (!series) return Boolean(event.recurringEventId) || event.status === 'cancelled'
    const same = instances(series, zone, Number.POSITIVE_INFINITY).find(({ id }) => id === event.id)
    return same !== undefined && JSON.stringify(look(same)) === JSON.stringify(look(event))
  }
  return events
    .filter(event => !needless(event))
    .map(look)
    .sort(byId)
}

/** Times as instants, the zone only where it moves a series; nothing that only counts changes. */
function seenEvent(event: Event, zone: string): SeenEvent {
  const { id, start, end, etag: _1, updated: _2, sequence: _3, originalStartTime: _4, attendees, ...rest } = event
  const times = [start, end].map(when => when?.date ?? new Date(Date.parse(when?.dateTime ?? '')).toISOString())
  const guests = attendees?.map(one => ({ responseStatus: 'needsAction', ...one }))
  const fields = { ...rest, attendees: guests, times, zone: event.recurrence && (start?.timeZone ?? zone) }
  return { id: id ?? '', ...(tidy(fields) as object) }
}

/** Keys in alphabetical order, nothing that is empty, at every depth. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null && one !== undefined && one !== '' && !(Array.isArray(one) && !one.length))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, tidy(one)]),
  )
}
