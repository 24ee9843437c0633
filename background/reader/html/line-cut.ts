import { length } from './length'
import { fitting } from './letter-widths'
import { endAcross, endDown, endingCuts } from './overflow'
import type { Get } from './properties'
import type { Item, Row } from './rows'
import { rowOf } from './rows'
import { isPlaced } from './shift'
import { fourSides } from './value-parts'

/** What of an element's lines is in sight: so many of them, or so many pixels; `across`: so much of a line that does not wrap; `row`: a row whose items may not fit. */
export type Cut = { lines: number; height: number; width: number; across: number; row: Row | null }

/** How an element lies: part of a line, part of a table, or with its children in a row. */
type Lying = { boxless: boolean; cell: boolean; parts: number; around: number }

/** Moved up or to the left, or out of its line: nobody can tell how far it is from the beginning of what is around it. */
const isTakenOut = (get: Get): boolean =>
  isPlaced(get) ||
  /left|right/.test(get('float')) ||
  get('bottom') !== '' ||
  (['transform', 'translate', 'top', 'left', 'margin', 'margin-top', 'margin-left'] as const).some(name => get(name).includes('-'))

function linesOf(get: Get, isCut: boolean): number {
  if (!isCut || get('display') !== '-webkit-box' || get('-webkit-box-orient') !== 'vertical') return Number.POSITIVE_INFINITY
  return /^\+?[1-9]\d{0,3}$/.test(get('-webkit-line-clamp')) ? Number(get('-webkit-line-clamp')) : Number.POSITIVE_INFINITY
}

const endless = Number.POSITIVE_INFINITY

const rowCut = (row: Row | null): Cut | null => row && { lines: endless, height: endless, width: endless, across: endless, row }

/** Where the lines of an element are cut off; `size`: of its letters, in pixels. */
export function cutOf(get: Get, size: number, parent: Cut | null, { boxless, cell, parts, around }: Lying): Cut | null {
  if (parent !== null && isTakenOut(get)) return null
  if (parts !== 0) return rowCut(rowOf(get, parts, size)) ?? parent
  if (boxless || cell) return parent
  const cuts = endingCuts(get, around)
  if (!cuts.down && !cuts.across) return parent
  const lines = linesOf(get, cuts.down)
  const height = cuts.down ? endDown(get, 0, size) : Number.POSITIVE_INFINITY
  const width = endAcross(get, 0, size)
  const across = cuts.across && get('white-space') === 'nowrap' ? width : Number.POSITIVE_INFINITY
  return Math.min(lines, height, across) === Number.POSITIVE_INFINITY ? parent : { lines, height, width, across, row: null }
}

/** How much height an element takes up in what is around it: at the least, and at the most where that is declared. In pixels. */
export type Tall = { least: number; most: number }

/** What beside its lines is no height of what is around it, or may be any. */
const anyHeight: Tall = { least: 0, most: Number.POSITIVE_INFINITY }

/** null: nothing is said of it, or nothing is cut off around it. */
export function tallOf(get: Get, size: number, around: Cut | null, { boxless, cell }: Omit<Lying, 'parts' | 'around'>): Tall | null {
  if (around === null || boxless) return null
  if (isTakenOut(get)) return anyHeight
  const at = (value: string): number => (value === '' || value.includes('%') ? 0 : Math.max(0, length(value, size) ?? 0))
  const padding = fourSides(get('padding'))
  const most = endDown(get, at(get('padding-top') || padding.top), size)
  const own = Math.max(at(get('min-height')), Math.min(most, at(get('height'))))
  const least = own + at(get('padding-top') || padding.top) + at(get('padding-bottom') || padding.bottom)
  if (least === 0 && most === Number.POSITIVE_INFINITY) return get('height') === '' ? null : anyHeight
  return { least, most: cell ? Number.POSITIVE_INFINITY : most }
}

/** The least height of a line of letters of this size, by the declared line-height. */
function lineHeight(leading: string, size: number): number {
  if (leading === '' || leading === 'normal') return size * 1.1
  return /^[\d.]+$/.test(leading) ? Number(leading) * size : (length(leading, size) ?? 0)
}

/** The widest a line can be, in pixels. */
const widest = 2000
/** From this share of their size on, letters that are cut off below can be read. */
const readable = 0.4

type Text = { cut: Cut | null; item: Item | null; size: number; zoom: number; leading: string }
/** How a box stands among lines. */
type Box = { block: boolean; apart: boolean; tall: Tall | null }
/** Where what is in sight ends, of all cuts that are open: in lines and pixels counted from the first of them, and across a line. */
type End = { lines: number; height: number; width: number; across: number }
/** `row`: as `Cut`; `taken`: how much of it those in it take so far. */
type Entered = {
  row: Row | null
  taken: number
  end: End | null
  own: number
  isStill: boolean
  block: boolean
  from: number
  tall: Tall | null
}

/** Nothing is in sight. */
const nothing: End = { lines: 0, height: Number.NEGATIVE_INFINITY, width: 0, across: Number.NEGATIVE_INFINITY }
/** From this share on a row is full. */
const whole = 0.995

/** Counts the lines of elements of which only some are in sight: at the least so many, in blocks and between breaks. */
export class LineCuts {
  private readonly entered: Entered[] = []
  private height = 0
  private lines = 0
  /** Of the line that is begun: how high it is, and how far it has come. */
  private line = 0
  private across = 0
  /** How many elements are open that stand beside each other, whose lines are not told apart. */
  private still = 0

  get isOpen(): boolean {
    return this.entered.length > 0
  }

  /** `tall`: its own height. */
  enter(style: Text, around: Cut | null, { block, apart, tall }: Box): void {
    if (block) this.endLine()
    const outer = this.entered.at(-1)?.end ?? null
    const own = style.cut !== null && style.cut !== around ? style.cut : null
    const end = this.isFull(style) ? nothing : own ? this.endOf(own, outer) : style.cut && outer
    if (apart) {
      this.still++
      this.line = Math.max(this.line, tall?.least ?? 0)
    }
    this.entered.push({
      row: own?.row ?? null,
      taken: 0,
      end,
      own: this.height + (own?.height ?? Number.POSITIVE_INFINITY),
      isStill: apart,
      block,
      from: this.height,
      tall,
    })
  }

  /** Whether an item has no room left in its row; takes what it needs of it. */
  private isFull({ item, cut }: Text): boolean {
    const around = this.entered.at(-1)
    if (!around?.row || !item) return false
    const isOut = around.taken >= whole && cut !== null && (around.row.clips || item.shuts)
    around.taken += item.taken
    return isOut
  }

  private endOf(own: Cut, outer: End | null): End {
    const end = { ...own, lines: this.lines + own.lines, height: this.height + own.height }
    if (!outer) return end
    return {
      lines: Math.min(end.lines, outer.lines),
      height: Math.min(end.height, outer.height),
      width: Math.min(end.width, outer.width),
      across: Math.min(end.across, outer.across),
    }
  }

  leave(): void {
    const left = this.entered.at(-1)
    if (left?.block) this.endLine()
    this.entered.pop()
    if (left?.isStill) this.still--
    if (!left || this.still > 0) return
    const { block, from, tall, own } = left
    if (!block && tall) this.line = Math.max(this.line, tall.least)
    if (block && tall) this.height = Math.min(Math.max(this.height, from + tall.least), from + tall.most)
    // what is cut off takes up no room
    this.height = Math.min(this.height, own)
  }

  /** A box that holds no lines: a picture, a rule. */
  box({ block, tall }: Box): void {
    if (block) this.endLine()
    this.line = Math.max(this.line, tall?.least ?? 0)
    if (block) this.endLine()
  }

  lineBreak({ leading, size, zoom }: Text): void {
    this.line = Math.max(this.line, lineHeight(leading, size * zoom), 1)
    this.endLine()
  }

  private endLine(): void {
    this.across = 0
    if (this.still > 0 || this.line === 0) return
    this.height += this.line
    this.lines++
    this.line = 0
  }

  /** How many characters of a text are in sight. */
  inSight(text: string, style: Text): number {
    const end = this.entered.at(-1)?.end ?? null
    if (end === null) return text.length
    const pixels = style.size * style.zoom
    const high = lineHeight(style.leading, pixels)
    const room = pixels === 0 ? 0 : this.roomIn(end, style, high)
    this.line = Math.max(this.line, high, 1)
    if (room <= 0) return 0
    const fit = fitting(text, room / pixels)
    this.across += fit.width * pixels
    return fit.end
  }

  /** Pixels of a line, or of the lines together, that are left for letters. */
  private roomIn(end: End, { leading, size, zoom }: Text, high: number): number {
    if (this.across > end.across) return 0
    const left = end.height - this.height
    // letters stand in the middle of their line
    if (left <= (high - size * zoom) / 2) return 0
    if (left <= 0 || (leading === '' && left < size * zoom * readable) || this.lines >= end.lines) return 0
    const rows = Math.min(end.lines - this.lines, high > 0 ? Math.ceil(left / high) : Number.POSITIVE_INFINITY)
    const room = end.across < Number.POSITIVE_INFINITY ? end.across : rows * Math.min(end.width, widest)
    return room - this.across
  }
}
