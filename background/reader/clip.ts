import type { Get } from './properties'

/** Whether an element's clipping leaves nothing of it; `placed`: taken out of the flow, as `clip` asks. */
export function isClipped(get: Get, placed: boolean): boolean {
  const clip = get('clip').replace(/[\s,]+/g, ' ')
  if (placed && /^rect\( ?(?:[01](?:px)? ?){4}\)$/.test(clip)) return true
  if (get('clip-path') === '') return false
  const path = get('clip-path').replace(/\s+/g, '')
  if (/^(?:circle\(0|ellipse\(0|rect\(0(?:px)?0)/.test(path)) return true
  return isInsetAway(get('clip-path')) || hasNoArea(get('clip-path'))
}

/** inset() whose sides meet. */
function isInsetAway(path: string): boolean {
  const written = /^inset\(([^()]{1,60})\)$/.exec(path)?.[1]?.split(' round ')[0]
  if (written === undefined) return false
  const shares = written
    .trim()
    .split(/\s+/, 4)
    .map(side => (side.endsWith('%') ? Number.parseFloat(side) : 0))
  const [top = 0, right = top, bottom = top, left = right] = shares
  return top + bottom >= 100 || left + right >= 100
}

/** polygon() all of whose corners are in one line. */
function hasNoArea(path: string): boolean {
  const corners = /^polygon\(([^()]{1,400})\)$/
    .exec(path)?.[1]
    ?.split(',')
    .filter(corner => !/nonzero|evenodd/.test(corner))
  const points = corners?.map(corner => corner.trim().split(/\s+/).map(Number.parseFloat))
  if (!points) return false
  let area = 0
  for (const [i, [x = 0, y = 0]] of points.entries()) {
    const [nextX = 0, nextY = 0] = points[(i + 1) % points.length] ?? []
    area += x * nextY - nextX * y
  }
  return Math.abs(area) < 1
}
