import { lineEnd, messageLine, words } from '../line'
import { changedLine, type MessageLine } from '../message-line'
import { isAttribution } from './attribution'
import { firstWord, type LineWords, wordCount } from './line-words'
import { type Answered, isOfAnswered, type Quotes } from './quotes'
import { isNew } from './typed-in-quote'
import type { WordIndex } from './word-index'

/** A quoted line that its author's words end at, with the number of words before them; the further lines down to `end` are theirs too. */
type Typed = { at: number; words: number; end: number }

/**
 * Answers typed at the end of a quoted line ("> Will you come? Yes, two of us") become lines of the author's own. Only where it can be
 * seen that the mail quoted, which is the one answered, has no words there: its line or its text ends before them, or goes on in the next quoted line. The lines
 * themselves where there are none; `said` = their words.
 */
export function ownTypedBehindQuotes(
  lines: readonly MessageLine[],
  said: LineWords,
  quotes: Quotes,
  answered: Answered,
): readonly MessageLine[] {
  const found: Typed[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line?.role !== 'quoted' || line.links || (quotes.places[at] ?? -1) >= 0 || wordCount(said, at) < 2) continue
    const source = quotes.sources[at]
    if (!source || !isOfAnswered(source, answered)) continue
    const index = source.index()
    const quote = { lines, said, places: quotes.places, index }
    const words = quotedWords(quote, at, found.at(-1)?.end === at)
    if (words === 0 || !isTyped(quote, at, words)) continue
    const end = typedEnd(quote, at)
    const joined = [behind(said, at, words), ...lines.slice(at + 1, end).map(({ text }) => text)].join(' ')
    if (isAttribution(joined)) continue
    found.push({ at, words, end })
    at = end - 1
  }
  return found.length === 0 ? lines : withTyped(lines, said, found)
}

type Quote = { lines: readonly MessageLine[]; said: LineWords; places: Int32Array; index: WordIndex }

/**
 * How many words of a quoted line are the earlier mail's, where what follows cannot be; 0 where that is not sure. The quoted line right
 * above must be the one above in that mail too, unless an answer was typed there (`isBelowTyped`).
 */
function quotedWords({ lines, said, places, index }: Quote, at: number, isBelowTyped: boolean): number {
  const start = firstWord(said, at)
  const end = start + wordCount(said, at)
  const above = isBelowTyped ? start : wordAbove(lines, at, said)
  const { count, place } = index.run(said, above, end)
  const words = above + count - start
  if (words < 1) return linedWords({ lines, said, places, index }, at, isBelowTyped)
  if (words >= end - start) return 0
  const isBroken =
    index.endsText(place + count) ||
    index.line(said, start, start + words) >= 0 ||
    placeBelow({ lines, said, places, index }, at) === place + count
  return isBroken ? words : 0
}

/** Most words of a line that are looked for as a line of their own, with an answer behind it. */
const longestLined = 30

/** What stands behind a question, or what a form asks for. */
const asks = /^[)"'»*_\s]{0,3}[?？:：]/u

/** How many of the first words of a line that asks, or that stands below an answer, are a whole one of the earlier mail, below the last line found there and above the next one; 0 = none. */
function linedWords({ lines, said, places, index }: Quote, at: number, isBelowTyped: boolean): number {
  const start = firstWord(said, at)
  const [near, below] = [placeBehind({ lines, said, places, index }, at), placeBelow({ lines, said, places, index }, at)]
  for (let words = Math.min(wordCount(said, at) - 1, longestLined); words > 0; words--) {
    const place = index.line(said, start, start + words, near)
    if (place < near || (below >= 0 && place + words > below)) continue
    return isBelowTyped || asks.test(said.text.slice(said.to[start + words - 1], said.to[start + words])) ? words : 0
  }
  return 0
}

/** Place behind the last quoted line above that stands in the earlier mail. */
function placeBehind({ said, places }: Quote, at: number): number {
  for (let above = at - 1; above >= Math.max(0, at - mostAbove); above--)
    if ((places[above] ?? -1) >= 0) return (places[above] ?? 0) + wordCount(said, above)
  return 0
}

/** Lines above that are looked at. */
const mostAbove = 20

/** First word of the quoted line right above, empty ones between them aside; of the line itself where none is there. */
function wordAbove(lines: readonly MessageLine[], at: number, said: LineWords): number {
  let above = at - 1
  while (above >= 0 && lines[above]?.role === 'quoted' && wordCount(said, above) === 0) above--
  const line = lines[above]
  return firstWord(said, line?.role === 'quoted' && line.quote === lines[at]?.quote ? above : at)
}

/** Where in the earlier mail the next quoted line begins; -1 where it is not known. */
function placeBelow({ said, places }: Quote, at: number): number {
  let next = at + 1
  while (next < places.length && wordCount(said, next) === 0) next++
  return places[next] ?? -1
}

/** Text of a line behind so many words, and behind the signs that end their sentence; '' where nothing parts them. */
function behind(said: LineWords, line: number, count: number): string {
  const place = firstWord(said, line) + count
  const end = said.to[firstWord(said, line + 1) - 1] ?? 0
  const rest = said.text.slice(said.to[place - 1], lineEnd(said.text, end))
  return /^[?!.,:;…)"'»]{0,4}\s|^[。？！：、]/u.test(rest) ? rest.replace(/^[\s?!.,:;…)"'»。？！：、]{1,20}/u, '').trimEnd() : ''
}

/** What is put before an answer so that it is seen: brackets, arrows, emphasis. */
const openers = /^[[({<>=*#/_~【「（-]{0,4}\s?/u

const place = /@|:\/\//
/** What names an address or a link. */
const labelled = /\b(?:mailto|tel|cid|image):/i
/** A sentence around an address has so many other words. */
const around = 3

/** Text, and not what mail programs put behind a line: an address written out, a picture's name. */
export const isReadable = (text: string): boolean =>
  !labelled.test(text) && !/^<[^<>]{1,400}>$/.test(text) && (!place.test(text) || wordsAround(text) >= around)

/** Words of a text without its addresses and links. */
const wordsAround = (text: string): number =>
  text.split(/\s+/).reduce((sum, token) => (place.test(token) ? sum : sum + words(token).length), 0)

/** Words or a sign that answers. */
const isText = (text: string): boolean => {
  const bare = text.replace(openers, '')
  return isReadable(text) && /^(?:[\p{L}"'+-]|\p{N}|\p{Emoji_Presentation}|[✓✔✗✘☑☒])/u.test(bare)
}

const isTyped = ({ said, index }: Quote, at: number, words: number): boolean =>
  isText(behind(said, at, words)) && isNew(said, firstWord(said, at) + words, firstWord(said, at + 1), index)

/** Line after those below that are broken out of the answer by the program that quotes: quoted alike, and new. */
function typedEnd(quote: Quote, at: number): number {
  const { lines, said } = quote
  let end = at + 1
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (line?.role !== 'quoted' || line.quote !== lines[at]?.quote) break
    const isQuoted = quotedWords(quote, end, true) > 0
    if (isQuoted || !isText(line.text) || !isNew(said, firstWord(said, end), firstWord(said, end + 1), quote.index)) break
  }
  return end
}

function withTyped(lines: readonly MessageLine[], said: LineWords, found: readonly Typed[]): MessageLine[] {
  const out: MessageLine[] = []
  let done = 0
  for (const { at, words, end } of found) {
    out.push(...lines.slice(done, at))
    const [line, ...below] = lines.slice(at, end)
    if (!line) continue
    const typed = behind(said, at, words)
    out.push(changedLine(line, { text: line.text.slice(0, line.text.trimEnd().length - typed.length).trimEnd() }))
    for (const { text } of [{ text: typed }, ...below]) out.push(messageLine(text, 0, 'own'))
    done = end
  }
  return [...out, ...lines.slice(done)]
}
