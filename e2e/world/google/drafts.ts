import type { gmail_v1 } from '@googleapis/gmail'
import * as z from 'zod'
import { type Ask, found, messageResource, pageOf } from './gmail'
import { badRequest, noContent, notFound } from './http'
import type { Mail } from './mail'
import { addMail, deleteMail } from './mailbox'
import { ownThread, replaceDraft, sendRaw } from './outgoing'
import { parse } from './request-body'

/** What may be written of a message; the fields that only Gmail sets are taken and ignored. */
const MessageBody = z.strictObject({
  raw: z
    .string()
    .regex(/^[\w+/-]*={0,2}$/, 'Base64 decoding failed')
    .exactOptional(),
  threadId: z.string().exactOptional(),
  id: z.string().exactOptional(),
  labelIds: z.array(z.string()).exactOptional(),
  historyId: z.string().exactOptional(),
  internalDate: z.string().exactOptional(),
  sizeEstimate: z.number().exactOptional(),
  snippet: z.string().exactOptional(),
}) satisfies z.ZodType<gmail_v1.Schema$Message>

const DraftBody = z.strictObject({
  id: z.string().exactOptional(),
  message: MessageBody.exactOptional(),
}) satisfies z.ZodType<gmail_v1.Schema$Draft>

type MessageBody = z.infer<typeof MessageBody>

function rawOf(message: MessageBody | undefined): Buffer {
  if (!message?.raw) throw badRequest("'raw' RFC822 payload message string or uploading message via /upload/* URL required")
  return Buffer.from(message.raw, 'base64')
}

const short = ({ id, threadId, labels }: Mail): gmail_v1.Schema$Message => ({ id, threadId, labelIds: [...labels] })

function draftOf({ account, id }: Pick<Ask, 'account' | 'id'>): Mail {
  const mail = account.mailbox.drafts.get(id)
  if (!mail) throw notFound()
  return mail
}

export function createDraft({ google, account, body }: Ask): gmail_v1.Schema$Draft {
  const { message } = parse(DraftBody, body)
  const raw = rawOf(message)
  const box = account.mailbox
  const thread = ownThread(box, raw, message?.threadId)
  const mail = addMail(box, raw, { internalDate: google.now(), labels: ['DRAFT'], thread })
  return { id: draftIdOf(box.drafts, mail), message: short(mail) }
}

const draftIdOf = (drafts: ReadonlyMap<string, Mail>, mail: Mail): string => [...drafts].find(([, draft]) => draft === mail)?.[0] ?? ''

export function listDrafts(ask: Ask): gmail_v1.Schema$ListDraftsResponse {
  const ids = new Map([...ask.account.mailbox.drafts].map(([id, mail]) => [mail, id]))
  const mails = found(ask).filter(mail => ids.has(mail))
  const { items, nextPageToken } = pageOf(
    mails,
    ask.call,
    mail => mail.internalDate,
    mail => mail.id,
  )
  return {
    ...(items.length && {
      drafts: items.map(mail => ({ id: ids.get(mail) ?? '', message: { id: mail.id, threadId: mail.threadId } })),
    }),
    ...(nextPageToken && { nextPageToken }),
    resultSizeEstimate: mails.length,
  }
}

export const getDraft = (ask: Ask): gmail_v1.Schema$Draft => ({ id: ask.id, message: messageResource(draftOf(ask), ask) })

/** Replaces the draft whole; it leaves its thread where the new message does not name it. */
export function updateDraft(ask: Ask): gmail_v1.Schema$Draft {
  const { google, account, id } = ask
  const before = draftOf(ask)
  const { message } = parse(DraftBody, ask.body)
  const raw = rawOf(message)
  const thread = ownThread(account.mailbox, raw, message?.threadId, before)
  return { id, message: short(replaceDraft(account.mailbox, id, raw, google.now(), thread)) }
}

/** For good, not into the bin. */
export function deleteDraft(ask: Ask): typeof noContent {
  deleteMail(ask.account.mailbox, draftOf(ask))
  return noContent
}

/**
 * Sends a draft; a message given with it is sent in place of the stored one. The draft is gone then, and what was sent is another message.
 * https://developers.google.com/workspace/gmail/api/guides/drafts
 */
export function sendDraft({ google, account, body }: Ask): gmail_v1.Schema$Message {
  const { id, message } = parse(DraftBody, body)
  if (!id) throw badRequest('Invalid draft')
  const draft = draftOf({ account, id })
  const raw = message?.raw ? rawOf(message) : draft.raw
  const thread = message?.raw ? ownThread(account.mailbox, raw, message.threadId, draft) : draft.threadId
  const sent = sendRaw(google, account, raw, thread)
  deleteMail(account.mailbox, draft)
  return short(sent)
}

export function sendMessage({ google, account, body }: Ask): gmail_v1.Schema$Message {
  const message = parse(MessageBody, body)
  const raw = rawOf(message)
  return short(sendRaw(google, account, raw, ownThread(account.mailbox, raw, message.threadId)))
}
