import { addOption, type Choice, controlText, shownOption } from './controls'
import type { Families } from './families'
import { type HiddenPieces, makeHiddenRuns } from './hidden-runs'
import { type Attributes, kindOf, type TagKind } from './html-tags'
import { limits } from './limits'
import { isEmpty, type Line } from './line'
import { type Kind, type LineWriter, lineWriter, type Mark } from './line-writer'
import { pageRoot } from './page-root'
import type { Place } from './selector'
import type { Sheets } from './sheets'
import { isSeen, makeStyleCache, type Style, styleOf } from './visibility'

type Element = Kind & {
  tag: string
  style: Style
  attribution: boolean
  skip: boolean
  /** A closed <details>: of what stands in it only its summary is seen. */
  closed: boolean
  link: { url: string; start: Mark } | null
  struck: boolean
  /** Where an element begins that is struck through by itself, not by one around it. */
  strike: Mark | null
  spot: Spot
}
/** Where an element stands: its number in the page, and its last child so far. */
type Spot = { number: number; place: Place; last: Place | null }

/** How a page is taken. `most`: how many lines of it. `unseen`: which of its texts, by their number, are out of sight whatever is said of them. */
export type Taken = { sheets: Sheets; most: number; families?: Families; unseen?: ReadonlySet<number> }

/** A page as its elements open and close: which text is in sight, and where it stands. */
export class Page {
  /** Whether an element, or a text, was read that a style sheet below it may be for. */
  begun = false
  private readonly writer: LineWriter
  private readonly taken: Taken
  private readonly hidden = makeHiddenRuns()
  private readonly stack: Element[] = []
  private readonly judged = new Map<Style, boolean>()
  private last: { style: Style | null; seen: boolean } = { style: null, seen: false }
  private readonly cache = makeStyleCache()
  private readonly root: ReturnType<typeof pageRoot>
  private readonly unseen = new Set<number>()
  private texts = 0
  /** What is open below the depth that is laid out: of it, only whether its text is seen is kept. */
  private readonly deep: Element[] = []
  private tables = 0
  /** What stands in an open <select> of which one option is seen. */
  private choice: Choice<Element> | null = null

  constructor(taken: Taken) {
    this.writer = lineWriter(taken.most)
    this.taken = taken
    this.root = pageRoot(taken.sheets, this.cache)
  }

  open(tag: string, attributes: Attributes): void {
    const kind = this.kindAt(tag)
    if (this.stack.length >= limits.htmlDepth) {
      if (!kind.void) this.deep.push(this.deepElement(tag, attributes, kind))
      return
    }
    this.endHead(tag)
    const parent = this.stack.at(-1)
    const spot = this.spotOf(tag, attributes, parent?.spot)
    // a third of all elements, and of them only the place matters: 3 % of the time of reading
    if (tag === 'br') {
      this.writer.lineBreak()
      return
    }
    const element = elementOf(spot, kind, this.styleAt(spot.place, this.around(tag)), parent)
    this.writer.open(tag, attributes, element)
    if (tag === 'img') this.show(imageText(attributes), element)
    if (tag === 'input') this.show(controlText(attributes), element)
    if (tag === 'select' && !isListBox(attributes)) this.choice ??= { options: [] }
    if (tag === 'option' && this.choice) addOption(this.choice, attributes)
    if (element.link) element.link.start = this.writer.mark()
    if (element.struck && !parent?.struck) element.strike = this.writer.mark()
    if (kind.void) return
    this.stack.push(element)
    if (tag === 'table') this.tables++
  }

  private deepElement(tag: string, attributes: Attributes, kind: TagKind): Element {
    const parent = this.deep.at(-1) ?? this.stack.at(-1)
    const spot = this.spotOf(tag, attributes, parent?.spot)
    return elementOf(spot, kind, this.styleAt(spot.place, parent), parent)
  }

  /** The one option that is seen of a list stands in the line. */
  private kindAt(tag: string): TagKind {
    const kind = kindOf(tag)
    return tag === 'option' && this.choice ? { ...kind, block: false } : kind
  }

  text(text: string): void {
    if (!isEmpty(text)) this.endHead('')
    this.show(text, this.deep.at(-1) ?? this.around(''))
  }

  /** What may not stand in a head ends it, and is the body's (HTML 13.2.6.4.4). */
  private endHead(tag: string): void {
    const head = this.stack.at(-1)
    if (head?.tag !== 'head' || inHeads.has(tag)) return
    const around = this.stack.at(-2)
    head.skip = around?.skip ?? false
    head.style = around && around.tag !== 'html' ? around.style : this.root('', around?.spot.place)
  }

  /** The element whose style is handed on to a child of this tag, or to text: what stands in a table but in no cell comes before the table (HTML 13.2.6.1). */
  private around(tag: string): Element | undefined {
    const parent = this.stack.at(-1)
    if (this.tables === 0 || !parent || parent.tag === 'td' || !tableParts.has(parent.tag) || cells.has(parent.tag)) return parent
    if (inTables.has(tag) && tag !== 'table') return parent
    return this.stack[this.stack.findLastIndex(one => one.tag === 'table') - 1]
  }

  close(): void {
    if (this.deep.pop()) return
    const element = this.stack.pop()
    if (!element) return
    if (element.tag === 'table') this.tables--
    if (element.tag === 'select') this.choose()
    if (element.link && !element.skip) this.writer.link(element.link.url, element.link.start)
    if (element.strike) this.writer.strike(element.strike)
    this.writer.close(element.tag, element)
  }

  tooDeep(): boolean {
    return this.deep.length > 0
  }

  isFull(): boolean {
    return this.writer.count() > this.taken.most
  }

  /** `unseen`: the numbers of the texts that are out of sight. */
  finish(): { lines: Line[]; hidden: HiddenPieces[]; whole: boolean; unseen: ReadonlySet<number> } {
    const lines = this.writer.finish()
    const { most } = this.taken
    return { lines: lines.slice(0, most), hidden: this.hidden.runs(), whole: lines.length <= most, unseen: this.unseen }
  }

  /** Of a list to choose one from, what is not shown is hidden text. */
  private choose(): void {
    const { choice } = this
    this.choice = null
    const shown = choice && shownOption(choice)
    for (const option of choice?.options ?? []) {
      for (const { text, element } of option.pieces) this.show(` ${text} `, option === shown ? element : { ...element, closed: true })
    }
  }

  private show(text: string, element: Element | undefined): void {
    const style = element?.style ?? this.root('', undefined)
    if (element?.skip) return
    const option = this.choice?.options.at(-1)
    if (option && element) {
      option.pieces.push({ text, element })
      return
    }
    const isBlank = isEmpty(text)
    this.begun ||= !isBlank
    const number = this.texts++
    if (element?.closed || this.taken.sheets.spent() || !this.isSeen(style) || this.taken.unseen?.has(number)) {
      this.unseen.add(number)
      this.hidden.add(text, number)
      return
    }
    if (!isBlank) this.hidden.end()
    this.writer.text(text, style.pre, element?.attribution ?? false)
  }

  /** Most texts stand in the style of the one before. */
  private isSeen(style: Style): boolean {
    if (style === this.last.style) return this.last.seen
    const seen = this.judged.get(style) ?? isSeen(style)
    this.judged.set(style, seen)
    this.last = { style, seen }
    return seen
  }

  private spotOf(tag: string, attributes: Attributes, parent: Spot | undefined): Spot {
    this.begun ||= !inHeads.has(tag) && !aroundHeads.has(tag)
    const family = this.taken.families?.enter(parent?.number ?? 0, tag) ?? unknownFamily
    return { number: family.number, place: placeOf(tag, attributes, parent, parent ? family : unknownFamily), last: null }
  }

  private styleAt(place: Place, parent: Element | undefined): Style {
    const around = parent && parent.tag !== 'html' ? parent.style : this.root(place.tag, parent?.spot.place)
    // a part of a table that stands in none is no element
    if (this.tables === 0 && tableParts.has(place.tag) && place.tag !== 'table') return around
    return styleOf(place, around, this.taken.sheets, this.cache)
  }
}

const cells = new Set(['td', 'th', 'caption'])
const tableParts = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup', 'col'])
/** What may stand in a table, between its cells. */
const inTables = new Set([...tableParts, 'style', 'script', 'template', 'form'])

const inHeads = new Set('base basefont bgsound link meta noframes noscript script style template title'.split(' '))

/** Their styles are worked out when they are needed. */
const aroundHeads = new Set(['html', 'head'])

const noClasses: readonly string[] = []
const unknownFamily = { number: 0, siblings: 0, alike: 0 }

/** Most are one class alone, and to split costs more than to look. */
const classesOf = (written: string): readonly string[] => (/\s/.test(written) ? written.split(/\s+/) : [written])

function placeOf(tag: string, attributes: Attributes, parent: Spot | undefined, family: typeof unknownFamily): Place {
  const previous = parent?.last ?? null
  const place: Place = {
    tag,
    id: attributes.id ?? '',
    classes: attributes.class ? classesOf(attributes.class) : noClasses,
    attributes,
    parent: parent?.place ?? null,
    previous,
    index: previous ? previous.index + 1 : 0,
    siblings: family.siblings,
    alike: family.alike,
  }
  if (parent) parent.last = place
  return place
}

/** Whether a list to choose from stands open. */
const isListBox = ({ multiple, size = '' }: Attributes): boolean => multiple !== undefined || Number.parseInt(size, 10) > 1

function elementOf(spot: Spot, kind: TagKind, style: Style, parent: Element | undefined): Element {
  const { tag, attributes } = spot.place
  const url = tag === 'a' ? linkTarget(attributes.href) : ''
  return {
    tag,
    style: kind.unshown || (parent?.closed && tag !== 'summary') ? { ...style, gone: true } : style,
    block: kind.block || (style.box === 'block' && !kind.void),
    apart: style.box === 'apart' && !kind.void,
    paragraph: kind.paragraph,
    quote: isQuote(tag, attributes),
    attribution: parent?.attribution || isAttribution(attributes),
    skip: parent?.skip || kind.unrendered,
    closed: tag === 'details' && attributes.open === undefined,
    link: url ? { url, start: { line: 0, at: 0 } } : null,
    struck: parent?.struck || isStruck(tag, attributes),
    strike: null,
    spot,
  }
}

/** Whether a blockquote (or a mail program's own wrapper) holds an earlier mail; a plain indent is the author's own. */
function isQuote(tag: string, attributes: Attributes): boolean {
  const classes = attributes.class ?? ''
  if (classes.includes('yahoo_quoted') && /\byahoo_quoted\b/.test(classes)) return true
  if (tag !== 'blockquote') return false
  if (attributes.type === 'cite' || attributes.cite || /quote|cite/i.test(classes)) return true
  const style = (attributes.style ?? '').toLowerCase()
  return !/border(-left)?\s*:\s*(none|0)/.test(style)
}

const isAttribution = ({ class: classes }: Attributes): boolean =>
  classes !== undefined && /\b(gmail_attr|moz-cite-prefix|moz-email-headers-table)\b/.test(classes)

/** Whether a line is drawn through an element's words: what was once said is taken back. */
const isStruck = (tag: string, { style }: Attributes): boolean =>
  tag === 's' || tag === 'strike' || tag === 'del' || (style?.toLowerCase().includes('line-through') ?? false)

/** A web address that may be shown; others (script, data) lead nowhere. */
const linkTarget = (href: string | undefined): string => {
  const url = (href ?? '').replace(/[\s\p{Cc}]+/gu, '')
  // without a scheme it has the page's, which is a mail program's
  if (/^[/\\]{2}[^/\\]/.test(url)) return `https://${url.slice(2)}`
  return /^(https?:|mailto:|tel:)/i.test(url) ? url : ''
}

const isEmoji = (text: string): boolean => /^(?:\p{RGI_Emoji}){1,8}$/v.test(text) && /\P{ASCII}/u.test(text)

/** An image as a person without images reads it: its alternative text, an emoji as itself. */
function imageText({ alt = '', src = '' }: Attributes): string {
  const text = alt.trim()
  // a picture that the mail itself brings says something, named or not
  if (text === '') return /^cid:/i.test(src) ? ' [image] ' : ''
  return isEmoji(text) ? text : ` [image: ${text.slice(0, 200)}] `
}
