import { decodeHTMLAttribute } from 'entities'
import { type Attributes, type Content, makeAttributes, type Tag, tagOf } from './html-tags'
import { HtmlTokenizer, type TokenEvents } from './html-tokenizer'

/** What a document comes to: text, and elements that open and close, each inside the one before. */
export type TreeEvents = {
  /** Text [start, end) of the document, its entities not yet decoded. */
  text(start: number, end: number): void
  /** A comment: what stands on both sides of it makes no entity together. */
  comment(): void
  /** An element opens; one that is void does not close. `at` = about where its tag ends. */
  open(tag: Tag, attributes: Attributes, at: number): void
  close(tag: Tag): void
}

const noAttributes: Attributes = makeAttributes()
const image = tagOf('image')
const img = tagOf('img')
const paragraph = tagOf('p')

/**
 * Makes of tags the elements that a browser makes of them, roughly: end tags that are left out, void elements, SVG and MathML (HTML 13.2.6).
 * What is open at the end is closed.
 */
export class HtmlTree implements TokenEvents {
  private readonly source: string
  private readonly events: TreeEvents
  private readonly tokenizer: HtmlTokenizer
  private readonly stack: Tag[] = []
  /** How many of each name are open: most end tags that end nothing are told by it, however much is open. */
  private readonly names = new Map<string, number>()
  /** What stands in each of them. */
  private readonly contents: Content[] = []
  private tag: Tag = paragraph
  private attributes: Record<string, string> | null = null

  constructor(source: string, events: TreeEvents) {
    this.source = source
    this.events = events
    this.tokenizer = new HtmlTokenizer(source, this)
  }

  run(): void {
    this.tokenizer.run()
    while (this.stack.length > 0) this.closeLast()
  }

  /** Nothing more is read. */
  stop(): void {
    this.tokenizer.stop()
  }

  text(start: number, end: number): void {
    this.events.text(start, end)
  }

  comment(): void {
    this.events.comment()
  }

  isForeign(): boolean {
    return this.content() !== 'html'
  }

  private content(): Content {
    return this.contents.at(-1) ?? 'html'
  }

  openTag(tag: Tag): void {
    this.tag = this.known(tag)
    this.attributes = null
  }

  /** Of two attributes of a name the first one holds. */
  attribute(name: string, start: number, end: number): void {
    this.attributes ??= makeAttributes()
    if (this.attributes[name] !== undefined) return
    const value = this.source.slice(start, end)
    this.attributes[name] = value.includes('&') ? decodeHTMLAttribute(value) : value
  }

  openTagEnd(at: number, isSelfClosing: boolean): void {
    const { tag, stack } = this
    // a form in a form is none
    if (tag.name === 'form' && this.isOpen('form')) return
    if (tag.ends) while (tag.ends.has(stack.at(-1)?.name ?? '')) this.closeLast()
    this.events.open(tag, this.attributes ?? noAttributes, at)
    if (tag.void) return
    const content = tag.foreign ?? this.content()
    stack.push(tag)
    this.names.set(tag.name, (this.names.get(tag.name) ?? 0) + 1)
    this.contents.push(tag.htmlIn === content ? 'html' : content)
    if (isSelfClosing && content !== 'html') this.closeLast()
  }

  closeTag(written: Tag, at: number): void {
    const tag = this.known(written)
    const place = tag.void ? -1 : this.lastOpen(tag.name)
    if (place >= 0) while (this.stack.length > place) this.closeLast()
    else if (tag.name === 'p' || tag.name === 'br') {
      // the end of one that is not open is one by itself
      this.events.open(tag, noAttributes, at)
      if (!tag.void) this.events.close(tag)
    }
  }

  private known(tag: Tag): Tag {
    return tag === image && !this.isForeign() ? img : tag
  }

  private isOpen(name: string): boolean {
    return (this.names.get(name) ?? 0) > 0
  }

  private lastOpen(name: string): number {
    if (!this.isOpen(name)) return -1
    const { stack } = this
    let at = stack.length - 1
    while (at >= 0 && stack[at]?.name !== name) at--
    return at
  }

  private closeLast(): void {
    const tag = this.stack.pop()
    if (!tag) return
    this.contents.pop()
    this.names.set(tag.name, (this.names.get(tag.name) ?? 0) - 1)
    this.events.close(tag)
  }
}
