import * as z from 'zod'
import type { LeftOutReason } from '../../shared/answer'
import type { Part } from '../../shared/mail'
import { partLimits } from '../../shared/part-limits'
import { fromBase64Url } from './base64'

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

/** Gmail counts the size of a text before it transcodes it, so that a whole one may be some 15 % shorter; below this share of it, it was cut. */
const leastShare = 0.5

type PartBody = Pick<Part, 'text' | 'bytes' | 'attachmentId' | 'defect'>

function bodyOf({ mimeType, body, parts }: GmailPart): PartBody {
  if (body.attachmentId !== undefined) return { attachmentId: body.attachmentId }
  if (body.data === undefined) return bodyMissing(mimeType, body.size, parts.length) ? { defect: 'no body' } : {}
  try {
    const bytes = fromBase64Url(body.data)
    const cut = bytes.length < body.size * leastShare ? { defect: 'truncated' satisfies LeftOutReason } : {}
    return /^\s*text\//i.test(mimeType) ? { text: decode(bytes), ...cut } : { bytes, ...cut }
  } catch {
    return { defect: 'not base64url' }
  }
}

/** A multipart is nothing without its parts, whatever size it is said to have. */
const bodyMissing = (mimeType: string, size: number, parts: number): boolean =>
  parts === 0 && (size > 0 || /^\s*multipart\//i.test(mimeType))

/** Gmail has transcoded text to UTF-8 whatever charset the part's header still names (131 of 131 exports); a BOM is text to nobody. */
const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes)
