import { OPS } from 'unpdf/pdfjs'
import { remember } from '../html/remember'
import { limits } from '../limits'
import { pageGrid } from './pdf-grid'
import { areAlike, type Drawing, isWhite, type Paint, paintsOf, pathOf } from './pdf-paint'
import { type Box, boxOf, holds, type Middle, middlesOf, overlap, textChanges, withGlyphs } from './pdf-place'
import { begin, changes, clipped, covers, first, hides, inksOf, isOut, paints, type State } from './pdf-state'

/** How a character is drawn: to be seen, in white on the page's own ground, or not at all. */
export type Look = 'seen' | 'white' | 'unseen'

/**
 * A page's characters in the order they are drawn, spaces left out; `off`: what is drawn beside the page, which pdf.js leaves out of its
 * text; `pictured`: how much of the page pictures take, of 1; `outlines`: how much is drawn by lines and curves, in numbers.
 */
export type Drawn = { characters: string[]; looks: Look[]; off: string[]; pictured: number; outlines: number }

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

const pictures: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
])

/** What draws something, or begins what may. */
const draws: ReadonlySet<number> = new Set([...saves, ...restores, ...pictures, OPS.showText, OPS.constructPath, OPS.shadingFill])

/** What a page draws as pdf.js lists it. */
type Operators = { fnArray: readonly number[]; argsArray: readonly unknown[] }

/**
 * Follows the operators of a page (ISO 32000-1 8.4, 9.4). `isOff`: whether a layer, by what its marked content
 * says of it, is out of sight (8.11). `view`: the page, in points. `opaque`: its pictures hide what is below them. null where it shows more
 * letters than `limits.pageText`.
 */
export function drawnOn({ fnArray, argsArray }: Operators, isOff: (layer: unknown) => boolean, view: Box, opaque: boolean): Drawn | null {
  if (lettersOf(fnArray, argsArray) > limits.pageText) return null
  const drawing = new Page(isOff, view, opaque)
  fnArray.forEach((op, i) => {
    drawing.step(op, argsArray[i])
  })
  return drawing.read()
}

/** Letters that a page shows, on it and beside it, and moves between them. */
const lettersOf = (fnArray: Operators['fnArray'], argsArray: Operators['argsArray']): number =>
  fnArray.reduce((sum, op, i) => {
    const shown = op === OPS.showText ? first(argsArray[i]) : null
    return Array.isArray(shown) ? sum + shown.length : sum
  }, 0)

/** A glyph's characters; numbers between glyphs move the next one. Schemas are too slow for each. */
const unicodeOf = (glyph: unknown): string =>
  typeof glyph === 'object' && glyph !== null && 'unicode' in glyph && typeof glyph.unicode === 'string' ? glyph.unicode : ''

const isGlyph = (glyph: unknown): boolean => typeof glyph === 'object' && glyph !== null && 'width' in glyph

/** A move of the next glyph by more than this, in thousandths of the size, stands for a space. */
const wide = -200

/** What of a text stands beside the page, as far as the middles of its letters tell. */
function textBeside(view: Box, shown: readonly unknown[], middles: readonly Middle[]): string {
  if (middles.every(middle => holds(view, middle))) return ''
  let at = 0
  let text = ''
  for (const glyph of shown) {
    const middle = isGlyph(glyph) ? middles[at++] : middles[at]
    if (middle && !holds(view, middle)) text += typeof glyph === 'number' ? (glyph < wide ? ' ' : '') : unicodeOf(glyph)
  }
  return text.trim()
}

/** A page as its operators draw it. */
class Page {
  readonly drawn: Drawn = { characters: [], looks: [], off: [], pictured: 0, outlines: 0 }
  private readonly isOff: (layer: unknown) => boolean
  private readonly view: Box
  private readonly saved: State[] = []
  /** Of each marked content that is open, whether it is a layer out of sight. */
  private readonly layers: boolean[] = []
  private readonly painted: Paint[] = []
  private readonly grid: ReturnType<typeof pageGrid>
  private state = begin
  private isClip = false
  /** Whether room was made for something, and nothing drawn there: a picture that is not decoded pdf.js does not list. */
  private isRoom = false
  private readonly opaque: boolean

  constructor(isOff: (layer: unknown) => boolean, view: Box, opaque: boolean) {
    this.opaque = opaque
    this.isOff = isOff
    this.view = view
    this.grid = pageGrid(view)
  }

  /** What was drawn; where it was too much to look through, nobody knows what of it is seen. */
  read(): Drawn {
    if (this.isRoom) this.picture()
    return this.grid.isLost() ? { ...this.drawn, looks: this.drawn.looks.map(() => 'unseen') } : this.drawn
  }

  step(op: number, args: unknown): void {
    if (pictures.has(op) || (this.isRoom && restores.has(op))) this.picture()
    if (op === OPS.transform || draws.has(op)) this.isRoom = op === OPS.transform
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

  private showText(shown: unknown): void {
    if (!Array.isArray(shown)) return
    const { middles, x } = middlesOf(this.state.matrix, this.state.text, shown)
    const inks = this.layers.includes(true) ? [] : inksOf(this.state)
    this.state = { ...this.state, text: { ...withGlyphs(this.state.text, shown), x } }
    const isUnseen = inks.length === 0 || isOut(this.state)
    for (const [at, glyph] of shown.filter(isGlyph).entries()) {
      const middle = middles[at] ?? [0, 0, 0, 0]
      const look = isUnseen ? 'unseen' : lookOn(this.painted[this.grid.below(middle)], inks)
      for (const char of comparable(unicodeOf(glyph))) this.put(char, look, middle)
    }
    const off = textBeside(this.view, shown, middles)
    if (off !== '') this.drawn.off.push(off)
  }

  private put(char: string, look: Look, middle: Middle): void {
    if (look !== 'unseen') this.grid.letter(this.drawn.characters.length, middle)
    this.drawn.characters.push(char)
    this.drawn.looks.push(look)
  }

  /** A picture fills a unit square (ISO 32000-1 8.9.5). */
  private picture(): void {
    this.isRoom = false
    if (this.layers.includes(true) || !paints(this.state)) return
    const box = overlap(this.state.clip, boxOf(this.state.matrix, [0, 0, 1, 1]))
    this.drawn.pictured += shareOf(box, this.view)
    this.paint({ box, color: '', exact: false }, this.opaque && covers(this.state))
  }

  private path(args: unknown): void {
    const path = pathOf(args, this.state.matrix)
    if (path && path.op !== OPS.endPath && !path.rectangles) this.drawn.outlines += path.length
    if (path && fills.has(path.op) && !this.layers.includes(true) && paints(this.state)) this.fill(path)
    if (this.isClip && path) this.state = clipped(this.state, path)
    this.isClip = false
  }

  private fill(path: Drawing): void {
    const color = hides(this.state) ? this.state.fill : ''
    for (const paint of paintsOf(path, color, this.state.clip)) this.paint(paint, paint.exact && color !== '')
  }

  /** `hides`: what stands below it is not seen any more. */
  private paint(paint: Paint, hides: boolean): void {
    this.painted.push(paint)
    this.grid.paint(paint.box)
    if (hides) for (const at of this.grid.cover(paint.box)) this.drawn.looks[at] = 'unseen'
  }
}

/** How much of a page a box takes, of 1. */
function shareOf(box: Box, view: Box): number {
  const [left, bottom, right, top] = overlap(view, box)
  const [width, height] = [view[2] - view[0], view[3] - view[1]]
  return width * height > 0 ? (Math.max(0, right - left) * Math.max(0, top - bottom)) / (width * height) : 0
}

/** How a letter of these colours is seen on what is painted below it; where that is nothing, the page is white. */
function lookOn(below: Paint | undefined, inks: readonly string[]): Look {
  if (!below || (below.exact && isWhite(below.color))) return inks.every(isWhite) ? 'white' : 'seen'
  return below.exact && inks.every(ink => areAlike(ink, below.color)) ? 'unseen' : 'seen'
}

const plainAscii = /^[!-~]*$/

/** Of the letters of a page most are the same again and again. */
const takenApart = remember(
  text =>
    Array.from(text, char => char.normalize('NFKC'))
      .join('')
      .replace(/\s+/g, ''),
  10_000,
  8,
)

/** Characters as both lists of them can be compared: ligatures taken apart, spaces left out. */
export const comparable = (text: string): string => (plainAscii.test(text) ? text : takenApart(text))

/** What says of a picture that what is below it may be seen through it (ISO 32000-1 8.9.6). */
const masks = /\/(?:SMask|ImageMask|Mask|SMaskInData)\b/

/** A picture of a page, or of much of it, has more pixels than this; a logo has fewer. */
const largePixels = 500_000

/**
 * Whether a PDF holds a picture as large as a page, and whether all of its pictures hide what is below them. Pictures are streams, whose
 * dictionaries always stand open in the file (ISO 32000-1 7.5.7), so that none has to be decoded for this, which takes seconds.
 */
export function picturesIn(bytes: Uint8Array): { large: boolean; opaque: boolean } {
  const source = new TextDecoder('latin1').decode(bytes)
  let large = false
  for (const { index } of source.matchAll(/\/Subtype\s{0,9}\/Image\b/g)) {
    const start = Math.max(source.lastIndexOf('obj', index), index - 2000, 0)
    const dictionary = source.slice(start, index + 2000).split('stream', 1)[0] ?? ''
    const [width, height] = ['Width', 'Height'].map(name => Number(new RegExp(`/${name}\\s{0,9}(\\d{1,6})`).exec(dictionary)?.[1] ?? 0))
    large ||= (width ?? 0) * (height ?? 0) >= largePixels
    if (large) break
  }
  return { large, opaque: !masks.test(source) }
}
