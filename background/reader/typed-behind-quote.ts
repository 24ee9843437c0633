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
    const words = quotedWords(lines, at, said, transcript)
    if (words === 0 || !isTyped(behind(line.text, words), transcript)) continue
    const end = typedEnd(lines, at, said, transcript)
    found.push({ at, words, end })
    at = end - 1
  }
  return found.length === 0 ? lines : withTyped(lines, found)
}

/** How many words of a quoted line are the earlier mail's, where what follows cannot be; 0 where that is not sure. */
function quotedWords(lines: readonly MessageLine[], at: number, said: LineWords, transcript: Transcript): number {
  const start = firstWord(said, at)
  const end = start + wordCount(said, at)
  const { count, place, ends } = transcript.run(said, start, end)
  if (start + count === end) return 0
  if (count > 0) {
    const isBroken = ends || transcript.hasLine(said, start, start + count) || goesOnBelow(lines, at, said, transcript) === place + count
    return isBroken ? count : 0
  }
  for (let most = Math.min(3, end - start - 1); most > 0; most--) {
    const asks = /^\s*[?？:：]/.test(behind(lines[at]?.text ?? '', most, false))
    if (asks && transcript.hasLine(said, start, start + most)) return most
  }
  return 0
}

/** Where in the transcript the next quoted line begins; -1 where it is not known. */
function goesOnBelow(lines: readonly MessageLine[], at: number, said: LineWords, transcript: Transcript): number {
  let next = at + 1
  while (next < lines.length && wordCount(said, next) === 0) next++
  const line = lines[next]
  if (line?.role !== 'quoted' || line.quote !== lines[at]?.quote) return -1
  const start = firstWord(said, next)
  const count = wordCount(said, next)
  const run = transcript.run(said, start, start + count)
  return run.count === count ? run.place : -1
}

/** Text of a line behind so many words, and behind the signs that end their sentence. */
function behind(line: string, count: number, isPast = true): string {
  const word = [...line.matchAll(/[\p{L}\p{N}\p{M}]+/gu)][count - 1]
  if (!word) return ''
  const rest = line.slice(word.index + word[0].length)
  return isPast ? rest.replace(/^[\s?!.,:;…)"'»。？！：、]{1,20}/u, '') : rest
}

/** Not what mail programs put behind a line: an address written out, a picture's name. */
const isTyped = (text: string, transcript: Transcript): boolean =>
  /[\p{L}\p{N}]/u.test(text) && !/^[<[(]|https?:|mailto:|@/i.test(text) && isNew(text, transcript)

/** Line after those below that are broken out of the answer by the program that quotes: quoted alike, and new. */
function typedEnd(lines: readonly MessageLine[], at: number, said: LineWords, transcript: Transcript): number {
  let end = at + 1
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (line?.role !== 'quoted' || line.quote !== lines[at]?.quote || wordCount(said, end) === 0) break
    const isQuoted = transcript.holds(said, [end])[0] || quotedWords(lines, end, said, transcript) > 0
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
