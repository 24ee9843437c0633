import type { LeftOutReason } from '../../shared/answer'
import { pageTokens, pictureOf, pictureTokens } from '../packer/file-tokens'
import type { Packed, PackedFile } from '../packer/packed'
import { fileKey } from '../packer/receipt'
import { byRelevance } from '../packer/relevance'
import { withoutShown } from '../packer/shown-files'
import { pdfFacts } from '../reader/documents/pdf-text'
import { limits } from '../reader/limits'
import type { Attachment, ReadMessage, ReadThread } from '../reader/reading'
import { documentKind, isPicture } from '../reader/wanted'
import { anyWords } from './never-send'
import { bodyOrReason } from './read'
import { type Running, watchedIo } from './running'

/** The files that a mind is shown as they are, in the order of the mail, and why others are not, by `fileKey`. */
export type Files = { shown: readonly PackedFile[]; refused: ReadonlyMap<string, LeftOutReason> }

/** Of a mind's window, what files may take. */
const share = 0.25

/**
 * The pictures and PDFs of these threads that the mind may be shown as they are: within its limits, those of the mail first that has most to
 * do with the question. A PDF that holds text nobody sees goes as text only, and so does what a never-send word could stand in unread.
 * None where the user kept them here.
 */
export async function filesFor(run: Running, threads: readonly ReadThread[]): Promise<Files> {
  const { model, started, settings, journal } = run
  const messages = threads.flatMap(thread => thread.messages)
  const found = new Map<string, PackedFile>()
  const refused = new Map<string, LeftOutReason>()
  if (!model.files) return { shown: [], refused }
  const left = { bytes: model.files.together, files: model.files.most, tokens: model.window * share }
  const isKept = journal.events().some(event => event.type === 'plan.confirmed' && event.files === false)
  const barred = ({ read }: Attachment): LeftOutReason | null =>
    isKept ? 'kept-here' : anyWords(settings.neverSend) && !read ? 'never-send' : null
  for (const message of byRelevance(messages, started.question)) {
    for (const attachment of message.attachments.filter(canBeShown)) {
      const file = barred(attachment) ?? (await fileOf(run, message, attachment, left))
      const key = fileKey(message.id, attachment.part)
      if (typeof file === 'string') refused.set(key, file)
      else found.set(key, file)
    }
  }
  const inOrder = messages.flatMap(({ id, attachments }) => attachments.flatMap(({ part }) => found.get(fileKey(id, part)) ?? []))
  return { shown: inOrder, refused }
}

const canBeShown = ({ type, filename, size }: Attachment): boolean =>
  size > 0 && (isPicture({ mimeType: type }) || documentKind({ mimeType: type, filename }) === 'pdf')

type Left = { bytes: number; files: number; tokens: number }

/** A file that fits into what is `left`, which is then taken off; else why it is not shown. */
async function fileOf(run: Running, { id }: ReadMessage, attachment: Attachment, left: Left): Promise<PackedFile | LeftOutReason> {
  const { size, part, attachmentId } = attachment
  if (size > (run.model.files?.each ?? 0)) return 'too-large'
  if (size > left.bytes || left.files === 0) return 'over-budget'
  const bytes = await bodyOrReason(id, attachmentId ?? part, run.source, watchedIo(run))
  if (typeof bytes === 'string') return bytes
  const facts = isPicture({ mimeType: attachment.type }) ? pictureFacts(bytes, attachment.type) : await pdfFile(bytes, run.signal)
  if (typeof facts === 'string') return facts
  if (facts.tokens > left.tokens || bytes.length > left.bytes) return 'over-budget'
  left.bytes -= bytes.length
  left.files--
  left.tokens -= facts.tokens
  return { messageId: id, part, name: attachment.filename || attachment.type, bytes, ...facts }
}

type Facts = Pick<PackedFile, 'type' | 'tokens'>

function pictureFacts(bytes: Uint8Array, type: string): Facts | LeftOutReason {
  const picture = pictureOf(bytes)
  if (picture) return { type: picture.type, tokens: pictureTokens(picture) }
  return /^image\/(png|jpe?g|pjpeg|webp|heic|heif)$/.test(type) ? 'undecodable' : 'type'
}

async function pdfFile(bytes: Uint8Array, signal: AbortSignal): Promise<Facts | LeftOutReason> {
  const facts = await pdfFacts(bytes, AbortSignal.any([signal, AbortSignal.timeout(limits.documentTime)]))
  if (typeof facts === 'string') return facts
  return facts.hides ? 'type' : { type: 'application/pdf', tokens: pageTokens(facts.pages) }
}

/** What is packed as text beside files that may take so many of the budget's tokens. */
export const besideFiles = (
  threads: readonly ReadThread[],
  { shown }: Files,
  budget: number,
): { threads: readonly ReadThread[]; budget: number } => ({ threads: withoutShown(threads, shown), budget: budget - tokensOf(shown) })

/** A packed text with the files of its messages; a file whose message did not fit does not go either. */
export function withFiles(packed: Packed, { shown }: Files): Packed {
  const files = shown.filter(({ messageId }) => packed.lines.has(messageId))
  return { ...packed, tokens: packed.tokens + tokensOf(files), files }
}

const tokensOf = (files: readonly PackedFile[]): number => files.reduce((sum, { tokens }) => sum + tokens, 0)

/** What became of every picture and PDF of all mail that was read, for the receipt: shown with one of the requests that were `sent`, or why not; pictures of mail that tools read are not fetched. */
export function fatesOf(
  threads: readonly ReadThread[],
  { shown, refused }: Files,
  sent: readonly Packed[],
): Map<string, 'shown' | LeftOutReason> {
  const keys = threads
    .flatMap(thread => thread.messages)
    .flatMap(({ id, attachments }) => attachments.filter(canBeShown).map(({ part }) => fileKey(id, part)))
  const keysOf = (some: readonly PackedFile[]) => new Set(some.map(({ messageId, part }) => fileKey(messageId, part)))
  const [fit, chosen] = [keysOf(sent.flatMap(({ files = [] }) => files)), keysOf(shown)]
  return new Map(keys.map(key => [key, fit.has(key) ? 'shown' : chosen.has(key) ? 'over-budget' : (refused.get(key) ?? 'not-fetched')]))
}
