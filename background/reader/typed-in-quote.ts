import { isAttribution } from './attribution'
import { words } from './line'
import { type LineWords, lineWords } from './line-words'
import type { MessageLine } from './message-lines'
import { firstWord, type Transcript, wordCount } from './transcript'

/** Words of one probe: the shortest run that the transcript finds inside a line. */
const probe = 5

/**
 * Answers typed into a quote whose lines bear no mark of their own (Outlook's, or a block of HTML) become the author's own: lines between
 * two that an earlier message holds, or below the one with which its author ended, of which that message holds nothing. Only where it
 * holds most of the quote: else nothing says that what is missing there was not in the mail that is quoted. `said` = the words of these lines. The lines themselves where nothing was typed.
 */
export function ownTypedInQuotes(lines: readonly MessageLine[], said: LineWords, transcript: Transcript): readonly MessageLine[] {
  const own = new Set<number>()
  for (let start = 0; start < lines.length; start++) {
    const first = lines[start]
    if (first?.unmarked !== true || first.role !== 'quoted') continue
    let end = start
    while (end < lines.length && belongs(lines[end], first.quote)) end++
    const range = Array.from({ length: end - start }, (_, at) => start + at)
    for (const at of typed(lines, range, said, transcript)) own.add(at)
    start = end - 1
  }
  return own.size === 0 ? lines : lines.map((line, at) => (own.has(at) ? { ...line, role: 'own', quote: 0 } : line))
}

const belongs = (line: MessageLine | undefined, depth: number): boolean =>
  line !== undefined && (line.text.trim() === '' || (line.unmarked === true && line.role === 'quoted' && line.quote === depth))

/** Which of the lines of a quote (indices in a row) its sender wrote. */
function typed(lines: readonly MessageLine[], quote: readonly number[], said: LineWords, transcript: Transcript): number[] {
  const holds = transcript.holds(said, quote)
  const held = new Set(quote.filter((_, at) => holds[at]))
  const [first = -1] = held
  const last = [...held].at(-1) ?? -1
  const between = quote.filter(at => at >= first && at < last)
  const size = (some: readonly number[]): number => some.reduce((sum, at) => sum + wordCount(said, at), 0)
  if (size(between.filter(at => held.has(at))) * 2 < size(between)) return []
  const runs: number[][] = []
  for (const at of [...between, ...belowEnd(quote, last, said, transcript)]) {
    if (held.has(at) || wordCount(said, at) === 0 || !isNew(lines[at]?.text ?? '', transcript)) continue
    if (runs.at(-1)?.at(-1) === at - 1) runs.at(-1)?.push(at)
    else runs.push([at])
  }
  const ends = quote.at(-1) ?? last
  return runs
    .filter(run => isAnswer(lines, run))
    .flatMap(run => [...blankAbove(said, run[0] ?? 0), ...run, ...goesOn(said, run.at(-1) ?? last, ends)])
}

/** The lines below the last one held, where the mail that is quoted ends with it. */
function belowEnd(quote: readonly number[], last: number, said: LineWords, transcript: Transcript): readonly number[] {
  const end = firstWord(said, last + 1)
  const start = Math.max(firstWord(said, quote[0] ?? 0), end - probe - 1)
  const { count, ends } = transcript.run(said, start, end)
  return count > 0 && count === end - start && ends ? quote.filter(at => at > last) : []
}

const blankAbove = (said: LineWords, at: number): number[] => (wordCount(said, at - 1) === 0 ? [at - 1] : [])

/** Short lines right below, a closing and a name, which may stand in any mail. */
function goesOn(said: LineWords, end: number, last: number): number[] {
  let next = end + 1
  while (next <= last && isShort(wordCount(said, next))) next++
  return Array.from({ length: next - end - 1 }, (_, at) => end + 1 + at)
}

const isShort = (count: number): boolean => count > 0 && count < probe

/** A line that a mail program altered (a link written out, a word broken) still holds runs of the mail it quotes. */
export function isNew(line: string, transcript: Transcript): boolean {
  const all = words(line)
  const probes = Array.from({ length: Math.ceil(all.length / probe) }, (_, at) => all.slice(at * probe, (at + 1) * probe).join(' '))
  const starts = new Int32Array(probes.length)
  for (let i = 1; i < probes.length; i++) starts[i] = (starts[i - 1] ?? 0) + (probes[i - 1]?.length ?? 0) + 1
  return !transcript.holds(lineWords({ text: probes.join('\n'), starts }), [...probes.keys()]).some(Boolean)
}

/** Neither says who wrote what follows, nor is a footer that stands below a rule, nor the name of a picture. */
function isAnswer(lines: readonly MessageLine[], run: readonly number[]): boolean {
  if (run.every(at => /^\s*[<[].{1,400}[\]>]$/.test(lines[at]?.text ?? ''))) return false
  const above = lines[(run[0] ?? 0) - 1]?.text.trim() ?? ''
  const isBelowRule = above !== '' && words(above).length === 0
  return !isBelowRule && !isAttribution(run.map(at => lines[at]?.text.trim() ?? '').join(' '))
}
