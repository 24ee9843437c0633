import { isFlexed } from './items'
import { length, pixels } from './length'
import { desk } from './media'
import type { Get } from './properties'
import { fourSides } from './value-parts'

/** In which directions a box cuts off what does not fit in it, so that nobody can scroll to it either. */
export type Cuts = { across: boolean; down: boolean }

export const noCuts: Cuts = { across: false, down: false }

/** Whether nothing of what is in a box is drawn beyond it (CSS Containment 2, 3.3 and 4). */
const isPainted = (get: Get): boolean =>
  (get('contain') !== '' && /paint|strict|content/.test(get('contain'))) || get('content-visibility') === 'auto'

/** In which directions an element cuts off what does not fit in it. */
export function cutsOf(get: Get): Cuts {
  if (isPainted(get)) return { across: true, down: true }
  // most elements say nothing of it
  if (get('overflow') + get('overflow-x') + get('overflow-y') === '') return noCuts
  const [both = '', other = both] = get('overflow').split(/\s+/, 2)
  const [x, y] = [get('overflow-x') || both, get('overflow-y') || other]
  return { across: /hidden|clip/.test(x), down: /hidden|clip/.test(y) }
}

/** The same where its end is known by its own size; `around`: how what it stands in lays out what it holds. */
export function endingCuts(get: Get, around: number): Cuts {
  const cuts = cutsOf(get)
  if (around === 0 || !(cuts.across || cuts.down)) return cuts
  const flexed = isFlexed(get, around)
  return { across: cuts.across && !flexed.across, down: cuts.down && !flexed.down }
}

/** Whether one of the ways an element takes with what does not fit in it is one of these, or it is not drawn. */
export const clips = (get: Get, ways: RegExp): boolean =>
  ways.test(get('overflow')) || ways.test(get('overflow-y')) || ways.test(get('overflow-x')) || isPainted(get)

const roomOf = (value: string, size: number): number => Math.max(0, pixels(value, size, desk.width))

type Sides = { own: string; most: string; least: string; before: string; after: string }

/**
 * Where at the latest a box that cuts off what does not fit in it ends, in pixels, where what it holds begins at `from`; Infinity where it
 * may grow or is scrolled.
 */
function endOf(from: number, size: number, isWhole: boolean, { own, most, least, before, after }: Sides): number {
  const [height, max] = [own, most].map(value => (value === '' || value.includes('%') ? null : length(value, size)))
  const bound = Math.min(height ?? Number.POSITIVE_INFINITY, max ?? Number.POSITIVE_INFINITY)
  if (bound === Number.POSITIVE_INFINITY) return bound
  const room = roomOf(after, size)
  // padding is part of the declared size
  const inner = Math.max(bound, roomOf(least, size)) - (isWhole ? roomOf(before, size) + room : 0)
  return from + Math.max(0, inner) + room
}

const isBorderBox = (get: Get): boolean => get('box-sizing') === 'border-box'

export function endDown(get: Get, from: number, size: number): number {
  const { top, bottom } = fourSides(get('padding'))
  const sides = { own: get('height'), most: get('max-height'), least: get('min-height') }
  return endOf(from, size, isBorderBox(get), { ...sides, before: get('padding-top') || top, after: get('padding-bottom') || bottom })
}

export function endAcross(get: Get, from: number, size: number): number {
  const { right, left } = fourSides(get('padding'))
  const sides = { own: get('width'), most: get('max-width'), least: get('min-width') }
  return endOf(from, size, isBorderBox(get), { ...sides, before: get('padding-left') || left, after: right })
}
