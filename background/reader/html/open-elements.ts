import { type Attributes, noAttributes } from './attributes'
import type { Search } from './html-nesting'
import type { Content, Tag } from './html-tags'

/** What open elements tell. */
export type ElementEvents = {
  /** An element opens; one that is void does not close. `at` = about where its tag ends. */
  open(tag: Tag, attributes: Attributes, at: number): void
  /** The innermost element closes. */
  close(tag: Tag): void
  /** The element around the `within` innermost ones ends; these go on in what is around it. */
  leave(within: number): void
}

/** An element that is open, or formatting that goes on behind what ended it. */
type Open = {
  tag: Tag
  attributes: Attributes
  /** What stands in it. */
  content: Content
  /** What goes on behind it, where it lets no formatting in. */
  waiting: readonly Open[]
  /** It closes with what stands in it. */
  ended: boolean
}

const none: readonly Open[] = []

/** Elements whose end tag may be left out before that of another (HTML 13.2.6.3). */
const unmarkedEnd = new Set(['dd', 'dt', 'li', 'optgroup', 'option', 'p', 'rb', 'rp', 'rt', 'rtc'])

/** Most elements that formatting ends around; where there are more, it goes on. */
const mostAround = 16
/** Most elements alike that go on together (HTML 13.2.4.3). */
const mostAlike = 3

/** The elements that are open where a document is read, and the formatting that its next text opens again (HTML 13.2.4). */
export class OpenElements {
  private readonly stack: Open[] = []
  /** How many of each name are open. */
  private readonly counts = new Map<string, number>()
  private readonly events: ElementEvents
  private waiting = none

  constructor(events: ElementEvents) {
    this.events = events
  }

  /** What stands in the innermost one. */
  get content(): Content {
    return this.stack.at(-1)?.content ?? 'html'
  }

  get innermost(): Tag | null {
    return this.stack.at(-1)?.tag ?? null
  }

  /** How many of them are tables. */
  get tables(): number {
    return this.counts.get('table') ?? 0
  }

  /** Whether formatting goes on in the next text. */
  get isWaiting(): boolean {
    return this.waiting !== none
  }

  open(tag: Tag, attributes: Attributes | null, at: number): void {
    const given = attributes ?? noAttributes
    this.events.open(tag, given, at)
    if (tag.void) return
    const around = tag.foreign ?? this.content
    const { waiting } = this
    this.stack.push({ tag, attributes: given, content: tag.htmlIn === around ? 'html' : around, waiting, ended: false })
    this.count(tag.name, 1)
    if (tag.nesting.marker) this.waiting = none
  }

  /** Closes the innermost one; `goesOn`: not by its own end tag. */
  close(goesOn = true): void {
    const last = this.stack.pop()
    if (!last) return
    const { tag } = last
    this.count(tag.name, -1)
    if (tag.nesting.marker) this.waiting = last.waiting
    if (tag.formatting && goesOn && this.content === 'html') this.wait(last)
    this.events.close(tag)
    if (this.stack.at(-1)?.ended) this.close()
  }

  /** Closes all from a place on; none where there is no such place (-1). */
  closeFrom(place: number): void {
    if (place >= 0) while (this.stack.length > place) this.close(this.stack.length > place + 1)
  }

  /** Closes what stands in the nearest of these. */
  closeWithin(names: ReadonlySet<string>): void {
    while (this.stack.length > 0 && !names.has(this.stack.at(-1)?.tag.name ?? '')) this.close()
  }

  /** Most end tags that end nothing are told by this, however much is open. */
  private isAnyOpen(names: ReadonlySet<string>): boolean {
    for (const name of names) if ((this.counts.get(name) ?? 0) > 0) return true
    return false
  }

  private count(name: string, by: 1 | -1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by)
  }

  /** Where an element is open; -1 where it is not, or not within reach. */
  find({ names, stops }: Search): number {
    if (!this.isAnyOpen(names)) return -1
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const name = this.stack[at]?.tag.name ?? ''
      if (names.has(name) && !this.stack[at]?.ended) return at
      if (!stops || stops.has(name) || (this.stack[at]?.content === 'html' && this.isInForeign(at))) return -1
    }
    return -1
  }

  /** Whether an element stands in SVG or MathML. */
  private isInForeign(place: number): boolean {
    const around = this.stack[place - 1]
    return around !== undefined && around.content !== 'html'
  }

  /** Where an element of SVG or MathML is open in which one stands now. */
  findForeign(name: string): number {
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const tag = this.stack[at]?.tag
      if (tag?.name === name) return at
      if (!this.isInForeign(at)) return -1
    }
    return -1
  }

  /** Ends formatting; blocks that were opened in it go on without it (HTML 13.2.6.4.7, "adoption agency"). */
  endFormatting(tag: Tag): void {
    const waits = this.waiting.findLastIndex(one => one.tag === tag)
    if (waits >= 0) {
      const rest = this.waiting.filter((_, i) => i !== waits)
      this.waiting = rest.length > 0 ? rest : none
      return
    }
    const place = tag.nesting.end ? this.find(tag.nesting.end) : -1
    if (place < 0) return
    let last = this.stack.length - 1
    while (last > place && !this.stack[last]?.tag.nesting.special) last--
    if (last === place) this.closeFrom(place)
    else if (last - place <= mostAround) this.endAround(place, last)
  }

  private endAround(place: number, last: number): void {
    while (this.stack.length > last + 1) this.close()
    for (let at = last - 1; at >= place; at--) {
      const tag = this.stack[at]?.tag
      if (at === place || !(tag?.formatting || tag?.nesting.special)) this.leave(at)
    }
  }

  private leave(place: number): void {
    for (const { tag } of this.stack.splice(place, 1)) this.count(tag.name, -1)
    this.events.leave(this.stack.length - place)
  }

  /** Ends an element once what stands in it is closed. */
  endLater(place: number): void {
    while (this.stack.length > place + 1 && unmarkedEnd.has(this.innermost?.name ?? '')) this.close()
    const open = this.stack[place]
    if (place === this.stack.length - 1) this.close(false)
    else if (open) open.ended = true
  }

  /** Opens again the formatting that goes on. */
  goOn(at: number): void {
    const { waiting } = this
    this.waiting = none
    for (const { tag, attributes } of waiting) this.open(tag, attributes, at)
  }

  private wait(open: Open): void {
    const alike = this.waiting.filter(other => other.tag === open.tag && isAlike(other.attributes, open.attributes))
    if (alike.length < mostAlike) this.waiting = [open, ...this.waiting]
  }
}

function isAlike(one: Attributes, other: Attributes): boolean {
  if (one === other) return true
  const entries = one.entries()
  return entries.length === other.entries().length && entries.every(([name, value]) => other.get(name) === value)
}
