import { attributeName, type Tag, tagOf } from './html-tags'

/** What is found in a document. Places are UTF-16 units of it, [start, end). */
export type TokenEvents = {
  /** Its entities are not yet decoded. */
  text(start: number, end: number): void
  /** A comment, or what shows nothing either. */
  comment(): void
  /** A start tag begins; then come its attributes, in the order of the document, and where it is whole its end. */
  openTag(tag: Tag): void
  /** An attribute by its name in lower case, and where its value stands; nowhere ([n, n)) where it has none. */
  attribute(name: string, start: number, end: number): void
  /** The ">" of a start tag. */
  openTagEnd(at: number, isSelfClosing: boolean): void
  /** An end tag; `at` = where its name ends. */
  closeTag(tag: Tag, at: number): void
  /** Whether what stands here is SVG or MathML, which have CDATA, and no elements of text alone. */
  isForeign(): boolean
}

const slash = 0x2f
const greater = 0x3e
const equals = 0x3d

const isSpace = (code: number): boolean => code <= 0x20 && (code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b))
const endsName = (code: number): boolean => code <= greater && (code === greater || code === slash || isSpace(code))
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a

const skipSpace = (text: string, at: number): number => {
  let i = at
  while (isSpace(text.charCodeAt(i))) i++
  return i
}
const nameEnd = (text: string, at: number): number => {
  let i = at
  while (i < text.length && !endsName(text.charCodeAt(i))) i++
  return i
}
const behind = (text: string, char: string, from: number): number => {
  const at = text.indexOf(char, from)
  return at < 0 ? text.length : at + 1
}

/**
 * Finds tags, text and comments in HTML (HTML 13.2.5), without looking at every character by itself. Entities are left as they stand. A
 * tag that breaks off at the end is passed over.
 */
export class HtmlTokenizer {
  private readonly source: string
  private readonly events: TokenEvents
  private running = true

  constructor(source: string, events: TokenEvents) {
    this.source = source
    this.events = events
  }

  run(): void {
    for (let at = 0; at < this.source.length && this.running; ) at = this.step(at)
  }

  /** Nothing is looked for behind what is read now. */
  stop(): void {
    this.running = false
  }

  /** Text up to the next tag, and this tag; where it ends. */
  private step(at: number): number {
    const { source, events } = this
    const open = source.indexOf('<', at)
    if (open !== at) events.text(at, open < 0 ? source.length : open)
    if (open < 0) return source.length
    const code = source.charCodeAt(open + 1)
    if (isLetter(code)) return this.openTag(open + 1)
    if (code === slash && open + 2 < source.length) return this.closeTag(open + 2)
    if (source[open + 1] === '!') return this.declaration(open + 2)
    if (source[open + 1] === '?') return this.comment(behind(source, '>', open + 1))
    events.text(open, open + 1)
    return open + 1
  }

  private comment(end: number): number {
    this.events.comment()
    return end
  }

  private closeTag(start: number): number {
    const { source } = this
    const code = source.charCodeAt(start)
    if (code === greater) return start + 1
    if (!isLetter(code)) return this.comment(behind(source, '>', start))
    const end = nameEnd(source, start)
    if (end === source.length) return end
    this.events.closeTag(tagOf(source.slice(start, end)), end)
    return behind(source, '>', end)
  }

  /** Comments, the doctype, and what is neither: all show nothing, but for CDATA in SVG and MathML. */
  private declaration(start: number): number {
    const { source } = this
    if (source.startsWith('[CDATA[', start) && this.events.isForeign()) {
      const end = source.indexOf(']]>', start)
      if (end < 0) return this.comment(source.length)
      this.events.text(start + 7, end)
      return end + 3
    }
    if (!source.startsWith('--', start)) return this.comment(behind(source, '>', start))
    const abrupt = /-?>/y
    abrupt.lastIndex = start + 2
    if (abrupt.test(source)) return this.comment(abrupt.lastIndex)
    const end = /--!?>/g
    end.lastIndex = start + 2
    return this.comment(end.test(source) ? end.lastIndex : source.length)
  }

  private openTag(start: number): number {
    const { source, events } = this
    const end = nameEnd(source, start)
    if (end === source.length) return end
    const tag = tagOf(source.slice(start, end))
    const isTextOnly = tag.textOnly && !events.isForeign()
    events.openTag(tag)
    const close = this.attributes(end)
    if (close === source.length) return close
    return isTextOnly ? this.content(close + 1, tag.name) : close + 1
  }

  /** Where the ">" of a tag stands; the end of the text where it breaks off. */
  private attributes(start: number): number {
    const { source } = this
    for (let at = skipSpace(source, start); at < source.length; at = skipSpace(source, at)) {
      const isSlash = source.charCodeAt(at) === slash
      if (isSlash) at = skipSpace(source, at + 1)
      const code = source.charCodeAt(at)
      if (code === greater) {
        this.events.openTagEnd(at, isSlash)
        return at
      }
      if (code !== slash && at < source.length) at = this.attribute(at)
    }
    return source.length
  }

  /** Where an attribute ends; the end of the text where it breaks off. */
  private attribute(start: number): number {
    const { source } = this
    let end = start + 1
    while (end < source.length && source.charCodeAt(end) !== equals && !endsName(source.charCodeAt(end))) end++
    if (end === source.length) return end
    const name = attributeName(source.slice(start, end))
    const next = skipSpace(source, end)
    if (source.charCodeAt(next) === equals) return this.value(name, skipSpace(source, next + 1))
    this.events.attribute(name, end, end)
    return next
  }

  private value(name: string, start: number): number {
    const { source } = this
    const quote = source[start]
    if (quote === '"' || quote === "'") {
      const end = source.indexOf(quote, start + 1)
      if (end < 0) return source.length
      this.events.attribute(name, start + 1, end)
      return end + 1
    }
    let end = start
    while (end < source.length && source.charCodeAt(end) !== greater && !isSpace(source.charCodeAt(end))) end++
    this.events.attribute(name, start, end)
    return end
  }

  /** The text of an element that holds nothing else, and its end tag. */
  private content(start: number, name: string): number {
    const { source, events } = this
    let at = name === 'plaintext' ? -1 : source.indexOf('</', start)
    while (at >= 0 && !isEndTag(source, at + 2, name)) at = source.indexOf('</', at + 2)
    const end = at < 0 ? source.length : at
    if (end > start) events.text(start, end)
    return at < 0 ? end : this.closeTag(at + 2)
  }
}

const isEndTag = (text: string, at: number, name: string): boolean =>
  endsName(text.charCodeAt(at + name.length)) && text.slice(at, at + name.length).toLowerCase() === name
