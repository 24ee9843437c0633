import * as z from 'zod'
import { type Box, boxOf, type Matrix, overlap } from './pdf-place'

/** What is painted below text: `color` '' = not to be told. `exact`: it fills all of its box. */
export type Paint = { box: Box; color: string; exact: boolean }

/** A path as pdf.js lists it: the operator, its steps, and the box around it. */
const Path = z.tuple([
  z.number(),
  z.tuple([z.instanceof(Float32Array).nullable()]).rest(z.unknown()),
  z.object({ 0: z.number(), 1: z.number(), 2: z.number(), 3: z.number() }),
])

/** `rectangles`: all that the path is made of; null = it has other shapes. `around`: the box of all of it, in points; `length`: numbers of its steps. */
export type Drawing = { op: number; rectangles: Box[] | null; around: Box; length: number }

/** Null where it is no path, or one of nothing. */
export function pathOf(args: unknown, matrix: Matrix): Drawing | null {
  const path = Path.safeParse(args).data
  if (!path) return null
  const [op, [steps], { 0: left, 1: bottom, 2: right, 3: top }] = path
  const isUpright = (matrix[1] === 0 && matrix[2] === 0) || (matrix[0] === 0 && matrix[3] === 0)
  const rectangles = isUpright && steps ? rectanglesOf(steps) : null
  const around = boxOf(matrix, [left, bottom, right, top])
  return { op, rectangles: rectangles?.map(box => boxOf(matrix, box)) ?? null, around, length: steps?.length ?? 0 }
}

const [moveTo, lineTo, closePath] = [0, 1, 3]
/** Numbers of a rectangle's steps: a move and three lines, each with a point, and the close. */
const rectangleLength = 13

/** Null where a step is no part of an upright rectangle. */
function rectanglesOf(steps: Float32Array): Box[] | null {
  const found: Box[] = []
  for (let at = 0; at < steps.length; at += rectangleLength) {
    const isRectangle = steps[at] === moveTo && [3, 6, 9].every(step => steps[at + step] === lineTo) && steps[at + 12] === closePath
    if (!isRectangle) return null
    const [a, b, c, d] = [1, 4, 7, 10].map(step => ({ x: steps[at + step] ?? 0, y: steps[at + step + 1] ?? 0 }))
    if (!a || !b || !c || !d) return null
    const isUpright =
      (a.y === b.y && b.x === c.x && c.y === d.y && d.x === a.x) || (a.x === b.x && b.y === c.y && c.x === d.x && d.y === a.y)
    if (!isUpright) return null
    found.push([Math.min(a.x, c.x), Math.min(a.y, c.y), Math.max(a.x, c.x), Math.max(a.y, c.y)])
  }
  return found
}

/** What a path paints within a clip. */
export const paintsOf = ({ rectangles, around }: Drawing, color: string, clip: Box | null): Paint[] =>
  (rectangles ?? [around]).map(box => ({ box: overlap(clip, box), color, exact: rectangles !== null }))

export const isWhite = (color: string): boolean => /^#(?:f[0-9a-f]){3}$/i.test(color)

const channels = (color: string): number[] | null =>
  /^#[0-9a-f]{6}$/i.test(color) ? [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16)) : null

/** So far apart in one of red, green and blue, of 255, two colours can be told from each other. */
const leastApart = 24

/** Whether nobody can tell one colour from the other; one that is not known can be told. */
export function areAlike(one: string, other: string): boolean {
  const [a, b] = [channels(one), channels(other)]
  return a !== null && b !== null && a.every((value, at) => Math.abs(value - (b[at] ?? 0)) < leastApart)
}
