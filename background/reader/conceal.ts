import { isClipped } from './clip'
import { length, share } from './length'
import type { Get } from './properties'

/** Whether a box of this size has no room; a share of its parent's is room unless it is 0. */
export const isZero = (value: string, most = 1): boolean => value !== '' && (length(value, value.includes('%') ? 1e6 : 16) ?? 99) <= most

const room = ['height', 'max-height', 'width', 'max-width', 'block-size', 'inline-size'] as const
const outward = ['text-indent', 'margin-left', 'margin-top', 'margin-right', 'margin-inline-start'] as const
const sides = ['left', 'top', 'right', 'bottom', 'inset-inline-start'] as const

/** Whether one of the ways an element takes with what does not fit in it is one of these. */
export const clips = (get: Get, ways: RegExp): boolean => ways.test(`${get('overflow')} ${get('overflow-y')} ${get('overflow-x')}`)

/** A box that cuts off what does not fit, and has no room; one without any room cannot be scrolled either. */
const isCutOff = (get: Get): boolean => clips(get, /hidden|clip|scroll|auto/) && room.some(name => isZero(get(name), 3))

/** Turned so that only its edge is seen, or made nothing. */
function isFlattened(get: Get): boolean {
  const transform = get('transform')
  if (/scale(?:[xy]|3d)?\(\s*0?(?:\.0\d*)?\s*[,)]/.test(transform) || /rotate[xy]\(\s*-?(?:90|270)deg/.test(transform)) return true
  if (/matrix\(\s*0\s*,\s*0\s*,\s*0\s*,\s*0/.test(transform)) return true
  return /^0?(?:\.0\d*)?(?:\s|$)/.test(get('scale')) && get('scale') !== ''
}

/** A distance in CSS pixels, 0 where there is none; a share in a sum is one of the parent's width. */
function pixels(value: string, size: number): number {
  return value === '' ? 0 : (length(value, value.startsWith('calc(') && value.includes('%') ? 1000 : size) ?? 0)
}

const isAway = (distance: number): boolean => distance <= -500 || distance >= 2000

function isOffScreen(get: Get, size: number, placed: boolean): boolean {
  if (placed && pixels(get('top'), size) <= -300) return true
  if (outward.some(name => pixels(get(name), size) <= -500)) return true
  if (/^[1-9]\d{2,}(?:\.\d+)?%$/.test(get('text-indent')) && clips(get, /hidden|clip/)) return true
  const margins = get('margin')
  if (margins.includes('-') && margins.split(/\s+/, 4).some((margin, i) => i !== 2 && pixels(margin, size) <= -500)) return true
  const shifted = placed || get('position') === 'relative'
  if (shifted && sides.some(name => isAway(pixels(get(name), size)))) return true
  if (
    shifted &&
    get('inset')
      .split(/\s+/, 4)
      .some(side => pixels(side, size) <= -500)
  )
    return true
  const moved = `${get('transform')} ${get('translate')}`
  return /(?:translate(?:[xy]|3d)?\([^()]{0,40}|^ )-(?:\d{4}|\d{3,6}(?:%|vw|vh|em))/.test(moved)
}

/** Whether this element's own declarations take it and all in it out of sight; `size` = its font size in pixels; a table's `cell` grows. */
export function isGone(get: Get, size: number, cell: boolean): boolean {
  if (get('display') === 'none' || get('content-visibility') === 'hidden') return true
  if (get('opacity') !== '' && share(get('opacity')) <= 0.05) return true
  const placed = get('position') === 'absolute' || get('position') === 'fixed'
  if ((!cell && isCutOff(get)) || isClipped(get, placed) || isFlattened(get)) return true
  const filtered = /opacity\(\s*([\d.]{1,9}%?)/.exec(get('filter'))
  if (filtered && share(filtered[1] ?? '') <= 0.05) return true
  return isOffScreen(get, size, placed)
}
