import type { gmail_v1 } from '@googleapis/gmail'
import { shownValue } from './address-headers'
import { decodeCharset, decodeTransfer } from './charset'
import { parseParams } from './header-params'
import { type Entity, headerOf } from './mime'

/** A part as Gmail shows it, with the bytes that attachments.get serves. */
export type Part = {
  partId: string
  mimeType: string
  filename: string
  headers: { name: string; value: string }[]
  /** As body.size: of the decoded bytes, before a text is brought to UTF-8 (measured on real exports). */
  size: number
  /** What stands in body.data: text brought to UTF-8. */
  inline: Buffer | null
  /** What stands behind body.attachmentId. */
  attached: Buffer | null
  parts: Part[]
}

/** The part tree of a raw message as Gmail builds it: partIds '', '0', '0.1'; the part inside message/rfc822 is a child of it. */
export function buildPart(entity: Entity, partId = ''): Part {
  const disposition = parseParams(headerOf(entity.headers, 'content-disposition') ?? '')
  const container = entity.type.startsWith('multipart/') || entity.parts.length > 0
  const bytes = container ? Buffer.alloc(0) : decodeTransfer(entity.body, headerOf(entity.headers, 'content-transfer-encoding') ?? '')
  const text = isText(entity.type) && disposition.value.toLowerCase() !== 'attachment'
  return {
    partId,
    mimeType: entity.type,
    filename: disposition.params.get('filename') || entity.params.get('name') || '',
    headers: entity.headers.map(({ name, value }) => ({ name, value: shownValue(name, value) })),
    size: bytes.length,
    inline: !container && text && bytes.length > 0 ? toUtf8(bytes, entity.params.get('charset') ?? '') : null,
    attached: container || text ? null : bytes,
    parts: entity.parts.map((part, at) => buildPart(part, partId === '' ? String(at) : `${partId}.${at}`)),
  }
}

const isText = (type: string): boolean => type === 'text/plain' || type === 'text/html'

function toUtf8(bytes: Buffer, charset: string): Buffer {
  return /^(utf-?8|us-ascii)$/i.test(charset) ? bytes : Buffer.from(decodeCharset(bytes, charset))
}

/** Every part of the tree, parents first. */
export function* walk(part: Part): Generator<Part> {
  yield part
  for (const child of part.parts) yield* walk(child)
}

/** Gmail's JSON of a part; `attachmentId` names the body of a part that does not come inline. */
export function partResource(part: Part, attachmentId: (partId: string) => string): gmail_v1.Schema$MessagePart {
  const body: gmail_v1.Schema$MessagePartBody = { size: part.size }
  if (part.inline) body.data = part.inline.toString('base64url')
  if (part.attached) body.attachmentId = attachmentId(part.partId)
  const resource: gmail_v1.Schema$MessagePart = {
    partId: part.partId,
    mimeType: part.mimeType,
    filename: part.filename,
    headers: part.headers,
    body,
  }
  if (part.parts.length) resource.parts = part.parts.map(child => partResource(child, attachmentId))
  return resource
}
