import { asOwn, type MessageLine } from '../message-line'
import { isAttribution } from './attribution'
import { footerLength } from './closing-kind'
import { filledIn } from './filled-in'
import { firstWord, type LineWords, wordCount } from './line-words'
import { isMechanical } from './mechanical-lines'
import { type Answered, isOfAnswered, lineAt, type Quotes } from './quotes'
import type { Earlier } from './transcript'
import { isQuestion, isTranslation } from './translation'
import { isReadable } from './typed-behind-quote'
import { isBelowRule, isNew } from './typed-in-quote'

/** Lines with words of one answer, at most: of more nobody knows whose they are, unless they stand within the mail that is said to be answered. */
const mostLines = 6
const mostWithin = 40

/**
 * Answers that bear the marks of the quote in which they were typed ("> How many?", "> [Bob] four"), or stand above another one in a quote
 * without marks, become the author's own: new lines between two that stand one right below the other in the mail that is answered, as they
 * are or filled in, or below the question with which a quote ends. The lines themselves where there are none.
 */
export function ownTypedBetween(
  lines: readonly MessageLine[],
  said: LineWords,
  quotes: Quotes,
  answered: Answered,
): readonly MessageLine[] {
  const message = { lines, said, quotes, filled: filledIn(lines, said, quotes, answered) }
  const own = new Set<number>()
  for (let at = 0; at < lines.length; at++) for (const line of typedBelow(message, at, answered)) own.add(line)
  return isTranslation(lines, said, own) ? lines : asOwn(lines, own)
}

/** `filled`: lines that were filled in, with those of the mail quoted that they were. */
type Message = { lines: readonly MessageLine[]; said: LineWords; quotes: Quotes; filled: ReadonlyMap<number, number> }

/** The lines with words of an answer below a line. */
function typedBelow(message: Message, at: number, answered: Answered): readonly number[] {
  const { lines, said, quotes } = message
  const source = quotes.sources[at]
  if (!source || placeOf(message, at) < 0) return []
  const next = nextWorded(said, at)
  // nearly always the next one is held, and nothing stands between
  if (next >= lines.length || placeOf(message, next) >= 0 || !isOfAnswered(source, answered)) return []
  const { typed, end } = newBelow(message, at, next)
  const most = end >= 0 && answered.inReplyTo !== null ? mostWithin : mostLines
  if (typed.length === 0 || typed.length > most || !isAnswer(message, typed, source)) return []
  const isBetween = end >= 0 && placeOf(message, end) === endOf(message, at)
  return isBetween || (end < 0 && isAnswerAtEnd(message, at, typed, source)) ? typed : []
}

/**
 * The new lines with words below a line of a quote, and the held one below them. Where the quote ends, -1 and those right below the line:
 * a program's stand apart. None where another text goes on there.
 */
function newBelow(message: Message, above: number, first: number): { typed: readonly number[]; end: number } {
  const { lines, said } = message
  const isProgram = (at: number): boolean => isMechanical(lines[at]?.text ?? '')
  const typed: number[] = []
  for (let at = first; at < lines.length && typed.length <= mostWithin; at = nextWorded(said, at)) {
    if (lines[at]?.quote === 0) break
    if (!isOfQuote(lines[at], lines[above])) return { typed: [], end: -1 }
    if (placeOf(message, at) >= 0) return { typed: typed.some(isProgram) ? [] : typed, end: at }
    typed.push(at)
  }
  const apart = typed.findIndex((at, i) => at !== above + i + 1 || isProgram(at))
  return { typed: apart < 0 ? typed : typed.slice(0, apart), end: -1 }
}

/** Whether lines at the end of a quote answer its last question: they are no footer, which stands apart, nor what a program altered there. */
function isAnswerAtEnd({ lines, said, quotes }: Message, above: number, typed: readonly number[], source: Earlier): boolean {
  if (!isQuestion(lines[above])) return false
  if (footerLength(typed.map(at => lines[at]?.text ?? '')) > 0) return false
  const end = (quotes.places[above] ?? 0) + wordCount(said, above)
  return !isAltered(lines[typed[0] ?? 0]?.text ?? '', source.lines[lineAt(source.said, end)]?.text ?? '')
}

/** Whether a text may be another of which a program changed letters: most begin with the same one. */
function isAltered(text: string, written: string): boolean {
  const [first, other] = [text, written].map(each => /[\p{L}\p{N}]/u.exec(each)?.[0].toLowerCase())
  return first === other || /\uFFFD|\?\p{L}/u.test(text)
}

/** Whether no line of these is the earlier mail's, nor a program's. */
const isAnswer = ({ lines, said }: Message, typed: readonly number[], source: Earlier): boolean =>
  typed.every(at => isReadable(lines[at]?.text ?? '') && isNew(said, firstWord(said, at), firstWord(said, at + 1), source.index())) &&
  !isBelowRule(lines, typed[0] ?? 0) &&
  !isAttribution(typed.map(at => lines[at]?.text.trim() ?? '').join(' '))

/** Where a line begins in the mail that it quotes, as it stands there or filled in; -1 = nowhere. */
function placeOf({ quotes: { places, sources }, filled }: Message, at: number): number {
  const asked = filled.get(at)
  const source = sources[at]
  return asked === undefined || !source ? (places[at] ?? -1) : firstWord(source.said, asked)
}

/** Where it ends there. */
function endOf(message: Message, at: number): number {
  const asked = message.filled.get(at)
  const source = message.quotes.sources[at]
  return asked === undefined || !source ? placeOf(message, at) + wordCount(message.said, at) : firstWord(source.said, asked + 1)
}

/** The next line below one that says something. */
function nextWorded(said: LineWords, above: number): number {
  let at = above + 1
  while (at < said.ends.length && wordCount(said, at) === 0) at++
  return at
}

/** Whether a line is one of the quote that another is of. */
const isOfQuote = (line: MessageLine | undefined, other: MessageLine | undefined): boolean =>
  line?.role === 'quoted' && line.quote === other?.quote
