import type { ReadMessage } from '../reader/reading'
import { fold } from '../time/fold'
import { type NamedDate, namedDates } from '../time/named-dates'
import { eventWords } from './event-words'

/** What a mail is about, as far as telling events apart needs it: the words and dates of its subject and its first 3,000 signs. */
export type Gist = { words: string[]; dates: NamedDate[] /** The dates that are no deadlines ("answer by Friday"). */; days: NamedDate[] }

const deadline =
  /(?<!\p{L})(by|until|till|before|no later than|latest|bis|spatestens|vor|avant|jusqu'au|d'ici|antes|hasta|tardar|entro|prima|fino|ate|voor|uiterlijk|tot|przed|najpozniej|do(?!\s+dia))(?!\p{L})[^\p{N}\p{L}]*((the|zum|zu|dem|den|del?|el|le|il|al|o|dia|op|dnia|am)[^\p{N}\p{L}]+)*$/u

const known = new WeakMap<ReadMessage, Gist>()

/** Worked out once a message. */
export function gistOf(message: ReadMessage): Gist {
  const found = known.get(message)
  if (found) return found
  const text = `${message.subject}\n${message.authored.slice(0, 3000)}`
  const dates = namedDates(text)
  const folded = fold(text)
  const days = dates.filter(date => !deadline.test(folded.slice(Math.max(0, date.at - 40), date.at)))
  const gist = { words: [...new Set(eventWords(text))], dates, days }
  known.set(message, gist)
  return gist
}
