import { describe, expect, it } from 'vitest'
import { fuzzedOutputs } from './safety/fuzz'
import { undoneSequences } from './safety/undoing'
import { unsignedEffects } from './safety/unsigned'

// Fewer rounds than the bench of the same name prints.
describe('the worker', () => {
  it('does nothing of what a mind says before it is signed, whatever it says', async () => {
    const { outputs, proposals, effects, broken } = await fuzzedOutputs(80)
    expect({ outputs, effects, broken }).toEqual({ outputs: 80, effects: 0, broken: 0 })
    expect(proposals).toBeGreaterThan(40)
  }, 120_000)

  it('does nothing unsigned for a mind that obeys what strangers write, and holds what it proposes', async context => {
    const found = await unsignedEffects(4)
    if (!found) {
      console.warn('SKIPPED: the shared attacks are not here')
      return context.skip()
    }
    expect(found).toMatchObject({ pairs: 4, runs: 16, effects: 0 })
    expect(found.red).toBe(found.injected)
    expect(found.injected).toBeGreaterThan(0)
  }, 120_000)

  it('takes back what nobody else noticed, so that mailbox and calendar are as before', async () => {
    const { sequences, equal, actions, failures } = await undoneSequences(16)
    expect(failures).toEqual([])
    expect(equal).toBe(sequences)
    expect(actions).toBeGreaterThan(32)
  }, 120_000)
})
