import { decodeHTML, decodeHTMLAttribute } from 'entities'
import { type Handler, Parser } from 'htmlparser2'
import { Covers } from './covers'
import { parseSheet } from './css'
import { makeFamilies } from './families'
import { type Attributes, kindOf, knownName } from './html-tags'
import { HtmlTokenizer } from './html-tokenizer'
import { limits } from './limits'
import type { Visible } from './line'
import { itemsAhead } from './list-labels'
import { mediaHolds } from './media'
import { Page, type Taken } from './page'
import { remember } from './remember'
import { makeSheets } from './sheets'
import { hides } from './visibility'

/**
 * HTML -> the lines a person sees, in reading order: blocks apart, list items marked, table rows on one line with " | " between cells,
 * images by their alternative text, quoted blocks at their depth. What is in the mark-up but not in sight is returned apart, in runs.
 * One pass; it ends after `limits.html` characters, after `most` lines or soon after more than `limits.htmlDepth` open elements. Never
 * throws.
 */
export function htmlLines(html: string, most: number = limits.lines): Visible {
  const sheets = makeSheets(hides)
  const once = readPage({ html, sheets, most, collect: true })
  // a style sheet below the text it is for holds all the same
  if (!sheets.ahead()) return readSurely({ html, sheets, most }, once.late ? readPage({ html, sheets, most }) : once)
  const how = { html, sheets, most, families: makeFamilies() }
  readPage(how)
  return readSurely(how, readPage(how))
}

/** Of text that is seen in a browser, but not in every other way the page can be taken, nobody can say that a person sees it. */
function readSurely(how: How, seen: Read): Visible {
  const unseen = seen.covering ? coveredIn(how) : new Set<number>()
  for (const way of how.sheets.otherWays()) {
    how.sheets.take(way)
    for (const at of readPage(how).unseen) if (!seen.unseen.has(at)) unseen.add(at)
  }
  how.sheets.take('browser')
  return unseen.size === 0 ? seen : readPage({ ...how, unseen })
}

/** The texts of a page over which a box lies. */
function coveredIn(how: How): Set<number> {
  const covers = new Covers()
  readPage({ ...how, covers })
  return covers.covered
}

/** Elements whose text knows no entities (HTML 13.2.5.3, raw text). */
const rawTexts = new Set(['style', 'script', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext'])

const sheetOf = remember(parseSheet, 50, 20_000)

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

/** Most lists of a page whose items are counted ahead. */
const mostCounted = 100

/** `collect`: the page's style sheets are still to be read. */
type How = Taken & { html: string; collect?: boolean }

/** `late`: a style sheet stands below text that it is for. `covering`: a box may cover text. */
type Read = Visible & { late: boolean; covering: boolean; unseen: ReadonlySet<number> }

function readPage(how: How): Read {
  const { html } = how
  how.families?.again()
  const source = html.slice(0, limits.html)
  const reading = new Reading(how)
  const parser = new Parser(reading, { decodeEntities: false, Tokenizer: HtmlTokenizer })
  parser.end(source)
  reading.settle()
  const { lines, hidden, whole, unseen } = reading.page.finish()
  return {
    lines,
    hidden,
    unseen,
    whole: whole && source.length === html.length && !reading.broken && how.sheets.whole(),
    late: reading.late,
    covering: reading.page.covering,
  }
}

/** What the parser's events come to. A class, as its functions are made once and not for every page. */
class Reading implements Partial<Handler> {
  readonly page: Page
  /** Whether a style sheet stands below text that it is for. */
  late = false
  /** Whether reading ended before the page did. */
  broken = false
  private readonly how: How
  private parser: Parser | null = null
  private isRaw = false
  /** Whether an attribute of the tag that is read has an entity. */
  private isCoded = false
  private sheetHolds = false
  private written = ''
  private pending = ''
  private deepAt = 0
  private counted = 0

  constructor(how: How) {
    this.how = how
    this.page = new Page(how)
  }

  onparserinit(parser: Parser): void {
    this.parser = parser
  }

  onattribute(_: string, value: string): void {
    this.isCoded ||= value.includes('&')
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    const tag = knownName(name)
    this.settle()
    this.watch()
    this.isRaw = rawTexts.has(tag)
    if (tag === 'ol') this.countItems(attributes)
    this.page.open(tag, this.isCoded ? decodeAttributes(attributes) : attributes)
    this.isCoded = false
    if (tag === 'style') this.sheetHolds = isSheet(attributes)
  }

  ontext(text: string): void {
    this.written += text
  }

  /** What stands on both sides of a comment makes no entity together. */
  oncomment(): void {
    this.pending += this.isRaw ? this.written : decoded(this.written)
    this.written = ''
  }

  onclosetag(name: string): void {
    const tag = knownName(name)
    if (tag === 'style') this.readSheet()
    this.settle()
    this.isRaw = false
    if (!kindOf(tag).void) this.page.close()
  }

  /** The parser hands text over in pieces, at every stray bracket. */
  settle(): void {
    if (this.written !== '') this.oncomment()
    if (this.pending !== '') this.page.text(this.pending)
    this.pending = ''
  }

  private readSheet(): void {
    if (this.how.collect && this.sheetHolds) {
      const parsed = sheetOf(this.written)
      this.how.sheets.add(parsed)
      this.late ||= parsed.rules.length + parsed.frames.length > 0 && this.page.begun
    }
    this.written = ''
  }

  private countItems(attributes: Record<string, string>): void {
    if (attributes.reversed === undefined || attributes.start !== undefined || this.counted++ >= mostCounted) return
    attributes.start = `${itemsAhead(this.how.html, this.parser?.endIndex ?? 0)}`
  }

  /** Ends the reading of a page that is too deep or too long. */
  private watch(): void {
    const at = this.parser?.endIndex ?? 0
    if (!this.page.tooDeep()) this.deepAt = at
    if (at <= this.deepAt + depthLeeway && !this.page.isFull()) return
    this.broken = true
    this.parser?.pause()
  }
}
