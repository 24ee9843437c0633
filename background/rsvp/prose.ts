import { fold } from '../time/fold'
import { type Clause, clausesOf } from './clauses'
import { type Collected, nothingYet, type ProseContext, type Utterance } from './collected'
import { addressesAssistant, partial, wishful } from './lexicon/common'
import { expression, has, isForeign, type Language, languagesOf } from './lexicon/compile'
import { companionHeads, noParty, type PartyInfo, readHeadcount, readParty, saysNumber } from './party'
import type { Person } from './people'
import { questionAbove } from './question-above'
import { type Body, type Sentence, sentencesOf } from './sentences'
import { readEmoji, readNumber, readShortAnswer, readSigned } from './short-answers'
import { type Answer, type Reading, readClause, type Signal } from './signals'
import { decide, type Said, type Statement } from './statement'
import { type Candidate, candidates, type Subject, subjectsAt } from './subjects'

/** Answers are short and come early: what lies beyond is not read for them. */
const most = { sentences: 40, letters: 400 } as const

/** What an author says about who comes: about himself and about others who are known by name. */
export function readUtterance(utterance: Utterance, context: ProseContext): Statement[] {
  const body = trusted(sentencesOf(utterance.text))
  const languages = languagesOf(body.sentences.map(sentence => sentence.text).join(' '))
  const collected = nothingYet()
  for (const [index, sentence] of body.sentences.slice(0, most.sentences).entries()) {
    if (sentence.text.length > most.letters) continue
    readSentence(sentence, index, { utterance, context, languages, collected })
    if (collected.numbered < 0 && collected.party.whole !== null) collected.numbered = index
  }
  readSigned(body, languages, utterance, context, collected)
  if (collected.self.length === 0) readEmoji(body, collected)
  return statements(body, utterance, context, collected)
}

/** Without paragraphs that address an assistant. */
function trusted(body: Body): Body {
  const bad = new Set(body.sentences.filter(sentence => addressesAssistant.test(fold(sentence.text))).map(sentence => sentence.paragraph))
  return bad.size === 0 ? body : { ...body, sentences: body.sentences.filter(sentence => !bad.has(sentence.paragraph)) }
}

type Reader = { utterance: Utterance; context: ProseContext; languages: readonly Language[]; collected: Collected }

function readSentence(sentence: Sentence, index: number, reader: Reader): void {
  const [main] = reader.languages
  if (!main) return
  const above = questionAbove(reader.utterance.message.full, sentence.text)
  if (above !== null && readShortAnswer(sentence, index, above, reader)) return
  if (readNumber(sentence.text, index, reader)) return
  const clauses = clausesOf(sentence.text, main)
  const asks = isQuestion(sentence.text)
  const cut = asks
    ? clauses.findIndex((clause, i) => i === clauses.length - 1 || main.starts.question.test(clause.folded.trimStart()))
    : clauses.length
  const readings = clauses.map(clause => readInAny(clause, reader.languages))
  readAsked(clauses.slice(cut), readings.slice(cut), index, reader)
  const state: SentenceState = { index, subjects: [], answered: null, wishful: wishful.test(fold(sentence.text)) }
  if (!asks && readings.every(reading => reading.conditionAt < 0)) readHeadcount(reader.collected.party, fold(sentence.text), main)
  for (const [i, clause] of clauses.slice(0, cut).entries()) {
    const reading = readings[i]
    if (i === 0 && clauses.length > 1 && readNumber(clause.text, index, reader)) continue
    if (reading && !reader.context.elsewhere(clause.text)) readOne(clause, reading, conditionNear(readings, i), state, reader)
  }
}

function isQuestion(text: string): boolean {
  return /[?？]\s*["')\]]*[\p{Extended_Pictographic}\s:;)(-]*$/u.test(text) || /(ですか|ますか|でしょうか|ませんか)[。]?$/.test(text)
}

type LanguageReading = Reading & { language: Language }

/** The first of the likely languages in which the clause says something. */
function readInAny(clause: Clause, languages: readonly Language[]): LanguageReading {
  let first: LanguageReading | null = null
  for (const language of languages) {
    const reading = { ...readClause(clause, language), language }
    if (reading.signals.length > 0) return reading
    first ??= reading
  }
  return first ?? { signals: [], conditionAt: -1, language: languages[0] as Language }
}

function conditionNear(readings: readonly LanguageReading[], index: number): boolean {
  const beside = (reading: LanguageReading | undefined) => reading !== undefined && reading.conditionAt >= 0 && reading.conditionAt < 8
  return beside(readings[index - 1]) || beside(readings[index + 1])
}

type SentenceState = { index: number; subjects: Subject[]; answered: Answer | null; wishful: boolean }

function readOne(clause: Clause, reading: LanguageReading, conditional: boolean, state: SentenceState, reader: Reader): void {
  const { collected, context, utterance } = reader
  const { language } = reading
  const found = candidates(clause, language, { roster: context.roster, speaker: utterance.speaker, lastOthers: collected.lastOthers })
  if (has(language.find.irony, clause.folded)) collected.irony = true
  if (readSameHere(clause, reading, state, reader)) return
  if (reading.signals.length === 0) readSilent(clause, reading, found, state, reader)
  for (const signal of reading.signals) {
    const answer = isConditional(clause, reading, signal, conditional) ? 'maybe' : signal.answer
    const named = subjectsAt(found, clause, language, signal.at, signal.end)
    const subjects = named.length > 0 ? named : carried(state.subjects)
    record(subjects, { answer, force: signal.force, kind: signal.kind, sentence: state.index, contrast: clause.contrast }, reader)
    state.subjects = subjects
    state.answered = answer
    if (answer === 'yes') readCompany(clause, subjects, signal, reader, language)
  }
  const others = found.flatMap(one => one.subjects).filter(isSomebodyElse)
  if (others.length > 0) collected.lastOthers = others
}

const isSomebodyElse = (subject: Subject): boolean =>
  subject.kind === 'person' || subject.kind === 'family' || (subject.kind === 'unknown' && subject.name !== '')

/** A clause that does not speak of coming may still excuse, add somebody, or tell the number. */
function readSilent(clause: Clause, reading: LanguageReading, found: readonly Candidate[], state: SentenceState, reader: Reader): void {
  const { collected, context, utterance } = reader
  readExcuse(clause, reading, state, collected)
  readElliptic(clause, found, state, reader, reading.language)
  if (reading.conditionAt >= 0) return
  const listing = state.answered === 'yes' && clause.folded.trim().split(/\s+/).length <= 6
  readParty(collected.party, clause, reading.language, { roster: context.roster, speaker: utterance.speaker, listing })
}

/** A clause without a subject goes on about the one before ("Anna is ill and can't come"), else it is about the writer. */
function carried(before: readonly Subject[]): Subject[] {
  const others = before.filter(subject => subject.kind !== 'you')
  return others.length > 0 ? others : [{ kind: 'self' }]
}

function isConditional(clause: Clause, reading: LanguageReading, signal: Signal, beside: boolean): boolean {
  if (signal.answer !== 'yes') return false
  if (beside && signal.kind !== 'firm') return true
  if (reading.conditionAt < 0) return false
  if (reading.conditionAt < signal.at) return true
  return !has(reading.language.find.and, clause.folded.slice(signal.end, reading.conditionAt))
}

function record(subjects: readonly Subject[], said: Said, { collected, utterance }: Reader): void {
  for (const subject of subjects) {
    if (subject.kind === 'self' && utterance.speaker) collected.self.push(said)
    if (subject.kind === 'unknown' && subject.name !== '' && said.force > 1) collected.family.push(said)
    if (subject.kind === 'person') {
      const list = collected.others.get(subject.person) ?? []
      collected.others.set(subject.person, [...list, said])
    }
  }
}

/** Who comes with the writer, where the clause is about the writer or about a companion. */
function readCompany(
  clause: Clause,
  subjects: readonly Subject[],
  signal: Signal,
  { collected, context, utterance }: Reader,
  language: Language,
): void {
  const self = subjects.some(subject => subject.kind === 'self')
  const company = subjects.some(subject => subject.kind === 'family' || subject.kind === 'unknown')
  if (!self && !company) return
  readParty(collected.party, clause, language, { roster: context.roster, speaker: utterance.speaker })
  if (self || signal.kind !== 'attend') return
  for (const subject of subjects) {
    if (subject.kind === 'unknown' && subject.name !== '') collected.party.companions.set(subject.name, { heads: 1, name: subject.name })
  }
  if (subjects.every(subject => subject.kind === 'family') && companionHeads(collected.party) === 0)
    addFamily(clause, collected.party, language)
  collected.party.added = true
}

function addFamily(clause: Clause, party: PartyInfo, language: Language): void {
  const several = expression(language.party.several, 'u').exec(clause.folded)
  const one = expression(language.party.one, 'u').exec(clause.folded)
  if (several) party.companions.set(several[0], { heads: 2, name: '' })
  else if (one) party.companions.set(one[0], { heads: 1, name: '' })
}

/** "Me too", "same here", "+1": what the one before has said. */
function readSameHere(clause: Clause, reading: LanguageReading, state: SentenceState, { collected, context, languages }: Reader): boolean {
  const short = clause.folded.trim()
  const words = short.split(/\s+/).length
  const plus = /^\+ ?1!*$/.test(short) && collected.self.length === 0
  const too =
    words <= 6 && languages.some(language => language.starts.sameHere.test(short)) && reading.signals.every(signal => signal.force < 3)
  if (!plus && !too) return false
  collected.self.push({ answer: context.previous ?? 'yes', force: 2, kind: 'affirm', sentence: state.index, contrast: false })
  return true
}

/** "I'd love to come, but ...": whatever follows the but, it is a no, unless it tells when or how long. */
function readExcuse(clause: Clause, reading: LanguageReading, state: SentenceState, collected: Collected): void {
  const last = collected.self.at(-1)
  if (!clause.contrast || reading.conditionAt >= 0 || last?.kind !== 'wish' || last.answer !== 'yes' || state.index - last.sentence > 1)
    return
  if (!state.wishful || partial.test(clause.folded)) return
  collected.self.push({ answer: 'no', force: 1, kind: 'reason', sentence: state.index, contrast: true })
}

/** "... and for Maud too": somebody else likewise. */
function readElliptic(clause: Clause, found: readonly Candidate[], state: SentenceState, reader: Reader, language: Language): void {
  if (state.answered === null || !has(language.find.too, clause.folded)) return
  const others = found.flatMap(one => one.subjects).filter(subject => subject.kind === 'person')
  record(others, { answer: state.answered, force: 2, kind: 'attend', sentence: state.index, contrast: false }, reader)
}

/** Questions answer nothing, but "how could I say no?" does, and "may I bring my sister?" waits for the host. */
function readAsked(
  clauses: readonly Clause[],
  readings: readonly LanguageReading[],
  index: number,
  { collected, context, utterance }: Reader,
): void {
  for (const [i, clause] of clauses.entries()) {
    const reading = readings[i]
    if (!reading) continue
    const firm = reading.signals.find(signal => signal.kind === 'firm')
    if (firm) collected.self.push({ answer: 'yes', force: 3, kind: 'firm', sentence: index, contrast: false })
    readParty(collected.asked, clause, reading.language, { roster: context.roster, speaker: utterance.speaker })
  }
}

/** Who only says how many they are, comes; who only answers for his own people ("Samir is happy to come"), answers. */
function implied(collected: Collected): Said | null {
  if (collected.party.whole !== null && collected.number < 0 && collected.numbered >= 0)
    return { answer: 'yes', force: 2, kind: 'attend', sentence: collected.numbered, contrast: false }
  const said = decide(collected.family)
  if (said?.answer !== 'yes') return said
  collected.party.whole ??= Math.max(1, companionHeads(collected.party))
  return said
}

function statements(body: Body, { message, speaker, at }: Utterance, context: ProseContext, collected: Collected): Statement[] {
  const base: Base = { message, at, partstat: '', guests: 0, unsure: false }
  const own = speaker ? ownStatement(body, speaker, base, collected) : null
  if (speaker && collected.asked.companions.size > 0) context.pending.set(speaker, companionHeads(collected.asked))
  if (own?.answer === 'yes') addInvitees(collected)
  const others = [...collected.others].flatMap(([person, said]): Statement[] => {
    const decided = decide(said)
    if (!decided) return []
    return [
      {
        ...base,
        person,
        answer: decided.answer,
        force: decided.force,
        party: noParty(),
        quote: quoteOf(body, decided.sentence),
        proxy: true,
      },
    ]
  })
  return own ? [own, ...others] : others
}

type Base = Pick<Statement, 'message' | 'at' | 'partstat' | 'guests' | 'unsure'>

const quoteOf = (body: Body, index: number): string => body.sentences[index]?.text ?? ''

/** What the author says of himself. What code cannot judge, for its irony or its language, is a maybe to look at. */
function ownStatement(body: Body, person: Person, base: Base, collected: Collected): Statement | null {
  const { party } = collected
  const said = decide(collected.self) ?? implied(collected)
  const own = { ...base, person, party, proxy: false }
  if (said) {
    const unsure = collected.irony && said.answer === 'yes'
    const numbered = said.answer === 'yes' && collected.number >= 0
    return {
      ...own,
      answer: unsure ? 'maybe' : said.answer,
      force: said.force,
      quote: quoteOf(body, numbered ? collected.number : said.sentence),
      unsure,
    }
  }
  const number = collected.number >= 0 ? collected.number : numberSentence(body, collected)
  if (saysNumber(party)) return { ...own, answer: null, force: 2, quote: quoteOf(body, number) }
  const text = body.sentences.map(sentence => sentence.text).join(' ')
  if (!isForeign(text) || isQuestion(text)) return null
  return { ...own, answer: 'maybe', force: 1, quote: quoteOf(body, 0), unsure: true }
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
