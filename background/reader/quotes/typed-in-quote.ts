import { words } from '../line'
import { asOwn, type MessageLine } from '../message-line'
import { isAttribution } from './attribution'
import { firstWord, type LineWords, wordCount } from './line-words'
import { isMechanical } from './mechanical-lines'
import { type Answered, isOfAnswered, type Quotes } from './quotes'
import { isTranslation } from './translation'
import type { WordIndex } from './word-index'

/** Words of one probe: the shortest run that is looked for inside a line. */
const probe = 5

/**
 * Answers typed into a quote whose lines bear no mark of their own (Outlook's, or a block of HTML) become the author's own: lines between
 * two that the message quoted holds, or below the one with which its author ended, of which that message holds nothing. Only where it
 * holds most of the quote: else nothing says that what is missing there was not in the mail that is quoted. `said` = the words of these
 * lines. The lines themselves where nothing was typed.
 */
export function ownTypedInQuotes(
  lines: readonly MessageLine[],
  said: LineWords,
  quotes: Quotes,
  answered: Answered,
): readonly MessageLine[] {
  const own = new Set<number>()
  // a device signs above the quote, too
  const isAlone = !lines.some(({ role, text }, at) => role === 'own' && wordCount(said, at) > 0 && !isMechanical(text))
  for (let start = 0; start < lines.length; start++) {
    const first = lines[start]
    if (first?.unmarked !== true || first.role !== 'quoted') continue
    let end = start
    while (end < lines.length && belongs(lines[end], first.quote)) end++
    const range = Array.from({ length: end - start }, (_, at) => start + at)
    const source = range.map(at => quotes.sources[at]).find(of => of !== undefined)
    const above = isAlone ? typedAbove(lines, range, said, quotes) : []
    if (isOfAnswered(source, answered)) for (const at of [...above, ...typed(lines, range, said, quotes, isAlone)]) own.add(at)
    start = end - 1
  }
  return isTranslation(lines, said, own) ? lines : asOwn(lines, own)
}

const belongs = (line: MessageLine | undefined, depth: number): boolean =>
  line !== undefined && (line.text.trim() === '' || (line.unmarked === true && line.role === 'quoted' && line.quote === depth))

/** Which of the lines of a quote (indices in a row) its sender wrote. */
function typed(
  lines: readonly MessageLine[],
  quote: readonly number[],
  said: LineWords,
  { sources, places }: Quotes,
  isAlone: boolean,
): number[] {
  const held = new Set(quote.filter(at => (places[at] ?? -1) >= 0))
  const [first = -1] = held
  const last = [...held].at(-1) ?? -1
  const index = sources[first]?.index()
  if (!index) return []
  const between = quote.filter(at => at >= first && at < last)
  const size = (some: readonly number[]): number => some.reduce((sum, at) => sum + wordCount(said, at), 0)
  if (size(between.filter(at => held.has(at))) * 2 < size(between)) return []
  const answersOf = (some: readonly number[]): number[][] =>
    runsOf(some.filter(at => !held.has(at) && isTyped({ lines, said, places, index }, at))).filter(run => isAnswer(lines, run))
  const runs = answersOf(between)
  const endsText = index.endsText((places[last] ?? 0) + wordCount(said, last))
  // who answers above does so nowhere below the end, where programs write
  if (endsText && (isAlone || runs.length > 0)) runs.push(...answersOf(quote.filter(at => at > last)))
  const ends = quote.at(-1) ?? last
  return runs.flatMap(run => [
    ...blankAbove(said, run[0] ?? 0),
    ...run,
    ...goesOn({ lines, said, places, index }, run.at(-1) ?? last, ends),
  ])
}

/**
 * The lines between a header and the beginning of the mail that it is of, which are a whole answer where nothing else is: whoever answers
 * there types nowhere else.
 */
function typedAbove(
  lines: readonly MessageLine[],
  quote: readonly number[],
  said: LineWords,
  { sources, places }: Quotes,
): readonly number[] {
  const first = quote.find(at => (places[at] ?? -1) >= 0) ?? -1
  const index = sources[first]?.index()
  const above = quote.filter(at => at < first)
  const worded = above.filter(at => wordCount(said, at) > 0)
  if (!index?.endsText(places[first] ?? -1) || worded.length === 0 || lines[(quote[0] ?? 0) - 1]?.role !== 'attribution') return []
  return worded.every(at => isTyped({ lines, said, places, index }, at)) && isAnswer(lines, worded) ? above : []
}

/** Numbers that stand in a row, together. */
function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const at of numbers) {
    if (runs.at(-1)?.at(-1) === at - 1) runs.at(-1)?.push(at)
    else runs.push([at])
  }
  return runs
}

const blankAbove = (said: LineWords, at: number): number[] => (wordCount(said, at - 1) === 0 ? [at - 1] : [])

/** Whether a line says something that neither the mail quoted nor a program does. */
const isTyped = ({ lines, said, index }: Quote, at: number): boolean =>
  wordCount(said, at) > 0 && !isMechanical(lines[at]?.text ?? '') && isNew(said, firstWord(said, at), firstWord(said, at + 1), index)

type Quote = { lines: readonly MessageLine[]; said: LineWords; places: Int32Array; index: WordIndex }

/** Short lines right below, a closing and a name, of which the mail quoted has none. */
function goesOn({ lines, said, places, index }: Quote, end: number, last: number): number[] {
  const mayGoOn = (at: number): boolean =>
    isShort(wordCount(said, at)) &&
    (places[at] ?? -1) < 0 &&
    !isMechanical(lines[at]?.text ?? '') &&
    index.line(said, firstWord(said, at), firstWord(said, at + 1)) < 0
  let next = end + 1
  while (next <= last && mayGoOn(next)) next++
  return Array.from({ length: next - end - 1 }, (_, at) => end + 1 + at)
}

const isShort = (count: number): boolean => count > 0 && count < probe

/** A line that a mail program altered (a link written out, a word broken) still holds runs of the mail it quotes; words [start, end). */
export function isNew(said: LineWords, start: number, end: number, index: WordIndex): boolean {
  const hidden = index.hidden()
  if (hidden && !isNew(said, start, end, hidden)) return false
  for (let at = start; at < end; at += probe) {
    const stop = Math.min(end, at + probe)
    if (index.run(said, at, stop).count === probe || (stop - at < probe && index.line(said, at, stop) >= 0)) return false
  }
  return true
}

/** Neither says who wrote what follows, nor is a footer that stands below a rule, nor the name of a picture. */
function isAnswer(lines: readonly MessageLine[], run: readonly number[]): boolean {
  if (run.every(at => /^\s*[<[].{1,400}[\]>]$/.test(lines[at]?.text ?? ''))) return false
  return !isBelowRule(lines, run[0] ?? 0) && !isAttribution(run.map(at => lines[at]?.text.trim() ?? '').join(' '))
}

/** Whether a line without words, that is not empty, stands right above. */
export function isBelowRule(lines: readonly MessageLine[], at: number): boolean {
  const above = lines[at - 1]?.text.trim() ?? ''
  return above !== '' && words(above).length === 0
}
