import type { Attributes } from './attributes'
import { legacyColor } from './legacy-color'
import type { Property } from './properties'

/** Declarations that yield to any style. */
export type Hints = Partial<Record<Property, string>>

/** Old attributes, and what a browser does with some elements: both yield to any style. `rtl`: what is around it runs from right to left. */
export function attributeStyle(tag: string, attributes: Attributes, rtl: boolean): Hints | null {
  const direction = directionOf(attributes, rtl)
  if (direction === null && !hasHints(tag, attributes)) return null
  const found = ownHints(tag, direction)
  if (grounded.has(tag)) Object.assign(found, groundHints(attributes))
  const color = tag === 'font' ? attributes.get('color') : tag === 'body' ? attributes.get('text') : undefined
  if (color) found.color = legacyColor(color)
  if (formula.has(tag)) Object.assign(found, formulaHints(attributes))
  const size = tag === 'font' ? attributes.get('size') : undefined
  if (size) found['font-size'] = fontSizeOf(size)
  if (sized.has(tag)) Object.assign(found, dotSize('width', attributes.get('width')), dotSize('height', attributes.get('height')))
  if (tag === 'table' || cellTags.has(tag)) Object.assign(found, tableHints(tag, attributes))
  if (isClosed(tag, attributes)) found.display = 'none'
  return found
}

const ownHints = (tag: string, direction: string | null): Hints => ({
  ...(Object.hasOwn(own, tag) ? own[tag] : {}),
  ...(direction && { direction }),
})

/** In which direction an element runs, where that is another than around it; most that say so say what is. */
function directionOf(attributes: Attributes, rtl: boolean): 'ltr' | 'rtl' | null {
  const written = attributes.get('dir')
  if (written === undefined) return null
  const direction = written.toLowerCase()
  if (direction === 'rtl') return rtl ? null : direction
  return direction === 'ltr' && rtl ? direction : null
}

function groundHints(attributes: Attributes): Hints {
  const [bgcolor, background] = [attributes.get('bgcolor'), attributes.get('background')]
  const found: Hints = {}
  if (bgcolor) found['background-color'] = legacyColor(bgcolor)
  if (background) found['background-image'] = `url(${background.toLowerCase().replace(/[()]/g, '')})`
  return found
}

/** The side of a picture that is no more than a dot: a counter of who opened the mail (HTML 15.4.3). */
const dotSize = (side: 'width' | 'height', written = ''): Hints =>
  /^\s*\+?0{0,4}[0-3](?:\s*px)?\s*$/.test(written) ? { [side]: `${Number.parseInt(written, 10)}px` } : {}

/** A table with words beside it (HTML 15.3.10). */
const isBeside = (attributes: Attributes): boolean => /^(?:left|right)$/i.test(attributes.get('align') ?? '')

const tableHints = (tag: string, attributes: Attributes): Hints =>
  tag === 'table' ? (isBeside(attributes) ? { float: 'left' } : {}) : attributes.has('nowrap') ? { 'white-space': 'nowrap' } : {}

const isClosed = (tag: string, attributes: Attributes): boolean =>
  attributes.has('hidden') || attributes.has('popover') || (tag === 'dialog' && !attributes.has('open'))

const control = (ground: string, overflow = ''): Hints => ({
  ...{ display: 'inline-block', 'font-size': '13.33px', color: '#000', background: ground },
  // what does not fit is cut off, whatever a style says of it
  ...(overflow && { overflow, contain: 'paint' }),
})

/** What a browser gives to elements that take no size or colour from their parents, as form controls do (HTML 15.5). */
const own: Readonly<Record<string, Hints>> = {
  ...{
    button: control('#efefef'),
    input: control('#fff', 'hidden'),
    select: control('#fff', 'auto'),
    textarea: { ...control('#fff', 'auto'), 'white-space': 'pre-wrap' },
  },
  nobr: { 'white-space': 'nowrap' },
  pre: { 'white-space': 'pre' },
  bdo: { 'unicode-bidi': 'isolate-override' },
  marquee: { overflow: 'hidden' },
  mark: { color: '#000', background: '#ff0' },
  // a picture, or the words in its place, is never larger than its box
  img: { display: 'inline-block', overflow: 'hidden' },
}

/** Elements that have a size by their attributes, and show nothing beyond it; of <input> only pictures have one. */
const sized = new Set(['img', 'input', 'marquee'])

const formula = new Set('math mi mo mn ms mtext mrow mstyle mpadded'.split(' '))

/** Colours and size of a formula (MathML Core, 2.1.6). */
function formulaHints(attributes: Attributes): Hints {
  const [mathcolor, mathbackground, mathsize] = ['mathcolor', 'mathbackground', 'mathsize'].map(name => attributes.get(name))
  const found: Hints = {}
  if (mathcolor) found.color = mathcolor.toLowerCase()
  if (mathbackground) found['background-color'] = mathbackground.toLowerCase()
  if (mathsize) found['font-size'] = mathsize.toLowerCase()
  return found
}

const telling = new Set(['font', 'body', 'dialog', ...formula, ...Object.keys(own)])

/** Elements that have a ground by their attributes (HTML 15.3). */
const grounded = new Set(['body', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'marquee'])

/** The pixels of <font size> (HTML 15.3.4, rules for parsing a legacy font size). */
function fontSizeOf(written: string): string {
  const [, sign, digits] = /^\s*([+-]?)(\d{1,4})/.exec(written) ?? []
  if (digits === undefined) return ''
  const size = sign === '' ? Number(digits) : 3 + Number(`${sign}${digits}`)
  return `${[10, 13, 16, 18, 24, 32, 48][Math.min(7, Math.max(1, size)) - 1] ?? 16}px`
}

const cellTags = new Set(['td', 'th'])

const hasHints = (tag: string, attributes: Attributes): boolean =>
  telling.has(tag) ||
  attributes.has('bgcolor') ||
  attributes.has('background') ||
  attributes.has('hidden') ||
  attributes.has('popover') ||
  (tag === 'table' && attributes.has('align')) ||
  (cellTags.has(tag) && attributes.has('nowrap'))
