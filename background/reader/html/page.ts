import { limits } from '../limits'
import { isEmpty } from '../line'
import { imageText, isOrdering } from './attribute-text'
import type { Attributes } from './attributes'
import { addOption, areaOf, type Choice, type Control, controlOf, framedText, isListBox, shownOption } from './controls'
import { HiddenRuns } from './hidden-runs'
import { optionInLine, type Tag } from './html-tags'
import { Judged } from './judged'
import { LineWriter } from './line-writer'
import { madeIn } from './made-text'
import { OpenBoxes } from './open-boxes'
import { besideCells, closeDetails, type Element, elementOf, isClearing, isElsewhere, isReplacing, isWithheld } from './page-element'
import type { Holder } from './page-root'
import type { Finished, Taken } from './page-taken'
import { bracketed, tellNotes, unmarked } from './picture-note'
import { Places } from './places'
import type { Place } from './selector'
import type { Sheets } from './sheets'
import { isLeftOfPage } from './shift'
import type { Style } from './style'
import type { PageStyles } from './style-cache'
import { Tables } from './tables'
import { styleOf } from './visibility'

/** A page as its elements open and close: which text is in sight, and where it stands. */
export class Page {
  /** Whether an element, or a text, was read that a style sheet below it may be for. */
  begun = false
  private replaced = false
  private readonly writer: LineWriter
  private readonly taken: Taken
  private readonly sheets: Sheets
  private readonly styles: PageStyles
  private readonly hidden = new HiddenRuns()
  private readonly stack: Element[] = []
  private readonly judged = new Judged()
  private readonly places: Places
  private readonly unseen = new Set<number>()
  private texts = 0
  /** What is open below the depth that is laid out: of it, only whether its text is seen is kept. */
  private readonly deep: Element[] = []
  private readonly tables = new Tables()
  private readonly boxes: OpenBoxes
  /** The <details> of a name of which one is open. */
  private readonly groups = new Set<string>()
  /** What stands in an open <select> of which one option is seen. */
  private choice: Choice<Element> | null = null
  /** Whether something stands in an open <textarea>. */
  private isFilled = false

  constructor(taken: Taken) {
    const { sheets, styles, families, root } = taken
    this.taken = taken
    this.writer = new LineWriter(taken.most)
    this.sheets = sheets
    this.styles = styles
    this.boxes = new OpenBoxes(taken)
    this.places = new Places(sheets, styles, root, families)
  }

  open(known: Tag, attributes: Attributes): void {
    const tag = known.name === 'option' && this.choice ? optionInLine : known
    if (tag.unshown) this.replaced ||= isReplacing(tag, attributes, this.texts > 0)
    if (this.stack.length >= limits.htmlDepth) {
      if (!tag.void) this.deep.push(this.deepElement(tag, attributes))
      return
    }
    this.endHead(tag)
    this.begun ||= !tag.inHead && tag.name !== 'html' && tag.name !== 'head'
    const parent = this.stack.at(-1)
    const holder = this.places.holderOf(tag, parent)
    const place = this.places.placeOf(tag, attributes, holder)
    // a third of all elements, and of them only the place matters: 3 % of the time of reading
    if (tag.name === 'br') {
      this.writer.lineBreak()
      this.boxes.lineBreak(isClearing(attributes), parent?.style)
      return
    }
    const element = elementOf(tag, place, this.styleAt(tag, place, this.around(tag), holder), parent)
    this.writer.open(element.role, attributes, element)
    if (element.quote) this.hidden.begin()
    if (tag.void) this.leaf(element)
    else this.enter(element, parent)
  }

  /** Nothing stands in this element. */
  private leaf(element: Element): void {
    const { tag, place } = element
    this.boxes.box(element)
    if (tag.name === 'col') this.tables.add(place.attributes, element.style)
    if (tag.name === 'img') this.say(imageText(place.attributes), isOrdering(place.attributes) ? { ...element, closed: true } : element)
    if (tag.name === 'input') this.control(controlOf(place.attributes, this.sheets.hints()), element)
  }

  private control({ seen, told }: Control, element: Element): void {
    this.say(unmarked(seen), element)
    if (told !== '') this.say(unmarked(told), { ...element, closed: true })
  }

  /** What is read from here on stands in this element. */
  private enter(element: Element, parent: Element | undefined): void {
    const { attributes } = element.place
    const { name } = element.tag
    if (name === 'select' && !isListBox(attributes)) this.choice ??= { options: [] }
    if (name === 'option' && this.choice) addOption(this.choice, attributes)
    if (element.link) element.link.start = this.writer.mark()
    if (element.struck && !parent?.struck) element.strike = this.writer.mark()
    if (element.tag.tablePart || name === 'table') this.tables.enter(element)
    if (name === 'details' || name === 'summary') closeDetails(element, parent, this.groups)
    this.stand(element, parent)
    if (name === 'iframe') this.say(unmarked(framedText(attributes)), element)
    if (name === 'textarea') this.isFilled = false
    this.make('before', element)
  }

  private stand(element: Element, parent: Element | undefined): void {
    this.stack.push(element)
    if (element.style.reversed !== (parent?.style.reversed ?? false)) element.turn = this.writer.mark()
    this.boxes.enter(element, parent?.style ?? null, this.styleIn(parent), this.places.root.text())
  }

  /** What its style puts before the words of an element, or behind them. */
  private make(side: 'before' | 'after', element: Element): void {
    const made = madeIn(side, element, this.sheets, this.styles)
    if (made === null) return
    this.boxes.within(made.style, element.style.level, () => this.control(made, { ...element, style: made.style }))
  }

  private deepElement(tag: Tag, attributes: Attributes): Element {
    const parent = this.parent()
    const holder = this.places.holderOf(tag, parent)
    const place = this.places.placeOf(tag, attributes, holder)
    return elementOf(tag, place, this.styleAt(tag, place, parent, holder), parent)
  }

  text(text: string): void {
    const isBlank = isEmpty(text)
    this.isFilled = true
    if (!isBlank) this.endHead(null)
    const around = this.deep.at(-1) ?? this.around(null)
    if (!isBlank && (!around || this.places.root.has(around.place))) this.places.root.begin()
    this.show(isBlank ? text : unmarked(text), isBlank, around)
  }

  /** What may not stand in a head ends it, and is the body's (HTML 13.2.6.4.4); null = text. */
  private endHead(tag: Tag | null): void {
    const head = this.stack.at(-1)
    if (head?.tag.name !== 'head' || tag?.inHead) return
    const around = this.stack.at(-2)
    head.skip = around?.skip ?? false
    head.style = this.styleIn(around)
    this.places.root.begin()
  }

  /** The element whose style is handed on to a child of this tag, or to text (null). */
  private around(tag: Tag | null): Element | undefined {
    return !this.tables.isOpen ? this.stack.at(-1) : besideCells(this.stack, tag)
  }

  close(): void {
    if (!this.deep.pop()) this.end()
  }

  /** The element around the `within` innermost ones ends; these go on in what is around it. */
  leave(within: number): void {
    const inside = within - this.deep.length
    if (inside < 0) {
      this.deep.splice(this.deep.length - 1 - within, 1)
      return
    }
    const rest = this.stack.splice(this.stack.length - inside)
    for (const _ of rest) this.boxes.leave()
    this.end()
    for (const element of rest) this.goOn(element, this.stack.at(-1))
  }

  private goOn(element: Element, parent: Element | undefined): void {
    const { tag, role, link, last, implied } = element
    const holder = this.places.holderOf(tag, parent)
    const place = this.places.again(element.place, holder)
    const again = elementOf(tag, place, this.styleAt(tag, place, this.around(tag), holder), parent)
    Object.assign(again, { role, link, last, implied })
    if (again.struck && !parent?.struck) again.strike = element.strike ?? this.writer.mark()
    this.stand(again, parent)
  }

  private end(): void {
    const element = this.stack.at(-1)
    if (!element) return
    this.make('after', element)
    this.stack.pop()
    this.boxes.leave()
    const { name } = element.tag
    if (element.tag.tablePart || name === 'table') this.tables.leave(element)
    if (name === 'select') this.choose()
    if (name === 'textarea' && !this.isFilled) this.control(areaOf(element.place.attributes, this.sheets.hints()), element)
    if (element.link && !element.skip) this.writer.link(element.link.url, element.link.start)
    if (element.strike) this.writer.strike(element.strike)
    if (element.turn) this.writer.turn(element.turn)
    this.writer.close(element.role, element)
  }

  tooDeep(): boolean {
    return this.deep.length > 0
  }

  isFull(): boolean {
    return this.writer.count() > this.taken.most
  }

  /** `isRead`: to its end. `unseen`: the numbers of the texts that are out of sight; `texts`: how many there are; `root`: as `PageRoot.late`. */
  finish(isRead: boolean): Finished {
    const all = this.writer.finish()
    const lines = all.slice(0, this.taken.most)
    for (const line of lines) tellNotes(line)
    const whole = isRead && all.length === lines.length
    const { unseen, texts, replaced } = this
    const { covering, floating } = this.boxes
    return { lines, hidden: this.hidden.runs(), whole, unseen, texts, root: this.places.root.late(), replaced, covering, floating }
  }

  /** Of a list to choose one from, what is not shown is hidden text. */
  private choose(): void {
    const { choice } = this
    this.choice = null
    const shown = choice && shownOption(choice)
    for (const option of choice?.options ?? [])
      for (const { text, element } of option.pieces) this.say(` ${text} `, element, option !== shown)
  }

  private say(text: string, element: Element, isHeld = false): void {
    if (text !== '') this.show(text, isEmpty(text), element, isHeld)
  }

  /** `isHeld`: it is not shown, wherever it stands. */
  private show(text: string, isBlank: boolean, element: Element | undefined, isHeld = false): void {
    if (element?.skip) return
    const style = this.styleIn(element)
    const option = this.choice?.options.at(-1)
    if (option && element && !element.unlisted) {
      option.pieces.push({ text, element })
      return
    }
    this.begun ||= !isBlank
    const number = this.texts++
    this.boxes.text(number, isBlank, style)
    const isOut = isHeld || !this.judged.isSeen(style) || isLeftOfPage(style.shift, style.size * style.zoom, text)
    if (isOut || isWithheld(element) || this.sheets.spent() || this.taken.unseen?.has(number)) {
      this.unseen.add(number)
      this.hidden.add(bracketed(text), number, isElsewhere(element, this.stack, text))
      return
    }
    this.write(text, isBlank, style, element, number)
  }

  /** What of a text in sight is in front of where a box is cut off. */
  private write(text: string, isBlank: boolean, style: Style, element: Element | undefined, number: number): void {
    const most = this.boxes.inSight(text, style, isBlank)
    if (isBlank && !style.pre) this.writer.space()
    else if (most > 0) this.writer.text(text.slice(0, most), style.pre, element?.attribution ?? false)
    if (most > 0 && !isBlank) this.seen(most, element)
    if (most < text.length) this.hidden.add(bracketed(text.slice(most)), number, false)
    if (most === 0) this.unseen.add(number)
  }

  /** So many characters are in sight here. Below an attribution begins the mail that is quoted or passed on. */
  private seen(length: number, element: Element | undefined): void {
    if (element?.attribution) this.hidden.begin()
    else this.hidden.end(length, () => element?.tag.name !== 'img' && !this.stack.some(({ link }) => link))
  }

  /** `around`: what its style is handed on from; `holder`: what it stands in, null for the page's own root. */
  private styleAt(tag: Tag, place: Place, around: Element | undefined, holder: Holder | null): Style {
    if (holder === null) return this.places.root.styleOf(tag)
    const style = around === this.parent() ? holder.style : this.styleIn(around)
    // a part of a table that stands in none is no element
    if (!this.tables.isOpen && tag.tablePart) return style
    return styleOf(place, style, this.sheets, this.styles)
  }

  /** The style of what stands in an element, or in none. */
  private styleIn(element: Element | undefined): Style {
    return element && !this.places.root.has(element.place) ? element.style : this.places.root.text()
  }

  private parent(): Element | undefined {
    return this.deep.at(-1) ?? this.stack.at(-1)
  }
}
