import { type ParserOptions, QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

/** Elements whose content is text up to their own end tag (HTML 13.1.2, raw text and escapable raw text). */
const textOnly = new Set(['iframe', 'noembed', 'noframes', 'plaintext', 'script', 'style', 'textarea', 'title', 'xmp'])

const slash = 0x2f
const greater = 0x3e
const equals = 0x3d

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b)
const endsName = (code: number): boolean => code === greater || code === slash || isSpace(code)
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
 * Finds tags, text and comments as the parser's own tokenizer does in HTML, without looking at every character by itself. The document
 * comes in one piece; entities are left as they stand. A tag that breaks off at the end is passed over.
 */
export class HtmlTokenizer extends Tokenizer {
  private readonly events: TokenizerCallbacks

  constructor(options: ParserOptions, events: TokenizerCallbacks) {
    super(options, events)
    this.events = events
  }

  override write(text: string): void {
    for (let at = 0; at < text.length && this.running; ) at = this.step(text, at)
  }

  override end(): void {
    this.events.onend()
  }

  /** Text up to the next tag, and this tag; where it ends. */
  private step(text: string, at: number): number {
    const open = text.indexOf('<', at)
    if (open !== at) this.events.ontext(at, open < 0 ? text.length : open)
    if (open < 0) return text.length
    const code = text.charCodeAt(open + 1)
    if (isLetter(code)) return this.openTag(text, open + 1)
    if (code === slash && open + 2 < text.length) return this.closeTag(text, open + 2)
    if (text[open + 1] === '!') return this.declaration(text, open + 2)
    if (text[open + 1] === '?') return this.comment(open + 1, behind(text, '>', open + 1))
    this.events.ontext(open, open + 1)
    return open + 1
  }

  private comment(start: number, end: number): number {
    this.events.oncomment(start, end, 0)
    return end
  }

  private closeTag(text: string, start: number): number {
    const code = text.charCodeAt(start)
    if (code === greater) return start + 1
    if (!isLetter(code)) return this.comment(start, behind(text, '>', start))
    const end = nameEnd(text, start)
    if (end === text.length) return end
    this.events.onclosetag(start, end)
    return behind(text, '>', end)
  }

  /** Comments, the doctype, and what is neither: all show nothing, but for CDATA in SVG and MathML. */
  private declaration(text: string, start: number): number {
    if (text.startsWith('[CDATA[', start) && this.events.isInForeignContext?.() === true) {
      const end = text.indexOf(']]>', start)
      if (end < 0) return this.comment(start, text.length)
      this.events.oncdata(start + 7, end + 2, 2)
      return end + 3
    }
    if (!text.startsWith('--', start)) return this.comment(start, behind(text, '>', start))
    const abrupt = /-?>/y
    abrupt.lastIndex = start + 2
    if (abrupt.test(text)) return this.comment(start, abrupt.lastIndex)
    const end = /--!?>/g
    end.lastIndex = start + 2
    return this.comment(start, end.test(text) ? end.lastIndex : text.length)
  }

  private openTag(text: string, start: number): number {
    const end = nameEnd(text, start)
    if (end === text.length) return end
    const name = text.slice(start, end).toLowerCase()
    const isTextOnly = textOnly.has(name) && this.events.isInForeignContext?.() !== true
    this.events.onopentagname(start, end)
    const close = this.attributes(text, end)
    if (close === text.length) return close
    return isTextOnly ? this.content(text, close + 1, name) : close + 1
  }

  /** Where the ">" of a tag stands; the end of the text where it breaks off. */
  private attributes(text: string, start: number): number {
    for (let at = skipSpace(text, start); at < text.length; at = skipSpace(text, at)) {
      const isSlash = text.charCodeAt(at) === slash
      if (isSlash) at = skipSpace(text, at + 1)
      const code = text.charCodeAt(at)
      if (code === greater) {
        if (isSlash) this.events.onselfclosingtag(at)
        else this.events.onopentagend(at)
        return at
      }
      if (code !== slash && at < text.length) at = this.attribute(text, at)
    }
    return text.length
  }

  /** Where an attribute ends; the end of the text where it breaks off. */
  private attribute(text: string, start: number): number {
    let end = start + 1
    while (end < text.length && text.charCodeAt(end) !== equals && !endsName(text.charCodeAt(end))) end++
    if (end === text.length) return end
    this.events.onattribname(start, end)
    const next = skipSpace(text, end)
    if (text.charCodeAt(next) === equals) return this.value(text, skipSpace(text, next + 1))
    this.events.onattribend(QuoteType.NoValue, end)
    return next
  }

  private value(text: string, start: number): number {
    const quote = text[start]
    if (quote === '"' || quote === "'") {
      const end = text.indexOf(quote, start + 1)
      if (end < 0) return text.length
      this.events.onattribdata(start + 1, end)
      this.events.onattribend(quote === '"' ? QuoteType.Double : QuoteType.Single, end + 1)
      return end + 1
    }
    let end = start
    while (end < text.length && text.charCodeAt(end) !== greater && !isSpace(text.charCodeAt(end))) end++
    this.events.onattribdata(start, end)
    this.events.onattribend(QuoteType.Unquoted, end)
    return end
  }

  /** The text of an element that holds nothing else, and its end tag. */
  private content(text: string, start: number, name: string): number {
    let at = name === 'plaintext' ? -1 : text.indexOf('</', start)
    while (at >= 0 && !isEndTag(text, at + 2, name)) at = text.indexOf('</', at + 2)
    const end = at < 0 ? text.length : at
    if (end > start) this.events.ontext(start, end)
    return at < 0 ? end : this.closeTag(text, at + 2)
  }
}

const isEndTag = (text: string, at: number, name: string): boolean =>
  endsName(text.charCodeAt(at + name.length)) && text.slice(at, at + name.length).toLowerCase() === name
