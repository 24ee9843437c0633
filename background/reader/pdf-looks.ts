import { OPS } from 'unpdf/pdfjs'
import * as z from 'zod'
import {
  type Box,
  boxOf,
  isOutside,
  listOf,
  type Matrix,
  noText,
  overlap,
  type Text,
  textBox,
  textChanges,
  times,
  unmoved,
  withGlyphs,
} from './pdf-place'

/** How a character is drawn: to be seen, in white, or not at all. */
export type Look = 'seen' | 'white' | 'unseen'

/** A page's characters in the order they are drawn, spaces left out, and where it has colours below them, in points. */
export type Drawn = { characters: string[]; looks: Look[]; grounds: Box[] }

/** `clip`: what is drawn outside of it is not seen; null = all of the page is. */
type State = { fill: string; mode: number; alpha: number; matrix: Matrix; clip: Box | null; text: Text }

const WrittenMatrix = z.preprocess(listOf, z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]))
const WrittenBox = z.preprocess(listOf, z.tuple([z.number(), z.number(), z.number(), z.number()]))
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
const clips: ReadonlySet<number> = new Set([OPS.clip, OPS.eoClip])
const saves: ReadonlySet<number> = new Set([OPS.save, OPS.paintFormXObjectBegin, OPS.beginAnnotation])
const restores: ReadonlySet<number> = new Set([OPS.restore, OPS.paintFormXObjectEnd, OPS.endAnnotation])
const marks: ReadonlySet<number> = new Set([OPS.beginMarkedContent, OPS.beginMarkedContentProps])

/** The modes that draw no character (ISO 32000-1 9.3.6). */
const isUndrawn = (mode: number): boolean => mode === 3 || mode === 7
const isWhite = (fill: string): boolean => /^#(?:f[0-9a-f]){3}$/i.test(fill)

const first = (args: unknown): unknown => (Array.isArray(args) ? args[0] : undefined)

function moved(state: State, by: unknown): State {
  const matrix = WrittenMatrix.safeParse(by).data
  return matrix ? { ...state, matrix: times(state.matrix, matrix) } : state
}

const begin: State = { fill: '#000000', mode: 0, alpha: 1, matrix: unmoved, clip: null, text: noText }

/** A form shows nothing outside of its box (ISO 32000-1 8.10). */
function inForm(state: State, args: unknown): State {
  const [matrix, box] = Array.isArray(args) ? args : []
  const inside = moved(state, matrix)
  const bounds = WrittenBox.safeParse(box).data
  return bounds ? { ...inside, clip: overlap(inside.clip, boxOf(inside.matrix, bounds)) } : inside
}

/** What a path leaves in sight; what it has no box of, as before. */
function clipped(state: State, args: unknown): State {
  const box = Path.safeParse(args).data?.[2]
  return box ? { ...state, clip: overlap(state.clip, boxOf(state.matrix, [box[0], box[1], box[2], box[3]])) } : state
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
  [OPS.paintFormXObjectBegin, (state: State, args: unknown) => inForm(state, args)],
  // it stands on the page by itself
  [OPS.beginAnnotation, (_: State, args: unknown) => (Array.isArray(args) ? moved(moved(begin, args[2]), args[3]) : begin)],
  [OPS.setGState, withAlpha],
])

function lookOf({ mode, fill, alpha, matrix, clip, text }: State): Look {
  if (isUndrawn(mode) || alpha < 0.05 || (clip && isOutside(textBox(matrix, text), clip))) return 'unseen'
  return isWhite(fill) ? 'white' : 'seen'
}

/** What a page draws as pdf.js lists it. */
type Operators = { fnArray: readonly number[]; argsArray: readonly unknown[] }

/**
 * Follows the operators of a page (ISO 32000-1 8.4, 9.4). Pictures are not looked for. `isOff`: whether a layer, by what its marked content
 * says of it, is out of sight (8.11).
 */
export function drawnOn({ fnArray, argsArray }: Operators, isOff: (layer: unknown) => boolean): Drawn {
  const drawing = new Drawing(isOff)
  fnArray.forEach((op, i) => {
    drawing.step(op, argsArray[i])
  })
  return drawing.drawn
}

/** A page as its operators draw it. */
class Drawing {
  readonly drawn: Drawn = { characters: [], looks: [], grounds: [] }
  private readonly isOff: (layer: unknown) => boolean
  private readonly saved: State[] = []
  /** Of each marked content that is open, whether it is a layer out of sight. */
  private readonly layers: boolean[] = []
  private state = begin
  private isClip = false

  constructor(isOff: (layer: unknown) => boolean) {
    this.isOff = isOff
  }

  step(op: number, args: unknown): void {
    if (saves.has(op)) this.saved.push(this.state)
    if (restores.has(op)) this.state = this.saved.pop() ?? this.state
    this.state = changes.get(op)?.(this.state, args) ?? this.state
    const moves = textChanges.get(op)
    if (moves) this.state = { ...this.state, text: moves(this.state.text, args) }
    if (marks.has(op)) this.layers.push(first(args) === 'OC' && Array.isArray(args) && this.isOff(args[1]))
    if (op === OPS.endMarkedContent) this.layers.pop()
    this.isClip ||= clips.has(op)
    if (op === OPS.showText) this.showText(first(args))
    if (op === OPS.constructPath) this.path(args)
  }

  private showText(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return
    this.state = { ...this.state, text: withGlyphs(this.state.text, glyphs) }
    addText(this.drawn, glyphs, this.layers.includes(true) ? 'unseen' : lookOf(this.state))
  }

  private path(args: unknown): void {
    if (!this.layers.includes(true)) addGround(this.drawn, args, this.state)
    if (this.isClip) this.state = clipped(this.state, args)
    this.isClip = false
  }
}

/** A glyph's characters; numbers between glyphs move the next one. Schemas are too slow for each. */
const unicodeOf = (glyph: unknown): string =>
  typeof glyph === 'object' && glyph !== null && 'unicode' in glyph && typeof glyph.unicode === 'string' ? glyph.unicode : ''

function addText(drawn: Drawn, glyphs: readonly unknown[], look: Look): void {
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
