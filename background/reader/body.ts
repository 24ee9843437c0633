import * as z from 'zod'
import type { LeftOutReason } from '../../shared/answer'
import type { Part } from '../../shared/mail'
import { headerValue } from '../../shared/mail-headers'
import { pieceName } from '../../shared/piece-name'
import { iconSize, withoutAdornments } from './adornments'
import { isReadBeside, readSides, says, sidesWithin } from './alternative'
import type { DocumentText } from './documents/document-text'
import type { HiddenRun } from './hidden-text'
import { messageSteps, type Steps } from './html/style-steps'
import { isLegible, survived } from './legible'
import { limits } from './limits'
import type { Line } from './line'
import { decodeServed, pageCharset } from './mime/charset'
import { innerPart, isClosed } from './mime/containers'
import { isSignature, mayBeSignature } from './mime/signature'
import { dispositionOf, parseStructured, type Structured } from './mime/structured'
import { talksToMachine } from './orders'
import { emojiOf } from './reaction'
import { isRtf, shownFile, shownLines, withoutBoilerplate } from './shown-text'
import { silenceOf } from './silence'
import {
  documentKind,
  isCalendar,
  isCms,
  isEnveloped,
  isHtml,
  isKey,
  isPicture,
  isReaction,
  isReadable,
  saysNothing,
  sizeLimit,
  whyUnread,
} from './wanted'

/** What does not stand in the part tree: bodies by attachmentId, texts of documents by part id, or why there are none. */
export type Fetched = {
  body(attachmentId: string): Uint8Array | LeftOutReason
  document(partId: string): DocumentText | LeftOutReason
}

/** What a message's part tree holds, in reading order. */
export type Content =
  /** source = the part's text as it was decoded, of which the lines were made; what is not shown of it may be white space. */
  | { kind: 'text'; part: Part; source: string; lines: Line[]; hidden: HiddenRun[] }
  | { kind: 'message'; part: Part; content: Content[] }
  | { kind: 'calendar'; part: Part; ics: string }
  | { kind: 'reaction'; part: Part; emoji: string }
  | { kind: 'file'; part: Part; text: string | null; hidden: HiddenRun[] }

/** part '' = the message was not read to its end. `id`: of the part, as several may bear one name. */
export type Loss = { part: string; why: LeftOutReason; id: string }
/** `room`: what is still taken of the message's texts. */
type Walk = { fetched: Fetched; losses: Loss[]; room: { lines: number; files: number; sides: number; html: number; styles: Steps } }

/** Walks a part tree: the richer side of every alternative, every text, every attachment; what cannot be read goes to `losses`. */
export function readContent(root: Part, fetched: Fetched): { content: Content[]; losses: Loss[] } {
  const room = { lines: limits.lines, files: limits.parts, sides: limits.sides, html: limits.allHtml, styles: messageSteps() }
  const walk: Walk = { fetched, losses: [], room }
  return { content: readPart(root, walk), losses: walk.losses }
}

/** How a part is named on the receipt: its file name, else its type. */
export const partName = (part: Part): string => part.filename || part.mimeType

const LeftOutDefect = z.enum(['too-large', 'truncated', 'undecodable', 'encrypted', 'not-fetched', 'depth', 'parts'])

const isAttached = (part: Part): boolean => part.filename !== '' || dispositionOf(part) === 'attachment'

/** A loss that costs the message its end bears the message's name, ''; one of a file, the file's. */
function lose(part: Part, why: LeftOutReason, walk: Walk): [] {
  const file = !isCms(part) && (isAttached(part) || !/^(text\/(?!calendar)|multipart\/|message\/)/.test(part.mimeType))
  walk.losses.push({ part: file ? partName(part) : '', why, id: part.partId })
  return []
}

function noteDefect(part: Part, walk: Walk): void {
  if (part.defect === undefined) return
  const why = LeftOutDefect.safeParse(part.defect).data ?? 'undecodable'
  // an odd byte or a footer behind the base64 costs no words
  const whole = why === 'undecodable' && survived(part.text ?? '') && !part.mimeType.startsWith('multipart/')
  if (whole) walk.losses.push({ part: partName(part), why, id: part.partId })
  else lose(part, why, walk)
}

function readPart(part: Part, walk: Walk): Content[] {
  const content = readOwn(part, walk)
  const aside = (part.aside ?? '').split(/\n\s*\n/).filter(said => said.trim() !== '' && !isBoilerplate(said))
  return aside.length === 0 ? content : [...content, hiddenText(part, { text: aside.join('\n').trim(), lead: true })]
}

/** What a multipart says to programs that know none: "This is a multi-part message in MIME format." */
const isBoilerplate = (said: string): boolean => said.length <= 300 && /(?<!-)\bMIME\b(?!-Version)/i.test(said) && !talksToMachine(said)

const hiddenText = (part: Part, run: HiddenRun): Content => ({ kind: 'text', part, source: run.text, lines: [], hidden: [run] })

function readOwn(part: Part, walk: Walk): Content[] {
  if (part.mimeType === 'multipart/encrypted' || isEnveloped(part)) return seal(walk)
  noteDefect(part, walk)
  if (part.mimeType === 'multipart/alternative') return readAlternative(part, walk)
  if (part.mimeType.startsWith('message/') && part.parts.length > 0) return [readMessagePart(part, walk)]
  if (part.parts.length > 0) return [...readAbove(part, walk), ...withoutAdornments(part).flatMap(child => readPart(child, walk))]
  return readLeaf(part, walk)
}

/** What a part says itself that has parts below it, which only a mail service may serve so. */
function readAbove(part: Part, walk: Walk): Content[] {
  const own = part.text ?? part.bytes ?? part.attachmentId
  return own === undefined || part.mimeType.startsWith('multipart/') ? [] : readLeaf(part, walk)
}

/** What is encrypted is the message's own text. */
function seal(walk: Walk): [] {
  walk.losses.push({ part: '', why: 'encrypted', id: '' })
  return []
}

function readMessagePart(part: Part, walk: Walk): Content {
  const content = part.parts.flatMap(child => readPart(child, walk))
  return { kind: 'message', part, content }
}

/**
 * multipart/alternative: what `readSides` shows; what it finds beside that is hidden text, as only another mail program would show it.
 * Invitations and files of the other sides are read all the same. What was lost of a side
 * counts where that is read, or where nothing of it could be.
 */
function readAlternative(part: Part, walk: Walk): Content[] {
  const within = sidesWithin(part.parts, walk.room)
  if (within.length < part.parts.length) walk.losses.push({ part: '', why: 'too-large', id: '' })
  const sides = within.map(child => {
    const own: Walk = { ...walk, losses: [] }
    return { part: child, name: partName(child), content: readPart(child, own), losses: own.losses }
  })
  const { shown, beside } = readSides(sides)
  for (const side of sides) {
    if (side === shown) walk.losses.push(...side.losses)
    else if (!says(side)) walk.losses.push(...side.losses.map(loss => (shown ? { ...loss, part: loss.part || side.name } : loss)))
  }
  const content = sides.flatMap(side => (side === shown ? side.content : side.content.filter(item => isReadBeside(item, shown))))
  return [...content, ...beside.map(({ side, text }) => hiddenText(side.part, { text, lead: true, side: true }))]
}

const isBody = (part: Part): boolean =>
  part.text !== undefined && (part.mimeType.startsWith('text/') || part.mimeType.startsWith('multipart/'))

function readLeaf(part: Part, walk: Walk): Content[] {
  const type = parseStructured(headerValue(part.headers, 'content-type'))
  if (isCalendar(part)) {
    const ics = bodyText(part, type, walk)
    return ics === null ? [unread(part)] : [{ kind: 'calendar', part, ics }]
  }
  if (isReaction(part)) return readReaction(part, type, walk)
  const attached = isAttached(part)
  if (isBody(part) && !attached) return readText(part, part.text ?? '', type, walk)
  if (part.mimeType.startsWith('multipart/')) return part.defect === undefined ? lose(part, 'undecodable', walk) : []
  if (!attached && /^text\/(plain|html|x-amp-html|enriched|richtext)$/.test(part.mimeType)) {
    const text = bodyText(part, type, walk)
    return text === null ? [] : readText(part, text, type, walk)
  }
  return readFile(part, type, attached, walk)
}

function readReaction(part: Part, type: Structured, walk: Walk): Content[] {
  const json = bodyText(part, type, walk)
  const emoji = emojiOf(json ?? '')
  if (emoji !== null) return [{ kind: 'reaction', part, emoji }]
  return json === null ? [unread(part)] : ofNoType(part, walk)
}

/** A mail that was attached is passed on; one in an envelope of S/MIME is this very message. */
function readClosed(part: Part, walk: Walk): Content[] {
  const bytes = bodyBytes(part, walk)
  const inner = bytes ? innerPart(part, bytes) : null
  if (inner === null) return [unread(part)]
  if (typeof inner !== 'string') return isCms(part) ? readPart(inner, walk) : [readMessagePart({ ...part, parts: [inner] }, walk)]
  if (inner === 'type') walk.losses.push({ part: partName(part), why: inner, id: part.partId })
  else lose(part, inner, walk)
  return inner === 'type' ? [unread(part)] : []
}

const nothing = new Uint8Array()

/** Bytes of a part, its own or fetched for it; null where there are none, which is noted. */
function bodyBytes(part: Part, walk: Walk): Uint8Array | null {
  const limit = sizeLimit(part)
  if (part.defect !== undefined && part.bytes === undefined) return null
  const isElsewhere = part.size > 0 || part.attachmentId !== undefined
  const bytes = part.size > limit ? 'too-large' : (part.bytes ?? (isElsewhere ? walk.fetched.body(part.attachmentId ?? '') : nothing))
  const why = typeof bytes !== 'string' && bytes.length > limit ? 'too-large' : bytes
  if (typeof why !== 'string') {
    if (part.bytes === undefined && why.length < part.size) lose(part, 'truncated', walk)
    return why
  }
  lose(part, why, walk)
  return null
}

/** Text of a part, from the message, from its bytes, or from the body fetched for it; null where there is none, which is noted. */
function bodyText(part: Part, type: Structured, walk: Walk): string | null {
  if (part.text !== undefined) return part.text
  const bytes = bodyBytes(part, walk)
  if (!bytes) return null
  const { text, sound } = decodeServed(bytes, type.params.get('charset') || (isHtml(part) ? pageCharset(bytes) : ''))
  if (!sound && isLegible(text)) walk.losses.push({ part: partName(part), why: 'undecodable', id: part.partId })
  return text
}

/** A part that came cut off has been noted as such. */
function loseRest(part: Part, walk: Walk): void {
  if (part.defect !== 'too-large') lose(part, 'too-large', walk)
}

function ofNoType(part: Part, walk: Walk): Content[] {
  walk.losses.push({ part: partName(part), why: 'type', id: part.partId })
  return [unread(part)]
}

function readText(part: Part, given: string, type: Structured, walk: Walk): Content[] {
  if (isRtf(given)) return ofNoType(part, walk)
  const taken = given.slice(0, limits.text)
  const text = withoutBoilerplate(part, taken)
  if (isHtml(part) && !hasRoomFor(text, part, walk)) return []
  if (part.defect === undefined && !isLegible(text)) lose(part, 'undecodable', walk)
  const { lines, hidden, whole, source, files, hasRoom, isSealed } = shownLines(part, text, type, walk.room)
  if (isSealed) lose(part, 'encrypted', walk)
  walk.room.files -= files.length
  if (!hasRoom) lose(part, 'too-large', walk)
  walk.room.lines -= lines.length
  if (!whole || taken.length < given.length) loseRest(part, walk)
  else {
    const silence = isHtml(part) && !isSealed && files.length === 0 ? silenceOf(text, lines) : null
    if (silence) lose(part, silence, walk)
  }
  return [{ kind: 'text', part, source, lines, hidden }, ...files.flatMap(file => readPart(file, walk))]
}

/** Whether a page is still read; one that is not is told. */
function hasRoomFor({ length }: string, part: Part, walk: Walk): boolean {
  const hasRoom = walk.room.html > 0
  walk.room.html -= length
  if (!hasRoom) lose(part, 'too-large', walk)
  return hasRoom
}

/** A signature that came as a file of no type. */
const isSignatureFile = (part: Part, { fetched }: Walk): boolean => {
  if (!mayBeSignature(part)) return false
  const body = part.text ?? part.bytes ?? (part.attachmentId === undefined ? nothing : fetched.body(part.attachmentId))
  return body === part.text || typeof body !== 'string' ? isSignature(body) : false
}

const unread = (part: Part): Content => ({ kind: 'file', part, text: null, hidden: [] })

function readFile(part: Part, type: Structured, attached: boolean, walk: Walk): Content[] {
  if (saysNothing(part) || isSignatureFile(part, walk)) return []
  if (isKey(part)) return [unread(part)]
  if (isClosed(part)) return readClosed(part, walk)
  if (documentKind(part)) return [readDocument(part, walk)]
  if (!isReadable(part)) {
    const isIcon = isPicture(part) && !attached && part.size <= iconSize
    const isLost = !isIcon && (part.size > 0 || part.attachmentId !== undefined)
    if (isLost) walk.losses.push({ part: partName(part), why: whyUnread(part), id: part.partId })
    return [unread(part)]
  }
  return readTextFile(part, type, walk)
}

function readTextFile(part: Part, type: Structured, walk: Walk): Content[] {
  // a piece of a mail whose other pieces came in other mails (RFC 2046 5.2.2)
  if (part.mimeType === 'message/partial' && type.params.get('total') !== '1') lose(part, 'truncated', walk)
  const text = bodyText(part, type, walk)
  if (text !== null && isRtf(text)) return ofNoType(part, walk)
  if (text !== null && !isLegible(text)) {
    if (part.defect === undefined) lose(part, 'undecodable', walk)
    return [unread(part)]
  }
  if (text === null || (isHtml(part) && !hasRoomFor(text, part, walk))) return [unread(part)]
  const { whole, isSealed, ...shown } = shownFile(part, text, walk.room.styles)
  if (!whole) lose(part, 'too-large', walk)
  if (isSealed) lose(part, 'encrypted', walk)
  return [{ kind: 'file', part, ...shown }]
}

function readDocument(part: Part, walk: Walk): Content {
  if (part.size > 0 && !bodyBytes(part, walk)) return unread(part)
  const read = part.size > 0 ? walk.fetched.document(part.partId) : 'no-text'
  if (typeof read === 'string') {
    lose(part, read, walk)
    return unread(part)
  }
  if (!read.whole) lose(part, 'too-large', walk)
  for (const { piece, why } of read.lost) walk.losses.push({ part: pieceName(partName(part), piece), why, id: part.partId })
  return { kind: 'file', part, text: read.text, hidden: read.hidden }
}
