import { length, lengthOf } from './length'
import type { Get, Property } from './properties'

/** The screen that a mail is taken to be read on, in CSS pixels. */
const wide = 1024
const high = 768

const pixels = (value: string, size: number, whole: number): number => (value === '' ? 0 : (lengthOf(value, size, whole) ?? 0))

const isAway = (distance: number): boolean => distance <= -500 || distance >= 2000

/** Whether an element that is taken out of its place stands off the screen by its own sides. */
function isPlacedAway(get: Get, size: number): boolean {
  const placed = get('position') === 'absolute' || get('position') === 'fixed'
  if (!placed && get('position') !== 'relative') return false
  const inset = get('inset') === '' ? [] : get('inset').split(/\s+/, 4)
  const [top = '', right = top, bottom = top, left = right] = inset
  const at = (name: Property, short: string, whole: number): number => pixels(get(name) || short, size, whole)
  const [fromLeft, fromRight] = [at('left', left, wide), at('right', right, wide)]
  const [fromTop, fromBottom] = [at('top', top, high), at('bottom', bottom, high)]
  if ([fromLeft, fromRight, fromTop, fromBottom].some(isAway)) return true
  return placed && (fromTop <= -300 || fromRight >= wide || fromBottom >= high)
}

/** The sides of a margin or padding; none where it cannot reach far. */
const farSides = (written: string): string[] => (/\d{2}[^p\d]|\d{3}|\(/.test(written) ? written.split(/\s+/, 4) : [])

/** Whether margins, or room kept free, push what an element holds off the screen or out of what it shows. */
function isPushedAway(get: Get, size: number, boxless: boolean, cuts: boolean): boolean {
  const [top = '', right = top, , left = right] = farSides(get('margin'))
  const fromLeft = pixels(get('margin-left') || left, size, wide)
  if (isAway(fromLeft) || (!boxless && pixels(get('margin-top') || top, size, wide) <= -500)) return true
  const [above = '', beside = above, , before = beside] = farSides(get('padding'))
  const kept = Math.max(pixels(get('padding-left') || before, size, wide), pixels(get('padding-top') || above, size, wide))
  return kept >= 2000 || (cuts && kept >= 1000)
}

function isIndented(get: Get, size: number, cuts: boolean): boolean {
  if (get('text-indent') === '') return false
  const indent = pixels(get('text-indent').split(' ')[0] ?? '', size, wide)
  return indent <= -500 || (cuts && indent >= wide)
}

/** The lengths of translate(), translateX() and so on; percentages are of its own width. */
function isMovedAway(get: Get, size: number): boolean {
  const own = get('translate')
  if (own === '' && get('transform') === '') return false
  const moves = [...get('transform').matchAll(/(translate(?:[xy]|3d)?|matrix)\(((?:[^()]|\([^()]{0,60}\)){0,200})\)/g)]
  const pairs = moves.map(([, name = '', inner = '']): string[] => {
    const parts = inner.split(',').map(part => part.trim())
    if (name === 'matrix') return [`${parts[4] ?? 0}px`, `${parts[5] ?? 0}px`]
    return name === 'translatey' ? ['', parts[0] ?? ''] : parts
  })
  if (own !== '') pairs.push(own.split(/\s+/, 2))
  const centred = /[1-9]/.test(get('left') + get('right'))
  return pairs.some(([x = '', y = '']) => {
    const across = pixels(x, size, wide)
    return (
      isAway(across) ||
      (x === '-100%' && !centred) ||
      (length(y, size) ?? 0) <= -500 ||
      Number.parseFloat(y.endsWith('%') ? y : '0') <= -900
    )
  })
}

/** Whether an element's own declarations move it, or the text in it, off the screen; `boxless`: it is part of a line. */
export function isOffScreen(get: Get, size: number, boxless: boolean, cuts: boolean): boolean {
  if (isPlacedAway(get, size) || isPushedAway(get, size, boxless, cuts)) return true
  return !boxless && (isIndented(get, size, cuts) || isMovedAway(get, size))
}
