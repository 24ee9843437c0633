import * as z from 'zod'
import type { LeftOutReason } from '../../shared/answer'
import type { Part } from '../../shared/mail'
import { charsetInPage, headerValue } from '../../shared/mail-headers'
import { partLimits } from '../../shared/part-limits'
import { fromBase64Url } from './base64'
import { encodingOf, isWhole } from './whole-text'

/** A message part as Gmail serves it (https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages#MessagePart). */
export type GmailPart = {
  partId: string
  mimeType: string
  filename: string
  headers: { name: string; value: string }[]
  body: { size: number; data?: string | undefined; attachmentId?: string | undefined }
  parts: GmailPart[]
}

const Body = z.object({ size: z.number().default(0), data: z.string().optional(), attachmentId: z.string().optional() })

export const GmailPart: z.ZodType<GmailPart> = z.lazy(() =>
  z.object({
    partId: z.string().default(''),
    mimeType: z.string().default(''),
    filename: z.string().default(''),
    headers: z.array(z.object({ name: z.string(), value: z.string().default('') })).default([]),
    body: Body.default({ size: 0 }),
    parts: z.array(GmailPart).default([]),
  }),
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
    mimeType: part.mimeType.trim().toLowerCase(),
    filename: part.filename,
    headers: part.headers,
    size: part.body.size,
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

type PartBody = Pick<Part, 'text' | 'bytes' | 'attachmentId' | 'defect'>

function bodyOf({ mimeType, headers, body, parts }: GmailPart): PartBody {
  if (body.attachmentId !== undefined) return { attachmentId: body.attachmentId }
  if (body.data === undefined) return parts.length > 0 ? {} : bodyMissing(mimeType, body.size)
  try {
    const bytes = fromBase64Url(body.data)
    const isText = /^\s*text\//i.test(mimeType)
    const text = isText ? decode(bytes) : ''
    const charset = isText ? charsetOf(headers, text) : ''
    const whole = isText ? isWhole({ bytes, text, size: body.size, charset }) : bytes.length >= body.size
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
  if (/^\s*multipart\//i.test(mimeType)) return { defect: 'no body' }
  return size > 0 ? { defect: 'not-fetched' satisfies LeftOutReason } : {}
}

const named = /\bcharset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i

/** The charset that a text's header names, else the page itself; '' where none does. */
const charsetOf = (headers: GmailPart['headers'], text: string): string =>
  named.exec(headerValue(headers, 'content-type'))?.[1] ?? charsetInPage(text)

/** Gmail has transcoded text to UTF-8 whatever charset the part's header still names (131 of 131 exports); a BOM is text to nobody. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes)
