import { AppError } from '../../shared/errors'
import { type AccountId, findPart, type MessageId } from '../../shared/mail'
import type { SourceIo } from '../mail-source'
import { getBody, getMessageThread, putBody } from '../store/threads'
import type { GoogleClient } from './client'
import { getAttachment, getOnlyMessage } from './gmail'

/** Bodies up to this size are kept: invitations and letters, not films. */
const KEPT_BYTES = 512 * 1024

/** A body by its id: from the mirror, else from Gmail. Throws not-found. */
export async function readAttachment(
  account: AccountId,
  client: GoogleClient,
  messageId: MessageId,
  attachmentId: string,
  io: SourceIo,
): Promise<Uint8Array> {
  const kept = await getBody(account, messageId, attachmentId)
  if (kept) return kept
  const bytes = await fetchBody(account, client, messageId, attachmentId, io)
  if (bytes.length <= KEPT_BYTES) await putBody(account, messageId, attachmentId, bytes)
  return bytes
}

/** Gmail gives the same attachment another id in every answer; where it no longer takes the one we kept, the part's place in the message finds the new one. */
async function fetchBody(account: AccountId, client: GoogleClient, messageId: MessageId, attachmentId: string, io: SourceIo) {
  try {
    return await getAttachment(client, messageId, attachmentId, io)
  } catch (error) {
    if (!(error instanceof AppError) || !['not-found', 'google-answer'].includes(error.code)) throw error
    const message = (await getMessageThread(account, messageId))?.messages.find(({ id }) => id === messageId)
    const place = message && findPart(message, part => part.attachmentId === attachmentId)?.partId
    if (place === undefined) throw error
    const fresh = (await getOnlyMessage(client, messageId, io)).messages[0]
    const id = fresh && findPart(fresh, part => part.partId === place)?.attachmentId
    if (id === undefined || id === attachmentId) throw error
    return getAttachment(client, messageId, id, io)
  }
}
