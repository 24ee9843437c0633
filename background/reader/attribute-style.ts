import type { Property } from './properties'

type Attributes = Readonly<Record<string, string>>

/** Declarations that yield to any style. */
export type Hints = Partial<Record<Property, string>>

/** Old attributes, and what a browser does with some elements: both yield to any style. */
export function attributeStyle(tag: string, attributes: Attributes): Hints | null {
  if (!hasHints(tag, attributes)) return null
  const ground = Object.hasOwn(controls, tag) ? controls[tag] : undefined
  const found: Hints = ground ? { display: 'inline-block', 'font-size': '13.33px', color: '#000', background: ground } : {}
  if (attributes.bgcolor) found['background-color'] = attributes.bgcolor
  if (attributes.background) found['background-image'] = 'url()'
  if (tag === 'font' && attributes.color) found.color = attributes.color
  if (tag === 'font' && attributes.size) found['font-size'] = fontSizeOf(attributes.size)
  if (tag === 'body' && attributes.text) found.color = attributes.text
  const { hidden, popover, open } = attributes
  if (hidden !== undefined || popover !== undefined || (tag === 'dialog' && open === undefined)) found.display = 'none'
  return found
}

/** The grounds that a browser gives to form controls, which take no font size and no colour from their parents (HTML 15.5). */
const controls: Readonly<Record<string, string>> = { button: '#efefef', input: '#fff', select: '#fff', textarea: '#fff' }

const telling = new Set(['font', 'body', 'dialog', ...Object.keys(controls)])

/** The pixels of <font size> (HTML 15.3.4, rules for parsing a legacy font size). */
function fontSizeOf(written: string): string {
  const [, sign, digits] = /^\s*([+-]?)(\d{1,4})/.exec(written) ?? []
  if (digits === undefined) return ''
  const size = sign === '' ? Number(digits) : 3 + Number(`${sign}${digits}`)
  return `${[10, 13, 16, 18, 24, 32, 48][Math.min(7, Math.max(1, size)) - 1] ?? 16}px`
}

const hasHints = (tag: string, { bgcolor, background, hidden, popover }: Attributes): boolean =>
  bgcolor !== undefined || background !== undefined || hidden !== undefined || popover !== undefined || telling.has(tag)
