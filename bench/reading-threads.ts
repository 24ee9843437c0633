import { createReadStream } from 'node:fs'
import { createRequire } from 'node:module'
import * as z from 'zod'
import { packThreads } from '../background/packer/pack'
import { type Correction, correctionBy, estimateTokens, uncorrected } from '../background/packer/tokens'
import { parseMailFile } from '../background/reader/mime/mail-file'
import { readThread } from '../background/reader/read-thread'
import type { ReadThread } from '../background/reader/reading'
import type { MessageId } from '../shared/mail'
import { percent as share } from './figures'
import { foldingRows } from './reading-folding'
import { isFittedOn, threadFiles, threadSet } from './reading-sets'
import { gemmaTokens, o200kTokens as tokens } from './vocabularies'

/** How a package shortens one message. */
export type Shorten = (text: string) => string
type Method = { name: string; keep(thread: ReadThread): string[] }

const require = createRequire(import.meta.url)
const ReplyParser = z.object({ default: z.custom<new () => { read(text: string): { getVisibleText(): string } }>() })
const Planer = z.object({ extractFrom: z.custom<(text: string, type: 'text/plain') => string>() })
const { default: Parser } = ReplyParser.parse(require('email-reply-parser'))
const { extractFrom } = Planer.parse(require('planer'))

/** The packages that do what folding does, by their names. */
export const peers: readonly (readonly [string, Shorten])[] = [
  ['email-reply-parser, visible text', text => new Parser().read(text).getVisibleText()],
  ['planer', text => extractFrom(text, 'text/plain')],
]

const byMessage =
  (shorten: Shorten) =>
  ({ messages }: ReadThread): string[] =>
    messages.map(({ full }) => shorten(full))

const methods: readonly Method[] = [
  { name: 'this reader', keep: textsOf },
  ...peers.map(([name, shorten]) => ({ name, keep: byMessage(shorten) })),
  { name: '4,000 characters a message', keep: byMessage(text => text.slice(0, 4000)) },
  { name: 'lines without > in front', keep: byMessage(withoutQuotes) },
  // the curve: what this reader could leave out further
  { name: 'this reader, own lines that an earlier message has too left out', keep: thread => withoutRepeats(textsOf(thread)) },
  { name: 'this reader, every quoted line left out', keep: thread => textsOf(thread).map(withoutQuotes) },
  { name: 'this reader, both left out', keep: thread => withoutRepeats(textsOf(thread).map(withoutQuotes)) },
  { name: 'this reader, what the author wrote or passed on alone', keep: ({ messages }) => messages.map(({ authored }) => authored) },
]

function textsOf({ messages }: ReadThread): string[] {
  return messages.map(({ text }) => text)
}

export function withoutQuotes(text: string): string {
  return text.replace(/^>.*\n?/gm, '')
}

/** Signatures, footers and whatever else is said again in the same line: left where it stands first. */
function withoutRepeats(texts: readonly string[]): string[] {
  const earlier = new Set<string>()
  return texts.map(text => {
    const lines = text.split('\n')
    const kept = lines.filter(line => isQuoted(line) || plain(line).length < shortest || !earlier.has(plain(line)))
    for (const line of lines) earlier.add(plain(line))
    return kept.join('\n')
  })
}

/** Letters and digits of a line, marks of quoting and white space aside: how a line is looked for. */
const plain = (line: string): string =>
  line
    .replace(/^[\s>|]+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
const isQuoted = (line: string): boolean => /^\s*(?:>|\|\s)/.test(line)
/** Lines of fewer letters stand everywhere by chance. */
const shortest = 8
/** "On Friday Ann wrote:", also over two lines and in other words: a line that ends in a colon behind an address or a verb of writing. */
const wrote =
  /(?:\b(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|napisał)\b.*|寫道|写道|<\S+(?:@| at )\S+>|\bcrit|escribió)\s*[:：]\s*$|^-{2,}.*(?:original|forwarded) message/i
const begins = /^(?:on|at|am|le|el|il|em|op|w dniu)\b|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/i
const unmarked = (line: string): string => line.replace(/^[\s>|]+/, '')
const isAttribution = (line: string, next = ''): boolean =>
  wrote.test(unmarked(line)) || (begins.test(unmarked(line)) && wrote.test(`${line} ${unmarked(next)}`))
const header = /^\s*(?:From|To|Cc|Sent|Date|Subject|Von|An|Gesendet|Betreff|De|À|Objet)\s*:/i

export type Loss = { authored: number; authoredLost: number; quoted: number; quotedLost: number }

/**
 * Lines of a thread that stand nowhere in what is left of it. An independent count over the raw lines: authored = no mark of quoting, no
 * attribution, no header, nothing below a header block; quoted-only = marked as quoted, and in no earlier message.
 */
function lossOf(thread: ReadThread, kept: readonly string[]): Loss {
  const left = flat(kept.join('\n'))
  const sum: Loss = { authored: 0, authoredLost: 0, quoted: 0, quotedLost: 0 }
  let earlier = ''
  for (const { full } of thread.messages) {
    const before = earlier
    for (const { words, authored } of linesOf(full).filter(line => line.authored || !before.includes(line.words))) {
      const isLost = left.includes(words) ? 0 : 1
      sum[authored ? 'authored' : 'quoted']++
      sum[authored ? 'authoredLost' : 'quotedLost'] += isLost
    }
    earlier += ` ${flat(full)}`
  }
  return sum
}

/** Marks of links aside, which stand in what the reader leaves and in no mail. */
const flat = (text: string): string =>
  text
    .replace(/ \[L\d+\]/g, '')
    .split('\n')
    .map(plain)
    .filter(Boolean)
    .join(' ')

/** Lines that say something, and whether their message's author wrote them. */
function linesOf(full: string): { words: string; authored: boolean }[] {
  const lines = full.split('\n')
  const isBlock = (at: number) => lines.slice(at + 1, at + 5).filter(next => header.test(next)).length >= 2
  const below = lines.findIndex((line, at) => header.test(line) && isBlock(at))
  return lines.flatMap((line, at) => {
    const words = plain(line)
    if (words.length < shortest || isAttribution(line, lines[at + 1]) || header.test(unmarked(line))) return []
    return [{ words, authored: !isQuoted(line) && (below < 0 || at < below) }]
  })
}

const percent = (part: number, whole: number): string => share(part, whole, 3)

type Sets = { threads: Map<string, ReadThread[]>; ms: number }

/** Every thread of the open sets, and how long their reading took. */
async function openThreads(): Promise<Sets> {
  const sets: Sets = { threads: new Map(), ms: 0 }
  for (const file of threadFiles()) {
    const threads: ReadThread[] = []
    for await (const thread of parseMailFile(createReadStream(file))) {
      const begun = performance.now()
      threads.push(readThread(thread, new Map()))
      sets.ms += performance.now() - begun
    }
    sets.threads.set(threadSet(file), threads)
  }
  return sets
}

function methodRow({ name, keep }: Method, threads: readonly ReadThread[], raw: number): void {
  const loss: Loss = { authored: 0, authoredLost: 0, quoted: 0, quotedLost: 0 }
  let clean = 0
  for (const thread of threads) {
    const kept = keep(thread)
    clean += kept.reduce((sum, text) => sum + tokens(text), 0)
    const found = lossOf(thread, kept)
    for (const key of ['authored', 'authoredLost', 'quoted', 'quotedLost'] as const) loss[key] += found[key]
  }
  console.log(
    `  ${name}: tokens ${(clean / raw).toFixed(3)} of raw; authored lines lost ${loss.authoredLost} of ${loss.authored} (${percent(loss.authoredLost, loss.authored)}); ` +
      `quoted-only lines lost ${loss.quotedLost} of ${loss.quoted} (${percent(loss.quotedLost, loss.quoted)})`,
  )
}

/** The estimate against a tokenizer, a set of threads a class; the count of its first thread corrects the others of its set. */
function estimateRow(sets: ReadonlyMap<string, readonly ReadThread[]>, vocabulary: string, real: (text: string) => number): void {
  const errors = [...sets].flatMap(([name, threads]) => {
    const texts = threads
      .filter(thread => !isFittedOn(thread))
      .map(thread => packThreads([thread], { budget: Number.POSITIVE_INFINITY, question: '', me: '' }).text)
    const [first, ...others] = texts.filter(text => text.length > 2000)
    if (first === undefined || others.length < 4) return []
    const correction = correctionBy(first, real(first)) ?? uncorrected
    const off = (by: Correction) => others.map(text => Math.abs(estimateTokens(text, by) / real(text) - 1)).toSorted((a, b) => a - b)
    return [{ name, before: off(uncorrected), after: off(correction) }]
  })
  const p95 = (list: readonly number[]): number => list[Math.floor(list.length * 0.95)] ?? 0
  const mean = (list: readonly number[]): number => list.reduce((sum, error) => sum + error, 0) / list.length
  for (const when of ['before', 'after'] as const) {
    const worst = (of: (list: readonly number[]) => number) => errors.toSorted((a, b) => of(b[when]) - of(a[when]))[0]
    const [byMean, byP95] = [worst(mean), worst(p95)]
    const all = errors.flatMap(set => set[when])
    console.log(
      `token estimate, ${vocabulary}, ${when} the correction, ${errors.length} sets, ${all.length} threads that the weights were not fitted on: worst set's mean ${percent(mean(byMean?.[when] ?? []), 1)} (${byMean?.name}), worst set's p95 ${percent(p95(byP95?.[when] ?? []), 1)} (${byP95?.name}); all: mean ${percent(mean(all), 1)}`,
    )
  }
}

/** What the short ids cost, and how much of a prompt's beginning stays where a message arrives or the question changes. */
function packRows(threads: readonly ReadThread[]): void {
  const options = { budget: Number.POSITIVE_INFINITY, question: 'Who decided what?', me: '' }
  const all = packThreads(threads, options)
  const without = all.text.replace(/^### m\d+ \| /gm, '')
  console.log(`overhead of ids to cite by: ${percent(tokens(all.text) - tokens(without), tokens(all.text))} of ${tokens(all.text)} tokens`)
  const large = threads.toSorted((a, b) => b.messages.length - a.messages.length).slice(0, 8)
  const before = packThreads(large, options)
  const asked = packThreads(large, { ...options, question: 'When is it?' })
  const [grown, ...rest] = large.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  if (!grown) return
  const first = { ...grown, messages: grown.messages.slice(0, -1) }
  const early = packThreads([first, ...rest], options)
  const late = packThreads([grown, ...rest], { ...options, before: [...early.ids.values()] })
  console.log(
    `prefix kept, prompts of ${tokens(before.text)} tokens: ${keeps(before.text, asked.text)} where the question changes, ${keeps(early.text, late.text)} where a message arrives in the first thread`,
  )
}

/** The same where less than half of the mail fits: four questions one after the other, each of other words. */
function overBudgetRow(threads: readonly ReadThread[]): void {
  const whole = packThreads(threads, { budget: Number.POSITIVE_INFINITY, question: '', me: '' })
  const options = { budget: Math.floor(whole.tokens * 0.4), me: '' }
  const questions = ['Who decided what?', 'When is the next release?', 'Which of them has the patch?', 'Whose machine crashed?']
  const texts: string[] = []
  const kept: string[] = []
  let earlier: { before?: MessageId[]; shown?: MessageId[]; shortened?: MessageId[] } = {}
  for (const question of questions) {
    const packed = packThreads(threads, { ...options, question, ...earlier })
    const last = texts.at(-1)
    if (last !== undefined) kept.push(keeps(last, packed.text))
    texts.push(packed.text)
    earlier = { before: [...packed.ids.values()], shown: [...packed.lines.keys()], shortened: [...packed.shortened.keys()] }
  }
  const anew = packThreads(threads, { ...options, question: questions[1] ?? '', before: earlier.before ?? [], shown: [] })
  console.log(
    `prefix kept over the budget, prompts of ${tokens(texts[0] ?? '')} tokens of ${whole.tokens}: ${kept.join(', ')} at the second to fourth question; ${keeps(texts[0] ?? '', anew.text)} where the mail is chosen anew`,
  )
}

/** The part of the older prompt that stands at the beginning of the newer one. */
function keeps(older: string, newer: string): string {
  let at = 0
  while (at < older.length && older[at] === newer[at]) at++
  return (at / older.length).toFixed(4)
}

/** Threads: tokens and losses beside the peers, the estimate, the prompt's beginning. */
export async function threadRows(): Promise<void> {
  await openThreads()
  const { threads: sets, ms } = await openThreads()
  const threads = [...sets.values()].flat()
  const raw = threads.flatMap(({ messages }) => messages).reduce((sum, { full }) => sum + tokens(full), 0)
  console.log(
    `threads: ${threads.length}, ${threads.reduce((sum, { messages }) => sum + messages.length, 0)} messages, ${raw} tokens (o200k)`,
  )
  for (const method of methods) methodRow(method, threads, raw)
  foldingRows(threads, peers)
  console.log(`  reading all threads, MIME, HTML and receipt in it: ${ms.toFixed(0)} ms`)
  estimateRow(sets, 'o200k', tokens)
  const gemma = gemmaTokens()
  if (gemma) estimateRow(sets, 'Gemma 3', gemma)
  packRows(threads)
  overBudgetRow(threads)
}
