import { isEmpty } from '../line'
import type { MessageLine } from '../message-line'
import { firstWord, type LineWords, wordCount } from './line-words'
import { lineAt, type Quotes, quotedMessages } from './quotes'
import type { Earlier, Home } from './transcript'

type Message = { lines: readonly MessageLine[]; said: LineWords; quotes: Quotes }

/** A quote of so many lines was left there to be read, where others were deleted. */
const mostTrimmed = 5

/**
 * Keeps below an author's own text the few lines of a quote of which others were deleted: they say what is answered. So do lines in
 * another order than their author's (days in the order in which they suit).
 */
export function keepTrimmed(message: Message, folds: (Home | null)[]): void {
  const { lines, quotes } = message
  const top = lines.findIndex(line => line.role === 'own' && !isEmpty(line.text))
  if (top < 0) return
  const isBelow = top < lines.findIndex(line => line.role === 'quoted')
  if (!isBelow && !lines.some((_, at) => isMissing(message, at))) return
  for (const source of quotedMessages(quotes)) {
    const quoted = quotedLines(message, source)
    if (!quoted.some(at => folds[at])) continue
    if (isReordered(message, quoted, source) || (isBelow && isTrimmed(message, quoted, source))) for (const at of quoted) folds[at] = null
  }
}

/** Whether a quoted line of words stands nowhere in the message that it is compared with. */
const isMissing = ({ lines, said, quotes: { sources, places } }: Message, at: number): boolean =>
  (places[at] ?? -1) < 0 && lines[at]?.role === 'quoted' && sources[at] !== undefined && wordCount(said, at) > 0

/** Lines with words of a quote that stand in the author's own text of the message quoted, or nowhere in it. */
function quotedLines({ lines, said, quotes: { sources, places } }: Message, source: Earlier): number[] {
  const found: number[] = []
  for (let at = 0; at < lines.length; at++) {
    if (sources[at] !== source || lines[at]?.role !== 'quoted' || wordCount(said, at) === 0) continue
    const place = places[at] ?? -1
    if (place < 0 || source.lines[lineAt(source.said, place)]?.role === 'own') found.push(at)
  }
  return found
}

/** Whether a line stands elsewhere than its author put it, and nowhere else in the quote. */
function isReordered({ said, quotes: { places } }: Message, quoted: readonly number[], source: Earlier): boolean {
  const moved = quoted.filter(at => (places[at] ?? -1) < 0)
  if (moved.length === 0 || quoted.length < 2) return false
  const held = new Set(quoted.map(at => places[at] ?? -1))
  return moved.some(at => {
    const place = source.index().line(said, firstWord(said, at), firstWord(said, at + 1))
    return place >= 0 && !held.has(place) && source.lines[lineAt(source.said, place)]?.role === 'own'
  })
}

/** Whether of what a message says little is left in its quote. What a program cuts off is at the end, and more is left. */
function isTrimmed(message: Message, quoted: readonly number[], source: Earlier): boolean {
  const body = source.body()
  const [start, end] = [firstWord(source.said, body[0] ?? 0), firstWord(source.said, (body.at(-1) ?? -1) + 1)]
  const { kept, held, changed } = keptOf(message, quoted, start, end)
  // most quotes hold all between the first of these words and the last
  if (kept === 0 || end - start <= held + changed) return false
  const { left, deleted, deletedLast } = deletions(body, source.said, heldWords(message, quoted, source))
  if (deleted <= changed) return false
  return kept <= mostTrimmed || (deleted > left && deletedLast < deleted)
}

/** Of quoted lines: how many stand in words [start, end) of their source, of how many words in its order, and the words of those that stand nowhere. */
function keptOf(
  { said, quotes: { places } }: Message,
  quoted: readonly number[],
  start: number,
  end: number,
): Record<'kept' | 'held' | 'changed', number> {
  let [kept, held, changed, below] = [0, 0, 0, start]
  for (const at of quoted) {
    const place = places[at] ?? -1
    if (place < 0) changed += wordCount(said, at)
    if (place < start || place >= end) continue
    kept++
    if (place < below) continue
    held += wordCount(said, at)
    below = place + wordCount(said, at)
  }
  return { kept, held, changed }
}

/** How many words of a message's lines its quote has, and has not, the last ones in a row too. */
function deletions(body: readonly number[], said: LineWords, held: Uint8Array): { left: number; deleted: number; deletedLast: number } {
  let [left, deleted, deletedLast] = [0, 0, 0]
  for (const line of body)
    for (let word = firstWord(said, line); word < firstWord(said, line + 1); word++) {
      if (held[word] === 1) left++
      else deleted++
      deletedLast = held[word] === 1 ? 0 : deletedLast + 1
    }
  return { left, deleted, deletedLast }
}

/** Of each word of a message whether its quote has it. */
function heldWords({ said, quotes: { places } }: Message, quoted: readonly number[], source: Earlier): Uint8Array {
  const held = new Uint8Array(source.said.hashes.length)
  for (const at of quoted) {
    const place = places[at] ?? -1
    if (place >= 0) held.fill(1, place, place + wordCount(said, at))
  }
  return held
}
