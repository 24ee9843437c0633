import { describe, expect, it } from 'vitest'
import { leastSquares, type Sample } from './least-squares'

/** Samples whose first two counts weigh 2 and 0.5; three of them have a third, which weighs 7. */
const samples = Array.from({ length: 60 }, (_, at): Sample => {
  const counts = [1 + (at % 7), 1 + (at % 5), at < 3 ? 1 : 0]
  return { counts, total: 2 * (counts[0] ?? 0) + 0.5 * (counts[1] ?? 0) + 7 * (counts[2] ?? 0), weight: 1 }
})

describe('least squares of relative errors', () => {
  it('finds by which weights counts add up to totals, and keeps what too few samples have', () => {
    const [first, second, rare] = leastSquares(samples, [1, 1, 7], [0, 0, 0])
    expect(first).toBeCloseTo(2, 1)
    expect(second).toBeCloseTo(0.5, 1)
    expect(rare).toBe(7)
    // of one that has another weight now nothing is learnt either
    expect(leastSquares(samples, [1, 1, 3], [0, 0, 0])[2]).toBe(3)
  })

  it('goes below no floor, and makes up for it elsewhere', () => {
    const [first, second] = leastSquares(samples, [1, 1, 7], [0, 1, 0])
    expect(second).toBeCloseTo(1, 6)
    expect(first).toBeLessThan(1.9)
  })
})
