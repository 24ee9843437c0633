import { firstWhere } from '../first-where'
import { limits } from '../limits'

/** Lines of a text of bytes that begin with "--": where each begins, and a hash of it without the blanks at its end. */
type DashLines = { at: Int32Array; hashes: Int32Array }
/** Bytes of a mail with what is known of them once it has been asked for; parts of it are looked at in place. */
export type Source = { bytes: Uint8Array; lines?: DashLines }

/**
 * The bodies between a boundary's delimiter lines, and what stands before and behind them, at most `limits.parts` of each; `closed` = their
 * end was there; `whole` = there were no more.
 */
export type Multipart = { bodies: Uint8Array[]; aside: Uint8Array[]; closed: boolean; whole: boolean }

const dash = 0x2d
const lf = 0x0a
const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09

/** Where the line behind that of `at` begins; the end of the bytes where there is none. */
export function nextLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(lf, at)
  return end < 0 ? bytes.length : end + 1
}

/** Whether a line ends at `at`, by LF or CRLF. */
export const isBreak = (bytes: Uint8Array, at: number): boolean => bytes[at] === lf || (bytes[at] === 0x0d && bytes[at + 1] === lf)

const beginsDashes = (bytes: Uint8Array, i: number): boolean =>
  bytes[i] === dash && bytes[i + 1] === dash && (i === 0 || bytes[i - 1] === lf)

/** Bytes of a line that tell it from others; a boundary has at most 70 (RFC 2046 5.1.1). */
const longest = 998

/** FNV-1a of the bytes from `at` to the line's end, blanks before that left out. */
function hashLine(bytes: Uint8Array, at: number): number {
  let hash = 0x811c9dc5
  let known = hash
  for (let i = at; i < Math.min(bytes.length, at + longest) && !isBreak(bytes, i); i++) {
    hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193)
    if (!isBlank(bytes[i])) known = hash
  }
  return known
}

/** Multiparts stand in one another up to `limits.depth` deep: their lines are looked for once for all of them. */
function dashLines(bytes: Uint8Array): DashLines {
  let count = 0
  for (let i = 0; i < bytes.length; i++) if (beginsDashes(bytes, i)) count++
  const at = new Int32Array(count)
  const hashes = new Int32Array(count)
  let next = 0
  for (let i = 0; next < count; i++) {
    if (!beginsDashes(bytes, i)) continue
    at[next] = i
    hashes[next++] = hashLine(bytes, i)
  }
  return { at, hashes }
}

/** Parts that stand behind an end are read like the others: a multipart in it had the same boundary, or software added them. */
export function splitMultipart(source: Source, body: Uint8Array, boundary: string): Multipart {
  const mark = new TextEncoder().encode(`--${boundary.trimEnd()}`)
  const split: Multipart = { bodies: [], aside: [], closed: true, whole: true }
  let start = 0
  const take = (end: number): void => {
    const pieces = split.closed ? split.aside : split.bodies
    if (end <= start && split.closed) return
    if (pieces.length >= limits.parts) split.whole = false
    else pieces.push(body.subarray(start, Math.max(start, end)))
  }
  for (const { at, closes } of delimiters(source, body, mark)) {
    take(beforeBreak(body, at))
    if (!split.whole) return split
    split.closed = closes
    start = nextLine(body, at)
  }
  take(body.length)
  return split
}

/** The delimiter lines of a body, which stands in its source. */
function* delimiters(source: Source, body: Uint8Array, mark: Uint8Array): Generator<{ at: number; closes: boolean }> {
  source.lines ??= dashLines(source.bytes)
  const { at: starts, hashes } = source.lines
  const base = body.byteOffset - source.bytes.byteOffset
  const next = (hash: number, from: number): number => {
    const found = hashes.indexOf(hash, from)
    return found < 0 ? starts.length : found
  }
  const from = firstWhere(starts.length, line => (starts[line] ?? 0) >= base)
  const hash = { open: hashLine(mark, 0), close: hashLine(Uint8Array.from([...mark, dash, dash]), 0) }
  const found = { open: next(hash.open, from), close: next(hash.close, from) }
  for (;;) {
    const which = found.open <= found.close ? 'open' : 'close'
    const at = (starts[found[which]] ?? Number.POSITIVE_INFINITY) - base
    if (at >= body.length) return
    const kind = delimiter(body, at, mark)
    if (kind !== 'none') yield { at, closes: kind === 'close' }
    found[which] = next(hash[which], found[which] + 1)
  }
}

/** RFC 2046 5.1.1: the line is the mark, perhaps "--", then white space only. */
function delimiter(body: Uint8Array, at: number, mark: Uint8Array): 'none' | 'open' | 'close' {
  for (let i = 0; i < mark.length; i++) if (body[at + i] !== mark[i]) return 'none'
  let end = at + mark.length
  const closes = body[end] === dash && body[end + 1] === dash
  if (closes) end += 2
  while (isBlank(body[end])) end++
  if (end < body.length && !isBreak(body, end)) return 'none'
  return closes ? 'close' : 'open'
}

/** The line break before a delimiter belongs to the delimiter. */
function beforeBreak(body: Uint8Array, at: number): number {
  if (body[at - 1] !== lf) return at
  return body[at - 2] === 0x0d ? at - 2 : at - 1
}
