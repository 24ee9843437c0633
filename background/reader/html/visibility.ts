import { isAnimated } from './animation'
import { attributeStyle, type Hints } from './attribute-style'
import { isReversed } from './bidi'
import { blendOf } from './blend'
import { boxOf, isBehind, isBoxless, isCell, isInline, type Kind, partOf } from './boxes'
import { cascade } from './cascade'
import { flowOf } from './collapse'
import { type Color, contrast, over, parseColor } from './color'
import { isGone, type Layout } from './conceal'
import { levelOf } from './covers'
import { type Declarations, parseDeclarations } from './css'
import { customOf, resolve } from './custom-values'
import { scaleOf } from './flatten'
import { fontLine, fontSize } from './font'
import { type Grounds, groundOf, groundsOf } from './ground'
import { tagOf } from './html-tags'
import { laysOf } from './items'
import { share } from './length'
import { isFlat, maskOf } from './letters'
import { cutOf, tallOf } from './line-cut'
import { clips } from './overflow'
import { type Declared, effect, effectOf, type Get, inherited, inherits } from './properties'
import { remember } from './remember'
import { itemOf, plainItem } from './rows'
import type { Known } from './rule-index'
import type { Place } from './selector'
import type { Sheets } from './sheets'
import { isPlaced, type Shift, shifted } from './shift'
import { isLow, isNarrow } from './shut'
import { isSeen, leastContrast } from './sight'
import { strokeOf } from './stroke'
import { restyled, rootStyle, type Style } from './style'
import { everywhere, type Numbered, numbered, numberOf, type PageStyles } from './style-cache'
import { layingSteps, valueSteps } from './style-steps'
import { textShadowOf } from './text-shadow'
import { tinted } from './tint'
import { doubtBit, isUntold } from './untold'

const linkStyle: Hints = { color: '#0000ee' }

const linkColor: Color = [0, 0, 238, 1]

const lostLinks = new WeakMap<Color, { ground: Color; isLost: boolean }>()

/**
 * Whether a link would not be seen in its parent's colour, or in the one that a browser gives it. Mail programs differ in which they give, so
 * nothing else is said of it.
 */
function isLostLink({ color, ground }: Style): boolean {
  if (ground === null || (color === rootStyle.color && ground === rootStyle.ground)) return false
  const known = lostLinks.get(color)
  if (known?.ground === ground) return known.isLost
  const isLost = [over(color, ground), linkColor].some(one => contrast(one, ground) < leastContrast)
  lostLinks.set(color, { ground, isLost })
  return isLost
}

const writtenOf = remember(text => numbered(parseDeclarations(text)), 2000, 500)

/** What decides over a style beside its parent's: a number where it is a style attribute alone, as most are. */
function keyOf(rules: readonly Known[], old: Hints | null, written: Numbered | null, { pre, cell, inline, block }: Kind): number | string {
  const own = (written ? written.number * 16 : 0) + (block ? 8 : 0) + (pre ? 4 : 0) + (cell ? 2 : 0) + (inline ? 1 : 0)
  if (rules.length === 0 && !old) return own
  let key = `${own}`
  for (const { declarations } of rules) key += ` ${numberOf(declarations)}`
  return old ? `${key}${JSON.stringify(old)}` : key
}

/**
 * The style of an element from its parent's: rules of the style sheets, the style attribute, !important over both (CSS Cascade 4, 6).
 * `styles`: those known on this page; one known from another takes the same steps, so that a page always reads alike.
 */
export function styleOf(place: Place, parent: Style, sheets: Sheets, styles: PageStyles): Style {
  // of what stands below nobody knows whether it is seen
  if (sheets.spent()) return parent
  const { tag, attributes } = place
  const rules = sheets.rulesFor(place)
  const old = tag === 'a' && attributes.has('href') && isLostLink(parent) ? linkStyle : attributeStyle(tag, attributes)
  const text = attributes.get('style') ?? ''
  const pre = tag === 'pre' || tag === 'textarea' || parent.pre
  const block = parent.line !== undefined && tagOf(tag).block
  if (text === '' && rules.length === 0 && !old && pre === parent.pre && !block) return isPlain(parent) ? parent : innerOf(parent)
  const kind = { pre, cell: isCell(tag), inline: isInline(tag), block }
  const written = text === '' ? null : writtenOf(text)
  const key = keyOf(rules, old, written, kind)
  const known = styles.find(parent, key)
  if (known) return known
  const kept = everywhere.find(parent, key)
  if (kept) return sheets.work(kept.steps) ? styles.keep(parent, key, kept.style) : parent
  return work(sheets, styles, { parent, key, kind, old, layers: layersOf(rules, written) })
}

/** The style of what rules put before the words of an element of this style, or behind them. */
export function madeStyle(rules: readonly Known[], parent: Style, sheets: Sheets, styles: PageStyles): Style {
  if (sheets.spent()) return parent
  const kind = { pre: parent.pre, cell: false, inline: true, block: false }
  const key = `:${keyOf(rules, null, null, kind)}`
  return styles.find(parent, key) ?? work(sheets, styles, { parent, key, kind, old: null, layers: layersOf(rules, null) })
}

function layersOf(rules: readonly Known[], written: Numbered | null): Declarations[] {
  const layers = rules.map(({ declarations }) => declarations)
  if (written) layers.push(written.declarations)
  return layers
}

type Wanted = { parent: Style; key: number | string; kind: Kind; old: Hints | null; layers: readonly Declarations[] }

/** Works a style out that is known nowhere, as far as the page has steps left for it. */
function work(sheets: Sheets, styles: PageStyles, { parent, key, kind, old, layers }: Wanted): Style {
  const laying = layingSteps(layers)
  if (!sheets.work(laying)) return parent
  const values = cascade(old, layers)
  const steps = valueSteps(values, parent.custom)
  sheets.work(steps)
  if (isAnimated(values)) {
    const moved = cascade(old, [...layers, ...sheets.staying(resolving(values, parent))])
    return styles.keep(parent, key, declare(moved, parent, kind))
  }
  const style = declare(values, parent, kind)
  everywhere.keep(parent, key, { style, steps: laying + steps })
  return styles.keep(parent, key, style)
}

/** Whether text of these declarations alone, on a white page, is out of sight. */
export const hides = (declarations: Declarations): boolean =>
  !isSeen(declare(cascade(null, [declarations]), rootStyle, { pre: false, cell: false, inline: false, block: false }))

/** Whether nothing of a style is for its own element alone. */
const isPlain = ({ box, part, parts, low, item, tall, flow }: Style): boolean =>
  !low && box === '' && part === '' && parts === 0 && item === null && tall === null && flow === 0

const inner = new WeakMap<Style, Style>()

const noneOwn = { part: '', parts: 0, low: false, tall: null, flow: 0 }

/** The style of an element of which nothing is said, in one whose box is its own. */
function innerOf(parent: Style): Style {
  const [box, item] = parent.parts ? (['apart', plainItem] as const) : (['', null] as const)
  const known = inner.get(parent) ?? restyled(parent, { ...noneOwn, box, item })
  inner.set(parent, known)
  return known
}

/** Children of equal styles share what is known of them, so a style that changes nothing is its parent's. */
function declare(values: Map<string, string>, parent: Style, kind: Kind): Style {
  if (values.size === 0 && kind.pre === parent.pre && !kind.block && isPlain(parent)) return parent
  const custom = customOf(parent.custom, values)
  const { effects, doubt } = settle(values, custom, parent.doubt)
  return declaredStyle({ get: name => values.get(name) ?? '', effects }, parent, kind, { custom, doubt })
}

/** Values with what their custom properties stand for. */
const resolving =
  (values: Map<string, string>, parent: Style): Get =>
  name => {
    const written = values.get(name) ?? ''
    return written.includes('var(') ? resolve(written, customOf(parent.custom, values)).toLowerCase() : written
  }

const keywords = new Set(['initial', 'unset', 'revert-layer'])

const initialOf = (name: string, keyword: string): string => (name === 'display' && keyword !== 'revert-layer' ? 'inline' : '')

/** Puts in place of values what they stand for; what they can do to text all together, and what of them cannot be told. */
function settle(values: Map<string, string>, custom: Style['custom'], around: number): { effects: number; doubt: number } {
  let effects = 0
  let told = 0
  let untold = 0
  for (const [name, written] of values) {
    if (written === '' || name.startsWith('--')) continue
    const value = written.includes('var(') ? resolve(written, custom).toLowerCase() : written
    const settled = keywords.has(value) && !inherited.has(name) ? initialOf(name, value) : value
    if (settled !== written) values.set(name, settled)
    effects |= effectOf(name)
    if (isUntold(name, settled)) untold |= doubtBit(name)
    else if (!inherits.has(settled)) told |= doubtBit(name) & ~1
  }
  return { effects, doubt: (around & ~told) | untold }
}

function colorOf(get: Get, parent: Color): Color {
  const fill = get('-webkit-text-fill-color')
  const written = fill && fill !== 'initial' && !inherits.has(fill) ? fill : get('color')
  if (written === 'initial') return rootStyle.color
  return (written && parseColor(written)) || parent
}

const isUnseen = (visibility: string, parent: boolean): boolean =>
  visibility === '' || inherits.has(visibility) ? parent : visibility !== 'visible' && visibility !== 'initial'

const isKept = (space: string, parent: boolean): boolean => (space === '' ? parent : space.startsWith('pre') && space !== 'pre-line')

const leadingOf = (get: Get): string => get('line-height') || fontLine(get('font'))

/** Characters of all the filters together that are heeded. */
const longestTint = 200

const scaled = ({ get, effects }: Declared, { boxless }: Layout): number => ((effects & effect.shape) === 0 || boxless ? 1 : scaleOf(get))

/** Where an element stands, if anything of it says so. */
const shiftOf = (
  { get, effects }: Declared,
  size: number,
  parent: Shift,
  lying: Parameters<typeof shifted>[3],
): ReturnType<typeof shifted> =>
  (effects & (effect.move | effect.cut | effect.shape)) === 0 ? { shift: parent, isAway: false } : shifted(get, size, parent, lying)

/** How an element lies; `block`: with lines of its own; `parts`: it lays out what it holds in a way of its own. */
type Lying = Layout & { parts: number; block: boolean }

function lyingOf(get: Get, kind: Kind, parent: Style): Lying {
  const display = get('display')
  const boxless = isBoxless(get, kind, parent.parts !== 0)
  return {
    cell: display === '' ? kind.cell : /^(?:inline-)?table/.test(display),
    boxless,
    parts: display === '' ? 0 : laysOf(get, parent.parts !== 0 || isPlaced(get)),
    block: boxOf(display) === 'block' || (kind.block && !boxless),
  }
}

/** The filters that an element is seen through, and how it lies. */
type Seen = { filter: string; tint: string; lying: Lying }

/** Colours of an element's letters and of what they stand on; what is inherited has the filters around it already. */
function paintOf(get: Get, size: number, parent: Style, { filter, tint, lying }: Seen): Grounds & Pick<Style, 'color' | 'beside'> {
  const own = groundOf(get, parent, { size, color: parseColor(get('color')) ?? parent.color })
  const color = colorOf(get, parent.color)
  const ground = own.ground === parent.ground ? own.ground : own.ground && tinted(own.ground, tint)
  const { beneath, line } = groundsOf(get, size, { ground, parent }, lying)
  return {
    ground,
    beneath,
    line,
    color: tinted(color, color === parent.color ? filter : tint),
    beside: own.beside === parent.beside ? own.beside : own.beside && tinted(own.beside, tint),
  }
}

/** Written out in the order of the root's, as objects that are spread into one another are each of a shape of its own, which is slow. */
function declaredStyle(declared: Declared, parent: Style, kind: Kind, { custom, doubt }: Pick<Style, 'custom' | 'doubt'>): Style {
  const { get } = declared
  const size = fontSize(get, parent.size)
  const lying = lyingOf(get, kind, parent)
  const { boxless, cell, parts } = lying
  const filter = get('filter')
  const tint = filter === '' ? parent.tint : `${filter} ${parent.tint}`.slice(0, longestTint)
  const narrow = isNarrow(get, parent, lying)
  const { shift, isAway } = shiftOf(declared, size, parent.shift, { boxless, grows: cell || parts !== 0, around: parent.parts })
  const isNone = get('display') === 'none'
  const isBehindGround = isBehind(get) && parent.ground !== rootStyle.ground
  const isCut = narrow && !boxless && clips(get, /hidden|clip/)
  const { color, ground, beside, beneath, line } = paintOf(get, size, parent, { filter, tint, lying })
  return {
    gone:
      parent.gone ||
      isAway ||
      isBehindGround ||
      isGone(declared, { size, tint }, lying, parent) ||
      isCut ||
      (cell && get('visibility') === 'collapse'),
    doubt,
    unseen: isUnseen(get('visibility'), parent.unseen),
    size,
    // a zoom of 0 is none
    zoom: parent.zoom * (share(get('zoom')) || 1) * scaled(declared, lying),
    opacity: parent.opacity * Math.max(0, Math.min(1, share(get('opacity')))),
    color,
    ground,
    beside,
    beneath,
    line,
    reversed: isReversed(get, parent.reversed, kind.block),
    pre: isKept(get('white-space'), kind.pre),
    narrow,
    low: isLow(get, parent, lying),
    masked: maskOf(get, parent.masked, size),
    flat: isFlat(get, parent.flat, lying),
    box: boxOf(get('display')) || (parent.parts ? 'apart' : ''),
    part: partOf(get('display')),
    parts,
    shift,
    // what is not laid out takes up no room
    cut: isNone ? null : cutOf(get, size, parent.cut, { boxless, cell, parts, around: parent.parts }),
    level: levelOf(get, parent.level),
    flow: flowOf(get, lying),
    item: parent.parts !== 0 && parent.cut?.row ? itemOf(get, parent.cut.row, parts, size) : null,
    tall: isNone ? null : tallOf(get, size, parent.cut, lying),
    leading: leadingOf(get) || parent.leading,
    tint,
    blend: blendOf(get('mix-blend-mode'), parent.ground, parent.blend),
    stroke: strokeOf(get, parent.stroke, size),
    shadow: textShadowOf(get, parent.shadow, size, color),
    custom,
  }
}
