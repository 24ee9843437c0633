import { type Attributes, noAttributes } from './attributes'
import type { Families } from './families'
import { type Tag, tagOf } from './html-tags'
import { classesOf, type Holder, PageRoot, type RootAttributes } from './page-root'
import type { Place } from './selector'
import type { Sheets } from './sheets'
import type { PageStyles } from './style-cache'
import { styleOf } from './visibility'

const unknownFamily = { number: 0, siblings: 0, alike: 0 }
const body = tagOf('tbody')
const row = tagOf('tr')

const isRoot = (name: string): boolean => name === 'html' || name === 'body'

/** What stands between an element of a table and what it is written in (HTML 13.2.6.4.9 and .13). */
function missing(tag: Tag, around: string): Tag | null {
  if (around === 'table') return tag === row || (tag.cell && tag.name !== 'caption') ? body : null
  return around !== 'tr' && tag.cell && tag.name !== 'caption' ? row : null
}

/** Where the elements of a page stand, with those around them that a browser puts there though they are not written. */
export class Places {
  readonly root: PageRoot
  private readonly sheets: Sheets
  private readonly cache: PageStyles
  private readonly families: Families | null

  constructor(sheets: Sheets, cache: PageStyles, root: RootAttributes | null, families: Families | null) {
    this.root = new PageRoot(sheets, cache, root)
    this.sheets = sheets
    this.cache = cache
    this.families = families
  }

  /** Of an element that is written in `parent`; null where it is one of the three that every page has. */
  holderOf(tag: Tag, parent: (Holder & { tag: Tag; skip: boolean }) | undefined): Holder | null {
    if (!parent || this.root.has(parent.place)) return isRoot(tag.name) || tag.name === 'head' ? null : this.root.holderOf(tag)
    const { name } = parent.tag
    // a head that is no longer skipped has ended
    if (name === 'head' && !parent.skip) return this.root.holderOf(tag)
    return tag.tablePart && (name === 'table' || parent.tag.tablePart) ? this.partIn(parent, tag) : parent
  }

  private partIn(holder: Holder, tag: Tag): Holder {
    const between = missing(tag, holder.place.tag)
    // the next part that is written ends it
    holder.implied = between && (holder.implied ?? this.imply(between, holder))
    return holder.implied ? this.partIn(holder.implied, tag) : holder
  }

  /** It takes up no room in what is read; only what rules say of it is handed on. */
  private imply(tag: Tag, holder: Holder): Holder {
    const place = this.placeOf(tag, noAttributes, holder)
    const isNamed = this.sheets.rulesFor(place).length > 0
    const style = isNamed ? styleOf(place, holder.style, this.sheets, this.cache) : holder.style
    return { place, style, last: null, implied: null }
  }

  /** Where an element goes on that is no longer in what it was written in. */
  again({ number, tag, id, classes, attributes, previous, index, siblings, alike }: Place, holder: Holder | null): Place {
    return { number, tag, id, classes, attributes, parent: holder?.place ?? null, previous, index, siblings, alike }
  }

  placeOf(tag: Tag, attributes: Attributes, holder: Holder | null): Place {
    if (holder === null) return this.root.write(tag, attributes)
    if (isRoot(tag.name)) this.root.write(tag, attributes)
    const family = this.families?.enter(holder.place.number, tag.name) ?? unknownFamily
    const previous = holder.last
    const place: Place = {
      number: family.number,
      tag: tag.name,
      id: attributes.get('id') ?? '',
      classes: classesOf(attributes.get('class')),
      attributes,
      parent: holder.place,
      previous,
      index: previous ? previous.index + 1 : 0,
      siblings: family.siblings,
      alike: family.alike,
    }
    holder.last = place
    return place
  }
}
