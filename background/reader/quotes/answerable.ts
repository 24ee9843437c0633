import type { MessageLine } from '../message-line'
import { namesAnother } from './forged-attribution'
import { type LineWords, wordCount } from './line-words'
import { isPicture } from './mechanical-lines'
import { baseOf, blockEnd, isQuote, type Quotes, standsWhole } from './quotes'
import type { Earlier } from './transcript'

/**
 * The quotes of a message, in which answers of its author may stand: without those under an attribution that names another than the sender
 * of what they quote, whose answers these would be; without deeper ones, which came with the mail quoted; and without the notes of pictures.
 */
export function answerableQuotes(lines: readonly MessageLine[], quotes: Quotes): Quotes {
  const sources = [...quotes.sources]
  for (let start = 0; start < lines.length; start++) {
    if (!isQuote(lines[start])) continue
    const end = blockEnd(lines, start)
    const base = isOfAnother(lines, start, end, quotes) ? -1 : baseOf(lines, start, end)
    for (let at = start; at < end; at++) if (lines[at]?.quote !== base || isPicture(lines[at]?.text ?? '')) sources[at] = undefined
    start = end
  }
  return { ...quotes, sources }
}

/** Whether any quoted line says something that is not whole lines of the mail it quotes: most mails have none, and no answer in their quotes. */
export const mayHoldAnswers = (lines: readonly MessageLine[], said: LineWords, quotes: Quotes): boolean =>
  lines.some(({ role }, at) => role === 'quoted' && wordCount(said, at) > 0 && !standsWhole(said, quotes, at))

/** Whether an attribution in a block names another than the sender of what stands below it; from the last one up, so that each line is looked at once. */
function isOfAnother(lines: readonly MessageLine[], start: number, end: number, { sources, transcript }: Quotes): boolean {
  let source: Earlier | undefined
  for (let at = end - 1; at >= start; at--) {
    source = sources[at] ?? source
    if (lines[at]?.role !== 'attribution') continue
    const below = at + 1
    while (at > start && lines[at - 1]?.role === 'attribution' && lines[at - 1]?.quote === lines[at]?.quote) at--
    if (source && namesAnother(lines.slice(at, below), source.own, source, transcript)) return true
  }
  return false
}
