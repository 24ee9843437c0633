import { OPS } from 'unpdf/pdfjs'
import * as z from 'zod'

/** How a character is drawn: to be seen, in white, or not at all. */
export type Look = 'seen' | 'white' | 'unseen'
type Box = readonly [left: number, bottom: number, right: number, top: number]

/** A page's characters in the order they are drawn, spaces left out, and where it has colours below them, in points. */
export type Drawn = { characters: string[]; looks: Look[]; grounds: Box[] }

type Matrix = readonly [number, number, number, number, number, number]
type State = { fill: string; mode: number; alpha: number; matrix: Matrix }

const Matrix = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()])
const Path = z.tuple([z.number(), z.unknown(), z.object({ 0: z.number(), 1: z.number(), 2: z.number(), 3: z.number() })])
const States = z.tuple([z.array(z.tuple([z.string(), z.unknown()]))])

const fills: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const saves: ReadonlySet<number> = new Set([OPS.save, OPS.paintFormXObjectBegin])
const restores: ReadonlySet<number> = new Set([OPS.restore, OPS.paintFormXObjectEnd])

/** The modes that draw no character (ISO 32000-1 9.3.6). */
const isUndrawn = (mode: number): boolean => mode === 3 || mode === 7
const isWhite = (fill: string): boolean => /^#(?:f[0-9a-f]){3}$/i.test(fill)

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

function boxOf([a, b, c, d, e, f]: Matrix, [left, bottom, right, top]: Box): Box {
  const xs = [left, right].flatMap(x => [bottom, top].map(y => a * x + c * y + e))
  const ys = [left, right].flatMap(x => [bottom, top].map(y => b * x + d * y + f))
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

const first = (args: unknown): unknown => (Array.isArray(args) ? args[0] : undefined)

function moved(state: State, by: unknown): State {
  const matrix = Matrix.safeParse(by).data
  return matrix ? { ...state, matrix: times(state.matrix, matrix) } : state
}

function withAlpha(state: State, args: unknown): State {
  const alpha = States.safeParse(args).data?.[0].find(([name]) => name === 'ca')
  return alpha ? { ...state, alpha: Number(alpha[1]) } : state
}

/** What changes how text is drawn; any other operator leaves the state as it is. */
const changes: ReadonlyMap<number, (state: State, args: unknown) => State> = new Map([
  [OPS.setFillRGBColor, (state: State, args: unknown) => ({ ...state, fill: String(first(args)) })],
  [OPS.setFillColorN, (state: State) => ({ ...state, fill: '' })],
  [OPS.setFillTransparent, (state: State) => ({ ...state, fill: '' })],
  [OPS.setTextRenderingMode, (state: State, args: unknown) => ({ ...state, mode: Number(first(args)) })],
  [OPS.transform, (state: State, args: unknown) => moved(state, args)],
  [OPS.paintFormXObjectBegin, (state: State, args: unknown) => moved(state, first(args))],
  [OPS.setGState, withAlpha],
])

const lookOf = ({ mode, fill, alpha }: State): Look => (isUndrawn(mode) || alpha < 0.05 ? 'unseen' : isWhite(fill) ? 'white' : 'seen')

/** Follows the operators of a page as pdf.js lists them (ISO 32000-1 8.4, 9.4). Pictures are not looked for. */
export function drawnOn({ fnArray, argsArray }: { fnArray: readonly number[]; argsArray: readonly unknown[] }): Drawn {
  const drawn: Drawn = { characters: [], looks: [], grounds: [] }
  const saved: State[] = []
  let state: State = { fill: '#000000', mode: 0, alpha: 1, matrix: [1, 0, 0, 1, 0, 0] }
  fnArray.forEach((op, i) => {
    const args = argsArray[i]
    if (saves.has(op)) saved.push(state)
    if (restores.has(op)) state = saved.pop() ?? state
    state = changes.get(op)?.(state, args) ?? state
    if (op === OPS.showText) addText(drawn, args, lookOf(state))
    if (op === OPS.constructPath) addGround(drawn, args, state)
  })
  return drawn
}

/** A glyph's characters; numbers between glyphs move the next one. Schemas are too slow for each. */
const unicodeOf = (glyph: unknown): string =>
  typeof glyph === 'object' && glyph !== null && 'unicode' in glyph && typeof glyph.unicode === 'string' ? glyph.unicode : ''

function addText(drawn: Drawn, args: unknown, look: Look): void {
  const glyphs = first(args)
  if (!Array.isArray(glyphs)) return
  for (const glyph of glyphs) {
    for (const char of comparable(unicodeOf(glyph))) {
      drawn.characters.push(char)
      drawn.looks.push(look)
    }
  }
}

function addGround(drawn: Drawn, args: unknown, { fill, alpha, matrix }: State): void {
  const path = Path.safeParse(args).data
  if (!path || !fills.has(path[0]) || isWhite(fill) || alpha < 0.05) return
  const box = path[2]
  drawn.grounds.push(boxOf(matrix, [box[0], box[1], box[2], box[3]]))
}

/** Characters as both lists of them can be compared: ligatures taken apart, spaces left out. */
export const comparable = (text: string): string =>
  Array.from(text, char => char.normalize('NFKC'))
    .join('')
    .replace(/\s+/g, '')

/** Whether something other than white lies below a point. */
export const hasGround = ({ grounds }: Drawn, x: number, y: number): boolean =>
  grounds.some(([left, bottom, right, top]) => x >= left - 1 && x <= right + 1 && y >= bottom - 1 && y <= top + 1)

/** A picture of a page, or of much of it, has more pixels than this; a logo has fewer. */
const largePixels = 500_000

/**
 * Whether a PDF holds a picture as large as a page. Pictures are streams, whose dictionaries always stand open in the file (ISO 32000-1
 * 7.5.7), so that none has to be decoded for this, which takes seconds.
 */
export function hasLargePicture(bytes: Uint8Array): boolean {
  const source = new TextDecoder('latin1').decode(bytes)
  for (const { index } of source.matchAll(/\/Subtype\s{0,9}\/Image\b/g)) {
    const start = Math.max(source.lastIndexOf('obj', index), index - 2000, 0)
    const dictionary = source.slice(start, index + 2000).split('stream', 1)[0] ?? ''
    const [width, height] = ['Width', 'Height'].map(name => Number(new RegExp(`/${name}\\s{0,9}(\\d{1,6})`).exec(dictionary)?.[1] ?? 0))
    if ((width ?? 0) * (height ?? 0) >= largePixels) return true
  }
  return false
}
