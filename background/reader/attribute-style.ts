import type { Attributes } from './html-tags'
import { legacyColor } from './legacy-color'
import type { Property } from './properties'

/** Declarations that yield to any style. */
export type Hints = Partial<Record<Property, string>>

/** Old attributes, and what a browser does with some elements: both yield to any style. */
export function attributeStyle(tag: string, attributes: Attributes): Hints | null {
  if (!hasHints(tag, attributes)) return null
  const found: Hints = { ...(Object.hasOwn(own, tag) ? own[tag] : {}) }
  if (grounded.has(tag)) Object.assign(found, groundHints(attributes))
  const color = tag === 'font' ? attributes.color : tag === 'body' ? attributes.text : undefined
  if (color) found.color = legacyColor(color)
  if (formula.has(tag)) Object.assign(found, formulaHints(attributes))
  if (tag === 'font' && attributes.size) found['font-size'] = fontSizeOf(attributes.size)
  if (tag === 'img') Object.assign(found, dotSize('width', attributes.width), dotSize('height', attributes.height))
  if (tag === 'table' && isBeside(attributes)) found.float = 'left'
  if (isClosed(tag, attributes)) found.display = 'none'
  return found
}

function groundHints({ bgcolor, background }: Attributes): Hints {
  const found: Hints = {}
  if (bgcolor) found['background-color'] = legacyColor(bgcolor)
  if (background) found['background-image'] = `url(${background.toLowerCase().replace(/[()]/g, '')})`
  return found
}

/** The side of a picture that is no more than a dot: a counter of who opened the mail (HTML 15.4.3). */
const dotSize = (side: 'width' | 'height', written = ''): Hints =>
  /^\s*\+?0{0,4}[0-3](?:\s*px)?\s*$/.test(written) ? { [side]: `${Number.parseInt(written, 10)}px` } : {}

/** A table with words beside it (HTML 15.3.10). */
const isBeside = ({ align = '' }: Attributes): boolean => /^(?:left|right)$/i.test(align)

const isClosed = (tag: string, { hidden, popover, open }: Attributes): boolean =>
  hidden !== undefined || popover !== undefined || (tag === 'dialog' && open === undefined)

const control = (ground: string): Hints => ({ display: 'inline-block', 'font-size': '13.33px', color: '#000', background: ground })

/** What a browser gives to elements that take no size or colour from their parents, as form controls do (HTML 15.5). */
const own: Readonly<Record<string, Hints>> = {
  ...{ button: control('#efefef'), input: control('#fff'), select: control('#fff'), textarea: control('#fff') },
  mark: { color: '#000', background: '#ff0' },
  // a picture, or the words in its place, is never larger than its box
  img: { display: 'inline-block', overflow: 'hidden' },
}

const formula = new Set('math mi mo mn ms mtext mrow mstyle mpadded'.split(' '))

/** Colours and size of a formula (MathML Core, 2.1.6). */
function formulaHints({ mathcolor, mathbackground, mathsize }: Attributes): Hints {
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

const hasHints = (tag: string, { bgcolor, background, hidden, popover, align }: Attributes): boolean =>
  (align !== undefined && tag === 'table') ||
  bgcolor !== undefined ||
  background !== undefined ||
  hidden !== undefined ||
  popover !== undefined ||
  telling.has(tag)
