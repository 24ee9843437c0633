import type { ReadMessage } from '../reader/reading'
import { type NamedDate, namedDates } from '../time/named-dates'
import { eventWords } from './event-words'

/** What a mail is about, as far as telling events apart needs it: the words and dates of its subject and its first 3,000 signs. */
export type Gist = { words: string[]; dates: NamedDate[] }

const known = new WeakMap<ReadMessage, Gist>()

/** Worked out once a message. */
export function gistOf(message: ReadMessage): Gist {
  const found = known.get(message)
  if (found) return found
  const text = `${message.subject}\n${message.authored.slice(0, 3000)}`
  const gist = { words: [...new Set(eventWords(text))], dates: namedDates(text) }
  known.set(message, gist)
  return gist
}
