import type { ReadMessage } from '../reader/reading'
import { type Clause, clausesOf } from './clauses'
import { fold } from './fold'
import { addressesAssistant, emoji, partial, wishful } from './lexicon/common'
import { has, type Language, languagesOf } from './lexicon/compile'
import { companionHeads, noParty, type PartyInfo, readHeadcount, readParty, saysNumber } from './party'
import type { Person, Roster } from './people'
import { questionAbove } from './question-above'
import { type Body, type Sentence, sentencesOf } from './sentences'
import { type Answer, type Reading, readClause, type Signal } from './signals'
import { decide, type Said, type Statement } from './statement'
import { type Candidate, candidates, type Subject, subjectsAt } from './subjects'

/** One author's words in one message (a forwarded text has another author than its message). `speaker` null = the host. */
export type Utterance = { message: ReadMessage; speaker: Person | null; text: string; at: number }

export type ProseContext = {
  roster: Roster
  /** The answer that "same here" repeats. */
  previous: Answer | null
  /** Companions whom a guest has asked to bring and the host has not settled. */
  pending: Map<Person, number>
  /** Whether a clause is about another event. */
  elsewhere(text: string): boolean
}

/** Answers are short and come early: what lies beyond is not read for them. */
const most = { sentences: 40, letters: 400 } as const

type Collected = {
  self: Said[]
  others: Map<Person, Said[]>
  party: PartyInfo
  asked: PartyInfo
  lastOthers: Subject[]
  irony: boolean
  /** The sentence that is only a number, and the first that tells the whole number; -1 = none. */
  number: number
  numbered: number
  /** Said about people of the writer who have no address. */
  family: Said[]
}

/** What an author says about who comes: about himself and about others who are known by name. */
export function readUtterance(utterance: Utterance, context: ProseContext): Statement[] {
  const body = trusted(sentencesOf(utterance.text))
  const languages = languagesOf(body.sentences.map(sentence => sentence.text).join(' '))
  const collected: Collected = {
    self: [],
    others: new Map(),
    party: noParty(),
    asked: noParty(),
    lastOthers: [],
    irony: false,
    number: -1,
    numbered: -1,
    family: [],
  }
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
  if (language.find.irony.source !== '(?!)' && has(language.find.irony, clause.folded)) collected.irony = true
  if (readSameHere(clause, reading, state, reader)) return
  if (reading.signals.length === 0) readExcuse(clause, reading, state, collected)
  if (reading.signals.length === 0) readElliptic(clause, found, state, reader, language)
  for (const signal of reading.signals) {
    const answer = isConditional(clause, reading, signal, conditional) ? 'maybe' : signal.answer
    const named = subjectsAt(found, clause, language, signal.at, signal.end)
    const subjects = named.length > 0 ? named : carried(state.subjects)
    record(subjects, { answer, force: signal.force, kind: signal.kind, sentence: state.index, contrast: clause.contrast }, reader)
    state.subjects = subjects
    state.answered = answer
    if (answer === 'yes') readCompany(clause, subjects, signal, reader, language)
  }
  if (reading.signals.length === 0 && reading.conditionAt < 0) {
    const listing = state.answered === 'yes' && clause.folded.trim().split(/\s+/).length <= 6
    readParty(collected.party, clause, language, { roster: context.roster, speaker: utterance.speaker, listing })
  }
  const others = found
    .flatMap(one => one.subjects)
    .filter(subject => subject.kind === 'person' || subject.kind === 'family' || (subject.kind === 'unknown' && subject.name !== ''))
  if (others.length > 0) collected.lastOthers = others
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
  const several = new RegExp(language.party.several, 'u').exec(clause.folded)
  const one = new RegExp(language.party.one, 'u').exec(clause.folded)
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

/** An answer written below a quoted question. True where it was read here. */
function readShortAnswer(sentence: Sentence, index: number, above: string, { languages, collected }: Reader): boolean {
  const words = fold(sentence.text).match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length > 3) return false
  const [language] = languagesOf(above)
  if (!language) return false
  const question = fold(above)
  const number = languages.map(one => one.valueOf(words[0] ?? '')).find(value => value > 0)
  if (has(language.guests.many, question) && number !== undefined) {
    collected.party.whole = number
    collected.number = index
    return true
  }
  const attendance = has(language.find.attend, question) || has(language.guests.invite, question)
  return !attendance
}

/** A sentence that is only a number. */
function readNumber(text: string, index: number, { languages, collected }: Reader): boolean {
  const folded = fold(text)
  const only = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(folded)?.[1]
  const value = only === undefined ? undefined : languages.map(one => one.valueOf(only)).find(found => found > 0)
  if (value === undefined || (value === 1 && !/^(1|one|eins)$/.test(only ?? ''))) return false
  collected.party.whole = value
  collected.number = index
  return true
}

/** "Love, Tom & Anna": two who come. */
function readSigned(body: Body, languages: readonly Language[], utterance: Utterance, context: ProseContext, collected: Collected): void {
  const [language] = languages
  const line = body.signed[0]
  if (!language?.spaced || line === undefined || !utterance.speaker) return
  const pair = /^(\p{Lu}\p{L}+)(?:\s*[,&+]\s*|\s+\p{L}{1,3}\s+)(\p{Lu}\p{L}+)(?:(?:\s*[,&+]\s*|\s+\p{L}{1,3}\s+)(\p{Lu}\p{L}+))?$/u.exec(
    line,
  )
  if (!pair || line.split(/\s+/).length > 5) return
  const names = pair.slice(1).filter((name): name is string => name !== undefined && fold(name) !== utterance.speaker?.words[0])
  const known = names.filter(name => context.roster.people.some(person => person.invited && person.words[0] === fold(name)))
  if (names.length < pair.slice(1).filter(Boolean).length && known.length === 0)
    for (const name of names) collected.party.companions.set(name, { heads: 1, name })
}

function readEmoji(body: Body, collected: Collected): void {
  const text = body.sentences.map(sentence => sentence.text).join(' ')
  if ((text.match(/[\p{L}]{2,}/gu) ?? []).length > 4) return
  const answer = emoji.no.test(text) ? 'no' : emoji.maybe.test(text) ? 'maybe' : emoji.yes.test(text) ? 'yes' : null
  const index = body.sentences.findIndex(sentence => /\p{Extended_Pictographic}|[:]-?[()]/u.test(sentence.text))
  if (answer && index >= 0) collected.self.push({ answer, force: 2, kind: 'affirm', sentence: index, contrast: false })
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
  const list: Statement[] = []
  const base = { message, at, partstat: '', guests: 0 }
  const quote = (index: number) => body.sentences[index]?.text ?? ''
  if (speaker) {
    const said = decide(collected.self) ?? implied(collected)
    const unsure = said !== null && collected.irony && said.answer === 'yes'
    const numberAt = collected.number >= 0 ? collected.number : numberSentence(body, collected, said)
    if (said)
      list.push({
        ...base,
        person: speaker,
        answer: unsure ? 'maybe' : said.answer,
        force: said.force,
        party: collected.party,
        quote: quote(said.answer === 'yes' && collected.number >= 0 ? collected.number : said.sentence),
        unsure,
        proxy: false,
      })
    else if (saysNumber(collected.party))
      list.push({
        ...base,
        person: speaker,
        answer: null,
        force: 2,
        party: collected.party,
        quote: quote(numberAt),
        unsure: false,
        proxy: false,
      })
    if (said?.answer === 'yes')
      for (const person of collected.party.invitees)
        if (!collected.others.has(person)) collected.others.set(person, [{ ...said, sentence: said.sentence }])
    if (collected.asked.companions.size > 0) context.pending.set(speaker, companionHeads(collected.asked))
  }
  for (const [person, said] of collected.others) {
    const decided = decide(said)
    if (decided)
      list.push({
        ...base,
        person,
        answer: decided.answer,
        force: decided.force,
        party: noParty(),
        quote: quote(decided.sentence),
        unsure: false,
        proxy: true,
      })
  }
  return list
}

/** The sentence that a change of number alone stands in. */
function numberSentence(body: Body, collected: Collected, said: Said | null): number {
  if (said) return said.sentence
  const names = [...collected.party.companions.keys()]
  const index = body.sentences.findIndex(
    sentence => names.some(name => fold(sentence.text).includes(fold(name))) || /\d/.test(sentence.text),
  )
  return Math.max(0, index)
}
