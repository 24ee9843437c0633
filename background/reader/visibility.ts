import { type Color, contrast, over, parseColor } from './color'
import { isGone, length, share } from './conceal'
import { type Declarations, parseDeclarations } from './css'
import type { Get, Property } from './properties'
import type { Place } from './selector'
import type { Known, Sheets } from './sheets'

/** What an element hands down to the text in it. */
export type Style = {
  /** Not shown, and nothing inside can undo it. */
  gone: boolean
  /** visibility: hidden or collapse; a child may undo it. */
  unseen: boolean
  /** Font size in CSS pixels, before `zoom`. */
  size: number
  zoom: number
  color: Color
  /** null: not known (an image, a gradient, a rule that was passed over). */
  ground: Color | null
  pre: boolean
  /** Custom properties (CSS Custom Properties 1). */
  custom: ReadonlyMap<string, string>
}

export const rootStyle: Style = {
  gone: false,
  unseen: false,
  size: 16,
  zoom: 1,
  color: [0, 0, 0, 1],
  ground: [255, 255, 255, 1],
  pre: false,
  custom: new Map(),
}

/** Whether a person sees text of this style: laid out, visible, larger than 2 px, and apart from its ground (contrast 1.2). */
export function isSeen(style: Style): boolean {
  if (style.gone || style.unseen || style.size * style.zoom <= 2) return false
  return style.ground === null ? style.color[3] > 0.05 : contrast(over(style.color, style.ground), style.ground) >= 1.2
}

function fontSize(get: Get, parent: number): number {
  const value =
    get('font-size') || (/(?:^|\s)([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(?:px|pt|r?em|%)?)(?:\/|\s)/.exec(` ${get('font')} `)?.[1] ?? '')
  if (value === 'inherit' || value === '') return parent
  return length(value, parent) ?? 16
}

const noGround = new Set(['none', 'inherit', 'initial', 'unset', 'revert', 'transparent', 'currentcolor', '0', '0 0', '0px 0px'])

function groundOf(get: Get, parent: Color | null): Color | null {
  const short = get('background')
  if (/url\(|gradient/.test(short + get('background-image'))) return null
  const value = get('background-color') || short
  if (!value || noGround.has(value)) return parent
  const pieces = value.slice(0, 500).split(/\s+(?![^(]{0,60}\))/)
  const color = parseColor(value) ?? pieces.map(parseColor).find(Boolean) ?? null
  if (!color)
    return pieces.every(piece => /^(?:none|no-repeat|repeat|scroll|fixed|top|left|center|0(?:%|px)?)$/.test(piece)) ? parent : null
  if (color[3] <= 0.05) return parent
  return color[3] >= 1 || !parent ? color : over(color, parent)
}

type Attributes = Readonly<Record<string, string>>

type Hints = Partial<Record<Property, string>>

/** Old attributes, and what a browser does with some elements: both yield to any style. */
function attributeStyle(tag: string, attributes: Attributes): Hints | null {
  if (!hasHints(tag, attributes)) return null
  const found: Hints = {}
  if (attributes.bgcolor) found['background-color'] = attributes.bgcolor
  if (attributes.background) found['background-image'] = 'url()'
  if (tag === 'font' && attributes.color) found.color = attributes.color
  if (tag === 'font' && attributes.size === '0') found['font-size'] = '10px'
  if (tag === 'body' && attributes.text) found.color = attributes.text
  if (attributes.hidden !== undefined || (tag === 'dialog' && attributes.open === undefined)) found.display = 'none'
  return found
}

const telling = new Set(['font', 'body', 'dialog'])

const hasHints = (tag: string, { bgcolor, background, hidden }: Attributes): boolean =>
  bgcolor !== undefined || background !== undefined || hidden !== undefined || telling.has(tag)

/** Puts the values of custom properties in place of var(); a value that needs one which is not there is '' (3.1). */
function resolve(value: string, custom: ReadonlyMap<string, string>): string {
  let text = value
  for (let round = 0; round < 8 && text.includes('var('); round++) {
    let missing = false
    text = text.replace(/var\(\s*(--[\w-]{1,100})\s*(?:,([^()]{0,200}))?\)/g, (_, name: string, fallback: string | undefined) => {
      const found = custom.get(name) ?? fallback?.trim()
      missing ||= found === undefined
      return found ?? ''
    })
    if (missing || text.length > 2000) return ''
  }
  return text.includes('var(') ? '' : text
}

function customOf(parent: Style['custom'], values: ReadonlyMap<string, string>): Style['custom'] {
  let own: Map<string, string> | null = null
  for (const [name, value] of values) {
    if (!name.startsWith('--')) continue
    own ??= new Map(parent)
    if (own.size < 500) own.set(name, value)
  }
  return own ?? parent
}

/** What is declared, the stronger over the weaker: first what yields to all, last what is marked important. */
function cascade(old: Hints | null, layers: readonly Declarations[]): ReadonlyMap<string, string> {
  const values = new Map(old ? Object.entries(old) : [])
  const strong = new Set<string>()
  for (const layer of layers) {
    for (const [name, { value, important }] of layer) {
      if (strong.has(name) && !important) continue
      if (important) strong.add(name)
      values.set(name, value)
    }
  }
  return values
}

/** Styles of elements of which the same is said under the same parent, found again by what is said. */
export type StyleCache = WeakMap<Style, Map<string, Style>>

function keyOf(rules: readonly Known[], old: Hints | null, written: string, pre: boolean): string {
  let key = pre ? 'pre ' : ''
  for (const { order } of rules) key += `${order} `
  if (old) key += JSON.stringify(old)
  return `${key};${written}`
}

/** The style of an element from its parent's: rules of the style sheets, the style attribute, !important over both (CSS Cascade 4, 6). */
export function styleOf(place: Place, parent: Style, sheets: Sheets, cache: StyleCache): Style {
  const { tag, attributes } = place
  const rules = sheets.rulesFor(place)
  const old = attributeStyle(tag, attributes)
  const written = attributes.style ?? ''
  const pre = tag === 'pre' || tag === 'textarea' || parent.pre
  if (written === '' && rules.length === 0 && !old) return pre === parent.pre ? parent : { ...parent, pre }
  const known = cache.get(parent) ?? new Map<string, Style>()
  if (known.size === 0) cache.set(parent, known)
  const key = keyOf(rules, old, written, pre)
  const found = known.get(key)
  if (found) return found
  const layers = rules.map(({ declarations }) => declarations)
  if (written !== '') layers.push(parseDeclarations(written))
  const style = declare(cascade(old, layers), parent, pre)
  known.set(key, style)
  return style
}

/** Children of equal styles share what is known of them, so a style that changes nothing is its parent's. */
function declare(values: ReadonlyMap<string, string>, parent: Style, pre: boolean): Style {
  if (values.size === 0 && pre === parent.pre) return parent
  const custom = customOf(parent.custom, values)
  const get: Get = name => {
    const value = values.get(name) ?? ''
    return value.includes('var(') ? resolve(value, custom) : value
  }
  return declaredStyle(get, parent, pre, custom)
}

function declaredStyle(get: Get, parent: Style, pre: boolean, custom: Style['custom']): Style {
  const size = fontSize(get, parent.size)
  const visibility = get('visibility')
  const written = get('-webkit-text-fill-color') || get('color')
  const space = get('white-space')
  return {
    gone: parent.gone || isGone(get, size),
    unseen: visibility === '' || visibility === 'inherit' ? parent.unseen : visibility !== 'visible' && visibility !== 'initial',
    size,
    zoom: get('zoom') === '' ? parent.zoom : parent.zoom * share(get('zoom')),
    color: (written && parseColor(written)) || parent.color,
    ground: groundOf(get, parent.ground),
    pre: space ? space.startsWith('pre') && space !== 'pre-line' : pre,
    custom,
  }
}
