import { blended } from './blend'
import { type Color, contrast, over } from './color'
import { isLineAway } from './shift'
import type { Style } from './style'

/** The contrast from which text is told from its ground. */
export const leastContrast = 1.2

/** Whether a person sees text of this style for certain: laid out, visible, larger than 2 px, and apart from its ground (contrast 1.2). */
export function isSeen(style: Style): boolean {
  if (style.gone || style.doubt !== 0 || style.unseen || style.flat || style.masked || style.opacity < 0.1 || style.size * style.zoom <= 2)
    return false
  if (isLineAway(style.shift, style.size * style.zoom)) return false
  const color = style.stroke ?? style.color
  if (style.beside && contrast(over(color, style.beside), style.beside) < leastContrast) return false
  return isApart(style, style.ground) && (style.beneath === undefined || isApart(style, style.beneath))
}

function isApart({ stroke, color: own, blend }: Style, ground: Color | null): boolean {
  const color = stroke ?? own
  if (ground === null) return color[3] > 0.05
  const found = blended(over(color, ground), ground, blend)
  return found === null || contrast(...found) >= leastContrast
}
