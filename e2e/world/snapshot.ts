import { createHash } from 'node:crypto'
import type { calendar_v3 } from '@googleapis/calendar'
import type { Account, Google } from './google/google'
import type { Mail } from './google/mail'
import { instances } from './google/recurrence'

type Event = calendar_v3.Schema$Event

/** By address. `raw` = SHA-256 of the mail. Two snapshots are equal where a person would see no difference. */
export type Snapshot = Record<string, { mails: SeenMail[]; drafts: SeenDraft[]; labels: string[]; events: Event[] }>
type SeenMail = { id: string; threadId: string; labels: string[]; raw: string }
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

/** Without what only counts changes, without deleted events, and without exceptions that say what their series says. */
function eventsOf({ events, zone }: Account): Event[] {
  const alive = new Map(events.filter(({ status }) => status !== 'cancelled').map(event => [event.id, event]))
  const plain = (event: Event): Event => {
    const { etag: _etag, updated: _updated, sequence: _sequence, ...rest } = event
    return rest
  }
  const content = (event: Event): string => JSON.stringify(sorted(comparable(plain(event))))
  const needless = (event: Event): boolean => {
    const series = alive.get(event.recurringEventId ?? '')
    if (!series) return Boolean(event.recurringEventId) || event.status === 'cancelled'
    const same = instances(series, zone, Number.POSITIVE_INFINITY).find(({ id }) => id === event.id)
    return same !== undefined && content(same) === content(event)
  }
  return events
    .filter(event => !needless(event))
    .map(plain)
    .map(event => sorted(event) as Event)
    .sort((a, b) => byId({ id: a.id ?? '' }, { id: b.id ?? '' }))
}

/** Times as instants: an exception is written with its zone's offset, an instance in UTC. */
const comparable = ({ start, end, originalStartTime: _, ...rest }: Event): object => ({
  ...rest,
  at: [start, end].map(when => when?.date ?? Date.parse(when?.dateTime ?? '')),
})

/** Keys in alphabetical order, at every depth. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  )
}
