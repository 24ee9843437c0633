const newline = 0x0a
/** "From " as bytes. */
const mark = [0x46, 0x72, 0x6f, 0x6d, 0x20]

/** A buffer that bytes are put in at its end and taken off at its start. */
type Buffered = { bytes(): Uint8Array; append(chunk: Uint8Array): void; drop(count: number): void }

function buffered(): Buffered {
  let store = new Uint8Array(1 << 16)
  let length = 0
  return {
    bytes: () => store.subarray(0, length),
    append(chunk) {
      if (length + chunk.length > store.length) {
        const larger = new Uint8Array(Math.max(store.length * 2, length + chunk.length))
        larger.set(store.subarray(0, length))
        store = larger
      }
      store.set(chunk, length)
      length += chunk.length
    },
    drop(count) {
      store.copyWithin(0, count, length)
      length -= count
    },
  }
}

const startsWithMark = (bytes: Uint8Array, at: number): boolean => mark.every((byte, i) => bytes[at + i] === byte)

/** Whether the line from `at` to `end` parts mails: "From ", somebody, and a time and a year (RFC 4155). */
function isSeparator(bytes: Uint8Array, at: number, end: number): boolean {
  if (!startsWithMark(bytes, at) || end - at > 500) return false
  const line = new TextDecoder().decode(bytes.subarray(at, end))
  return /\d{1,2}:\d{2}/.test(line) && /\b\d{4}\b/.test(line)
}

/** After an empty line, or at the start. */
const afterEmpty = (bytes: Uint8Array, at: number): boolean =>
  at === 0 || (bytes[at - 1] === newline && (bytes[at - 2] === newline || (bytes[at - 2] === 0x0d && bytes[at - 3] === newline)))

/** Takes one ">" off every line that begins with ">From ", ">>From " and so on (mboxrd). */
export function unescapeFrom(mail: Uint8Array): Uint8Array {
  const out = new Uint8Array(mail.length)
  let length = 0
  for (let at = 0; at < mail.length; ) {
    const found = mail.indexOf(newline, at)
    const end = found < 0 ? mail.length : found + 1
    let marks = at
    while (mail[marks] === 0x3e) marks++
    const from = marks > at && startsWithMark(mail, marks) ? at + 1 : at
    out.set(mail.subarray(from, end), length)
    length += end - from
    at = end
  }
  return out.slice(0, length)
}

/** Chunks no larger than one that is cheap to move within the buffer. */
async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const size = 1 << 16
  for await (const chunk of chunks) for (let at = 0; at < chunk.length; at += size) yield chunk.subarray(at, at + size)
}

/** The mails of an mbox as it streams in, one at a time, without their "From " lines. */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const buffer = buffered()
  let scanned = 0
  const take = (end: number): Uint8Array => {
    const bytes = buffer.bytes().subarray(0, end)
    const body = startsWithMark(bytes, 0) ? bytes.subarray(Math.max(0, bytes.indexOf(newline) + 1)) : bytes
    const mail = unescapeFrom(body)
    buffer.drop(end)
    scanned = 0
    return mail
  }
  for await (const chunk of pieces(chunks)) {
    buffer.append(chunk)
    for (let end = buffer.bytes().indexOf(newline, scanned); end >= 0; end = buffer.bytes().indexOf(newline, scanned)) {
      const bytes = buffer.bytes()
      const separates = scanned > 0 && afterEmpty(bytes, scanned) && isSeparator(bytes, scanned, end)
      if (separates) yield take(scanned)
      else scanned = end + 1
    }
  }
  if (buffer.bytes().some(byte => byte > 0x20)) yield take(buffer.bytes().length)
}

/** Lines of UTF-8 text as it streams in. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let pieces: string[] = []
  for await (const chunk of chunks) {
    const lines = decoder.decode(chunk, { stream: true }).split('\n')
    for (const line of lines.slice(0, -1)) {
      pieces.push(line)
      yield pieces.join('')
      pieces = []
    }
    pieces.push(lines.at(-1) ?? '')
  }
  const last = pieces.join('') + decoder.decode()
  if (last !== '') yield last
}
