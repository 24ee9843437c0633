import type { GuestList, GuestRow, GuestStatus } from '../../shared/guest-list'
import type { MessageId } from '../../shared/mail'
import type { ReadMessage, ReadThread } from '../reader/reading'
import { fold } from '../time/fold'
import { clausesOf } from './clauses'
import { isOfSelf, soundsLike, type Told, toldIn } from './fact-clause'
import { type FactTopic, kindsOf } from './fact-question'
import { splitForwarded } from './forwarded'
import { addressesAssistant } from './lexicon/common'
import { has, type Language, languagesOf } from './lexicon/compile'
import type { FactKind } from './lexicon/facts-lexicon'
import { addressKey } from './people'
import { isQuestion, sentencesOf } from './sentences'

/** What one person of a guest list tells of a fact, with his sentence. `open` = asked for, or said with a perhaps. */
export type PersonFact = {
  name: string
  email: string
  kind: FactKind
  says: 'yes' | 'no' | 'open'
  /** He has said otherwise since. */
  superseded: boolean
  /** Whether he comes. */
  status: GuestStatus
  messageId: MessageId
  sentence: string
  /** Milliseconds since the epoch. */
  date: number
}

export type FactAnswer = { topic: FactTopic; people: PersonFact[] }

/** Sentences of one message that are looked at, and their length. */
const mostSentences = 200
const longestSentence = 500

/**
 * What the people of a guest list tell of a topic, in their own mails since the invitation; the latest statement first. Of one person only
 * the latest statement of each kind stands, and an earlier one that it contradicts, as `superseded`. The host's own questions tell nothing.
 */
export function factsAbout(topic: FactTopic, list: GuestList, threads: readonly ReadThread[]): FactAnswer {
  const { counted, besides } = kindsOf[topic]
  const wanted = new Set<FactKind>([...counted, ...besides])
  const guests = new Map(list.rows.filter(row => row.email !== '').map(row => [row.email, row]))
  const elsewhere = new Set(list.others.map(({ messageId }) => messageId))
  const about = threads.filter(({ messages }) => !messages.some(({ id }) => elsewhere.has(id) && id !== list.event.messageId))
  const messages = about.flatMap(thread => thread.messages)
  const since = messages.find(({ id }) => id === list.event.messageId)?.date ?? 0
  const facts = [...new Map(messages.map(message => [message.rfcId, message])).values()]
    .filter(({ kind, date }) => kind === 'mail' && date >= since)
    .flatMap(message => {
      const guest = guests.get(addressKey(message.from.address))
      return guest ? factsIn(message, guest).filter(({ kind }) => wanted.has(kind)) : []
    })
  return {
    topic,
    people: latest(
      facts.sort((a, b) => b.date - a.date),
      topic,
    ),
  }
}

/** Everything that a guest's mail tells of him and his, in the order of its sentences. */
export function factsIn(message: ReadMessage, { name, email, status }: Pick<GuestRow, 'name' | 'email' | 'status'>): PersonFact[] {
  const { own } = splitForwarded(message.authored)
  const languages = languagesOf(own)
  const sentences = sentencesOf(own).sentences.slice(0, mostSentences)
  return sentences.flatMap(({ text }) => {
    if (text.length > longestSentence || addressesAssistant.test(fold(text))) return []
    return statedIn(text, languages).map(({ kind, says }) => ({
      name: name || message.from.name,
      email,
      kind,
      says,
      superseded: false,
      status,
      messageId: message.id,
      sentence: text,
      date: message.date,
    }))
  })
}

type Stated = { kind: FactKind; says: PersonFact['says'] }

/** What a sentence states, by the likeliest language in which it states anything. */
export function statedIn(sentence: string, languages: readonly Language[] = languagesOf(sentence)): Stated[] {
  const asked = isQuestion(sentence)
  const whole = fold(sentence)
  const likeliest = languages.toSorted((a, b) => Number(soundsLike(whole, b.code)) - Number(soundsLike(whole, a.code)))
  for (const language of likeliest) {
    const stated = clausesOf(sentence, language).flatMap(({ folded }) => {
      const open = asked || [language.find.perhaps, language.find.undecided].some(words => has(words, folded))
      return toldIn(folded, language.code).map(({ kind, says }: Told): Stated => ({ kind, says: open ? 'open' : says }))
    })
    // A question that is not about its writer tells nothing.
    if (stated.length > 0) return asked && !isOfSelf(whole, language.code) ? [] : onceEach(stated)
  }
  return []
}

/** Each kind once, by what is said of it last. */
const onceEach = (stated: readonly Stated[]): Stated[] => [...new Map(stated.map(one => [one.kind, one])).values()]

/** "I eat everything" contradicts every diet told before it. */
function latest(facts: readonly PersonFact[], topic: FactTopic): PersonFact[] {
  const kept: PersonFact[] = []
  for (const fact of facts) {
    const later = kept.find(
      ({ email, kind, says }) => email === fact.email && (kind === fact.kind || (kind === 'diet' && says === 'no' && topic !== 'alcohol')),
    )
    if (!later) kept.push(fact)
    else if (later.says !== fact.says && !kept.some(one => one.email === fact.email && one.kind === fact.kind && one.superseded))
      kept.push({ ...fact, superseded: true })
  }
  return kept
}
