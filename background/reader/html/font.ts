import { length } from './length'
import { type Get, inherits } from './properties'

const size =
  /^(?:[+]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(?:e[+-]?\d{1,2})?(?:[a-z]{1,5}|%)|0|(?:calc|min|max|clamp)\(.*|(?:xx?-)?(?:small|large)|medium|xxx-large|smaller|larger)$/

/** The size of a `font` and the line height behind it (CSS Fonts 4, 2.7); null where it names none. */
function ofFont(font: string): { size: string; line: string } | null {
  for (const piece of font.split(/\s+(?![^(]{0,60}\))/, 8)) {
    const [own = '', line = ''] = piece.split('/', 2)
    if (size.test(own)) return { size: own, line: line || (/\/\s*(\S{1,20})/.exec(font)?.[1] ?? '') }
  }
  return null
}

/** From one size of a font to the next (CSS Fonts 4, 2.5.2). */
const step = 1.2

/** The font size of an element in pixels, by `font-size` or `font`. */
export function fontSize(get: Get, parent: number): number {
  const value = get('font-size') || (get('font') && (inherits.has(get('font')) ? get('font') : (ofFont(get('font'))?.size ?? '')))
  if (value === '' || inherits.has(value)) return parent
  if (value === 'larger') return parent * step
  if (value === 'smaller') return parent / step
  return Math.max(0, length(value, parent) ?? 16)
}

/** The line height that a `font` sets; '' where there is none. */
export function fontLine(font: string): string {
  if (font === '' || inherits.has(font)) return ''
  return ofFont(font)?.line || 'normal'
}
