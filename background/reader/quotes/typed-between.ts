import { changedLine, type MessageLine } from '../message-line'
import { isAttribution } from './attribution'
import { firstWord, type LineWords, wordCount } from './line-words'
import { type Answered, isOfAnswered, type Quotes } from './quotes'
import { isReadable } from './typed-behind-quote'
import { isNew } from './typed-in-quote'

/** Lines with words of one answer, at most. */
const mostLines = 6

/**
 * Answers that bear the marks of the quote in which they were typed ("> How many?", "> [Bob] four") become the author's own: new lines
 * between two that stand one right below the other in the mail that is answered. The lines themselves where there are none.
 */
export function ownTypedBetween(
  lines: readonly MessageLine[],
  said: LineWords,
  quotes: Quotes,
  answered: Answered,
): readonly MessageLine[] {
  const own = new Set<number>()
  for (let at = 0; at < lines.length; at++) {
    const end = isHeld(quotes, at) && wordCount(said, at) > 0 ? nextHeld({ lines, said, quotes }, at) : -1
    const source = quotes.sources[at]
    if (end < 0 || !source || !isOfAnswered(source, answered)) continue
    const typed = Array.from({ length: end - at - 1 }, (_, i) => at + 1 + i).filter(between => wordCount(said, between) > 0)
    const isAnswer = (line: number): boolean =>
      isReadable(lines[line]?.text ?? '') && isNew(said, firstWord(said, line), firstWord(said, line + 1), source.index())
    if (!typed.every(isAnswer) || isAttribution(typed.map(line => lines[line]?.text.trim() ?? '').join(' '))) continue
    for (const line of typed) own.add(line)
  }
  return own.size === 0 ? lines : lines.map((line, at) => (own.has(at) ? changedLine(line, { role: 'own', quote: 0 }) : line))
}

type Message = { lines: readonly MessageLine[]; said: LineWords; quotes: Quotes }

const isHeld = ({ places }: Quotes, at: number): boolean => (places[at] ?? -1) >= 0

/** The held line, not the next one, that stands right below line `above` in the mail quoted; -1 where none does. */
function nextHeld({ lines, said, quotes }: Message, above: number): number {
  const depth = lines[above]?.quote ?? 0
  let between = 0
  for (let at = above + 1; at < lines.length && between <= mostLines; at++) {
    const line = lines[at]
    if (line && line.role !== 'quoted' && wordCount(said, at) === 0) continue
    if (line?.role !== 'quoted' || line.unmarked || line.quote < depth || line.links) return -1
    if (wordCount(said, at) === 0) continue
    if (isHeld(quotes, at)) {
      const isNext = line.quote === depth && quotes.sources[at] === quotes.sources[above]
      return between > 0 && isNext && quotes.places[at] === (quotes.places[above] ?? 0) + wordCount(said, above) ? at : -1
    }
    between++
  }
  return -1
}
