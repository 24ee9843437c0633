import { callsOf, quartersOf } from './flatten'
import { lengthOf, share } from './length'
import type { Get } from './properties'
import { piecesOf } from './value-kinds'

/** What a transform does to a place, its moves aside: x' = a x + c y, y' = b x + d y. */
type Linear = readonly [a: number, b: number, c: number, d: number]

const turned = (quarters: number): Linear => {
  const [sin, cos] = [Math.sin((quarters * Math.PI) / 2), Math.cos((quarters * Math.PI) / 2)]
  return [cos, sin, -sin, cos]
}

const times = ([a, b, c, d]: Linear, [e, f, g, h]: Linear): Linear => [a * e + c * f, b * e + d * f, a * g + c * h, b * g + d * h]

const none: Linear = [1, 0, 0, 1]

function linearOf(name: string, parts: readonly string[]): Linear {
  const [first = 1, second = first] = parts.map(share)
  if (name === 'scale' || name === 'scale3d') return [first, 0, 0, second]
  if (name === 'scalex') return [first, 0, 0, 1]
  if (name === 'scaley') return [1, 0, 0, first]
  if (name === 'rotate' || name === 'rotatez') return turned(quartersOf(parts[0] ?? '') ?? 0)
  const [a = 1, b = 0, c = 0, d = 1] = parts.map(share)
  return name === 'matrix' ? [a, b, c, d] : none
}

/** From so many pixels on the point that stays where it is takes what is turned round it out of its place. */
const farOff = 200

/** How far turning or scaling an element round a point takes it to the right and down, in pixels (CSS Transforms 2, 7). */
export function turnedBy(get: Get, size: number): { x: number; y: number } {
  const [x = 0, y = 0] = (piecesOf(get('transform-origin')) ?? [])
    .slice(0, 2)
    .map(word => (word.endsWith('%') ? 0 : (lengthOf(word, size, 0) ?? 0)))
  if (Math.max(Math.abs(x), Math.abs(y)) < farOff) return { x: 0, y: 0 }
  const scale = get('scale') === 'none' ? [] : (piecesOf(get('scale')) ?? [])
  const own = [turned(quartersOf(get('rotate')) ?? 0), scale.length > 0 ? linearOf('scale', scale) : none]
  const [a, b, c, d] = [...own, ...callsOf(get).map(({ name, parts }) => linearOf(name, parts))].reduce(times, none)
  return { x: x - a * x - c * y, y: y - b * x - d * y }
}
