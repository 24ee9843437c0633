import { changedLine, type MessageLine } from '../message-line'
import { type LineWords, wordCount } from './line-words'
import { type Answered, isOfAnswered, lineAt, type Quotes } from './quotes'
import type { Earlier } from './transcript'

/** Lines of a form that may have been deleted above one that is filled in. */
const mostSkipped = 3

/**
 * Lines of a quoted form that were filled in where they stand ("[x] I will come", "Persons: 2", "yes / no" of which one is left) become the
 * author's own, whole: a tick or a figure without its line says nothing, and who ticks a line says it. What is put behind a line is parted
 * from it instead (typed-behind-quote.ts). The lines themselves where nothing was filled in; `said` = their words.
 */
export function ownFilledIn(lines: readonly MessageLine[], said: LineWords, quotes: Quotes, answered: Answered): readonly MessageLine[] {
  const own = new Set<number>()
  let last: Place = { of: undefined, next: 0 }
  const quoted = lines.flatMap((line, at) => (line.role === 'quoted' && quotes.sources[at] && wordCount(said, at) > 0 ? [at] : []))
  for (const [i, at] of quoted.entries()) {
    const place = placeOf(quotes, at, last)
    const around = [quoted[i - 1], quoted[i + 1]].map(next => (next === undefined ? '' : oneLine(lines[next]?.text ?? '')))
    const filled = isOfAnswered(place.of, answered) && !lines[at]?.links ? filledLine(place, oneLine(lines[at]?.text ?? ''), around) : -1
    if (filled >= 0) own.add(at)
    last = { of: place.of, next: filled >= 0 ? filled + 1 : place.isHeld ? lineAfter(quotes, at, said) : place.next }
  }
  return own.size === 0 ? lines : lines.map((line, at) => (own.has(at) ? changedLine(line, { role: 'own', quote: 0 }) : line))
}

/** The earlier mail, and its line from which on the next one of its quote stands. */
type Place = { of: Earlier | undefined; next: number }

function placeOf({ sources, places }: Quotes, at: number, last: Place): Place & { isHeld: boolean } {
  const of = sources[at]
  const place = places[at] ?? -1
  if (of && place >= 0) return { of, next: lineAt(of.said, place), isHeld: true }
  return { of, next: of === last.of ? last.next : 0, isHeld: false }
}

/** The line of the earlier mail below those in which a held line stands. */
const lineAfter = ({ sources, places }: Quotes, at: number, said: LineWords): number =>
  lineAt(sources[at]?.said ?? said, (places[at] ?? 0) + wordCount(said, at) - 1) + 1

/** The line that a text fills in, where those `around` the text are no parts of it, broken off by a program; -1 = none. */
function filledLine({ of, next, isHeld }: Place & { isHeld: boolean }, text: string, around: readonly string[]): number {
  let tried = 0
  for (let at = next; of && at < of.lines.length && tried < (isHeld ? 1 : mostSkipped); at++) {
    if (wordCount(of.said, at) === 0) continue
    const asked = oneLine(of.lines[at]?.text ?? '')
    if (isFilledIn(asked, text)) return around.some(other => other !== '' && asked.includes(other)) ? -1 : at
    tried++
  }
  return -1
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const isFilledIn = (asked: string, text: string): boolean =>
  asked !== text && [isTicked, isStruck, isBlankFilled, isCounted, isOptionLeft, isCellFilled].some(is => is(asked, text))

const emptyBox = /\[ ?\]|\( ?\)|[☐□]/gu
const tickedBox = /\[ ?[xX✓✔✗✘] ?\]|\( ?[xX✓✔✗✘] ?\)|[☑☒✓✔✅✗✘❌]\uFE0F?/gu
const tickBefore = /^(?:\[[xX✓✔]\]|\([xX✓✔]\)|[☑☒✓✔✅✗✘❌]\uFE0F?|[xX](?= )) ?/u

/** An empty box has a tick in it, or a line that begins with a word has one before it. */
function isTicked(asked: string, text: string): boolean {
  if (/^[\p{L}\p{N}]/u.test(asked) && text.replace(tickBefore, '') === asked) return true
  if (asked.search(emptyBox) < 0) return false
  const bare = (line: string): string => line.replace(tickedBox, '[]').replace(emptyBox, '[]')
  const ticks = (line: string): number => line.match(tickedBox)?.length ?? 0
  return bare(asked) === bare(text) && ticks(text) > ticks(asked)
}

/** The reader shows what is struck through between these marks. */
const isStruck = (asked: string, text: string): boolean =>
  text.includes('~~') && !asked.includes('~~') && oneLine(text.replaceAll('~~', '')) === asked

/** Room that is left for words in a line of a form. */
const blank = /_{2,}|\.{4,}|…{2,}/

/** Words stand where the line had room for them, within it. */
function isBlankFilled(asked: string, text: string): boolean {
  const [first = '', ...rest] = asked.split(blank).map(piece => piece.trim())
  if (rest.length === 0 || (rest.length === 1 && rest[0] === '')) return false
  if (!text.startsWith(first)) return false
  let left = text.slice(first.length)
  let filled = ''
  for (const [at, piece] of rest.entries()) {
    const isLast = at === rest.length - 1
    const end = isLast ? left.length - piece.length : left.indexOf(piece)
    if (end < 0 || !left.startsWith(piece, end)) return false
    filled += left.slice(0, end)
    left = left.slice(end + piece.length)
  }
  return /[\p{L}\p{N}]/u.test(filled)
}

const labelled = /^(\P{N}{1,60}[:=：] ?)(\d{1,3})(?! ?[\d:.,/-])(\P{N}{0,20})$/u

/** Another figure stands behind a label: "Persons: 2". */
function isCounted(asked: string, text: string): boolean {
  const [, label, count, unit] = labelled.exec(asked) ?? []
  const [, ownLabel, ownCount, ownUnit] = labelled.exec(text) ?? []
  return label !== undefined && label === ownLabel && count !== ownCount && unit === ownUnit
}

/** Words that are to be chosen from, behind a label or not, of which one is left: "Will you come: yes / no". */
function isOptionLeft(asked: string, text: string): boolean {
  if (/\/\/|www\./.test(asked)) return false
  const start = asked.lastIndexOf(':') + 1
  const options = asked
    .slice(start)
    .split('/')
    .map(option => option.trim())
  if (options.length < 2 || !options.every(option => /\p{L}/u.test(option))) return false
  return options.some(option => oneLine(`${asked.slice(0, start)} ${option}`) === text)
}

/** A cell of a table's row that was empty has words. */
function isCellFilled(asked: string, text: string): boolean {
  if (!text.includes('|')) return false
  const [had, has] = [asked, text].map(line => line.split('|').map(cell => cell.trim()))
  if (!had || !has || has.length < had.length) return false
  // a row that begins with empty cells, as its border is drawn, has its name in the next one
  if (had.join('') === '' || had.join('') === has.join('')) return false
  return has.every((cell, at) => cell === had[at] || (had[at] ?? '') === '')
}
