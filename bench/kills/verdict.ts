import type { WorldCore } from '../../e2e/world/world-core'
import { draftsOf, type Kind, killKinds, noticesOf } from './kinds'
import type { Ended } from './run-case'

/**
 * duplicate: Google holds it done twice, or told guests twice; loss: what is said is not so, or nothing is said; unknown: it is said that
 * nobody can know; unsigned: the worker died before it had the signature, the card still waits for one, and nothing was done.
 */
export type Verdict = 'done' | 'failed' | 'unknown' | 'unsigned' | 'duplicate' | 'loss'

export function verdictOf(world: WorldCore, kind: Kind, n: number, { action }: Ended): { verdict: Verdict; why: string; drafts: number } {
  const made = killKinds[kind].made(world, n)
  const notices = noticesOf(world, n)
  const drafts = draftsOf(world, n)
  const states = action?.progress.map(({ state }) => state) ?? []
  const why = `${action?.state ?? 'gone'} ${action?.error ?? ''} [${states}] made ${made} notices ${notices} drafts ${drafts}`
  const is = (verdict: Verdict) => ({ verdict, why, drafts })
  if (made.some(times => times > 1) || notices > 1) return is('duplicate')
  if (action?.state === 'proposed') return is(made.every(times => times === 0) ? 'unsigned' : 'loss')
  const told = states.every(
    (state, at) => state === 'unknown' || (state === 'done' ? made[at] === 1 : state === 'failed' && made[at] === 0),
  )
  if (!action || !told || states.length !== made.length) return is('loss')
  if (action.state === 'done' || action.state === 'failed' || action.state === 'unknown') return is(action.state)
  return is('loss')
}
