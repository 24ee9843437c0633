import { firstWhere } from '../reader/first-where'
import type { ReadMessage } from '../reader/reading'
import { alikeClass, type Look, lookOf } from './look'

/** A note of ours, [start, end) of a text, brackets included. */
export type Stretch = { start: number; end: number }

/** What a line of a mail may begin with as if it were a thread's or a message's own line, as it looks. */
const head = /^ *(?=#+ *(?:thread *:|m\d{1,9}(?![\p{L}\p{N}_])))/gmu
/** What a mail may write as if it were a note of ours, as it looks. */
const note =
  /\[(?= *(?:(?:attachment|attached *message|image|calendar|no *text|text *layer *of *a *scan)(?![\p{L}\p{N}_])|[lm]\d{1,9}(?![\p{L}\p{N}_])))/giu
/**
 * What stands behind the "<" or the "[" of the control tokens of usual chat templates, as they look: in a mail they could only be there to
 * pose as a turn of the conversation.
 */
const behindAngle = [
  String.raw`\|[^\s<>|]{1,40}\|?>|[\w-]{1,40}\|>|(?:start|end)_of_\w{1,20}>|<\/?sys>>`,
  String.raw`\/?(?:\w{1,20}:)?(?:s|bos|eos|pad|unk|think|tool_?(?:calls?|responses?|results?|use)|function_?(?:calls?|responses?|results?)|function=[\w.-]{1,40}|invoke)(?: [^<>\n]{1,80})?>`,
].join('|')
const behindBracket = String.raw`\/?(?:inst|tool_calls|tool_results|available_tools|system_prompt)\]`
const template = new RegExp(`<(?:${behindAngle})|\\[(?:${behindBracket})`, 'gi')
const brokenTemplate = new RegExp(`<(?= (?:${behindAngle}))|\\[(?= ${behindBracket})`, 'gi')
/** What any of these begins with. */
const beginning = new RegExp(`[${alikeClass('#[<')}]`)
const bracket = new RegExp(`[\\\\${alikeClass('[]')}]`, 'g')

/** Where a sign of ours goes before a character: twice its place, and one more where it is a blank, no backslash. A text may have a million. */
type Mark = number

const placeIn = ({ at }: Look, index: number): number => (at ? (at[index] ?? 0) : index)

/** So many pieces are put together at once: a string of a million pieces takes up more than they do. */
const together = 1000

function withMarks(text: string, marks: readonly Mark[]): string {
  let out = ''
  let pieces: string[] = []
  let done = 0
  for (const mark of Float64Array.from(marks).sort()) {
    const place = mark >> 1
    pieces.push(text.slice(done, place), mark % 2 === 0 ? '\\' : ' ')
    done = place
    if (pieces.length < together) continue
    out += pieces.join('')
    pieces = []
  }
  return out + pieces.join('') + text.slice(done)
}

/** A blank goes behind the first sign of a token. */
function addBreaks(marks: Mark[], look: Look): Mark[] {
  for (const { index } of look.text.matchAll(template)) marks.push(2 * placeIn(look, index + 1) + 1)
  return marks
}

function backslashes(look: Look): Mark[] {
  const marks: Mark[] = []
  for (const { index, 0: blanks } of look.text.matchAll(head)) marks.push(2 * placeIn(look, index + blanks.length))
  for (const { index } of look.text.matchAll(note)) marks.push(2 * placeIn(look, index))
  return marks
}

/** A blank behind the first sign of what would be a chat template's token (`defused` takes them out of all that strangers wrote). */
export const withoutTemplates = (text: string): string => (beginning.test(text) ? withMarks(text, addBreaks([], lookOf(text))) : text)

/** A text without the tokens of chat templates; what their going would make one is broken. */
export function templatesOut(text: string): string {
  if (!beginning.test(text)) return text
  const look = lookOf(text)
  const tokens = Array.from(look.text.matchAll(template), ({ index, 0: { length } }) => ({ index, length }))
  return withoutTemplates(withoutAll(text, look, tokens))
}

/**
 * A message's text as a model is shown it: a backslash stands before whatever in it looks like a line or a note of ours, and before the
 * brackets and backslashes in a note, so that only what is ours reads as ours. `notes`: those of the text, in its order.
 */
export function toldApart(text: string, notes: readonly Stretch[]): string {
  const out: string[] = []
  let done = 0
  for (const { start, end } of notes) {
    out.push(marked(text.slice(done, start)), '[', withoutTemplates(text.slice(start + 1, end - 1)).replace(bracket, '\\$&'), ']')
    done = end
  }
  out.push(marked(text.slice(done)))
  return out.join('')
}

function marked(text: string): string {
  if (!beginning.test(text)) return text
  const look = lookOf(text)
  return withMarks(text, addBreaks(backslashes(look), look))
}

const backslash = new RegExp(`\\\\(?=[\\\\${alikeClass('#[]')}])`, 'g')

/** What was quoted from a text as a model is shown it, as the mail has it. */
export function asWritten(quote: string): string {
  const bare = quote.replace(backslash, '')
  const look = lookOf(bare)
  const blanks = Array.from(look.text.matchAll(brokenTemplate), ({ index }) => ({ index: index + 1, length: 1 }))
  return withoutAll(bare, look, blanks)
}

/** A text without these stretches of its look. */
function withoutAll(text: string, look: Look, stretches: readonly { index: number; length: number }[]): string {
  let out = ''
  let done = 0
  for (const { index, length } of stretches) {
    out += text.slice(done, placeIn(look, index))
    done = placeIn(look, index + length - 1) + 1
  }
  return out + text.slice(done)
}

const linkIds = / \[L\d+\]/g

/** The notes of a message's `text`: those of `full` that stand in it, and the ids of its links, which stand in no run of `full`. */
export function notesInText(message: ReadMessage): Stretch[] {
  const { text, map, notes } = message
  const found = notes.flatMap(note => stretchInText(message, note) ?? [])
  let done = 0
  for (const { start, end } of [...map, { start: text.length, end: text.length }]) {
    for (const { index, 0: id } of text.slice(done, start).matchAll(linkIds))
      found.push({ start: done + index + 1, end: done + index + id.length })
    done = end
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Where a note of `full` stands in a message's `text`; null where it does not. */
export function stretchInText({ map }: ReadMessage, { start, end }: Stretch): Stretch | null {
  const placeOf = (at: number): number => {
    const span = map[firstWhere(map.length, which => (map[which]?.from ?? 0) > at) - 1]
    const place = span ? span.start + at - span.from : -1
    return span && place < span.end ? place : -1
  }
  const [first, last] = [placeOf(start), placeOf(end - 1)]
  return first < 0 || last < first ? null : { start: first, end: last + 1 }
}

/** Those that stand in [from, end) of a text, as they stand in that range. */
export const notesWithin = (notes: readonly Stretch[], from: number, end: number): Stretch[] =>
  notes.filter(note => note.start >= from && note.end <= end).map(note => ({ start: note.start - from, end: note.end - from }))
