import { fold } from '../time/fold'
import type { Collected, ProseContext, Utterance } from './collected'
import { isForeign } from './lexicon/compile'
import { companionHeads, noParty, saysNumber } from './party'
import type { Person } from './people'
import { type Body, isQuestion } from './sentences'
import { decide, type Said, type Statement } from './statement'

/** What a message says in the end about its author and about others. */
export function statements(body: Body, utterance: Utterance, context: ProseContext, collected: Collected): Statement[] {
  const { message, speaker, at, standing } = utterance
  const base: Base = { message, at, partstat: '', guests: 0, unsure: false, standing: standing === 'carried' ? 'carried' : 'own' }
  const own = speaker ? (ownStatement(body, speaker, base, collected) ?? unread(body, speaker, base, collected, context)) : null
  if (speaker && collected.asked.companions.size > 0) context.pending.set(speaker, companionHeads(collected.asked))
  if (own?.answer === 'yes') addInvitees(collected)
  const others = [...collected.others].flatMap(([person, said]) => aboutAnother(body, person, said, base))
  if (standing === 'hearsay') return (own ? [own, ...others] : others).map(unproven)
  if (own && standing === 'alias') own.standing = 'alias'
  const spoken =
    standing === 'stranger'
      ? others.map(unproven)
      : standing === 'alias'
        ? others.map(other => ({ ...other, standing: 'carried' as const }))
        : others
  return own ? [own, ...spoken] : spoken
}

type Base = Pick<Statement, 'message' | 'at' | 'partstat' | 'guests' | 'unsure' | 'standing'>

function aboutAnother(body: Body, person: Person, said: readonly Said[], base: Base): Statement[] {
  const decided = decide(said)
  if (!decided) return []
  const { answer, force, sentence } = decided
  return [{ ...base, person, answer, force, party: noParty(), quote: quoteOf(body, sentence), proxy: true }]
}

/** Sets nothing, but asks for an eye. */
const unproven = (statement: Statement): Statement => ({ ...statement, answer: null, force: 1, party: noParty(), unsure: true })

const quoteOf = (body: Body, index: number): string => body.sentences[index]?.text ?? ''

/** What the author says of himself. What code cannot judge, for its irony or its language, is a maybe to look at. */
function ownStatement(body: Body, person: Person, base: Base, collected: Collected): Statement | null {
  const { party } = collected
  const said = decide(collected.self) ?? implied(collected)
  const own = { ...base, person, party, proxy: false }
  if (said) {
    const unsure = collected.ironic >= 0 && said.answer === 'yes'
    const numbered = said.answer === 'yes' && collected.number >= 0
    return {
      ...own,
      answer: unsure ? 'maybe' : said.answer,
      force: said.force,
      quote: quoteOf(body, numbered ? collected.number : said.sentence),
      unsure,
    }
  }
  if (collected.ironic >= 0) return { ...own, answer: 'maybe', force: 1, quote: quoteOf(body, collected.ironic), unsure: true }
  const number = collected.number >= 0 ? collected.number : numberSentence(body, collected)
  if (saysNumber(party)) return { ...own, answer: null, force: 2, quote: quoteOf(body, number) }
  const text = body.sentences.map(sentence => sentence.text).join(' ')
  if (!isForeign(text) || isQuestion(text)) return null
  return { ...own, answer: 'maybe', force: 1, quote: quoteOf(body, 0), unsure: true }
}

/** A short answer of an invitee to the host in which nothing is known, neither an answer nor thanks nor a question: somebody should look at it. */
function unread(body: Body, person: Person, base: Base, collected: Collected, { direct }: ProseContext): Statement | null {
  if (collected.unread < 0 || !direct || !person.invited || collected.others.size > 0 || body.sentences.length > 4) return null
  return { ...base, person, answer: null, force: 1, party: noParty(), proxy: false, quote: quoteOf(body, collected.unread), unsure: true }
}

/** Invitees whom the author names as coming with him. */
function addInvitees(collected: Collected): void {
  const said = decide(collected.self)
  if (!said) return
  for (const person of collected.party.invitees) if (!collected.others.has(person)) collected.others.set(person, [said])
}

/** The sentence that a change of number alone stands in. */
function numberSentence(body: Body, collected: Collected): number {
  const names = [...collected.party.companions.keys()]
  const index = body.sentences.findIndex(
    sentence => names.some(name => fold(sentence.text).includes(fold(name))) || /\d/.test(sentence.text),
  )
  return Math.max(0, index)
}

/** Who only says how many they are, comes; who only answers for his own people ("Samir is happy to come"), answers. */
function implied(collected: Collected): Said | null {
  const counted = collected.party.whole !== null && collected.number < 0 ? collected.numbered : -1
  const named = companionHeads(collected.party) > 0 ? collected.nominal : -1
  const sentence = counted >= 0 ? counted : named
  if (sentence >= 0)
    return { answer: collected.conditional.has(sentence) ? 'maybe' : 'yes', force: 2, kind: 'attend', sentence, contrast: false }
  const said = decide(collected.family)
  if (said?.answer !== 'yes') return said
  collected.party.whole ??= Math.max(1, companionHeads(collected.party))
  return said
}
