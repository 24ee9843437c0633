import { isEmpty } from '../line'
import { changedLine, type MessageLine } from '../message-line'
import { minRun } from './alignment'
import { attributionAbove, endsInColon, namesWriter } from './attribution'
import { namesAnother } from './forged-attribution'
import { plainHeaderEnd } from './header-block'
import { firstWord, type LineWords, wordCount } from './line-words'
import { type Answered, sourcesOf } from './quotes'
import type { Earlier, Transcript } from './transcript'
import type { WordIndex } from './word-index'

/** Lines [start, end). */
type Range = { start: number; end: number }
/** The lines of `head` say who wrote what stands below them; `held` are lines of one earlier message, in the order they have there. */
type Quote = { head: Range; held: readonly Range[]; source: Earlier }

/**
 * Quotes without any mark, below a line that says who wrote them or a header without an address: lines whose words stand together in one
 * earlier message. What stands below them stays the author's own, and so does an answer between two that go on there one behind the other,
 * unless the line above names another than the sender of that message: then nobody knows whose it is. The lines themselves where there are
 * none; `said` = their words.
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
    if (stop < head.end) stop = ownEnd(lines, head.end)
    const attribution = lines.slice(head.start, head.end).map(({ text }) => text)
    const quote = firstQuote(sourcesOf(transcript, answered, attribution.join(' ')), head, { start: head.end, end: stop }, said)
    if (!quote) continue
    quotes.push(quote)
    at = (quote.held.at(-1)?.end ?? head.end) - 1
  }
  return quotes.length === 0 ? lines : withQuotes(lines, quotes, transcript)
}

/** The first message that what stands below a head begins with. */
function firstQuote(sources: Iterable<Earlier>, head: Range, below: Range, said: LineWords): Quote | null {
  for (const source of sources) {
    const held = heldLines(below, said, source.index())
    if (held.length > 0) return { head, held, source }
  }
  return null
}

function headAt(lines: readonly MessageLine[], at: number): Range | null {
  const text = lines[at]?.text ?? ''
  if (endsInColon(text)) {
    const start = attributionAbove(lines, at + 1)
    const joined = lines.slice(Math.max(start, 0), at + 1).map(line => line.text)
    return start >= 0 && namesWriter(joined.join(' ')) ? { start, end: at + 1 } : null
  }
  if (!text.includes(':')) return null
  const below = plainHeaderEnd(lines, at)
  return below > at ? { start: at, end: below } : null
}

/** Line after the author's own from `below` on. */
function ownEnd(lines: readonly MessageLine[], below: number): number {
  let stop = below
  while (stop < lines.length && (lines[stop]?.role === 'own' || isEmpty(lines[stop]?.text ?? ''))) stop++
  return stop
}

/** Lines of an answer that may stand between two of a quote. */
const mostBetween = 40

/** Those of some lines that stand in one earlier message, the first of them among these, and what goes on there behind an answer. */
function heldLines({ start, end: stop }: Range, said: LineWords, index: WordIndex): Range[] {
  const held: Range[] = []
  let next: Run | null = runAt(start, stop, said, index)
  while (next) {
    const { lines, place }: Run = next
    held.push(lines)
    next = runAt(lines.end, stop, said, index) ?? runBelow(lines.end, stop, said, index, place)
  }
  return held
}

/** Lines that stand in an earlier message, and the word of it behind them. */
type Run = { lines: Range; place: number }

/** The whole lines from one on that stand there together: at least five words, or all that its author wrote. */
function runAt(start: number, stop: number, said: LineWords, index: WordIndex): Run | null {
  const first = firstWord(said, start)
  const { place, count, ends } = index.run(said, first, firstWord(said, stop))
  return count < minRun && !ends ? null : wholeLines({ start, end: stop }, said, place, count)
}

/** The lines, of some, that so many words from a place on fill; null where they fill none. */
function wholeLines({ start, end: stop }: Range, said: LineWords, place: number, count: number): Run | null {
  const first = firstWord(said, start)
  let end = start
  while (end < stop && firstWord(said, end + 1) <= first + count) end++
  while (end > start && wordCount(said, end - 1) === 0) end--
  return end === start ? null : { lines: { start, end }, place: place + firstWord(said, end) - first }
}

/** The next whole line that goes on where a quote stopped, or further below, an answer above it. */
function runBelow(from: number, stop: number, said: LineWords, index: WordIndex, place: number): Run | null {
  for (let at = from + 1; at < Math.min(stop, from + mostBetween + 1); at++) {
    const words = wordCount(said, at)
    if (words < leastBelow) continue
    const first = firstWord(said, at)
    const found = index.run(said, first, firstWord(said, stop), place, words)
    const isNext = found.place === place || (found.place > place && words >= minRun)
    if (!isNext || found.count < words || !index.areLines(found.place, words)) continue
    return wholeLines({ start: at, end: stop }, said, found.place, found.count)
  }
  return null
}

/** A line of fewer words may be its author's as well as another's: "Thanks", "See you". */
const leastBelow = 3

function withQuotes(lines: readonly MessageLine[], quotes: readonly Quote[], transcript: Transcript): MessageLine[] {
  const out = [...lines]
  const change = ({ start, end }: Range, by: (line: MessageLine) => MessageLine): void => {
    for (let at = start; at < end; at++) {
      const line = lines[at]
      if (line?.role === 'own') out[at] = by(line)
    }
  }
  for (const { head, held, source } of quotes) {
    change(head, line => (isEmpty(line.text) ? line : changedLine(line, { role: 'attribution' })))
    const isForged = namesAnother(lines.slice(head.start, head.end), source.own, source, transcript)
    const quoted = isForged ? [{ start: head.end, end: held.at(-1)?.end ?? head.end }] : held
    for (const range of quoted) change(range, line => changedLine(line, { role: 'quoted', quote: 1, unmarked: true }))
  }
  return out
}
