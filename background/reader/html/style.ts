import type { Blend } from './blend'
import type { Color } from './color'
import { type Level, rootLevel } from './covers'
import type { Grounds } from './ground'
import type { Cut, Tall } from './line-cut'
import type { Item } from './rows'
import { noShift, type Shift } from './shift'
import type { Stroke } from './stroke'

/** What an element hands down to the text in it. */
export type Style = Grounds & {
  /** Not shown, and nothing inside can undo it. */
  gone: boolean
  /** What of its values cannot be told, and might hide it: bits of `doubtBit`; 0 = nothing. */
  doubt: number
  /** visibility: hidden or collapse; a child may undo it. */
  unseen: boolean
  /** Font size in CSS pixels, before `zoom`. */
  size: number
  /** What its letters are made larger by, by `zoom` or by transforms. */
  zoom: number
  /** The product of its own and of all around it. */
  opacity: number
  color: Color
  /** What its letters are filled with where that is not `color`; null: it is. */
  fill: Color | null
  /** The ground where a picture, or what Gmail does not heed, is not there; null: the same. */
  beside: Color | null
  pre: boolean
  /** No line breaks in its text but where one is written. */
  nowrap: boolean
  /** What stands in it runs from right to left. */
  rtl: boolean
  /** Its letters are drawn from right to left, whatever they are. */
  reversed: boolean
  /** It has no width, and what is in it has none either but where it says so. */
  narrow: boolean
  /** Its height is known to be none. */
  low: boolean
  /** Why its letters cannot be read, as bits; 0 = they can. */
  masked: number
  /** Its lines have no height and are cut off; a child of lines of its own is seen. */
  flat: boolean
  /** Whether it stands on lines of its own or apart from the words beside it, by its `display`; '' = as its tag says. */
  box: 'block' | 'apart' | ''
  /** The tag of the part of a table that it is by its `display`; '' = as its own tag says. */
  part: string
  /** How it lays out what it holds, which stands apart from each other, as bits of `lays`; 0 = as lines. */
  parts: number
  shift: Shift
  /** Where its lines are cut off, or those of what is around it. */
  cut: Cut | null
  /** What it takes of the row that it is an item of, where that can matter. */
  item: Item | null
  /** How much height it takes up by itself, where that can matter. */
  tall: Tall | null
  /** Its line-height as it is declared. */
  leading: string
  /** The filters that it and all around it are seen through, its own first. */
  tint: string
  blend: Blend | null
  /** Lines along its letters. */
  stroke: Stroke | null
  /** The colour of a shadow by which its letters can be read. */
  shadow: Color | null
  level: Level
  /** How it takes part in the height of what it stands in, bits of `flow`. */
  flow: number
  /** Custom properties (CSS Custom Properties 1). */
  custom: ReadonlyMap<string, string>
}

const makeRoot = (size: number, whole: number): Style => ({
  gone: false,
  doubt: 0,
  unseen: false,
  size,
  zoom: whole,
  opacity: whole,
  color: [0, 0, 0, 1],
  fill: null,
  ground: [255, 255, 255, 1],
  beside: null,
  beneath: undefined,
  line: undefined,
  pre: false,
  nowrap: false,
  rtl: false,
  reversed: false,
  narrow: false,
  low: false,
  masked: 0,
  flat: false,
  box: '',
  part: '',
  parts: 0,
  shift: noShift,
  cut: null,
  level: rootLevel,
  flow: 0,
  item: null,
  tall: null,
  leading: '',
  tint: '',
  blend: null,
  stroke: null,
  shadow: null,
  custom: new Map(),
})
// made first with fractions, so that the engine keeps room for them in every style: sizes and zooms are seldom whole
makeRoot(0.5, 0.5)

export const rootStyle: Style = makeRoot(16, 1)

/** A style with some values of its own. Written this way all that are made so are of one shape, without which reading is slow. */
export const restyled = (style: Style, own: Partial<Style>): Style => Object.assign({ ...style }, own)

/** The same again for the same style, so that what is known of elements below it is found again. */
export function variant(own: Partial<Style>): (style: Style) => Style {
  const known = new WeakMap<Style, Style>()
  return style => {
    const made = known.get(style) ?? restyled(style, own)
    known.set(style, made)
    return made
  }
}

/** The style of an element that is not shown. */
export const goneOf = variant({ gone: true })
