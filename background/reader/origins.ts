import { decodeHTML } from 'entities'
import type { Message } from '../../shared/mail'
import { readContent } from './body'
import type { Documents } from './documents/documents'
import { withoutHiddenCharacters } from './hidden-characters'
import { makeLine } from './line'
import type { MessageLine } from './message-line'
import { fileBlocks, fileText, messageLines, shiftedNotes } from './message-lines'
import { headerMap } from './mime/headers'
import { fullText } from './quotes/plain-text'
import { type Bodies, fetchedOf, readHead } from './read-thread'
import type { ReadMessage } from './reading'
import { traceCalendar, type Unfolded, unfoldCalendar } from './trace-calendar'
import { type Piece, type TracedLine, traceHtml } from './trace-html'
import { isTaken, placeOf, tracePlain } from './trace-plain'
import { isHtmlType } from './wanted'

/**
 * Where the characters [start, end) of a message's `full` text come from: [from, to) in the decoded text of one part (`part` = its id; of a
 * document, in the text made of it). copy: these characters, entities decoded; mark: what the range is shown as (a quote mark, a bar between
 * cells, a line's end); note: words of ours about the part, whose range is all of it; of a calendar, a value that stands there in these words
 * is a copy, folds and backslashes undone. header: a field of that part's own header, of which no range is kept.
 */
export type Origin = { start: number; end: number; part: string; from: number; to: number; as: 'copy' | 'mark' | 'note'; header?: string }

type Text = { id: string; source: string; lines: readonly TracedLine[]; html?: true; calendar?: Unfolded }

/**
 * The origins of all of a message's full text, in its order and without a gap. Reads the message once more, so that the first reading need
 * not keep them; `bodies` and `documents` as for `readThread`. An empty list where it no longer gives the same text.
 */
export function originsOf(message: Message, read: Pick<ReadMessage, 'full'>, bodies: Bodies = new Map(), documents: Documents = new Map()) {
  const { content } = readContent(message.payload, fetchedOf(message.id, { bodies, documents }))
  const { lines } = messageLines(content, readHead(headerMap(message.payload.headers)).subject)
  const { text: had, written } = fullText(lines)
  const texts = new Map<MessageLine['of'], Text>()
  const textOf = (item: MessageLine['of']): Text => {
    const known = texts.get(item) ?? tracedText(item)
    texts.set(item, known)
    return known
  }
  const origins: Origin[] = []
  const places = new Map<Text, number>()
  let start = 0
  let text: Text = textOf(lines.find(line => line.of)?.of)
  for (const [at, line] of lines.entries()) {
    if (line.of) text = textOf(line.of)
    const whole = written[at] ?? ''
    const end = start + whole.length + (at < lines.length - 1 ? 1 : 0)
    if (line.row === -1) addNote(origins, { line, whole, start, end }, text)
    else places.set(text, addLine(origins, { line, whole, start, end }, text, places.get(text) ?? 0))
    start = end
  }
  return had === read.full ? origins : realigned(origins, had, read.full)
}

/**
 * The origins for a text in which only blanks, line ends and quote marks stand elsewhere, as where an answer typed into a quote was parted
 * from it. None for any other text.
 */
function realigned(origins: readonly Origin[], had: string, has: string): Origin[] {
  const out: Origin[] = []
  let next = 0
  let which = 0
  for (let at = 0; at < has.length; at++) {
    const free = isTaken(has.charAt(at))
    if (!free) next = placeOf(has.charAt(at), had, next)
    if (next < 0) return []
    while ((origins[which]?.end ?? had.length) <= next) which++
    const origin = origins[which] ?? origins.at(-1)
    if (!origin) return []
    const same = has[at] === had[next]
    addCharacter(out, { ...origin, ...(same ? placeIn(origin, next++) : { as: 'mark' }), start: at, end: at + 1 })
  }
  return out
}

/** Where in the source one character stands; of what had entities in it only the whole range is known. */
function placeIn({ start, end, from, to, as }: Origin, at: number): Pick<Origin, 'from' | 'to' | 'as'> {
  const exact = as === 'copy' && end - start === to - from
  return exact ? { from: from + at - start, to: from + at - start + 1, as } : { from, to, as }
}

/** Puts a character behind the last origin, or makes it part of that where it comes from the same range. */
function addCharacter(out: Origin[], one: Origin): void {
  const last = out.at(-1)
  const goesOn = last && last.as === one.as && last.part === one.part && last.header === one.header
  if (goesOn && last.from === one.from && last.to === one.to) last.end = one.end
  else if (goesOn && last.to === one.from && one.to === one.from + 1) Object.assign(last, { end: one.end, to: one.to })
  else out.push(one)
}

/** A line about a part: a field of an attached mail's head, or what a calendar says of an entry. */
function addNote(origins: Origin[], { line, start, end }: Written, { id, source, calendar }: Text): void {
  const inner = line.role === 'forwarded' && line.of?.kind === 'message' ? line.of.part.parts[0] : undefined
  const [header = ''] = line.text.split(':', 1)
  if (inner) {
    origins.push({ start, end, part: inner.partId, from: 0, to: 0, as: 'note', header })
    return
  }
  const note = (from: number, to: number): void => {
    if (to > from) origins.push({ start: from, end: to, part: id, from: 0, to: source.length, as: 'note' })
  }
  let done = start
  for (const piece of calendar ? traceCalendar(line.text, calendar) : []) {
    const at = start + piece.at
    note(done, at)
    done = at + piece.length
    origins.push({ start: at, end: done, part: id, from: piece.start, to: piece.end, as: 'copy' })
  }
  note(done, end)
}

type Written = { line: MessageLine; whole: string; start: number; end: number }

const bare = (text: string): string => withoutHiddenCharacters(text.replace(/\s+/g, '')).text

/** Whether a piece of a line is what stands where it is said to come from, but for white space and characters that show nothing. */
function fits(line: string, { at, length, start, end }: Piece, { source, html }: Text): boolean {
  const [shown, had] = [line.slice(at, at + length), source.slice(start, end)]
  return shown === had || bare(shown) === bare(html ? decodeHTML(had) : had)
}

/** The pieces of a line and what stands between them; all of the part for a line with a piece that does not fit. Where in the source it ends. */
function addLine(origins: Origin[], { line, whole, start, end }: Written, text: Text, done: number): number {
  const pieces = piecesIn(line, text.lines[line.row ?? -1])
  const shift = start + whole.length - line.text.length
  if (!pieces.every(piece => fits(line.text, piece, text))) {
    origins.push({ start, end, part: text.id, from: 0, to: text.source.length, as: 'mark' })
    return done
  }
  let [at, from] = [start, done]
  for (const piece of pieces) {
    const begin = Math.max(at, shift + piece.at)
    if (begin > at) origins.push({ start: at, end: begin, part: text.id, from, to: Math.max(from, piece.start), as: 'mark' })
    at = shift + piece.at + piece.length
    from = piece.end
    origins.push({ start: begin, end: at, part: text.id, from: piece.start, to: piece.end, as: 'copy' })
  }
  if (end > at) origins.push({ start: at, end, part: text.id, from, to: from, as: 'mark' })
  return from
}

/** The pieces as they stand in the line once bars that quote and characters that show nothing are gone. */
function piecesIn({ text }: MessageLine, traced: TracedLine | undefined): Piece[] {
  if (!traced || traced.text === text) return traced?.pieces ?? []
  const clean = withoutHiddenCharacters(traced.text)
  const shift = clean.text.trimEnd().length - text.length
  const left = shiftedNotes(traced.pieces, clean.cuts)
  return traced.pieces.flatMap((piece, which) => {
    const { at: begins = 0, length = 0 } = left[which] ?? {}
    const begin = begins - shift
    const end = Math.min(text.length, begin + length)
    const at = Math.max(0, begin)
    return end > at ? [{ at, length: end - at, start: piece.start + at - begin, end: piece.end }] : []
  })
}

function tracedText(item: MessageLine['of']): Text {
  const id = item?.part.partId ?? ''
  switch (item?.kind) {
    case 'text': {
      const { source, lines } = item
      return isHtmlType(item.part.mimeType)
        ? { id, source, lines: traceHtml(source) ?? [], html: true }
        : { id, source, lines: tracePlain(source, lines) }
    }
    case 'file': {
      const source = fileText(item) ?? ''
      return {
        id,
        source,
        lines: tracePlain(
          source,
          [...fileBlocks(source)].map(text => makeLine(text, 0)),
        ),
      }
    }
    case 'calendar':
      return { id, source: item.ics, lines: [], calendar: unfoldCalendar(item.ics) }
    default:
      return { id, source: '', lines: [] }
  }
}
