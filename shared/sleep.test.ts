import { describe, expect, it } from 'vitest'
import { sleep } from './sleep'

describe('a sleep', () => {
  it('ends at once when it is aborted', async () => {
    const abort = new AbortController()
    const asleep = sleep(60_000, abort.signal)
    abort.abort()
    await expect(asleep).rejects.toMatchObject({ code: 'stopped' })
    await expect(sleep(60_000, abort.signal)).rejects.toMatchObject({ code: 'stopped' })
  })
})
