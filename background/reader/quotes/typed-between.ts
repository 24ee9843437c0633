import { asOwn, type MessageLine } from '../message-line'
import { isAttribution } from './attribution'
import { firstWord, type LineWords, wordCount } from './line-words'
import { isMechanical } from './mechanical-lines'
import { type Answered, isOfAnswered, type Quotes } from './quotes'
import type { Earlier } from './transcript'
import { isReadable } from './typed-behind-quote'
import { isBelowRule, isNew } from './typed-in-quote'

/** Lines with words of one answer, at most. */
const mostLines = 6

/**
 * Answers that bear the marks of the quote in which they were typed ("> How many?", "> [Bob] four"), or stand above another one in a quote
 * without marks, become the author's own: new lines between two that stand one right below the other in the mail that is answered. The
 * lines themselves where there are none.
 */
export function ownTypedBetween(
  lines: readonly MessageLine[],
  said: LineWords,
  quotes: Quotes,
  answered: Answered,
): readonly MessageLine[] {
  const own = new Set<number>()
  const asked: boolean[] = []
  for (let at = 0; at < lines.length; at++) {
    const typed = typedBelow({ lines, said, quotes }, at, answered)
    for (const line of typed) own.add(line)
    if (typed.length > 0 && isQuestion(lines[at])) asked.push(isQuestion(lines[typed.at(-1) ?? at]))
  }
  return isTranslation(asked) ? lines : asOwn(lines, own)
}

/** The lines with words of an answer between a line and the next one of the mail that is answered. */
function typedBelow(message: Message, at: number, answered: Answered): readonly number[] {
  const { lines, said, quotes } = message
  const end = isHeld(quotes, at) && wordCount(said, at) > 0 && isFinished(lines[at]?.text ?? '') ? nextHeld(message, at) : -1
  const source = quotes.sources[at]
  if (end < 0 || !source || !isOfAnswered(source, answered)) return []
  const typed = Array.from({ length: end - at - 1 }, (_, i) => at + 1 + i).filter(between => wordCount(said, between) > 0)
  return isAnswer(message, typed, source) ? typed : []
}

/** Whether most of what stands below questions asks too: that is what they ask in another language. `asked`: of each, whether it does. */
const isTranslation = (asked: readonly boolean[]): boolean => asked.filter(Boolean).length * 2 > asked.length

const isQuestion = (line: MessageLine | undefined): boolean => /[?？]\s*$/u.test(line?.text ?? '')

/** So short a line was broken off by no program. */
const shortLine = 40

/** Whether a line does not go on in the one below it, as one does that a program broke off. */
const isFinished = (text: string): boolean => text.length < shortLine || /[?？:：.!。！…][\s"'”»)]{0,3}$/u.test(text)

/** Whether no line of these is the earlier mail's, nor a program's. */
const isAnswer = ({ lines, said }: Message, typed: readonly number[], source: Earlier): boolean =>
  typed.every(at => isReadable(lines[at]?.text ?? '') && isNew(said, firstWord(said, at), firstWord(said, at + 1), source.index())) &&
  !isBelowRule(lines, typed[0] ?? 0) &&
  !isAttribution(typed.map(at => lines[at]?.text.trim() ?? '').join(' '))

type Message = { lines: readonly MessageLine[]; said: LineWords; quotes: Quotes }

const isHeld = ({ places }: Quotes, at: number): boolean => (places[at] ?? -1) >= 0

function nextWorded(said: LineWords, above: number): number {
  let at = above + 1
  while (at < said.ends.length && wordCount(said, at) === 0) at++
  return at
}

/** The held line, not the next one, that stands right below line `above` in the mail quoted; -1 where none does. */
function nextHeld({ lines, said, quotes }: Message, above: number): number {
  const first = nextWorded(said, above)
  // nearly always the next one is held, and nothing stands between
  if (isHeld(quotes, first)) return -1
  const worded: number[] = []
  for (let at = first; at < lines.length && worded.length <= mostLines; at++) {
    if (wordCount(said, at) === 0) continue
    if (!mayStandIn(lines[at], lines[above])) return -1
    worded.push(at)
    if (isHeld(quotes, at)) break
  }
  const last = worded.at(-1) ?? -1
  const isNext = lines[last]?.quote === lines[above]?.quote && quotes.sources[last] === quotes.sources[above]
  return worded.length > 1 && isNext && quotes.places[last] === (quotes.places[above] ?? 0) + wordCount(said, above) ? last : -1
}

/** Whether a line may be one of the quote that another is of. */
const mayStandIn = (line: MessageLine | undefined, other: MessageLine | undefined): boolean =>
  line?.role === 'quoted' && !line.links && line.quote === other?.quote && !isMechanical(line.text)
