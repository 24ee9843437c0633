import { saysMore } from './attribution-words'
import { isChosenIn } from './chosen'
import { isSeparator } from './closing-kind'
import { isEmpty } from './line'
import { firstWord, type LineWords, wordCount } from './line-words'
import type { MessageLine } from './message-lines'
import { isAddressItself } from './plain-text'
import { homeOf, isQuote, lineAt, type Quotes } from './quotes'
import type { Closings } from './repeated-closings'
import type { Earlier, Home } from './transcript'

/**
 * Which lines of a message to fold, and in which messages they stand; null = not folded. Folded are quoted lines that the message quoted
 * holds, the attributions of quotes so folded, and closings that are `repeated`; `said` = their words. The last quoted line above a line
 * of the author's own, or above one in the quote that may be, stays: it is what that line answers.
 */
export function foldLines(
  lines: readonly MessageLine[],
  said: LineWords,
  quotes: Quotes,
  repeated: ReturnType<Closings['repeated']>,
): (Home | null)[] {
  const folds = lines.map((_, at): Home | null => (repeated.size > 0 && repeated.get(at)) || null)
  for (let start = 0; start < lines.length; start++) {
    if (!isQuote(lines[start])) continue
    const quoted: number[] = []
    let end = start
    for (; end < lines.length && (isQuote(lines[end]) || isBlank(lines[end])); end++) if (lines[end]?.role === 'quoted') quoted.push(end)
    foldBlock({ lines, said, quotes }, quoted, folds)
    start = end
  }
  if (isAnswerByEditing(lines, folds, said, quotes)) return lines.map(() => null)
  foldAttributions(lines, folds, quotes)
  keepAnswered(lines, folds, said, quotes)
  return folds
}

/** Signs that answer a question where they stand. */
const mark = /[✓✔☑✅✗✘☒❌]|\p{Emoji_Presentation}|\[[xX]\]|\([xX]\)/u

/** Whether nothing but a quote is there, in which its sender changed, struck out or took away something: that is the answer. */
function isAnswerByEditing(lines: readonly MessageLine[], folds: readonly (Home | null)[], said: LineWords, quotes: Quotes): boolean {
  if (lines.some(line => (line.role === 'own' || line.role === 'forwarded') && !isBlank(line))) return false
  if (lines.some((line, at) => line.role === 'quoted' && (mark.test(line.text) || (!folds[at] && wordCount(said, at) > 0)))) return true
  return [...new Set(quotes.sources)].some(source => source !== undefined && !isWhole(source, said, quotes))
}

/** Whether all that the author of a quoted message wrote stands in the quote, a signature aside. */
function isWhole(source: Earlier, said: LineWords, { sources, places }: Quotes): boolean {
  const has = new Uint8Array(firstWord(source.said, source.lines.length))
  for (const [at, place] of places.entries()) if (place >= 0 && sources[at] === source) has.fill(1, place, place + wordCount(said, at))
  const signature = source.lines.findIndex(line => isSeparator(line.text))
  return source.lines.every((line, at) => {
    if (line.role !== 'own' || (signature >= 0 && at >= signature)) return true
    return !has.subarray(firstWord(source.said, at), firstWord(source.said, at + 1)).includes(0)
  })
}

type Message = { lines: readonly MessageLine[]; said: LineWords; quotes: Quotes }

/** Whether the links of a line lead where those of the message quoted do; an address that is its own words is none. */
const leadsAlike = (line: MessageLine | undefined, source: Earlier): boolean =>
  line?.links?.every(({ url, text }) => isAddressItself(url, text) || source.urls().has(url)) ?? true

const isBlank = (line: MessageLine | undefined): boolean => line !== undefined && isEmpty(line.text)

/** Lines without words (rules, brackets, empty ones) go with the line above them. */
function foldBlock({ lines, said, quotes }: Message, quoted: readonly number[], folds: (Home | null)[]): void {
  const { sources, places } = quotes
  const homes = quoted.map(line => {
    const source = sources[line]
    const place = places[line] ?? -1
    const count = wordCount(said, line)
    if (!source || place < 0 || count === 0 || !leadsAlike(lines[line], source)) return null
    const [first, last] = [place, place + count - 1].map(word => lineAt(source.said, word))
    return isChosenIn(lines[line], source, first ?? 0, last ?? 0) ? null : homeOf(source, place, count)
  })
  let above = homes[quoted.findIndex(line => wordCount(said, line) > 0)] ?? null
  for (let i = 0; i < quoted.length; i++) {
    const line = quoted[i] ?? -1
    if (wordCount(said, line) > 0) above = homes[i] ?? null
    folds[line] = above
  }
}

/** What says who wrote a quote that is folded, and no more than that, goes with it. */
function foldAttributions(lines: readonly MessageLine[], folds: (Home | null)[], { sources }: Quotes): void {
  let below = -1
  for (let i = lines.length - 1; i >= 0; i--) {
    const role = lines[i]?.role
    if (role === 'attribution') {
      const start = attributionFrom(lines, i)
      folds.fill(homeOver(lines.slice(start, i + 1), folds[below] ?? null, sources[below]), start, i + 1)
      i = start
    } else if (!isBlank(lines[i])) below = role === 'quoted' ? i : -1
  }
}

/** Where the lines go that say who wrote what stands below them. */
const homeOver = (lines: readonly MessageLine[], home: Home | null, source: Earlier | undefined): Home | null =>
  home && source && saysMore(lines, source.from) ? null : home

/** Where the lines begin that say together who wrote what stands below. */
function attributionFrom(lines: readonly MessageLine[], last: number): number {
  let first = last
  while (first > 0 && lines[first - 1]?.role === 'attribution') first--
  return first
}

/** A quoted line of fewer words than this says little by itself: the one above it stays too. */
const enoughWords = 4

/** A line of a block of HTML, or of a quote without marks, that the message it quotes has not: it may be an answer typed there. */
const mayBeTyped = (line: MessageLine | undefined, at: number, said: LineWords, { sources }: Quotes): boolean =>
  line?.role === 'quoted' && line.unmarked === true && sources[at] !== undefined && wordCount(said, at) > 0

function keepAnswered(lines: readonly MessageLine[], folds: (Home | null)[], said: LineWords, quotes: Quotes): void {
  for (let i = 1; i < lines.length; i++) {
    if (folds[i] || isBlank(lines[i]) || (lines[i]?.role !== 'own' && !mayBeTyped(lines[i], i, said, quotes))) continue
    let above = i - 1
    while (above >= 0 && isBlank(lines[above])) above--
    let kept = 0
    while (above >= 0 && folds[above] && lines[above]?.role === 'quoted' && kept < enoughWords) {
      folds[above] = null
      kept += wordCount(said, above)
      above--
    }
  }
}
