import { length } from './length'
import { fitting } from './letter-widths'
import type { Cut, Tall } from './line-cut'
import type { Item, Row } from './rows'

/** The least height of a line of letters of this size, by the declared line-height. */
function lineHeight(leading: string, size: number): number {
  if (leading === '' || leading === 'normal') return size * 1.1
  return /^[\d.]+$/.test(leading) ? Number(leading) * size : (length(leading, size) ?? 0)
}

/** The widest a line can be, in pixels. */
const widest = 2000
/** From this share of their size on, letters that are cut off below can be read. */
const readable = 0.4
/** From this share on a row is full. */
const whole = 0.995

type Text = { cut: Cut | null; item: Item | null; size: number; zoom: number; leading: string; nowrap: boolean }
/** How a box stands among lines: below them, or beside what else is in its own; `loose`: it makes its line no higher. */
export type Box = { block: boolean; apart: boolean; loose: boolean; tall: Tall | null }
/** Where what is in sight ends, of all cuts that are open: in lines and pixels counted from the first of them, and across a line. */
type End = { lines: number; height: number; width: number; across: number }

/**
 * How far lines have come: those before this one, and their height; of this one how high it is, how far across it has come, and how much
 * of that stands in one piece, as no line breaks in it.
 */
type Place = { lines: number; height: number; line: number; across: number; piece: number }

/** `row`: as `Cut`; `taken`: how much of it those in it take so far. `outside`: where lines stood that it stands beside. */
type Entered = Box & { row: Row | null; taken: number; end: End | null; own: number; from: number; outside: Place | null }

/** Nothing is in sight. */
const nothing: End = { lines: 0, height: Number.NEGATIVE_INFINITY, width: 0, across: Number.NEGATIVE_INFINITY }

const nearer = (one: End, other: End): End => ({
  lines: Math.min(one.lines, other.lines),
  height: Math.min(one.height, other.height),
  width: Math.min(one.width, other.width),
  across: Math.min(one.across, other.across),
})

/** Whether it has no end but across. */
const isOpen = ({ lines, height }: End): boolean => lines === Number.POSITIVE_INFINITY && height === Number.POSITIVE_INFINITY

/** Counts the lines of elements of which only some are in sight: at the least so many, in blocks and between breaks. */
export class LinesInSight {
  private readonly entered: Entered[] = []
  private at: Place = { lines: 0, height: 0, line: 0, across: 0, piece: 0 }

  get isOpen(): boolean {
    return this.entered.length > 0
  }

  /** `around`: the style of what it stands in. */
  enter(style: Text, around: Text | null, box: Box): void {
    if (box.block) this.endLine()
    const last = this.entered.at(-1)
    const own = style.cut === (around?.cut ?? null) ? null : style.cut
    const isFull = this.isFull(style, last)
    const outside = box.apart ? this.at : null
    const outer = this.outerEnd(last, box)
    const piece = around?.nowrap && !last?.row ? this.at.piece : 0
    // what stands beside lines begins as high as they do, or lower
    if (outside) this.at = { lines: 0, height: outside.height, line: 0, across: 0, piece }
    const end = isFull ? nothing : own ? this.endOf(own, outer) : style.cut && outer
    const { height: from } = this.at
    const { block, apart, loose, tall } = box
    // field by field: to spread the box takes longer than all the rest
    this.entered.push({
      block,
      apart,
      loose,
      tall,
      row: own?.row ?? null,
      taken: 0,
      end,
      own: from + (own?.height ?? Number.POSITIVE_INFINITY),
      from,
      outside,
    })
  }

  /** Lines of what stands beside others are not counted with them. */
  private outerEnd(around: Entered | undefined, { apart }: Box): End | null {
    const end = around?.end ?? null
    return end && apart ? { ...end, lines: this.at.lines < end.lines ? Number.POSITIVE_INFINITY : 0 } : end
  }

  /** Whether an item has no room left in its row; takes what it needs of it. */
  private isFull({ item, cut }: Text, around: Entered | undefined): boolean {
    if (!around?.row || !item) return false
    if (around.row.wraps && around.taken + item.taken > 2 - whole) {
      this.endLine()
      around.taken = 0
    }
    const isOut = !around.row.wraps && around.taken >= whole && cut !== null && (around.row.clips || item.shuts)
    around.taken += item.taken
    return isOut
  }

  private endOf(own: Cut, outer: End | null): End {
    const end = { ...own, lines: this.at.lines + own.lines, height: this.at.height + own.height }
    return outer ? nearer(end, outer) : end
  }

  leave(): void {
    const left = this.entered.at(-1)
    if (!left) return
    if (left.block || left.apart) this.endLine()
    this.entered.pop()
    const { from, tall, own, outside } = left
    if (tall && (left.block || left.apart)) this.at.height = Math.min(Math.max(this.at.height, from + tall.least), from + tall.most)
    else if (tall) this.at.line = Math.max(this.at.line, tall.least)
    // what is cut off takes up no room
    this.at.height = Math.min(this.at.height, own)
    if (!outside) return
    const high = left.loose ? 0 : this.at.height - from
    this.at = { ...outside, line: Math.max(outside.line, high) }
  }

  /** A box that holds no lines: a picture, a rule. */
  box({ block, tall }: Box): void {
    if (block) this.endLine()
    this.at.line = Math.max(this.at.line, tall?.least ?? 0)
    if (block) this.endLine()
  }

  lineBreak({ leading, size, zoom }: Text): void {
    this.at.line = Math.max(this.at.line, lineHeight(leading, size * zoom), 1)
    this.endLine()
  }

  private endLine(): void {
    this.at.across = 0
    this.at.piece = 0
    if (this.at.line === 0) return
    this.at.height += this.at.line
    this.at.lines++
    this.at.line = 0
  }

  /** How many characters of a text are in sight. */
  inSight(text: string, style: Text, isBlank: boolean): number {
    const end = this.entered.at(-1)?.end ?? null
    if (!style.nowrap) this.at.piece = 0
    if (isBlank || end === null || (!style.nowrap && isOpen(end))) return text.length
    const pixels = style.size * style.zoom
    const high = lineHeight(style.leading, pixels)
    const room = pixels === 0 ? 0 : this.roomIn(end, style, high)
    this.at.line = Math.max(this.at.line, high, 1)
    if (room <= 0) return 0
    const fit = fitting(text, room / pixels)
    this.at.across += fit.width * pixels
    if (style.nowrap) this.at.piece += fit.width * pixels
    return fit.end
  }

  /** Pixels of a line, or of the lines together, that are left for letters. */
  private roomIn(end: End, { leading, size, zoom, nowrap }: Text, high: number): number {
    const left = end.height - this.at.height
    // letters stand in the middle of their line
    if (left <= (high - size * zoom) / 2) return 0
    if (left <= 0 || (leading === '' && left < size * zoom * readable) || this.at.lines >= end.lines) return 0
    if (nowrap && end.across < Number.POSITIVE_INFINITY) return end.across - this.at.piece
    const rows = Math.min(end.lines - this.at.lines, high > 0 ? Math.ceil(left / high) : Number.POSITIVE_INFINITY)
    return rows * Math.min(end.width, widest) - this.at.across
  }
}
