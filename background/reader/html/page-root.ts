import { Attributes } from './attributes'
import type { Tag } from './html-tags'
import type { Place } from './selector'
import type { Sheets } from './sheets'
import { rootStyle, type Style, variant } from './style'
import type { PageStyles } from './style-cache'
import { styleOf } from './visibility'

/** What elements stand in, as selectors see it; `last`: its last child so far; `implied`: the part of a table that is open in it, though no tag says so. */
export type Holder = { place: Place; style: Style; last: Place | null; implied: Holder | null }

const noClasses: readonly string[] = []

/** Most are one class alone, and to split costs more than to look. */
export const classesOf = (written = ''): readonly string[] =>
  written === '' ? noClasses : /\s/.test(written) ? written.split(/\s+/) : [written]

const besideWhite = variant({ beside: rootStyle.ground })

/** Gmail drops the styles of the root. */
const rootOf = (style: Style): Style => (style.ground === rootStyle.ground ? style : besideWhite(style))

/** Attributes of a page's <html> and <body>. */
export type RootAttributes = { html: Attributes; body: Attributes }

/** `attributes`: of all its tags so far. */
type Root = Holder & { attributes: Attributes }

/** Of the three that every page has, what is around each and before it is known beforehand; so are their numbers. */
const implied = (tag: string, number: number, parent: Place | null, previous: Place | null): Root => {
  const attributes = new Attributes()
  const place = {
    number,
    tag,
    id: '',
    classes: noClasses,
    attributes,
    parent,
    previous,
    index: previous ? 1 : 0,
    siblings: parent ? 2 : 1,
    alike: 1,
  }
  return { place, attributes, style: rootStyle, last: null, implied: null }
}

/** Adds attributes that a root has not; whether there are any. */
function add({ place, attributes: all }: Root, attributes: Attributes): boolean {
  const added = attributes.entries().filter(([name]) => !all.has(name))
  if (added.length === 0) return false
  for (const [name, value] of added) all.add(name, value)
  place.id = all.get('id') ?? ''
  place.classes = classesOf(all.get('class'))
  return true
}

/** The <html>, <head> and <body> of a page: a browser puts them there where they are not written (HTML 13.2.6.4). */
export class PageRoot {
  private readonly html = implied('html', 0, null, null)
  private readonly head = implied('head', 1, this.html.place, null)
  private readonly body = implied('body', 2, this.html.place, this.head.place)
  private readonly sheets: Sheets
  private readonly cache: PageStyles
  /** How many rules the styles are of. */
  private count = 0
  private isInBody = false
  private isLate = false

  /** `known`: what a reading before found of attributes that are written below the text they are for. */
  constructor(sheets: Sheets, cache: PageStyles, known: RootAttributes | null) {
    this.sheets = sheets
    this.cache = cache
    if (!known) return
    add(this.html, known.html)
    add(this.body, known.body)
    this.settle()
  }

  /** All its attributes, where some are written below text that they are for; else null. */
  late(): RootAttributes | null {
    return this.isLate ? { html: this.html.attributes, body: this.body.attributes } : null
  }

  /** Whether this is the page's own <html> or <body>. */
  has(place: Place): boolean {
    return place === this.body.place || place === this.html.place
  }

  /** What may not stand in a head was read. */
  begin(): void {
    this.isInBody = true
  }

  /** In which of them an element stands that stands in no other. */
  holderOf(tag: Tag): Holder {
    if (tag.inHead && !this.isInBody) return this.head
    this.isInBody = true
    return this.bodyHere()
  }

  /** The one of this tag as it is written; a second tag adds those attributes that the first has not (HTML 13.2.6.4.7). */
  write(tag: Tag, attributes: Attributes): Place {
    const root = tag.name === 'html' ? this.html : tag.name === 'head' ? this.head : this.body
    const isLate = this.isInBody
    this.isInBody ||= tag.name === 'body'
    if (!add(root, attributes)) return root.place
    this.isLate ||= isLate
    this.settle()
    return root.place
  }

  /** The style of one that is written. */
  styleOf(tag: Tag): Style {
    const { style } = this.bodyHere()
    return tag.name === 'body' ? style : this.html.style
  }

  /** The style of text that stands in no element. */
  text(): Style {
    return this.bodyHere().style
  }

  private bodyHere(): Holder {
    if (this.count !== this.sheets.count()) this.settle()
    return this.body
  }

  private settle(): void {
    this.count = this.sheets.count()
    this.html.style = rootOf(styleOf(this.html.place, rootStyle, this.sheets, this.cache))
    this.head.style = this.html.style
    this.body.style = styleOf(this.body.place, this.html.style, this.sheets, this.cache)
  }
}
