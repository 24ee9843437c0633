import { splitUu } from './uuencode'

const values = new Int8Array(128).fill(-1)
for (let i = 0; i < 64; i++) values['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charCodeAt(i)] = i
values[0x2d] = 62 // base64url, seen in the wild
values[0x5f] = 63

/** `partial`: it stops amid a group of four of base64, where padding should stand, or amid a code of quoted-printable. */
export type Transferred = { bytes: Uint8Array; sound: boolean; partial?: boolean }

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === 0x0a

/** Where the first line that cannot be base64 begins: list software appends its footer as it stands. */
function plainTail(body: Uint8Array): number {
  let lineStart = 0
  let gap = false
  for (let i = 0; i < body.length; i++) {
    const byte = body[i] ?? 0
    if (byte === 0x0a) {
      lineStart = i + 1
      gap = false
    } else if (isSpace(byte)) {
      gap = i > lineStart
    } else if (byte !== 0x3d && (gap || byte > 127 || (values[byte] ?? -1) < 0)) {
      return lineStart
    }
  }
  return body.length
}

/** RFC 2045 6.8. Padding in the middle is taken; text appended after the base64 is kept as it stands; not sound = something did not fit. */
export function decodeBase64(body: Uint8Array): Transferred {
  const end = plainTail(body)
  const tail = body.subarray(end)
  const out = new Uint8Array(Math.ceil((end * 3) / 4) + tail.length)
  let length = 0
  let bits = 0
  let held = 0
  /** Padding that the last group lacks. */
  let lacking = 0
  for (let i = 0; i < end; i++) {
    const value = values[body[i] ?? 0] ?? -1
    if (value >= 0) {
      lacking = 0
      bits = ((bits << 6) | value) & 0xffffff
      held += 6
      if (held >= 8) {
        held -= 8
        out[length++] = (bits >> held) & 0xff
      }
    } else if (body[i] === 0x3d) {
      lacking = held > 0 ? held / 2 - 1 : Math.max(0, lacking - 1)
      held = 0
      bits = 0
    }
  }
  out.set(tail, length)
  return {
    bytes: out.subarray(0, length + tail.length),
    sound: held !== 6 && lacking === 0 && tail.every(isSpace),
    partial: held > 0 && tail.length === 0,
  }
}

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
export function decodeQuotedPrintable(body: Uint8Array): Transferred {
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
