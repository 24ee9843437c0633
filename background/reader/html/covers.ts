import { groundOf, type Letters } from './ground'
import { length, share } from './length'
import type { Get } from './properties'
import { isPlaced } from './shift'
import { fourSides } from './value-parts'

/** An element that is drawn over those of the flow around it (CSS 2.2, Appendix E); `z`: its z-index; `holds`: what is placed in it is placed by it. */
export type Level = { z: number; holds: boolean; covers: boolean; around: Level | null }

export const rootLevel: Level = { z: 0, holds: true, covers: false, around: null }

/** What is in no such element is drawn under those of z-index 0. */
const inFlow = -0.5

const isNear = (value: string): boolean => value !== '' && Math.abs(length(value, value.includes('%') ? 1000 : 16) ?? 99) <= 20
const isLarge = (value: string): boolean => value !== '' && (length(value, value.includes('%') ? 1000 : 16) ?? 0) >= 600

/** Whether a box reaches from one side of what it is placed in to the other, as both sides or its beginning and its size say. */
const reaches = (from: string, to: string, size: string): boolean =>
  (isNear(from) && isNear(to)) || (isLarge(size) && (from === '' || isNear(from)))

/** Whether a box lies over all of what it is placed in. */
function isFull(get: Get): boolean {
  const { top, right, bottom, left } = fourSides(get('inset'))
  return (
    reaches(get('left') || left, get('right') || right, get('width') || get('min-width')) &&
    reaches(get('top') || top, get('bottom') || bottom, get('height') || get('min-height'))
  )
}

const noGround = { ground: null, beside: null }
const black: Letters = { size: 16, color: [0, 0, 0, 1] }

/** Whether nothing can be read through it: it has a colour of its own, or what is behind it is seen through a filter. */
const isOpaque = (get: Get): boolean =>
  share(get('opacity')) >= 0.9 &&
  ((groundOf(get, noGround, black).ground?.[3] ?? 0) >= 0.9 || !/^(?:|none|inherit|initial|unset|revert)$/.test(get('backdrop-filter')))

export function levelOf(get: Get, parent: Level): Level {
  const position = get('position')
  const isPositioned = position !== '' && position !== 'static'
  const holds = isPositioned || get('transform') + get('translate') + get('filter') !== ''
  if (!holds && (get('opacity') === '' || share(get('opacity')) >= 1)) return parent
  const z = isPositioned ? Number.parseInt(get('z-index'), 10) || 0 : 0
  return { z, holds, covers: isPlaced(get) && isFull(get) && isOpaque(get), around: parent }
}

type Lying = { level: Level; gone: boolean; unseen: boolean }

/** Whether an element lies over others, and there is anything of it to be seen. */
export const isCovering = ({ level, gone, unseen }: Lying): boolean => level.covers && !gone && !unseen

/** An open element that is drawn over others; `from`: the first text in it; `over`: the highest of those that cover what is in it. */
type Open = { level: Level; from: number; over: number }

/** Steps of looking which text is covered, for one page; after them all of it counts as covered. */
const maxSteps = 2_000_000

/** Which texts of a page lie under a box that covers what it is placed in. */
export class Covers {
  readonly covered = new Set<number>()
  private readonly open: (Open | null)[] = []
  private readonly root: Open = { level: rootLevel, from: 0, over: Number.NEGATIVE_INFINITY }
  /** Those of the open ones in which something is covered. */
  private readonly over: Open[] = []
  private readonly texts: Level[] = []
  private steps = maxSteps

  /** `around`: the level of what is around it. */
  enter(lying: Lying, around: Level): void {
    const { level } = lying
    if (level !== around && isCovering(lying)) this.cover(level)
    this.open.push(level === around || !level.holds ? null : { level, from: this.texts.length, over: Number.NEGATIVE_INFINITY })
  }

  leave(): void {
    if (this.open.pop() === this.over.at(-1)) this.over.pop()
  }

  /** Texts come in the order of their numbers. */
  text(level: Level): void {
    const number = this.texts.push(level) - 1
    if (this.steps < 0 || this.over.some(one => this.heightIn(level, one.level) < one.over)) this.covered.add(number)
  }

  /** All that was written in what it is placed in and is not drawn higher. */
  private cover({ z }: Level): void {
    const around = this.open.findLast(one => one !== null) ?? this.root
    if (around.over === Number.NEGATIVE_INFINITY) this.over.push(around)
    around.over = Math.max(around.over, z)
    if (this.steps < 0) return
    for (let number = around.from; number < this.texts.length; number++)
      if (this.heightIn(this.texts[number] ?? rootLevel, around.level) <= z) this.covered.add(number)
    if (this.steps < 0) for (const number of this.texts.keys()) this.covered.add(number)
  }

  /** How high a text is drawn in one of the elements around it. */
  private heightIn(level: Level, around: Level): number {
    if (--this.steps < 0 || level === around) return inFlow
    let one = level
    while (--this.steps >= 0 && one.around && one.around !== around) one = one.around
    return one.around ? one.z : inFlow
  }
}
