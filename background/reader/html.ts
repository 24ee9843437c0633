import { decodeHTML, decodeHTMLAttribute } from 'entities'
import { type Handler, Parser } from 'htmlparser2'
import { parseSheet } from './css'
import { makeFamilies } from './families'
import { type HiddenPieces, runOf } from './hidden-runs'
import { type Attributes, kindOf, knownName } from './html-tags'
import { HtmlTokenizer } from './html-tokenizer'
import { limits } from './limits'
import type { Line, Visible } from './line'
import { itemsAhead } from './list-labels'
import { mediaHolds, phone, type Screen } from './media'
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

/**
 * Of text that is seen in a browser, but not in every other way the page can be taken, nobody can say that a person sees it. Of what is out
 * of sight it is told what is seen in one of those ways, or on a phone.
 */
function readSurely(how: How, seen: Read): Visible {
  const unseen = new Set<number>()
  const elsewhere = new Set<number>()
  for (const way of how.sheets.otherWays()) {
    how.sheets.take(way)
    const other = readPage(how).unseen
    addMissing(unseen, other, seen.unseen)
    addMissing(elsewhere, seen.unseen, other)
  }
  how.sheets.take('browser')
  const { lines, hidden, whole } = unseen.size === 0 ? seen : readPage({ ...how, unseen })
  if (hidden.some(run => !run.lead) && /@media|\bmedia=/i.test(how.html)) addMissing(elsewhere, seen.unseen, unseenOnPhone(how))
  for (const at of unseen) elsewhere.add(at)
  return { lines, hidden: hidden.map(run => runOf(run, elsewhere)), whole }
}

function addMissing(to: Set<number>, from: ReadonlySet<number>, those: ReadonlySet<number>): void {
  for (const at of from) if (!those.has(at)) to.add(at)
}

function unseenOnPhone(how: How): ReadonlySet<number> {
  const on: How = { ...how, sheets: makeSheets(hides), screen: phone }
  const once = readPage({ ...on, collect: true })
  return once.late ? readPage(on).unseen : once.unseen
}

/** Elements whose text knows no entities (HTML 13.2.5.3, raw text). */
const rawTexts = new Set(['style', 'script', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext'])

const sheetOf = remember(source => parseSheet(source), 50, 20_000)
const phoneSheetOf = remember(source => parseSheet(source, phone), 50, 20_000)

/** Entities are decoded here: the parser finds the end of a text sooner where it need not look for them. */
const decoded = (text: string): string => (text.includes('&') ? decodeHTML(text) : text)

function decodeAttributes(attributes: Record<string, string>): Attributes {
  for (const name in attributes) {
    const value = attributes[name]
    if (value?.includes('&')) attributes[name] = decodeHTMLAttribute(value)
  }
  return attributes
}

/** Whether a browser heeds a <style> of these attributes (HTML 4.2.6). */
const isSheet = ({ media = '', type = '' }: Attributes, screen?: Screen): boolean =>
  /^(?:text\/css)?$/i.test(type) && mediaHolds(media, screen)

/** Characters that are still read once too many elements are open. */
const depthLeeway = 65_536

/** Most lists of a page whose items are counted ahead. */
const mostCounted = 100

/** `collect`: the page's style sheets are still to be read. `screen`: another than a wide one. */
type How = Taken & { html: string; collect?: boolean; screen?: typeof phone }

/** `late`: a style sheet stands below text that it is for. */
type Read = { lines: Line[]; hidden: HiddenPieces[]; whole: boolean; late: boolean; unseen: ReadonlySet<number> }

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
    if (tag === 'style') this.sheetHolds = isSheet(attributes, this.how.screen)
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
      const parsed = (this.how.screen ? phoneSheetOf : sheetOf)(this.written)
      this.how.sheets.add(parsed)
      this.late ||= parsed.rules.length > 0 && this.page.begun
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
