import { Parser } from 'htmlparser2'
import { markedNote, pictureNote, unmarked } from '../html/picture-note'
import { limits } from '../limits'
import type { DocumentText } from './document-text'
import { localName, openElements } from './docx-elements'
import { links, type Targets } from './docx-links'
import { looks } from './docx-looks'
import type { NoteNumbers } from './docx-notes'
import { boxControls, formFields, isBox, signOf } from './docx-signs'
import type { Attributes, Styles } from './docx-styles'
import { docxWriter } from './docx-writer'

const breaks: Readonly<Record<string, string>> = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' }

/** What a document shows that is not read here: charts, files that are to be read in its place, objects of other programs. */
const unread: Readonly<Record<string, string>> = { chart: 'chart', altChunk: 'included file', OLEObject: 'embedded object' }

/** What Word knows of what a side of an alternative asks for (ISO/IEC 29500-3 7.5), by the prefixes that its files use. */
const known = /^(?:w1[0-9][a-z0-9]{0,12}|wp[cgis]|wp14|[ac]1[0-9]|cx\d?|am3d|aink|v|o|m)$/

/** Sides of alternatives: the first that asks for what is known is shown, else the one for whom nothing is. */
function alternatives() {
  const taken: boolean[] = []
  return {
    /** Whether the element is a side that is not shown. */
    skips(tag: string, attributes: Attributes): boolean {
      if (tag === 'AlternateContent') taken.push(false)
      if (tag !== 'Choice' && tag !== 'Fallback') return false
      const needs = (attributes.Requires ?? '').split(/\s+/).filter(Boolean)
      const isShown = taken.at(-1) !== true && (tag === 'Fallback' || needs.every(need => known.test(need)))
      if (isShown) taken.splice(-1, 1, true)
      return !isShown
    },
    leave(tag: string): void {
      if (tag === 'AlternateContent') taken.pop()
    },
  }
}

/** Pictures, each with the words that its author gave it (20.4.2.5, 20.2.2.3; VML's alt). */
function pictures() {
  const open: { alt: string; isPicture: boolean }[] = []
  const isHolder = (tag: string): boolean => tag === 'drawing' || tag === 'pict' || tag === 'object'
  return {
    enter(tag: string, attributes: Attributes): void {
      if (isHolder(tag)) open.push({ alt: '', isPicture: false })
      const drawing = open.at(-1)
      if (!drawing) return
      if (tag === 'docPr' || tag === 'cNvPr') drawing.alt ||= attributes.descr ?? ''
      if (tag === 'shape') drawing.alt ||= attributes.alt ?? ''
      if (tag === 'blip' || tag === 'imagedata') drawing.isPicture = true
    },
    /** The words of the picture that ends here; null where none does. */
    leave(tag: string): string | null {
      const drawing = isHolder(tag) ? open.pop() : undefined
      return drawing?.isPicture ? drawing.alt.trim() : null
    },
  }
}

/** What the parts of a document share: its styles, what stands before the next item of a list, and the numbers of its notes and comments. */
export type Shared = { styles: Styles; itemLabel(list: string, level: number): string; notes: NoteNumbers }

/**
 * A part of a Word document as it is seen, with notes of ours marked. Elements deeper than `limits.xmlDepth` and all behind them are not read.
 * Linear in the length of `xml`.
 */
export function readPage(xml: string, shared: Shared, targets: Targets): DocumentText {
  const page = new Page(shared, targets)
  let tooDeep = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        page.enter(localName(name), attributes)
        if (page.depth() <= limits.xmlDepth) return
        tooDeep = true
        parser.pause()
      },
      ontext: text => page.text(text),
      onclosetag: () => page.leave(),
    },
    { xmlMode: true },
  )
  parser.write(xml)
  const whole = !tooDeep && page.depth() === 0
  if (!tooDeep) parser.end()
  return { ...page.read(), whole }
}

class Page {
  private readonly open = openElements()
  private readonly out = docxWriter()
  private readonly sides = alternatives()
  private readonly drawn = pictures()
  private readonly fields = formFields()
  private readonly controls = boxControls()
  private readonly look: ReturnType<typeof looks>
  private readonly hidden: DocumentText['hidden'] = []
  private readonly lost: DocumentText['lost'] = []
  /** Of each open element, whether what stands in it is not shown. */
  private readonly skipped: boolean[] = []
  /** Whether nothing was written since words that were taken back. */
  private isDeleted = false

  /** Of each paragraph that is open, what stands before its first word. */
  private readonly labels: string[] = []
  private readonly shared: Shared
  private readonly links: ReturnType<typeof links>

  constructor(shared: Shared, targets: Targets) {
    this.shared = shared
    this.look = looks(shared.styles, this.open)
    this.links = links(targets)
  }

  depth(): number {
    return this.open.depth()
  }

  read(): Omit<DocumentText, 'whole'> {
    return { text: this.out.text(), hidden: this.hidden, lost: this.lost }
  }

  enter(tag: string, attributes: Attributes): void {
    const parent = this.open.at(-1)
    this.look.enter(tag, attributes)
    // of what is not shown too, as each side is left again
    const isOtherSide = this.sides.skips(tag, attributes)
    // what was moved away stands where it went
    const skips = this.isSkipped() || tag === 'moveFrom' || isOtherSide
    this.skipped.push(skips)
    this.drawn.enter(tag, attributes)
    this.fields.enter(tag, parent, attributes)
    this.controls.enter(tag, parent, attributes)
    if (tag === 'p') this.labels.push('')
    if (tag === 'tbl' && this.open.has('tc')) this.out.beginTable()
    if (!skips) this.tell(tag, attributes, parent)
    this.open.push(tag)
  }

  /** What an element shows that holds no text. */
  private tell(tag: string, attributes: Attributes, parent: string | undefined): void {
    if (parent === 'r' && tag === 'sym') this.show(this.controls.shown(signOf(attributes)))
    else if (parent === 'r') this.write(breaks[tag] ?? '')
    this.note(this.shared.notes.enter(tag, attributes))
    this.note(this.links.enter(tag, attributes))
    const piece = unread[tag]
    if (piece === undefined) return
    this.lost.push({ piece, why: 'type' })
    this.put(markedNote(`${piece}, not read`))
  }

  text(text: string): void {
    const tag = this.open.at(-1)
    if (tag === 'instrText') this.links.instruct(text)
    if (tag === 't') this.show(this.controls.shown(unmarked(text)))
    if (tag !== 'delText' || this.isDeleted || text.trim() === '' || this.look.unseen()) return
    this.put(markedNote('deleted text'))
    this.isDeleted = true
  }

  leave(): void {
    const tag = this.open.pop()
    const field = this.fields.leave(tag)
    if (field !== '') this.put(unmarked(field))
    if (!this.isSkipped()) this.note(this.links.leave(tag))
    const alt = this.drawn.leave(tag)
    if (alt !== null) this.put(pictureNote(alt).trim(), alt)
    if (tag === 'pPr' && this.open.at(-1) === 'p' && !this.isSkipped()) this.beginItem()
    if (tag === 'p') this.labels.pop()
    this.look.leave(tag)
    this.sides.leave(tag)
    this.controls.leave(tag)
    this.skipped.pop()
    this.end(tag)
  }

  /** Ends what is written of a paragraph, a cell, a row or a table. */
  private end(tag: string): void {
    if (tag === 'p' && this.open.has('tc')) this.out.write(' ', false)
    else if (tag === 'p') this.out.endLine()
    if (tag === 'tc') this.out.endCell()
    if (tag === 'tr') this.out.endRow()
    if (tag === 'tbl' && this.open.has('tc')) this.out.endTable()
  }

  private beginItem(): void {
    const { list, level } = this.look.item()
    this.labels.splice(-1, 1, this.shared.itemLabel(list, level))
  }

  /** What stands before the first word that is seen of an item of a list. */
  private label(): void {
    const label = this.labels.at(-1) ?? ''
    if (label === '') return
    this.labels.splice(-1, 1, '')
    this.out.write(unmarked(label), false)
  }

  /** A note of ours, where there is one. */
  private note(note: string | null): void {
    if (note !== null) this.put(note, '')
  }

  private isSkipped(): boolean {
    return this.skipped.at(-1) === true
  }

  private show(text: string | null): void {
    if (text === null || isBox(text)) this.put(text ?? markedNote('symbol'))
    else this.write(text)
  }

  private write(text: string): void {
    if (this.isSkipped() || text === '') return
    if (this.look.unseen()) this.hidden.push({ text, lead: false })
    else {
      this.label()
      this.links.write(text)
      this.out.write(text, this.look.isStruck())
      if (text.trim() !== '') this.isDeleted = false
    }
  }

  /** A word that stands apart: a note, a box, or what a field shows. `own`: what of it the document says. */
  private put(word: string, own = word): void {
    if (this.isSkipped()) return
    if (!this.look.unseen()) {
      this.label()
      this.out.put(word)
      this.isDeleted = false
    } else if (own !== '') this.hidden.push({ text: own, lead: false })
  }
}
