import { attributeStyle, type Hints } from './attribute-style'
import { type Color, contrast, over, parseColor } from './color'
import { clips, isGone, isZero } from './conceal'
import { type Declarations, parseDeclarations } from './css'
import { length, share } from './length'
import type { Get } from './properties'
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
  /** The product of its own and of all around it. */
  opacity: number
  color: Color
  /** null: not known (an image, a gradient, a rule that was passed over). */
  ground: Color | null
  pre: boolean
  /** Its lines have no height and are cut off; a child of lines of its own is seen. */
  flat: boolean
  /** Whether it stands on lines of its own or apart from the words beside it, by its `display`; '' = as its tag says. */
  box: 'block' | 'apart' | ''
  /** What is in it stands apart from each other: the items of a flexible box or a grid. */
  parts: boolean
  /** Custom properties (CSS Custom Properties 1). */
  custom: ReadonlyMap<string, string>
}

export const rootStyle: Style = {
  gone: false,
  unseen: false,
  size: 16,
  zoom: 1,
  opacity: 1,
  color: [0, 0, 0, 1],
  ground: [255, 255, 255, 1],
  pre: false,
  flat: false,
  box: '',
  parts: false,
  custom: new Map(),
}

/** The contrast from which text is told from its ground. */
const leastContrast = 1.2

/** Whether a person sees text of this style: laid out, visible, larger than 2 px, and apart from its ground (contrast 1.2). */
export function isSeen(style: Style): boolean {
  if (style.gone || style.unseen || style.flat || style.opacity < 0.1 || style.size * style.zoom <= 2) return false
  return style.ground === null ? style.color[3] > 0.05 : contrast(over(style.color, style.ground), style.ground) >= leastContrast
}

/** Values that leave an inherited property as its parent has it. */
const inherits = new Set(['inherit', 'unset', 'revert', 'revert-layer', 'currentcolor'])

function fontSize(get: Get, parent: number): number {
  const value =
    get('font-size') || (/(?:^|\s)([+-]?(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(?:px|pt|r?em|%)?)(?:\/|\s)/.exec(` ${get('font')} `)?.[1] ?? '')
  if (value === '' || inherits.has(value)) return parent
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

const linkStyle: Hints = { color: '#0000ee' }

const lostLinks = new WeakMap<Style, boolean>()

/** Whether a link would not be seen in its parent's colour; a browser gives it one of its own, and mail programs differ in which. */
function isLostLink(parent: Style): boolean {
  const { color, ground } = parent
  if (color === rootStyle.color || ground === null) return false
  const known = lostLinks.get(parent)
  if (known !== undefined) return known
  const isLost = contrast(over(color, ground), ground) < leastContrast
  lostLinks.set(parent, isLost)
  return isLost
}

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
  const weak: Readonly<Record<string, string>> = old ?? {}
  const values = new Map(Object.entries(weak))
  const strong = new Set<string>()
  for (const layer of layers) {
    for (const [name, { value, important }] of layer) {
      if (strong.has(name) && !important) continue
      if (important) strong.add(name)
      values.set(name, value === 'revert' ? (weak[name] ?? '') : value)
    }
  }
  return values
}

/** What an element's tag has to do with its style: white space is kept, or its box grows with what it holds. */
type Kind = { pre: boolean; cell: boolean }

const isCell = (tag: string): boolean => tag === 'td' || tag === 'th' || tag === 'tr' || tag === 'table' || tag === 'tbody'

/** Styles of elements of which the same is said under the same parent, found again by what is said. */
export type StyleCache = WeakMap<Style, Map<string, Style>>

function keyOf(rules: readonly Known[], old: Hints | null, written: string, { pre, cell }: Kind): string {
  let key = `${pre ? 'pre ' : ''}${cell ? 'cell ' : ''}`
  for (const { order } of rules) key += `${order} `
  if (old) key += JSON.stringify(old)
  return `${key};${written}`
}

/** The style of an element from its parent's: rules of the style sheets, the style attribute, !important over both (CSS Cascade 4, 6). */
export function styleOf(place: Place, parent: Style, sheets: Sheets, cache: StyleCache): Style {
  const { tag, attributes } = place
  const rules = sheets.rulesFor(place)
  const old = tag === 'a' && attributes.href !== undefined && isLostLink(parent) ? linkStyle : attributeStyle(tag, attributes)
  const written = attributes.style ?? ''
  const pre = tag === 'pre' || tag === 'textarea' || parent.pre
  if (written === '' && rules.length === 0 && !old && pre === parent.pre) return isPlain(parent) ? parent : innerOf(parent)
  const known = cache.get(parent) ?? new Map<string, Style>()
  if (known.size === 0) cache.set(parent, known)
  const kind = { pre, cell: isCell(tag) }
  const key = keyOf(rules, old, written, kind)
  const found = known.get(key)
  if (found) return found
  const layers = rules.map(({ declarations }) => declarations)
  if (written !== '') layers.push(parseDeclarations(written))
  const style = declare(cascade(old, layers), parent, kind)
  known.set(key, style)
  return style
}

/** Whether nothing of a style is for its own element alone. */
const isPlain = ({ box, parts }: Style): boolean => box === '' && !parts

const inner = new WeakMap<Style, Style>()

/** The style of an element of which nothing is said, in one whose box is its own. */
function innerOf(parent: Style): Style {
  const known = inner.get(parent) ?? { ...parent, box: parent.parts ? 'apart' : '', parts: false }
  inner.set(parent, known)
  return known
}

/** Children of equal styles share what is known of them, so a style that changes nothing is its parent's. */
function declare(values: ReadonlyMap<string, string>, parent: Style, kind: Kind): Style {
  if (values.size === 0 && kind.pre === parent.pre && isPlain(parent)) return parent
  const custom = customOf(parent.custom, values)
  return declaredStyle(getter(values, custom), parent, kind, custom)
}

function getter(values: ReadonlyMap<string, string>, custom: Style['custom']): Get {
  return name => {
    const value = values.get(name) ?? ''
    return value.includes('var(') ? resolve(value, custom) : value
  }
}

function colorOf(get: Get, parent: Color): Color {
  const fill = get('-webkit-text-fill-color')
  const written = fill && fill !== 'initial' && !inherits.has(fill) ? fill : get('color')
  if (written === 'initial') return rootStyle.color
  return (written && parseColor(written)) || parent
}

function isFlat(get: Get, parent: boolean, cell: boolean): boolean {
  const line = get('line-height') || (get('font').includes(' ') ? 'normal' : '')
  return line === '' || inherits.has(line) ? parent : isZero(line) && (parent || (!cell && clips(get, /hidden|clip/)))
}

function boxOf(display: string): Style['box'] {
  if (/^(?:block|flex|grid|table|table-row|list-item|flow-root)$/.test(display)) return 'block'
  return /^(?:inline-(?:block|flex|grid|table)|table-cell)$/.test(display) ? 'apart' : ''
}

function declaredStyle(get: Get, parent: Style, { pre, cell }: Kind, custom: Style['custom']): Style {
  const size = fontSize(get, parent.size)
  const visibility = get('visibility')
  const space = get('white-space')
  return {
    gone: parent.gone || isGone(get, size, cell),
    unseen: visibility === '' || inherits.has(visibility) ? parent.unseen : visibility !== 'visible' && visibility !== 'initial',
    size,
    zoom: get('zoom') === '' ? parent.zoom : parent.zoom * share(get('zoom')),
    opacity: parent.opacity * share(get('opacity')),
    color: colorOf(get, parent.color),
    ground: groundOf(get, parent.ground),
    flat: isFlat(get, parent.flat, cell),
    box: boxOf(get('display')) || (parent.parts ? 'apart' : ''),
    parts: /^(?:inline-)?(?:flex|grid)$/.test(get('display')),
    pre: space ? space.startsWith('pre') && space !== 'pre-line' : pre,
    custom,
  }
}
