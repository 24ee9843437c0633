import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../shared/errors'
import { makeQuota } from './quota'

function world() {
  let clock = 5000
  const waits: (number | null)[] = []
  const io = (signal = new AbortController().signal) => ({ signal, onWait: (until: number | null) => void waits.push(until) })
  const quota = makeQuota({
    now: () => clock,
    sleep: async (ms, signal) => {
      if (signal.aborted) throw new AppError('stopped')
      clock += ms
    },
  })
  return { quota, io, waits, now: () => clock, pass: (ms: number) => (clock += ms) }
}

describe('the quota', () => {
  it('never grants more than its limit in any 60 s, and grants all of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ units: fc.integer({ min: 1, max: 100 }), pause: fc.integer({ min: 0, max: 20_000 }) }), { maxLength: 60 }),
        async calls => {
          const { quota, io, now, pass } = world()
          const granted: { at: number; units: number }[] = []
          for (const { units, pause } of calls) {
            pass(pause)
            await quota.take(units, 200, io())
            granted.push({ at: now(), units })
          }
          for (const { at } of granted) {
            const minute = granted.filter(each => each.at > at - 60_000 && each.at <= at)
            expect(minute.reduce((sum, each) => sum + each.units, 0)).toBeLessThanOrEqual(200)
          }
        },
      ),
    )
  })

  it('grants the whole limit at once and says until when the rest waits', async () => {
    const { quota, io, waits, now } = world()
    for (let call = 0; call < 5; call++) await quota.take(40, 200, io())
    expect([now(), waits]).toEqual([5000, []])
    await quota.take(40, 200, io())
    expect([now(), waits]).toEqual([65_000, [65_000, null]])
  })

  it('goes on after a call that was stopped while it waited', async () => {
    const { quota, io } = world()
    await quota.take(200, 200, io())
    const stopped = new AbortController()
    stopped.abort()
    await expect(quota.take(40, 200, io(stopped.signal))).rejects.toThrow()
    await expect(quota.take(40, 200, io())).resolves.toBeUndefined()
  })

  it('lets a call through that is dearer than its limit', async () => {
    const { quota, io } = world()
    await expect(quota.take(500, 200, io())).resolves.toBeUndefined()
  })

  it('lets nothing through while it is paused', async () => {
    const { quota, io, now } = world()
    quota.pause(9000)
    await quota.take(1, 200, io())
    expect(now()).toBe(9000)
  })
})
