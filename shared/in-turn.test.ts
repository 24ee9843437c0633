import { expect, it } from 'vitest'
import { inTurns } from './in-turn'

it('begins no work before the one ahead has ended, and gives each its own end', async () => {
  const inTurn = inTurns()
  const seen: string[] = []
  const work =
    (name: string, fails = false) =>
    async () => {
      seen.push(`${name} begins`)
      await new Promise(resolve => setTimeout(resolve))
      seen.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    }
  const all = await Promise.allSettled([inTurn(work('one')), inTurn(work('two', true)), inTurn(work('three'))])
  expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends'])
  expect(all).toEqual([
    { status: 'fulfilled', value: 'one' },
    { status: 'rejected', reason: new Error('two') },
    { status: 'fulfilled', value: 'three' },
  ])
})
