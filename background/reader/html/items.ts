import { isRoomy, isZero } from './length'
import type { Get, Property } from './properties'
import { piecesOf } from './value-kinds'

/**
 * How a box lays out what it holds, as bits: in a row, a column or a grid; `flat`, `thin`: its items have no height, or no width, where they
 * do not say otherwise; `high`: its own height may be more than theirs.
 */
export const lays = { row: 1, column: 2, grid: 4, flat: 8, thin: 16, high: 32 } as const

/** Whether items are as large as the place they have (CSS Box Alignment 3, 6). */
const fills = (value: string): boolean => value === '' || value === 'auto' || value === 'normal' || value === 'stretch'

const alignOf = (get: Get): string => get('align-items') || (get('place-items').split(' ')[0] ?? '')

/** Pieces of a list of tracks that say how large one is. */
const track = /minmax\(([^(),]{1,40}),([^(),]{1,40})\)|((?:calc|min|max|clamp)\([^()]{0,80}\)|[\d.]{1,9}(?:[a-z]{1,4}|%)?)/g

const isNoTrack = (size: string): boolean => (size.endsWith('fr') ? Number.parseFloat(size) === 0 : isZero(size, 3))

/** Whether one of the rows, or of the columns, has no size of its own (CSS Grid 2, 7.2). */
function hasNone(tracks: string): boolean {
  const plain = tracks.replace(/\[[^\]]{0,200}\]|"[^"]{0,400}"/g, ' ').replace(/repeat\([^(),]{0,40},/g, ' ')
  for (const [, least = '', most = '', size = ''] of plain.matchAll(track))
    if (size === '' ? isNoTrack(most.trim()) && !isRoomy(least.trim()) : isNoTrack(size)) return true
  return false
}

/** Whether a grid has only rows of no height. */
export function isRowless(get: Get): boolean {
  if (!hasNone(get('grid-auto-rows')) || !get('display').endsWith('grid')) return false
  const [rows = ''] = (get('grid-template') || get('grid')).split('/', 1)
  return /^(?:|none)\s*$/.test(get('grid-template-rows') || rows)
}

function gridOf(get: Get, isLow: boolean): number {
  const [rows = '', columns = ''] = (get('grid-template') || get('grid')).split('/', 2)
  const isFlat = isLow || hasNone(get('grid-template-rows') || rows) || hasNone(get('grid-auto-rows'))
  const isThin = hasNone(get('grid-template-columns') || columns) || hasNone(get('grid-auto-columns'))
  return (
    lays.grid |
    (isFlat && fills(alignOf(get)) ? lays.flat : 0) |
    (isThin && fills(get('justify-items') || (get('place-items').split(' ')[1] ?? get('place-items'))) ? lays.thin : 0)
  )
}

/** How an element lays out what it holds; 0: as the lines of a page. `free`: what is around it may give it a height. */
export function laysOf(get: Get, isFree: boolean): number {
  const display = get('display')
  if (!/^(?:inline-)?(?:flex|grid)$/.test(display)) return 0
  const has = (size: Property): boolean => isZero(get(size), 3) && !isRoomy(get('min-height'))
  if (display.endsWith('grid')) return gridOf(get, has('height'))
  const isLow = has('height') || has('max-height')
  const flow = `${get('flex-direction')} ${get('flex-wrap')} ${get('flex-flow')}`
  if (!flow.includes('column')) return lays.row | (isLow && !/\bwrap/.test(flow) && fills(alignOf(get)) ? lays.flat : 0)
  const isHigh = isFree || isRoomy(get('min-height')) || !(get('height') === '' || get('height') === 'auto')
  return lays.column | (isLow ? lays.flat : isHigh ? lays.high : 0)
}

type Flex = { grow: number; shrink: number; basis: string }

/** How an item of a flexible box is sized (CSS Flexbox 1, 7.1). */
export function flexOf(get: Get): Flex {
  const flex = get('flex')
  const words = flex === '' || flex === 'none' || flex === 'auto' ? [] : (piecesOf(flex) ?? [])
  const [grow, shrink, last] = words.filter(word => /^[+\d.]+$/.test(word))
  const basis = last ?? words.find(word => !/^[+\d.]+$/.test(word)) ?? (words.length > 0 ? '0%' : 'auto')
  return {
    grow: Number(get('flex-grow') || (grow ?? (flex === '' || flex === 'none' ? 0 : 1))),
    shrink: Number(get('flex-shrink') || (shrink ?? (flex === 'none' ? 0 : 1))),
    basis: get('flex-basis') || basis,
  }
}

const isOpenSize = (value: string): boolean => value === '' || value === 'auto' || value.endsWith('%')

/** Whether an item has no width, as it is laid out in such a box; null: its own width says. */
export function isThinItem(get: Get, parts: number): boolean | null {
  if ((parts & lays.thin) !== 0)
    return isOpenSize(get('width')) && fills(get('justify-self') || (get('place-self').split(' ')[1] ?? get('place-self'))) ? true : null
  if ((parts & lays.row) === 0) return null
  const { grow, basis } = flexOf(get)
  if (grow > 0) return false
  return basis === 'auto' ? null : isZero(basis, 3)
}

/** Whether an item has no height, as it is laid out in such a box; null: its own height says. */
export function isLowItem(get: Get, parts: number): boolean | null {
  if ((parts & lays.column) !== 0) return isLowInColumn(get, parts)
  return (parts & lays.flat) !== 0 && isOpenSize(get('height')) && fills(get('align-self') || (get('place-self').split(' ')[0] ?? ''))
    ? true
    : null
}

function isLowInColumn(get: Get, parts: number): boolean | null {
  const { grow, shrink, basis } = flexOf(get)
  if ((parts & lays.flat) !== 0 && shrink > 0) return true
  // a share of a height that is not known is none
  if (basis.endsWith('%') && (parts & lays.high) === 0) return false
  if (grow > 0 && (parts & lays.high) !== 0) return false
  return basis === 'auto' ? null : isZero(basis, 3)
}

/** Whether an item may be larger or smaller than its own width says, or its own height. */
export function isFlexed(get: Get, parts: number): { across: boolean; down: boolean } {
  if ((parts & (lays.row | lays.column)) === 0) return { across: false, down: false }
  const { grow, basis } = flexOf(get)
  const isOpen = grow > 0 || basis !== 'auto'
  return { across: isOpen && (parts & lays.row) !== 0, down: isOpen && (parts & lays.column) !== 0 }
}
