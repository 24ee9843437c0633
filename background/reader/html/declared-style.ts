import { isReversed, isRightToLeft } from './bidi'
import { blendOf } from './blend'
import { boxOf, isBehind, isBoxless, type Kind, partOf } from './boxes'
import { flowOf } from './collapse'
import { type Color, parseColor } from './color'
import { isGone, type Layout } from './conceal'
import { levelOf } from './covers'
import { customOf, resolve } from './custom-values'
import { scaleOf } from './flatten'
import { fontLine, fontSize } from './font'
import { type Grounds, groundOf, groundsOf } from './ground'
import { lays, laysOf } from './items'
import { share } from './length'
import { isFlat, maskOf } from './letters'
import { cutOf, tallOf } from './line-cut'
import { clips } from './overflow'
import { type Declared, effect, effectOf, type Get, inherited, inherits } from './properties'
import { itemOf, plainItem } from './rows'
import { isPlaced, type Shift, shifted } from './shift'
import { isLow, isNarrow } from './shut'
import { strokeOf } from './stroke'
import { restyled, rootStyle, type Style } from './style'
import { textShadowOf } from './text-shadow'
import { tinted } from './tint'
import { doubtBit, isUntold } from './untold'

/** Whether nothing of a style is for its own element alone. */
export const isPlain = ({ box, part, parts, low, item, tall, flow }: Style): boolean =>
  !low && box === '' && part === '' && parts === 0 && item === null && tall === null && flow === 0

/** How what stands in a box that lays it out in a way of its own stands there: in a column one below the other. */
const itemBox = (parts: number): Style['box'] => (parts === 0 ? '' : (parts & lays.column) === 0 ? 'apart' : 'block')

const inner = new WeakMap<Style, Style>()

const noneOwn = { part: '', parts: 0, low: false, tall: null, flow: 0 }

/** The style of an element of which nothing is said, in one whose box is its own. */
export function innerOf(parent: Style): Style {
  const known = inner.get(parent) ?? restyled(parent, { ...noneOwn, box: itemBox(parent.parts), item: parent.parts ? plainItem : null })
  inner.set(parent, known)
  return known
}

/** Children of equal styles share what is known of them, so a style that changes nothing is its parent's. */
export function declare(values: Map<string, string>, parent: Style, kind: Kind): Style {
  if (values.size === 0 && kind.pre === parent.pre && !kind.block && isPlain(parent)) return parent
  const custom = customOf(parent.custom, values)
  const { effects, doubt } = settle(values, custom, parent.doubt)
  return declaredStyle({ get: name => values.get(name) ?? '', effects }, parent, kind, { custom, doubt })
}

/** Values with what their custom properties stand for. */
export const resolving =
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
  const written = get('color')
  if (written === 'initial') return rootStyle.color
  return (written && parseColor(written)) || parent
}

function fillOf(get: Get, parent: Color | null, tint: string): Color | null {
  const written = get('-webkit-text-fill-color')
  if (written === 'initial' || written === 'currentcolor') return null
  if (written === '' || inherits.has(written)) return parent
  const color = parseColor(written)
  return color ? tinted(color, tint) : parent
}

const isUnseen = (visibility: string, parent: boolean): boolean =>
  visibility === '' || inherits.has(visibility) ? parent : visibility !== 'visible' && visibility !== 'initial'

const isKept = (space: string, parent: boolean): boolean => (space === '' ? parent : space.startsWith('pre') && space !== 'pre-line')

/** Whether lines do not wrap (CSS Text 4, 6.4). */
function isUnbroken(get: Get, parent: boolean): boolean {
  const written = get('text-wrap') || get('white-space')
  return written === '' || inherits.has(written) ? parent : /\bnowrap\b|^pre$/.test(written)
}

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
function paintOf(get: Get, size: number, parent: Style, { filter, tint, lying }: Seen): Grounds & Pick<Style, 'color' | 'fill' | 'beside'> {
  const own = groundOf(get, parent, { size, color: parseColor(get('color')) ?? parent.color })
  const color = colorOf(get, parent.color)
  const ground = own.ground === parent.ground ? own.ground : own.ground && tinted(own.ground, tint)
  const { beneath, line } = groundsOf(get, size, { ground, parent }, lying)
  return {
    ground,
    beneath,
    line,
    color: tinted(color, color === parent.color ? filter : tint),
    fill: fillOf(get, parent.fill, tint),
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
  const rtl = isRightToLeft(get, parent.rtl)
  const isNone = get('display') === 'none'
  const isBehindGround = isBehind(get) && parent.ground !== rootStyle.ground
  const isCut = narrow && !boxless && clips(get, /hidden|clip/)
  const { color, fill, ground, beside, beneath, line } = paintOf(get, size, parent, { filter, tint, lying })
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
    fill,
    ground,
    beside,
    beneath,
    line,
    rtl,
    reversed: isReversed(get, parent.reversed, { rtl, block: kind.block }),
    pre: isKept(get('white-space'), kind.pre),
    nowrap: isUnbroken(get, parent.nowrap),
    narrow,
    low: isLow(get, parent, lying),
    masked: maskOf(get, parent.masked, size),
    flat: isFlat(get, parent.flat, lying),
    box: boxOf(get('display')) || itemBox(parent.parts),
    part: partOf(get('display')),
    parts,
    shift,
    // what is not laid out takes up no room
    cut: isNone ? null : cutOf(get, size, parent.cut, { boxless, cell, parts, around: parent.parts }),
    level: levelOf(get, parent.level),
    flow: flowOf(get, lying),
    item: parent.parts !== 0 && parent.cut?.row ? itemOf(get, parent.cut.row, parts, size) : null,
    tall: isNone ? null : tallOf(get, size, parent.cut, { boxless, cell, around: parent.parts }),
    leading: leadingOf(get) || parent.leading,
    tint,
    blend: blendOf(get('mix-blend-mode'), parent.ground, parent.blend),
    stroke: strokeOf(get, parent.stroke, size),
    shadow: textShadowOf(get, parent.shadow, size, color),
    custom,
  }
}
