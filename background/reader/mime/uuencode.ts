import { unshown } from '../enriched'
import { limits } from '../limits'
import { lineEnd } from '../line'

/** A file of a text in which it stands uuencoded. */
export type UuFile = { name: string; bytes: Uint8Array }

/** `source`: the text as it was, but for the files, of which every character became white space: what is left is found in its place. */
type UuText = { text: string; source: string; files: UuFile[]; whole: boolean }

const beginLine = /^begin [0-7]{3,4} (\S[^\r\n]{0,250})$/
/** Longest line, in characters, that may begin a file, and that may be one of it: a count, 64 groups and what stands behind them. */
const longest = 300

const lf = 0x0a
/** No line of a file begins with a small letter. */
const letterE = 0x65

/** Where the next line begins that may begin a file; -1 = there is none. */
function nextBegin(text: string, from: number): number {
  if (from === 0 && text.startsWith('begin ')) return 0
  const found = text.indexOf('\nbegin ', from)
  return found < 0 ? -1 : found + 1
}

/**
 * Takes uuencoded files ("begin 644 name" to "end", POSIX uuencode) out of a text. A block that is not whole and well formed is text as it
 * stands, and so is one beyond the first `most`: then it is not `whole`. Linear in the text.
 */
export function splitUu(text: string, most: number = limits.parts): UuText {
  const files: UuFile[] = []
  const kept: string[] = []
  const masked: string[] = []
  let whole = true
  let done = 0
  let room: Uint8Array | undefined
  for (let at = nextBegin(text, 0), end = 0; at >= 0; at = nextBegin(text, end)) {
    end = lineEnd(text, at)
    const name = end - at > longest ? undefined : beginLine.exec(text.slice(at, end).trimEnd())?.[1]
    if (name === undefined) continue
    whole = files.length < most
    if (!whole) break
    // a line has no more bytes than characters, its end counted
    room ??= new Uint8Array(text.length + 1)
    const block = readBlock(text, end + 1, room)
    if (!block) continue
    files.push({ name: name.trim(), bytes: block.bytes })
    kept.push(text.slice(done, at))
    masked.push(text.slice(done, at), unshown.repeat(block.end - at))
    end = block.end
    done = end
  }
  if (files.length === 0) return { text, source: text, files, whole }
  // the line's end behind a file goes with it
  const rest = text.slice(done)
  return {
    text: kept.map((piece, i) => (i > 0 ? piece.slice(1) : piece)).join('') + rest.slice(1),
    source: masked.join('') + rest,
    files,
    whole,
  }
}

/**
 * The bytes of the lines from `start` on, and where the line ends that ends them; null where one does not fit, as one that begins a file does
 * not: so no line is read for two files. `out`: room to decode into.
 */
function readBlock(text: string, start: number, out: Uint8Array): { bytes: Uint8Array; end: number } | null {
  let length = 0
  for (let at = start; at < text.length; ) {
    let next = at
    while (next < text.length && text.charCodeAt(next) !== lf) next++
    const end = text.charCodeAt(next - 1) === 0x0d ? next - 1 : next
    if (text.charCodeAt(at) === letterE && text.slice(at, Math.min(end, at + longest)).trimEnd() === 'end')
      return { bytes: out.slice(0, length), end: next }
    const taken = takeLine(text, at, end, out, length)
    if (taken < 0) return null
    length = taken
    at = next + 1
  }
  return null
}

const isBlank = (text: string, start: number, end: number): boolean => text.slice(start, Math.min(end, start + longest)).trim() === ''

/** Six bits of a character; the space that ends a line may be gone. */
const six = (text: string, at: number, end: number): number => ((at < end ? text.charCodeAt(at) : 0x20) - 0x20) & 0x3f

/** Where the bytes of a line end in `out`; -1 where it holds more or less than its first character says and a checksum, or another alphabet. */
function takeLine(text: string, start: number, end: number, out: Uint8Array, length: number): number {
  const count = six(text, start, end)
  const coded = 1 + Math.ceil(count / 3) * 4
  const size = end - start
  if (size > coded + 1 || (size < coded - 3 && count > 0 && !isBlank(text, start, end))) return -1
  for (let at = start; at < end; at++) if (text.charCodeAt(at) < 0x20 || text.charCodeAt(at) > 0x60) return -1
  if (length + count > out.length) return -1
  for (let i = 0; i < count; i++) {
    const at = start + 1 + Math.floor(i / 3) * 4 + (i % 3)
    const shift = 2 * (i % 3)
    out[length + i] = ((six(text, at, end) << (2 + shift)) | (six(text, at + 1, end) >> (4 - shift))) & 0xff
  }
  return length + count
}
