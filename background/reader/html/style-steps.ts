import type { Declarations } from './css'

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
