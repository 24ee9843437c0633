import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paced } from './paced'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a paced value', () => {
  it('goes out at once, then at most once a span, the newest each time', () => {
    const out: number[] = []
    const text = paced<number>(100, value => out.push(value))
    for (let i = 0; i < 25; i++) {
      text.push(i)
      vi.advanceTimersByTime(10)
    }
    expect(out).toEqual([0, 9, 19])
  })

  it('goes out at the end, once', () => {
    const out: number[] = []
    const text = paced<number>(100, value => out.push(value))
    text.push(1)
    text.push(2)
    text.end()
    vi.advanceTimersByTime(1000)
    expect(out).toEqual([1, 2])
  })
})
