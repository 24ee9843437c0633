import { limits } from '../limits'
import type { Declarations, Sheet } from './css'

/** What may still be spent on matching in one page: a hostile sheet must not take quadratic time. Long attributes take more of it. */
export type Steps = { left: number }

/** Steps of selector matching and of working out styles, of about a microsecond each, that one page may take as a browser takes it, and in each other way: of real mails none takes a tenth. */
export const pageSteps = 200_000
export const otherSteps = pageSteps / 4

/** Those of all pages of a message. */
export const messageSteps = (): Steps => ({ left: limits.styleSteps })

/** The steps of one page, out of those of its message. */
export class StyleBudget {
  readonly steps: Steps
  private readonly room: Steps
  private given: number

  constructor(room: Steps) {
    this.room = room
    this.given = Math.min(pageSteps, room.left)
    this.steps = { left: this.given }
  }

  /** Begins anew with at most so many; what was not taken until now is the message's again. */
  begin(most: number): void {
    this.room.left -= this.given - Math.max(0, this.steps.left)
    this.given = Math.min(most, this.room.left)
    this.steps.left = this.given
  }

  /** Takes so many; whether there were as many. */
  takes(count: number): boolean {
    this.steps.left -= count
    return this.steps.left >= 0
  }
}

/** Steps of reading a sheet. */
export const sheetSteps = ({ length, rules }: Sheet): number => (length >> 4) + rules.length * 2
/** Steps of looking whether a rule by itself hides. */
export const hidingSteps = 40

/** Steps that it takes to work out a style of which next to nothing is declared, and to put values in place of var(). */
const leastSteps = 32
const resolvingSteps = 50

/** Steps of laying declarations over one another. */
export const layingSteps = (layers: readonly Declarations[]): number => layers.reduce((sum, { size }) => sum + size, leastSteps)

/** Steps that values take: by their number and length, and by the custom properties around them that are handed down beside new ones. */
export function valueSteps(values: ReadonlyMap<string, string>, around: ReadonlyMap<string, string>): number {
  let steps = 0
  let isCustom = false
  for (const [name, value] of values) {
    steps += 2 + (value.length >> 5)
    if (value.includes('var(')) steps += resolvingSteps
    isCustom ||= name.startsWith('--')
  }
  return isCustom ? steps + around.size : steps
}
