import { inTurns } from '../../shared/in-turn'
import type { SourceIo } from '../mail-source'
import { unlessAborted } from './shared-job'

const MINUTE = 60_000

export type Clock = { now(): number; sleep(ms: number, signal: AbortSignal): Promise<void> }

/** Lets calls through in the order they come, never more than `perMinute` units in any 60 s. */
export type Quota = {
  take(units: number, perMinute: number, io: SourceIo): Promise<void>
  /** Lets nothing through before then (milliseconds since the epoch): Google has refused. */
  pause(until: number): void
}

/**
 * One account's quota. Google does not say where its minute begins, so every 60 s are held to the limit; what is left of it
 * may be taken at once, so that a first question does not wait. Kept in memory: after a worker's death Google's 429 is the brake.
 */
export function makeQuota({ now, sleep }: Clock): Quota {
  let taken: { at: number; units: number }[] = []
  let closedUntil = 0
  const inTurn = inTurns()

  function openAt(units: number, perMinute: number): number {
    taken = taken.filter(each => each.at > now() - MINUTE)
    let over = taken.reduce((sum, each) => sum + each.units, units) - perMinute
    let at = closedUntil
    for (const each of taken) {
      if (over <= 0) break
      over -= each.units
      at = Math.max(at, each.at + MINUTE)
    }
    return at
  }

  async function wait(units: number, perMinute: number, io: SourceIo): Promise<void> {
    io.signal.throwIfAborted()
    let waited = false
    for (let at = openAt(units, perMinute); at > now(); at = openAt(units, perMinute)) {
      waited = true
      io.onWait(at)
      await sleep(at - now(), io.signal)
    }
    taken.push({ at: now(), units })
    if (waited) io.onWait(null)
  }

  return {
    // Who stops waits no longer, also behind others.
    take: (units, perMinute, io) =>
      unlessAborted(
        inTurn(() => wait(units, perMinute, io)),
        io.signal,
      ),
    pause(until) {
      closedUntil = Math.max(closedUntil, until)
    },
  }
}
