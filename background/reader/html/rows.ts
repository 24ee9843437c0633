import { flexOf, lays } from './items'
import { isRoomy, length } from './length'
import { cutsOf } from './overflow'
import type { Get } from './properties'
import { isPlaced } from './shift'
import { fourSides } from './value-parts'

/** A flexible box that fills one line from its beginning: its size along it in pixels, Infinity where that is not known; `clips`: it cuts off what does not fit. */
export type Row = { size: number; clips: boolean; down: boolean }

/** What stands in one: the share of it that it takes at the least; `shuts`: it gets no smaller than nothing, and then nothing of it is seen. */
export type Item = { taken: number; shuts: boolean }

/** An item of which nothing is said. */
export const plainItem: Item = { taken: 0, shuts: false }

const pixelsOf = (value: string, size: number): number | null => (value === '' || value.includes('%') ? null : length(value, size))

/** The row, or column, as which an element lays out what it holds; `size`: of its letters. null: its items have a place of their own each. */
export function rowOf(get: Get, parts: number, size: number): Row | null {
  if ((parts & (lays.row | lays.column)) === 0) return null
  const flow = `${get('flex-direction')} ${get('flex-wrap')} ${get('flex-flow')}`
  if (/\bwrap|reverse/.test(flow) || !/^(?:|normal|start|flex-start|left|stretch|space-between)$/.test(get('justify-content'))) return null
  const down = (parts & lays.column) !== 0
  const cuts = cutsOf(get)
  const own = pixelsOf(get(down ? 'height' : 'width'), size) ?? Number.POSITIVE_INFINITY
  const most = pixelsOf(get(down ? 'max-height' : 'max-width'), size) ?? Number.POSITIVE_INFINITY
  const isBounded = !isRoomy(get(down ? 'min-height' : 'min-width'))
  const bound = isBounded ? Math.min(own, most) : Number.POSITIVE_INFINITY
  if (down && bound === Number.POSITIVE_INFINITY) return null
  return { size: bound, clips: down ? cuts.down : cuts.across, down }
}

/** What an element takes of the row that it stands in, whose way to lay out what it holds is `parts`; `size`: of its letters. */
export function itemOf(get: Get, { size: whole, down }: Row, parts: number, size: number): Item | null {
  if (isPlaced(get) || get('order') !== '' || get('display') === 'none') return null
  const { shrink, basis } = flexOf(get)
  const least = get(down ? 'min-height' : 'min-width')
  const own = basis === 'auto' ? get(down ? 'height' : 'width') : basis
  const shareOf = (value: string): number =>
    value.endsWith('%') ? Number.parseFloat(value) / 100 || 0 : whole === 0 ? 1 : (pixelsOf(value, size) ?? 0) / whole
  const cuts = cutsOf(get)
  const { right, bottom } = fourSides(get('padding'))
  // the words begin behind the room before them, and are cut off there
  const room = down ? get('padding-bottom') || bottom : get('padding-right') || right
  const isPulled = `${get('margin')} ${get('margin-right')}`.includes('-')
  return {
    taken: isPulled ? 0 : Math.max(shareOf(least), shrink === 0 ? shareOf(own) : 0),
    shuts: (down ? cuts.down : cuts.across) && shrink > 0 && ![least, room].some(isRoomy) && (parts & lays.grid) === 0,
  }
}
