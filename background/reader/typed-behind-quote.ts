import { isAttribution } from './attribution'
import type { LineWords } from './line-words'
import type { MessageLine } from './message-lines'
import { firstWord, type Transcript, wordCount } from './transcript'
import { isNew } from './typed-in-quote'

/** A quoted line that its author's words end at, with the number of words before them; the further lines down to `end` are theirs too. */
type Typed = { at: number; words: number; end: number }

/**
 * Answers typed at the end of a quoted line ("> Will you come? Yes, two of us") become lines of the author's own. Only where it can be
 * seen that the mail quoted has no words there: its line or its text ends before them, or goes on in the next quoted line. The lines
 * themselves where there are none; `said` = their words.
 */
export function ownTypedBehindQuotes(lines: readonly MessageLine[], said: LineWords, transcript: Transcript): readonly MessageLine[] {
  const found: Typed[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line?.role !== 'quoted' || line.links || wordCount(said, at) < 2) continue
    const words = quotedWords(lines, at, { said, transcript }, found.at(-1)?.end === at)
    if (words === 0 || !isTyped(behind(line.text, words), transcript)) continue
    const end = typedEnd(lines, at, said, transcript)
    const joined = [behind(line.text, words), ...lines.slice(at + 1, end).map(({ text }) => text)].join(' ')
    if (isAttribution(joined)) continue
    found.push({ at, words, end })
    at = end - 1
  }
  return found.length === 0 ? lines : withTyped(lines, found)
}

type Earlier = { said: LineWords; transcript: Transcript }

/**
 * How many words of a quoted line are the earlier mail's, where what follows cannot be; 0 where that is not sure. The quoted line right
 * above must be the one above in that mail too, unless an answer was typed there (`isBelowTyped`).
 */
function quotedWords(lines: readonly MessageLine[], at: number, { said, transcript }: Earlier, isBelowTyped: boolean): number {
  const start = firstWord(said, at)
  const end = start + wordCount(said, at)
  const above = isBelowTyped ? start : wordAbove(lines, at, said)
  const { count, place } = transcript.run(said, above, end)
  const words = above + count - start
  if (words < 1 || words >= end - start) return 0
  const { ends } = transcript.run(said, above, start + words)
  const isBroken = ends || transcript.hasLine(said, start, start + words) || placeBelow(lines, at, said, transcript) === place + count
  return isBroken ? words : 0
}

/** First word of the quoted line right above, empty ones between them aside; of the line itself where none is there. */
function wordAbove(lines: readonly MessageLine[], at: number, said: LineWords): number {
  let above = at - 1
  while (above >= 0 && lines[above]?.role === 'quoted' && wordCount(said, above) === 0) above--
  const line = lines[above]
  return firstWord(said, line?.role === 'quoted' && line.quote === lines[at]?.quote ? above : at)
}

/** Where in the transcript the next quoted line begins; -1 where it is not known. */
function placeBelow(lines: readonly MessageLine[], at: number, said: LineWords, transcript: Transcript): number {
  let next = at + 1
  while (next < lines.length && wordCount(said, next) === 0) next++
  const line = lines[next]
  if (line?.role !== 'quoted' || line.quote !== lines[at]?.quote) return -1
  const start = firstWord(said, next)
  const run = transcript.run(said, start, start + wordCount(said, next))
  return run.count === wordCount(said, next) ? run.place : -1
}

/** Text of a line behind so many words, and behind the signs that end their sentence; '' where nothing parts them. */
function behind(line: string, count: number): string {
  const word = [...line.matchAll(/[\p{L}\p{N}\p{M}]+/gu)][count - 1]
  const rest = word ? line.slice(word.index + word[0].length) : ''
  return /^[?!.,:;…)"'»]{0,4}\s|^[。？！：、]/u.test(rest) ? rest.replace(/^[\s?!.,:;…)"'»。？！：、]{1,20}/u, '') : ''
}

/** Words, and not what mail programs put behind a line: an address written out, a picture's name. */
const isTyped = (text: string, transcript: Transcript): boolean =>
  /^[\p{L}\p{N}+"'-]/u.test(text) && /\p{L}|^\p{N}{1,3}$/u.test(text) && !/https?:|mailto:|@/i.test(text) && isNew(text, transcript)

/** Line after those below that are broken out of the answer by the program that quotes: quoted alike, and new. */
function typedEnd(lines: readonly MessageLine[], at: number, said: LineWords, transcript: Transcript): number {
  let end = at + 1
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (line?.role !== 'quoted' || line.quote !== lines[at]?.quote || wordCount(said, end) === 0) break
    const isQuoted = transcript.holds(said, [end])[0] || quotedWords(lines, end, { said, transcript }, true) > 0
    if (isQuoted || !isTyped(line.text, transcript)) break
  }
  return end
}

function withTyped(lines: readonly MessageLine[], found: readonly Typed[]): MessageLine[] {
  const out: MessageLine[] = []
  let done = 0
  for (const { at, words, end } of found) {
    out.push(...lines.slice(done, at))
    const [line, ...below] = lines.slice(at, end)
    if (!line) continue
    const typed = behind(line.text, words)
    out.push({ ...line, text: line.text.slice(0, line.text.length - typed.length).trimEnd() })
    for (const { text } of [{ text: typed }, ...below]) out.push({ text, quote: 0, role: 'own' })
    done = end
  }
  return [...out, ...lines.slice(done)]
}
