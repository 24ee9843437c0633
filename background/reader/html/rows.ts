import { flexOf, lays } from './items'
import { isRoomy, length } from './length'
import { cutsOf } from './overflow'
import type { Get } from './properties'
import { isPlaced } from './shift'
import { fourSides } from './value-parts'

/** A flexible box that fills its lines from their beginning: its size along them in pixels, Infinity where that is not known; `clips`: it cuts off what does not fit; `wraps`: it may have several. */
export type Row = { size: number; clips: boolean; down: boolean; wraps: boolean }

/** What stands in one: the share of it that it takes at the least; `shuts`: it gets no smaller than nothing, and then nothing of it is seen. */
export type Item = { taken: number; shuts: boolean }

/** An item of which nothing is said. */
export const plainItem: Item = { taken: 0, shuts: false }

const pixelsOf = (value: string, size: number): number | null => (value === '' || value.includes('%') ? null : length(value, size))

/** Values of `justify-content` by which what does not fit stands beyond the end: in a row, and in one that runs the other way. */
const fromStart = /^(?:|normal|start|flex-start|left|stretch|space-between)$/
const fromEnd = /^(?:|normal|flex-start|stretch|space-between)$/

/** The row, or column, as which an element lays out what it holds; `size`: of its letters. null: its items have a place of their own each. */
export function rowOf(get: Get, parts: number, size: number): Row | null {
  if ((parts & (lays.row | lays.column)) === 0) return null
  const flow = `${get('flex-direction')} ${get('flex-wrap')} ${get('flex-flow')}`
  const down = (parts & lays.column) !== 0
  const wraps = /\bwrap/.test(flow)
  if (down ? wraps || flow.includes('reverse') : flow.includes('wrap-reverse')) return null
  if (!wraps && !(flow.includes('row-reverse') ? fromEnd : fromStart).test(get('justify-content'))) return null
  const bound = boundOf(get, size, down)
  if (down && bound === Number.POSITIVE_INFINITY) return null
  const cuts = cutsOf(get)
  return { size: bound, clips: down ? cuts.down : cuts.across, down, wraps }
}

/** How large a box can be at the most; Infinity where nobody knows. */
function boundOf(get: Get, size: number, down: boolean): number {
  if (isRoomy(get(down ? 'min-height' : 'min-width'))) return Number.POSITIVE_INFINITY
  const sizes = [get(down ? 'height' : 'width'), get(down ? 'max-height' : 'max-width')]
  return Math.min(...sizes.map(one => pixelsOf(one, size) ?? Number.POSITIVE_INFINITY))
}

/** From what size an item grows or shrinks. */
function sizeOf(get: Get, down: boolean): string {
  const { basis } = flexOf(get)
  return basis === 'auto' ? get(down ? 'height' : 'width') : basis
}

/** What an element takes of the row that it stands in, whose way to lay out what it holds is `parts`; `size`: of its letters. */
export function itemOf(get: Get, { size: whole, down, wraps }: Row, parts: number, size: number): Item | null {
  if (isPlaced(get) || get('order') !== '' || get('display') === 'none') return null
  const { shrink } = flexOf(get)
  const least = get(down ? 'min-height' : 'min-width')
  const shareOf = (value: string): number =>
    value.endsWith('%') ? Number.parseFloat(value) / 100 || 0 : whole === 0 ? 1 : (pixelsOf(value, size) ?? 0) / whole
  const most = get(down ? 'max-height' : 'max-width')
  const own = Math.min(shareOf(sizeOf(get, down)), /\d/.test(most) ? shareOf(most) : Number.POSITIVE_INFINITY)
  const cuts = cutsOf(get)
  const { right, bottom } = fourSides(get('padding'))
  // the words begin behind the room before them, and are cut off there
  const room = down ? get('padding-bottom') || bottom : get('padding-right') || right
  const isPulled = `${get('margin')} ${get('margin-right')}`.includes('-')
  return {
    taken: isPulled ? 0 : Math.max(shareOf(least), wraps || shrink === 0 ? own : 0),
    shuts: (down ? cuts.down : cuts.across) && shrink > 0 && ![least, room].some(isRoomy) && (parts & lays.grid) === 0,
  }
}
