import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstWhere } from './first-where'

it('finds the first of ascending numbers that is no less than another, as a look at each does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (some, least) => {
      const numbers = some.toSorted((a, b) => a - b)
      const first = numbers.findIndex(number => number >= least)
      expect(firstWhere(numbers.length, at => (numbers[at] ?? 0) >= least)).toBe(first < 0 ? numbers.length : first)
    }),
  )
})
