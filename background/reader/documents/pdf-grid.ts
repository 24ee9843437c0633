import { type Box, holds, type Middle } from './pdf-place'

/** Columns and rows of a grid. */
const size = 16
/** What touches more cells than this is kept beside the grid. */
const widest = 32

/** The cells of a page, in points; what lies beside it counts to the nearest one. */
function cellsOf([left, bottom, right, top]: Box) {
  const step = (at: number, from: number, to: number): number => {
    const found = Math.floor(((at - from) / (to - from)) * size)
    return found > 0 ? Math.min(found, size - 1) : 0
  }
  const column = (x: number): number => step(x, left, right)
  const row = (y: number): number => step(y, bottom, top)
  return {
    at: (x: number, y: number): number => row(y) * size + column(x),
    touched(box: Box): number[] {
      const found: number[] = []
      for (let y = row(box[1]); y <= row(box[3]); y++) for (let x = column(box[0]); x <= column(box[2]); x++) found.push(y * size + x)
      return found
    },
  }
}

const perCell = (): number[][] => Array.from({ length: size * size }, () => [])

/** So often letters and what is painted are held against each other on one page; beyond it nobody knows what is seen. */
const mostCompared = 20_000_000

/**
 * What is painted on a page and the letters that are still seen on it, by where they lie. Letters and what is painted are numbered by their
 * order. `isLost`: there was too much to look through.
 */
export function pageGrid(view: Box) {
  const cells = cellsOf(view)
  const boxes: Box[] = []
  const [paints, letters] = [perCell(), perCell()]
  const wide: number[] = []
  const middles: Middle[] = []
  let compared = 0
  const isLost = (): boolean => compared > mostCompared
  /** The last of these boxes, numbered upwards, that holds a middle. */
  const lastOf = (list: readonly number[], middle: Middle, above: number): number => {
    for (let i = list.length - 1; i >= 0; i--) {
      const at = list[i] ?? -1
      compared++
      if (at < above) break
      if (holds(boxes[at] ?? view, middle)) return at
    }
    return above
  }
  return {
    isLost,
    paint(box: Box): void {
      const touched = cells.touched(box)
      for (const list of touched.length > widest ? [wide] : touched.map(cell => paints[cell])) list?.push(boxes.length)
      boxes.push(box)
    },
    /** What is painted last where a letter stands, by its number; -1 = nothing. */
    below(middle: Middle): number {
      if (isLost()) return -1
      return lastOf(paints[cells.at(middle[0], middle[1])] ?? [], middle, lastOf(wide, middle, -1))
    },
    letter(number: number, middle: Middle): void {
      middles[number] = middle
      letters[cells.at(middle[0], middle[1])]?.push(number)
    },
    /** Takes out the letters that a box holds. */
    cover(box: Box): number[] {
      const gone: number[] = []
      for (const cell of cells.touched(box)) {
        const list = letters[cell] ?? []
        if (list.length === 0 || isLost()) continue
        compared += list.length
        letters[cell] = list.filter(number => {
          const isHeld = holds(box, middles[number] ?? [0, 0, 0, 0])
          if (isHeld) gone.push(number)
          return !isHeld
        })
      }
      return gone
    },
  }
}
