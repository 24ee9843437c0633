import type { IDBPTransaction } from 'idb'
import * as z from 'zod'
import { AppError } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import type { ConversationInfo } from '../../shared/protocol'
import { type ConversationId, LogRow, type RunEvent, type RunId } from '../../shared/run-log'
import type { SavedList } from '../../shared/saved-list'
import { type AccountSchema, openAccount, type RunRow } from './db'
import { readableLists } from './guest-lists'

const Rows = z.array(LogRow)
const runStores = ['runs', 'log', 'sent', 'partial'] as const
type RunStores = IDBPTransaction<AccountSchema, ('runs' | 'log' | 'sent' | 'partial')[], 'readwrite'>

export type KeepList = (lists: readonly SavedList[]) => SavedList

/** All rows of one run, whatever their number. */
export const rowsOf = (run: RunId): IDBKeyRange => IDBKeyRange.bound([run, 0], [run, Number.MAX_SAFE_INTEGER])

/**
 * Appends one event: its seq is one more than the last one's, in a single transaction that is on disk when this resolves.
 * run.started opens a run; throws not-found for any other event of a run that is not there (forgotten meanwhile).
 */
export async function appendEvent(account: AccountId, run: RunId, event: RunEvent): Promise<LogRow> {
  const [row] = await appendEvents(account, run, [event])
  if (!row) throw new AppError('internal', 'log')
  return row
}

/** Appends events as appendEvent does, all of them or none. `keep` makes of the lists that are stored the one that is stored with them. */
export async function appendEvents(account: AccountId, run: RunId, events: readonly RunEvent[], keep?: KeepList): Promise<LogRow[]> {
  const db = await openAccount(account)
  const transaction = db.transaction(['runs', 'log', 'partial', 'lists'], 'readwrite', { durability: 'strict' })
  const runs = transaction.objectStore('runs')
  const log = transaction.objectStore('log')
  const known = await runs.get(run)
  const last = await log.openKeyCursor(rowsOf(run), 'prev')
  const next = last ? last.key[1] + 1 : 0
  const rows = events.map((event, index) => ({ run, seq: next + index, event }))
  const start = events.find(event => event.type === 'run.started')
  if (start ? known : !known) {
    transaction.abort()
    await transaction.done.catch(() => undefined)
    throw new AppError(known ? 'internal' : 'not-found', 'run')
  }
  const lists = transaction.objectStore('lists')
  if (keep) await lists.put(keep(readableLists(await lists.getAll())))
  if (start) await runs.add(runRow(run, start))
  for (const row of rows) await log.add(row)
  const ends = events.some(event => event.type === 'run.ended')
  if (ends || events.some(event => event.type === 'step.ended')) await transaction.objectStore('partial').delete(run)
  if (ends && known) await runs.put({ ...known, ended: true })
  await transaction.done
  return rows
}

/** The rows of one run, in order. */
export async function runRows(account: AccountId, run: RunId): Promise<LogRow[]> {
  return Rows.parse(await (await openAccount(account)).getAll('log', rowsOf(run)))
}

/** The rows of a whole conversation: runs in the order they were asked. */
export async function conversationRows(account: AccountId, conversation: ConversationId): Promise<LogRow[]> {
  const transaction = (await openAccount(account)).transaction(['runs', 'log'])
  const runs = await transaction.objectStore('runs').index('conversation').getAll(conversation)
  const log = transaction.objectStore('log')
  const rows = await Promise.all(inOrder(runs).map(({ run }) => log.getAll(rowsOf(run))))
  return Rows.parse(rows.flat())
}

/** Every conversation, newest first: named by its first question, dated by its last. */
export async function listConversations(account: AccountId): Promise<ConversationInfo[]> {
  const found = new Map<ConversationId, ConversationInfo>()
  for (const row of inOrder(await (await openAccount(account)).getAll('runs'))) {
    const title = found.get(row.conversation)?.title ?? row.question
    found.set(row.conversation, { id: row.conversation, account, title, at: row.at })
  }
  return [...found.values()].sort((a, b) => b.at - a.at)
}

/** Whether anything is kept of a conversation. */
export async function hasConversation(account: AccountId, conversation: ConversationId): Promise<boolean> {
  return (await (await openAccount(account)).countFromIndex('runs', 'conversation', conversation)) > 0
}

/** Deletes a conversation from every store that holds something of it. */
export async function forgetConversation(account: AccountId, conversation: ConversationId): Promise<void> {
  await forgetRuns(account, row => row.conversation === conversation)
}

/** Runs that have begun and not ended, oldest first: what a new worker has to take up. */
export async function unfinishedRuns(account: AccountId): Promise<RunId[]> {
  const runs = await (await openAccount(account)).getAll('runs')
  return inOrder(runs.filter(row => !row.ended)).map(row => row.run)
}

/** Deletes every run that was asked before then (milliseconds since the epoch). */
export async function expireRuns(account: AccountId, beforeMs: number): Promise<void> {
  await forgetRuns(account, row => row.at < beforeMs)
}

async function forgetRuns(account: AccountId, which: (row: RunRow) => boolean): Promise<void> {
  const transaction = (await openAccount(account)).transaction(runStores, 'readwrite')
  const rows = await transaction.objectStore('runs').getAll()
  await Promise.all(rows.filter(which).map(row => deleteRun(transaction, row.run)))
  await transaction.done
}

async function deleteRun(transaction: RunStores, run: RunId): Promise<void> {
  await Promise.all([
    transaction.objectStore('runs').delete(run),
    transaction.objectStore('partial').delete(run),
    transaction.objectStore('log').delete(rowsOf(run)),
    transaction.objectStore('sent').delete(rowsOf(run)),
  ])
}

function runRow(run: RunId, event: Extract<RunEvent, { type: 'run.started' }>): RunRow {
  return { run, conversation: event.conversation, question: event.question, at: event.at, ended: false }
}

const inOrder = (rows: readonly RunRow[]): RunRow[] => rows.toSorted((a, b) => a.at - b.at)
