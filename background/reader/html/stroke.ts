import { type Color, parseColor } from './color'
import { length } from './length'
import { type Get, inherits } from './properties'
import { valueWords } from './value-parts'

/** From this share of the letters' size on, lines along them cover them. */
const thick = 0.1

/** The colour of the lines along letters (Compatibility Standard, 5.5), where they are so thick that nothing else is seen of them; null where not. */
export function strokeOf(get: Get, parent: Color | null, size: number): Color | null {
  const short = get('-webkit-text-stroke')
  const width = get('-webkit-text-stroke-width')
  if (short === '' && width === '') return parent
  if (inherits.has(short)) return parent
  const words = valueWords(short)
  const widths = (width === '' ? words : [width]).map(word => (word === 'thick' ? 5 : length(word, size)))
  const color = [get('-webkit-text-stroke-color'), ...words].map(parseColor).find(Boolean) ?? null
  return Math.max(0, ...widths.filter(one => one !== null)) >= size * thick ? color : null
}
