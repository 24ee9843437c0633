import { describe, expect, it } from 'vitest'
import type { SourceIo } from '../mail-source'
import { onceIn } from './shared-job'

function caller() {
  const abort = new AbortController()
  const waits: (number | null)[] = []
  return { abort, waits, signal: abort.signal, onWait: (until: number | null) => void waits.push(until) }
}

function setUp() {
  const jobs: { io: SourceIo; finish(value: string): void; fail(error: Error): void }[] = []
  let at = 0
  const ask = onceIn(
    1000,
    () => at,
    io =>
      new Promise<string>((resolve, reject) => {
        io.signal.addEventListener('abort', () => reject(io.signal.reason))
        jobs.push({ io, finish: resolve, fail: reject })
      }),
  )
  return { ask, jobs, pass: (ms: number) => (at += ms) }
}

describe('a shared job', () => {
  it('goes on for the others when the one that began it stops, who hears so at once', async () => {
    const { ask, jobs } = setUp()
    const [first, second] = [caller(), caller()]
    const [mine, other] = [ask(first), ask(second)]
    first.abort.abort()
    await expect(mine).rejects.toMatchObject({ name: 'AbortError' })
    jobs[0]?.finish('done')
    expect(await other).toBe('done')
    expect(jobs).toHaveLength(1)
  })

  it('tells all who wait for it how long it waits, and nobody who left', async () => {
    const { ask, jobs } = setUp()
    const [first, second] = [caller(), caller()]
    const [mine, other] = [ask(first), ask(second)]
    jobs[0]?.io.onWait(7)
    first.abort.abort()
    await expect(mine).rejects.toThrow()
    jobs[0]?.io.onWait(null)
    expect([first.waits, second.waits]).toEqual([[7], [7, null]])
    jobs[0]?.finish('done')
    await other
  })

  it('is done again after its time or a failure, and not before', async () => {
    const { ask, jobs, pass } = setUp()
    const failed = ask(caller())
    jobs[0]?.fail(new Error('no'))
    await expect(failed).rejects.toThrow('no')
    const again = ask(caller())
    jobs[1]?.finish('one')
    expect([await again, await ask(caller())]).toEqual(['one', 'one'])
    pass(1000)
    const later = ask(caller())
    jobs[2]?.finish('two')
    expect(await later).toBe('two')
  })
})
