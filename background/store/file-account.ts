import { AccountId, type Message, type Thread, type ThreadId } from '../../shared/mail'
import { parseMailFile } from '../reader/mime/mail-file'
import { type Account, forgetAccount, getAccount, listAccounts, putAccount } from './accounts'
import { getThread, putThreads } from './threads'

/** Threads written in one transaction. */
const BATCH = 50

/** Files that this worker is taking in. */
const underWay = new Set<AccountId>()

type MailFile = { name: string; address: string; chunks: AsyncIterable<Uint8Array>; now: () => number }

/**
 * Makes a read-only account of an mbox, eml or thread .jsonl file; `address` is whose mail it is.
 * Throws file-unreadable or file-empty, and then keeps nothing.
 */
export async function importMailFile({ name, address, chunks, now }: MailFile): Promise<Account> {
  const account: Account = {
    id: await freeId(now()),
    kind: 'file',
    address,
    name,
    scopes: [],
    messages: null,
    error: null,
  }
  underWay.add(account.id)
  await putAccount(account)
  try {
    const messages = await keepThreads(account, parseMailFile(chunks))
    const counted = { ...account, messages }
    await putAccount(counted)
    return counted
  } catch (error) {
    await forgetAccount(account.id)
    throw error
  } finally {
    underWay.delete(account.id)
  }
}

/** Forgets files of which a dead worker had taken in a part: only a whole one has its messages counted. */
export async function forgetPartFiles(): Promise<void> {
  const parts = (await listAccounts()).filter(({ id, kind, messages }) => kind === 'file' && !messages && !underWay.has(id))
  for (const { id } of parts) await forgetAccount(id)
}

async function keepThreads(account: Account, threads: AsyncIterable<Thread>): Promise<number> {
  const seen = new Set<ThreadId>()
  let messages = 0
  let batch: Thread[] = []
  for await (const each of threads) {
    const thread = labelled(each, account.address)
    messages += thread.messages.length
    if (seen.has(thread.id) || batch.length === BATCH) {
      await putThreads(account.id, batch)
      batch = []
    }
    batch.push(seen.has(thread.id) ? await withKept(account.id, thread) : thread)
    seen.add(thread.id)
  }
  await putThreads(account.id, batch)
  return messages
}

/** Mail of a file that names no labels: what its owner wrote was sent, the rest came in. */
function labelled(thread: Thread, owner: string): Thread {
  const label = (message: Message): string[] => (sender(message) === owner.toLowerCase() ? ['SENT'] : ['INBOX'])
  const messages = thread.messages.map(message => (message.labels.length > 0 ? message : { ...message, labels: label(message) }))
  return { ...thread, messages }
}

function sender({ payload }: Message): string {
  const from = payload.headers.find(header => header.name.toLowerCase() === 'from')?.value ?? ''
  return (from.match(/<([^<>]*)>/)?.[1] ?? from).trim().toLowerCase()
}

/** A file may hold a thread in two pieces. */
async function withKept(account: AccountId, thread: Thread): Promise<Thread> {
  const before = (await getThread(account, thread.id))?.messages ?? []
  const known = new Set(before.map(message => message.id))
  return { ...thread, messages: [...before, ...thread.messages.filter(message => !known.has(message.id))] }
}

async function freeId(at: number): Promise<AccountId> {
  const id = AccountId.parse(`file-${at.toString(36)}`)
  return (await getAccount(id)) ? freeId(at + 1) : id
}
