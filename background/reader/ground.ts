import { type Color, gradientColor, over, parseColor } from './color'
import { length } from './length'
import type { Get } from './properties'
import { shadowGround } from './shadow'

const noGround = new Set(['none', 'inherit', 'initial', 'unset', 'revert', 'transparent', '0', '0 0', '0px 0px'])

/** The letters of an element: `size` in pixels; `color`: as `currentcolor` has it. */
export type Letters = { size: number; color: Color }

/** `beside`: another ground that the same words may be seen on. */
export type Ground = { ground: Color | null; beside: Color | null }

/** A picture in the mark-up itself that is too small to show more than a dot or a plain colour. */
const dots = /url\(\s*["']?data:[^()]{0,400}\)/g

/** From so many pixels on a picture that is not repeated is taken to stand beside its box. */
const farOff = 500
/** Up to so many pixels there is nothing to be seen of a picture. */
const tiny = 3

const lengthsIn = (value: string): number[] =>
  value
    .split(/[\s,/]+/, 8)
    .map(word => length(word, 16))
    .filter(one => one !== null)

/** Whether a picture is put where nothing of it is seen, or drawn in no size. */
function isPictureAway(get: Get): boolean {
  const short = get('background')
  const [place = '', size = ''] = short.replace(/\([^()]*\)/g, '').split('/', 2)
  const sizes = lengthsIn(get('background-size') || size.trim().split(/\s+/, 2).join(' '))
  if (sizes.some(one => one <= 0)) return true
  if (!/no-repeat/.test(get('background-repeat') || short)) return false
  return sizes.some(one => one <= tiny) || lengthsIn(get('background-position') || place).some(one => Math.abs(one) >= farOff)
}

/** The layers of a background's pictures, without those that show nothing. */
function pictureOf(get: Get): string {
  const image = get('background-image') || get('background')
  if (!image.includes('url(')) return image
  return isPictureAway(get) ? '' : image.replace(dots, 'none')
}

/** The colour that is declared for an element's ground; null where there is none, undefined where it is not known. */
function colorIn(get: Get, { color: own }: Letters): Color | null | undefined {
  const written = get('background-color') || get('background')
  const value = written.includes('url(') ? written.replace(/url\([^()]*\)/g, '').trim() : written
  if (!value || noGround.has(value)) return null
  const pieces = value
    .slice(0, 500)
    .split(/[\s/]+(?![^(]{0,60}\))/)
    .filter(Boolean)
  if (pieces.includes('currentcolor')) return own
  const color = parseColor(value) ?? pieces.map(parseColor).find(Boolean)
  if (color) return color[3] <= 0.05 ? null : color
  return pieces.every(piece =>
    /^(?:none|(?:no-)?repeat(?:-[xy])?|scroll|fixed|top|left|right|bottom|center|[-+]?[\d.]{1,9}(?:%|px)?)$/.test(piece),
  )
    ? null
    : undefined
}

/** Colour over what is behind it, where that is known. */
const laid = (color: Color, below: Color | null): Color => (color[3] >= 1 || !below ? color : over(color, below))

/**
 * What an element's words stand on; null: not known (an image, a gradient of several colours). `beside`: what of it is seen where pictures
 * are not, if that is declared.
 */
export function groundOf(get: Get, parent: Ground, letters: Letters): Ground {
  const shadow = get('box-shadow') === '' ? null : shadowGround(get, letters)
  if (shadow) return { ground: shadow, beside: null }
  const image = pictureOf(get)
  if (image.includes('gradient(')) return { ground: gradientColor(image, letters.color), beside: null }
  const color = colorIn(get, letters)
  if (image.includes('url(')) return { ground: null, beside: color ? laid(color, parent.ground) : null }
  if (color === undefined) return { ground: null, beside: null }
  return color ? { ground: laid(color, parent.ground), beside: null } : parent
}
