import { expect, test } from 'vitest'
import { ints } from './ints'

const size = 16_384
const holds = (list: Int32Array, value: number): boolean => list.every(each => each === value)

test('what is given out is 0 and nobody else’s, within one block and over its end', () => {
  const given = Array.from({ length: 40 }, (_, i) => ints(1000 + i).fill(i + 1))
  expect(given.map(({ length }) => length)).toEqual(given.map((_, i) => 1000 + i))
  expect(given.every((each, i) => holds(each, i + 1))).toBe(true)
  expect(holds(ints(1000), 0)).toBe(true)
})

test('none, as many as a block has, and more', () => {
  for (const count of [0, size / 4, size, size * 3]) {
    const given = ints(count)
    expect(given.length).toBe(count)
    expect(holds(given, 0)).toBe(true)
    given.fill(1)
  }
})
