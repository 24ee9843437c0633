import { isEmpty } from '../line'
import { changedLine, type MessageLine } from '../message-line'
import { firstWord, type LineWords, wordCount } from './line-words'
import type { Answered, Quotes } from './quotes'
import type { WordIndex } from './word-index'

/** Lines into which a long one may be broken, besides its first. */
const most = 3

/**
 * The rest of a quoted line that a program broke without marking it again ("> the pump is worn" / "out and wants 480 euros.") is quoted too:
 * lines right below one whose words stop amid a line of the mail quoted, which say the rest of it and no more. The lines themselves where
 * there are none; `said` = their words.
 */
export function quotedToTheEnd(
  lines: readonly MessageLine[],
  said: LineWords,
  quotes: Quotes,
  { inReplyTo }: Answered,
): readonly MessageLine[] {
  const rest = new Map<number, number>()
  // of a quote of broken lines alone no source is found
  const answers = inReplyTo === null ? quotes.transcript.latest()[0] : quotes.transcript.byRfcId(inReplyTo)
  const likely = quotes.sources.find(source => source !== undefined) ?? answers
  for (const [at, line] of lines.entries())
    if (line.role === 'quoted' && isOwn(lines[at + 1]))
      for (let next = restEnd(lines, said, (quotes.sources[at] ?? likely)?.index(), at) - 1; next > at; next--) rest.set(next, line.quote)
  if (rest.size === 0) return lines
  return lines.map((line, at) => {
    const quote = rest.get(at)
    return quote === undefined ? line : changedLine(line, { role: 'quoted', quote })
  })
}

/** Line after the rest of a quoted one; that line itself where nothing of it is left. */
function restEnd(lines: readonly MessageLine[], said: LineWords, index: WordIndex | undefined, at: number): number {
  if (!index) return at
  let below = at + 1
  while (below <= at + most && isOwn(lines[below])) below++
  const first = firstWord(said, at)
  const { place, count } = index.run(said, first, firstWord(said, below))
  if (index.begins(place + wordCount(said, at))) return at
  while (below > at && (firstWord(said, below) > first + count || !index.begins(place + firstWord(said, below) - first))) below--
  return below
}

const isOwn = (line: MessageLine | undefined): boolean => line?.role === 'own' && !isEmpty(line.text)
