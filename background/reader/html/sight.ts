import { blended } from './blend'
import { type Color, contrast, over } from './color'
import { isLineAway } from './shift'
import type { Style } from './style'

/** The contrast from which text is told from its ground. */
export const leastContrast = 1.2

/** Whether a person sees text of this style for certain: laid out, visible, larger than 2 px, and apart from its ground (contrast 1.2). */
export function isSeen(style: Style): boolean {
  if (
    style.gone ||
    style.doubt !== 0 ||
    style.unseen ||
    style.flat ||
    style.masked !== 0 ||
    style.opacity < 0.1 ||
    style.size * style.zoom <= 2
  )
    return false
  if (isLineAway(style.shift, style.size * style.zoom)) return false
  if (style.beside && !isDrawnApart(style, style.beside)) return false
  return isApart(style, style.ground) && (style.beneath === undefined || isApart(style, style.beneath))
}

/** Whether letters, the lines along them or their shadow are of another colour than what they stand on. */
const isDrawnApart = ({ stroke, shadow, color, fill }: Style, ground: Color): boolean =>
  (!stroke?.covers && contrast(over(fill ?? color, ground), ground) >= leastContrast) ||
  (stroke !== null && contrast(over(stroke.color, ground), ground) >= leastContrast) ||
  (shadow !== null && contrast(over(shadow, ground), ground) >= leastContrast)

function isApart(style: Style, ground: Color | null): boolean {
  const { stroke, blend, shadow } = style
  const color = style.fill ?? style.color
  if (ground === null) return (stroke?.covers ? stroke.color : color)[3] > 0.05 || stroke !== null || shadow !== null
  if (blend === null) return isDrawnApart(style, ground)
  const found = blended(over(stroke?.covers ? stroke.color : color, ground), ground, blend)
  return found === null || contrast(...found) >= leastContrast
}
