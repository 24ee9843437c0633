import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import { fates, openMortal, operations } from '../testing/mortal-worker'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

describe('an operation through deaths and faults at every await', () => {
  it('sends a mail once, or says that it does not know, or that it did not', async () => {
    const run = await openMortal()
    await fc.assert(
      fc.asyncProperty(fates, async fate => {
        const { state, mails } = await run(operations.send, fate)
        expect(mails).toBeLessThanOrEqual(1)
        if (state === 'done') expect(mails).toBe(1)
        if (state === 'failed') expect(mails).toBe(0)
        expect(['done', 'failed', 'unknown']).toContain(state)
      }),
      { numRuns: 400, seed: 20261124 },
    )
  }, 120_000)

  it('makes an event once', async () => {
    const run = await openMortal()
    await fc.assert(
      fc.asyncProperty(fates, async fate => {
        const { state, events, inserts } = await run(operations.insert, fate)
        expect(inserts).toBeLessThanOrEqual(1)
        if (state === 'done') expect(events).toBe(1)
        if (state === 'failed') expect(events).toBe(0)
      }),
      { numRuns: 200, seed: 20261125 },
    )
  }, 120_000)
})
