import { isEmpty, type Line } from '../line'
import type { MessageLine } from '../message-line'
import { attributionAbove, endsInColon, isSureAttribution, maxLines } from './attribution'
import { headerBlockEnd, isForwardMark, isForwardSubject, isOriginalMark, isWholeField, mayBeginHeaders } from './header-block'
import { notesHeaderAt } from './notes-header'
import { withoutOtherMarks } from './other-marks'

/** own: written for this mail; forwarded: another's mail passed on; quoted: from the mail answered; attribution: who wrote the quote. */
export type Role = 'own' | 'forwarded' | 'quoted' | 'attribution'
type RoledLine = MessageLine & { role: Role }

/**
 * Tells an author's own lines from quoted ones: by quote marks and quoting blocks, by the attribution above them, and by the header
 * blocks of programs that do not mark quotes at all (Outlook, Notes); unmarked quotes get depth 1. What follows a forward's mark, or a
 * header block under a subject "Fwd:", is forwarded. Works on one text part, in its lines themselves.
 */
export function roleLines(lines: readonly Line[], subject: string): RoledLine[] {
  const roled = withoutOtherMarks(lines).map(withRole)
  const heads = headsOf(roled)
  markForwards(roled, heads, subject)
  markHeaderBlocks(roled, heads, subject)
  markAttributions(roled)
  markUnmarkedTail(roled, heads)
  return roled
}

/** The lines that may be a mark or begin a header, and so all that end in a colon: few, and the others are not looked at again. */
function headsOf(lines: readonly RoledLine[]): number[] {
  const heads: number[] = []
  for (let at = 0; at < lines.length; at++) if (mayBeginHeaders(lines[at]?.text ?? '')) heads.push(at)
  return heads
}

/** A line of which nothing but marks is known yet. */
function withRole(line: Line): RoledLine {
  setRole(line, line.quote > 0 ? 'quoted' : line.attribution ? 'attribution' : 'own')
  return line
}

function setRole(line: Line, role: Role): asserts line is RoledLine {
  line.role = role
}

const isBlank = (line: Line | undefined): boolean => line === undefined || isEmpty(line.text)

const nextWritten = (lines: readonly Line[], from: number): number => {
  let i = from
  while (i < lines.length && isBlank(lines[i])) i++
  return i
}

/** Everything below a forward's mark, at the depth of its first line, is forwarded; deeper lines stay quotes of it. */
function markForwards(lines: RoledLine[], heads: readonly number[], subject: string): void {
  const mark = heads.find(at => isOwnForwardMark(lines[at])) ?? -1
  const head = lines[mark]
  if (!head || isAnswered(lines, heads, mark, subject)) return
  head.role = 'forwarded'
  const base = lines[nextWritten(lines, mark + 1)]?.quote ?? 0
  for (const line of lines.slice(mark + 1)) {
    if (line.quote < base && !isBlank(line)) return
    line.quote = Math.max(0, line.quote - base)
    line.role = line.quote > 0 ? 'quoted' : 'forwarded'
  }
}

const isOwnForwardMark = (line: RoledLine | undefined): boolean => line !== undefined && line.role !== 'quoted' && isForwardMark(line)

/** Whether a line stands below the headers of a mail that is answered: it is part of that mail. */
const isAnswered = (lines: readonly RoledLine[], heads: readonly number[], end: number, subject: string): boolean =>
  !isForwardSubject(subject) && heads.some(at => at < end && lines[at]?.role === 'own' && headersEnd(lines, at, subject) >= 0)

/**
 * Header blocks at any depth are attributions, but for fields that run on over several lines, which are part of the quote; one among the
 * author's own lines turns the rest into a quote or a forward.
 */
function markHeaderBlocks(lines: RoledLine[], heads: readonly number[], subject: string): void {
  const forwards = isForwardSubject(subject)
  let end = 0
  for (const at of heads) {
    const line = lines[at]
    const block = line && at >= end && line.role !== 'forwarded' ? headersAt(lines, at, subject) : null
    if (!line || !block) continue
    const isOwn = line.role === 'own'
    if (isOwn) markRest(lines, block.start, forwards)
    if (isOwn && forwards) return
    const header = lines.slice(block.start, block.end)
    markAttribution(block.isWhole ? header : header.filter((line, at) => isOriginalMark(line) || isWholeField(header, at)))
    end = block.end
  }
}

/** isWhole: every line of it is the program's own. */
type Headers = { start: number; end: number; isWhole: boolean }

function headersAt(lines: readonly RoledLine[], at: number, subject: string): Headers | null {
  const end = headersEnd(lines, at, subject)
  if (end >= 0) return { start: at, end, isWhole: false }
  const notes = lines[at]?.role === 'own' ? notesHeaderAt(lines, at) : null
  return notes && { ...notes, isWhole: true }
}

/** Line after a mark like "Original Message" and the header block below it, or after a header block alone; -1 where there is neither. */
function headersEnd(lines: readonly RoledLine[], at: number, subject: string): number {
  const line = lines[at]
  if (!line) return -1
  if (!isOriginalMark(line)) return headerBlockEnd(lines, at, subject)
  return Math.max(at + 1, headerBlockEnd(lines, nextWritten(lines, at + 1), subject))
}

function markRest(lines: RoledLine[], from: number, forwards: boolean): void {
  for (const line of lines.slice(from)) {
    if (line.role !== 'own') continue
    line.role = forwards ? 'forwarded' : 'quoted'
    if (!forwards) Object.assign(line, { quote: 1, unmarked: true })
  }
}

/** The lines above a quote, or above a deeper one, that say who wrote it. */
function markAttributions(lines: RoledLine[]): void {
  let above: RoledLine | undefined
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line || (line.role === above?.role && line.quote === above.quote) || isEmpty(line.text)) continue
    const deeper =
      (line.role === 'quoted' || line.role === 'attribution') &&
      above !== undefined &&
      above.quote < line.quote &&
      above.role !== 'attribution'
    const start = deeper ? attributionAbove(lines, i) : -1
    if (start >= 0) markAttribution(lines.slice(start, i))
    if (line.role === 'quoted' && (above?.quote ?? 0) < line.quote) markAttribution(lines.slice(i, attributionBelow(lines, i)))
    above = line
  }
}

/** Line behind the attribution, beyond doubt, with which a quote begins, above text as deep (Apple Mail, Yahoo); its first line where there is none. */
function attributionBelow(lines: readonly RoledLine[], start: number): number {
  const depth = lines[start]?.quote
  let joined = ''
  for (let at = start; at < start + maxLines && lines[at]?.quote === depth && !isBlank(lines[at]); at++) {
    joined = `${joined} ${lines[at]?.text.trim()}`
    if (isSureAttribution(joined.trim())) return lines[nextWritten(lines, at + 1)]?.quote === depth ? at + 1 : start
  }
  return start
}

function markAttribution(lines: readonly RoledLine[]): void {
  for (const line of lines) if (line.role !== 'forwarded' && !isBlank(line)) line.role = 'attribution'
}

/** An attribution beyond doubt with unmarked text below it, under lines of the author's own: the rest is a quote (Yahoo, some phones). */
function markUnmarkedTail(lines: RoledLine[], heads: readonly number[]): void {
  const firstOwn = lines.findIndex(line => line.role === 'own' && !isBlank(line))
  if (firstOwn < 0) return
  for (const i of heads) {
    const line = lines[i]
    if (i <= firstOwn || line?.role !== 'own' || !endsInColon(line.text)) continue
    const start = attributionAbove(lines, i + 1)
    if (start <= firstOwn) continue
    const found = lines.slice(start, i + 1)
    if (!isSureAttribution(found.map(part => part.text.trim()).join(' '))) continue
    if (lines[nextWritten(lines, i + 1)]?.role !== 'own') continue
    markAttribution(found)
    markRest(lines, i + 1, false)
    return
  }
}
