import * as z from 'zod'
import { words } from '../../shared/words'

/** What of a request to Gemini holds files: a part of text names the one behind it in its last line. */
const Part = z.looseObject({ text: z.string().optional(), inlineData: z.looseObject({ data: z.string() }).optional() })
const Request = z.looseObject({ contents: z.array(z.looseObject({ parts: z.array(Part) })) })

/** A request as it is shown: its JSON indented, and each file in it by name and size in bytes; of a file's bytes only the size stands in the text. */
export type SentRequest = { text: string; files: { name: string; size: number }[] }

export function readRequest(json: string): SentRequest {
  try {
    const request: unknown = JSON.parse(json)
    return { text: JSON.stringify(request, withoutBytes, 2), files: filesOf(request) }
  } catch {
    return { text: json, files: [] }
  }
}

function filesOf(request: unknown): SentRequest['files'] {
  const parts = Request.safeParse(request).data?.contents.flatMap(content => content.parts) ?? []
  return parts.flatMap(({ inlineData }, at) => {
    if (!inlineData) return []
    const name = parts[at - 1]?.text?.split('\n').at(-1) ?? ''
    return [{ name, size: sizeOf(inlineData.data) }]
  })
}

/** Bytes that base64 stands for (RFC 4648 4). */
const sizeOf = (base64: string): number => Math.floor((base64.replace(/=+$/, '').length * 3) / 4)

function withoutBytes(key: string, value: unknown): unknown {
  if (key !== 'inlineData') return value
  const file = z.looseObject({ data: z.string() }).safeParse(value).data
  return file ? { ...file, data: words.sent.bytes(sizeOf(file.data)) } : value
}
