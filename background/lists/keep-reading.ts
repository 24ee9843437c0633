import type { Answer, Receipt } from '../../shared/answer'
import type { GuestList, GuestRow } from '../../shared/guest-list'
import type { AccountId } from '../../shared/mail'
import type { ConversationId, RunId, Scope } from '../../shared/run-log'
import type { RunView } from '../../shared/run-view'
import { ListId, mostRows, type SavedList } from '../../shared/saved-list'
import { changesOf } from '../../shared/saved-list-changes'
import { isSaid, onceEach } from '../../shared/saved-list-rows'
import type { KeepList } from '../store/run-log'
import { covers, isPlanned, widest } from './reach'
import { listOfEvent } from './same-event'

/** A guest list that a run read; `at` is milliseconds since the epoch. */
export type GuestReading = {
  account: AccountId
  run: RunId
  conversation: ConversationId
  question: string
  scope: Scope
  receipt: Receipt | null
  guests: GuestList
  at: number
}

/** What a run's answer makes of the stored lists; undefined for an answer that holds no guests. */
export function keeperOf(view: RunView, answer: Answer, at: number, newId: () => string): KeepList | undefined {
  const { guests } = answer
  const { id: run, account, conversation, scope, question, receipt } = view
  if (!guests || guests.rows.length === 0 || !account || !conversation || !scope) return undefined
  const reading = { account, run, conversation, question, scope, receipt, guests, at }
  return lists => keepReading(lists, reading, newId)
}

/** The list to keep after a reading: that of its event brought up to date, with its name and corrections as they were, or a new one. */
export function keepReading(lists: readonly SavedList[], reading: GuestReading, newId: () => string): SavedList {
  const former = listOfEvent(lists, reading.guests.event, reading.conversation)
  return former ? brought(former, reading) : made(reading, ListId.parse(newId()))
}

function made(reading: GuestReading, id: ListId): SavedList {
  const { account, guests, question, scope, run, conversation, receipt, at } = reading
  const { event, others } = guests
  const rest = { question, scope, conversation, run, receipt, asOf: at }
  const name = event.title || question
  return { v: 1, id, account, name, event, others, corrections: [], changes: [], joined: [], ...rest, ...kept(once(guests.rows)) }
}

/**
 * A reading that reaches less far takes nobody off the list and does not stand for it: what the list was asked, of what, and when stays, so
 * that an update reads all of it again.
 */
function brought(former: SavedList, reading: GuestReading): SavedList {
  const { guests, question, scope, run, conversation, receipt, at } = reading
  const whole = covers(scope, former.scope) || (scope.type === 'event' && isPlanned(former.scope, former.receipt))
  const { cut: _, ...list } = former
  const now = kept(once([...guests.rows, ...(whole ? unread(former, receipt) : former.rows)]))
  const rest = whole ? { question, scope, receipt, asOf: at } : { scope: widest(former.scope, scope) }
  const event = { ...guests.event, uid: guests.event.uid || former.event.uid }
  return { ...list, event, others: guests.others, run, conversation, ...rest, ...now, changes: changesOf(former.rows, now.rows) }
}

const once = (rows: readonly GuestRow[]): GuestRow[] => [...onceEach(rows).values()]

/** Rows of the former reading that this one cannot speak of: their mail is there and was not read. */
function unread(former: SavedList, receipt: Receipt | null): GuestRow[] {
  const left = receipt?.leftOut.filter(({ part, why }) => part === '' && why !== 'deleted') ?? []
  const ids = new Set<string>(left.map(({ messageId }) => messageId))
  return former.rows.filter(({ messageId, threadId }) => ids.has(messageId ?? '') || ids.has(threadId ?? ''))
}

/** What a list keeps of its rows: silent people go first where they are too many. */
function kept(rows: GuestRow[]): Pick<SavedList, 'rows' | 'cut'> {
  if (rows.length <= mostRows) return { rows }
  const spoken = rows.filter(row => isSaid(row))
  const room = Math.max(0, mostRows - spoken.length)
  return { rows: [...spoken.slice(0, mostRows), ...rows.filter(row => !isSaid(row)).slice(0, room)], cut: rows.length - mostRows }
}
