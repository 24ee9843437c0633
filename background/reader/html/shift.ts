import { shownLength } from '../line'
import { callsOf } from './flatten'
import { pixels } from './length'
import { desk } from './media'
import { type Cuts, endAcross, endDown, endingCuts, noCuts } from './overflow'
import { type Get, inherits, type Property } from './properties'
import { turnedBy } from './turn'
import { piecesOf } from './value-kinds'
import { fourSides } from './value-parts'

const { width: wide, height: high } = desk

/** Where an element begins, in pixels to the right of and below where it would stand with nothing moved; the same of what it is placed in. */
export type Shift = Spot & {
  around: Spot
  /** How far the first line of a block begins beside it, in pixels; what stands on lines of its own may say otherwise. */
  indent: number
}

/** `isLeft`, `isTop`: x is counted from the left edge of the page, y from its top; `right`, `bottom`: where at the latest it is cut off. */
type Spot = { x: number; y: number; isLeft: boolean; isTop: boolean; right: number; bottom: number }

const [right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
const origin: Spot = { x: 0, y: 0, isLeft: true, isTop: true, right, bottom }
export const noShift: Shift = {
  x: 0,
  y: 0,
  isLeft: false,
  isTop: false,
  around: origin,
  indent: 0,
  right,
  bottom,
}

const isAway = (distance: number): boolean => distance <= -500 || distance >= 2000

/** Whether an element is taken out of the page's flow. */
export const isPlaced = (get: Get): boolean => get('position') === 'absolute' || get('position') === 'fixed'

/** How far its own sides take an element from where it would stand, in pixels: from the left, the right, the top and the bottom. */
function sidesOf(get: Get, size: number, { x, y, right: end, bottom }: Spot): readonly [number, number, number, number] {
  if (!isPlaced(get) && get('position') !== 'relative') return [0, 0, 0, 0]
  const { top, right: fromRight, bottom: fromBottom, left } = fourSides(get('inset'))
  const at = (name: Property, short: string, whole: number): number => pixels(get(name) || short, size, whole)
  // of a box that is cut off a share is no more than of what is in sight of it
  const within = (name: Property, short: string, whole: number, room: number): number =>
    Math.min(at(name, short, whole), Math.max(0, at(name, short, Math.min(whole, Math.max(0, room)))))
  return [
    within('left', left, wide, end - x),
    at('right', fromRight, wide),
    within('top', top, high, bottom - y),
    at('bottom', fromBottom, high),
  ]
}

/** A whole screen, whatever its size. */
const isScreen = (value: string): boolean => /^\+?\d{3,9}(?:\.\d{1,9})?(?:%|[sld]?v(?:[whib]|max))$/.test(value)

/** Whether an element stands below the screen or beside it, and stays there when the page is scrolled. */
function isFixedAway(get: Get): boolean {
  if (get('position') !== 'fixed') return false
  const { top, left } = fourSides(get('inset'))
  return isScreen(get('top') || top) || isScreen(get('left') || left)
}

/** Whether an element stands off the screen by its own sides, the left one aside. */
function isPlacedAway(get: Get, [, fromRight, fromTop, fromBottom]: ReturnType<typeof sidesOf>): boolean {
  if (isFixedAway(get)) return true
  if ([fromRight, fromTop, fromBottom].some(isAway)) return true
  return isPlaced(get) && (fromTop <= -300 || fromRight >= wide || fromBottom >= high)
}

/** A margin or padding; `far`: none where it cannot reach far. */
const reaching = (written: string, far: boolean): string => (!far || /\d{2}[^p\d]|\d{3}|\(/.test(written) ? written : '')

/** What margins and room kept free add to the left of what an element holds, and above it, in pixels. */
type Push = { marginX: number; marginY: number; roomX: number; roomY: number }

function pushes(get: Get, size: number, far: boolean): Push {
  const margin = fourSides(reaching(get('margin'), far))
  const padding = fourSides(reaching(get('padding'), far))
  return {
    marginX: pixels(get('margin-left') || margin.left, size, wide),
    marginY: pixels(get('margin-top') || margin.top, size, wide),
    roomX: pixels(get('padding-left') || padding.left, size, wide),
    roomY: pixels(get('padding-top') || padding.top, size, wide),
  }
}

const indentOf = (get: Get, size: number, parent: number): number => {
  const written = get('text-indent')
  return written === '' || inherits.has(written) ? parent : pixels(piecesOf(written)?.[0] ?? '', size, wide)
}

/** The lengths of translate(), translateX() and so on; percentages are of its own width. */
function movesOf(get: Get): (readonly string[])[] {
  const own = get('translate')
  if (own === '' && get('transform') === '') return []
  const pairs = callsOf(get).flatMap(({ name, parts }): (readonly string[])[] => {
    if (name === 'matrix') return [[`${parts[4] ?? 0}px`, `${parts[5] ?? 0}px`]]
    if (name === 'translatey') return [['', parts[0] ?? '']]
    return /^translate(?:x|3d)?$/.test(name) ? [parts] : []
  })
  if (own !== '') pairs.push((piecesOf(own) ?? []).slice(0, 2))
  return pairs
}

/** Percentages are of its own height: less than a screen for certain only where they are many, and a line at the least. */
function movedDown(y: string, size: number): number {
  if (!y.endsWith('%')) return pixels(y, size, 0)
  const share = Number.parseFloat(y)
  return share <= -900 ? -high : Math.min(0, (share / 100) * size)
}

/** Whether an element that begins at the top of the page is moved up by all of its own height. */
const isRaised = (get: Get, { isTop, y }: Spot, down: number): boolean =>
  isPlaced(get) &&
  isTop &&
  y + down <= 8 &&
  movesOf(get).reduce((sum, [, up = '']) => sum + (up.endsWith('%') ? Number.parseFloat(up) : 0), 0) <= -100

/** How an element lies: `boxless`: part of a line; `grows`: its size is not what is declared, or it lays out what it holds in a way of its own; `around`: bits of `lays`. */
type Lying = { boxless: boolean; grows: boolean; around: number }

/**
 * What an element's own declarations do to where it stands, and whether they take it, or the text in it, off the screen: by themselves,
 * with what is declared around it, or behind where it is cut off. What moves it sideways counts together, as pages are centred by
 * `left: 50%` and a move back.
 */
export function shifted(get: Get, size: number, parent: Shift, { boxless, grows, around }: Lying): { shift: Shift; isAway: boolean } {
  const from = isPlaced(get) ? fromOf(get, parent) : parent
  const sides = sidesOf(get, size, from)
  const cuts = boxless ? noCuts : endingCuts(get, around)
  const isCutter = cuts.across || cuts.down
  const isBounded = parent.right < Number.POSITIVE_INFINITY || parent.bottom < Number.POSITIVE_INFINITY
  const far = !isCutter && !isBounded && get('text-indent') === ''
  const own = ownOf(get, size, sides, { boxless, far, indent: parent.indent })
  const shift = shiftOf(get, size, { parent, from, own, cuts: grows ? noCuts : cuts })
  const isAlone = isPlacedAway(get, sides) || own.down <= -500 || (isCutter && own.indent >= wide)
  const isPushed = own.push >= (isCutter ? 1000 : 2000)
  return {
    shift,
    isAway:
      isAlone || isPushed || isRaised(get, { ...from, isTop: shift.isTop }, own.down) || isAway(own.across) || isBeyond(shift, from.bottom),
  }
}

/** What an element's own declarations add: to where it stands, to where its first line begins, and beside and above its text; `push`: the most of it that room and margins add. */
type Own = { across: number; down: number; indent: number; beside: number; above: number; push: number }

function ownOf(
  get: Get,
  size: number,
  sides: ReturnType<typeof sidesOf>,
  { boxless, far, indent }: { boxless: boolean; far: boolean; indent: number },
): Own {
  const { marginX, marginY, roomX, roomY } = pushes(get, size, far)
  // what is not taken out of the page's flow is moved to the left by a room on its right
  const [back, up] = isPlaced(get) ? [0, 0] : [sides[1], sides[3]]
  // a box in a line is moved with it
  const line = /^inline-/.test(get('display')) ? indent : 0
  const own = {
    across: (sides[0] || -back) + marginX + roomX + line,
    down: sides[2] || -up,
    indent,
    beside: roomX,
    above: 0,
    push: Math.max(marginX + roomX, roomY),
  }
  if (boxless) return own
  // an element that begins in the page's middle is no wider than half of it
  const whole = sides[0] > 0 || sides[1] > 0 ? wide / 2 : wide
  for (const [x = '', y = ''] of movesOf(get)) {
    own.across += pixels(x, size, whole)
    own.down += movedDown(y, size)
  }
  if (get('transform-origin') !== '') {
    const { x, y } = turnedBy(get, size)
    own.across += x
    own.down += y
  }
  return { ...own, down: own.down + marginY, indent: indentOf(get, size, indent), above: roomY }
}

/** `bottom`: where what is around it is cut off; what its own height leaves of it is counted by its lines. */
const isBeyond = ({ x, y, right }: Shift, bottom: number): boolean => isAway(x) || y <= -500 || x >= right || y >= bottom

/** So far beside the left edge of the page a hanging indent does not reach by chance, in pixels. */
const hanging = 80
/** Lines of letters and the margin over them that may stand above the page's edge, in parts of their size. */
const tallest = 2.5

/** Whether the first line of text of this size (pixels) begins off the screen, or above the page: a child may begin elsewhere. */
export function isLineAway({ x, y, indent, right, isTop }: Shift, size: number): boolean {
  if (isTop && y + size * tallest < 0) return true
  return indent !== 0 && (isAway(x + indent) || x + indent >= right || (indent < 0 && x + indent <= -hanging))
}

/** Letters as wide as these are, on average, in a text that is set in wide ones; in parts of their size. */
const widest = 0.6

/** Whether all of a text in letters of this size (pixels) stands to the left of the page. */
export function isLeftOfPage({ x, isLeft }: Shift, size: number, text: string): boolean {
  if (!isLeft || x >= 0) return false
  const full = text.match(/[\u1100-\u11ff\u2e80-\uffef]/g)?.length ?? 0
  return x + (shownLength(text) * widest + full * (1 - widest)) * size < 0
}

/** From where an absolute place is counted: of a side that is not declared, it stays where it is. */
function fromOf(get: Get, parent: Shift): Spot {
  const around = get('position') === 'fixed' ? origin : parent.around
  const has = (...names: readonly Property[]): boolean => names.some(name => get(name) !== '' && get(name) !== 'auto')
  const across = has('left', 'right', 'inset') ? around : parent
  const down = has('top', 'bottom', 'inset') ? around : parent
  return {
    x: across.x,
    y: down.y,
    isLeft: across.isLeft && !has('right', 'inset', 'width'),
    isTop: down.isTop && !has('bottom', 'inset'),
    right: around.right,
    bottom: around.bottom,
  }
}

type Standing = { parent: Shift; from: Spot; own: Own; cuts: Cuts }

function shiftOf(get: Get, size: number, { parent, from, own, cuts }: Standing): Shift {
  const { isLeft, isTop } = from
  const x = from.x + own.across
  const y = from.y + own.down + own.above
  const right = cuts.across ? Math.min(from.right, endAcross(get, x, size)) : from.right
  const bottom = cuts.down ? Math.min(from.bottom, endDown(get, y, size)) : from.bottom
  const moves = get('transform') + get('translate') !== '' || !/^(?:|static)$/.test(get('position'))
  const around = moves ? { x: x - own.beside, y: from.y + own.down, isLeft, isTop, right, bottom } : parent.around
  return { x, y, isLeft, isTop, around, indent: own.indent, right, bottom }
}
