import { isLowItem, isRowless, isThinItem } from './items'
import { isRoomy, isZero } from './length'
import { clips } from './overflow'
import type { Get } from './properties'
import { isPlaced } from './shift'
import type { Style } from './style'
import { fourSides } from './value-parts'

/** What is known of the size of the box that an element stands in. */
export type Around = Pick<Style, 'parts' | 'low' | 'narrow'>

type Lying = { cell: boolean; boxless: boolean }

/** A share of a box that has no size is none. */
const isShare = (value: string, isNone: boolean): boolean => isNone && value.endsWith('%')

/** Boxes this many times wider than they are high have no room for a line. */
const flattest = 300

const isOpen = (size: string): boolean => size === '' || size === 'auto'

/** How many times wider a box is than it is high, where `aspect-ratio` says so (CSS Sizing 4, 5); 1 where nothing does. */
function ratioOf(get: Get): number {
  const [wide = 1, high = 1] = (get('aspect-ratio').match(/[\d.]{1,9}/g) ?? []).map(Number)
  return wide > 0 && high > 0 ? wide / high : 1
}

const isRatioFlat = (get: Get): boolean => get('aspect-ratio') !== '' && isOpen(get('height')) && ratioOf(get) >= flattest
const isRatioThin = (get: Get): boolean =>
  get('aspect-ratio') !== '' && isOpen(get('width')) && !isOpen(get('height')) && ratioOf(get) <= 1 / flattest

const isRowlessBox = (get: Get): boolean => get('grid-auto-rows') !== '' && isOpen(get('height')) && isRowless(get)

/** Whether a box has no height for the lines in it. Lines that do not fit reach into the room below it; what is placed in it begins above them. */
function isLowBox(get: Get, { parts, low }: Around): boolean {
  if (isRoomy(get('min-height'))) return false
  const { top, bottom } = fourSides(get('padding'))
  if (isRoomy(get('padding-bottom') || bottom)) return false
  if (isRoomy(get('padding-top') || top) && !/^(?:|static)$/.test(get('position'))) return false
  const isFlow = low && !isPlaced(get)
  if (isZero(get('max-height'), 3) || isShare(get('max-height'), isFlow)) return true
  return (
    (parts === 0 ? null : isLowItem(get, parts)) ??
    (isZero(get('height'), 3) || isShare(get('height'), isFlow) || isRatioFlat(get) || isRowlessBox(get))
  )
}

function isThinBox(get: Get, { parts }: Around): boolean {
  if (isRoomy(get('min-width')) || isRoomy(fourSides(get('padding')).right)) return false
  return isZero(get('max-width'), 3) || ((parts === 0 ? null : isThinItem(get, parts)) ?? (isZero(get('width'), 3) || isRatioThin(get)))
}

/** A box that cuts off what does not fit, and has no room; one without any room cannot be scrolled either. */
export const isCutOff = (get: Get, around: Around): boolean =>
  clips(get, /hidden|clip|scroll|auto/) && (isLowBox(get, around) || isThinBox(get, around))

/** Whether an element has no width, nor what is in it but where that says so. */
export function isNarrow(get: Get, { parts, narrow }: Around, { cell, boxless }: Lying): boolean {
  const item = parts === 0 || boxless ? null : isThinItem(get, parts)
  if (item !== null) return item ? isZero(get('min-width'), 3) : narrow && !cell
  const width = get('width') || get('max-width')
  if (width === '' || boxless) return narrow && !cell
  if (cell || (width.length > 6 && !width.includes('(')) || isRoomy(get('min-width'))) return false
  return isZero(width, 3) || isShare(width, narrow)
}

/** Whether an element's height is known to be none, of which those in it may take a share. */
export function isLow(get: Get, { low }: Around, { cell, boxless }: Lying): boolean {
  const height = get('height')
  if (height === '' || cell || boxless || isRoomy(get('min-height'))) return false
  return isZero(height, 3) || isShare(height, low)
}
