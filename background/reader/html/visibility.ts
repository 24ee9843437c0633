import { isAnimated } from './animation'
import { attributeStyle, type Hints } from './attribute-style'
import { isCell, isInline, type Kind } from './boxes'
import { cascade } from './cascade'
import { type Color, contrast, over } from './color'
import { type Declarations, parseDeclarations } from './css'
import { declare, innerOf, isPlain, resolving } from './declared-style'
import { tagOf } from './html-tags'
import { remember } from './remember'
import type { Known } from './rule-index'
import type { Place } from './selector'
import type { Sheets } from './sheets'
import { isSeen, leastContrast } from './sight'
import { rootStyle, type Style } from './style'
import { everywhere, type Numbered, numbered, numberOf, type PageStyles } from './style-cache'
import { layingSteps, valueSteps } from './style-steps'

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
  const old = tag === 'a' && attributes.has('href') && isLostLink(parent) ? linkStyle : attributeStyle(tag, attributes, parent.rtl)
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
