import { decodeHTML, decodeHTMLAttribute } from 'entities'
import { type Handler, Parser } from 'htmlparser2'
import { parseSheet } from './css'
import { type Families, makeFamilies } from './families'
import { withoutHiddenCharacters } from './hidden-characters'
import type { HiddenRun } from './hidden-text'
import { kindOf, type TagKind } from './html-tags'
import { HtmlTokenizer } from './html-tokenizer'
import { limits } from './limits'
import { isEmpty, type Visible } from './line'
import { type Kind, lineWriter, type Mark } from './line-writer'
import { mediaHolds } from './media'
import { pageRoot } from './page-root'
import type { Place } from './selector'
import { makeSheets, type Sheets } from './sheets'
import { isSeen, type Style, type StyleCache, styleOf } from './visibility'

type Attributes = Readonly<Record<string, string>>
type Element = Kind & {
  tag: string
  number: number
  style: Style
  attribution: boolean
  skip: boolean
  /** A closed <details>: of what stands in it only its summary is seen. */
  closed: boolean
  link: { url: string; start: Mark } | null
  place: Place
  /** Its last child so far. */
  last: Place | null
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

/** A web address that may be shown; others (script, data) lead nowhere. */
const linkTarget = (href: string | undefined): string => {
  const url = (href ?? '').replace(/[\s\p{Cc}]+/gu, '')
  return /^(https?:|mailto:|tel:)/i.test(url) ? url : ''
}

const isEmoji = (text: string): boolean => /^(?:\p{RGI_Emoji}){1,8}$/v.test(text) && /\P{ASCII}/u.test(text)

/**
 * HTML -> the lines a person sees, in reading order: blocks apart, list items marked, table rows on one line with " | " between cells,
 * images by their alternative text, quoted blocks at their depth. What is in the mark-up but not in sight is returned apart, in runs.
 * One pass; it ends after `limits.html` characters or soon after more than `limits.htmlDepth` open elements. Never throws.
 */
export function htmlLines(html: string): Visible {
  const sheets = makeSheets()
  const once = readPage(html, sheets)
  // a style sheet below the text it is for holds all the same
  if (!sheets.ahead()) return once.late ? readPage(html, sheets, false) : once
  const families = makeFamilies()
  readPage(html, sheets, false, families)
  families.again()
  return readPage(html, sheets, false, families)
}

/** Elements whose text knows no entities (HTML 13.2.5.3, raw text). */
const rawTexts = new Set(['style', 'script', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext'])

/** Entities are decoded here: the parser finds the end of a text sooner where it need not look for them. */
const decoded = (text: string): string => (text.includes('&') ? decodeHTML(text) : text)

function decodeAttributes(attributes: Record<string, string>): Attributes {
  for (const name in attributes) {
    const value = attributes[name]
    if (value?.includes('&')) attributes[name] = decodeHTMLAttribute(value)
  }
  return attributes
}

/** Whether a browser on a wide screen heeds a <style> of these attributes (HTML 4.2.6). */
const isSheet = ({ media = '', type = '' }: Attributes): boolean => /^(?:text\/css)?$/i.test(type) && mediaHolds(media)

/** Characters that are still read once too many elements are open. */
const depthLeeway = 65_536

function readPage(html: string, sheets: Sheets, collect = true, families?: Families): Visible & { late: boolean } {
  const source = html.slice(0, limits.html)
  const page = openPage(sheets, families)
  let late = false
  let isRaw = false
  let sheetHolds = false
  let written = ''
  let pending = ''
  const decodePending = (): void => {
    pending += isRaw ? written : decoded(written)
    written = ''
  }
  /** The parser hands text over in pieces, at every stray bracket. */
  const settle = (): void => {
    if (written !== '') decodePending()
    if (pending !== '') page.text(pending)
    pending = ''
  }
  const readSheet = (): void => {
    if (collect && sheetHolds) {
      const parsed = parseSheet(written)
      sheets.add(parsed)
      late ||= parsed.rules.length > 0 && page.begun()
    }
    written = ''
  }
  let deepAt = 0
  let whole = source.length === html.length
  const handler: Partial<Handler> = {
    onopentag(tag, attributes) {
      settle()
      if (!page.tooDeep()) deepAt = parser.endIndex
      else if (parser.endIndex > deepAt + depthLeeway) {
        whole = false
        parser.pause()
      }
      isRaw = rawTexts.has(tag)
      page.open(tag, decodeAttributes(attributes))
      if (tag === 'style') sheetHolds = isSheet(attributes)
    },
    ontext(text) {
      written += text
    },
    // what stands on both sides of a comment makes no entity together
    oncomment: decodePending,
    onclosetag(tag) {
      if (tag === 'style') readSheet()
      settle()
      isRaw = false
      if (!kindOf(tag).void) page.close()
    },
  }
  const parser = new Parser(handler, { decodeEntities: false, Tokenizer: HtmlTokenizer })
  parser.end(source)
  settle()
  return { ...page.finish(), whole: whole && sheets.whole(), late }
}

type Page = {
  open(tag: string, attributes: Attributes): void
  text(text: string): void
  close(): void
  /** Whether text was shown or hidden already. */
  begun(): boolean
  tooDeep(): boolean
  finish(): Pick<Visible, 'lines' | 'hidden'>
}

/** A page as its elements open and close: which text is in sight, and where it stands. */
function openPage(sheets: Sheets, families: Families | undefined): Page {
  const writer = lineWriter()
  const hidden = hiddenRuns()
  const stack: Element[] = []
  let below = 0
  let begun = false
  const cache: StyleCache = new WeakMap()
  const styles: Styles = { sheets, cache, families, root: pageRoot(sheets, cache) }
  const judged = new Map<Style, boolean>()
  const seen = (style: Style): boolean => {
    const known = judged.get(style)
    if (known !== undefined) return known
    const verdict = isSeen(style)
    judged.set(style, verdict)
    return verdict
  }
  const show = (text: string, element: Element | undefined): void => {
    const style = element?.style ?? styles.root('', undefined)
    if (element?.skip) return
    const isBlank = isEmpty(text)
    begun ||= !isBlank
    if (element?.closed || !seen(style)) {
      hidden.add(text)
      return
    }
    if (!isBlank) hidden.end()
    writer.text(text, { pre: style.pre, attribution: element?.attribution ?? false })
  }

  return {
    open(tag, attributes) {
      if (stack.length >= limits.htmlDepth) {
        below += kindOf(tag).void ? 0 : 1
        return
      }
      const kind = kindOf(tag)
      const element = elementOf(tag, attributes, kind, stack.at(-1), styles)
      writer.open(tag, attributes, element)
      if (tag === 'img') show(imageText(attributes), element)
      if (element.link) element.link.start = writer.mark()
      if (!kind.void) stack.push(element)
    },
    text: text => show(text, stack.at(-1)),
    close() {
      if (below > 0) {
        below--
        return
      }
      const element = stack.pop()
      if (!element) return
      if (element.link && !element.skip) writer.link(element.link.url, element.link.start)
      writer.close(element.tag, element)
    },
    begun: () => begun,
    tooDeep: () => below > 0,
    finish: () => ({ lines: writer.finish(), hidden: hidden.runs() }),
  }
}

const noClasses: readonly string[] = []
const unknownFamily = { number: 0, siblings: 0 }

function placeOf(tag: string, attributes: Attributes, parent: Element | undefined, siblings: number): Place {
  const previous = parent?.last ?? null
  const place: Place = {
    tag,
    id: attributes.id ?? '',
    classes: attributes.class ? attributes.class.split(/\s+/) : noClasses,
    attributes,
    parent: parent?.place ?? null,
    previous,
    index: previous ? previous.index + 1 : 0,
    siblings,
  }
  if (parent) parent.last = place
  return place
}

/** Whether where an element stands takes it out of sight: of a list to choose from one option is seen. */
function isUnshown({ tag, attributes, parent, index }: Place, around: Element | undefined): boolean {
  if (around?.closed && tag !== 'summary') return true
  return tag === 'option' && index > 0 && attributes.selected === undefined && parent?.attributes.multiple === undefined
}

type Styles = { sheets: Sheets; cache: StyleCache; families: Families | undefined; root: ReturnType<typeof pageRoot> }

function elementOf(tag: string, attributes: Attributes, kind: TagKind, parent: Element | undefined, styles: Styles): Element {
  const { number, siblings } = styles.families?.enter(parent?.number ?? 0) ?? unknownFamily
  const place = placeOf(tag, attributes, parent, parent ? siblings : 0)
  const around = parent && parent.tag !== 'html' ? parent.style : styles.root(tag, parent?.place)
  const style = styleOf(place, around, styles.sheets, styles.cache)
  const url = tag === 'a' ? linkTarget(attributes.href) : ''
  return {
    tag,
    number,
    style: kind.unshown || isUnshown(place, parent) ? { ...style, gone: true } : style,
    block: kind.block || (style.box === 'block' && !kind.void),
    apart: style.box === 'apart' && !kind.void,
    paragraph: kind.paragraph,
    quote: isQuote(tag, attributes),
    attribution: parent?.attribution || isAttribution(attributes),
    skip: parent?.skip || kind.unrendered,
    closed: tag === 'details' && attributes.open === undefined,
    link: url ? { url, start: { line: 0, at: 0 } } : null,
    place,
    last: null,
  }
}

/** Gathers hidden text into runs: what stands together, with nothing visible between. */
function hiddenRuns(): { add(text: string): void; end(): void; runs(): HiddenRun[] } {
  const found: HiddenRun[] = []
  let open = false
  let lead = true
  return {
    add(text) {
      const bare = withoutHiddenCharacters(text).text.replace(/\s+/g, ' ')
      const last = found.at(-1)
      if (bare.trim() === '') return
      if (open && last) last.text = `${last.text} ${bare}`.replace(/\s+/g, ' ').trim()
      else found.push({ text: bare.trim(), lead })
      open = true
    },
    end() {
      open = false
      lead = false
    },
    runs: () => found,
  }
}

/** An image as a person without images reads it: its alternative text, an emoji as itself. */
function imageText({ alt = '', src = '' }: Attributes): string {
  const text = alt.trim()
  // a picture that the mail itself brings says something, named or not
  if (text === '') return /^cid:/i.test(src) ? ' [image] ' : ''
  return isEmoji(text) ? text : ` [image: ${text.slice(0, 200)}] `
}
