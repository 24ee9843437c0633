import * as z from 'zod'
import { type AccountId, Header, MessageId, type Part, type Thread, ThreadId } from '../../shared/mail'
import { openAccount, type ThreadHead } from './db'

const StoredPart: z.ZodType<Part> = z.lazy(() =>
  z.object({
    partId: z.string(),
    mimeType: z.string(),
    filename: z.string(),
    headers: z.array(Header),
    size: z.number(),
    text: z.string().exactOptional(),
    bytes: z.instanceof(Uint8Array).exactOptional(),
    attachmentId: z.string().exactOptional(),
    aside: z.string().exactOptional(),
    defect: z.string().exactOptional(),
    parts: z.array(StoredPart),
  }),
)

const StoredThread: z.ZodType<Thread> = z.object({
  id: ThreadId,
  historyId: z.string(),
  messages: z.array(
    z.object({
      id: MessageId,
      threadId: ThreadId,
      date: z.number(),
      labels: z.array(z.string()),
      size: z.number(),
      payload: StoredPart,
    }),
  ),
})

/** The thread as it was last kept, or undefined. */
export async function getThread(account: AccountId, id: ThreadId): Promise<Thread | undefined> {
  return StoredThread.safeParse(await (await openAccount(account)).get('threads', id)).data
}

/** The thread that holds this message, or undefined. */
export async function getMessageThread(account: AccountId, messageId: MessageId): Promise<Thread | undefined> {
  const id = await (await openAccount(account)).getKeyFromIndex('heads', 'message', messageId)
  return id === undefined ? undefined : getThread(account, ThreadId.parse(id))
}

export async function putThread(account: AccountId, thread: Thread): Promise<void> {
  await putThreads(account, [thread])
}

/** Keeps threads in one transaction, each over what was kept of it before. */
export async function putThreads(account: AccountId, threads: readonly Thread[]): Promise<void> {
  const transaction = (await openAccount(account)).transaction(['threads', 'heads'], 'readwrite')
  const writes = threads.flatMap(thread => [
    transaction.objectStore('threads').put(thread),
    transaction.objectStore('heads').put(headOf(thread)),
  ])
  await Promise.all([...writes, transaction.done])
}

/** Every kept thread without its text. */
export async function listHeads(account: AccountId): Promise<ThreadHead[]> {
  return (await openAccount(account)).getAll('heads')
}

/** The kept ones of these threads without their text. */
export async function getHeads(account: AccountId, ids: readonly ThreadId[]): Promise<ReadonlyMap<ThreadId, ThreadHead>> {
  const store = (await openAccount(account)).transaction('heads').store
  const heads = await Promise.all(ids.map(id => store.get(id)))
  return new Map(heads.flatMap(head => (head ? [[head.id, head] as const] : [])))
}

/** Which threads are kept. */
export async function keptThreads(account: AccountId): Promise<ReadonlySet<ThreadId>> {
  return new Set((await (await openAccount(account)).getAllKeys('heads')) as ThreadId[])
}

export async function getBody(account: AccountId, messageId: MessageId, attachmentId: string): Promise<Uint8Array | undefined> {
  return (await (await openAccount(account)).get('bodies', [messageId, attachmentId]))?.bytes
}

export async function putBody(account: AccountId, messageId: MessageId, attachmentId: string, bytes: Uint8Array): Promise<void> {
  await (await openAccount(account)).put('bodies', { messageId, attachmentId, bytes })
}

/** Every kept thread, one after the other, so that a large mailbox is never in memory as a whole. */
export async function* eachThread(account: AccountId): AsyncGenerator<Thread> {
  const db = await openAccount(account)
  for (const id of await db.getAllKeys('threads')) {
    const thread = StoredThread.safeParse(await db.get('threads', id)).data
    if (thread) yield thread
  }
}

export function headOf(thread: Thread): ThreadHead {
  return {
    id: thread.id,
    historyId: thread.historyId,
    messageIds: thread.messages.map(message => message.id),
    labels: thread.messages.map(message => message.labels),
  }
}
