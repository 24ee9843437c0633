import type { RfcId } from '../../shared/mail'
import type { ReadMessage } from '../reader/reading'
import { fold } from '../time/fold'
import { has, languagesOf } from './lexicon/compile'
import { addressKey } from './people'

/**
 * The mails to which at least two people other than the owner wrote back what passes `isAnswer`: to the mail itself, or in the thread that it
 * begins. Messages oldest first.
 */
export function answeredMails(
  messages: readonly ReadMessage[],
  me: string,
  isAnswer: (message: ReadMessage) => boolean,
): ReadonlySet<RfcId> {
  const writers = new Map<RfcId, Set<string>>()
  const openers = new Map<string, RfcId>()
  for (const message of messages) {
    const { kind, from, inReplyTo, references, threadId, rfcId } = message
    const writer = addressKey(from.address)
    if (inReplyTo === null && !openers.has(threadId)) openers.set(threadId, rfcId)
    if (kind !== 'mail' || writer === me || !isAnswer(message)) continue
    for (const id of new Set([openers.get(threadId), inReplyTo, ...references]))
      if (id && id !== rfcId) writers.set(id, (writers.get(id) ?? new Set()).add(writer))
  }
  return new Set([...writers].flatMap(([id, { size }]) => (size > 1 ? [id] : [])))
}

/** An answer to an invitation is short. */
const longestAnswer = 500

/** Whether a mail sounds as if its writer told whether he comes. */
export function soundsLikeAnswer({ authored }: ReadMessage): boolean {
  const text = authored.trim()
  if (text.length > longestAnswer) return false
  const folded = fold(text)
  return languagesOf(text).some(
    ({ find, starts }) => has(find.attend, folded) || has(find.no, folded) || has(find.firm, folded) || starts.affirm.test(folded),
  )
}
