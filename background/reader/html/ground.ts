import { type Color, gradientColor, over, parseColor } from './color'
import { length, pixels } from './length'
import { endDown } from './overflow'
import type { Get } from './properties'
import { shadowGround } from './shadow'
import { fourSides } from './value-parts'

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

/** What text may stand on beside the ground of its element; undefined: on nothing else. */
type Beneath = Color | null | undefined

/**
 * `beneath`: the ground around, where the element's own may not be painted behind all of its text. `line`: the ground around an element
 * that is part of a line; a block in it does not stand on that element's own.
 */
export type Grounds = { ground: Color | null; beneath: Beneath; line: Beneath }

const isWhole = (size: string): boolean => /^(?:|auto|cover|contain|inherit|initial|unset|revert|100%(?: 100%| auto)?)$/.test(size)

/** A size of all of a box, and what stands in brackets, in which a slash says nothing of sizes. */
const wholeOrInner = /\/ ?100%(?: 100%)?(?! ?[\d.])|\([^()]{0,400}\)/g

const isSized = (get: Get, image: string): boolean => !isWhole(get('background-size')) || /\/ ?[\d.]/.test(image.replace(wholeOrInner, ''))

/** The height of a line that is not declared, and how much of letters is enough to read them, in parts of their size. */
const [usual, readable] = [1.15, 0.4]

/** Whether a box reaches to the middle of its first line, from where on letters can be read; they may stand beyond a box of no height. */
function holdsLetters(get: Get, size: number): boolean {
  const written = get('line-height')
  const line = /^[\d.]+$/.test(written) ? Number(written) * size : (length(written, size) ?? size * usual)
  const end = endDown(get, 0, size)
  const above = pixels(get('padding-top') || fourSides(get('padding')).top, size, 0)
  return end >= line / 2 && above + end >= size * readable
}

/** Whether a ground may be painted behind a part of its box only, or of a box that is lower than its letters. */
function isPartial(get: Get, size: number, grows: boolean): boolean {
  const image = get('background-image') + get('background')
  if (image.includes('gradient(') && isSized(get, image)) return true
  if (get('background-clip').includes('text')) return true
  const isInner = get('background-clip').includes('content-box') || get('background').includes('content-box')
  const box: Get = name => (isInner && name.startsWith('padding') ? '' : get(name))
  return !grows && !holdsLetters(box, size)
}

/** How an element lies: part of a line, with lines of its own, or growing with what it holds. */
type Lying = { boxless: boolean; block: boolean; cell: boolean }

/** `ground`: what the element stands on by its own declarations. */
export function groundsOf(get: Get, size: number, { ground, parent }: { ground: Color | null; parent: Grounds }, lying: Lying): Grounds {
  const { boxless, block, cell } = lying
  const around = block && parent.line !== undefined ? parent.line : parent.beneath
  const line = boxless ? parent.line : undefined
  if (ground === parent.ground) return { ground, beneath: around, line }
  const below = around === undefined ? parent.ground : around
  if (get('display') === 'contents') return { ground, beneath: below, line }
  return boxless ? { ground, beneath: undefined, line: below } : { ground, beneath: isPartial(get, size, cell) ? below : undefined, line }
}
