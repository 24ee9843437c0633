import { contrast } from './color'
import type { Layout } from './conceal'
import { isRoomy } from './length'
import { cutsOf } from './overflow'
import type { Get } from './properties'
import { isPlaced } from './shift'
import { isSeen } from './sight'
import type { Style } from './style'
import { fourSides } from './value-parts'

/** How an element takes part in the height of what it stands in, as bits: beside its lines, placed on its own, as high as what floats in it, or high by itself. */
export const flow = { float: 1, placed: 2, holds: 4, fills: 8 } as const

const holding = /^(?:flow-root|inline-block|(?:inline-)?(?:table|flex|grid)|table-cell|-webkit-(?:inline-)?(?:box|flex))$/

/** What of `flow` an element is by its own declarations (CSS 2.2, 10.6.3 and 10.6.7). */
export function flowOf(get: Get, { cell, boxless }: Layout): number {
  if (boxless) return 0
  const float = /^(?:left|right|inline-)/.test(get('float')) ? flow.float | flow.holds : 0
  const placed = isPlaced(get) ? flow.placed | flow.holds : 0
  const cuts = cutsOf(get)
  const holds = cell || cuts.across || cuts.down || holding.test(get('display')) || /auto|scroll/.test(get('overflow')) ? flow.holds : 0
  const { top, bottom } = fourSides(get('padding'))
  const sizes = [get('height'), get('min-height'), get('padding-top') || top, get('padding-bottom') || bottom]
  return (placed || float) | holds | (sizes.some(isRoomy) ? flow.fills : 0)
}

/** From this contrast of two grounds on a text may be seen on one alone. */
const apart = 1.5

/** Whether an element is beside the lines of what is around it, and may stand on a ground that does not reach as far. */
export const mayCollapse = ({ flow: own, ground }: Style, page: Style): boolean =>
  (own & (flow.float | flow.placed)) !== 0 && ground !== page.ground && (!ground || !page.ground || contrast(ground, page.ground) >= apart)

/**
 * An open element; `filled`: it has a height; `marked`: a line stands in it; `owner`: on whose ground such lines stand though they give it no
 * height; `texts`: those that stand so on its own ground, and would not be seen beside it.
 */
type Frame = { style: Style; around: Style; filled: boolean; marked: boolean; owner: Frame | null; texts: number[] }

/** Steps of looking what texts stand on, for one page; after them all of it counts as standing on nothing. */
const maxSteps = 2_000_000

/** Which texts of a page stand on a ground of no height, as all that is in it floats or is placed. */
export class Collapsed {
  readonly texts = new Set<number>()
  private readonly open: Frame[] = []
  private steps = maxSteps

  /** `clears`: it stands below what floats. */
  enter(style: Style, around: Style, clears: boolean): void {
    if (clears) this.clear()
    this.open.push({ style, around, filled: (style.flow & flow.fills) !== 0, marked: false, owner: null, texts: [] })
  }

  /** What comes stands below what floats. */
  clear(): void {
    this.fill(this.open.length - 1)
  }

  leave(): void {
    const frame = this.open.pop()
    if (frame && !frame.filled) for (const number of frame.texts) this.texts.add(number)
  }

  /** A text that says something. */
  text(number: number, style: Style): void {
    const owner = this.fill(this.open.length - 1)
    if (this.steps < 0) this.texts.add(number)
    else if (owner && !isSeen({ ...style, ground: owner.around.ground, beneath: undefined })) owner.texts.push(number)
  }

  /** Gives height to all that a line in an element adds to; the element whose ground it stands on without doing so. */
  private fill(at: number): Frame | null {
    const frame = this.open[at]
    if (!frame || frame.marked) return frame?.owner ?? null
    frame.marked = true
    frame.filled = true
    const out = frame.style.flow & (flow.float | flow.placed)
    const owner = out === 0 ? this.fill(at - 1) : this.beyond(at - 1, out)
    frame.owner = frame.style.ground === frame.around.ground ? owner : null
    return frame.owner
  }

  /** The same of an element that is beside the lines. */
  private beyond(place: number, out: number): Frame | null {
    for (let at = place; at >= 0 && --this.steps >= 0; at--) {
      const frame = this.open[at] as Frame
      if ((out & flow.placed) === 0 && (frame.style.flow & flow.holds) !== 0) return this.fill(at)
      if (frame.style.ground !== frame.around.ground) return frame
    }
    return null
  }
}
