import type { Header, Part } from '../../shared/mail'
import { type Content, partName } from './body'
import { calendarNote } from './calendar-note'
import { withoutHiddenCharacters } from './hidden-characters'
import { judgeHidden } from './hidden-text'
import { parseInvitations } from './invite'
import type { Line } from './line'
import { headerValue } from './mime-header'
import type { Attachment, Hidden, Invitation } from './reading'
import { type Role, roleLines } from './roles'
import { isAttachedMail } from './wanted'

/** note: a line of ours (a calendar note, a file's heading) or of an attached file. */
export type MessageLine = Line & {
  role: Role | 'note' /** Quoted by its place or by a block of HTML, with no mark of its own. */
  unmarked?: true
  /** What it is a line of, and which one; -1: words of ours about it. Absent on the empty lines between two. */
  of?: Content
  row?: number
}

export type MessageLines = {
  lines: MessageLine[]
  hidden: Hidden[]
  /** Characters taken out; more than `hidden` reports, as single ones that show nothing are harmless. */
  hiddenCharacters: number
  attachments: Attachment[]
  invitations: Invitation[]
  /** Parts of which something could not be made out. */
  broken: string[]
}

/** A message's content as lines, each told whose it is. */
export function messageLines(content: readonly Content[], subject: string): MessageLines {
  const out: MessageLines = { lines: [], hidden: [], hiddenCharacters: 0, attachments: [], invitations: [], broken: [] }
  addContent(out, content, subject, false)
  out.hiddenCharacters = out.hidden.reduce((sum, { text }) => sum + [...text].length, 0)
  out.lines = out.lines.map(line => cleanLine(line, out))
  return out
}

function cleanLine(line: MessageLine, out: MessageLines): MessageLine {
  const clean = withoutHiddenCharacters(line.text)
  out.hidden.push(...clean.hidden)
  out.hiddenCharacters += clean.count
  if (clean.count === 0) return line
  const links = line.links?.map(link => ({ ...link, at: withoutHiddenCharacters(line.text.slice(0, link.at)).text.length }))
  return { ...line, text: clean.text.trimEnd(), ...(links ? { links } : {}) }
}

const separate = (out: MessageLines): void => {
  if (out.lines.length > 0) out.lines.push({ text: '', quote: 0, role: 'note' })
}

function addContent(out: MessageLines, content: readonly Content[], subject: string, forwarded: boolean): void {
  for (const item of content) {
    if (item.kind === 'text') addText(out, item, subject, forwarded)
    else if (item.kind === 'message') addMessage(out, item)
    else if (item.kind === 'calendar') addCalendar(out, item)
    else addFile(out, item)
  }
}

function addText(out: MessageLines, item: Extract<Content, { kind: 'text' }>, subject: string, forwarded: boolean): void {
  out.hidden.push(...judgeHidden(item.hidden, item.hidden.length > 0 ? item.lines.map(line => line.text).join('\n') : ''))
  separate(out)
  for (const [row, line] of roleLines(item.lines, forwarded ? '' : subject).entries()) {
    const added: MessageLine = Object.assign(line, { of: item, row })
    if (forwarded && line.role === 'own') added.role = 'forwarded'
    if (item.part.mimeType === 'text/html' && line.role === 'quoted') added.unmarked = true
    out.lines.push(added)
  }
}

const headOf = (part: Part | undefined): Header[] =>
  ['From', 'Date', 'To', 'Subject'].map(name => ({ name, value: headerValue(part?.headers ?? [], name.toLowerCase()) }))

/** A mail inside the mail: content that was passed on. Of a delivery report's fields the first block reads as a header (RFC 3464 2.1). */
function addMessage(out: MessageLines, item: Extract<Content, { kind: 'message' }>): void {
  const inner = item.part.parts[0]
  const isReport = !isAttachedMail(item.part)
  separate(out)
  if (!isReport) out.lines.push({ text: '[attached message]', quote: 0, role: 'note', of: item, row: -1 })
  for (const { name, value } of isReport ? (inner?.headers ?? []) : headOf(inner))
    if (value) out.lines.push({ text: `${name}: ${value}`, quote: 0, role: 'forwarded', of: item, row: -1 })
  addContent(out, item.content, headerValue(inner?.headers ?? [], 'subject'), true)
}

const sameInvitation = (a: Invitation, b: Invitation): boolean =>
  a.uid === b.uid && a.method === b.method && a.sequence === b.sequence && a.recurrenceId === b.recurrenceId && a.dtstamp === b.dtstamp

/** The same invitation often comes twice, in the text and as a file: it counts once. */
function addCalendar(out: MessageLines, item: Extract<Content, { kind: 'calendar' }>): void {
  const { invitations, sound } = parseInvitations(item.ics)
  if (!sound) out.broken.push(partName(item.part))
  const fresh = invitations.filter(invitation => !out.invitations.some(known => sameInvitation(known, invitation)))
  out.invitations.push(...fresh)
  if (item.part.filename) out.attachments.push(attachment(item.part, item.ics, sound || invitations.length > 0))
  if (fresh.length > 0) separate(out)
  for (const invitation of fresh) out.lines.push({ text: calendarNote(invitation), quote: 0, role: 'note', of: item, row: -1 })
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

function addFile(out: MessageLines, item: Extract<Content, { kind: 'file' }>): void {
  out.attachments.push(attachment(item.part, item.text ?? '', item.text !== null))
  out.hidden.push(...judgeHidden(item.hidden, item.text ?? ''))
  separate(out)
  const heading = `[attachment: ${partName(item.part)}${item.text === null ? ', not read' : ''}]`
  out.lines.push({ text: heading, quote: 0, role: 'note', of: item, row: -1 })
  for (const [row, text] of (item.text ?? '').split(/\r?\n/).entries())
    if (text.trim() !== '') out.lines.push({ text: text.trimEnd(), quote: 0, role: 'note', of: item, row })
}
