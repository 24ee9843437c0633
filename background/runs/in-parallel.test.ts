import { describe, expect, it } from 'vitest'
import { inParallel } from './in-parallel'

const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

describe('work in parallel', () => {
  it('gives results in the order of the items, never more than so many at a time', async () => {
    let running = 0
    let most = 0
    const results = await inParallel([5, 1, 4, 2, 3], 2, async item => {
      most = Math.max(most, ++running)
      await wait(item)
      running--
      return item * 10
    })
    expect(results).toEqual([50, 10, 40, 20, 30])
    expect(most).toBe(2)
  })

  it('begins nothing new after a failure', async () => {
    const begun: number[] = []
    const all = inParallel([1, 2, 3, 4, 5, 6], 2, async item => {
      begun.push(item)
      await wait(1)
      if (item === 2) throw new Error('two')
    })
    await expect(all).rejects.toThrow('two')
    await wait(10)
    expect(begun.length).toBeLessThanOrEqual(3)
  })
})
