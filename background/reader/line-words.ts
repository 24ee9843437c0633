import { words } from './line'

/** A text and where each of its lines begins. */
export type LinedText = { text: string; starts: Int32Array }

/**
 * The words of a text, as `words` of line.ts parts them: a hash of each in lower case, and where it stands, [from, to). Line `i` has words
 * [ends[i - 1] or 0, ends[i]).
 */
export type LineWords = { text: string; hashes: Int32Array; from: Int32Array; to: Int32Array; ends: Int32Array }

type Found = { hashes: Int32Array<ArrayBuffer>; from: Int32Array<ArrayBuffer>; to: Int32Array<ArrayBuffer>; count: number }

/** Code of an ASCII letter or digit -> that of its lower case, 0 = no part of a word. */
const lower = Uint8Array.from({ length: 128 }, (_, code) => (/[a-z0-9]/i.test(String.fromCharCode(code)) ? code | 0x20 : 0))

const noHash = 0x811c9dc5 | 0
/** FNV-1a. */
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** Words of an ASCII line; false where it is none, and then nothing is put. */
function putAscii(found: Found, text: string, start: number, end: number): boolean {
  const { hashes, from, to } = found
  let { count } = found
  let open = false
  let hash = noHash
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code > 127) return false
    const letter = lower[code] ?? 0
    if (letter !== 0) {
      if (!open) {
        open = true
        from[count] = i
        hash = noHash
      }
      hash = mix(hash, letter)
    } else if (open) {
      open = false
      hashes[count] = hash
      to[count++] = i
    }
  }
  if (open) {
    hashes[count] = hash
    to[count++] = end
  }
  found.count = count
  return true
}

function putAny(found: Found, text: string, start: number, end: number): void {
  for (const { 0: word, index } of text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const small = word.toLowerCase()
    let hash = noHash
    for (let i = 0; i < small.length; i++) hash = mix(hash, small.charCodeAt(i))
    found.hashes[found.count] = hash
    found.from[found.count] = start + index
    found.to[found.count++] = start + index + word.length
  }
}

/** Time is linear in the text. */
export function lineWords({ text, starts }: LinedText): LineWords {
  // most texts have fewer words
  const size = (text.length >> 2) + 16
  const found: Found = { hashes: new Int32Array(size), from: new Int32Array(size), to: new Int32Array(size), count: 0 }
  const ends = new Int32Array(starts.length)
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0
    const end = starts[i + 1] ?? text.length
    // a word and what parts it from the next are two characters at least
    makeRoom(found, found.count + (end - start + 2) / 2)
    if (!putAscii(found, text, start, end)) putAny(found, text, start, end)
    ends[i] = found.count
  }
  return { text, hashes: found.hashes, from: found.from, to: found.to, ends }
}

function makeRoom(found: Found, size: number): void {
  found.hashes = withRoom(found.hashes, size)
  found.from = withRoom(found.from, size)
  found.to = withRoom(found.to, size)
}

/** The array itself, or a copy of at least twice its size where it is too small. */
export function withRoom(array: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  if (size <= array.length) return array
  const larger = new Int32Array(Math.max(Math.ceil(size), array.length * 2))
  larger.set(array)
  return larger
}

/** A stretch of a text that begins and ends with a word. */
export type Stretch = { text: string; from: number; to: number }

/** Whether two stretches say the same, word by word. */
export function saysSame(one: Stretch, other: Stretch): boolean {
  let i = one.from
  let j = other.from
  while (i < one.to && j < other.to) {
    const a = one.text.charCodeAt(i)
    const b = other.text.charCodeAt(j)
    if (a > 127 || b > 127) return wordsOf(one) === wordsOf(other)
    const isSame = lower[a] === lower[b]
    // between words either may have more
    if (!isSame && lower[a] !== 0 && lower[b] !== 0) return false
    if (isSame || lower[a] === 0) i++
    if (isSame || lower[b] === 0) j++
  }
  return i === one.to && j === other.to
}

const wordsOf = ({ text, from, to }: Stretch): string => words(text.slice(from, to)).join(' ')
