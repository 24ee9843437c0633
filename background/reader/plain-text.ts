import { ints } from './ints'
import { isEmpty, trimmedEnd } from './line'
import type { LinedText } from './line-words'
import type { MessageLine } from './message-lines'
import type { Folded, FoldedPart, Link, Note, ReadMessage, Span } from './reading'
import type { Home } from './transcript'

export type PlainText = Pick<ReadMessage, 'text' | 'authored' | 'full' | 'quotable' | 'notes' | 'folded' | 'links' | 'map'>

/** The whole text of a message, quote marks before quoted lines, and these lines. */
export type FullText = LinedText & { written: readonly string[] }

const marks = Array.from({ length: 10 }, (_, depth) => '>'.repeat(depth))

function quoted({ text, quote }: MessageLine): string {
  if (quote <= 0) return text
  const mark = marks[Math.min(quote, 9)] ?? ''
  return isEmpty(text) ? mark : `${mark} ${trimmedEnd(text)}`
}

export function fullText(lines: readonly MessageLine[]): FullText {
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
type Draft = { lines: string[]; length: number; parts: FoldedPart[]; telling: number; folded: Folded[]; map: Span[] }

/** The text of a message in its forms, and where each run of the short one stands in the full one. */
export function plainText(lines: readonly MessageLine[], folds: readonly (Home | null)[], full: FullText): PlainText {
  const draft: Draft = { lines: [], length: 0, parts: [], telling: 0, folded: [], map: [] }
  const links: Link[] = []
  const idOf = linkTable(links)
  let blank = true
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    const nothing = isEmpty(line.text)
    const written = full.written[i] ?? ''
    const start = full.starts[i] ?? 0
    const home = folds[i]
    if (home) foldLine(draft, { start, end: start + written.length, home }, !nothing)
    else if (!nothing || !blank) {
      if (!nothing) closeFold(draft, full.text)
      writeLine(draft, line, written, start, idOf)
      blank = nothing
    }
  }
  closeFold(draft, full.text)
  const text = draft.lines.join('\n').trimEnd()
  const texts = { text, authored: authoredText(lines), full: full.text, quotable: quotableText(lines, full) }
  return { ...texts, notes: notesOf(lines, full), links, ...cut(draft, text.length) }
}

/** Where the reader's own notes stand in the whole text. */
function notesOf(lines: readonly MessageLine[], { text, starts, written }: FullText): Note[] {
  const found: Note[] = []
  for (const [i, { notes, text: own, role, of }] of lines.entries()) {
    if (!notes) continue
    const first = (starts[i] ?? 0) + Math.max(0, (written[i]?.length ?? 0) - own.length)
    const part = role === 'note' && of?.kind === 'file' ? { part: of.part.partId } : {}
    for (const { at, length } of notes) {
      const [start, end] = [first + at, first + at + length]
      if (text[start] === '[' && text[end - 1] === ']' && end <= first + own.length) found.push({ start, end, ...part })
    }
  }
  return found
}

/** Lines of the author's own and forwarded ones, empty lines between them as they stood, at most one together. */
function authoredText(lines: readonly MessageLine[]): string {
  const own: string[] = []
  for (const { role, text } of lines) if ((role === 'own' || role === 'forwarded') && (text !== '' || own.at(-1) !== '')) own.push(text)
  return own.join('\n').trim()
}

const isNote = (line: MessageLine | undefined): boolean => line?.role === 'note' && line.text !== ''

/** The whole text without lines of ours and of files; empty lines, which part one text of the author from the next, stay. */
function quotableText(lines: readonly MessageLine[], { text, written }: FullText): string {
  return lines.some(isNote)
    ? written
        .filter((_, at) => !isNote(lines[at]))
        .join('\n')
        .trim()
    : text
}

function closeFold(draft: Draft, full: string): void {
  if (draft.parts.length === 0) return
  if (draft.telling > 0) {
    const text = draft.parts.map(({ start, end }) => full.slice(start, end)).join('\n')
    const parts = draft.parts.filter(({ start, end }) => end > start)
    draft.folded.push({ at: draft.length, lines: draft.telling, text: text.replace(/^\n+/, ''), parts })
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
  if (draft.lines.length > 0) draft.length++
  if (line.links && !isEmpty(line.text)) {
    writeLinked(draft, { line, links: line.links, whole, from }, idOf)
    return
  }
  addRun(draft.map, draft.length, whole.length, from)
  draft.lines.push(whole)
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
  draft.lines.push(text)
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
