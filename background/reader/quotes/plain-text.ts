import { isEmpty, type Line, trimmedEnd } from '../line'
import type { MessageLine } from '../message-line'
import type { Folded, FoldedPart, Link, Note, ReadMessage, Span } from '../reading'
import { ints } from './ints'
import type { LinedText } from './line-words'
import { TakenLines } from './taken-lines'
import type { Home } from './transcript'

export type PlainText = Pick<ReadMessage, 'text' | 'authored' | 'full' | 'quotable' | 'notes' | 'folded' | 'links' | 'map'>

/** The whole text of a message, quote marks before quoted lines, and these lines. */
export type FullText = LinedText & { written: readonly string[] }

const marks = Array.from({ length: 10 }, (_, depth) => '>'.repeat(depth))

function quoted({ text, quote }: Line): string {
  if (quote <= 0) return text
  const mark = marks[Math.min(quote, 9)] ?? ''
  const shown = trimmedEnd(text)
  return shown === '' ? mark : `${mark} ${shown}`
}

export function fullText(lines: readonly Line[]): FullText {
  const written = lines.map(quoted)
  const starts = ints(written.length)
  let start = 0
  for (let i = 0; i < written.length; i++) {
    starts[i] = start
    start += (written[i]?.length ?? 0) + 1
  }
  return { text: written.join('\n'), starts, written }
}

/** What is being written: `length` characters of text, in lines, and the parts folded behind them, of which so many lines say something. */
type Draft = { lines: TakenLines; length: number; parts: FoldedPart[]; telling: number; folded: Folded[]; map: Span[] }

/** The text of a message in its forms, and where each run of the short one stands in the full one. In one pass, as most is done to no line. */
export function plainText(lines: readonly MessageLine[], folds: readonly (Home | null)[], full: FullText): PlainText {
  const draft: Draft = { lines: new TakenLines(full.text), length: 0, parts: [], telling: 0, folded: [], map: [] }
  const links: Link[] = []
  const idOf = linkTable(links)
  const beside: Beside = { authored: new TakenLines(full.text), blank: false, notes: [], hasNote: false }
  let blank = true
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    const nothing = isEmpty(line.text)
    const written = full.written[i] ?? ''
    const start = full.starts[i] ?? 0
    const home = folds[i]
    lookBeside(beside, line, full.text, start + Math.max(0, written.length - line.text.length))
    if (home) foldLine(draft, { start, end: start + written.length, home }, !nothing)
    else if (!nothing || !blank) {
      if (!nothing) closeFold(draft, full.text)
      writeLine(draft, line, written, start, idOf)
      blank = nothing
    }
  }
  closeFold(draft, full.text)
  const text = draft.lines.text().trimEnd()
  const { folded, map } = cut(draft, text.length)
  const quotable = beside.hasNote ? withoutNotes(lines, full) : full.text
  // field by field: to spread two objects into one takes longer than all the rest
  return { text, authored: beside.authored.text().trim(), full: full.text, quotable, notes: beside.notes, links, folded, map }
}

/** What is asked of every line beside the text: what its author wrote, `blank` if the last line of that is empty, and the reader's own notes. */
type Beside = { authored: TakenLines; blank: boolean; notes: Note[]; hasNote: boolean }

/** `first`: where the line's own words begin in the whole text. */
function lookBeside(beside: Beside, line: MessageLine, text: string, first: number): void {
  if (line.role === 'own' || line.role === 'forwarded') addAuthored(beside, line.text, first)
  else if (isNote(line)) beside.hasNote = true
  if (line.notes) addNotes(beside.notes, line, text, first)
}

/** Where the reader's own notes stand in the whole text. */
function addNotes(found: Note[], { notes = [], text: own, role, of }: MessageLine, text: string, first: number): void {
  const part = role === 'note' && of?.kind === 'file' ? { part: of.part.partId } : {}
  for (const { at, length } of notes) {
    const [start, end] = [first + at, first + at + length]
    if (text[start] === '[' && text[end - 1] === ']' && end <= first + own.length) found.push({ start, end, ...part })
  }
}

/** Lines of the author's own and forwarded ones, empty lines between them as they stood, at most one together. */
function addAuthored(beside: Beside, text: string, start: number): void {
  if (beside.blank && text === '') return
  beside.authored.take(start, start + text.length)
  beside.blank = text === ''
}

const isNote = (line: MessageLine | undefined): boolean => line?.role === 'note' && line.text !== ''

/** The whole text without lines of ours and of files; empty lines, which part one text of the author from the next, stay. */
const withoutNotes = (lines: readonly MessageLine[], { written }: FullText): string =>
  written
    .filter((_, at) => !isNote(lines[at]))
    .join('\n')
    .trim()

function closeFold(draft: Draft, full: string): void {
  if (draft.parts.length === 0) return
  if (draft.telling > 0) {
    const lines = new TakenLines(full)
    for (const { start, end } of draft.parts) lines.take(start, end)
    const parts = draft.parts.filter(({ start, end }) => end > start)
    draft.folded.push({ at: draft.length, lines: draft.telling, text: lines.text().replace(/^\n+/, ''), parts })
  }
  draft.parts = []
  draft.telling = 0
}

/** Lines that stand in the same messages, one below the other, are one part. */
function foldLine(draft: Draft, line: FoldedPart, says: boolean): void {
  const last = draft.parts.at(-1)
  if (last && last.home === line.home && line.start === last.end + 1) last.end = line.end
  else draft.parts.push(line)
  if (says) draft.telling++
}

/** Writes a line as it stands, or with the ids of its links. */
function writeLine(draft: Draft, line: MessageLine, whole: string, from: number, idOf: Links): void {
  if (!draft.lines.isEmpty()) draft.length++
  if (line.links && !isEmpty(line.text)) {
    writeLinked(draft, { line, links: line.links, whole, from }, idOf)
    return
  }
  addRun(draft.map, draft.length, whole.length, from)
  draft.lines.take(from, from + whole.length)
  draft.length += whole.length
}

type Linked = { line: MessageLine; links: NonNullable<MessageLine['links']>; whole: string; from: number }

/** Writes a line with "[L1]" behind the words of its links; what is put in belongs to no run of the full text. */
function writeLinked(draft: Draft, { line, links, whole, from }: Linked, idOf: Links): void {
  const shift = whole.length - line.text.length
  let text = ''
  let done = 0
  const copy = (end: number): void => {
    addRun(draft.map, draft.length + text.length, end - done, from + done)
    text += whole.slice(done, end)
    done = end
  }
  for (const link of links) {
    const id = idOf(link.url, link.text)
    if (!id) continue
    copy(Math.max(done, Math.min(link.at + shift, whole.length)))
    text += ` [${id}]`
  }
  copy(whole.length)
  draft.lines.add(text)
  draft.length += text.length
}

/** Runs that go on where the last one ended, the line break between included, are one. */
function addRun(map: Span[], start: number, length: number, from: number): void {
  const last = map.at(-1)
  if (last && start === last.end + 1 && from === last.from + (start - last.start)) last.end = start + length
  else if (length > 0) map.push({ start, end: start + length, from })
}

/** What stands in the text once white space at its end is gone. */
function cut({ folded, map, length }: Draft, end: number): Pick<PlainText, 'folded' | 'map'> {
  if (length === end) return { folded, map }
  const within = map.filter(span => span.start < end)
  return {
    folded: folded.map(fold => ({ ...fold, at: Math.min(fold.at, end) })),
    map: within.map(span => ({ ...span, end: Math.min(span.end, end) })),
  }
}

type Links = (url: string, text: string) => string | null

/** One short id for each place that links lead to; none where the words are the address itself. */
function linkTable(table: Link[]): Links {
  const known = new Map<string, string>()
  return (url, text) => {
    const host = hostOf(url)
    if (isAddressItself(url, text, host)) return null
    const id = known.get(url) ?? `L${known.size + 1}`
    if (!known.has(url)) table.push({ id, url, host, text })
    known.set(url, id)
    return id
  }
}

function hostOf(url: string): string {
  try {
    const parsed = new URL(url)
    return parsed.host || parsed.pathname.split('@').at(-1)?.split('?')[0] || ''
  } catch {
    return ''
  }
}

/** Whether a link's words are where it leads. */
export function isAddressItself(url: string, text: string, host = hostOf(url)): boolean {
  const bare = (value: string): string =>
    value
      .toLowerCase()
      .replace(/^(https?:\/\/|mailto:|tel:)/, '')
      .replace(/\/$/, '')
  // who is read at a glance need not be the host: "https://bank.example@other.example", "https://xn--..."
  if (/^https?:\/*[^/?#]*@/i.test(url) || /(?:^|\.)xn--/.test(host)) return false
  if (bare(url) === bare(text)) return true
  return host !== '' && /^https?:\/\//i.test(text) && !/\s/.test(text) && hostOf(text) === host
}
