import type { LeftOutReason } from '../../../shared/answer'
import type { Header, Part } from '../../../shared/mail'
import { headerValue, mediaType } from '../../../shared/mail-headers'
import { limits } from '../limits'
import { decodeText, guessText, isUtf8, pageCharset } from './charset'
import { endsInCr, lfForCr } from './mail-shape'
import { parseHeaders } from './mime-header'
import { isBreak, type Multipart, nextLine, type Source, splitMultipart } from './multipart'
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
  const place: Place = { id, depth, context, source: { bytes: source }, fallback: 'text/plain', open: true }
  const part = parseEntity(source, envelope(source), place)
  if (!tooLarge) return part
  return { ...part, parts: [], size: bytes.length, defect: 'too-large' satisfies LeftOutReason }
}

type Context = { parts: number }
/** `open`: nothing ends the part but the end of the mail. `source`: the bytes in which the part stands. */
type Place = { id: string; depth: number; context: Context; source: Source; fallback: string; open: boolean }

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

/** Whether a line begins with a field name and a colon (RFC 5322 2.2). */
function isField(bytes: Uint8Array, at: number): boolean {
  let i = at
  while ((bytes[i] ?? 0) > 0x20 && (bytes[i] ?? 0) < 0x7f && bytes[i] !== 0x3a) i++
  if (i === at) return false
  while (bytes[i] === 0x20 || bytes[i] === 0x09) i++
  return bytes[i] === 0x3a
}

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
  const written = mediaType(type.value)
  const mimeType = /^[^\s/]+\/[^\s/]+$/.test(written) ? written : place.fallback
  const filename = disposition.params.get('filename') ?? type.params.get('name') ?? ''
  const part: Part = { partId: place.id, mimeType, filename, headers, size: 0, parts: [] }
  const boundary = type.params.get('boundary')
  if (mimeType.startsWith('multipart/')) {
    const found = boundary ? partsOf(body, boundary, encoding, place.source) : null
    if (found) return withChildren(part, found.split, { ...place, source: found.source })
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

/** The parts of a multipart; of one that was encoded against the rules (RFC 2045 6.4), those in what it decodes to. Null where there are none. */
function partsOf(body: Uint8Array, boundary: string, encoding: string, source: Source): { split: Multipart; source: Source } | null {
  const split = splitMultipart(source, body, boundary)
  if (split.bodies.length > 0) return { split, source }
  const { bytes } = decodeTransfer(body, encoding)
  const inner = bytes === body ? split : splitMultipart({ bytes }, bytes, boundary)
  return inner.bodies.length > 0 ? { split: inner, source: { bytes } } : null
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
    parts.push(parseEntity(body, 0, { ...place, id: childId(place.id, i), depth: place.depth + 1, fallback, open }))
  }
  const aside = split.aside
    .map(piece => guessText(piece).trim())
    .filter(Boolean)
    .join('\n\n')
  const lost: LeftOutReason | null = !split.whole ? 'parts' : split.closed ? null : 'truncated'
  return { ...part, parts, ...(aside ? { aside } : {}), ...(lost ? { defect: lost } : {}) }
}

/** An attached message, or a delivery report's block of fields, which Gmail serves alike: one part below it. */
function withMessage(part: Part, body: Uint8Array, encoding: string, place: Place): Part {
  if (place.depth >= limits.depth) return { ...part, defect: 'depth' satisfies LeftOutReason }
  if (place.context.parts >= limits.parts) return { ...part, defect: 'parts' satisfies LeftOutReason }
  const { bytes: decoded, sound } = decodeTransfer(body, encoding)
  const bytes = withLines(decoded)
  const source = bytes === body ? place.source : { bytes }
  const inner: Place = { ...place, id: childId(place.id, 0), depth: place.depth + 1, source, fallback: 'text/plain' }
  const child = parseEntity(bytes, envelope(bytes), inner)
  return { ...part, parts: [child], ...(sound ? {} : { defect: 'undecodable' satisfies LeftOutReason }) }
}
