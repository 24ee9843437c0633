import { fold } from '../time/fold'
import type { Collected, ProseContext, Standing, Utterance } from './collected'
import type { LegibleBody } from './legible-body'
import { isForeign } from './lexicon/compile'
import { noParty } from './party'
import { companionHeads, saysNumber } from './party-heads'
import type { Person } from './people'
import { type Body, isQuestion } from './sentences'
import { decide, type Said, type Statement } from './statement'

/** What a message says in the end about its author and about others. */
export function statements(body: LegibleBody, utterance: Utterance, context: ProseContext, collected: Collected): Statement[] {
  const { message, speaker, at, standing } = utterance
  const passedOn = standing === 'carried' || standing === 'hearsay'
  const base: Base = { message, at, partstat: '', guests: 0, unsure: false, standing: passedOn ? 'carried' : 'own' }
  const own = speaker ? (ownStatement(body, speaker, base, collected) ?? unread(body, speaker, base, collected, context)) : null
  if (speaker && collected.asked.companions.size > 0) context.pending.set(speaker, companionHeads(collected.asked))
  if (own?.answer === 'yes') {
    addPartner(collected, speaker, context)
    addInvitees(collected)
  }
  if (own && isDoubtful(own, body, collected)) own.unsure = true
  if (own && isOfOthersOnly(collected, standing, context)) Object.assign(own, unproven(own))
  const others = [...collected.others].flatMap(([person, said]) => aboutAnother(body, person, said, base, collected.parties.get(person)))
  return believed(own, others, standing)
}

/** A stranger who only tells of people nobody invited has not answered for himself, where the host has said whom he invites. */
const isOfOthersOnly = ({ self, family }: Collected, standing: Standing, { roster }: ProseContext): boolean =>
  (standing === 'stranger' || standing === 'visitor') &&
  self.length === 0 &&
  family.length > 0 &&
  roster.people.some(({ invited }) => invited)

/** The text goes on where reading ended, or names a number that counts no people. */
const isDoubtful = (own: Statement, body: LegibleBody, { party, self }: Collected): boolean =>
  body.cut || (party.doubtful && own.answer !== 'no') || contradicts(self)

/** Whether both a yes and a no were said outright and no word of contrast tells which holds; a mere "ok" or "no" beside an answer may mean anything else. */
function contradicts(said: readonly Said[]): boolean {
  const outright = said.filter(({ force, kind }) => force > 1 && kind !== 'affirm' && (kind !== 'refuse' || said[0]?.kind === 'refuse'))
  const answers = new Set(outright.map(({ answer }) => answer))
  return answers.has('yes') && answers.has('no') && !outright.some(({ contrast }) => contrast)
}

function believed(own: Statement | null, others: readonly Statement[], standing: Standing): Statement[] {
  const ownList = own ? [own] : []
  if (standing === 'hearsay') return [...ownList, ...others].map(unproven)
  if (standing === 'visitor') return [...ownList, ...others.map(one => ({ ...one, standing: 'carried' as const, unsure: true }))]
  if (standing === 'stranger') return [...ownList, ...others.map(unproven)]
  if (standing !== 'alias') return [...ownList, ...others]
  return [...ownList.map(one => ({ ...one, standing, unsure: true })), ...others.map(one => ({ ...one, standing: 'carried' as const }))]
}

type Base = Pick<Statement, 'message' | 'at' | 'partstat' | 'guests' | 'unsure' | 'standing'>

function aboutAnother(body: Body, person: Person, said: readonly Said[], base: Base, party = noParty()): Statement[] {
  const decided = decide(said)
  if (!decided) return []
  const { answer, force, sentence } = decided
  return [{ ...base, person, answer, force, party, quote: quoteOf(body, sentence), proxy: true }]
}

/** Sets nothing, but asks for an eye. */
const unproven = (statement: Statement): Statement => ({ ...statement, answer: null, force: 1, party: noParty(), unsure: true })

const quoteOf = (body: Body, index: number): string => body.sentences[index]?.text ?? ''

/** What the author says of himself. What code cannot judge for its irony is a maybe to look at. */
function ownStatement(body: Body, person: Person, base: Base, collected: Collected): Statement | null {
  const { party } = collected
  const own = { ...base, person, party, proxy: false }
  const outright = decide(collected.self)
  const hinted = hintedAt(outright, collected)
  if (hinted) return { ...own, ...hinted, party: noParty(), quote: quoteOf(body, hinted.sentence) }
  const said = overruled(outright, collected) ? implied(body, collected) : (outright ?? implied(body, collected))
  if (said) {
    // A bare no before a sentence that refuses nothing may answer anything.
    const idle = said.kind === 'refuse' && said.force === 1
    const unsure = collected.ironic >= 0 && said.answer === 'yes'
    const numbered = said.answer === 'yes' && collected.number >= 0
    return {
      ...own,
      answer: unsure ? 'maybe' : said.answer,
      force: said.force,
      quote: quoteOf(body, numbered ? collected.number : said.sentence),
      unsure: unsure || idle,
    }
  }
  if (collected.ironic >= 0) return { ...own, answer: 'maybe', force: 1, quote: quoteOf(body, collected.ironic), unsure: true }
  const number = collected.number >= 0 ? collected.number : numberSentence(body, collected)
  if (saysNumber(party)) return { ...own, answer: null, force: 2, quote: quoteOf(body, number) }
  return null
}

/** "So just me": whatever keeps the others away, the writer comes. */
const isAlone = ({ party, nominal }: Collected): boolean => party.alone && nominal >= 0
/** A mere reason of the writer ("I have to work") takes nothing from those of his who come without him. */
const overruled = (outright: Said | null, { family }: Collected): boolean =>
  outright?.kind === 'reason' && outright.answer === 'no' && decide(family)?.answer === 'yes'

/** Circumstances speak where nothing was said, and against goodwill or a mere number; somebody should look at it. */
function hintedAt(
  outright: Said | null,
  collected: Collected,
): (Pick<Statement, 'answer' | 'force' | 'unsure'> & { sentence: number }) | null {
  const { hint, party, ironic } = collected
  if (!hint || ironic >= 0) return null
  const open = outright === null && (!saysNumber(party) || (hint.answer === 'no' && party.whole === null && !isAlone(collected)))
  const goodwill = outright?.kind === 'wish' && outright.answer === 'yes' && hint.answer === 'no'
  if (!open && !goodwill) return null
  return { answer: hint.answer, force: hint.margin > 2 ? 2 : 1, unsure: true, sentence: hint.sentence }
}

/** What nothing is known of, in a mail to the host about the event: somebody should look at it. Thanks, questions and automatic mail say nothing. */
function unread(body: LegibleBody, person: Person, base: Base, collected: Collected, { direct }: ProseContext): Statement | null {
  const text = body.sentences.map(sentence => sentence.text).join(' ')
  const foreign = isForeign(text) && !isQuestion(text)
  const unknown = direct && person.invited && collected.others.size === 0 && (collected.unread >= 0 || body.skipped !== '')
  if (!foreign && !unknown) return null
  const quote = !foreign && collected.unread >= 0 ? quoteOf(body, collected.unread) : quoteOf(body, 0)
  return { ...base, person, answer: null, force: 1, party: noParty(), proxy: false, quote: quote || body.skipped, unsure: true }
}

/** "Both of us" of an invited couple, or of the writer and the one invitee he speaks of: each has a row. */
function addPartner({ party, others }: Collected, speaker: Person | null, { roster }: ProseContext): void {
  if (party.couple !== 2 || party.invitees.size > 0) return
  const coming = [...others].filter(([, said]) => decide(said)?.answer === 'yes').map(([person]) => person)
  const namesake = roster.people.filter(
    person => person !== speaker && person.invited && person.words.length > 1 && person.words.at(-1) === speaker?.words.at(-1),
  )
  const [partner, ...more] = coming.length > 0 ? coming : namesake
  if (partner && more.length === 0) party.invitees.add(partner)
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

/** "Only if I find a sitter.": a mail of one condition. */
function onlyCondition({ sentences }: Body, { conditional, others, ironic }: Collected): Said | null {
  const [only, ...more] = sentences
  if (!only || more.length > 0 || !conditional.has(0) || others.size > 0 || ironic >= 0 || isQuestion(only.text)) return null
  return { answer: 'maybe', force: 1, kind: 'undecided', sentence: 0, contrast: false }
}

/** Who only says how many they are, comes; who only answers for his own people ("Samir is happy to come"), answers. */
function implied(body: Body, collected: Collected): Said | null {
  const counted = (collected.party.whole !== null || collected.party.couple > 0) && collected.number < 0 ? collected.numbered : -1
  const named = companionHeads(collected.party) > 0 || collected.party.alone ? collected.nominal : -1
  const sentence = counted >= 0 ? counted : named
  if (sentence >= 0)
    return { answer: collected.conditional.has(sentence) ? 'maybe' : 'yes', force: 2, kind: 'attend', sentence, contrast: false }
  const theirs = decide(collected.family)
  // "Jean can't, so it will be me on my own": hers is the no.
  if (theirs?.answer === 'no' && collected.party.alone) return { ...theirs, answer: 'yes', force: 2 }
  const said = theirs ?? onlyCondition(body, collected)
  if (said?.answer !== 'yes') return said
  collected.party.whole ??= Math.max(1, companionHeads(collected.party))
  return said
}
