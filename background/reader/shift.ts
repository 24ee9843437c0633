import { length, lengthOf } from './length'
import type { Get, Property } from './properties'

/** The screen that a mail is taken to be read on, in CSS pixels. */
const wide = 1024
const high = 768

const pixels = (value: string, size: number, whole: number): number => (value === '' ? 0 : (lengthOf(value, size, whole) ?? 0))

const isAway = (distance: number): boolean => distance <= -500 || distance >= 2000

const isPlaced = (get: Get): boolean => get('position') === 'absolute' || get('position') === 'fixed'

/** How far its own sides take an element from where it would stand, in pixels: from the left, the right, the top and the bottom. */
function sidesOf(get: Get, size: number): readonly [number, number, number, number] {
  if (!isPlaced(get) && get('position') !== 'relative') return [0, 0, 0, 0]
  const inset = get('inset') === '' ? [] : get('inset').split(/\s+/, 4)
  const [top = '', right = top, bottom = top, left = right] = inset
  const at = (name: Property, short: string, whole: number): number => pixels(get(name) || short, size, whole)
  return [at('left', left, wide), at('right', right, wide), at('top', top, high), at('bottom', bottom, high)]
}

/** Whether an element stands off the screen by its own sides, the left one aside. */
function isPlacedAway(get: Get, [, fromRight, fromTop, fromBottom]: ReturnType<typeof sidesOf>): boolean {
  if ([fromRight, fromTop, fromBottom].some(isAway)) return true
  return isPlaced(get) && (fromTop <= -300 || fromRight >= wide || fromBottom >= high)
}

/** The sides of a margin or padding; none where it cannot reach far. */
const farSides = (written: string): string[] => (/\d{2}[^p\d]|\d{3}|\(/.test(written) ? written.split(/\s+/, 4) : [])

/** What margins and room kept free add to the left of what an element holds, and above it, in pixels. */
function pushes(get: Get, size: number): { left: number; margin: number; above: number } {
  const [top = '', right = top, , left = right] = farSides(get('margin'))
  const [above = '', beside = above, , before = beside] = farSides(get('padding'))
  return {
    left: pixels(get('margin-left') || left, size, wide) + pixels(get('padding-left') || before, size, wide),
    margin: pixels(get('margin-top') || top, size, wide),
    above: pixels(get('padding-top') || above, size, wide),
  }
}

function isIndented(get: Get, size: number, cuts: boolean): boolean {
  if (get('text-indent') === '') return false
  const indent = pixels(get('text-indent').split(' ')[0] ?? '', size, wide)
  return indent <= -500 || (cuts && indent >= wide)
}

/** The lengths of translate(), translateX() and so on; percentages are of its own width. */
function movesOf(get: Get): string[][] {
  const own = get('translate')
  if (own === '' && get('transform') === '') return []
  const moves = [...get('transform').matchAll(/(translate(?:[xy]|3d)?|matrix)\(((?:[^()]|\([^()]{0,60}\)){0,200})\)/g)]
  const pairs = moves.map(([, name = '', inner = '']): string[] => {
    const parts = inner.split(',').map(part => part.trim())
    if (name === 'matrix') return [`${parts[4] ?? 0}px`, `${parts[5] ?? 0}px`]
    return name === 'translatey' ? ['', parts[0] ?? ''] : parts
  })
  if (own !== '') pairs.push(own.split(/\s+/, 2))
  return pairs
}

const isMovedUp = (y: string, size: number): boolean =>
  (length(y, size) ?? 0) <= -500 || Number.parseFloat(y.endsWith('%') ? y : '0') <= -900

/**
 * Whether an element's own declarations move it, or the text in it, off the screen: what moves it sideways counts together, as pages
 * are centred by `left: 50%` and a move back. `boxless`: it is part of a line; `cuts`: it cuts off what does not fit in it.
 */
export function isOffScreen(get: Get, size: number, boxless: boolean, cuts: boolean): boolean {
  const sides = sidesOf(get, size)
  const push = pushes(get, size)
  if (isPlacedAway(get, sides) || (!boxless && push.margin <= -500)) return true
  if (Math.max(push.left, push.above) >= (cuts ? 1000 : 2000)) return true
  const moves = boxless ? [] : movesOf(get)
  // an element that begins in the page's middle is no wider than half of it
  const whole = sides[0] > 0 || sides[1] > 0 ? wide / 2 : wide
  const across = moves.reduce((sum, [x = '']) => sum + pixels(x, size, whole), sides[0] + push.left)
  return isAway(across) || moves.some(([, y = '']) => isMovedUp(y, size)) || (!boxless && isIndented(get, size, cuts))
}
