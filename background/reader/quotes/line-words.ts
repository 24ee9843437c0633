import { ints } from './ints'

/** A text and where each of its lines begins. */
export type LinedText = { text: string; starts: Int32Array }

/**
 * The words of a text, as `words` of line.ts parts them, and the signs that say something by themselves (a minus before a figure, a tick, an
 * emoji, an empty box, where a strike begins or ends): a hash of each in lower case, and where it stands, [from, to). Line `i` has words [ends[i - 1] or 0, ends[i]).
 */
export type LineWords = { text: string; hashes: Int32Array; from: Int32Array; to: Int32Array; ends: Int32Array }

type Found = { hashes: Int32Array<ArrayBuffer>; from: Int32Array<ArrayBuffer>; to: Int32Array<ArrayBuffer>; count: number }

/** ASCII signs that may say something. */
const maySay = 1
/** Beyond ASCII. */
const beyond = 2

/** Code -> that of its lower case where it is an ASCII letter or digit; `maySay`; `beyond`; or 0 = nothing that is said. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  const sign = String.fromCharCode(code)
  if (code > 127) return beyond
  if (/[a-z0-9]/i.test(sign)) return code | 0x20
  return '+-%$[(~'.includes(sign) ? maySay : 0
})

const noHash = 0x811c9dc5 | 0
/** FNV-1a. */
const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** Marks beyond ASCII that say nothing and that nearly all mail has which has any: the blank that does not break, dashes, quotation marks, dots. */
const silent: ReadonlySet<number> = new Set(Array.from('\u00a0–—‘’“”„•…«»', mark => mark.charCodeAt(0)))
const blank = 0x20

let codes = new Uint8Array(65_536)
const encoder = new TextEncoder()

/**
 * The codes of a text, and a blank behind them, up to the next call: bytes are read several times faster than a string's letters. Of what
 * is beyond ASCII `silent` marks are blanks, and all else is 128.
 */
function codesOf(text: string): Uint8Array {
  if (codes.length <= text.length) codes = new Uint8Array(text.length * 2)
  const { read, written } = encoder.encodeInto(text, codes)
  codes[text.length] = blank
  // as many bytes as letters: all of it is ASCII
  if (read === text.length && written === read) return codes
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    codes[i] = code < 128 ? code : silent.has(code) ? blank : 128
  }
  return codes
}

/** Words of an ASCII line, at whose end no letter stands; false where it is none, and then nothing is put. */
function putAscii(found: Found, text: string, codes: Uint8Array, start: number, end: number): boolean {
  const { hashes, from, to } = found
  let { count } = found
  for (let i = start; i < end; ) {
    const code = codes[i] ?? 0
    let kind = kinds[code] ?? 0
    if (kind === beyond) return false
    let hash = noHash
    let next = i
    if (kind === maySay) {
      hash = mix(hash, code)
      next += signLength(text, codes, i, start, end)
    }
    for (; isLetter(kind); kind = kinds[codes[next] ?? 0] ?? 0) {
      hash = mix(hash, kind)
      next++
    }
    if (next > i) {
      hashes[count] = hash
      from[count] = i
      to[count++] = next
    }
    i = Math.max(next, i + 1)
  }
  found.count = count
  return true
}

const isLetter = (kind: number): boolean => kind > beyond

/** Length of a sign of `maySay` that says something; 0 where it is no more than a dash, a bullet or a bracket. */
function signLength(text: string, codes: Uint8Array, at: number, start: number, end: number): number {
  const code = codes[at] ?? 0
  // %, $
  if (code === 0x25 || code === 0x24) return 1
  const isBracket = code === 0x5b || code === 0x28
  if (isBracket) return boxLength(text, at, end)
  if (code === 0x7e) return isStrike(text, at, start, end) ? 2 : 0
  const before = at > start ? (codes[at - 1] ?? 0) : blank
  const next = at + 1 < end ? (codes[at + 1] ?? 0) : 0
  return isFigure(next) && !isLetter(kinds[before] ?? 0) && before !== 0x2b && before !== 0x2d ? 1 : 0
}

/** The mark that the reader puts on both sides of what is struck through, which is no more than two of these signs. */
const isStrike = (text: string, at: number, start: number, end: number): boolean =>
  at + 2 <= end && text.startsWith('~~', at) && text.charAt(at + 2) !== '~' && (at === start || text.charAt(at - 1) !== '~')

/** A figure, or what may stand before one. */
const isFigure = (code: number): boolean => (code > 47 && code < 58) || code === 0x24 || code === 0x2e

/** Length of an empty box to tick: [], [ ] or ( ). */
function boxLength(text: string, at: number, end: number): number {
  if (text.startsWith('[]', at)) return at + 2 <= end ? 2 : 0
  return (text.startsWith('[ ]', at) || text.startsWith('( )', at)) && at + 3 <= end ? 3 : 0
}

/** Beyond ASCII: words, pictures, ticks and boxes, signs of money and of reckoning; not the shapes that lists are drawn with. */
const saying =
  /[\p{L}\p{N}\p{M}]+|(?![\u25A0-\u25FF])\p{Extended_Pictographic}|[\u2610-\u2612\u2713-\u2718]|[\p{Sc}%]|(?![+<=>|~^])\p{Sm}|(?<![\p{L}\p{N}+-])[+-](?=[.\p{Sc}\p{N}])|\[ ?\]|\( \)|(?<!~)~~(?!~)/gu

function putAny(found: Found, text: string, start: number, end: number): void {
  const line = text.slice(start, end)
  saying.lastIndex = 0
  for (let match = saying.exec(line); match; match = saying.exec(line)) {
    const { 0: word, index } = match
    const small = word.toLowerCase()
    // brackets and strikes count by the first, as in ASCII
    const length = /^[[(~]/.test(small) ? 1 : small.length
    let hash = noHash
    for (let i = 0; i < length; i++) hash = mix(hash, small.charCodeAt(i))
    found.hashes[found.count] = hash
    found.from[found.count] = start + index
    found.to[found.count++] = start + index + word.length
  }
}

/** Number of words of line `i`. */
export const wordCount = ({ ends }: LineWords, i: number): number => (ends[i] ?? 0) - (i > 0 ? (ends[i - 1] ?? 0) : 0)

/** First word of line `i`; of the line behind the last one, the number of words. */
export const firstWord = ({ ends }: LineWords, i: number): number => (i > 0 ? (ends[i - 1] ?? 0) : 0)

/** Room for the words of one text, kept from one to the next. */
const room: Found = { hashes: new Int32Array(4096), from: new Int32Array(4096), to: new Int32Array(4096), count: 0 }

/** Time is linear in the text. */
export function lineWords({ text, starts }: LinedText): LineWords {
  const ends = ints(starts.length)
  const codes = codesOf(text)
  room.count = 0
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] ?? 0
    const end = starts[i + 1] ?? text.length
    makeRoom(room.count + end - start + 1)
    if (!putAscii(room, text, codes, start, end)) putAny(room, text, start, end)
    ends[i] = room.count
  }
  const { hashes, from, to, count } = room
  return { text, hashes: kept(hashes, count), from: kept(from, count), to: kept(to, count), ends }
}

function kept(list: Int32Array, count: number): Int32Array {
  const copy = ints(count)
  copy.set(list.subarray(0, count))
  return copy
}

function makeRoom(size: number): void {
  if (size <= room.hashes.length) return
  for (const name of ['hashes', 'from', 'to'] as const) {
    const larger = new Int32Array(Math.max(size, room[name].length * 2))
    larger.set(room[name])
    room[name] = larger
  }
}

/** Whether so many words of two texts are the same, as written. Hashes alone could be made to agree. */
export function sameWords(one: LineWords, at: number, other: LineWords, place: number, count: number): boolean {
  for (let i = 0; i < count; ) {
    const end = i + spacedAlike(one, at + i, other, place + i, count - i)
    if (textOf(one, at + i, at + end) !== textOf(other, place + i, place + end))
      for (let each = i; each < end; each++) if (!sameWord(one, at + each, other, place + each)) return false
    i = end
  }
  return true
}

/** How many words, of so many, stand as far from each other in both texts: nearly always all of a line, which are compared as one text. */
function spacedAlike(one: LineWords, at: number, other: LineWords, place: number, count: number): number {
  const shift = (one.from[at] ?? 0) - (other.from[place] ?? 0)
  let same = 1
  while (same < count && (one.from[at + same] ?? 0) - (other.from[place + same] ?? 0) === shift) same++
  return same
}

/** The text of words [start, end). */
export const textOf = ({ text, from, to }: LineWords, start: number, end: number): string => text.slice(from[start], to[end - 1])

/** An ASCII letter in lower case; 0 = none. */
const caseless = (code: number): number => (isLetter(kinds[code] ?? 0) ? (kinds[code] ?? 0) : 0)

function sameWord(one: LineWords, at: number, other: LineWords, place: number): boolean {
  const a = one.from[at] ?? 0
  const b = other.from[place] ?? 0
  const length = (one.to[at] ?? 0) - a
  // boxes are the same with a blank in them and without
  if (kinds[one.text.charCodeAt(a)] === maySay) return one.text.charCodeAt(a) === other.text.charCodeAt(b)
  if (length !== (other.to[place] ?? 0) - b) return false
  for (let i = 0; i < length; i++) {
    const x = one.text.charCodeAt(a + i)
    const y = other.text.charCodeAt(b + i)
    if (x !== y && (x > 127 || y > 127 || caseless(x) !== caseless(y)))
      return one.text.slice(a, a + length).toLowerCase() === other.text.slice(b, b + length).toLowerCase()
  }
  return true
}
