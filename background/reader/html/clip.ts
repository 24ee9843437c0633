import { length, lengthOf } from './length'
import type { Get } from './properties'

/** Whether an element's clipping leaves nothing of it. */
export function isClipped(get: Get): boolean {
  const placed = get('position') === 'absolute' || get('position') === 'fixed'
  if (placed && isRectAway(get('clip'))) return true
  const path = get('clip-path').replace(/(?:^|\s)(?:margin|border|padding|content|fill|stroke|view)-box(?:\s|$)/g, '')
  if (path === '') return false
  // no mail draws so long an outline
  if (path.length > 400) return true
  const [, name = '', inner = ''] = /^([a-z]{4,8})\((.{0,400})\)/.exec(path) ?? []
  if (name === 'circle' || name === 'ellipse') return isRoundAway(inner)
  if (name === 'inset') return isInsetAway(inner)
  if (name === 'rect') return isRectAway(path)
  if (name === 'xywh') return inner.split(/\s+/, 4).slice(2).some(isNone)
  if (name === 'polygon') return hasNoArea(inner)
  return name === 'path' && (!/[lhvcsqta]/.test(inner.slice(inner.indexOf('m'))) || (inner.match(/\d{1,9}/g) ?? []).every(isSmall))
}

/** No letter is seen through so few pixels. */
const isSmall = (pixels: string): boolean => Number(pixels) <= 4

const isNone = (value: string): boolean => (lengthOf(value, 16, 1000) ?? 99) <= 2

/** rect(top right bottom left), in both properties: nothing between two sides, or all of it beyond the beginning. */
function isRectAway(value: string): boolean {
  const [, inner] = /^rect\(([^()]{1,80})\)$/.exec(value) ?? []
  if (inner === undefined) return false
  const sides = inner
    .trim()
    .split(/[\s,]+/, 4)
    .map(side => (side === 'auto' ? null : (lengthOf(side, 16, 1000) ?? 0)))
  const [top, right, bottom, left] = sides
  const meets = (from: number | null | undefined, to: number | null | undefined): boolean =>
    to !== null && to !== undefined && to - Math.max(0, from ?? 0) <= 2
  return meets(top, bottom) || meets(left, right)
}

/** circle() and ellipse() without a radius, or round a point so far beyond the beginning that they do not reach it. */
function isRoundAway(inner: string): boolean {
  const [radii = '', at = ''] = inner.split(/(?:^|\s)at\s/, 2)
  const sizes = radii.trim().split(/\s+/).filter(Boolean)
  if (sizes.some(isNone)) return true
  const largest = Math.max(0, ...sizes.map(size => lengthOf(size, 16, 1000) ?? 1e6))
  if (sizes.length > 0 && at.split(/\s+/).some(place => (lengthOf(place, 16, 1000) ?? 0) >= 2000 + largest)) return true
  return sizes.length > 0 && at.split(/\s+/).some(place => (length(place, 16) ?? 0) <= -largest)
}

/** inset() whose sides meet. */
function isInsetAway(inner: string): boolean {
  const sides = (inner.split(' round ')[0] ?? '').trim().match(/calc\([^()]{1,60}\)|[^\s()]+/g) ?? []
  const [top = 0, right = top, bottom = top, left = right] = sides.slice(0, 4).map(side => lengthOf(side, 16, 1000) ?? 0)
  return top + bottom >= 1000 || left + right >= 1000 || (sides.some(side => !side.includes('%')) && top + bottom >= 600)
}

/** The least area, in square pixels, through which a letter is seen. */
const leastArea = 200

/** polygon() all of whose corners are in one line or close together, or beyond one side. A share is taken of 1000 pixels. */
function hasNoArea(inner: string): boolean {
  const corners = inner.split(',').filter(corner => !/nonzero|evenodd/.test(corner))
  const written = corners.map(corner => corner.trim().split(/\s+/))
  const points = written.map(corner => corner.map(place => lengthOf(place, 16, 1000) ?? Number.parseFloat(place)))
  if ([0, 1].some(axis => points.every(point => (point[axis] ?? 0) <= 0))) return true
  const isBeyond = (axis: number): boolean =>
    points.every((point, i) => (point[axis] ?? 0) >= (written[i]?.[axis]?.endsWith('%') ? 1000 : 2000))
  if (isBeyond(0) || isBeyond(1)) return true
  let area = 0
  for (const [i, [x = 0, y = 0]] of points.entries()) {
    const [nextX = 0, nextY = 0] = points[(i + 1) % points.length] ?? []
    area += x * nextY - nextX * y
  }
  return Math.abs(area) / 2 < leastArea
}
