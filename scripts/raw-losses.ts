import { parseMessage } from '../background/reader/mime/raw-message'
import { readThread } from '../background/reader/read-thread'
import { answerWords } from '../shared/answer-words'
import { count } from '../shared/format'
import { type Message, MessageId, type Part, ThreadId } from '../shared/mail'
import type { AnswerJson } from './answer-json'

/** A mail of the file that was asked about, as it stands there; `id` is the mailbox's. */
export type RawMail = { id: string; raw: Uint8Array }

type Missing = { messageId: string; why: string; part?: string }

/**
 * An answer whose receipt says too what only the raw mails show: that a multipart has no end, that a charset is unknown. Gmail's tree has
 * no sign of either, and so the extension cannot tell.
 */
export function withRawLosses(answer: AnswerJson, mails: readonly RawMail[]): AnswerJson {
  const already: readonly Missing[] = answer.receipt.left_out
  const listed = new Set(already.map(keyOf))
  const known = (lost: Missing): boolean => listed.has(keyOf(lost)) || listed.has(keyOf({ messageId: lost.messageId, why: lost.why }))
  const unread = new Set(already.filter(lost => !lost.part).map(({ messageId }) => messageId))
  const found = mails.flatMap(lossesOf).filter(lost => !known(lost) && !unread.has(lost.messageId))
  if (found.length === 0) return answer
  const broken = new Set(found.filter(lost => !lost.part).map(({ messageId }) => messageId))
  const { receipt } = answer
  return {
    ...answer,
    answer: [
      answer.answer.replace(answerWords.nobodyElse, answerWords.notFoundYet),
      `${count(new Set(found.map(lost => lost.messageId)).size, 'message', 'messages')} counted as read here could not be read to the end: only the file itself shows it, Gmail gives no sign.`,
    ].join('\n\n'),
    receipt: { ...receipt, read: receipt.read - broken.size, left_out: [...receipt.left_out, ...found] },
  }
}

const keyOf = (lost: Missing): string => JSON.stringify([lost.messageId, lost.part ?? ''])

function lossesOf({ id, raw }: RawMail): Missing[] {
  const payload = parseMessage(raw)
  if (!hasDefect(payload)) return []
  const threadId = ThreadId.parse(id)
  const message: Message = { id: MessageId.parse(id), threadId, date: 0, labels: [], size: raw.length, payload }
  return readThread({ id: threadId, historyId: '', messages: [message] }, new Map())
    .messages.flatMap(({ leftOut }) => leftOut)
    .filter(({ why }) => why === 'truncated' || why === 'undecodable')
    .map(({ rfcId, part, why }) => ({ messageId: rfcId, why, ...(part ? { part } : {}) }))
}

const hasDefect = (part: Part): boolean => part.defect !== undefined || part.parts.some(hasDefect)
