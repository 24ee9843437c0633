import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { wordsFound } from '../background/agent/guest-rows'
import type { ReadMessage } from '../background/reader/reading'
import { guestList } from '../background/rsvp/guest-list'
import { type ModelRow, mergeModelRows } from '../background/rsvp/merge-model'
import type { GuestList, GuestRow } from '../shared/guest-list'
import { loadCase, RsvpCase } from './load-case'
import { ownCases } from './rsvp-own/cases'
import { second } from './rsvp-own/second'
import { third } from './rsvp-own/third'

/** Share of the rows that the scripted model drops, misquotes, and invents besides. */
const share = 0.2

export type MergeScore = {
  cases: number
  given: number
  invented: number
  dropped: number
  misquoted: number
  /** Rows that stand as sure in the merged list and that code alone does not give so, and rows of code's that are gone. */
  wrongSure: number
  /** Rows of the model that were struck. */
  struck: number
  /** Right rows of code's that the model made unsure. */
  alarms: number
  /** Answers that code was made to miss, of which the model read some rightly, and how many of those are shown. */
  missed: number
  readable: number
  surfaced: number
}

type Expected = RsvpCase['expected'][number]

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Runs code and a model that invents, drops and misquotes over the cases, and counts what the model could do to the lists. */
export async function scoreMerge(cases: readonly RsvpCase[], seed: number): Promise<MergeScore> {
  const score: MergeScore = {
    cases: 0,
    given: 0,
    invented: 0,
    dropped: 0,
    misquoted: 0,
    wrongSure: 0,
    struck: 0,
    alarms: 0,
    missed: 0,
    readable: 0,
    surfaced: 0,
  }
  const random = randomFrom(seed)
  for (const labelled of cases) await addCase(score, labelled, random)
  return score
}

async function addCase(score: MergeScore, labelled: RsvpCase, random: () => number): Promise<void> {
  const threads = await loadCase(labelled)
  const rules = guestList({ threads, question: labelled.question, me: labelled.me, now: labelled.now, zone: 'UTC' })
  if (!rules) return
  const messages = threads.flatMap(thread => thread.messages)
  const honest = labelled.expected.filter(({ status }) => status !== 'none')
  const kept = honest.filter(() => random() >= share)
  const lies = new Set(kept.filter(() => random() < share))
  const truths = kept.filter(row => !lies.has(row))
  const invented = Array.from({ length: Math.ceil(labelled.expected.length * share) }, () => invention(labelled.expected, messages, random))
  const rows = [...truths.map(asGiven), ...[...lies].map(misquoted), ...invented]
  const merged = mergeOf(rules, rows, labelled.me, messages)
  score.cases++
  score.given += rows.length
  score.invented += invented.length
  score.dropped += honest.length - kept.length
  score.misquoted += lies.size
  score.struck += merged.unsupported.length
  score.wrongSure += wrongSure(rules, merged.list)
  score.alarms += rules.rows.filter(row => !row.unsure && isRight(row, labelled.expected) && rowOf(merged.list, row.email)?.unsure).length
  addMissed(score, { rules, rows, truths, me: labelled.me, messages }, random)
}

type Missing = { rules: GuestList; rows: readonly ModelRow[]; truths: readonly Expected[]; me: string; messages: readonly ReadMessage[] }

/** Code made to miss a share of the answers: what the honest rows of the model bring to the eye. */
function addMissed(score: MergeScore, { rules, rows, truths, me, messages }: Missing, random: () => number): void {
  const missed = new Set(rules.rows.filter(row => row.status !== 'none' && random() < share).map(row => row.email))
  const blind = { ...rules, rows: rules.rows.map(row => (missed.has(row.email) ? forgotten(row) : row)) }
  const merged = mergeOf(blind, rows, me, messages)
  score.wrongSure += wrongSure(blind, merged.list)
  score.missed += missed.size
  for (const truth of truths.filter(({ email }) => missed.has(email.toLowerCase()))) {
    const shown = rowOf(merged.list, truth.email)
    score.readable++
    if (shown?.unsure && shown.model?.status === truth.status) score.surfaced++
  }
}

const forgotten = (row: GuestRow): GuestRow => ({
  ...row,
  status: 'none',
  party: 0,
  date: '',
  quote: '',
  messageId: null,
  threadId: null,
  rfcId: null,
  unsure: false,
  history: [],
})

const rowOf = ({ rows }: GuestList, email: string): GuestRow | undefined => rows.find(row => row.email === email.toLowerCase())

const isRight = (row: GuestRow, expected: readonly Expected[]): boolean =>
  expected.some(({ email, status }) => email.toLowerCase() === row.email && status === row.status)

/** Sure rows that are not code's own, and rows of code's that the merge lost or rewrote. */
function wrongSure(rules: GuestList, merged: GuestList): number {
  const word = ({ unsure: _unsure, model: _model, ...row }: GuestRow) => JSON.stringify(row)
  const known = new Set(rules.rows.map(word))
  const after = new Set(merged.rows.map(word))
  const sure = merged.rows.filter(row => !row.unsure && !known.has(word(row)))
  const lost = rules.rows.filter(row => !after.has(word(row)))
  const made = merged.rows.filter(row => !row.unsure && rowOf(rules, row.email)?.unsure)
  return sure.length + lost.length + made.length
}

function mergeOf(rules: GuestList, rows: readonly ModelRow[], me: string, messages: readonly ReadMessage[]) {
  const message = (id: string) => messages.find(({ rfcId }) => rfcId === id)
  return mergeModelRows(rules, rows, { me, messages, message, find: wordsFound })
}

const asGiven = ({ name, email, status, party, quote, messageId }: Expected): ModelRow => ({
  name,
  email,
  status,
  party,
  quote,
  message: messageId,
})

const misquoted = (row: Expected): ModelRow => ({ ...asGiven(row), status: flipped(row.status), quote: `${row.quote} honestly and truly` })

const flipped = (status: Expected['status']): Expected['status'] => (status === 'yes' ? 'no' : 'yes')

/** Somebody who does not exist, or a guest with the wrong answer; behind both a real sentence of some mail. */
function invention(expected: readonly Expected[], messages: readonly ReadMessage[], random: () => number): ModelRow {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const source = pick(messages)
  const sentence = source?.authored.split('\n').find(line => line.trim().length > 10) ?? 'I will be there'
  const victim = random() < 0.5 ? pick(expected) : undefined
  const person = victim ?? { name: 'Nora Nobody', email: `nobody${Math.floor(random() * 1000)}@example.net`, status: 'no' as const }
  const status = flipped(person.status)
  return { name: person.name, email: person.email, status, party: 1, quote: sentence.trim(), message: source?.rfcId ?? '' }
}

function print(name: string, score: MergeScore): void {
  const { cases, given, invented, dropped, misquoted, wrongSure, struck, alarms, missed, readable, surfaced } = score
  console.log(`${name}: ${cases} cases, ${given} rows of the model: ${invented} invented, ${misquoted} misquoted, ${dropped} dropped`)
  console.log(`  wrong rows shown as sure: ${wrongSure}`)
  console.log(`  rows struck for want of a sentence: ${struck}; right rows of code’s put up for the eye in vain: ${alarms}`)
  console.log(`  ${missed} answers hidden from code, ${readable} of them read by the model: ${surfaced} put up for the eye`)
}

/** Benchmark of a model that lies: what of it reaches a guest list. */
export async function benchModelMerge(): Promise<void> {
  const file = path.resolve('../shared/data/rsvp/cases.jsonl')
  if (existsSync(file)) {
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    print(
      'shared cases',
      await scoreMerge(
        lines.map(line => RsvpCase.parse(JSON.parse(line))),
        1,
      ),
    )
  } else {
    console.warn(`SKIPPED: the shared cases are not here (${file})`)
  }
  print('own cases', await scoreMerge([...ownCases, ...second, ...third], 2))
}
