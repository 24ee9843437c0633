import { decodeHTMLAttribute } from 'entities'
import { Attributes } from './attributes'
import { openParagraph } from './html-nesting'
import { type Tag, tagOf } from './html-tags'
import { HtmlTokenizer, type TokenEvents } from './html-tokenizer'
import { type ElementEvents, OpenElements } from './open-elements'

/** What a document comes to: text, and elements that open and close, each inside the one before. */
export type TreeEvents = ElementEvents & {
  /** Text [start, end) of the document, its entities not yet decoded. */
  text(start: number, end: number): void
  /** A comment: what stands on both sides of it makes no entity together. */
  comment(): void
}

const image = tagOf('image')
const img = tagOf('img')
const paragraph = tagOf('p')
const lineBreak = tagOf('br')
const table = tagOf('table')
const form = tagOf('form')
const head = tagOf('head')
const unknown = tagOf('x')

const openForm = { names: new Set(['form']), stops: new Set<string>() }
const tableAround = { names: new Set(['table']), stops: new Set(['caption', 'td', 'th', 'template']) }
const stops = new Set(['tbody', 'thead', 'tfoot', 'table', 'template'])
const impliedIn = new Map([
  ['tr', { names: new Set(['td', 'th']), stops }],
  ['tbody', { names: new Set(['tr', 'td', 'th']), stops }],
])

/**
 * Makes of tags the elements that a browser makes of them, roughly: end tags that are left out, void elements, SVG and MathML, and what is
 * not closed in the order it was opened (HTML 13.2.6). What is open at the end is closed.
 */
export class HtmlTree implements TokenEvents {
  private readonly source: string
  private readonly events: TreeEvents
  private readonly tokenizer: HtmlTokenizer
  private readonly elements: OpenElements
  private tag: Tag = paragraph
  private attributes: Attributes | null = null

  constructor(source: string, events: TreeEvents) {
    this.source = source
    this.events = events
    this.elements = new OpenElements(events)
    this.tokenizer = new HtmlTokenizer(source, this)
  }

  run(): void {
    this.tokenizer.run()
    this.elements.closeFrom(0)
  }

  /** Nothing more is read. */
  stop(): void {
    this.tokenizer.stop()
  }

  text(start: number, end: number): void {
    const { elements } = this
    if (elements.isWaiting && !elements.innermost?.textOnly && /\S/.test(this.source.slice(start, end))) elements.goOn(start)
    this.events.text(start, end)
  }

  comment(): void {
    this.events.comment()
  }

  isForeign(): boolean {
    return this.elements.content !== 'html'
  }

  openTag(tag: Tag): void {
    this.tag = this.known(tag)
    this.attributes = null
  }

  attribute(name: string, start: number, end: number): void {
    this.attributes ??= new Attributes()
    const value = this.source.slice(start, end)
    this.attributes.add(name, value.includes('&') ? decodeHTMLAttribute(value) : value)
  }

  openTagEnd(at: number, isSelfClosing: boolean): void {
    const { tag, elements } = this
    if (tag.nesting.html) this.endForeign()
    const isHtml = !this.isForeign()
    if (isHtml && this.isNone(tag)) return
    if (isHtml) this.makeRoom(tag, at)
    const isEmpty = isHtml ? this.holdsNothing(tag) || (isSelfClosing && tag.foreign !== null) : isSelfClosing
    elements.open(tag, this.attributes, at)
    if (isEmpty && !tag.void) elements.close(false)
  }

  /** A form in a form is none, nor is a head in anything but a page. */
  private isNone(tag: Tag): boolean {
    const { innermost } = this.elements
    if (tag === head) return innermost !== null && innermost.name !== 'html'
    return tag === form && this.elements.find(openForm) >= 0
  }

  /** A part of a table that stands in none, or a form between the cells of one. */
  private holdsNothing(tag: Tag): boolean {
    const { tables } = this.elements
    if (tag === form) return tables > 0 && this.elements.find(tableAround) >= 0
    return tag.nesting.within !== null && tables === 0
  }

  /** Ends what does not go on where an element begins, and goes on with formatting. */
  private makeRoom(tag: Tag, at: number): void {
    const { elements } = this
    const { within, endsParagraph, ends } = tag.nesting
    if (elements.tables > 0) {
      if (within) elements.closeWithin(within)
      else if (tag === table) elements.closeFrom(elements.find(tableAround))
    }
    if (endsParagraph) elements.closeFrom(elements.find(openParagraph))
    for (const search of ends) elements.closeFrom(elements.find(search))
    if (tag.name === 'a' || tag.name === 'nobr') elements.endFormatting(tag)
    if (tag.inline && elements.isWaiting) elements.goOn(at)
  }

  private endForeign(): void {
    while (this.isForeign()) this.elements.close()
  }

  closeTag(written: Tag, at: number): void {
    const { elements } = this
    if (written === paragraph || written === lineBreak) this.endForeign()
    const foreign = this.isForeign() ? elements.findForeign(this.known(written).name) : -1
    const tag = written === image ? img : written
    if (foreign >= 0) elements.closeFrom(foreign)
    else if (tag.formatting) elements.endFormatting(tag)
    else if (!this.end(tag) && (tag === paragraph || tag === lineBreak)) {
      // the end of one that is not open is one by itself
      elements.open(tag, null, at)
      if (!tag.void) elements.close()
    }
  }

  /** Whether a tag ended an element. */
  private end(tag: Tag): boolean {
    const { elements } = this
    const { end } = tag.nesting
    const place = end && !tag.void ? elements.find(end) : -1
    if (place < 0 && tag.nesting.within && elements.tables > 0) this.endRows(tag)
    if (place < 0) return false
    if (tag === form) elements.endLater(place)
    else elements.closeFrom(place)
    return true
  }

  /** A row and its group begin by their first cell, where they have no tag of their own. */
  private endRows({ name }: Tag): void {
    const search = impliedIn.get(name)
    if (search) for (let at = this.elements.find(search); at >= 0; at = this.elements.find(search)) this.elements.closeFrom(at)
  }

  /** The tag of a name where it stands: SVG and MathML know no tables. */
  private known(tag: Tag): Tag {
    if (tag === image) return this.isForeign() ? image : img
    return tag.tablePart && this.isForeign() ? unknown : tag
  }
}
