import { OPS } from 'unpdf/pdfjs'

/** In points. */
export type Box = readonly [left: number, bottom: number, right: number, top: number]
export type Matrix = readonly [number, number, number, number, number, number]

/**
 * Where text stands (ISO 32000-1 9.4): the matrix of its line, and how wide at the most what stands in it is so far. `x`: how far it goes
 * by its signs; `narrow`: how wide it is drawn, 1 = as its font has it.
 */
export type Text = {
  line: Matrix
  size: number
  leading: number
  charSpacing: number
  wordSpacing: number
  scale: number
  width: number
  x: number
  narrow: number
  rise: number
}

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0]
export const noText: Text = {
  ...{ line: unmoved, size: 0, leading: 0, charSpacing: 0, wordSpacing: 0, scale: 1, width: 0 },
  ...{ x: 0, narrow: 1, rise: 0 },
}

/** What the second does comes first. */
export const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

export function boxOf([a, b, c, d, e, f]: Matrix, [left, bottom, right, top]: Box): Box {
  const xs = [left, right].flatMap(x => [bottom, top].map(y => a * x + c * y + e))
  const ys = [left, right].flatMap(x => [bottom, top].map(y => b * x + d * y + f))
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** What lies in a box and, where there is another, in that. */
export const overlap = (one: Box | null, other: Box): Box =>
  one ? [Math.max(one[0], other[0]), Math.max(one[1], other[1]), Math.min(one[2], other[2]), Math.min(one[3], other[3])] : other

/** Whether no letter can be told of what a box shows of another. */
export function isOutside(box: Box, clip: Box): boolean {
  const [left, bottom, right, top] = overlap(box, clip)
  return right - left < 1 || top - bottom < 1
}

const moved = (text: Text, [x = 0, y = 0]: readonly number[]): Text => ({
  ...text,
  line: times(text.line, [1, 0, 0, 1, x, y]),
  width: 0,
  x: 0,
})

/** Numbers come as a list or as an array of floats. */
export const listOf = (value: unknown): unknown => (value instanceof Float32Array ? Array.from(value) : value)

const numbers = (args: unknown): number[] => (Array.isArray(args) ? args.map(Number) : [])

function onMatrix(text: Text, args: unknown): Text {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(listOf(Array.isArray(args) ? args[0] : args))
  return { ...text, line: [a, b, c, d, e, f], width: 0, x: 0 }
}

const scaled = (text: Text, narrow: number): Text => ({ ...text, narrow, scale: Math.max(1, Math.abs(narrow)) })

/** What moves text that follows, or changes its size. */
export const textChanges: ReadonlyMap<number, (text: Text, args: unknown) => Text> = new Map([
  [OPS.beginText, (text: Text) => ({ ...text, line: unmoved, width: 0, x: 0 })],
  [OPS.setTextMatrix, onMatrix],
  [OPS.moveText, (text: Text, args: unknown) => moved(text, numbers(args))],
  [OPS.setLeadingMoveText, (text: Text, args: unknown) => moved({ ...text, leading: -(numbers(args)[1] ?? 0) }, numbers(args))],
  [OPS.nextLine, (text: Text) => moved(text, [0, -text.leading])],
  [OPS.setLeading, (text: Text, args: unknown) => ({ ...text, leading: numbers(args)[0] ?? 0 })],
  [OPS.setFont, (text: Text, args: unknown) => ({ ...text, size: Math.abs(numbers(args)[1] ?? 0) })],
  [OPS.setCharSpacing, (text: Text, args: unknown) => ({ ...text, charSpacing: numbers(args)[0] ?? 0 })],
  [OPS.setWordSpacing, (text: Text, args: unknown) => ({ ...text, wordSpacing: numbers(args)[0] ?? 0 })],
  [OPS.setHScale, (text: Text, args: unknown) => scaled(text, (numbers(args)[0] ?? 100) / 100)],
  [OPS.setTextRise, (text: Text, args: unknown) => ({ ...text, rise: numbers(args)[0] ?? 0 })],
])

/** How far a glyph moves the next one at the most, in thousandths of the size; a number moves it by itself. */
function advance(glyph: unknown): number {
  if (typeof glyph === 'number') return Math.abs(glyph)
  return typeof glyph === 'object' && glyph !== null && 'width' in glyph ? Math.abs(Number(glyph.width)) : 1000
}

/** Text with these glyphs behind what stands in its line. */
export const withGlyphs = (text: Text, glyphs: readonly unknown[]): Text => ({
  ...text,
  width: glyphs.reduce<number>(
    (sum, glyph) => sum + (advance(glyph) / 1000) * text.size + Math.abs(text.charSpacing) + Math.abs(text.wordSpacing),
    text.width,
  ),
})

/** Room that takes in all that stands in a text's line, and more. */
export const textBox = (matrix: Matrix, { line, size, scale, width }: Text): Box =>
  boxOf(times(matrix, line), [-size, -size, width * scale + size, 2 * size])

/** How wide a letter is drawn, of its size, in points. */
export const letterWidth = (matrix: Matrix, { line, size, narrow }: Text): number => {
  const [a, b] = times(matrix, line)
  return Math.hypot(a, b) * size * Math.abs(narrow)
}

/** A glyph at [from, end) of its line. */
type Glyph = { width: number; isSpace: boolean }
const glyphOf = (glyph: unknown): Glyph | null =>
  typeof glyph === 'object' && glyph !== null && 'width' in glyph
    ? { width: Number(glyph.width), isSpace: 'isSpace' in glyph && glyph.isSpace === true }
    : null

/** Two points of a letter's middle, [x, y] near its foot and [x, y] below its head, in points. */
export type Middle = readonly [number, number, number, number]

/** The middle of each glyph, numbers between them left out, and how far the line goes behind them. */
export function middlesOf(matrix: Matrix, text: Text, glyphs: readonly unknown[]): { middles: Middle[]; x: number } {
  const [a, b, c, d, e, f] = times(matrix, text.line)
  const { size, charSpacing, wordSpacing, narrow, rise } = text
  const [foot, head] = [rise + size * 0.1, rise + size * 0.5]
  const middles: Middle[] = []
  let { x } = text
  for (const each of glyphs) {
    if (typeof each === 'number') x -= (each / 1000) * size * narrow
    const glyph = glyphOf(each)
    if (!glyph) continue
    const width = (glyph.width / 1000) * size
    const at = x + (width / 2) * narrow
    middles.push([a * at + c * foot + e, b * at + d * foot + f, a * at + c * head + e, b * at + d * head + f])
    x += (width + charSpacing + (glyph.isSpace ? wordSpacing : 0)) * narrow
  }
  return { middles, x }
}

/** Whether a box holds the middle of a letter, from its foot to its head: a line that is drawn through it does not. */
export const holds = ([left, bottom, right, top]: Box, [x, y, w, z]: Middle): boolean =>
  x >= left && x <= right && y >= bottom && y <= top && w >= left && w <= right && z >= bottom && z <= top
