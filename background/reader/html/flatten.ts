import { length, share } from './length'
import type { Get } from './properties'
import { callOf, layersOf, piecesOf } from './value-kinds'

/** A box made smaller than this in one direction shows no letters. */
const least = 0.05

const right: Readonly<Record<string, number>> = { deg: 90, turn: 0.25, grad: 100, rad: Math.PI / 2 }

/** An angle in quarters of a turn; null where it is none. */
export function quartersOf(angle: string): number | null {
  const plain = angle.trim().replace(/([\d.]{1,12})(deg|turn|grad|rad)\b/g, (_, number, unit) => `${Number(number) / (right[unit] ?? 1)}px`)
  return length(plain, 1)
}

/** Whether an angle turns a page's face so far that only its edge is seen. */
function isEdge(angle: string): boolean {
  const quarters = quartersOf(angle)
  return quarters !== null && Math.abs(Math.abs(quarters % 2) - 1) < 0.02
}

const isNone = (factor: string | undefined): boolean => factor !== undefined && factor !== '' && Math.abs(share(factor.trim())) < least

function turnsFlat(name: string, parts: readonly string[]): boolean {
  if (name === 'rotatex' || name === 'rotatey') return isEdge(parts[0] ?? '')
  if (name === 'skew' || name === 'skewx' || name === 'skewy') return parts.some(isEdge)
  if (name === 'rotate3d') return Math.abs(share(parts[2] ?? '')) < least && isEdge(parts[3] ?? '')
  const [a = 0, b = 0, c = 0, d = 0] = parts.map(share)
  if (name === 'matrix') return Math.abs(a * d - b * c) < least * least
  if (name === 'scale3d') return parts.slice(0, 2).some(isNone)
  return /^scale[xy]?$/.test(name) && parts.some(isNone)
}

/** What one call makes of a box's smaller side. */
function shareOf(name: string, parts: readonly string[]): number {
  if (/^scale(?:[xy]|3d)?$/.test(name)) return Math.min(...parts.slice(0, 2).map(part => Math.abs(share(part.trim()))))
  if (name !== 'matrix') return 1
  const [a = 1, b = 0, c = 0, d = 1] = parts.map(share)
  return Math.min(Math.hypot(a, b), Math.hypot(c, d)) || 0
}

/** Characters of a transform that are read. */
const longest = 600

/** The functions of a transform, with what stands between their commas. */
export function callsOf(get: Get): readonly { name: string; parts: readonly string[] }[] {
  const transform = get('transform')
  if (transform === '' || transform === 'none' || transform.length > longest) return []
  return (piecesOf(transform) ?? []).flatMap(word => {
    const call = callOf(word)
    return call ? [{ name: call.name, parts: layersOf(call.inner)?.map(words => words.join(' ')) ?? [] }] : []
  })
}

/** Of a scale, across and down. */
const wordsOf = (scale: string): readonly string[] => (piecesOf(scale) ?? []).slice(0, 2)

/** How much smaller, or larger, transforms make what is in an element, in the direction in which it gets smallest. */
export function scaleOf(get: Get): number {
  let scale = 1
  for (const { name, parts } of callsOf(get)) scale *= shareOf(name, parts)
  const own = get('scale')
  return own === '' || own === 'none' ? scale : scale * Math.min(...wordsOf(own).map(part => Math.abs(share(part))))
}

/** Whether transforms turn an element on its edge, or make it nothing (CSS Transforms 1 and 2). */
export function isFlattened(get: Get): boolean {
  // of a longer one nobody can tell
  if (get('transform').length > longest) return true
  if (callsOf(get).some(({ name, parts }) => turnsFlat(name, parts))) return true
  const scale = get('scale')
  if (scale !== '' && scale !== 'none' && wordsOf(scale).some(isNone)) return true
  const turn = get('rotate')
  return turn !== '' && /^(?:[xy]|[\d.]{1,4} [\d.]{1,4} 0)\s/.test(turn) && isEdge(piecesOf(turn)?.at(-1) ?? '')
}
