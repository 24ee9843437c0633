import { type Color, parseColor } from './color'
import { length } from './length'
import { type Get, inherits } from './properties'
import { valueWords } from './value-parts'

/** From this share of the letters' size on, lines along them cover them. */
const thick = 0.1
/** From so many pixels on letters are seen by the lines along them. */
const seen = 0.4

/** Lines along letters that are seen; `covers`: nothing else is seen of the letters. */
export type Stroke = { color: Color; covers: boolean }

/** The lines along letters of this size, in pixels (Compatibility Standard, 5.5). */
export function strokeOf(get: Get, parent: Stroke | null, size: number): Stroke | null {
  const short = get('-webkit-text-stroke')
  const width = get('-webkit-text-stroke-width')
  if (short === '' && width === '') return parent
  if (inherits.has(short)) return parent
  const words = valueWords(short)
  const widths = (width === '' ? words : [width]).map(word => (word === 'thick' ? 5 : length(word, size)))
  const color = [get('-webkit-text-stroke-color'), ...words].map(parseColor).find(Boolean) ?? null
  const widest = Math.max(0, ...widths.filter(one => one !== null))
  const covers = widest >= size * thick
  return color && (covers || widest >= seen) ? { color, covers } : null
}
