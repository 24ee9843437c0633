import { oneLine } from '../line'
import { asOwn, type MessageLine } from '../message-line'
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
export const ownFilledIn = (lines: readonly MessageLine[], said: LineWords, quotes: Quotes, answered: Answered): readonly MessageLine[] =>
  asOwn(lines, filledIn(lines, said, quotes, answered))

/** The lines of a quoted form that were filled in, each with the line of the mail quoted that it was. */
export function filledIn(lines: readonly MessageLine[], said: LineWords, quotes: Quotes, answered: Answered): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  let above: Above = { at: -1, next: -1 }
  for (let at = 0; at < lines.length; at++) {
    if (!isOfKnown(lines, said, quotes, at)) continue
    const isHeld = (quotes.places[at] ?? -1) >= 0
    const start = isHeld ? -1 : startOf(said, quotes, at, above)
    const filled = isHeld || !isOfAnswered(quotes.sources[at], answered) ? -1 : filledLine(quotes.sources[at], start, lines[at]?.text ?? '')
    if (filled >= 0) found.set(at, filled)
    above = { at, next: filled >= 0 ? filled + 1 : start }
  }
  return found
}

/** Whether a line is quoted, says something, and it is known what it quotes. */
const isOfKnown = (lines: readonly MessageLine[], said: LineWords, { sources }: Quotes, at: number): boolean =>
  lines[at]?.role === 'quoted' && sources[at] !== undefined && wordCount(said, at) > 0

/** The quoted line above, and the line of the mail quoted from which on what stands below it is looked for; -1 = right below where it stands. */
type Above = { at: number; next: number }

/** The line of the mail quoted from which on one that a line fills in is looked for. */
function startOf(said: LineWords, { sources, places }: Quotes, at: number, above: Above): number {
  const words = sources[at]?.said
  if (!words || sources[above.at] !== sources[at]) return 0
  return above.next >= 0 ? above.next : lineAt(words, (places[above.at] ?? 0) + wordCount(said, above.at) - 1) + 1
}

/** The line that a text fills in, of the next few with words from `start` on; -1 = none. */
function filledLine(of: Earlier | undefined, start: number, text: string): number {
  const lines = of?.lines ?? []
  let tried = 0
  for (let at = start; at < lines.length && tried < mostSkipped; at++) {
    const asked = lines[at]?.text ?? ''
    if (asked === '') continue
    if (mayBeFilledIn(asked, text) && isFilledIn(oneLine(asked), oneLine(text))) return at
    tried++
  }
  return -1
}

/** Room for an answer in a line of a form, and what an answer may leave of itself in any line: most lines have neither. */
const rooms = ['/', '|', '__', '....', '……', '☐', '□', '[ ', '[]', '( ', '()']
const isForm = (asked: string): boolean => rooms.some(room => asked.includes(room)) || labelledFigure.test(asked)
const labelledFigure = /[:=：]\s?\d/
const hasMarks = (text: string): boolean => text.includes('~~') || text.includes('|') || markFirst.test(text)
const markFirst = /^\s*[[(☑☒✓✔✅✗✘❌xX]/
const letter = /[A-Za-z0-9]/

/** Two lines that begin with different letters are none, unless a tick is put before one, or one is an option of the other. */
function mayBeFilledIn(asked: string, text: string): boolean {
  if (asked === text) return false
  const [first, own] = [asked.charAt(0), text.charAt(0)]
  if (first !== own && letter.test(first) && letter.test(own) && own.toLowerCase() !== 'x' && !asked.includes(text)) return false
  return isForm(asked) || hasMarks(text)
}

const isFilledIn = (asked: string, text: string): boolean =>
  asked !== text && [isTicked, isStruck, isBlankFilled, isCounted, isOptionLeft, isCellFilled].some(is => is(asked, text))

const emptyBox = /\[ ?\]|\( ?\)|[☐□]/g
const tickedBox = /\[ ?[xX✓✔✗✘] ?\]|\( ?[xX✓✔✗✘] ?\)|[☑☒✓✔✅✗✘❌]\uFE0F?/gu
/** Boxes, however they are drawn. */
const ticked = '☑'
const empty = '☐'
const tickBefore = /^(?:\[[xX✓✔]\]|\([xX✓✔]\)|[☑☒✓✔✅✗✘❌]\uFE0F?|[xX](?= )) ?/u

/** Another box has a tick in it, or the line has one before it. */
function isTicked(asked: string, text: string): boolean {
  if (text.endsWith(asked) && text.replace(tickBefore, '') === asked) return true
  const [had, has] = [asked, text].map(line => line.replace(tickedBox, ticked).replace(emptyBox, empty))
  return had !== has && had?.replaceAll(ticked, empty) === has?.replaceAll(ticked, empty)
}

/** The reader shows what is struck through between these marks. */
const isStruck = (asked: string, text: string): boolean => text.includes('~~') && oneLine(text.replaceAll('~~', '')) === asked

/** Room that is left for words in a line of a form. */
const blank = /_{2,}|\.{4,}|…{2,}/

/** Words stand where the line had room for them, within it. */
function isBlankFilled(asked: string, text: string): boolean {
  if (!blank.test(asked)) return false
  const [first = '', ...rest] = asked.split(blank).map(piece => piece.trim())
  if (rest.join('') === '') return false
  if (!text.startsWith(first)) return false
  let left = text.slice(first.length)
  for (const [at, piece] of rest.entries()) {
    const isLast = at === rest.length - 1
    const end = isLast ? left.length - piece.length : left.indexOf(piece)
    if (end < 0 || !left.startsWith(piece, end)) return false
    left = left.slice(end + piece.length)
  }
  return true
}

const labelled = /^(\P{N}{1,60}[:=：] ?)(\d{1,3})\P{N}{0,20}$/u

/** Labels that ask how many will be there, by language: other figures are counted by programs. */
const asksCount =
  /(?<!\p{L})(?:how many|number of|persons?|people|guests?|adults?|child(?:ren)?|kids|seats|places|wie ?viele?|anzahl|personen|erwachsene|kinder|gäste|plätze|combien|nombre de|personnes?|adultes?|enfants?|invités|cuánt[oa]s|número de|personas?|adultos|niños|invitados|quant[ie]|numero di|persone|adulti|bambini|ospiti|hoeveel|aantal|volwassenen|kinderen|gasten|quant[ao]s|pessoas|crianças|antal|personer|vuxna|voksne|barn|børn|ile|liczba|osoby|osób|dorośli|dzieci)(?!\p{L})|人数|人數|大人|子供|子ども/iu

/** Another figure stands behind a label: "Persons: 2". */
function isCounted(asked: string, text: string): boolean {
  if (!labelledFigure.test(asked)) return false
  const [, label, count] = labelled.exec(asked) ?? []
  const [, ownLabel, ownCount] = labelled.exec(text) ?? []
  return label !== undefined && asksCount.test(label) && label === ownLabel && count !== ownCount
}

/** Words that are to be chosen from, of which one is left, behind a label or a question ("Will you come: yes / no"), or each a word of a line of them alone. */
function isOptionLeft(asked: string, text: string): boolean {
  if (!asked.includes('/')) return false
  const start = Math.max(asked.lastIndexOf(':'), asked.lastIndexOf('?')) + 1
  const options = asked
    .slice(start)
    .split('/')
    .map(option => option.trim())
  const isOption = start > 0 ? /\p{L}/u : /^[\p{L}\p{M}]+$/u
  if (!options.every(option => isOption.test(option))) return false
  return options.some(option => oneLine(`${asked.slice(0, start)} ${option}`) === text)
}

/** A cell of a table's row that was empty has words. */
function isCellFilled(asked: string, text: string): boolean {
  if (!text.includes('|')) return false
  const [had, has] = [asked, text].map(line => line.split('|').map(cell => cell.trim()))
  if (!had || !has || has.length < had.length) return false
  // a row that begins with empty cells, as its border is drawn, has its name in the next one
  if (had.join('') === '') return false
  return has.every((cell, at) => cell === had[at] || (had[at] ?? '') === '')
}
