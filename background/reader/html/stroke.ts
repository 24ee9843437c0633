import { type Color, parseColor } from './color'
import { length } from './length'
import { type Get, inherits } from './properties'
import { valueWords } from './value-parts'

/** From this share of the letters' size on, lines along them cover them. */
const thick = 0.1
/** From so many pixels on letters are seen by the lines along them. */
const seen = 0.4

/** Lines along letters that are seen; `covers`: nothing else is seen of the letters; `wide`: as far as they are drawn over them. */
export type Stroke = { color: Color; covers: boolean; wide: boolean }

/** Whether lines are drawn before the letters themselves, which are then seen (CSS Fill and Stroke 3, 6). */
function isUnder(order: string): boolean {
  const words = order.split(/\s+/)
  const [stroke, fill] = [words.indexOf('stroke'), words.indexOf('fill')]
  return stroke >= 0 && (fill < 0 || stroke < fill)
}

/** Lines as they are drawn in this order; of one that is not declared, as around them. */
function ordered(stroke: Stroke, order: string, parent: Stroke | null): Stroke {
  const under = order === '' || inherits.has(order) ? parent?.wide && !parent.covers : isUnder(order)
  return { ...stroke, covers: stroke.wide && !under }
}

/** The lines along letters of this size, in pixels (Compatibility Standard, 5.5). */
export function strokeOf(get: Get, parent: Stroke | null, size: number): Stroke | null {
  const short = get('-webkit-text-stroke')
  const width = get('-webkit-text-stroke-width')
  const order = get('paint-order')
  if ((short === '' && width === '') || inherits.has(short)) return parent && order !== '' ? ordered(parent, order, parent) : parent
  const words = valueWords(short)
  const widths = (width === '' ? words : [width]).map(word => (word === 'thick' ? 5 : length(word, size)))
  const color = [get('-webkit-text-stroke-color'), ...words].map(parseColor).find(Boolean) ?? null
  const widest = Math.max(0, ...widths.filter(one => one !== null))
  const wide = widest >= size * thick
  return color && (wide || widest >= seen) ? ordered({ color, covers: wide, wide }, order, parent) : null
}
