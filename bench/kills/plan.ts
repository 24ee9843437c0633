import type { Fault } from '../../e2e/world/faults'
import type { Death } from './deadly-google'
import { type Kind, killKinds } from './kinds'

/** sidebar: it stands open and connects anew; gmail: its tab is closed and opened again; alarm: no page of ours is open. */
export type Wake = 'sidebar' | 'gmail' | 'alarm'

/** One signed action and what befalls it: the worker dies so long after Sign, or at a request. */
export type KillCase = {
  kind: Kind
  where: 'just after Sign' | 'during the hold' | 'at a call' | 'after a lost answer'
  /** How long a signed mail is held (seconds). */
  hold: number
  afterMs: number | null
  death: Death | null
  fault: Fault | null
  wake: Wake
}

/** mulberry32: the same deaths in every run. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const signed = 3
const held = 2
const called = 8
const lost = 3
const holdSeconds = 2
/** Longer than an action takes that nothing happens to. */
const soonMs = 250
/** Longer than the first pause before a second try. */
const pauseMs = 900

/** Sixteen deaths a kind: `calls` = how many requests one takes when nothing happens to it. */
export function plannedFor(kind: Kind, calls: number, random: () => number): KillCase[] {
  const upTo = (n: number) => Math.floor(random() * n)
  const nothing = { kind, hold: 0, afterMs: null, death: null, fault: null, wake: 'sidebar' as const }
  const { writes } = killKinds[kind]
  const isHeld = kind === 'send' || kind === 'reply' || kind === 'each'
  const times = (n: number, make: (at: number) => KillCase): KillCase[] => Array.from({ length: n }, (_, at) => make(at))
  const hows = ['never', 'late', 'unheard', 'after'] as const
  return [
    ...times(signed, at => ({
      ...nothing,
      where: 'just after Sign',
      afterMs: Math.floor(((at + random()) * soonMs) / signed),
      wake: at === 0 ? 'gmail' : 'sidebar',
    })),
    ...times(isHeld ? held : 0, at => ({
      ...nothing,
      where: 'during the hold',
      hold: holdSeconds,
      afterMs: upTo(holdSeconds * 1000),
      wake: at === 0 ? 'alarm' : 'gmail',
    })),
    ...times(isHeld ? called : called + held, at => ({
      ...nothing,
      where: 'at a call',
      death: { on: '', nth: 1 + (at % calls), how: hows[upTo(at === 1 ? 3 : hows.length)] ?? 'late', ms: upTo(40) },
      // An alarm wakes where something is left to do: not behind the last answer.
      wake: at === 1 ? 'alarm' : at === 2 ? 'gmail' : 'sidebar',
    })),
    ...times(lost, at => {
      const nth = 1 + (isHeld ? at % 2 : 0)
      return {
        ...nothing,
        where: 'after a lost answer',
        fault: { on: writes, nth, do: 'commit-drop' },
        death: { on: writes, nth, how: 'after', ms: upTo(pauseMs) },
        wake: at === 1 ? 'gmail' : 'sidebar',
      }
    }),
  ]
}
