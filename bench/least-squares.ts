/** A thing that is counted, and what its counts should add up to. */
export type Sample = { counts: ArrayLike<number>; total: number; weight: number }

/** Samples that must have a count before anything is learnt of it. */
const least = 30
/** How much rather a weight is small, where the samples leave it open. */
const ridge = 1e-3
const mostRounds = 3000
const near = 1e-7

type System = { sides: Float64Array[]; goal: Float64Array }

/**
 * Weights by which the counts of samples add up to their totals, with the least squares of relative errors; none below its `floor`. A count
 * that fewer than thirty samples have keeps the weight it has `now`.
 */
export function leastSquares(samples: readonly Sample[], now: readonly number[], floor: readonly number[]): number[] {
  const scales = now.map((_, at) => scaleOf(samples, at))
  const { sides, goal } = system(samples, scales)
  const isOpen = now.map((_, at) => samples.filter(({ counts }) => (counts[at] ?? 0) > 0).length >= least)
  const weights = Float64Array.from(now, (weight, at) => weight * (scales[at] ?? 0))
  for (let round = 0, moved = near; round < mostRounds && moved >= near; round++) {
    moved = 0
    for (const [at, side] of sides.entries()) {
      if (!isOpen[at]) continue
      const before = weights[at] ?? 0
      const better = before + ((goal[at] ?? 0) - dot(side, weights)) / (side[at] ?? 1)
      weights[at] = Math.max(better, (floor[at] ?? 0) * (scales[at] ?? 0))
      moved = Math.max(moved, Math.abs((weights[at] ?? 0) - before))
    }
  }
  return now.map((weight, at) => (isOpen[at] ? (weights[at] ?? 0) / (scales[at] ?? 1) : weight))
}

/** What weights make of the counts of a sample. */
export const dot = (counts: ArrayLike<number>, weights: ArrayLike<number>): number => {
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += (counts[at] ?? 0) * (weights[at] ?? 0)
  return sum
}

/** How large a count is in most samples, by their totals: frequent and rare ones are held back alike. */
const scaleOf = (samples: readonly Sample[], at: number): number =>
  Math.sqrt(samples.reduce((sum, { counts, total }) => sum + ((counts[at] ?? 0) / total) ** 2, 0) / Math.max(samples.length, 1)) + 1e-9

/** The normal equations. */
function system(samples: readonly Sample[], scales: readonly number[]): System {
  const sides = scales.map((_, at) => Float64Array.from(scales, (_, other) => (other === at ? ridge : 0)))
  const goal = new Float64Array(scales.length)
  for (const { counts, total, weight } of samples) {
    const found = scales.flatMap((scale, at): [number, number][] =>
      (counts[at] ?? 0) > 0 ? [[at, (counts[at] ?? 0) / total / scale]] : [],
    )
    for (const [at, value] of found) {
      goal[at] = (goal[at] ?? 0) + weight * value
      const side = sides[at] ?? goal
      for (const [other, also] of found) side[other] = (side[other] ?? 0) + weight * value * also
    }
  }
  return { sides, goal }
}
