import * as z from 'zod'
import type { LeftOutReason } from '../../shared/answer'
import type { Part } from '../../shared/mail'
import { charsetInPage, headerValue, mediaType } from '../../shared/mail-headers'
import { partLimits } from '../../shared/part-limits'
import { fromBase64Url } from './base64'
import { encodingOf, isWhole } from './whole-text'

/** A message part as Gmail serves it (https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages#MessagePart). */
export type GmailPart = {
  partId: string
  mimeType: string
  filename: string
  headers: { name: string; value: string }[]
  /** Null where what came is no body. */
  body: { size: number; data?: string | undefined; attachmentId?: string | undefined } | null
  parts: GmailPart[]
}

const Text = z.string().catch('')
const Optional = z.string().min(1).optional().catch(undefined)
const Body = z.object({ size: z.coerce.number().min(0).catch(0), data: z.string().optional().catch(undefined), attachmentId: Optional })

/** A list without what is none of its kind. */
export const listOf = <T extends z.ZodType>(kind: T) =>
  z
    .array(kind.nullable().catch(null))
    .catch([])
    .transform(list => list.filter(each => each !== null))

const unreadable: GmailPart = { partId: '', mimeType: '', filename: '', headers: [], body: null, parts: [] }

/** Parts below a part are looked at no deeper than they are read; of those beyond no more is known than that they are there. */
function partWith(parts: z.ZodType<GmailPart[]>): z.ZodType<GmailPart> {
  const part = z.object({
    partId: Text,
    mimeType: Text.transform(mediaType),
    filename: Text,
    headers: listOf(z.object({ name: z.string(), value: Text })),
    body: Body.nullable().default({ size: 0 }).catch(null),
    parts: parts.default([]).catch([]),
  })
  return part.catch(unreadable)
}

const beyond = z.array(z.unknown().transform(() => unreadable))

/** A field that is not what it should be costs that field, a part that is none that part. */
export const GmailPart: z.ZodType<GmailPart> = Array.from({ length: partLimits.depth }).reduce<z.ZodType<GmailPart>>(
  inner => partWith(z.array(inner)),
  partWith(beyond),
)

/**
 * Gmail's part as one of ours: text decoded, everything else by id, a body that should be there and is not named as a defect. What lies
 * beyond the limits of depth and number is a defect too.
 */
export const toPart = (part: GmailPart): Part => within(part, 0, { parts: 0 })

function within(part: GmailPart, depth: number, seen: { parts: number }): Part {
  seen.parts++
  const made: Part = {
    partId: part.partId,
    mimeType: part.mimeType,
    filename: part.filename,
    headers: part.headers,
    size: part.body?.size ?? 0,
    ...bodyOf(part),
    parts: [],
  }
  if (part.parts.length > 0 && depth >= partLimits.depth) return { ...made, defect: 'depth' satisfies LeftOutReason }
  for (const child of part.parts) {
    if (seen.parts >= partLimits.parts) return { ...made, defect: 'parts' satisfies LeftOutReason }
    made.parts.push(within(child, depth + 1, seen))
  }
  return made
}

type PartBody = Pick<Part, 'text' | 'bytes' | 'attachmentId' | 'aside' | 'defect'>

function bodyOf(part: GmailPart): PartBody {
  const { body, parts } = part
  if (body?.attachmentId !== undefined) return { attachmentId: body.attachmentId }
  if (body?.data !== undefined) return decoded(part, body.data, body.size)
  if (parts.length > 0) return {}
  return body ? bodyMissing(part.mimeType, body.size) : { defect: 'not-fetched' satisfies LeftOutReason }
}

function decoded({ mimeType, headers, parts }: GmailPart, data: string, size: number): PartBody {
  try {
    const bytes = fromBase64Url(data)
    if (mimeType.startsWith('multipart/') && parts.length > 0) return { aside: decode(bytes) }
    const isText = mimeType.startsWith('text/')
    const text = isText ? decode(bytes) : ''
    const charset = isText ? charsetOf(headers, text) : ''
    const whole = isText ? isWhole({ bytes, text, size, charset }) : bytes.length >= size
    const lost: LeftOutReason | null = !whole ? 'truncated' : isMisread(headers, text, charset) ? 'undecodable' : null
    return { ...(isText ? { text } : { bytes }), ...(lost ? { defect: lost } : {}) }
  } catch {
    return { defect: 'not base64url' }
  }
}

/**
 * Whether a text is not what its sender wrote: characters are gone that Gmail knows no charset for, or it is what a multipart was left as in
 * which no parts were found.
 */
const isMisread = (headers: GmailPart['headers'], text: string, charset: string): boolean =>
  (text.includes('\uFFFD') && charset !== '' && encodingOf(charset.toLowerCase()) === null) ||
  /^\s*multipart\//i.test(headerValue(headers, 'content-type'))

/** A multipart is nothing without its parts, whatever size it is said to have. */
function bodyMissing(mimeType: string, size: number): PartBody {
  if (mimeType.startsWith('multipart/')) return { defect: 'no body' }
  return size > 0 ? { defect: 'not-fetched' satisfies LeftOutReason } : {}
}

const named = /\bcharset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i

/** The charset that a text's header names, else the page itself; '' where none does. */
const charsetOf = (headers: GmailPart['headers'], text: string): string =>
  named.exec(headerValue(headers, 'content-type'))?.[1] ?? charsetInPage(text)

/** Gmail has transcoded text to UTF-8 whatever charset the part's header still names (131 of 131 exports); a BOM is text to nobody. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes)
