import type { Get, Property } from './properties'

const units: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, rem: 16, in: 96, cm: 37.8, mm: 3.78, pc: 16, q: 0.945 }

/** A length in CSS pixels; `em` = pixels of 1em and of 100 %. null where it is none. A calc() of one length counts as that length. */
export function length(value: string, em: number): number | null {
  const text = value.trim()
  const inner = /^(?:-webkit-)?calc\(([^()]{1,40})\)$/.exec(text)
  if (inner) return /\*\s*0(\s|$)|^\s*0\s*\*/.test(inner[1] ?? '') ? 0 : length(inner[1] ?? '', em)
  const match = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e-?\d{1,2})?)([a-z%]{0,4})$/.exec(text)
  if (!match) return null
  const number = Number(match[1])
  const unit = match[2] ?? ''
  if (unit === '') return number === 0 ? 0 : null
  if (unit === 'em') return number * em
  if (unit === 'ex' || unit === 'ch') return (number * em) / 2
  return unit === '%' ? (number * em) / 100 : number * (units[unit] ?? 8)
}

/** A number or a percentage as a share; 1 where it is neither. */
export function share(value: string): number {
  const inner = value.replace(/^calc\(|\)$/g, '')
  const number = Number.parseFloat(inner)
  if (Number.isNaN(number)) return 1
  return inner.trimEnd().endsWith('%') ? number / 100 : number
}

/** Whether a box of this size has no room; a share of its parent's is room unless it is 0. */
export const isZero = (value: string): boolean => value !== '' && (length(value, value.endsWith('%') ? 1e6 : 16) ?? 99) <= 1

const room = ['height', 'max-height', 'width', 'max-width', 'block-size', 'inline-size'] as const
const outward = ['text-indent', 'margin-left', 'margin-top', 'margin-right'] as const
const sides = ['left', 'top', 'right', 'bottom', 'inset-inline-start'] as const

/** Whether one of the ways an element takes with what does not fit in it is one of these. */
export const clips = (get: Get, ways: RegExp): boolean => ways.test(`${get('overflow')} ${get('overflow-y')} ${get('overflow-x')}`)

/** A box that cuts off what does not fit, and has no room; one without any room cannot be scrolled either. */
const isCutOff = (get: Get): boolean => clips(get, /hidden|clip|scroll|auto/) && room.some(name => isZero(get(name)))

function isClipped(get: Get, placed: boolean): boolean {
  const clip = get('clip').replace(/[\s,]+/g, ' ')
  if (placed && /^rect\( ?(?:[01](?:px)? ?){4}\)$/.test(clip)) return true
  const path = get('clip-path').replace(/\s+/g, '')
  return /^(?:inset\((?:5\d|[6-9]\d|100)%|circle\(0|ellipse\(0|polygon\(0(?:px|%)?0|polygon\(0(?:px|%)?,|rect\(0(?:px)?0)/.test(path)
}

/** Turned so that only its edge is seen, or made nothing. */
function isFlattened(get: Get): boolean {
  const transform = get('transform')
  if (/scale(?:[xy]|3d)?\(\s*0?(?:\.0\d*)?\s*[,)]/.test(transform) || /rotate[xy]\(\s*-?(?:90|270)deg/.test(transform)) return true
  if (/matrix\(\s*0\s*,\s*0\s*,\s*0\s*,\s*0/.test(transform)) return true
  return /^0?(?:\.0\d*)?(?:\s|$)/.test(get('scale')) && get('scale') !== ''
}

function isOffScreen(get: Get, size: number, placed: boolean): boolean {
  const at = (name: Property): number => length(get(name), size) ?? 0
  if (outward.some(name => at(name) <= -500)) return true
  const margins = get('margin').split(/\s+/, 4)
  if (margins.some((margin, i) => i !== 2 && margin !== '' && (length(margin, size) ?? 0) <= -500)) return true
  const shifted = placed || get('position') === 'relative'
  if (shifted && sides.some(name => at(name) <= -500 || at(name) >= 2000)) return true
  if (
    shifted &&
    get('inset')
      .split(/\s+/, 4)
      .some(side => (length(side, size) ?? 0) <= -500)
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
