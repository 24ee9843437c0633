import type { Header, Part } from '../../shared/mail'
import { headerValue } from '../../shared/mail-headers'
import { type Content, type Loss, partName } from './body'
import { calendarNote } from './calendar/calendar-note'
import { type Entry, parseCalendar } from './calendar/invite'
import { type Cut, withoutHiddenCharacters } from './hidden-characters'
import { judgeHidden } from './hidden-text'
import { bracketed, tellNotes } from './html/picture-note'
import { limits } from './limits'
import { characters, inOneLine, type Line, messageLine, words } from './line'
import { changedLine, type MessageLine } from './message-line'
import { roleLines } from './quotes/roles'
import type { Attachment, Hidden, Invitation } from './reading'
import { documentKind, isAttachedMail, isHtmlType } from './wanted'

export type MessageLines = {
  lines: MessageLine[]
  hidden: Hidden[]
  /** Characters taken out; more than `hidden` reports, as single ones that show nothing are harmless. */
  hiddenCharacters: number
  attachments: Attachment[]
  attachedMails: string[]
  invitations: Invitation[]
  /** Parts of which something could not be made out, and why. */
  broken: Loss[]
}

/** What the calendars of a message said so far, and how many of its lines were compared with that. */
type Calendars = { size: number; entries: number; known: Set<string>; said: Set<string>; compared: number }
type Draft = MessageLines & { calendars: Calendars }

/** A message's content as lines, each told whose it is. */
export function messageLines(content: readonly Content[], subject: string): MessageLines {
  const calendars: Calendars = { size: 0, entries: 0, known: new Set(), said: new Set(), compared: 0 }
  const out: Draft = {
    lines: [],
    hidden: [],
    hiddenCharacters: 0,
    attachments: [],
    attachedMails: [],
    invitations: [],
    broken: [],
    calendars,
  }
  addContent(out, content, subject, false)
  out.hiddenCharacters = out.hidden.reduce((sum, { text }) => sum + characters(text), 0)
  const room = { runs: limits.hiddenRuns, whole: true }
  out.lines = out.lines.map(line => cleanLine(line, out, room))
  if (!room.whole) out.broken.push({ part: '', why: 'too-large', id: '' })
  return out
}

/** `room`: how many runs of hidden characters are still told, and whether all were so far. */
function cleanLine(line: MessageLine, out: MessageLines, room: { runs: number; whole: boolean }): MessageLine {
  const clean = withoutHiddenCharacters(line.text, room.runs)
  addHidden(out, clean.hidden)
  room.runs -= clean.hidden.length
  room.whole &&= clean.whole
  out.hiddenCharacters += clean.count
  if (clean.count === 0) return line
  const links = line.links && shifted(line.links, clean.cuts)
  const notes = line.notes && shiftedNotes(line.notes, clean.cuts)
  return changedLine(line, { text: clean.text.trimEnd(), links, notes })
}

/** Links, which stand in order, where they are once the cuts are made. */
function shifted<T extends { at: number }>(links: readonly T[], cuts: readonly Cut[]): T[] {
  let next = 0
  let gone = 0
  return links.map(link => {
    for (let cut = cuts[next]; cut && cut.at + cut.length <= link.at; cut = cuts[++next]) gone += cut.length
    const within = Math.max(0, link.at - (cuts[next]?.at ?? link.at))
    return { ...link, at: link.at - gone - within }
  })
}

/** Stretches, which stand in order, as they are once the cuts are made. */
export function shiftedNotes(notes: NonNullable<Line['notes']>, cuts: readonly Cut[]): NonNullable<Line['notes']> {
  const starts = shifted(notes, cuts)
  const ends = shifted(
    notes.map(({ at, length }) => ({ at: at + length })),
    cuts,
  )
  return starts.map(({ at }, which) => ({ at, length: (ends[which]?.at ?? at) - at }))
}

/** A line that is a note of the reader's about a part; names in it stay in the line. */
function noteLine(words: string, of: Content): MessageLine {
  const text = `[${inOneLine(words)}]`
  return Object.assign(messageLine(text, 0, 'note'), { of, row: -1, notes: [{ at: 0, length: text.length }] })
}

function addNote(out: MessageLines, words: string, of: Content): void {
  separate(out)
  out.lines.push(noteLine(words, of))
}

const separate = (out: MessageLines): void => {
  if (out.lines.length > 0) out.lines.push(messageLine('', 0, 'note'))
}

function addContent(out: Draft, content: readonly Content[], subject: string, forwarded: boolean): void {
  for (const item of content) {
    if (item.kind === 'text') addText(out, item, subject, forwarded)
    else if (item.kind === 'message') addMessage(out, item)
    else if (item.kind === 'calendar') addCalendar(out, item)
    else if (item.kind === 'reaction') addNote(out, `reaction: ${item.emoji}`, item)
    else addFile(out, item)
  }
}

/** There may be more runs than a call can be given. */
function addHidden(out: MessageLines, found: readonly Hidden[]): void {
  for (const one of found) out.hidden.push(one)
}

function addText(out: MessageLines, item: Extract<Content, { kind: 'text' }>, subject: string, forwarded: boolean): void {
  if (item.hidden.length > 0) {
    const urls = item.lines.flatMap(line => line.links?.map(({ url }) => url) ?? [])
    addHidden(out, judgeHidden(item.hidden, item.lines.map(line => line.text).join('\n'), urls))
  }
  separate(out)
  for (const [row, line] of roleLines(item.lines, forwarded ? '' : subject).entries()) {
    const added: MessageLine = Object.assign(line, { of: item, row })
    if (forwarded && line.role === 'own') added.role = 'forwarded'
    if (isHtmlType(item.part.mimeType) && line.role === 'quoted') added.unmarked = true
    out.lines.push(added)
  }
}

const headOf = (part: Part | undefined): Header[] =>
  ['From', 'Date', 'To', 'Subject'].map(name => ({ name, value: headerValue(part?.headers ?? [], name.toLowerCase()) }))

/** A mail inside the mail: content that was passed on. Of a delivery report's fields the first block reads as a header (RFC 3464 2.1). */
function addMessage(out: Draft, item: Extract<Content, { kind: 'message' }>): void {
  const inner = item.part.parts[0]
  const isReport = !isAttachedMail(item.part)
  separate(out)
  if (!isReport) {
    out.attachedMails.push(item.part.filename || headerValue(inner?.headers ?? [], 'subject') || 'message.eml')
    out.lines.push(noteLine('attached message', item))
  }
  for (const { name, value } of isReport ? (inner?.headers ?? []) : headOf(inner))
    if (value)
      out.lines.push(Object.assign(messageLine(`${name}: ${value.replace(/\s+/g, ' ').trim()}`, 0, 'forwarded'), { of: item, row: -1 }))
  addContent(out, item.content, headerValue(inner?.headers ?? [], 'subject'), true)
}

/** The same for one invitation, however often it comes. */
const keyOf = ({ uid, method, sequence, recurrenceId, dtstamp }: Invitation): string =>
  JSON.stringify([uid, method, sequence, recurrenceId, dtstamp])

/** The words of a line alone: what a card says of an entry may stand in the mail without its name. */
const bare = (text: string): string => words(text.replace(/^(?:description|comment): /, '')).join(' ')

/** The same invitation often comes twice, in the text and as a file: it counts once, and what its card repeats of the mail is not shown again. */
function addCalendar(out: Draft, item: Extract<Content, { kind: 'calendar' }>): void {
  const { calendars } = out
  calendars.size += item.ics.length
  const { entries, why } = parseCalendar(item.ics, calendars.size > limits.calendars ? 0 : limits.components - calendars.entries)
  calendars.entries += entries.length
  if (why) out.broken.push({ part: partName(item.part), why, id: item.part.partId })
  for (const line of out.lines.slice(calendars.compared)) calendars.said.add(bare(line.text))
  calendars.compared = out.lines.length
  const notes = entries.map(entry => entryLines(entry, item, out))
  if (item.part.filename) out.attachments.push(attachment(item.part, item.ics, why === null || entries.length > 0))
  if (why && entries.length === 0) notes.push([noteLine(`attachment, not read: ${partName(item.part)}`, item)])
  if (notes.some(lines => lines.length > 0)) separate(out)
  for (const lines of notes) for (const line of lines) out.lines.push(line)
}

/** What is shown of an entry; an invitation that came before has nothing to say but what is new in it. */
function entryLines({ invitation, head, facts, lines, hidden, unread }: Entry, of: Content, out: Draft): MessageLine[] {
  const { known, said } = out.calendars
  for (const name of unread) out.broken.push({ part: name, why: 'type', id: of.part.partId })
  addHidden(out, judgeHidden(hidden, lines.join('\n')))
  const isUnsaid = (line: string): boolean => bare(line) === '' || !said.has(bare(line))
  const isFresh = invitation !== null && !known.has(keyOf(invitation))
  const fresh = [...(isFresh ? facts : facts.filter(isUnsaid)), ...lines.filter(isUnsaid)]
  const shown = fresh.map((text): MessageLine => Object.assign(messageLine(text, 0, 'note'), { of, row: -1 }))
  const note = isFresh ? calendarNote(invitation) : isUnsaid(head) ? head : ''
  for (const line of [head, ...facts, ...lines]) said.add(bare(line))
  if (isFresh) {
    known.add(keyOf(invitation))
    out.invitations.push(invitation)
  }
  return note === '' ? shown : [noteLine(note, of), ...shown]
}

const attachment = (part: Content['part'], text: string, read: boolean): Attachment => ({
  part: part.partId,
  filename: part.filename,
  type: part.mimeType,
  size: part.size,
  attachmentId: part.attachmentId ?? null,
  text,
  read,
})

type File = Extract<Content, { kind: 'file' }>

/** Only in the text of a document notes of ours are marked: such marks in another file are its own. */
const hasNotes = ({ part }: File): boolean => documentKind(part) !== null

/** The text of a file as it is shown; null where there is none. */
export const fileText = (item: File): string | null => (item.text !== null && hasNotes(item) ? bracketed(item.text) : item.text)

function addFile(out: MessageLines, item: File): void {
  const text = fileText(item)
  out.attachments.push(attachment(item.part, text ?? '', text !== null))
  addHidden(out, judgeHidden(item.hidden, text ?? ''))
  addNote(out, `attachment${text === null ? ', not read' : ''}: ${partName(item.part)}`, item)
  let row = 0
  for (const block of fileBlocks(item.text ?? '')) {
    const line: MessageLine = Object.assign(messageLine(block, 0, 'note'), { of: item, row: row++ })
    if (hasNotes(item)) tellNotes(line)
    out.lines.push(line)
  }
}

/** Characters from which a block of a file ends with the line. */
const blockSize = 2000

/** Lines of a file that say something. They stand together in blocks: a table may have a million of them, and each line costs 200 bytes. */
export function* fileBlocks(text: string): Generator<string> {
  for (let at = 0, end = 0; at < text.length; at = end + 1) {
    end = text.indexOf('\n', at + blockSize)
    if (end < 0) end = text.length
    const block = text
      .slice(at, end)
      .split('\n')
      .map(line => line.trimEnd())
      .filter(Boolean)
      .join('\n')
    if (block !== '') yield block
  }
}
