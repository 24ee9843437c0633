import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { Action } from '../../shared/action'
import { AppError } from '../../shared/errors'
import type { AccountId, MessageId, Thread, ThreadId } from '../../shared/mail'
import type { ConversationId, RunId } from '../../shared/run-log'
import type { SavedList } from '../../shared/saved-list'

/** Accounts and secrets: the one database that outlives every account. */
export interface RootSchema extends DBSchema {
  /** Account rows by id. */
  accounts: { key: string; value: unknown }
  /** Refresh tokens, the OAuth client, model keys: by name. Read by the worker only. */
  secrets: { key: string; value: unknown }
}

/** One run as the lists need it; the log itself is the truth about it. */
export type RunRow = { run: RunId; conversation: ConversationId; question: string; at: number; ended: boolean }

/** A thread without its text: enough to list, count and look up by message. `labels` stand in the order of `messageIds`. */
export type ThreadHead = { id: ThreadId; historyId: string; messageIds: MessageId[]; labels: string[][] }

/** Everything kept of one account; forgetting the account deletes this database. */
export interface AccountSchema extends DBSchema {
  threads: { key: string; value: Thread }
  heads: { key: string; value: ThreadHead; indexes: { message: string } }
  /** Bodies fetched by attachment id. */
  bodies: { key: [MessageId, string]; value: { messageId: MessageId; attachmentId: string; bytes: Uint8Array } }
  /** Marks of the mirror, by name. */
  meta: { key: string; value: unknown }
  runs: { key: string; value: RunRow; indexes: { conversation: string } }
  log: { key: [RunId, number]; value: { run: RunId; seq: number; event: unknown } }
  /** Exact request bodies that were sent to a model. */
  sent: { key: [RunId, number]; value: { run: RunId; n: number; body: string } }
  /** The answer so far of a run, overwritten as it grows. */
  partial: { key: string; value: { run: RunId; text: string } }
  /** Guest lists that last, each with the run that it rests on. */
  lists: { key: string; value: SavedList; indexes: { run: string } }
  /** Proposals and what became of them: the journal of every change. */
  actions: { key: string; value: Action; indexes: { run: string; conversation: string } }
}

export type AccountDb = IDBPDatabase<AccountSchema>

const ROOT = 'countersign'
const databaseOf = (id: AccountId): string => `countersign-${id}`

let root: Promise<IDBPDatabase<RootSchema>> | undefined
const accounts = new Map<AccountId, Promise<AccountDb>>()

/** The root database, opened once a worker's life. */
export function openRoot(): Promise<IDBPDatabase<RootSchema>> {
  root ??= openDB<RootSchema>(ROOT, 1, {
    upgrade(db) {
      db.createObjectStore('accounts')
      db.createObjectStore('secrets')
    },
    blocking: () => dropRoot(),
    terminated: () => dropRoot(),
  }).catch(error => {
    root = undefined
    throw error
  })
  return root
}

/** The database of a known account. Throws not-connected for one that was forgotten, so that a late write cannot bring it back. */
export function openAccount(id: AccountId): Promise<AccountDb> {
  const open = accounts.get(id) ?? openKnown(id)
  accounts.set(id, open)
  open.catch(() => accounts.delete(id))
  return open
}

/** Closes and deletes an account's database; its row in the root database must be gone already. */
export async function deleteAccount(id: AccountId): Promise<void> {
  await dropAccount(id)
  await deleteDB(databaseOf(id))
}

async function openKnown(id: AccountId): Promise<AccountDb> {
  const known = await (await openRoot()).getKey('accounts', id)
  if (known === undefined) throw new AppError('not-connected')
  return openDB<AccountSchema>(databaseOf(id), 3, {
    upgrade,
    blocking: () => dropAccount(id),
    terminated: () => dropAccount(id),
  })
}

/** Brings a database of any earlier version up to date; what it holds stays. */
function upgrade(db: AccountDb, from: number): void {
  if (from < 1) createStores(db)
  if (from < 2) db.createObjectStore('lists', { keyPath: 'id' }).createIndex('run', 'run')
  if (from < 3) {
    const actions = db.createObjectStore('actions', { keyPath: 'id' })
    actions.createIndex('run', 'run')
    actions.createIndex('conversation', 'conversation')
  }
}

function createStores(db: AccountDb): void {
  db.createObjectStore('threads', { keyPath: 'id' })
  db.createObjectStore('heads', { keyPath: 'id' }).createIndex('message', 'messageIds', { multiEntry: true })
  db.createObjectStore('bodies', { keyPath: ['messageId', 'attachmentId'] })
  db.createObjectStore('meta')
  db.createObjectStore('runs', { keyPath: 'run' }).createIndex('conversation', 'conversation')
  db.createObjectStore('log', { keyPath: ['run', 'seq'] })
  db.createObjectStore('sent', { keyPath: ['run', 'n'] })
  db.createObjectStore('partial', { keyPath: 'run' })
}

async function dropRoot(): Promise<void> {
  const open = root
  root = undefined
  ;(await open)?.close()
}

async function dropAccount(id: AccountId): Promise<void> {
  const open = accounts.get(id)
  accounts.delete(id)
  const db = await open?.catch(() => undefined)
  db?.close()
}
