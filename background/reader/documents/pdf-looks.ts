import { OPS } from 'unpdf/pdfjs'
import { remember } from '../html/remember'
import { pageGrid } from './pdf-grid'
import { areAlike, type Drawing, isWhite, type Paint, paintsOf, pathOf } from './pdf-paint'
import { type Box, holds, type Middle, middlesOf, textChanges, withGlyphs } from './pdf-place'
import { begin, changes, clipped, first, hides, inksOf, isOut, paints, type State } from './pdf-state'

/** How a character is drawn: to be seen, in white on the page's own ground, or not at all. */
export type Look = 'seen' | 'white' | 'unseen'

/**
 * A page's characters in the order they are drawn, spaces left out; `off`: what is drawn beside the page, which pdf.js leaves out of its
 * text; `hasPicture`: it shows one.
 */
export type Drawn = { characters: string[]; looks: Look[]; off: string[]; hasPicture: boolean }

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

/** What a page draws as pdf.js lists it. */
type Operators = { fnArray: readonly number[]; argsArray: readonly unknown[] }

/**
 * Whether a page shows a picture. One that is too large to be decoded pdf.js does not list: then room is made for it, and nothing drawn there.
 */
const showsPicture = (fnArray: readonly number[]): boolean =>
  fnArray.some((op, at) => {
    const next = fnArray[at + 1]
    return pictures.has(op) || (op === OPS.transform && (next === undefined || next === OPS.restore))
  })

/**
 * Follows the operators of a page (ISO 32000-1 8.4, 9.4). `isOff`: whether a layer, by what its marked content
 * says of it, is out of sight (8.11). `view`: the page, in points.
 */
export function drawnOn({ fnArray, argsArray }: Operators, isOff: (layer: unknown) => boolean, view: Box): Drawn {
  const drawing = new Page(isOff, view)
  fnArray.forEach((op, i) => {
    drawing.step(op, argsArray[i])
  })
  return { ...drawing.read(), hasPicture: showsPicture(fnArray) }
}

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
  readonly drawn: Drawn = { characters: [], looks: [], off: [], hasPicture: false }
  private readonly isOff: (layer: unknown) => boolean
  private readonly view: Box
  private readonly saved: State[] = []
  /** Of each marked content that is open, whether it is a layer out of sight. */
  private readonly layers: boolean[] = []
  private readonly painted: Paint[] = []
  private readonly grid: ReturnType<typeof pageGrid>
  private state = begin
  private isClip = false

  constructor(isOff: (layer: unknown) => boolean, view: Box) {
    this.isOff = isOff
    this.view = view
    this.grid = pageGrid(view)
  }

  /** What was drawn; where it was too much to look through, nobody knows what of it is seen. */
  read(): Drawn {
    return this.grid.isLost() ? { ...this.drawn, looks: this.drawn.looks.map(() => 'unseen') } : this.drawn
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

  private path(args: unknown): void {
    const path = pathOf(args, this.state.matrix)
    if (path && fills.has(path.op) && !this.layers.includes(true) && paints(this.state)) this.fill(path)
    if (this.isClip && path) this.state = clipped(this.state, path)
    this.isClip = false
  }

  private fill(path: Drawing): void {
    const color = hides(this.state) ? this.state.fill : ''
    for (const paint of paintsOf(path, color, this.state.clip)) {
      this.painted.push(paint)
      this.grid.paint(paint.box)
      // what stands below a box that is filled is not seen any more
      if (paint.exact && color !== '') for (const at of this.grid.cover(paint.box)) this.drawn.looks[at] = 'unseen'
    }
  }
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
