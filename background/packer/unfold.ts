import type { MessageId } from '../../shared/mail'
import type { ReadMessage } from '../reader/reading'
import { type Correction, estimateTokens } from './tokens'
import { notesInText, notesWithin, toldApart } from './told-apart'

/** A folded line, [start, end) of the message's `full`, put back at `at` of its `text`. */
export type Unfolded = { at: number; start: number; end: number }
/**
 * A line that can be put back: `key` is the same for the same words, as often, that stand in the same messages, `home`. `near`: it is one
 * of those that the message answers, as far as can be told.
 */
export type Rest = Unfolded & { key: string; home: readonly MessageId[]; near: boolean }

/** What the lines above in one text hold: messages, and lines that were put back. */
export type Above = { messages: Set<MessageId>; lines: Set<string> }

/** The beginning of a text. */
export const nothingAbove = (): Above => ({ messages: new Set(), lines: new Set() })

/** So many lines of a quote are taken for what is answered. */
const mostNear = 12

const depthOf = (line: string): number => /^>*/.exec(line)?.[0].length ?? 0

/** Every folded line of a message that says something. */
export function restsOf({ full, text, folded }: ReadMessage): Rest[] {
  const times = new Map<string, number>()
  const rests: Rest[] = []
  for (const { at, parts } of folded) {
    const first = rests.length
    for (const { start, end, home } of parts) {
      let from = start
      for (const line of full.slice(start, end).split('\n')) {
        const words = line.replace(/^[>\s]{1,40}/, '').trimEnd()
        const said = `${home.join(' ')}\n${words}`
        const time = (times.get(said) ?? 0) + 1
        times.set(said, time)
        if (words !== '') rests.push({ at, start: from, end: from + line.length, key: `${time} ${said}`, home, near: false })
        from += line.length + 1
      }
    }
    markNear(rests.slice(first), full, text.slice(at).trim() !== '')
  }
  return rests
}

/**
 * Of a fold, what was answered: lines quoted once, the last ones where the answer stands below, else the first ones. A closing that was
 * folded is no quote.
 */
function markNear(fold: readonly Rest[], full: string, isAbove: boolean): void {
  const depths = fold.map(({ start, end }) => depthOf(full.slice(start, end)))
  const least = Math.min(...depths.filter(depth => depth > 0))
  const quoted = fold.filter((_, which) => depths[which] === least)
  for (const rest of isAbove ? quoted.slice(-mostNear) : quoted.slice(0, mostNear)) rest.near = true
}

/**
 * The folded lines of a message of which nothing above says the words: they must be put back. Lines of messages that are not `known` stay
 * folded: those are kept from whoever reads the text.
 */
export function missingIn(message: ReadMessage, above: Above, known: ReadonlySet<MessageId>): Rest[] {
  const isAbove = (id: MessageId): boolean => above.messages.has(id) || !known.has(id)
  const isWhole = message.folded.every(({ parts }) => parts.every(({ home }) => home.every(isAbove)))
  return isWhole ? [] : restsOf(message).filter(({ home, key }) => !home.every(isAbove) && !above.lines.has(key))
}

/** A message, with these of its folded lines, stands above what follows. */
export function putAbove(above: Above, id: MessageId, unfolded: readonly Rest[]): void {
  above.messages.add(id)
  for (const { key } of unfolded) above.lines.add(key)
}

/** A message's text as a model is shown it, with these of its folded lines put back. */
export function shownText(message: ReadMessage, lines: readonly Unfolded[]): string {
  const notes = { text: notesInText(message), full: message.notes }
  return piecesOf(message, lines)
    .map(({ from, end, of }) => toldApart(message[of].slice(from, end), notesWithin(notes[of], from, end)))
    .join('\n')
}

/** The stretches of `text` and of `full` that such a text is made of, a line's end between each two. */
export function piecesOf({ text }: ReadMessage, lines: readonly Unfolded[]): { of: 'text' | 'full'; from: number; end: number }[] {
  const pieces: { of: 'text' | 'full'; from: number; end: number }[] = []
  let done = 0
  for (const { at, start, end } of lines) {
    if (at > done) pieces.push({ of: 'text', from: done, end: at })
    // the line's end that stands there parts the two
    if (at > done) done = at + 1
    pieces.push({ of: 'full', from: start, end })
  }
  if (done < text.length) pieces.push({ of: 'text', from: done, end: text.length })
  return pieces
}

/** Tokens of lines that are put back, with what joins them. */
export const restsTokens = (message: ReadMessage, rests: readonly Rest[], correction: Correction | undefined): number =>
  rests.reduce((sum, rest) => sum + restTokens(message, rest, correction), 0)

/** Tokens of a line that is put back, with what joins it. */
export const restTokens = ({ full, notes }: ReadMessage, { start, end }: Rest, correction: Correction | undefined): number =>
  estimateTokens(toldApart(full.slice(start, end), notesWithin(notes, start, end)), correction) + 2
