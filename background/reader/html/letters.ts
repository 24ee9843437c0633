import type { Layout } from './conceal'
import { fontLine } from './font'
import { isZero, length } from './length'
import { clips } from './overflow'
import { type Get, inherits } from './properties'

/** Whether lines have no height and are cut off. */
export function isFlat(get: Get, parent: boolean, { cell, boxless }: Layout): boolean {
  const line = get('line-height') || fontLine(get('font'))
  if (line === '' || inherits.has(line)) return parent
  if (!parent && (cell || boxless || !clips(get, /hidden|clip/))) return false
  return isZero(line) || /^\+?0?\.?0[\d]*$/.test(line)
}

/** Letters are dots, or are drawn so close that they lie on each other. */
export function isMasked(get: Get, parent: boolean, size: number): boolean {
  const security = get('-webkit-text-security')
  const spacing = get('letter-spacing')
  const adjust = get('font-size-adjust')
  if (security === '' && spacing === '' && adjust === '') return parent
  // half of the size is what the smaller letters of most fonts have of it (CSS Fonts 5, 2.1)
  if (adjust !== '' && Number.parseFloat(adjust) * size <= 1) return true
  return /^(?:disc|circle|square)$/.test(security) || (length(spacing, size) ?? 0) < -size * 0.45
}
