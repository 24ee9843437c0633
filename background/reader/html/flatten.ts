import { share } from './length'
import type { Get } from './properties'

/** A box made smaller than this in one direction shows no letters. */
const least = 0.05

const right: Readonly<Record<string, number>> = { deg: 90, turn: 0.25, grad: 100, rad: Math.PI / 2 }

/** Whether an angle turns a page's face so far that only its edge is seen. */
function isEdge(angle: string): boolean {
  const [, number = '', unit = ''] = /^([+-]?[\d.]{1,12})(deg|turn|grad|rad)$/.exec(angle.trim()) ?? []
  const quarters = Number(number) / (right[unit] ?? 1)
  return number !== '' && Math.abs(Math.abs(quarters % 2) - 1) < 0.02
}

const isNone = (factor: string | undefined): boolean => factor !== undefined && factor !== '' && Math.abs(share(factor.trim())) < least

function turnsFlat(name: string, parts: readonly string[]): boolean {
  if (name === 'rotatex' || name === 'rotatey') return isEdge(parts[0] ?? '')
  if (name === 'skew' || name === 'skewx' || name === 'skewy') return parts.some(isEdge)
  if (name === 'rotate3d') return Math.abs(Number(parts[2])) < least && isEdge(parts[3] ?? '')
  const [a = 0, b = 0, c = 0, d = 0] = parts.map(Number)
  if (name === 'matrix') return Math.abs(a * d - b * c) < least * least
  if (name === 'scale3d') return parts.slice(0, 2).some(isNone)
  return /^scale[xy]?$/.test(name) && parts.some(isNone)
}

/** What one call makes of a box's smaller side. */
function shareOf(name: string, parts: readonly string[]): number {
  if (/^scale(?:[xy]|3d)?$/.test(name)) return Math.min(...parts.slice(0, 2).map(part => Math.abs(share(part.trim()))))
  if (name !== 'matrix') return 1
  const [a = 1, b = 0, c = 0, d = 1] = parts.map(Number)
  return Math.min(Math.hypot(a, b), Math.hypot(c, d)) || 0
}

/** How much smaller, or larger, transforms make what is in an element, in the direction in which it gets smallest. */
export function scaleOf(get: Get): number {
  let scale = 1
  for (const [, name = '', inner = ''] of get('transform').matchAll(/([a-z0-9]{5,9})\(([^()]{0,200})\)/g))
    scale *= shareOf(name, inner.split(','))
  const own = get('scale')
  return own === '' || own === 'none' ? scale : scale * Math.min(...own.split(/\s+/, 2).map(part => Math.abs(share(part))))
}

/** Whether transforms turn an element on its edge, or make it nothing (CSS Transforms 1 and 2). */
export function isFlattened(get: Get): boolean {
  const transform = get('transform')
  const calls = transform === '' ? [] : transform.matchAll(/([a-z0-9]{5,9})\(([^()]{0,200})\)/g)
  for (const [, name = '', inner = ''] of calls) if (turnsFlat(name, inner.split(','))) return true
  const scale = get('scale')
  if (scale !== '' && scale !== 'none' && scale.split(/\s+/, 2).some(isNone)) return true
  const turn = get('rotate')
  return turn !== '' && /^(?:[xy]|[\d.]{1,4} [\d.]{1,4} 0)\s/.test(turn) && isEdge(turn.split(/\s+/).at(-1) ?? '')
}
