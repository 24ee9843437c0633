import type { ReadMessage, ReadThread } from '../../reader/reading'
import { sentencesOf } from '../../rsvp/sentences'

/** A sentence that somebody wrote, with its message; `place` counts all sentences from 0. */
export type Passage = { message: ReadMessage; text: string; place: number }

const longest = 500

/** Every sentence that its author wrote, oldest message first; code, tables and scraps aside, since a citation is at least a clause. */
export const passagesOf = (threads: readonly ReadThread[]): Passage[] => placed(sentencesIn(threads).filter(({ text }) => isClause(text)))

/** Every sentence that its author wrote, scraps too, oldest message first; those aside that no citation can hold. */
export function sentencesIn(threads: readonly ReadThread[]): Passage[] {
  const messages = threads.flatMap(thread => thread.messages).filter(message => message.kind === 'mail')
  const sentences = messages
    .toSorted((a, b) => a.date - b.date)
    .flatMap(message => sentencesOf(message.authored).sentences.map(({ text }) => ({ message, text })))
  return placed(sentences.filter(({ text }) => text.length <= longest && !text.includes('[[') && !text.includes(']]')))
}

const placed = (sentences: readonly Omit<Passage, 'place'>[]): Passage[] => sentences.map((sentence, place) => ({ ...sentence, place }))

/** Prose of at least four words (CJK: eight signs). */
function isClause(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const cjk = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0
  if (cjk >= 8) return true
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0
  return words >= 4 && letters / text.length > 0.6 && !/[{};=]|->|::|^[+\-@|]/.test(text)
}

/** The citation mark of a passage; null where its message is not among those packed. */
export const citing = (ids: ReadonlyMap<string, string>) => {
  const short = new Map([...ids].map(([id, message]) => [message, id]))
  return ({ message, text }: Passage): string | null => {
    const id = short.get(message.id)
    return id === undefined ? null : `${id}: ${text}`
  }
}

/** A sender's name, or the address where there is none. */
export const author = ({ from }: ReadMessage): string => from.name || from.address
