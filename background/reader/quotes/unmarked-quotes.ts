import { isEmpty } from '../line'
import { changedLine, type MessageLine } from '../message-line'
import { minRun } from './alignment'
import { attributionAbove, endsInColon, namesWriter } from './attribution'
import { plainHeaderEnd } from './header-block'
import { firstWord, type LineWords, wordCount } from './line-words'
import { type Answered, sourcesOf } from './quotes'
import type { Earlier, Transcript } from './transcript'
import type { WordIndex } from './word-index'

/** The lines [start, below) say who wrote what stands from `below` on, up to `end`. */
type Quote = { start: number; below: number; end: number }

/**
 * Quotes without any mark, below a line that says who wrote them or a header without an address: lines whose words stand together in one
 * earlier message. What stands below them stays the author's own. The lines themselves where there are none; `said` = their words.
 */
export function quotedWithoutMarks(
  lines: readonly MessageLine[],
  said: LineWords,
  transcript: Transcript,
  answered: Answered,
): readonly MessageLine[] {
  if (transcript.latest().length === 0) return lines
  const quotes: Quote[] = []
  let stop = 0
  for (let at = 0; at < lines.length; at++) {
    const head = lines[at]?.role === 'own' ? headAt(lines, at) : null
    if (!head) continue
    if (stop < head.below) stop = ownEnd(lines, head.below)
    const attribution = lines.slice(head.start, head.below).map(({ text }) => text)
    const sources = sourcesOf(transcript, answered, attribution.join(' '))
    const end = firstEnd(sources, source => quoteEnd(head.below, stop, said, source.index()), head.below)
    if (end === head.below) continue
    quotes.push({ ...head, end })
    at = end - 1
  }
  return quotes.length === 0 ? lines : withQuotes(lines, quotes)
}

/** The first end beyond `below` that a message gives; `below` where none does. */
function firstEnd(sources: Iterable<Earlier>, endBy: (source: Earlier) => number, below: number): number {
  for (const source of sources) {
    const end = endBy(source)
    if (end > below) return end
  }
  return below
}

function headAt(lines: readonly MessageLine[], at: number): Pick<Quote, 'start' | 'below'> | null {
  const text = lines[at]?.text ?? ''
  if (endsInColon(text)) {
    const start = attributionAbove(lines, at + 1)
    const joined = lines.slice(Math.max(start, 0), at + 1).map(line => line.text)
    return start >= 0 && namesWriter(joined.join(' ')) ? { start, below: at + 1 } : null
  }
  if (!text.includes(':')) return null
  const below = plainHeaderEnd(lines, at)
  return below > at ? { start: at, below } : null
}

/** Line after the author's own from `below` on. */
function ownEnd(lines: readonly MessageLine[], below: number): number {
  let stop = below
  while (stop < lines.length && (lines[stop]?.role === 'own' || isEmpty(lines[stop]?.text ?? ''))) stop++
  return stop
}

/** Line after those, of the ones before `stop`, that stand in one earlier message: whole runs, each of at least five words or all that its author wrote. */
function quoteEnd(below: number, stop: number, said: LineWords, index: WordIndex): number {
  let end = below
  for (;;) {
    const first = firstWord(said, end)
    const { count, ends } = index.run(said, first, firstWord(said, stop))
    let next = end
    while (next < stop && firstWord(said, next + 1) <= first + count) next++
    while (next > end && wordCount(said, next - 1) === 0) next--
    if (next === end || (count < minRun && !ends)) return end
    end = next
  }
}

function withQuotes(lines: readonly MessageLine[], quotes: readonly Quote[]): MessageLine[] {
  const out = [...lines]
  for (const { start, below, end } of quotes) {
    for (let at = start; at < end; at++) {
      const line = lines[at]
      if (line?.role !== 'own') continue
      if (at >= below) out[at] = changedLine(line, { role: 'quoted', quote: 1, unmarked: true })
      else if (!isEmpty(line.text)) out[at] = changedLine(line, { role: 'attribution' })
    }
  }
  return out
}
