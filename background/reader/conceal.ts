import { isClipped } from './clip'
import { isFlattened } from './flatten'
import { length, share } from './length'
import { type Declared, effect, type Get, type Property } from './properties'

/** Whether a box of this size has no room; a share of its parent's is room unless it is 0. */
export const isZero = (value: string, most = 1): boolean => value !== '' && (length(value, value.includes('%') ? 1e6 : 16) ?? 99) <= most

/** Whether one of the ways an element takes with what does not fit in it is one of these. */
export const clips = (get: Get, ways: RegExp): boolean =>
  ways.test(get('overflow')) || ways.test(get('overflow-y')) || ways.test(get('overflow-x'))

/** Whether a least size leaves room. */
export const isRoomy = (value: string): boolean => value !== '' && !isZero(value, 3)

/** A box that cuts off what does not fit, and has no room; one without any room cannot be scrolled either. */
function isCutOff(get: Get, ways: RegExp): boolean {
  if (!clips(get, ways)) return false
  const none = (size: Property, most: Property, min: Property): boolean =>
    (isZero(get(size), 3) || isZero(get(most), 3)) && !isRoomy(get(min))
  return none('height', 'max-height', 'min-height') || none('width', 'max-width', 'min-width')
}

/** A box that is as large as if it were empty, and cuts off what is in it (CSS Containment 2, 3). */
const isContained = (get: Get): boolean =>
  get('contain') !== '' &&
  (/strict/.test(get('contain')) || (/\bsize/.test(get('contain')) && (/paint/.test(get('contain')) || clips(get, /hidden|clip/)))) &&
  !isRoomy(get('height') || get('min-height'))

function isFiltered(get: Get): boolean {
  const filter = get('filter')
  if (filter === '') return false
  let opacity = 1
  let blur = 0
  for (const [, name, amount = ''] of filter.matchAll(/\b(opacity|blur)\(\s*([\d.]{1,9}(?:%|[a-z]{0,4}))/g)) {
    if (name === 'opacity') opacity *= share(amount)
    else blur = Math.max(blur, length(amount, 16) ?? 0)
  }
  return opacity <= 0.05 || blur >= 6
}

/** A mask of nothing but transparent colours. */
const isMasked = (get: Get): boolean => {
  const mask = get('mask')
  if (!mask.includes('gradient(')) return false
  const bare = mask.replace(/\btransparent\b|#000000|#0000\b|rgba\(\s*\d{1,3}\s*,\s*\d{1,3}\s*,\s*\d{1,3}\s*,\s*0?\.?0*\s*\)/g, '~')
  return /~/.test(bare) && !/#[0-9a-f]|rgba?\(|hsla?\(|\b(?:black|white|red|green|blue|gray|grey)\b/.test(bare)
}

/** What an element is laid out as: `cell`: part of a table, which grows; `boxless`: part of a line, which has no size of its own. */
export type Layout = { cell: boolean; boxless: boolean }

/** Whether this element's own declarations take it and all in it out of sight, where it stands aside. */
export function isGone({ get, effects }: Declared, { cell, boxless }: Layout): boolean {
  const display = get('display')
  if (display === 'none' || display.startsWith('table-column')) return true
  if (effects === 0) return false
  if ((effects & effect.veil) !== 0 && (isFiltered(get) || isMasked(get))) return true
  if ((effects & effect.move) !== 0 && (isClipped(get) || (!boxless && isFlattened(get)))) return true
  return !boxless && (effects & effect.cut) !== 0 && isEmptied(get, cell)
}

const isEmptied = (get: Get, cell: boolean): boolean =>
  get('content-visibility') === 'hidden' || isContained(get) || (!cell && isCutOff(get, /hidden|clip|scroll|auto/))
