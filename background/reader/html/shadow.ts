import { type Color, parseColor } from './color'
import type { Letters } from './ground'
import { length } from './length'
import type { Get } from './properties'
import { valueWords } from './value-parts'

/** From so many pixels on a shadow fills a box that is larger than its letters. */
const large = 50
/** In parts of the letters' size: a shadow from above and from below that fills a line. */
const half = 0.6

/** The colour of a shadow in a box that fills it, over its background and under its words (CSS Backgrounds 3, 6.1); null where there is none. */
export function shadowGround(get: Get, { size, color: own }: Letters): Color | null {
  const isRoomy = get('padding') + get('padding-top') + get('padding-bottom') + get('height') !== ''
  const least = isRoomy ? large : size * half
  for (const shadow of get('box-shadow')
    .slice(0, 500)
    .split(/,(?![^(]{0,60}\))/)) {
    const words = valueWords(shadow)
    if (!words.includes('inset')) continue
    const [x = 0, y = 0, , spread = 0] = words.map(word => length(word, size)).filter(one => one !== null)
    const color = words.map(parseColor).find(Boolean) ?? own
    if (color[3] >= 0.9 && (Math.abs(x) >= large || Math.abs(y) >= large || spread >= least)) return color
  }
  return null
}
