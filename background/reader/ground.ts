import { type Color, gradientColor, over, parseColor } from './color'
import type { Get } from './properties'

const noGround = new Set(['none', 'inherit', 'initial', 'unset', 'revert', 'transparent', 'currentcolor', '0', '0 0', '0px 0px'])

/** What an element's words stand on; null: not known (an image, a gradient of several colours). */
export function groundOf(get: Get, parent: Color | null): Color | null {
  const short = get('background')
  const image = get('background-image') || short
  if (image.includes('gradient(') || image.includes('url(')) return gradientColor(image)
  const value = get('background-color') || short
  if (!value || noGround.has(value)) return parent
  const pieces = value.slice(0, 500).split(/\s+(?![^(]{0,60}\))/)
  const color = parseColor(value) ?? pieces.map(parseColor).find(Boolean) ?? null
  if (!color)
    return pieces.every(piece => /^(?:none|no-repeat|repeat|scroll|fixed|top|left|center|0(?:%|px)?)$/.test(piece)) ? parent : null
  if (color[3] <= 0.05) return parent
  return color[3] >= 1 || !parent ? color : over(color, parent)
}
