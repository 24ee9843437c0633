import { changedLine, type MessageLine } from '../message-line'
import { firstWord, type LineWords, wordCount } from './line-words'
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
  let source: Earlier | undefined
  let next = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const of = quotes.sources[at]
    if (line?.role !== 'quoted' || !of || wordCount(said, at) === 0) continue
    if (of !== source) next = 0
    source = of
    const place = quotes.places[at] ?? -1
    if (place >= 0) next = lineAt(of.said, place)
    const asked = line.links || !isOfAnswered(of, answered) ? -1 : filledLine(of, next, place < 0 ? mostSkipped : 1, line.text)
    if (asked >= 0) own.add(at)
    if (asked >= 0) next = asked + 1
    else if (place >= 0) next = lineAt(of.said, place + wordCount(said, at) - 1) + 1
  }
  return own.size === 0 ? lines : lines.map((line, at) => (own.has(at) ? changedLine(line, { role: 'own', quote: 0 }) : line))
}

/** The line of an earlier mail, of so many with words from `start` on, that a text fills in; -1 = none. */
function filledLine({ lines, said }: Earlier, start: number, most: number, text: string): number {
  let tried = 0
  for (let at = start; at < lines.length && tried < most; at++) {
    if (firstWord(said, at) === firstWord(said, at + 1)) continue
    if (isFilledIn(oneLine(lines[at]?.text ?? ''), oneLine(text))) return at
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
  let left = text.startsWith(first) ? text.slice(first.length) : ''
  let filled = 0
  for (const [at, piece] of rest.entries()) {
    const end = piece === '' ? left.length : at === rest.length - 1 ? left.length - piece.length : left.indexOf(piece)
    if (end <= 0 || !left.slice(end).startsWith(piece)) return false
    if (/[\p{L}\p{N}]/u.test(left.slice(0, end))) filled++
    left = left.slice(end + piece.length)
  }
  return filled > 0 && left === ''
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
    .split(/[/|]/)
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
