import * as z from 'zod'
import type { AccountId, Thread, ThreadId } from '../../shared/mail'
import { openAccount } from './db'
import { headOf } from './threads'

const stores = ['threads', 'heads', 'bodies', 'meta'] as const
const MARK = 'mark'
const Mark = z.string()

/** Up to where the kept threads follow the mailbox (the service's own mark), or undefined. */
export async function getMark(account: AccountId): Promise<string | undefined> {
  return Mark.safeParse(await (await openAccount(account)).get('meta', MARK)).data
}

/** Moves the mark on and drops, in the same transaction, the threads that changed on the way there. */
export async function moveMark(account: AccountId, mark: string, changed: readonly ThreadId[] | 'all'): Promise<void> {
  const transaction = (await openAccount(account)).transaction(stores, 'readwrite')
  const [threads, heads, bodies] = [
    transaction.objectStore('threads'),
    transaction.objectStore('heads'),
    transaction.objectStore('bodies'),
  ] as const
  if (changed === 'all') await Promise.all([threads.clear(), heads.clear(), bodies.clear()])
  else
    for (const id of changed) {
      const messages = (await heads.get(id))?.messageIds ?? []
      await Promise.all([threads.delete(id), heads.delete(id), ...messages.map(each => bodies.delete(bodiesOf(each)))])
    }
  await transaction.objectStore('meta').put(mark, MARK)
  await transaction.done
}

/**
 * Keeps a thread that was fetched while the mark stood at `mark`; once it has moved, the thread may be older than the mark says,
 * and is not kept.
 */
export async function putThreadAt(account: AccountId, thread: Thread, mark: string | undefined): Promise<void> {
  const transaction = (await openAccount(account)).transaction(['threads', 'heads', 'meta'], 'readwrite')
  const current = Mark.safeParse(await transaction.objectStore('meta').get(MARK)).data
  if (mark !== undefined && current === mark)
    await Promise.all([transaction.objectStore('threads').put(thread), transaction.objectStore('heads').put(headOf(thread))])
  await transaction.done
}

const bodiesOf = (messageId: string): IDBKeyRange => IDBKeyRange.bound([messageId, ''], [messageId, '\uffff'])
