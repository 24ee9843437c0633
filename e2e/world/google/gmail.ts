import type { gmail_v1 } from '@googleapis/gmail'
import type { Account, Google } from './google'
import { apiError, badRequest, type Call, notFound, Refusal } from './http'
import { build, type Mail } from './mail'
import { allLabels, newestFirst, type Thread, threadHistoryId } from './mailbox'
import { partResource, walk } from './payload'
import { searchTest } from './search'

/** What a route is given. `id` and `part` are the path's parameters, `body` = the JSON that came, not yet checked; uploads too are brought into that shape. */
export type Ask = { google: Google; account: Account; call: Call; id: string; part: string; metadataOnly: boolean; body: unknown }

export const getProfile = ({ account }: Ask): gmail_v1.Schema$Profile => ({
  emailAddress: account.address,
  messagesTotal: account.mailbox.mails.size,
  threadsTotal: account.mailbox.threads.size,
  historyId: String(account.mailbox.historyId),
})

export const listLabels = ({ account }: Ask): gmail_v1.Schema$ListLabelsResponse => ({
  labels: allLabels(account.mailbox).map(label => ({ ...label })),
})

export function getLabel({ account, id }: Ask): gmail_v1.Schema$Label {
  const label = allLabels(account.mailbox).find(one => one.id === id)
  if (!label) throw notFound()
  const mails = [...account.mailbox.mails.values()].filter(mail => mail.labels.has(id))
  const unread = mails.filter(mail => mail.labels.has('UNREAD'))
  const threads = (list: Mail[]) => new Set(list.map(mail => mail.threadId)).size
  return {
    ...label,
    messagesTotal: mails.length,
    messagesUnread: unread.length,
    threadsTotal: threads(mails),
    threadsUnread: threads(unread),
  }
}

export const listSendAs = ({ account }: Ask): gmail_v1.Schema$ListSendAsResponse => ({
  sendAs: account.sendAs,
})

/** The messages that a list call names, newest first. */
export function found({ account, google, call, metadataOnly }: Ask): Mail[] {
  const q = call.query.get('q') ?? ''
  if (q && metadataOnly) throw new Refusal(apiError(403, 'forbidden', "Metadata scope does not support 'q' parameter"))
  const labels = call.query.getAll('labelIds')
  const test = searchTest(
    account.mailbox,
    q,
    google.now(),
    call.query.get('includeSpamTrash') === 'true' || labels.some(id => id === 'TRASH' || id === 'SPAM'),
  )
  return newestFirst(account.mailbox).filter(mail => labels.every(id => mail.labels.has(id)) && test(mail))
}

export function listMessages(ask: Ask): gmail_v1.Schema$ListMessagesResponse {
  const mails = found(ask)
  const { items, nextPageToken } = pageOf(
    mails,
    ask.call,
    mail => mail.internalDate,
    mail => mail.id,
  )
  return {
    ...(items.length && { messages: items.map(({ id, threadId }) => ({ id, threadId })) }),
    ...(nextPageToken && { nextPageToken }),
    resultSizeEstimate: mails.length,
  }
}

/** Threads with at least one message found, by their newest found message. */
export function listThreads(ask: Ask): gmail_v1.Schema$ListThreadsResponse {
  const newest = new Map<string, Mail>()
  for (const mail of found(ask)) if (!newest.has(mail.threadId)) newest.set(mail.threadId, mail)
  const { items, nextPageToken } = pageOf(
    [...newest.values()],
    ask.call,
    mail => mail.internalDate,
    mail => mail.id,
  )
  const resource = ({ threadId }: Mail) => {
    const thread = threadOf(ask, threadId)
    const last = thread.mails.at(-1)
    return { id: threadId, snippet: last ? build(last).snippet : '', historyId: threadHistoryId(thread) }
  }
  return {
    ...(items.length && { threads: items.map(resource) }),
    ...(nextPageToken && { nextPageToken }),
    resultSizeEstimate: newest.size,
  }
}

/** One page; its token names the last item served, so that mail which comes in between moves nothing. */
export function pageOf<T>(items: readonly T[], call: Call, order: (item: T) => number, name: (item: T) => string) {
  const asked = Number(call.query.get('maxResults') ?? 100)
  if (!Number.isInteger(asked) || asked < 1) throw badRequest(`Invalid value at 'max_results'`)
  const size = Math.min(asked, 500)
  const token = call.query.get('pageToken')
  const start = token ? after(items, token, order, name) : 0
  const served = items.slice(start, start + size)
  const last = served.at(-1)
  const more = start + size < items.length && last
  return { items: served, nextPageToken: more ? Buffer.from(`${order(last)} ${name(last)}`).toString('base64url') : undefined }
}

function after<T>(items: readonly T[], token: string, order: (item: T) => number, name: (item: T) => string): number {
  const match = /^(-?\d+) (\S+)$/.exec(Buffer.from(token, 'base64url').toString())
  if (!match) throw badRequest('Invalid pageToken')
  const exact = items.findIndex(item => name(item) === match[2])
  if (exact >= 0) return exact + 1
  const next = items.findIndex(item => order(item) < Number(match[1]))
  return next < 0 ? items.length : next
}

export function getMessage(ask: Ask): gmail_v1.Schema$Message {
  const mail = ask.account.mailbox.mails.get(ask.id)
  if (!mail) throw notFound()
  return messageResource(mail, ask)
}

export function getThread(ask: Ask): gmail_v1.Schema$Thread {
  const thread = threadOf(ask, ask.id)
  if (ask.call.query.get('format') === 'raw') throw badRequest(`Invalid value at 'format'`)
  return { id: thread.id, historyId: threadHistoryId(thread), messages: thread.mails.map(mail => messageResource(mail, ask)) }
}

function threadOf({ account }: Ask, id: string): Thread {
  const thread = account.mailbox.threads.get(id)
  if (!thread) throw notFound()
  return thread
}

export function messageResource(mail: Mail, ask: Ask): gmail_v1.Schema$Message {
  const format = (ask.call.query.get('format') ?? 'full').toLowerCase()
  const { part, snippet } = build(mail)
  const message: gmail_v1.Schema$Message = {
    id: mail.id,
    threadId: mail.threadId,
    labelIds: [...mail.labels],
    snippet,
    sizeEstimate: mail.raw.length,
    historyId: String(mail.historyId),
    internalDate: String(mail.internalDate),
  }
  if (format === 'minimal') return message
  if (format === 'metadata') return { ...message, payload: metadata(mail, ask.call.query.getAll('metadataHeaders')) }
  if (ask.metadataOnly) throw new Refusal(apiError(403, 'forbidden', "Metadata scope doesn't allow format FULL"))
  if (format === 'raw') return { ...message, raw: mail.raw.toString('base64url') }
  if (format !== 'full') throw badRequest(`Invalid value at 'format'`)
  return { ...message, payload: partResource(part, partId => attachmentId(mail, partId)) }
}

function metadata(mail: Mail, names: readonly string[]): gmail_v1.Schema$MessagePart {
  const { mimeType, headers } = build(mail).part
  const wanted = names.map(name => name.toLowerCase())
  return { mimeType, headers: names.length ? headers.filter(({ name }) => wanted.includes(name.toLowerCase())) : headers }
}

let nonce = 0

/** Gmail gives a part another attachmentId in every answer; each stays good. */
const attachmentId = (mail: Mail, partId: string): string =>
  `ANGjdJ${Buffer.from(`${mail.id}:${partId}:${String(++nonce).padStart(8, '0')}`).toString('base64url')}`

export function getAttachment({ account, id, part }: Ask): gmail_v1.Schema$MessagePartBody {
  const mail = account.mailbox.mails.get(id)
  const [mailId, partId] = Buffer.from(part.replace(/^ANGjdJ/, ''), 'base64url')
    .toString()
    .split(':')
  const body = mail && mailId === id ? [...walk(build(mail).part)].find(one => one.partId === partId)?.attached : undefined
  if (!body) throw mail ? badRequest('Invalid attachment token') : notFound()
  return { size: body.length, data: body.toString('base64url') }
}
