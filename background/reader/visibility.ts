import { type Color, contrast, over, parseColor } from './color'
import { type Declarations, parseDeclarations, type Rule, type Sheet } from './css'

/** What an element hands down to the text in it. */
export type Style = {
  /** Not shown, and nothing inside can undo it. */
  gone: boolean
  /** visibility: hidden or collapse; a child may undo it. */
  unseen: boolean
  /** Font size in CSS pixels. */
  size: number
  color: Color
  /** null: not known (an image, a gradient, a rule that was passed over). */
  ground: Color | null
  pre: boolean
}

export const rootStyle: Style = { gone: false, unseen: false, size: 16, color: [0, 0, 0, 1], ground: [255, 255, 255, 1], pre: false }

/** Whether a person sees text of this style: laid out, visible, larger than 2 px, and apart from its ground (contrast 1.2). */
export function isSeen(style: Style): boolean {
  if (style.gone || style.unseen || style.size <= 2) return false
  return style.ground === null ? style.color[3] > 0.05 : contrast(over(style.color, style.ground), style.ground) >= 1.2
}

/** A length in CSS pixels; `em` = pixels of 1em and of 100 %. null where it is none. */
function length(value: string, em: number): number | null {
  const match = /^(-?\d*\.?\d+)(px|pt|em|rem|ex|ch|%|in|cm|mm|pc|vw|vh)?$/.exec(value.trim())
  if (!match) return null
  const number = Number(match[1])
  const units: Record<string, number> = {
    px: 1,
    pt: 4 / 3,
    em,
    rem: 16,
    ex: em / 2,
    ch: em / 2,
    '%': em / 100,
    in: 96,
    cm: 38,
    mm: 3.8,
    pc: 16,
  }
  if (match[2] === undefined) return number === 0 ? 0 : null
  return number * (units[match[2]] ?? 8)
}

type Get = (name: string) => string

function fontSize(get: Get, parent: number): number {
  const value = get('font-size') || (/(?:^|\s)(-?\d*\.?\d+(?:px|pt|em|rem|%)?)(?:\/|\s)/.exec(` ${get('font')} `)?.[1] ?? '')
  return value ? (length(value, parent) ?? 16) : parent
}

const isZero = (value: string): boolean => value !== '' && (length(value, 16) ?? 99) <= 1

/** Whether this element's own declarations take it and all in it out of sight. */
function isGone(get: Get, size: number): boolean {
  if (get('display') === 'none' || get('content-visibility') === 'hidden') return true
  if (get('opacity') !== '' && channelOf(get('opacity')) <= 0.05) return true
  const clips = /hidden|clip/.test(get('overflow') + get('overflow-y') + get('overflow-x'))
  if (clips && ['height', 'max-height', 'width', 'max-width'].some(name => isZero(get(name)))) return true
  const placed = get('position') === 'absolute' || get('position') === 'fixed'
  const clip = get('clip').replace(/\s+/g, '')
  if (placed && /^rect\((0|1px|0px)[, ]?(0|1px|0px)[, ]?(0|1px|0px)[, ]?(0|1px|0px)\)$/.test(clip.replace(/,/g, ' ').trim())) return true
  if (/^(inset\((5\d|[6-9]\d|100)%|circle\(0|polygon\(0(px)?0)/.test(get('clip-path').replace(/\s+/g, ''))) return true
  if (/scale[xy]?\(\s*0?\.?0*\s*[,)]/.test(get('transform')) || /opacity\(\s*0(\.0\d*)?%?\s*\)/.test(get('filter'))) return true
  return isOffScreen(get, size, placed)
}

function channelOf(value: string): number {
  const number = Number.parseFloat(value)
  return Number.isNaN(number) ? 1 : value.endsWith('%') ? number / 100 : number
}

function isOffScreen(get: Get, size: number, placed: boolean): boolean {
  const far = (name: string): boolean => Math.abs(Math.min(0, length(get(name), size) ?? 0)) >= 500
  if (far('text-indent') || far('margin-left') || far('margin-top') || far('margin-right')) return true
  const shifted = placed || get('position') === 'relative'
  if (shifted && ['left', 'top', 'right', 'bottom'].some(name => Math.abs(length(get(name), size) ?? 0) >= 2000)) return true
  if (shifted && ['left', 'top', 'right', 'bottom'].some(far)) return true
  return /translate[xy]?\(\s*-\d{4}/.test(get('transform'))
}

function groundOf(get: Get, parent: Color | null): Color | null {
  const short = get('background')
  if (/url\(|gradient/.test(short + get('background-image'))) return null
  const value = get('background-color') || short
  if (!value) return parent
  const color =
    parseColor(value) ??
    value
      .split(/\s+(?![^(]*\))/)
      .map(parseColor)
      .find(Boolean) ??
    null
  if (!color) return parent
  if (color[3] <= 0.05) return parent
  return color[3] >= 1 || !parent ? color : over(color, parent)
}

const onlyFor = (rule: Rule, tag: string, id: string, classes: readonly string[]): boolean =>
  (rule.tag === '' || rule.tag === tag) && (rule.id === '' || rule.id === id) && rule.classes.every(name => classes.includes(name))

type Attributes = Readonly<Record<string, string>>

/** Old attributes that say what a style would: they yield to any style. */
function attributeStyle(tag: string, attributes: Attributes): Record<string, string> {
  const found: Record<string, string> = {}
  if (attributes.bgcolor) found['background-color'] = attributes.bgcolor
  if (attributes.background) found['background-image'] = 'url()'
  if (tag === 'font' && attributes.color) found.color = attributes.color
  if (tag === 'body' && attributes.text) found.color = attributes.text
  if (attributes.hidden !== undefined) found.display = 'none'
  return found
}

/** The style of an element from its parent's: rules of the style sheets, the style attribute, !important over both (CSS 2.2, 6.4). */
export function styleOf(tag: string, attributes: Attributes, parent: Style, sheets: SheetIndex): Style {
  const inline: Declarations | null = attributes.style ? parseDeclarations(attributes.style) : null
  const rules = sheets.rulesFor(tag, attributes)
  const old = attributeStyle(tag, attributes)
  const pre = tag === 'pre' || tag === 'textarea' ? true : parent.pre
  if (!inline && rules.length === 0 && Object.keys(old).length === 0) return pre === parent.pre ? parent : { ...parent, pre }
  const get: Get = name => {
    const own = inline?.get(name)
    const ruled = rules.findLast(rule => rule.get(name)?.important)?.get(name) ?? rules.findLast(rule => rule.has(name))?.get(name)
    if (own && (own.important || !ruled?.important)) return own.value
    return ruled?.value ?? old[name] ?? ''
  }
  const size = fontSize(get, parent.size)
  const visibility = get('visibility')
  const written = get('color')
  const ground = groundOf(get, parent.ground)
  const space = get('white-space')
  return {
    gone: parent.gone || isGone(get, size),
    unseen: visibility === '' || visibility === 'inherit' ? parent.unseen : visibility !== 'visible',
    size,
    color: (written && parseColor(written)) || parent.color,
    ground,
    pre: space ? space.startsWith('pre') && space !== 'pre-line' : pre,
  }
}

/** Rules by what they name, so that an element looks only at those that could be its own. */
export type SheetIndex = {
  rulesFor(tag: string, attributes: Attributes): Declarations[]
  groundsElsewhere(): boolean
  add(sheet: Sheet): void
}

export function sheetIndex(): SheetIndex {
  const byKey = new Map<string, { rule: Rule; order: number }[]>()
  let order = 0
  let elsewhere = false
  const keyOf = (rule: Rule): string => (rule.classes[0] ? `.${rule.classes[0]}` : rule.id ? `#${rule.id}` : rule.tag || '*')
  return {
    add(sheet) {
      elsewhere ||= sheet.groundsElsewhere
      for (const rule of sheet.rules) {
        const list = byKey.get(keyOf(rule)) ?? []
        list.push({ rule, order: order++ + (rule.id ? 2e6 : 0) + rule.classes.length * 1e4 })
        byKey.set(keyOf(rule), list)
      }
    },
    groundsElsewhere: () => elsewhere,
    rulesFor(tag, attributes) {
      if (byKey.size === 0) return []
      const classes = attributes.class ? attributes.class.split(/\s+/) : []
      const keys = ['*', tag, ...classes.map(name => `.${name}`), ...(attributes.id ? [`#${attributes.id}`] : [])]
      const found = keys.flatMap(key => byKey.get(key) ?? []).filter(({ rule }) => onlyFor(rule, tag, attributes.id ?? '', classes))
      return found.sort((a, b) => a.order - b.order).map(({ rule }) => rule.declarations)
    },
  }
}
