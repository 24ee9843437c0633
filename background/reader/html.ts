import { Parser } from 'htmlparser2'
import { parseSheet } from './css'
import { limits } from './limits'
import type { Visible } from './line'
import { type LineWriter, lineWriter, type Mark } from './line-writer'
import { isSeen, rootStyle, type Style, sheetIndex, styleOf } from './visibility'

const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'])
const unrendered = new Set([
  'head',
  'title',
  'script',
  'style',
  'template',
  'object',
  'iframe',
  'audio',
  'video',
  'datalist',
  'canvas',
  'svg',
  'math',
])
const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'pre', 'blockquote', 'hr', 'fieldset'])
const blocks = new Set([
  ...paragraphs,
  ...['div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'center', 'address', 'figure', 'figcaption', 'form'],
  ...['li', 'dt', 'dd', 'table', 'tr', 'caption', 'thead', 'tbody', 'tfoot', 'body', 'html', 'details', 'summary', 'legend', 'option'],
])

type Attributes = Readonly<Record<string, string>>
type Element = { tag: string; style: Style; quote: boolean; attribution: boolean; skip: boolean; link: { url: string; start: Mark } | null }

/** Whether a blockquote (or a mail program's own wrapper) holds an earlier mail; a plain indent is the author's own. */
function isQuote(tag: string, attributes: Attributes): boolean {
  const classes = attributes.class ?? ''
  if (/\byahoo_quoted\b/.test(classes)) return true
  if (tag !== 'blockquote') return false
  if (attributes.type === 'cite' || attributes.cite || /quote|cite/i.test(classes)) return true
  const style = (attributes.style ?? '').toLowerCase()
  return !/border(-left)?\s*:\s*(none|0)/.test(style)
}

const isAttribution = (attributes: Attributes): boolean =>
  /\b(gmail_attr|moz-cite-prefix|moz-email-headers-table)\b/.test(attributes.class ?? '')

/** A web address that may be shown; others (script, data) lead nowhere. */
const linkTarget = (href: string | undefined): string => {
  const url = (href ?? '').replace(/[\u0000-\u0020]+/g, '')
  return /^(https?:|mailto:|tel:)/i.test(url) ? url : ''
}

const isEmoji = (text: string): boolean =>
  /^[\p{Extended_Pictographic}\p{Emoji_Component}\uFE0F\u200D]{1,16}$/u.test(text) && /\P{ASCII}/u.test(text)

/**
 * HTML -> the lines a person sees, in reading order: blocks apart, list items marked, table rows on one line with " | " between cells,
 * images by their alternative text, quoted blocks at their depth. What is in the mark-up but not in sight is returned apart, in runs.
 * One pass; it ends after `limits.html` characters or soon after more than `limits.htmlDepth` open elements. Never throws.
 */
export function htmlLines(html: string): Visible {
  const source = html.slice(0, limits.html)
  const writer = lineWriter()
  const sheets = sheetIndex()
  const stack: Element[] = []
  const hidden: string[] = []
  let sheet: string | null = null
  let tooDeep = 0
  let hiding = false

  const top = (): Element | undefined => stack.at(-1)
  const hide = (text: string): void => {
    const bare = text.replace(/\s+/g, ' ')
    if (bare.trim() === '') return
    if (hiding) hidden.push(`${hidden.pop() ?? ''}${bare}`)
    else hidden.push(bare)
    hiding = true
  }
  const show = (text: string): void => {
    const element = top()
    const style = element?.style ?? rootStyle
    if (element?.skip) return
    const judged = sheets.groundsElsewhere() && style.ground === rootStyle.ground ? { ...style, ground: null } : style
    if (!isSeen(judged)) return hide(text)
    if (/\S/.test(text)) hiding = false
    writer.text(text, { pre: style.pre, attribution: element?.attribution ?? false })
  }
  const open = (tag: string, attributes: Attributes): void => {
    const parent = top()
    const style = styleOf(tag, attributes, parent?.style ?? rootStyle, sheets)
    const url = tag === 'a' ? linkTarget(attributes.href) : ''
    const quote = isQuote(tag, attributes)
    const attribution = parent?.attribution || isAttribution(attributes)
    const skip = parent?.skip || unrendered.has(tag)
    writer.open(tag, attributes, { block: blocks.has(tag), paragraph: paragraphs.has(tag), quote })
    if (tag === 'img' && !skip && isSeen(style) && attributes.alt?.trim()) showImage(writer, attributes.alt.trim())
    const link = url ? { url, start: writer.mark() } : null
    if (!voids.has(tag)) stack.push({ tag, style: tag === 'noscript' ? { ...style, gone: true } : style, quote, attribution, skip, link })
  }
  const close = (): void => {
    const element = stack.pop()
    if (!element) return
    if (element.link && !element.skip) writer.link(element.link.url, element.link.start)
    writer.close(element.tag, { block: blocks.has(element.tag), paragraph: paragraphs.has(element.tag), quote: element.quote })
  }

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === 'style') sheet = ''
        if (stack.length >= limits.htmlDepth) tooDeep += voids.has(tag) ? 0 : 1
        else open(tag, attributes)
      },
      ontext(text) {
        if (sheet !== null) sheet += text
        else show(text)
      },
      onclosetag(tag) {
        if (tag === 'style' && sheet !== null) {
          sheets.add(parseSheet(sheet))
          sheet = null
        }
        if (voids.has(tag)) return
        if (tooDeep > 0) tooDeep--
        else close()
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  let at = 0
  for (; at < source.length && tooDeep === 0; at += 65_536) parser.write(source.slice(at, at + 65_536))
  parser.end()
  return { lines: writer.finish(), hidden: hidden.map(text => text.trim()), whole: at >= html.length }
}

function showImage(writer: LineWriter, alt: string): void {
  writer.text(isEmoji(alt) ? alt : ` [image: ${alt.slice(0, 200)}] `, { pre: false, attribution: false })
}
