import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ReadMessage } from '../background/reader/reading'
import { guestList } from '../background/rsvp/guest-list'
import { asksWhoDoes, isGuestQuestion } from '../background/rsvp/guest-question'
import type { GuestRow } from '../shared/guest-list'
import { loadCase, RsvpCase } from './load-case'
import { ownCases } from './rsvp-own/cases'
import { eighth } from './rsvp-own/eighth'
import { fifth } from './rsvp-own/fifth'
import { fourth } from './rsvp-own/fourth'
import { ninth } from './rsvp-own/ninth'
import { second } from './rsvp-own/second'
import { seventh } from './rsvp-own/seventh'
import { sixth } from './rsvp-own/sixth'
import { tenth } from './rsvp-own/tenth'
import { third } from './rsvp-own/third'
import { benchReplies } from './rsvp-replies'

/** Row figures of a set of cases: a row is right where address, status, party (for yes) and message (except none) are. */
export type Score = {
  cases: number
  whole: number
  rows: number
  given: number
  right: number
  failures: { id: string; note: string; lines: string[] }[]
}

type Expected = RsvpCase['expected'][number]

/** Runs the rules over the cases, from raw mail. */
export async function scoreCases(cases: readonly RsvpCase[]): Promise<Score> {
  const score: Score = { cases: cases.length, whole: 0, rows: 0, given: 0, right: 0, failures: [] }
  for (const labelled of cases) await addCase(score, labelled)
  return score
}

async function addCase(score: Score, labelled: RsvpCase): Promise<void> {
  const threads = await loadCase(labelled)
  const list = guestList({ threads, question: labelled.question, me: labelled.me, now: labelled.now, zone: 'UTC' })
  const rows = list?.rows ?? []
  const messages = threads.flatMap(thread => thread.messages)
  const right = labelled.expected.filter(expected => rows.some(row => isRight(row, expected, messages)))
  const wrong = labelled.expected.filter(expected => !right.includes(expected))
  const extra = rows.filter(row => !labelled.expected.some(expected => expected.email === row.email))
  const lines = [
    ...(isGuestQuestion(labelled.question) || asksWhoDoes(labelled.question) ? [] : ['  the question is not seen as one about guests']),
    ...wrong.flatMap(expected => explain(expected, rows)),
    ...extra.map(row => `  extra  ${show(row)}`),
  ]
  score.rows += labelled.expected.length
  score.given += rows.length
  score.right += right.length
  if (lines.length === 0) score.whole++
  else score.failures.push({ id: labelled.id, note: labelled.note, lines: [`event: ${list?.event.title ?? 'none'}`, ...lines] })
}

function isRight(row: GuestRow, expected: Expected, messages: readonly ReadMessage[]): boolean {
  if (row.email !== expected.email.toLowerCase() || row.status !== expected.status) return false
  if (row.status === 'none') return true
  if (row.status === 'yes' && row.party !== expected.party) return false
  const message = messages.find(one => one.id === row.messageId)
  return row.rfcId === expected.messageId && message !== undefined && collapse(message.full).includes(collapse(row.quote))
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim()

function show(row: { email: string; status: string; party: number; quote: string; partstat?: string | undefined }): string {
  return `${row.email} ${row.status} ${row.party} ${row.partstat ?? ''} "${row.quote}"`
}

function explain(expected: Expected, rows: readonly GuestRow[]): string[] {
  const row = rows.find(one => one.email === expected.email.toLowerCase())
  return [`  wanted ${show(expected)}  ${expected.messageId}`, `  got    ${row ? `${show(row)}  ${row.rfcId ?? ''}` : 'no row'}`]
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3))

function print(name: string, score: Score, verbose: boolean): void {
  const precision = score.right / Math.max(1, score.given)
  const recall = score.right / Math.max(1, score.rows)
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall)
  console.log(
    `${name}: precision ${percent(score.right, score.given)}  recall ${percent(score.right, score.rows)}  F1 ${f1.toFixed(3)}  whole lists ${score.whole} of ${score.cases}`,
  )
  if (!verbose) return
  for (const failure of score.failures) console.log(`\n${failure.id}  ${failure.note}\n${failure.lines.join('\n')}`)
}

/** Benchmark of the guest-list rules without a model: the shared labelled cases, then our own. */
export async function benchRsvp(args: readonly string[]): Promise<void> {
  const verbose = args.includes('--verbose')
  const file = path.resolve('../shared/data/rsvp/cases.jsonl')
  if (existsSync(file)) {
    const cases = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map(line => RsvpCase.parse(JSON.parse(line)))
    print('shared cases', await scoreCases(cases), verbose)
  } else {
    console.warn(`SKIPPED: the shared cases are not here (${file})`)
  }
  await benchReplies(verbose)
  for (const [name, first, cases] of ownSets)
    print(`own cases, ${name} (${first.toFixed(3)} at first run)`, await scoreCases(cases), verbose)
}

/** Name, row F1 when the rules ran on the set for the first time (docs/benchmarks.md), cases. */
const ownSets: readonly [string, number, readonly RsvpCase[]][] = [
  ['first set', 0.902, ownCases],
  ['second set', 0.873, second],
  ['third set', 0.72, third],
  ['fourth set', 0.789, fourth],
  ['fifth set', 0.78, fifth],
  ['sixth set', 0.924, sixth],
  ['seventh set', 0.813, seventh],
  ['eighth set', 0.589, eighth],
  ['ninth set', 0.585, ninth],
  ['tenth set', 0.96, tenth],
]
