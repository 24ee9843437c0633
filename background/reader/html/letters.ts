import type { Layout } from './conceal'
import { fontLine } from './font'
import { isZero, length, pixels } from './length'
import { clips } from './overflow'
import { type Get, inherits } from './properties'
import { fourSides } from './value-parts'

/** Room over and under a line, in pixels, in which letters that reach out of it are seen. */
const leastRoom = 6

function isPadded(get: Get): boolean {
  const { top, bottom } = fourSides(get('padding'))
  return [get('padding-top') || top, get('padding-bottom') || bottom].every(side => pixels(side, 16, 0) >= leastRoom)
}

/** Whether lines have no height and are cut off. */
export function isFlat(get: Get, parent: boolean, { cell, boxless }: Layout): boolean {
  const line = get('line-height') || fontLine(get('font'))
  if (line === '' || inherits.has(line)) return parent
  if (!parent && (cell || boxless || !clips(get, /hidden|clip/) || isPadded(get))) return false
  return isZero(line) || /^\+?0?\.?0[\d]*$/.test(line)
}

/** Why letters cannot be read, as bits: signs stand in place of them, or they are of no height, or lie on each other, or stand far apart. */
const mask = { security: 1, adjust: 2, letters: 4, words: 8 } as const

/** From here on letters, or words, stand so far apart that nobody reads them as one text: in parts of their size, and in pixels. */
const apart = { size: 4, least: 60, words: 300 }

/** Bits of `mask` for text of this size; of what is not declared, those of its parent. */
export function maskOf(get: Get, parent: number, size: number): number {
  const security = get('-webkit-text-security')
  const spacing = get('letter-spacing')
  const words = get('word-spacing')
  const adjust = get('font-size-adjust')
  if (security === '' && spacing === '' && adjust === '' && words === '') return parent
  const set = (value: string, bit: number, isMasked: () => boolean): number =>
    value === '' || inherits.has(value) ? parent & bit : isMasked() ? bit : 0
  const between = length(spacing, size) ?? 0
  const space = length(words, size) ?? 0
  return (
    set(security, mask.security, () => /^(?:disc|circle|square)$/.test(security)) |
    // half of the size is what the smaller letters of most fonts have of it (CSS Fonts 5, 2.1)
    set(adjust, mask.adjust, () => Number.parseFloat(adjust) * size <= 1) |
    set(spacing, mask.letters, () => between < -size * 0.45 || between >= Math.max(apart.least, apart.size * size)) |
    set(words, mask.words, () => space < -size * 1.5 || space >= apart.words)
  )
}
