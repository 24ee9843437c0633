import * as z from 'zod'
import { decodeTransfer } from './charset'
import { badRequest, type Call, refused } from './http'
import { headerOf, parseEntity } from './mime'

/** The most that Gmail takes for a mail to be sent (discovery document, maxSize of messages.send). */
const largestUpload = 36_700_160

/**
 * The body of a request as JSON; `{}` where there is none. An upload (uploadType media or multipart) is brought into the shape that the
 * JSON call has: the mail as `raw`. https://developers.google.com/gmail/api/guides/uploads
 */
export function readBody(call: Call): unknown {
  if (call.path.startsWith('/upload/')) return readUpload(call, call.bytes ?? Buffer.from(call.body))
  return parseJson(call.body)
}

function parseJson(text: string): unknown {
  if (!text.trim()) return {}
  try {
    return JSON.parse(text)
  } catch {
    throw refused(400, 'parseError', 'Parse Error')
  }
}

const Metadata = z.looseObject({ message: z.looseObject({}).exactOptional() })

function readUpload(call: Call, bytes: Buffer): unknown {
  if (bytes.length > largestUpload) throw refused(413, 'uploadTooLarge', 'Request is too large.')
  const kind = call.query.get('uploadType')
  if (kind === 'media') return withRaw(call, {}, bytes)
  if (kind !== 'multipart') throw badRequest(`Upload type is not supported: ${kind ?? ''}`)
  const type = String(call.headers['content-type'] ?? '')
  const [metadata, media] = parseEntity(`Content-Type: ${type}\r\n\r\n${bytes.toString('latin1')}`).parts
  if (!metadata || !media || !type.toLowerCase().startsWith('multipart/related')) throw badRequest('Missing or malformed multipart body')
  const json = parseJson(Buffer.from(metadata.body, 'latin1').toString())
  return withRaw(call, parse(Metadata, json), decodeTransfer(media.body, headerOf(media.headers, 'content-transfer-encoding') ?? ''))
}

function withRaw(call: Call, body: z.infer<typeof Metadata>, bytes: Buffer): unknown {
  const raw = bytes.toString('base64url')
  return call.path.includes('/drafts') ? { ...body, message: { ...body.message, raw } } : { ...body, raw }
}

/** The body in the shape that a method takes; 400 as Google words it where it has another. */
export function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const at = issue?.path.join('.') ?? ''
  if (issue?.code === 'unrecognized_keys')
    throw badRequest(`Invalid JSON payload received. Unknown name "${issue.keys[0] ?? ''}"${at ? ` at '${at}'` : ''}: Cannot find field.`)
  throw badRequest(`Invalid value at '${at}': ${issue?.message ?? ''}`)
}
