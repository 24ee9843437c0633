import type { GuestList } from '../../shared/guest-list'
import { eventWords, overlap } from './event-words'
import { factQuestion, withoutTopic } from './fact-question'
import { languages } from './lexicon/compile'

/** Words of questions that name nothing. */
const asking = /^(?:how|what|when|there|anyone|anybody|hat|haben|sich|noch|schon|comment|como|come|jak|hoe|wat)$/u

/** From when on somebody answered: a day that is not the event's. */
const since =
  /(?<!\p{L})(?:since|seit|depuis|desde|sinds|od|dall?['aeo ]?)\s+(?:the |dem |der |last |letzte\p{L}* |le |la |el |ayer|ieri|hier|yesterday|gestern|gisteren|wczoraj|ontem|\p{L}+)(?:\s?\d[\d.:/-]*)?(?:\s(?:january|february|march|april|may|june|july|august|september|october|november|december))?|\p{L}*昨日(?:から|以降)/giu

/**
 * The question by which an event is chosen: its own words, and behind them the event of the list that the conversation spoke of last,
 * unless the question names another.
 */
export function eventQuestion(question: string, past: Pick<GuestList, 'event' | 'others'> | null): string {
  const plain = question.replace(since, ' ')
  const asked = (factQuestion(plain) ? withoutTopic(plain) : plain).trim()
  if (!past || namesAnother(asked, past, factQuestion(plain) !== null)) return asked
  return [asked, past.event.title, past.event.start.slice(0, 10)].filter(text => text !== '').join(' ')
}

function namesAnother(question: string, { event, others }: Pick<GuestList, 'event' | 'others'>, isFact: boolean): boolean {
  const words = eventWords(question)
  if (overlap(words, eventWords(event.title)) > 0) return false
  if (others.some(other => overlap(words, eventWords(other.title)) > 0)) return true
  // A question about guests has no words of its own but an event's; one about a fact may have more to say of it.
  return !isFact && words.some(word => !asking.test(word) && !languages.some(({ common }) => common.has(word)))
}
