import { firstWhere } from '../reader/first-where'
import type { ReadMessage } from '../reader/reading'

/** A note of ours, [start, end) of a text, brackets included. */
export type Stretch = { start: number; end: number }

/** What a line of a mail may begin with as if it were a thread's or a message's own line. */
const head = /^([^\S\r\n]{0,20})(?=#{1,6}[ \t]{0,3}(?:thread[ \t]?:|m\d{1,9}[ \t]?\|))/gim
/** What a mail may write as if it were a note of ours. */
const note = /[[［【](?=[ \t]{0,3}(?:(?:attachment|attached message|image|calendar|no text)\b|[lm]\d{1,9}\b))/giu
/** Control tokens of the usual chat templates: in a mail they could only be there to pose as a turn of the conversation. */
export const templateTokens = /<\|[\w-]{1,40}\|>|<(?:start|end)_of_turn>|\[\/?INST\]|<<\/?SYS>>/gi

/** A blank behind the first sign of what would be a chat template's token (`defused` takes them out of all that strangers wrote). */
export const withoutTemplates = (text: string): string => text.replace(templateTokens, token => `${token.charAt(0)} ${token.slice(1)}`)

/**
 * A message's text as a model is shown it: a backslash stands before whatever in it looks like a line or a note of ours, and before the
 * brackets and backslashes in a note, so that only what is ours reads as ours. `notes`: those of the text, in its order.
 */
export function toldApart(text: string, notes: readonly Stretch[]): string {
  const out: string[] = []
  let done = 0
  for (const { start, end } of notes) {
    out.push(marked(text.slice(done, start)), '[', withoutTemplates(text.slice(start + 1, end - 1)).replace(/[[\]\\]/g, '\\$&'), ']')
    done = end
  }
  out.push(marked(text.slice(done)))
  return out.join('')
}

const marked = (text: string): string => withoutTemplates(text.replace(head, '$1\\').replace(note, '\\$&'))

/** What was quoted from a text as a model is shown it, as the mail has it. */
export const asWritten = (quote: string): string =>
  quote.replace(/\\(?=[[\]\\#［【])/g, '').replace(/([<[]) (?=\||<|\/?(?:INST|SYS)|start_|end_)/gi, '$1')

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
