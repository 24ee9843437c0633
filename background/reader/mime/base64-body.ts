import { endsInPadding, innerLine, isFull, isWord, kindOfLine, type LineKind } from './base64-line'

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
    /** Begins a group anew; whether there was one, of which what was read is lost. */
    sync(): boolean {
      const isOpen = held > 0
      held = 0
      bits = 0
      return isOpen
    },
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

/** Least letters of a word that no end of base64 looks like, and of a line that base64 is folded into. */
const [longWord, leastFull] = [8, 40]

/** Follows base64 to its end: padding, words, or an empty line behind one that is shorter than the first; line ends may be doubled. */
function endOfCode() {
  let isReached = false
  let isShort = false
  let mayLack = false
  let full = 0
  /** Whether a line is a word below base64 that is folded into lines, as a footer may be. */
  const isFooter = (line: Uint8Array): boolean => full >= leastFull && line.length >= longWord && line.length < full && isWord(line)
  /** Whether a line lacks a character or two of what the others have, in whole groups. */
  const lacks = ({ length }: Uint8Array): boolean => full >= leastFull && full % 4 === 0 && length < full && length > full - 3
  return {
    kindOf(line: Uint8Array): LineKind {
      if (line.length === 0) return 'empty'
      return isFooter(line) ? 'words' : kindOfLine(line, isReached)
    },
    /** Whether the line before lacks a character, as base64 goes on with one of this kind. */
    lacked: (kind: LineKind): boolean => mayLack && kind === 'coded',
    pass(line: Uint8Array, kind: LineKind): void {
      if (kind === 'empty') {
        isReached ||= isShort
        return
      }
      if (isReached || full === 0) full = line.length
      isShort = line.length < full
      isReached = kind === 'words' || endsInPadding(line)
      mayLack = kind === 'coded' && lacks(line)
    },
  }
}

/** So short is an answer in plain words that is said to be base64, in bytes. */
const shortest = 60

/** Whether a line is words, each of which stands as words do. */
const isOfWords = (line: string): boolean => {
  const words = line.trim().split(/\s+/)
  return words.every(word => isWord(new TextEncoder().encode(word)) || (words.length > 1 && /^[a-zA-Z]$/.test(word)))
}

/** Whether a body is no base64, but words; what it decodes to is no text then, or a group lacks its padding. */
function isPlainWords(body: Uint8Array, decoded: Uint8Array): boolean {
  if (body.length > shortest) return false
  const lines = new TextDecoder('latin1')
    .decode(body)
    .split(/\r?\n/)
    .filter(line => line.trim() !== '')
  if (lines.length === 0 || !lines.every(isOfWords)) return false
  const isWhole = lines.join('').replace(/\s/g, '').length % 4 === 0
  return !isWhole || !/^[\t\n\r -~\u00a0-\uffef]*$/.test(new TextDecoder().decode(decoded))
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
    const kind = end.kindOf(line)
    isDamaged = (end.lacked(kind) && decode.sync()) || kind === 'damaged' || isDamaged
    if (kind !== 'empty') inWords = kind === 'words'
    if (inWords) addRange(words, from, to)
    else decode.take(line, kind === 'damaged' && isFull(line))
    end.pass(line, kind)
  }
  const { bytes, held, lacking } = decode.end()
  if (isPlainWords(body, bytes)) return { bytes: body, sound: false }
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
