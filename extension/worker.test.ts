import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Port } from '../shared/rpc'
import { linkWorker } from './worker'

/** A port whose other end the test holds. */
function fakePort() {
  const sent: { id: number; name: string }[] = []
  const hear: ((message: unknown) => void)[] = []
  const gone: (() => void)[] = []
  const port: Port = {
    postMessage: message => sent.push(message as { id: number; name: string }),
    onMessage: { addListener: listener => hear.push(listener) },
    onDisconnect: { addListener: listener => gone.push(listener) },
  }
  return {
    port,
    sent,
    say: (message: unknown) => {
      for (const listener of hear) listener(message)
    },
    die: () => {
      for (const listener of gone) listener()
    },
  }
}

function link() {
  const ports: ReturnType<typeof fakePort>[] = []
  const listeners = { onEvent: vi.fn(), onOpen: vi.fn(), onLost: vi.fn() }
  const call = linkWorker(() => {
    const made = fakePort()
    ports.push(made)
    return made.port
  }, listeners)
  return { ports, call, ...listeners }
}

describe('the way to the worker', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('connects again after the worker died, and says so each time', async () => {
    const { ports, onOpen, onLost } = link()
    await vi.advanceTimersByTimeAsync(1)
    ports[0]?.die()
    expect(onLost).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(ports).toHaveLength(2)
    expect(onOpen).toHaveBeenCalledTimes(2)
  })

  it('waits longer after each failure, at most five seconds', async () => {
    const { ports } = link()
    await vi.advanceTimersByTimeAsync(1)
    for (let attempt = 0; attempt < 10; attempt++) {
      ports.at(-1)?.die()
      const before = ports.length
      await vi.advanceTimersByTimeAsync(Math.min(100 * 2 ** attempt, 5000) - 1)
      expect(ports).toHaveLength(before)
      await vi.advanceTimersByTimeAsync(1)
      expect(ports).toHaveLength(before + 1)
    }
  })

  it('rejects what was in flight and keeps what comes in between for the next connection', async () => {
    const { ports, call } = link()
    await vi.advanceTimersByTimeAsync(1)
    const inFlight = call('accounts.list', {})
    await vi.advanceTimersByTimeAsync(0)
    const refused = expect(inFlight).rejects.toMatchObject({ code: 'worker-gone' })
    ports[0]?.die()
    await refused
    const between = call('accounts.list', {})
    await vi.advanceTimersByTimeAsync(200)
    const [{ id } = { id: -1 }] = ports[1]?.sent ?? []
    ports[1]?.say({ id, ok: true, value: [] })
    expect(await between).toEqual([])
  })
})
