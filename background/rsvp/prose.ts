import { fold } from '../time/fold'
import { askedFrom, readAsked } from './asked'
import { conditionNear, readInAny, withEcho } from './clause-readings'
import { type Clause, clausesOf } from './clauses'
import { type Collected, nothingYet, type ProseContext, type Reader, type Utterance } from './collected'
import { isOwnPeople, isSomebodyElse, isTheirs, readCompany, readTheirCompany } from './company'
import { readHeadcount } from './headcount'
import { legibleBody } from './legible-body'
import {
  acknowledging,
  alongWithMe,
  askingLeave,
  awayNotice,
  courtesy,
  greeting,
  joking,
  justMe,
  otherwise,
  partial,
  passingOn,
  thirdPerson,
  wishful,
  withoutMe,
  wry,
} from './lexicon/common'
import { has, type Language } from './lexicon/compile'
import { readNameList } from './name-lists'
import { type PartyInfo, readParty } from './party'
import { questionAbove } from './question-above'
import { isQuestion, type Sentence } from './sentences'
import { isNominal, readEmoji, readNumber, readShortAnswer, readSigned } from './short-answers'
import { type Answer, type LanguageReading, type Signal, withoutOpening } from './signals'
import type { Said, Statement } from './statement'
import { statements } from './statements'
import { type Candidate, candidates, type Subject, subjectsAt } from './subjects'
import { answeredIn } from './tongue'
import { hintOf } from './weak-signs'

/** What an author says about who comes: about himself and about others who are known by name. */
export function readUtterance(utterance: Utterance, context: ProseContext): Statement[] {
  const body = legibleBody(utterance.text, utterance.standing, utterance.speaker?.words)
  const whole = body.sentences.map(sentence => sentence.text).join(' ')
  if (awayNotice.test(fold(whole))) return []
  const languages = answeredIn(whole, context.tongue)
  const collected = nothingYet()
  for (const [index, sentence] of body.sentences.entries()) {
    readSentence(sentence, index, { utterance, context, languages, collected })
    if (collected.numbered < 0 && (collected.party.whole !== null || collected.party.couple > 0)) collected.numbered = index
  }
  readSigned(body, languages, utterance, context, collected)
  if (collected.self.length === 0) readEmoji(body, collected)
  if (utterance.speaker && context.direct) collected.hint = hintOf(body.sentences, languages, context.roster, utterance.speaker)
  return statements(body, utterance, context, collected)
}

function readSentence(sentence: Sentence, index: number, reader: Reader): void {
  const [main] = reader.languages
  if (!main || readPlain(sentence, index, reader)) return
  const { context } = reader
  const asks = isQuestion(sentence.text)
  const clauses = clausesOf(withoutIdle(sentence.text), main).map((clause, i) => ({
    ...clause,
    folded: context.placed(i > 0 && !asks ? withoutRelative(clause.folded) : clause.folded),
  }))
  const readings = clauses.map(clause => withEcho(clause, readInAny(clause, reader.languages), context.echo))
  const cut = asks && !passingOn.test(fold(sentence.text)) ? askedFrom(clauses, main) : clauses.length
  readAsked(clauses.slice(cut), readings.slice(cut), index, reader)
  if (cut === clauses.length) readWhole([sentence.text, ...clauses.map(clause => clause.text)], index, readings, main, reader)
  weakenIdleNo(clauses, readings)
  const state: SentenceState = { index, subjects: [], answered: null, ...moodOf(fold(sentence.text)) }
  for (const [i, clause] of clauses.slice(0, cut).entries()) {
    const reading = readings[i]
    if (i === 0 && index === 0 && clauses.length > 1 && isSalutation(clause, reading)) continue
    if (i === 0 && clauses.length > 1 && readNumber(clause.text, index, reader)) continue
    if (reading && !context.elsewhere(clause.text)) readOne(clause, reading, conditionNear(clauses, readings, i), state, reader)
  }
}

/** "..., who is coming" tells of whoever was named; as long as before. */
const withoutRelative = (folded: string): string =>
  folded.replace(/^(\s*)who(?='(?:s|ll)|,? (?:is|will|can|has|would|might)(?!\p{L}))/u, '$1she')

/** "No, we haven't forgotten": the no answers something else, where a negation follows that refuses nothing. */
function weakenIdleNo([first, second]: readonly Clause[], [bare, next]: readonly LanguageReading[]): void {
  const [signal, ...more] = bare?.signals ?? []
  if (!first || !second || !next || signal?.kind !== 'refuse' || more.length > 0 || first.folded.trim().includes(' ')) return
  if (next.signals.length === 0 && has(next.language.find.negation, second.folded)) signal.force = 1
}

/** A sentence that needs no grammar: an answer to a numbered or quoted question, a number, a list of names. */
function readPlain(sentence: Sentence, index: number, reader: Reader): boolean {
  const above = questionAbove(reader.utterance.message.full, sentence.text, sentence.item)
  return (
    (above !== null && readShortAnswer(sentence, index, above, reader)) ||
    readNumber(sentence.text, index, reader) ||
    readNameList(sentence.text, index, { ...reader, roster: reader.context.roster })
  )
}

/** What only a whole sentence (first of `texts`, then its clauses) tells: that it counts everybody, names nothing but guests, or says nothing that is known. */
function readWhole(
  texts: readonly string[],
  index: number,
  readings: readonly LanguageReading[],
  language: Language,
  reader: Reader,
): void {
  const { collected, context } = reader
  const { roster } = context
  const folded = fold(texts[0] ?? '')
  if (collected.nominal < 0 && texts.some(text => isNominal(text, language, roster))) collected.nominal = index
  if (readings.some(reading => reading.conditionAt >= 0)) collected.conditional.add(index)
  else readHeadcount(collected.party, folded, language)
  const silent = readings.every(reading => reading.signals.length === 0) && !readings.every(reading => reading.idle)
  if (silent && collected.unread < 0 && !courtesy.test(folded) && isPhrase(folded)) collected.unread = index
}

/** Three words, or as much in a script that puts no spaces. */
const isPhrase = (folded: string): boolean => folded.split(/\s+/).length > 2 || /[^\p{Script=Latin}\P{L}]{4,}/u.test(folded)

/** "Dear Ann and Jo, ...": those who are greeted come with nobody. */
const isSalutation = (clause: Clause, reading: LanguageReading | undefined): boolean =>
  reading?.signals.length === 0 && greeting.test(clause.folded.trim())

/** What is taken back as a joke ("A dozen! No, only joking, ..."), and a yes to something else, is not read. */
const withoutIdle = (text: string): string =>
  [joking, acknowledging, otherwise].reduce((rest, idle) => rest.replace(idle, found => ' '.repeat(found.length)), text)

type SentenceState = { index: number; subjects: Subject[]; answered: Answer | null; wishful: boolean; leave: boolean }

const moodOf = (folded: string) => ({ wishful: wishful.test(folded), leave: askingLeave.test(folded) })

/** Companions that the writer asks leave for wait for the host. */
const partyFor = (state: SentenceState, { collected }: Reader): PartyInfo => (state.leave ? collected.asked : collected.party)

function readOne(clause: Clause, reading: LanguageReading, conditional: boolean, state: SentenceState, reader: Reader): void {
  const { collected, context, utterance } = reader
  const { language } = reading
  const found = candidates(clause, language, { roster: context.roster, speaker: utterance.speaker, lastOthers: collected.lastOthers })
  if (has(language.find.irony, clause.folded) || wry.test(clause.text)) collected.ironic = state.index
  if (readSameHere(clause, reading, state, reader)) return
  if (reading.signals.every(signal => signal.kind === 'perhaps')) readSilent(clause, reading, found, state, reader)
  for (const signal of reading.signals)
    readSignal(signal, clause, found, isConditional(clause, reading, signal, conditional), state, reader, language)
  const others = found.flatMap(one => one.subjects).filter(isSomebodyElse)
  if (others.length > 0) collected.lastOthers = others
  if (reading.signals.length === 0 && others.length > 0 && isTopic(clause, found, language)) state.subjects = others
}

/** Of a Japanese topic ("平野さんは", "松尾くんから") the clauses after it tell. */
const isTopic = ({ text }: Clause, found: readonly Candidate[], { spaced }: Language): boolean =>
  !spaced &&
  found.some(
    ({ end, subjects }) =>
      subjects.some(({ kind }) => kind === 'person') && /^(?:さん|様|くん|君|ちゃん|氏)?(?:は|から|より)/.test(text.slice(end)),
  )

function readSignal(
  signal: Signal,
  clause: Clause,
  found: readonly Candidate[],
  conditional: boolean,
  state: SentenceState,
  reader: Reader,
  language: Language,
): void {
  const answer = conditional ? 'maybe' : signal.answer
  const named = subjectsAt(found, clause, language, signal.at, signal.end)
  const isOwn = signal.kind === 'firm' || withoutMe.test(clause.folded.slice(signal.at, signal.end)) || passingOn.test(clause.folded)
  const spoken = isOwn && named.every(one => one.kind === 'you') ? [self] : named
  const verb = clause.folded.slice(signal.at, signal.end).replace(/^(?:ne|no|non|nao)\s+(?=vien|vendr|vem|verr)/, '')
  const impersonal = (signal.kind === 'attend' || signal.kind === 'no') && thirdPerson.test(verb)
  if (impersonal && spoken.length === 0 && state.subjects.length === 0) return
  const subjects = spoken.length > 0 ? spoken : carried(state.subjects)
  record(subjects, { answer, force: signal.force, kind: signal.kind, sentence: state.index, contrast: clause.contrast }, reader)
  state.subjects = subjects
  state.answered = answer
  if (answer !== 'no') readTheirCompany(clause, subjects, reader, language)
  if (answer === 'yes') readComing(clause, subjects, signal, state, reader, language)
}

const self: Subject = { kind: 'self' }

/** A clause that does not speak of coming may still excuse, add somebody, or tell the number. */
function readSilent(clause: Clause, reading: LanguageReading, found: readonly Candidate[], state: SentenceState, reader: Reader): void {
  const { collected, context, utterance } = reader
  readExcuse(clause, reading, state, collected)
  readElliptic(clause, found, state, reader, reading.language)
  if (reading.conditionAt >= 0) return
  if (justMe.test(clause.folded)) collected.nominal = state.index
  if (state.answered === 'yes' && isTheirs(clause, state.subjects, reading.language)) {
    readTheirCompany(clause, state.subjects, reader, reading.language)
    return
  }
  const listing = state.answered === 'yes' && clause.folded.trim().split(/\s+/).length <= 6
  readParty(partyFor(state, reader), clause, reading.language, { roster: context.roster, speaker: utterance.speaker, listing })
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

function record(subjects: readonly Subject[], said: Said, { collected, utterance, context }: Reader): void {
  for (const subject of subjects) {
    if (subject.kind === 'self' && utterance.speaker) collected.self.push(said)
    if (isOwnPeople(subject, said, context.roster)) collected.family.push(said)
    if (subject.kind === 'person') {
      const list = collected.others.get(subject.person) ?? []
      collected.others.set(subject.person, [...list, said])
    }
  }
}

function readComing(
  clause: Clause,
  subjects: readonly Subject[],
  signal: Signal,
  state: SentenceState,
  reader: Reader,
  language: Language,
): void {
  readCompany(clause, subjects, signal, reader, language, partyFor(state, reader))
  const { asked, party } = reader.collected
  // "We'd be four, if that's all right": leave is asked politely, the number is meant.
  if (state.leave && party.whole === null) party.whole = asked.whole
  if (alongWithMe.test(clause.folded) && subjects.every(isSomebodyElse))
    record([self], { answer: 'yes', force: 2, kind: 'attend', sentence: state.index, contrast: false }, reader)
}

/** "Me too", "same here", "+1": what the one before has said. */
function readSameHere(clause: Clause, reading: LanguageReading, state: SentenceState, { collected, context, languages }: Reader): boolean {
  const short = withoutOpening(clause.folded.trim()).replace(/ (?:maar|aber|but|only|nur|alleen|tylko|ale) .*/, '')
  const words = short.split(/\s+/).length
  const plus = /^\+ ?1!*$/.test(short) && collected.self.length === 0
  const too =
    words <= 6 && languages.some(language => language.starts.sameHere.test(short)) && reading.signals.every(signal => signal.force < 3)
  if (!plus && !too) return false
  if (has(reading.language.find.we, short)) collected.party.we = true
  collected.self.push({
    answer: state.answered ?? context.previous ?? 'yes',
    force: 2,
    kind: 'affirm',
    sentence: state.index,
    contrast: false,
  })
  return true
}

/** "I'd love to come, but ...": whatever follows the but, it is a no, unless it tells when or how long. */
function readExcuse(clause: Clause, reading: LanguageReading, state: SentenceState, collected: Collected): void {
  const last = collected.self.at(-1)
  if (!clause.contrast || reading.conditionAt >= 0 || last?.kind !== 'wish' || last.answer !== 'yes' || state.index - last.sentence > 1)
    return
  if (!state.wishful || partial.test(clause.folded) || isQuestion(clause.text)) return
  collected.self.push({ answer: 'no', force: 1, kind: 'reason', sentence: state.index, contrast: true })
}

/** "... and for Maud too": somebody else likewise. */
function readElliptic(clause: Clause, found: readonly Candidate[], state: SentenceState, reader: Reader, language: Language): void {
  if (state.answered === null || !has(language.find.too, clause.folded)) return
  const others = found.flatMap(one => one.subjects).filter(subject => subject.kind === 'person')
  record(others, { answer: state.answered, force: 2, kind: 'attend', sentence: state.index, contrast: false }, reader)
}
