import { Parser } from 'htmlparser2'
import { parseSheet } from './css'
import { withoutHiddenCharacters } from './hidden-characters'
import type { HiddenRun } from './hidden-text'
import { limits } from './limits'
import type { Visible } from './line'
import { type Kind, lineWriter, type Mark } from './line-writer'
import type { Place } from './selector'
import { makeSheets, type Sheets } from './sheets'
import { isSeen, rootStyle, type Style, type StyleCache, styleOf } from './visibility'

const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'])
const unrendered = new Set(['head', 'title', 'script', 'style'])
/** What a mail program shows nothing of: text in it is hidden text. */
const unshown = new Set([
  ...[
    'template',
    'object',
    'iframe',
    'audio',
    'video',
    'datalist',
    'canvas',
    'svg',
    'noscript',
    'noframes',
    'noembed',
    'applet',
    'frameset',
  ],
])
const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'pre', 'blockquote', 'hr', 'fieldset'])
const blocks = new Set([
  ...paragraphs,
  ...['div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'center', 'address', 'figure', 'figcaption', 'form'],
  ...['li', 'dt', 'dd', 'table', 'tr', 'caption', 'thead', 'tbody', 'tfoot', 'body', 'html', 'details', 'summary', 'legend', 'option'],
])

type Attributes = Readonly<Record<string, string>>
type Element = Kind & {
  tag: string
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
  return once.late ? readPage(html, sheets, false) : once
}

function readPage(html: string, sheets: Sheets, collect = true): Visible & { late: boolean } {
  const source = html.slice(0, limits.html)
  const page = openPage(sheets)
  let late = false
  let sheet: string | null = null
  let pending = ''
  /** The parser hands text over in pieces, at every entity and stray bracket. */
  const settle = (): void => {
    if (pending !== '') page.text(pending)
    pending = ''
  }
  const parser = new Parser({
    onopentag(tag, attributes) {
      settle()
      if (tag === 'style') sheet = ''
      page.open(tag, attributes)
    },
    ontext(text) {
      if (sheet === null) pending += text
      else sheet += text
    },
    onclosetag(tag) {
      settle()
      if (tag === 'style') {
        const parsed = collect && parseSheet(sheet ?? '')
        if (parsed) sheets.add(parsed)
        late ||= parsed !== false && (parsed.rules.length > 0 || parsed.groundsElsewhere) && page.begun()
        sheet = null
      }
      if (!voids.has(tag)) page.close()
    },
  })
  let at = 0
  for (; at < source.length && !page.tooDeep(); at += 65_536) parser.write(source.slice(at, at + 65_536))
  parser.end()
  settle()
  return { ...page.finish(), whole: at >= html.length && sheets.whole(), late }
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
function openPage(sheets: Sheets): Page {
  const writer = lineWriter()
  const hidden = hiddenRuns()
  const stack: Element[] = []
  let below = 0
  let begun = false
  const cache: StyleCache = new WeakMap()
  const judged = new Map<Style, boolean>()
  const seen = (style: Style): boolean => {
    const known = judged.get(style)
    if (known !== undefined) return known
    const ground = sheets.groundsElsewhere() && style.ground === rootStyle.ground ? null : style.ground
    const verdict = isSeen({ ...style, ground })
    judged.set(style, verdict)
    return verdict
  }
  const show = (text: string, element: Element | undefined): void => {
    const style = element?.style ?? rootStyle
    if (element?.skip) return
    const isBlank = text.trim() === ''
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
        below += voids.has(tag) ? 0 : 1
        return
      }
      const element = elementOf(tag, attributes, stack.at(-1), (place, parent) => styleOf(place, parent, sheets, cache))
      writer.open(tag, attributes, element)
      if (tag === 'img') show(imageText(attributes), element)
      if (element.link) element.link.start = writer.mark()
      if (!voids.has(tag)) stack.push(element)
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

function placeOf(tag: string, attributes: Attributes, parent: Element | undefined): Place {
  const previous = parent?.last ?? null
  const place: Place = {
    tag,
    id: attributes.id ?? '',
    classes: attributes.class ? attributes.class.split(/\s+/) : noClasses,
    attributes,
    parent: parent?.place ?? null,
    previous,
    index: previous ? previous.index + 1 : 0,
  }
  if (parent) parent.last = place
  return place
}

/** Whether what an element is and where it stands takes it out of sight: of a list to choose from one option is seen. */
function isUnshown({ tag, attributes, parent, index }: Place, around: Element | undefined): boolean {
  if (unshown.has(tag) || (around?.closed && tag !== 'summary')) return true
  return tag === 'option' && index > 0 && attributes.selected === undefined && parent?.attributes.multiple === undefined
}

function elementOf(
  tag: string,
  attributes: Attributes,
  parent: Element | undefined,
  styleFor: (place: Place, parent: Style) => Style,
): Element {
  const place = placeOf(tag, attributes, parent)
  const style = styleFor(place, parent?.style ?? rootStyle)
  const url = tag === 'a' ? linkTarget(attributes.href) : ''
  return {
    tag,
    style: isUnshown(place, parent) ? { ...style, gone: true } : style,
    block: blocks.has(tag),
    paragraph: paragraphs.has(tag),
    quote: isQuote(tag, attributes),
    attribution: parent?.attribution || isAttribution(attributes),
    skip: parent?.skip || unrendered.has(tag),
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
