import { decodeBase64, type Transferred } from './base64-body'
import { splitUu } from './uuencode'

function hex(byte: number | undefined): number {
  if (byte === undefined) return -1
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

/** Length of a soft line break from `at` on: white space and the line's end; -1 where something else comes first. */
function softBreak(body: Uint8Array, at: number): number {
  let i = at
  while (body[i] === 0x20 || body[i] === 0x09) i++
  if (i === body.length) return i - at
  if (body[i] === 0x0a) return i + 1 - at
  return body[i] === 0x0d && body[i + 1] === 0x0a ? i + 2 - at : -1
}

/** RFC 2045 6.7. An "=" that begins no code is kept as it stands. */
function decodeQuotedPrintable(body: Uint8Array): Transferred {
  const out = new Uint8Array(body.length)
  const partial = body.at(-1) === 0x3d || (body.at(-2) === 0x3d && hex(body.at(-1)) >= 0)
  let length = 0
  let sound = true
  for (let i = 0; i < body.length; i++) {
    const byte = body[i] ?? 0
    if (byte !== 0x3d) {
      out[length++] = byte
      continue
    }
    const high = hex(body[i + 1])
    const low = hex(body[i + 2])
    const soft = softBreak(body, i + 1)
    if (high >= 0 && low >= 0) {
      out[length++] = (high << 4) | low
      i += 2
    } else if (soft >= 0) {
      i += soft
    } else {
      sound = false
      out[length++] = byte
    }
  }
  return { bytes: out.subarray(0, length), sound, partial }
}

/** The file of a body in the encoding of old mail (POSIX uuencode); not sound where it is no such file, or not it alone. */
function decodeUu(body: Uint8Array): Transferred {
  const { text, files } = splitUu(new TextDecoder('latin1').decode(body))
  const [file] = files
  if (!file) return { bytes: body, sound: false }
  return { bytes: file.bytes, sound: files.length === 1 && text.trim() === '' }
}

/** How mails spell what leaves a body as it is. */
const plain = /^(|[78](?:bits?)?|binary|none|plain|identity|utf8|usascii|ascii|textplain|iso8859\d{1,2})$/

/** Undoes a Content-Transfer-Encoding (RFC 2045 6). A body in an unknown one is left as it is, and not sound. */
export function decodeTransfer(body: Uint8Array, encoding: string): Transferred {
  const name = encoding.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (name === 'base64') return decodeBase64(body)
  if (name === 'quotedprintable') return decodeQuotedPrintable(body)
  if (/^x?uue(?:ncode)?$/.test(name)) return decodeUu(body)
  return { bytes: body, sound: plain.test(name) }
}
