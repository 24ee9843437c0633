import { isEmpty } from '../line'
import type { MessageLine } from '../message-line'
import { saysMore } from './attribution-words'
import { isChosenIn, isHtml } from './chosen'
import { isContact, isSeparator } from './closing-kind'
import { namesAnother } from './forged-attribution'
import { firstWord, type LineWords, wordCount } from './line-words'
import { isAddressItself } from './plain-text'
import { blockEnd, homeOf, isQuote, lineAt, type Quotes, quotedMessages } from './quotes'
import type { Closings } from './repeated-closings'
import type { Earlier, Home } from './transcript'
import { keepTrimmed } from './trimmed'
import { isDrawnAlike, isWrittenAlike } from './written-alike'

/**
 * Which lines of a message to fold, and in which messages they stand; null = not folded. Folded are quoted lines that the message quoted
 * holds, the attributions of quotes so folded, and closings that are `repeated`; `said` = their words. The last quoted line above a line
 * of the author's own, or above one in the quote that may be, stays: it is what that line answers. Attributions in which the author says more become his own, in
 * `lines` themselves.
 */
export function foldLines(
  lines: readonly MessageLine[],
  said: LineWords,
  quotes: Quotes,
  repeated: ReturnType<Closings['repeated']>,
): (Home | null)[] {
  const message = { lines, said, quotes }
  ownAttributions(message)
  const folds = new Array<Home | null>(lines.length).fill(null)
  for (const [at, home] of repeated) folds[at] = home
  for (let start = 0; start < lines.length; start++) {
    if (!isQuote(lines[start])) continue
    const end = blockEnd(lines, start)
    foldBlock(message, start, end, folds)
    start = end
  }
  if (!folds.some(home => home !== null)) return folds
  if (isAnswerByEditing(message, folds)) return lines.map(() => null)
  keepTrimmed(message, folds)
  keepForged(message, folds)
  foldAttributions(message, folds)
  keepAnswered(message, folds)
  return folds
}

type Message = { lines: readonly MessageLine[]; said: LineWords; quotes: Quotes }

/** Signs that answer a question where they stand. */
const mark = /[✓✔☑✅✗✘☒❌]|\p{Emoji_Presentation}|\[[xX]\]|\([xX]\)/u

/** Whether nothing but a quote is there, in which its sender changed, struck out or took away something: that is the answer. */
function isAnswerByEditing(message: Message, folds: readonly (Home | null)[]): boolean {
  const { lines, said, quotes } = message
  if (lines.some(({ role }, at) => (role === 'own' || role === 'forwarded') && !isBlank(message, at))) return false
  if (lines.some(({ role, text }, at) => role === 'quoted' && (mark.test(text) || (!folds[at] && !isBlank(message, at))))) return true
  return [...quotedMessages(quotes)].some(source => !isWhole(source, said, quotes))
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

/** Whether the links of a line lead where those of the message quoted do; an address that is its own words is none. */
const leadsAlike = (line: MessageLine | undefined, source: Earlier): boolean =>
  line?.links?.every(({ url, text }) => isAddressItself(url, text) || source.urls().has(url)) ?? true

/** To count its words takes less time than to look at its text. */
const isBlank = ({ lines, said }: Pick<Message, 'lines' | 'said'>, at: number): boolean =>
  at >= 0 && at < lines.length && wordCount(said, at) === 0 && isEmpty(lines[at]?.text ?? '')

/** Lines [start, end). One without words (a rule, brackets, an empty one) goes with the line above it, where the message quoted has such a line too. */
function foldBlock(message: Message, start: number, end: number, folds: (Home | null)[]): void {
  const first = wordedFrom(message, start, end)
  let above = -1
  for (let line = first; line < end; ) {
    const below = wordedFrom(message, line + 1, end)
    folds[line] = homeOfLine(message, line, above, below < end ? below : -1)
    above = line
    line = below
  }
  const { lines, said } = message
  let last = first
  for (let line = start; line < end && first < end; line++) {
    if (lines[line]?.role !== 'quoted') continue
    if (wordCount(said, line) > 0) last = line
    else folds[line] = folds[last] && isDrawn(message, line, last) ? (folds[last] ?? null) : null
  }
}

/** The first quoted line of words of [at, end); `end` where there is none. */
function wordedFrom({ lines, said }: Message, at: number, end: number): number {
  while (at < end && (lines[at]?.role !== 'quoted' || wordCount(said, at) === 0)) at++
  return at
}

/** Whether a line without words is empty, or drawn as in the message that the line of words above it quotes. */
function isDrawn({ lines, said, quotes: { sources, places } }: Message, at: number, above: number): boolean {
  const text = lines[at]?.text ?? ''
  const source = sources[above]
  if (isEmpty(text) || !source) return true
  const place = (places[above] ?? 0) + (above < at ? wordCount(said, above) : 0)
  return isDrawnAlike(said, at, text, { said: source.said, place, signs: source.signs() })
}

/** Where a quoted line stands as it is written here; `above`, `below`: the lines of words next to it, -1 = none. */
function homeOfLine(message: Message, at: number, above: number, below: number): Home | null {
  const { lines, said, quotes } = message
  const line = lines[at]
  const source = quotes.sources[at]
  const place = quotes.places[at] ?? -1
  if (!line || !source || place < 0 || !leadsAlike(line, source)) return null
  const count = wordCount(said, at)
  if (count < enoughWords && isMoved(message, at, above, below)) return null
  const first = lineAt(source.said, place)
  const last = place + count <= firstWord(source.said, first + 1) ? first : lineAt(source.said, place + count - 1)
  // most quoted lines are their source's, character for character
  if (line.text !== source.lines[first]?.text || wordCount(source.said, first) !== count) {
    const isMadeOfHtml = isHtml(source.lines[first]) && !isHtml(line)
    if (isChosenIn(line, source, first, last) || !isWrittenAlike({ said, line: at, source: source.said, place, isMadeOfHtml })) return null
  }
  return homeOf(source, first, last)
}

/** Whether a line stands between others than in the message quoted, and not at the beginning of its quote. */
const isMoved = (message: Message, at: number, above: number, below: number): boolean =>
  above >= 0 && !areNext(message, above, at) && (below < 0 || !areNext(message, at, below))

/** Whether two lines stand one right below the other in the message quoted. */
function areNext({ said, quotes: { sources, places } }: Message, one: number, other: number): boolean {
  const place = places[one] ?? -1
  return place >= 0 && sources[one] === sources[other] && place + wordCount(said, one) === places[other]
}

/**
 * What says who wrote a quote that is folded, and no more than that, goes with the line below it; within the quote that it stands above, with
 * all of that.
 */
function foldAttributions(message: Message, folds: (Home | null)[]): void {
  const { lines, quotes } = message
  let below = -1
  let isWhole = true
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    if (isBlank(message, i)) continue
    if (line?.role === 'attribution') {
      const start = attributionFrom(lines, i)
      const goes = isWhole || line.quote !== lines[below]?.quote
      folds.fill(goes ? homeOver(message, start, i + 1, { home: folds[below] ?? null, source: quotes.sources[below] }) : null, start, i + 1)
      i = start
    } else if (line?.role === 'quoted') {
      isWhole = (isWhole || lines[i + 1]?.role === 'attribution') && folds[i] !== null
      below = i
    } else {
      below = -1
      isWhole = true
    }
  }
}

/** Whether an attribution that ends right above line `start` puts the words of a quote that is folded into another's mouth. */
function isForged(message: Message, start: number, folds: readonly (Home | null)[]): boolean {
  const { lines, quotes } = message
  const depth = lines[start - 1]?.quote ?? 0
  const least = lines[start]?.quote === depth && !isMarked(lines[start]) ? depth : depth + 1
  let at = start
  // what is quoted in turn are no words of whom it names
  while (isBlank(message, at) || (lines[at]?.role === 'quoted' && (lines[at]?.quote ?? 0) > depth + 1)) at++
  const [line, home, source] = [lines[at], folds[at], quotes.sources[at]]
  if (line?.role !== 'quoted' || line.quote < least || !home || !source) return false
  const first = attributionFrom(lines, start - 1)
  // what the message quoted folded itself was judged there, and to judge each again is not linear
  return !isFoldedIn(message, first, start, source) && namesAnother(lines.slice(first, start), home, source, quotes.transcript)
}

const isMarked = (line: MessageLine | undefined): boolean => line?.text.startsWith('>') === true

/** What a line puts into another's mouth stays below it: nothing else shows that it does. */
function keepForged(message: Message, folds: (Home | null)[]): void {
  const { lines } = message
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]?.role !== 'attribution' || !isForged(message, i + 1, folds)) continue
    for (let at = i + 1; isBlank(message, at) || lines[at]?.role === 'quoted'; at++) folds[at] = null
  }
}

type Below = { home: Home | null; source: Earlier | undefined }

/** Where lines [start, end) go that say who wrote what stands below them; nowhere, where they say more. */
function homeOver(message: Message, start: number, end: number, { home, source }: Below): Home | null {
  // those of the author's own mail are told already
  if (!home || !source || message.lines[start]?.quote === 0 || isFoldedIn(message, start, end, source)) return home
  return saysMore(message.lines.slice(start, end), source.from) ? null : home
}

/** Attributions of the author's own mail in which he says more ("Yes On Friday, 20 November 2026 Ann Lee wrote:") become lines of his own. */
function ownAttributions(message: Message): void {
  const { lines } = message
  for (let start = 0; start < lines.length; start++) {
    if (lines[start]?.role !== 'attribution' || lines[start]?.quote !== 0) continue
    let end = start + 1
    while (lines[end]?.role === 'attribution' && lines[end]?.quote === 0) end++
    const said = lines.slice(start, end)
    const source = sourceBelow(message, end)
    if (source && saysMore(said, source.from)) for (const line of said) line.role = 'own'
    start = end
  }
}

/** What the quoted lines from a place on quote, up to the next attribution. */
function sourceBelow(message: Message, start: number): Earlier | undefined {
  const { lines, quotes } = message
  let end = start
  while (lines[end]?.role === 'quoted' || isBlank(message, end)) end++
  return quotes.sources.slice(start, end).find(source => source !== undefined)
}

/** Whether the message quoted has these lines too and folded them: what they say was judged there. */
function isFoldedIn({ lines, quotes: { sources, places } }: Message, start: number, end: number, source: Earlier): boolean {
  for (let at = start; at < end; at++) {
    const place = sources[at] === source ? (places[at] ?? -1) : -1
    const held = place < 0 ? -1 : lineAt(source.said, place)
    if (!source.folds[held] || source.lines[held]?.role !== 'attribution' || source.lines[held].text !== lines[at]?.text) return false
  }
  return true
}

/** Where the lines begin that say together, at one depth, who wrote what stands below. */
function attributionFrom(lines: readonly MessageLine[], last: number): number {
  let first = last
  while (first > 0 && lines[first - 1]?.role === 'attribution' && lines[first - 1]?.quote === lines[last]?.quote) first--
  return first
}

/** A quoted line of fewer words than this says little by itself: the one above it stays too. */
const enoughWords = 4

/**
 * A line of a quote that the message it quotes has not, or not so: it may be an answer typed there, if nothing marks the lines of the quote,
 * if it is short, or if the lines around it stand together in that message.
 */
function mayBeTyped(message: Message, at: number): boolean {
  const line = message.lines[at]
  if (line?.role !== 'quoted' || !message.quotes.sources[at]) return false
  return line.unmarked === true || wordCount(message.said, at) < enoughWords || isInserted(message, at)
}

/** Lines that are looked at above and below one that may be put in between. */
const mostInserted = 6

function isInserted(message: Message, at: number): boolean {
  const { quotes } = message
  let above = at - 1
  while (above >= Math.max(0, at - mostInserted) && isHeldNot(message, above)) above--
  let below = at + 1
  while (below <= at + mostInserted && isHeldNot(message, below)) below++
  return (quotes.places[at] ?? -1) < 0 && !isContact(message.lines[at]?.text ?? '') && areNext(message, above, below)
}

const isHeldNot = (message: Message, at: number): boolean =>
  (message.lines[at]?.role === 'quoted' || isBlank(message, at)) &&
  (wordCount(message.said, at) === 0 || (message.quotes.places[at] ?? -1) < 0)

function keepAnswered(message: Message, folds: (Home | null)[]): void {
  const { lines, said } = message
  for (let i = 1; i < lines.length; i++) {
    if (folds[i] || isBlank(message, i) || (lines[i]?.role !== 'own' && !mayBeTyped(message, i))) continue
    let above = i - 1
    while (above >= 0 && isBlank(message, above)) above--
    let kept = 0
    while (above >= 0 && folds[above] && lines[above]?.role === 'quoted' && kept < enoughWords) {
      folds[above] = null
      kept += wordCount(said, above)
      above--
    }
  }
}
