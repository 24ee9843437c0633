import { type Color, parseColor } from './color'
import { length } from './length'
import { type Get, inherits } from './properties'
import { layersOf } from './value-kinds'

/** How far from its letters a shadow is read as one with them, and how blurred it may be: as seen round them, and alone; in parts of their size. */
const near = { offset: 1, around: 0.5, alone: 0.2 }
/** A shadow of less opacity is too faint. */
const faint = 0.5

/** The colour of a shadow (CSS Text Decoration 3, 4) by which letters of this size (pixels) and colour can be read; null where there is none. */
export function textShadowOf(get: Get, parent: Color | null, size: number, own: Color): Color | null {
  const written = get('text-shadow')
  if (written === '' || inherits.has(written)) return parent
  const most = size * (own[3] < faint ? near.alone : near.around)
  for (const words of layersOf(written) ?? []) {
    const [x, y, blur = 0] = words.map(word => length(word, size)).filter(one => one !== null)
    const color = words.map(parseColor).find(Boolean) ?? own
    const isNear = x !== undefined && y !== undefined && Math.max(Math.abs(x), Math.abs(y)) <= size * near.offset
    if (isNear && blur <= most && color[3] >= faint) return color
  }
  return null
}
