import { isCalculated } from './calculate'
import { parseColor } from './color'
import { length } from './length'
import { isSystemColor } from './valid-colors'

/** Functions that stand for a value which is only known where the page is drawn (CSS Values 5): any property takes them. */
const substituted = /(?:^|[\s,(+*/-])(?:attr|env|if|inherit|random|random-item|sibling-count|sibling-index|--[\w-]{1,60})\(/

/** Whether a browser may take a value of this kind for any property, whatever it comes to. */
export const isSubstituted = (value: string): boolean => value.includes('(') && substituted.test(value)

const lengths = /^(?:-webkit-)?(?:calc|min|max|clamp)$/
const colors = /^(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)$/
const grounds =
  /^(?:url|image-set|-webkit-image-set|(?:-webkit-|-moz-|-o-|repeating-|linear|radial|conic|-)*gradient|image|from|to|color-stop)$/
const transforms = /^(?:translate(?:[xyz]|3d)?|scale(?:[xyz]|3d)?|rotate(?:[xyz]|3d)?|skew[xy]?|matrix|perspective)$/
const filters = /^(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia|alpha)$/
const shapes = /^(?:inset|circle|ellipse|polygon|path|rect|xywh)$/

const tracks = /^(?:minmax|repeat|fit-content)$/
const timings = /^(?:steps|cubic-bezier|linear|scroll|view)$/

/** The functions that are worked out here, by the property; of all others only those of lengths. */
const known: ReadonlyMap<string, readonly RegExp[]> = new Map([
  ['color', [colors]],
  ['-webkit-text-fill-color', [colors]],
  ['background-color', [colors]],
  ['background', [colors, grounds]],
  ['background-image', [colors, grounds]],
  ['mask', [colors, grounds]],
  ['box-shadow', [colors]],
  ['transform', [transforms]],
  ['filter', [filters, colors]],
  ['clip-path', [shapes]],
  ['clip', [shapes]],
  ['animation', [timings]],
  ...['grid', 'grid-template', 'grid-template-rows', 'grid-template-columns', 'grid-auto-rows', 'grid-auto-columns'].map(
    (name): [string, readonly RegExp[]] => [name, [tracks]],
  ),
  ['animation-timing-function', [timings]],
  ['animation-timeline', [timings]],
])
const none: readonly RegExp[] = []

/** Moved towards who looks, behind whom nothing is seen. */
const nearer = /translatez\(\s*\+?[\d.]{0,9}[1-9]|translate3d\([^,]{1,40},[^,]{1,40},\s*\+?[\d.]{0,9}[1-9]/

/** Properties whose value hides nothing by itself. */
const harmless = new Set(['all', 'float', 'white-space', 'text-wrap', 'z-index', 'min-height', 'min-width', 'text-shadow'])

/** A function, or a system's colour, of which nothing is known here. */
const isUntoldColor = (value: string): boolean =>
  (value.includes('(') || (isSystemColor(value) && value !== 'currentcolor')) && parseColor(value) === null

/** Properties of which no value is worked out here. */
const never = new Set(['offset-path', '-webkit-mask-box-image'])

/**
 * Whether a declared value (lower case) that could take text out of sight cannot be worked out here: it has a function that is not known
 * for this property, or a colour of which not all is given.
 */
export const isUntold = (name: string, value: string): boolean =>
  name === 'color' || name === '-webkit-text-fill-color' ? isUntoldColor(value) : isUntoldValue(name, value)

function isUntoldValue(name: string, value: string): boolean {
  if (never.has(name)) return !/^(?:|none|auto|normal|inherit|initial|unset|revert)$/.test(value)
  // a picture in the place of an element, and no text before or behind it
  if (name === 'content') return value.includes('(')
  if (!value.includes('(') || harmless.has(name)) return false
  if (name === 'transform' && nearer.test(value)) return true
  if (/(?:^|-)color$/.test(name)) return parseColor(value) === null
  if (isCalculated(value) && length(value, 16) === null) return true
  const own = known.get(name) ?? none
  for (const [, called = ''] of value.matchAll(/(?<![a-z\d-])([a-z\d-]+)\(/g))
    if (!lengths.test(called) && !own.some(pattern => pattern.test(called))) return true
  // a mask or a clip of another element's making
  return name === 'mask' && value.includes('url(')
}

/** Properties that a child sets anew for itself, each with a bit of its own; what any other leaves in doubt stays so for all inside. */
const bits: ReadonlyMap<string, number> = new Map([
  ...[['color', 2] as const, ['-webkit-text-fill-color', 2] as const, ['font', 4] as const, ['font-size', 4] as const],
  ...[['visibility', 8] as const, ['line-height', 16] as const, ['letter-spacing', 32] as const],
])

/** What is in doubt where this property cannot be told, as a bit. */
export const doubtBit = (name: string): number => bits.get(name) ?? 1
