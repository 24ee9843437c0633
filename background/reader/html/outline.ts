import { parseColor } from './color'
import { pixels } from './length'
import type { Get } from './properties'
import { fourSides, valueWords } from './value-parts'

/** From so many pixels on a line round a box, drawn within it, lies over letters. */
const wide = 16
/** Room within a box, in pixels, in which letters stand clear of such a line. */
const clear = 6

/** Whether a line round a box is drawn over the words in it (CSS Basic User Interface 4, 3). */
export function isOutlined(get: Get, size: number): boolean {
  const offset = pixels(get('outline-offset'), size, 0)
  if (offset > -wide) return false
  const words = valueWords(get('outline'))
  const style = get('outline-style') || words.find(word => /^[a-z]+$/.test(word) && parseColor(word) === null) || 'none'
  const color = [get('outline-color'), ...words].map(parseColor).find(Boolean)
  if (/^(?:none|hidden)$/.test(style) || (color && color[3] < 0.9)) return false
  const width = Math.max(pixels(get('outline-width'), size, 0), ...words.map(word => pixels(word, size, 0)))
  const { top, left } = fourSides(get('padding'))
  const room = [get('padding-top') || top, get('padding-left') || left].map(side => pixels(side, size, 0))
  return width + offset >= -clear && room.every(side => side <= clear)
}
