import * as z from 'zod'
import { AppError } from '../../shared/errors'
import { type Message, MessageId, type Thread, ThreadId } from '../../shared/mail'
import type { SourceIo } from '../mail-source'
import { fromBase64Url } from './base64'
import type { GoogleClient } from './client'
import { gmailHost } from './hosts'
import { GmailPart, listOf, toPart } from './part-tree'
import { prices } from './prices'

type Parameters = Record<string, string | readonly string[] | undefined>

function gmailUrl(path: string, parameters: Parameters = {}): URL {
  const url = new URL(`https://${gmailHost}/gmail/v1/users/me/${path}`)
  for (const [name, value] of Object.entries(parameters))
    for (const each of value === undefined ? [] : [value].flat()) url.searchParams.append(name, each)
  return url
}

/** An unsigned 64-bit decimal. */
const HistoryId = z.string().regex(/^\d+$/)

const Profile = z.object({
  emailAddress: z.string(),
  messagesTotal: z.number().int().default(0),
  historyId: HistoryId,
})
export type Profile = z.infer<typeof Profile>

/** users.getProfile: the address, how many messages there are, and where the mailbox's history stands. */
export function getProfile(client: GoogleClient, io: SourceIo): Promise<Profile> {
  return client.get({ url: gmailUrl('profile'), units: prices.getProfile, schema: Profile }, io)
}

const MessageRef = z.object({ id: MessageId, threadId: ThreadId })
export type MessageRef = z.infer<typeof MessageRef>
const MessagePage = z.object({ messages: z.array(MessageRef).default([]), nextPageToken: z.string().optional() })
export type MessagePage = z.infer<typeof MessagePage>

/**
 * users.messages.list, 500 a page. Gmail leaves Spam and Trash out unless told otherwise. Throws search-refused for a query it rejects, mailbox-refused where
 * what it rejects (400) is no query: the page to go on from, or the whole mailbox, as of an account without Gmail.
 */
export async function listMessages(
  client: GoogleClient,
  { query, pageToken, everywhere }: { query: string; pageToken: string | undefined; everywhere: boolean },
  io: SourceIo,
): Promise<MessagePage> {
  const url = gmailUrl('messages', {
    q: query || undefined,
    pageToken,
    maxResults: '500',
    includeSpamTrash: everywhere ? 'true' : undefined,
    fields: 'messages(id,threadId),nextPageToken',
  })
  try {
    return await client.get({ url, units: prices['messages.list'], schema: MessagePage }, io)
  } catch (error) {
    if (error instanceof AppError && error.code === 'google-answer' && error.detail.startsWith('400'))
      throw new AppError(query && pageToken === undefined ? 'search-refused' : 'mailbox-refused', error.detail)
    throw error
  }
}

/** The last moment there is, in milliseconds from the epoch; the first lies as far before it (ECMA-262 21.4.1.1). */
const farthest = 8.64e15

const GmailMessage = z.object({
  id: MessageId,
  threadId: ThreadId,
  /** Milliseconds since the epoch, as a decimal string. */
  internalDate: z.coerce
    .number()
    .catch(0)
    .transform(date => Math.trunc(Math.max(-farthest, Math.min(farthest, date)))),
  labelIds: listOf(z.string()),
  sizeEstimate: z.coerce.number().min(0).catch(0),
  payload: GmailPart,
})

const GmailThread = z.object({ id: ThreadId, historyId: HistoryId, messages: z.array(GmailMessage).default([]) })

/** users.threads.get, format full: the whole thread in one answer, oldest first. Throws not-found. */
export async function getThread(client: GoogleClient, id: ThreadId, io: SourceIo): Promise<Thread> {
  const url = gmailUrl(`threads/${encodeURIComponent(id)}`, { format: 'full' })
  const { historyId, messages } = await client.get({ url, units: prices['threads.get'], schema: GmailThread }, io)
  return { id, historyId, messages: messages.map(toMessage).sort((a, b) => a.date - b.date) }
}

/** historyId of a thread of which one message was read by itself. */
export const READ_ALONE = ''

/** users.messages.get, format full, as the thread that it is alone in. Throws not-found. */
export async function getOnlyMessage(client: GoogleClient, id: MessageId, io: SourceIo): Promise<Thread> {
  const url = gmailUrl(`messages/${encodeURIComponent(id)}`, { format: 'full' })
  const message = await client.get({ url, units: prices['messages.get'], schema: GmailMessage }, io)
  return { id: message.threadId, historyId: READ_ALONE, messages: [toMessage(message)] }
}

function toMessage({ id, threadId, internalDate, labelIds, sizeEstimate, payload }: z.infer<typeof GmailMessage>): Message {
  return { id, threadId, date: internalDate, labels: labelIds, size: sizeEstimate, payload: toPart(payload) }
}

const Attachment = z.object({ data: z.string() })

/** users.messages.attachments.get: the decoded bytes. Throws not-found. */
export async function getAttachment(client: GoogleClient, messageId: MessageId, id: string, io: SourceIo): Promise<Uint8Array> {
  const url = gmailUrl(`messages/${encodeURIComponent(messageId)}/attachments/${encodeURIComponent(id)}`)
  const { data } = await client.get({ url, units: prices['attachments.get'], schema: Attachment }, io)
  try {
    return fromBase64Url(data)
  } catch {
    throw new AppError('google-answer', 'attachment')
  }
}

const Touched = z.object({ message: z.object({ threadId: ThreadId }) })
const HistoryRecord = z.object({
  id: HistoryId,
  messagesAdded: z.array(Touched).default([]),
  messagesDeleted: z.array(Touched).default([]),
  labelsAdded: z.array(Touched).default([]),
  labelsRemoved: z.array(Touched).default([]),
})
const History = z.object({
  historyId: HistoryId,
  nextPageToken: z.string().optional(),
  history: z.array(HistoryRecord).default([]),
})

/** `changed`: each changed thread and the id of its last change on this page. */
export type HistoryPage = { changed: ReadonlyMap<ThreadId, string>; historyId: string; nextPageToken: string | undefined }

/** One page of users.history.list, oldest change first. Throws history-expired where Gmail no longer knows what happened since (404). */
export async function listHistory(
  client: GoogleClient,
  { start, pageToken }: { start: string; pageToken: string | undefined },
  io: SourceIo,
): Promise<HistoryPage> {
  const url = gmailUrl('history', { startHistoryId: start, pageToken, maxResults: '500' })
  try {
    const page = await client.get({ url, units: prices['history.list'], schema: History }, io)
    const changed = new Map(page.history.flatMap(record => threadsOf(record).map(thread => [thread, record.id] as const)))
    return { changed, historyId: page.historyId, nextPageToken: page.nextPageToken }
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') throw new AppError('history-expired')
    throw error
  }
}

function threadsOf({ messagesAdded, messagesDeleted, labelsAdded, labelsRemoved }: z.infer<typeof HistoryRecord>): ThreadId[] {
  return [messagesAdded, messagesDeleted, labelsAdded, labelsRemoved].flat().map(({ message }) => message.threadId)
}

const Labels = z.object({ labels: z.array(z.object({ id: z.string(), name: z.string() })).default([]) })
export type Label = z.infer<typeof Labels>['labels'][number]

/** users.labels.list: the user's labels and Gmail's own, by id. */
export async function listLabels(client: GoogleClient, io: SourceIo): Promise<Label[]> {
  return (await client.get({ url: gmailUrl('labels'), units: prices['labels.list'], schema: Labels }, io)).labels
}
