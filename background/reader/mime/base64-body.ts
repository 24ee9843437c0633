import { endsInPadding, innerLine, isFull, kindOfLine, type LineKind } from './base64-line'

/** `partial`: it stops amid a group of four of base64, where padding should stand, or amid a code of quoted-printable. */
export type Transferred = { bytes: Uint8Array; sound: boolean; partial?: boolean }

const values = new Int8Array(256).fill(-1)
for (let i = 0; i < 64; i++) values['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charCodeAt(i)] = i
values[0x2d] = 62 // base64url, seen in the wild
values[0x5f] = 63

/** Undoes base64, line by line. */
function decoder(most: number) {
  const out = new Uint8Array(most)
  let length = 0
  let bits = 0
  let held = 0
  /** Padding that the last group lacks. */
  let lacking = 0
  const add = (value: number): void => {
    lacking = 0
    bits = ((bits << 6) | value) & 0xffffff
    held += 6
    if (held < 8) return
    held -= 8
    out[length++] = (bits >> held) & 0xff
  }
  const pad = (): void => {
    lacking = held > 0 ? held / 2 - 1 : Math.max(0, lacking - 1)
    held = 0
    bits = 0
  }
  return {
    /** `fills`: a character that is none of base64 stands for one. */
    take(line: Uint8Array, fills: boolean): void {
      for (let i = 0; i < line.length; i++) {
        const byte = line[i] ?? 0
        const value = values[byte] ?? -1
        if (value >= 0) add(value)
        else if (byte === 0x3d) pad()
        else if (fills && byte > 0x20 && (byte < 0x80 || byte > 0xbf)) add(0)
      }
    },
    end: () => ({ bytes: out.subarray(0, length), held, lacking }),
  }
}

/** Follows base64 to its end: padding, words, or an empty line behind one that is shorter than the first; line ends may be doubled. */
function endOfCode() {
  let isReached = false
  let isShort = false
  let full = 0
  return {
    isReached: () => isReached,
    passEmpty(): void {
      isReached ||= isShort
    },
    pass(line: Uint8Array, isWords: boolean): void {
      if (isReached || full === 0) full = line.length
      isShort = line.length < full
      isReached = isWords || endsInPadding(line)
    },
  }
}

/**
 * RFC 2045 6.8. Padding in the middle is taken; a character that is none of base64 is passed over, or counts as one where the line lacks it;
 * lines of words, which others put in or behind it, stand behind what is decoded. Not sound = something did not fit. Linear.
 */
export function decodeBase64(body: Uint8Array): Transferred {
  const decode = decoder(Math.ceil((body.length * 3) / 4))
  const words: Range[] = []
  const end = endOfCode()
  let inWords = false
  let isDamaged = false
  for (let from = 0, to = 0; from < body.length; from = to) {
    const found = body.indexOf(0x0a, from)
    to = found < 0 ? body.length : found + 1
    const line = innerLine(body, from, to)
    const kind: LineKind = line.length === 0 ? 'empty' : kindOfLine(line, end.isReached())
    if (kind !== 'empty') inWords = kind === 'words'
    if (inWords) addRange(words, from, to)
    else decode.take(line, kind === 'damaged' && isFull(line))
    isDamaged ||= kind === 'damaged'
    if (kind === 'empty') end.passEmpty()
    else end.pass(line, inWords)
  }
  const { bytes, held, lacking } = decode.end()
  const isSound = held !== 6 && lacking === 0 && !isDamaged && words.length === 0
  return { bytes: withLines(bytes, body, words), sound: isSound, partial: held > 0 && words.length === 0 }
}

const lineEnd = 0x0a

type Range = { start: number; end: number }

function addRange(ranges: Range[], start: number, end: number): void {
  const last = ranges.at(-1)
  if (last?.end === start) last.end = end
  else ranges.push({ start, end })
}

/** Decoded bytes and lines of the body behind them, which begin a line of their own. */
function withLines(bytes: Uint8Array, body: Uint8Array, ranges: readonly Range[]): Uint8Array {
  if (ranges.length === 0) return bytes
  const isOpen = bytes.length > 0 && bytes.at(-1) !== lineEnd
  let at = bytes.length + Number(isOpen)
  const out = new Uint8Array(ranges.reduce((sum, { start, end }) => sum + end - start, at))
  out.set(bytes)
  if (isOpen) out[bytes.length] = lineEnd
  for (const { start, end } of ranges) {
    out.set(body.subarray(start, end), at)
    at += end - start
  }
  return out
}
