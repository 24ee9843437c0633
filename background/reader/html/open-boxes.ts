import { mayCollapse } from './collapse'
import { isCovering, type Level, rootLevel } from './covers'
import { LinesInSight } from './lines-in-sight'
import { type Element, isClearing, standing } from './page-element'
import type { Taken } from './page-taken'
import type { Style } from './style'

/** The open boxes of a page: which of them may cover text, take the ground from under it, or cut it off. */
export class OpenBoxes {
  covering = false
  floating = false
  private readonly taken: Pick<Taken, 'covers' | 'collapsed'>
  /** Most pages cut nothing off. */
  private cuts: LinesInSight | null = null

  constructor(taken: Pick<Taken, 'covers' | 'collapsed'>) {
    this.taken = taken
  }

  /** `around`: the style of what it stands in, null for the page's own root; `text`: that of the text there. */
  enter(element: Element, around: Style | null, text: Style, root: Style): void {
    const { style, place } = element
    this.covering ||= isCovering(style)
    if (style.flow !== 0) this.floating ||= mayCollapse(style, root)
    this.taken.collapsed?.enter(style, text, isClearing(place.attributes))
    this.taken.covers?.enter(style, around?.level ?? rootLevel)
    if (style.cut) this.cuts ??= new LinesInSight()
    if (this.cuts?.isOpen || style.cut) this.cuts?.enter(style, around, standing(element))
  }

  leave(): void {
    if (this.cuts?.isOpen) this.cuts.leave()
    this.taken.covers?.leave()
    this.taken.collapsed?.leave()
  }

  /** An element in which nothing stands. */
  box(element: Element): void {
    if (this.cuts?.isOpen) this.cuts.box(standing(element))
  }

  lineBreak(isClear: boolean, style: Style | undefined): void {
    if (isClear) this.taken.collapsed?.clear()
    if (this.cuts?.isOpen && style) this.cuts.lineBreak(style)
  }

  /** A box that holds no other, made by a style: `tell` reads its text. */
  within(style: Style, around: Level, tell: () => void): void {
    this.covering ||= isCovering(style)
    this.taken.covers?.enter(style, around)
    tell()
    this.taken.covers?.leave()
  }

  /** A text, by its number: one of blanks stands on nothing. */
  text(number: number, isBlank: boolean, style: Style): void {
    this.taken.covers?.text(style.level)
    if (!isBlank && !style.gone) this.taken.collapsed?.text(number, style)
  }

  /** How many characters of a text are in front of where a box is cut off. */
  inSight(text: string, style: Style, isBlank: boolean): number {
    return this.cuts?.isOpen ? this.cuts.inSight(text, style, isBlank) : text.length
  }
}
