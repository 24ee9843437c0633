import { AccountId, type Thread } from '../../shared/mail'
import { parseMailFile } from '../reader/mail-file'
import { type Account, forgetAccount, getAccount, putAccount } from './accounts'
import { putThreads } from './threads'

/** Threads written in one transaction. */
const BATCH = 50

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
    messages: 0,
    error: null,
  }
  await putAccount(account)
  try {
    const messages = await keepThreads(account.id, parseMailFile(chunks))
    const counted = { ...account, messages }
    await putAccount(counted)
    return counted
  } catch (error) {
    await forgetAccount(account.id)
    throw error
  }
}

async function keepThreads(account: AccountId, threads: AsyncIterable<Thread>): Promise<number> {
  let messages = 0
  let batch: Thread[] = []
  for await (const thread of threads) {
    messages += thread.messages.length
    batch.push(thread)
    if (batch.length < BATCH) continue
    await putThreads(account, batch)
    batch = []
  }
  await putThreads(account, batch)
  return messages
}

async function freeId(at: number): Promise<AccountId> {
  const id = AccountId.parse(`file-${at.toString(36)}`)
  return (await getAccount(id)) ? freeId(at + 1) : id
}
