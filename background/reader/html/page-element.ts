import { isStruck, linkTarget } from './attribute-text'
import type { Attributes } from './attributes'
import { flow } from './collapse'
import type { Tag } from './html-tags'
import type { Tall } from './line-cut'
import type { Kind, Mark } from './line-writer'
import type { Box } from './lines-in-sight'
import type { Holder } from './page-root'
import type { Place } from './selector'
import { goneOf, type Style } from './style'

/** An open element of a page: where it stands, and how what is in it is read. */
export type Element = Kind &
  Holder & {
    tag: Tag
    /** The name of the tag as which it is laid out. */
    role: string
    attribution: boolean
    skip: boolean
    /** A closed <details>: of what stands in it only its summary is seen. */
    closed: boolean
    /** A <details> of which a summary was read. */
    summed: boolean
    /** In a list to choose from, but in none of its options: nothing of it is shown. */
    unlisted: boolean
    link: { url: string; start: Mark } | null
    struck: boolean
    /** Where an element begins that is struck through by itself, not by one around it. */
    strike: Mark | null
    /** Where an element begins whose letters are drawn the other way than those around it. */
    turn: Mark | null
  }

export function elementOf(tag: Tag, place: Place, style: Style, parent: Element | undefined): Element {
  const { name } = tag
  const { attributes } = place
  const url = name === 'a' ? linkTarget(attributes.get('href')) : ''
  const quote = isQuote(name, attributes)
  return {
    tag,
    role: quote ? name : roleOf(tag, style.part, parent),
    style: isUnshown(tag, place, parent) ? goneOf(style) : style,
    block: tag.block || (style.box === 'block' && !tag.void),
    apart: style.box === 'apart' && !tag.void,
    paragraph: tag.paragraph,
    quote,
    attribution: parent?.attribution || isAttribution(attributes),
    skip: parent?.skip || tag.unrendered,
    closed: name === 'details' && !attributes.has('open'),
    summed: false,
    unlisted: name === 'select' || (name !== 'option' && (parent?.unlisted ?? false)),
    link: url ? { url, start: { line: 0, at: 0 } } : null,
    struck: parent?.struck || isStruck(name, attributes),
    strike: null,
    turn: null,
    place,
    last: null,
    implied: null,
  }
}

/** Which parts of a table stand in which. */
const partsIn: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['table', new Set(['tbody', 'tr', 'td'])],
  ['tbody', new Set(['tr', 'td'])],
  ['tr', new Set(['td'])],
])
const ownRole = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'ul', 'ol', 'li'])

/** An element that a style makes a part of a table is one where it stands in another part of it. */
function roleOf({ name, void: isVoid }: Tag, part: string, parent: Element | undefined): string {
  if (part === '' || isVoid || ownRole.has(name)) return name
  return part === 'table' || partsIn.get(parent?.role ?? '')?.has(part) ? part : name
}

/** Whether nothing of an element is shown, by its tag and the one it stands in. */
const isUnshown = (tag: Tag, place: Place, parent: Element | undefined): boolean =>
  tag.unshown ||
  (parent !== undefined && ((parent.closed && (tag.name !== 'summary' || parent.summed)) || (parent.tag.firstOnly && place.index > 0)))

/** Of several <details> of one name only the first is open, and of several summaries the first is seen (HTML 4.11.1). */
export function closeDetails(element: Element, parent: Element | undefined, groups: Set<string>): void {
  const { attributes } = element.place
  const name = attributes.get('name')
  if (element.tag.name === 'summary' && parent) parent.summed = true
  if (element.tag.name === 'summary' || !name || !attributes.has('open')) return
  element.closed ||= groups.has(name)
  groups.add(name)
}

/** Whether an element stands below what floats. */
export const isClearing = (attributes: Attributes): boolean =>
  attributes.has('clear') || /\bclear\s*:\s*(?:both|left|right|inline)/i.test(attributes.get('style') ?? '')

/** Whether a browser shows something else than what is written: frames, or a tree of its own that what stands beside it is put into or not. */
export const isReplacing = ({ name }: Tag, attributes: Attributes, begun: boolean): boolean =>
  (name === 'frameset' && !begun) || (name === 'template' && attributes.has('shadowrootmode'))

/** Whether a blockquote (or a mail program's own wrapper) holds an earlier mail; a plain indent is the author's own. */
function isQuote(tag: string, attributes: Attributes): boolean {
  const classes = attributes.get('class') ?? ''
  if (classes.includes('yahoo_quoted') && /\byahoo_quoted\b/.test(classes)) return true
  if (tag !== 'blockquote') return false
  if (attributes.get('type') === 'cite' || attributes.get('cite') || /quote|cite/i.test(classes)) return true
  const style = (attributes.get('style') ?? '').toLowerCase()
  return !/border(-left)?\s*:\s*(none|0)/.test(style)
}

const isAttribution = (attributes: Attributes): boolean =>
  attributes.has('class') && /\b(gmail_attr|moz-cite-prefix|moz-email-headers-table)\b/.test(attributes.get('class') ?? '')

/** Whether an element's lines are its own, or stand beside those of others; and its height, where that is known. */
export function standing(element: Element): Box {
  const { tag, style, place } = element
  const isCell = tag.cell && tag.name !== 'caption'
  const floats = (style.flow & flow.float) !== 0
  const isBlock = element.block || tag.name === 'hr' || (tag.void && style.box === 'block')
  const apart = element.apart || isCell || floats
  const loose = floats || (isCell && place.attributes.has('rowspan'))
  return { block: isBlock && !apart, apart, loose, tall: style.tall ?? tallBy(element) }
}

/** Elements that have a height by their attributes (HTML 15.3 and 15.4). */
const high = new Set('img svg video canvas iframe embed object table tr td th hr'.split(' '))
/** Room over a rule, in pixels; that below it may be one with what comes. */
const overRule = 8

/** The height that attributes say, where no style does. */
function tallBy({ tag: { name }, place: { attributes }, style }: Element): Tall | null {
  if (!high.has(name) || style.cut === null || /^(?:left|right)$/i.test(attributes.get('align') ?? '')) return null
  const [, pixels] = /^\s*\+?(\d{1,5})(?:\.\d{1,9})?(?:px)?\s*$/i.exec(attributes.get(name === 'hr' ? 'size' : 'height') ?? '') ?? []
  const least = Number(pixels ?? 0) + (name === 'hr' ? overRule : 0)
  return least === 0 ? null : { least, most: Number.POSITIVE_INFINITY }
}

/** What else may stand in a table, between its cells. */
const amongCells = new Set(['style', 'script', 'template', 'form'])

/**
 * The innermost of these whose style is handed on to a child of this tag, or to text (null): what stands in a table but in no cell comes
 * before the table (HTML 13.2.6.1).
 */
export function besideCells(open: readonly Element[], tag: Tag | null): Element | undefined {
  const parent = open.at(-1)
  if (!parent || parent.tag.cell || !(parent.tag.tablePart || parent.tag.name === 'table')) return parent
  if (tag && (tag.tablePart || amongCells.has(tag.name))) return parent
  return open[open.findLastIndex(one => one.tag.name === 'table') - 1]
}

/** Whether nothing of what stands in an element itself is shown, however it looks. */
export const isWithheld = (element: Element | undefined): boolean =>
  element !== undefined && (element.closed || element.unlisted || element.tag.textless)

/** A <details> that is shut opens on a click. */
const isShutDetails = (element: Element): boolean => element.closed && element.tag.name === 'details'

/** Longest text that is read out alone, in characters. */
const heardLength = 60
const forReaders = /sr-only|visually-?hidden|screen-?reader/i
const onePixel = /(?:width|height)\s?:\s?1px/i

/** Whether a text is a few words for who has the page read out, as its author's class or the well-known style for them says. */
function isHeard(element: Element | undefined, text: string): boolean {
  const attributes = element?.place.attributes
  if (attributes === undefined || text.length > heardLength) return false
  const style = attributes.get('style') ?? ''
  return forReaders.test(attributes.get('class') ?? '') || (style.includes('clip') && onePixel.test(style))
}

/** Whether a text out of sight is shown on a click, or read out. */
export const isElsewhere = (element: Element | undefined, open: readonly Element[], text: string): boolean =>
  isHeard(element, text) || open.some(isShutDetails)
