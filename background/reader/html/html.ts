import { decodeHTML } from 'entities'
import { limits } from '../limits'
import type { Visible } from '../line'
import { Attributes } from './attributes'
import { Collapsed } from './collapse'
import { Covers } from './covers'
import { parseSheet, type Sheet } from './css'
import { type Families, makeFamilies } from './families'
import { runOf } from './hidden-runs'
import type { Tag } from './html-tags'
import { HtmlTree, type TreeEvents } from './html-tree'
import { itemsAhead } from './list-labels'
import { mediaHolds, phone, type Screen } from './media'
import { importedSheets, linkColors, linkedSheet } from './other-sheets'
import { Page } from './page'
import type { Finished, Taken } from './page-taken'
import { remember } from './remember'
import { Sheets } from './sheets'
import { makePageStyles } from './style-cache'
import { messageSteps, type Steps } from './style-steps'
import { hides } from './visibility'

/**
 * HTML -> the lines a person sees, in reading order: blocks apart, list items marked, table rows on one line with " | " between cells,
 * images by their alternative text, quoted blocks at their depth. What is in the mark-up but not in sight is returned apart, in runs.
 * One pass for most; it ends after `limits.html` characters, `limits.elements` elements or `most` lines, or soon after more than
 * `limits.htmlDepth` open elements. Never throws. `room`: the steps that are left for the styles of its message.
 */
export function htmlLines(html: string, most: number = limits.lines, room: Steps = messageSteps()): Visible {
  const how = collecting({ html, most, room }, null, null)
  return readSurely(how, readWhole(how))
}

/** A page as it is once all of its style sheets are known, and where they ask for it how many elements come after each: `how` has them then. */
function readWhole(how: How): Read {
  const once = readPage(how)
  how.collect = false
  const isLate = once.late || once.found.root !== null
  const isAhead = how.families === null && how.sheets.ahead()
  if (!isLate && !isAhead) return once
  // a style sheet, or an attribute of the page's own, below the text it is for holds all the same
  how.root = once.found.root
  how.styles = makePageStyles()
  if (!isAhead) return readPage(how)
  how.families = makeFamilies()
  readPage(how)
  how.elements = limits.htmlAgain
  return readPage(how)
}

/**
 * Of text that is seen in a browser, but not in every other way the page can be taken, nobody can say that a person sees it. Of what is out
 * of sight it is told what is seen in one of those ways, or on a phone.
 */
function readSurely(how: How, { found: seen, opened }: Read): Visible {
  // the same reading again takes as many steps again
  how.sheets.take('browser')
  const unseen = seen.replaced
    ? new Set(Array.from({ length: seen.texts }, (_, i) => i))
    : seen.covering || seen.floating
      ? coveredIn(how)
      : new Set<number>()
  const elsewhere = new Set<number>()
  const ways = how.sheets.otherWays()
  // of a page that is shortened, what may cover its text is looked for to its end
  const short = ways.length > 0 ? { ...how, elements: limits.htmlAgain } : how
  for (const way of ways) {
    how.sheets.take(way)
    // what animations leave an element with is no rule, by which styles are told apart
    const other = readPage(way === 'animated' ? { ...short, styles: makePageStyles() } : short).found.unseen
    addMissing(unseen, other, seen.unseen)
    addMissing(elsewhere, seen.unseen, other)
  }
  how.sheets.take('browser')
  const isSame = unseen.size === 0 && (short === how || opened <= short.elements)
  const { lines, hidden, whole } = isSame ? seen : readPage({ ...short, unseen }).found
  how.sheets.end()
  if (hidden.some(run => !run.lead) && /@media|\bmedia=/i.test(how.html)) addMissing(elsewhere, seen.unseen, unseenOnPhone(how))
  for (const at of unseen) elsewhere.add(at)
  return { lines, hidden: hidden.map(run => runOf(run, elsewhere)), whole }
}

function addMissing(to: Set<number>, from: ReadonlySet<number>, those: ReadonlySet<number>): void {
  for (const at of from) if (!those.has(at)) to.add(at)
}

function unseenOnPhone({ families, ...document }: How): ReadonlySet<number> {
  const how = { ...collecting(document, phone, families), elements: limits.htmlAgain }
  const { unseen } = readWhole(how).found
  how.sheets.end()
  return unseen
}

/** The texts of a page over which a box lies, or that stand on a ground of no height. */
function coveredIn(how: How): Set<number> {
  const covers = new Covers()
  const collapsed = new Collapsed()
  readPage({ ...how, covers, collapsed, elements: limits.elements })
  return new Set([...covers.covered, ...collapsed.texts])
}

const sheetOf = remember(source => parseSheet(source), 100, 20_000)
const phoneSheetOf = remember(source => parseSheet(source, phone), 100, 20_000)

const decoded = (text: string): string => (text.includes('&') ? decodeHTML(text) : text)

/** Whether a browser heeds a <style> of these attributes (HTML 4.2.6). */
const isSheet = (attributes: Attributes, screen: Screen | null): boolean =>
  /^(?:text\/css)?$/i.test(attributes.get('type') ?? '') && mediaHolds(attributes.get('media') ?? '', screen ?? undefined) !== false

/** Characters that are still read once too many elements are open. */
const depthLeeway = 65_536

/** Most lists of a page whose items are counted ahead. */
const mostCounted = 100

type Document = { html: string; most: number; room: Steps }

/** `elements`: how many of the page are read. `collect`: its style sheets are still to be read. `screen`: another than a wide one. */
type How = Taken & Document & { elements: number; collect: boolean; screen: Screen | null }

/** A first reading. Nearly all pages are read in no other way, so that what is known of how is of one shape. */
const collecting = ({ html, most, room }: Document, screen: Screen | null, families: Families | null): How => ({
  html,
  room,
  elements: limits.elements,
  most,
  sheets: new Sheets(hides, room),
  screen,
  collect: true,
  styles: makePageStyles(),
  families,
  covers: null,
  collapsed: null,
  unseen: null,
  root: null,
})

/** `late`: a style sheet stands below text that it is for; `root`: so do attributes; `opened`: its elements that were opened. */
type Read = { found: Finished; late: boolean; opened: number }

function readPage(how: How): Read {
  const { html } = how
  how.families?.again()
  const source = html.slice(0, limits.html)
  const reading = new Reading(how, source)
  reading.run()
  const isRead = source.length === html.length && !reading.broken && how.sheets.whole()
  return { found: reading.page.finish(isRead), late: reading.late, opened: reading.opened }
}

/** What the elements of a document come to. A class, as its functions are made once and not for every page. */
class Reading implements TreeEvents {
  readonly page: Page
  /** Whether a style sheet stands below text that it is for. */
  late = false
  /** Whether reading ended before the page did. */
  broken = false
  opened = 0
  private readonly how: How
  private readonly elements: number
  private readonly screen: Screen | null
  private readonly source: string
  private readonly tree: HtmlTree
  private isRaw = false
  private sheetHolds = false
  /** What the open sheet is for. */
  private media = ''
  private written = ''
  private pending = ''
  private deepAt = 0
  private counted = 0

  constructor(how: How, source: string) {
    this.how = how
    this.elements = how.elements
    this.screen = how.screen
    this.source = source
    this.page = new Page(how)
    this.tree = new HtmlTree(source, this)
  }

  run(): void {
    this.tree.run()
    this.settle()
  }

  open(tag: Tag, attributes: Attributes, at: number): void {
    this.settle()
    this.opened++
    this.watch(at)
    this.isRaw = tag.raw
    this.page.open(tag, tag.name === 'ol' ? this.counting(attributes, at) : attributes)
    if (tag.name === 'link' || tag.name === 'body') this.add(tag.name === 'link' ? linkedSheet(attributes) : linkColors(attributes))
    if (tag.name !== 'style') return
    this.sheetHolds = isSheet(attributes, this.screen)
    this.media = this.sheetHolds ? (attributes.get('media') ?? '') : ''
  }

  /** Text comes in pieces, at every stray bracket. */
  text(start: number, end: number): void {
    this.written += this.source.slice(start, end)
  }

  comment(): void {
    this.pending += this.isRaw ? this.written : decoded(this.written)
    this.written = ''
  }

  close(tag: Tag): void {
    if (tag.name === 'style') this.readSheet()
    this.settle()
    this.isRaw = false
    this.page.close()
  }

  leave(within: number): void {
    this.settle()
    this.page.leave(within)
  }

  private settle(): void {
    if (this.written !== '') this.comment()
    if (this.pending === '') return
    this.page.text(this.pending)
    this.pending = ''
  }

  private readSheet(): void {
    if (this.how.collect && this.sheetHolds) {
      const parsed = (this.screen ? phoneSheetOf : sheetOf)(this.media === '' ? this.written : `@media ${this.media}{${this.written}}`)
      for (const imported of importedSheets(this.written)) this.add(imported)
      this.add(parsed)
    }
    this.written = ''
  }

  private add(sheet: Sheet | null): void {
    if (sheet === null || !this.how.collect) return
    this.how.sheets.add(sheet)
    this.late ||= sheet.rules.length + sheet.frames.length > 0 && this.page.begun
  }

  /** The attributes of a list; one that counts down, and does not say from where, begins at the number of its items. */
  private counting(attributes: Attributes, at: number): Attributes {
    if (!attributes.has('reversed') || attributes.has('start') || this.counted++ >= mostCounted) return attributes
    const counted = new Attributes()
    for (const [name, value] of attributes.entries()) counted.add(name, value)
    counted.add('start', `${itemsAhead(this.how.html, at)}`)
    return counted
  }

  /** Ends the reading of a page that is too deep or too long. */
  private watch(at: number): void {
    if (!this.page.tooDeep()) this.deepAt = at
    const isWithin = at <= this.deepAt + depthLeeway && this.opened <= this.elements
    if (isWithin && !this.page.isFull()) return
    this.broken = true
    this.tree.stop()
  }
}
