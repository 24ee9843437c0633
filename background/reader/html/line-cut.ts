import { lays } from './items'
import { length } from './length'
import { endAcross, endDown, endingCuts } from './overflow'
import type { Get } from './properties'
import { type Row, rowOf } from './rows'
import { isPlaced } from './shift'
import { fourSides } from './value-parts'

/** What of an element's lines is in sight: so many of them, or so many pixels; `across`: so much of a line that does not wrap; `row`: a row whose items may not fit. */
export type Cut = { lines: number; height: number; width: number; across: number; row: Row | null }

/** How an element lies: part of a line, part of a table, or with its children in a row. */
type Lying = { boxless: boolean; cell: boolean; parts: number; around: number }

const endless = Number.POSITIVE_INFINITY
const uncut: Cut = { lines: endless, height: endless, width: endless, across: endless, row: null }

/** Placed where what does not fit reaches beyond the beginning of a box. */
const isAtEnd = (place: string): boolean => /center|end|last|right|around|evenly/.test(place)

/** Moved up or to the left, or out of its place: nobody can tell how far it is from the beginning of what is around it. */
const isTakenOut = (get: Get): boolean =>
  isPlaced(get) ||
  get('bottom') !== '' ||
  get('order') !== '' ||
  isAtEnd(get('align-self') + get('place-self')) ||
  (['transform', 'translate', 'top', 'left', 'margin', 'margin-top', 'margin-left'] as const).some(name => get(name).includes('-'))

/** Whether a box puts what it holds beside each other, or may begin above itself with it. */
function isUncounted(get: Get, parts: number): boolean {
  if (/[2-9]|\d\d|[a-z]{2}/.test(get('columns').replace('auto', ''))) return true
  if (parts === 0) return false
  if (/column-reverse|wrap-reverse/.test(get('flex-direction') + get('flex-wrap') + get('flex-flow'))) return true
  const isBounded = [get('height'), get('max-height')].some(size => /\d/.test(size))
  const along = (parts & lays.column) === 0 ? '' : get('justify-content')
  return isBounded && isAtEnd(`${get('align-items')} ${get('place-items')} ${get('align-content')} ${get('place-content')} ${along}`)
}

function linesOf(get: Get, isCut: boolean): number {
  if (!isCut || get('display') !== '-webkit-box' || get('-webkit-box-orient') !== 'vertical') return endless
  return /^\+?[1-9]\d{0,3}$/.test(get('-webkit-line-clamp')) ? Number(get('-webkit-line-clamp')) : endless
}

/** Where the lines of an element are cut off; `size`: of its letters, in pixels. */
export function cutOf(get: Get, size: number, parent: Cut | null, { boxless, cell, parts, around }: Lying): Cut | null {
  if (parent !== null && isTakenOut(get)) return null
  if (boxless || cell) return parent
  const row = parts === 0 ? null : rowOf(get, parts, size)
  if (isUncounted(get, parts)) return row && { ...uncut, row }
  const cuts = endingCuts(get, around)
  if (!cuts.down && !cuts.across) return row ? { ...uncut, row } : parent
  const lines = linesOf(get, cuts.down)
  const height = cuts.down ? endDown(get, 0, size) : endless
  const width = endAcross(get, 0, size)
  const across = cuts.across ? width : endless
  return Math.min(lines, height, across) === endless && row === null ? parent : { lines, height, width, across, row }
}

/** How much height an element takes up in what is around it: at the least, and at the most where that is declared. In pixels. */
export type Tall = { least: number; most: number }

/** What beside its lines is no height of what is around it, or may be any. */
const anyHeight: Tall = { least: 0, most: endless }

/** null: nothing is said of it, or nothing is cut off around it. */
export function tallOf(get: Get, size: number, around: Cut | null, { boxless, cell, around: parts }: Omit<Lying, 'parts'>): Tall | null {
  if (around === null || boxless) return null
  if (isTakenOut(get) || /left|right/.test(get('float'))) return anyHeight
  const at = (value: string): number => (value === '' || value.includes('%') ? 0 : Math.max(0, length(value, size) ?? 0))
  const padding = fourSides(get('padding'))
  const most = endDown(get, at(get('padding-top') || padding.top), size)
  // in a column it may shrink
  const own = Math.max(at(get('min-height')), (parts & lays.column) === 0 ? Math.min(most, at(get('height'))) : 0)
  const least = own + at(get('padding-top') || padding.top) + at(get('padding-bottom') || padding.bottom)
  if (least === 0 && most === endless) return get('height') === '' ? null : anyHeight
  return { least, most: cell ? endless : most }
}
