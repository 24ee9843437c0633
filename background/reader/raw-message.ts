import type { LeftOutReason } from '../../shared/answer'
import type { Header, Part } from '../../shared/mail'
import { decodeText, guessText, isUtf8, pageCharset } from './charset'
import { limits } from './limits'
import { endsInCr, lfForCr } from './mail-shape'
import { headerValue, parseHeaders } from './mime-header'
import { parseStructured } from './structured'
import { decodeTransfer } from './transfer'

/**
 * Raw RFC 822 mail -> part tree, with part ids and shapes as Gmail gives them: '' for the root, '0', '0.1' below it; an attached message
 * (message/rfc822) has its own parts below it; text/plain and text/html bodies come as `text`, everything else and every attachment as
 * `bytes`; `size` is the body's length after its transfer encoding is undone. Header values are unfolded and decoded (RFC 2047).
 * `id` = the root's part id where it stands in another mail, which also tells how deep. `defect` names what was lost, as a LeftOutReason. Never throws on any bytes; time is linear in their number.
 */
export function parseMessage(bytes: Uint8Array, id = ''): Part {
  const tooLarge = bytes.length > limits.message
  const source = withLines(tooLarge ? bytes.subarray(0, limits.header) : bytes)
  const context: Context = { parts: 0 }
  const depth = id === '' ? 0 : id.split('.').length
  const part = parseEntity(source, envelope(source), { id, depth, context, fallback: 'text/plain', open: true })
  if (!tooLarge) return part
  return { ...part, parts: [], size: bytes.length, defect: 'too-large' satisfies LeftOutReason }
}

type Context = { parts: number }
/** `open`: nothing ends the part but the end of the mail. */
type Place = { id: string; depth: number; context: Context; fallback: string; open: boolean }

/** A mail whose lines end in CR alone, as old Macs wrote them, with LF in its place; any other as it is. */
function withLines(bytes: Uint8Array): Uint8Array {
  return endsInCr(bytes) ? lfForCr(bytes) : bytes
}

/** Where the header begins: after empty lines, a byte order mark, and an mbox "From " line that stands above a field. */
function envelope(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while (bytes[at] === 0x0d || bytes[at] === 0x0a) at++
  const isFrom = [0x46, 0x72, 0x6f, 0x6d, 0x20].every((byte, i) => bytes[at + i] === byte)
  return isFrom && isField(bytes, nextLine(bytes, at)) ? nextLine(bytes, at) : at
}

function nextLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(0x0a, at)
  return end < 0 ? bytes.length : end + 1
}

/** Whether a line begins with a field name and a colon (RFC 5322 2.2). */
function isField(bytes: Uint8Array, at: number): boolean {
  let i = at
  while ((bytes[i] ?? 0) > 0x20 && (bytes[i] ?? 0) < 0x7f && bytes[i] !== 0x3a) i++
  if (i === at) return false
  while (bytes[i] === 0x20 || bytes[i] === 0x09) i++
  return bytes[i] === 0x3a
}

const isBreak = (bytes: Uint8Array, at: number): boolean => bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] === 0x0a)

/** Ends of header and start of body. A stray line amid fields is passed over; where no field follows it, the body begins there. */
function headerEnd(bytes: Uint8Array, start: number): { header: number; body: number } {
  let at = start
  while (at < bytes.length) {
    if (isBreak(bytes, at)) return { header: at, body: nextLine(bytes, at) }
    const next = nextLine(bytes, at)
    const folded = bytes[at] === 0x20 || bytes[at] === 0x09
    if (!folded && !isField(bytes, at) && !isField(bytes, next)) return { header: at, body: at }
    at = next
  }
  return { header: at, body: at }
}

function parseEntity(bytes: Uint8Array, start: number, place: Place): Part {
  place.context.parts++
  const { header, body } = headerEnd(bytes, start)
  const headers = parseHeaders(bytes.subarray(start, Math.min(header, start + limits.header)))
  const part = parseBody(headers, bytes.subarray(body), place)
  return header - start > limits.header ? { ...part, defect: 'too-large' satisfies LeftOutReason } : part
}

function parseBody(headers: Header[], body: Uint8Array, place: Place): Part {
  const type = parseStructured(headerValue(headers, 'content-type'))
  const disposition = parseStructured(headerValue(headers, 'content-disposition'))
  const encoding = parseStructured(headerValue(headers, 'content-transfer-encoding')).value.replace(/^"|"$/g, '')
  const mimeType = /^[^\s/]+\/[^\s/]+$/.test(type.value) ? type.value : place.fallback
  const filename = disposition.params.get('filename') ?? type.params.get('name') ?? ''
  const part: Part = { partId: place.id, mimeType, filename, headers, size: 0, parts: [] }
  const boundary = type.params.get('boundary')
  if (mimeType.startsWith('multipart/')) {
    const split = boundary ? splitMultipart(body, boundary) : null
    if (split && split.bodies.length > 0) return withChildren(part, split, place)
    return withContent({ ...part, defect: 'undecodable' satisfies LeftOutReason }, body, {
      encoding,
      charset: '',
      attached: false,
      open: place.open,
    })
  }
  if (mimeType === 'message/rfc822' || mimeType === 'message/delivery-status') return withMessage(part, body, encoding, place)
  const attached = disposition.value === 'attachment' || filename !== ''
  return withContent(part, body, { encoding, charset: type.params.get('charset') ?? '', attached, open: place.open })
}

type Content = { encoding: string; charset: string; attached: boolean; open: boolean }

function withContent(part: Part, body: Uint8Array, content: Content): Part {
  const { bytes, sound, partial } = decodeTransfer(body, content.encoding)
  const cut = partial && content.open
  // base64 may lack its padding; where it lacks more, what it says is no text either
  const misfit = partial && part.mimeType.startsWith('text/') && !isUtf8(bytes)
  const defect = sound && !cut && !misfit ? {} : { defect: (cut ? 'truncated' : 'undecodable') satisfies LeftOutReason }
  const isText = /^(text\/(plain|html)|multipart\/.*)$/.test(part.mimeType)
  if (!isText || content.attached) return { ...part, ...defect, size: bytes.length, bytes: bytes.slice() }
  const taken = bytes.subarray(0, limits.text)
  const decoded = decodeText(taken, content.charset || (part.mimeType === 'text/html' ? pageCharset(taken) : ''))
  const lost: LeftOutReason | null = taken.length < bytes.length ? 'too-large' : decoded.sound ? null : 'undecodable'
  return { ...part, ...(lost ? { defect: lost } : defect), size: bytes.length, text: decoded.text }
}

const childId = (id: string, index: number): string => (id === '' ? `${index}` : `${id}.${index}`)

function withChildren(part: Part, split: Multipart, place: Place): Part {
  if (place.depth >= limits.depth) return { ...part, defect: 'depth' satisfies LeftOutReason }
  const fallback = part.mimeType === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  const parts: Part[] = []
  for (const [i, body] of split.bodies.entries()) {
    if (place.context.parts >= limits.parts) return { ...part, parts, defect: 'parts' satisfies LeftOutReason }
    const open = place.open && !split.closed && i === split.bodies.length - 1
    parts.push(parseEntity(body, 0, { id: childId(place.id, i), depth: place.depth + 1, context: place.context, fallback, open }))
  }
  const aside = split.aside.map(guessText).join('\n').trim()
  return { ...part, parts, ...(aside ? { aside } : {}), ...(split.closed ? {} : { defect: 'truncated' satisfies LeftOutReason }) }
}

/** An attached message, or a delivery report's block of fields, which Gmail serves alike: one part below it. */
function withMessage(part: Part, body: Uint8Array, encoding: string, place: Place): Part {
  if (place.depth >= limits.depth) return { ...part, defect: 'depth' satisfies LeftOutReason }
  if (place.context.parts >= limits.parts) return { ...part, defect: 'parts' satisfies LeftOutReason }
  const { bytes: decoded, sound } = decodeTransfer(body, encoding)
  const bytes = withLines(decoded)
  const inner = { id: childId(place.id, 0), depth: place.depth + 1, context: place.context, fallback: 'text/plain', open: place.open }
  const child = parseEntity(bytes, envelope(bytes), inner)
  return { ...part, parts: [child], ...(sound ? {} : { defect: 'undecodable' satisfies LeftOutReason }) }
}

/** The bodies between a boundary's delimiter lines, and what stands before and behind them; `closed` = their end was there. */
type Multipart = { bodies: Uint8Array[]; aside: Uint8Array[]; closed: boolean }

/** Parts that stand behind an end are read like the others: a multipart in it had the same boundary, or software added them. */
function splitMultipart(body: Uint8Array, boundary: string): Multipart {
  const mark = new TextEncoder().encode(`--${boundary.trimEnd()}`)
  const split: Multipart = { bodies: [], aside: [], closed: true }
  let start = 0
  const take = (end: number): void => {
    const piece = body.subarray(start, Math.max(start, end))
    if (!split.closed) split.bodies.push(piece)
    else if (piece.length > 0) split.aside.push(piece)
  }
  for (let at = 0; at < body.length; at = nextLine(body, at)) {
    const kind = delimiter(body, at, mark)
    if (kind === 'none') continue
    take(beforeBreak(body, at))
    split.closed = kind === 'close'
    start = nextLine(body, at)
  }
  take(body.length)
  return split
}

/** RFC 2046 5.1.1: the line is the mark, perhaps "--", then white space only. */
function delimiter(body: Uint8Array, at: number, mark: Uint8Array): 'none' | 'open' | 'close' {
  for (let i = 0; i < mark.length; i++) if (body[at + i] !== mark[i]) return 'none'
  let end = at + mark.length
  const closes = body[end] === 0x2d && body[end + 1] === 0x2d
  if (closes) end += 2
  while (body[end] === 0x20 || body[end] === 0x09) end++
  if (end < body.length && !isBreak(body, end)) return 'none'
  return closes ? 'close' : 'open'
}

/** The line break before a delimiter belongs to the delimiter. */
function beforeBreak(body: Uint8Array, at: number): number {
  if (body[at - 1] !== 0x0a) return at
  return body[at - 2] === 0x0d ? at - 2 : at - 1
}
