/** Kinds of characters of base64, and others; of UTF-8, bytes that go on with a character are none. */
const [upper, lower, digit, rule, padding, space, none, other] = [0, 1, 2, 3, 4, 5, 6, 7]

const kinds = new Uint8Array(256).fill(other)
kinds.fill(upper, 0x41, 0x5b)
kinds.fill(lower, 0x61, 0x7b)
kinds.fill(digit, 0x30, 0x3a)
for (const byte of [0x2b, 0x2f]) kinds[byte] = digit
for (const byte of [0x2d, 0x5f]) kinds[byte] = rule
for (const byte of [0x20, 0x09, 0x0d, 0x0a]) kinds[byte] = space
kinds[0x3d] = padding
kinds.fill(none, 0x80, 0xc0)

const isSpace = (byte: number | undefined): boolean => kinds[byte ?? 0] === space

/** What stands between two places without the blanks around it. */
export function innerLine(bytes: Uint8Array, from: number, to: number): Uint8Array {
  let start = from
  let end = to
  while (start < end && isSpace(bytes[start])) start++
  while (start < end && isSpace(bytes[end - 1])) end--
  return bytes.subarray(start, end)
}

/** What stands in a line, in characters: `coded` of base64. */
type Counts = { of: Uint32Array; coded: number }

/** Written anew for every line: there may be millions of them. */
const counted = new Uint32Array(8)

function countLine(line: Uint8Array): Counts {
  const of = counted.fill(0)
  for (let i = 0; i < line.length; i++) {
    const kind = kinds[line[i] ?? 0] ?? other
    of[kind] = (of[kind] ?? 0) + 1
  }
  return { of, coded: (of[upper] ?? 0) + (of[lower] ?? 0) + (of[digit] ?? 0) + (of[rule] ?? 0) }
}

const has = ({ of }: Counts, kind: number): number => of[kind] ?? 0

/** So many characters of both cases are no word. */
const surely = 20
const isMixed = (counts: Counts): boolean => has(counts, upper) > 1 && has(counts, lower) > 1

/** A stretch of base64 that a blank was put into. */
const longest = 30

/** Whether a line with blanks in it is base64: in groups of one length, the last one aside, or with a stretch that is no word. */
function isGrouped(line: Uint8Array): boolean {
  const lengths: number[] = [0]
  for (const byte of line) {
    if (!isSpace(byte)) lengths.push((lengths.pop() ?? 0) + 1)
    else if (lengths.at(-1) !== 0) lengths.push(0)
  }
  const [first = 0] = lengths
  const isEven = first > 3 && lengths.every((length, i) => length === first || (i === lengths.length - 1 && length < first))
  return isEven || lengths.some(length => length >= longest)
}

/** Whether a line begins base64 anew, which words and a first line of a footer do not. */
function isNew(counts: Counts): boolean {
  const padded = has(counts, padding)
  // padding may stand in two lines
  if (counts.coded === 0) return padded === 1 || padded === 2
  if ((counts.coded + padded) % 4 !== 0) return false
  return padded > 0 || (isMixed(counts) && (counts.coded >= surely || has(counts, digit) > 0))
}

export type LineKind = 'coded' | 'damaged' | 'words' | 'empty'

/**
 * What a line is that is not empty: base64, base64 with other characters in it, or words, as list software appends its footer as it stands.
 * `ended`: base64 has ended before it, by padding, by words or by an empty line behind a short one.
 */
export function kindOfLine(line: Uint8Array, ended: boolean): Exclude<LineKind, 'empty'> {
  const counts = countLine(line)
  const { coded } = counts
  const others = has(counts, other)
  if (coded > 1 && has(counts, rule) === coded && others === 0) return 'words'
  if (others === 0 && has(counts, space) === 0) return ended && !isNew(counts) ? 'words' : 'coded'
  if (coded < surely || !isMixed(counts)) return 'words'
  const isBase64 = others === 0 ? isGrouped(line) : has(counts, space) === 0 && others * 8 <= coded
  return isBase64 ? 'damaged' : 'words'
}

/** Whether a damaged line has as many characters as base64 has: then the others among them stand for ones of it. */
export function isFull(line: Uint8Array): boolean {
  const counts = countLine(line)
  return (counts.coded + has(counts, padding) + has(counts, other)) % 4 === 0
}

export const endsInPadding = (line: Uint8Array): boolean => kinds[line.at(-1) ?? 0] === padding

const isLower = (byte: number | undefined): boolean => kinds[byte ?? 0] === lower

/** Whether a line is one word: letters, none of them large but the first, or the mark of a sentence at its end. */
export function isWord(line: Uint8Array): boolean {
  const end = /[.!?,]/.test(String.fromCharCode(line.at(-1) ?? 0)) ? line.length - 1 : line.length
  if (kinds[line[0] ?? 0] !== upper && !isLower(line[0])) return false
  for (let i = 1; i < end; i++) if (!isLower(line[i])) return false
  return end > 1
}
