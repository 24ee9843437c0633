import type { Estimate } from '../../shared/answer'
import { AppError } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import type { Scope } from '../../shared/run-log'
import type { ThreadRef } from '../mail-source'
import type { RunDeps } from './deps'
import { estimateOf, threadsOf } from './estimate'
import { guestScope, planGuests } from './guest-plan'
import { quietly } from './running'

/** The sidebar asks at every change of its scope; a search is not made again within this time. Milliseconds. */
const freshMs = 60_000
const patienceMs = 30_000

/** What a question would take, before it is asked. */
export function openEstimates(deps: RunDeps): (account: AccountId, question: string, scope: Scope) => Promise<Estimate> {
  const found = new Map<string, { at: number; refs: Promise<ThreadRef[]> }>()

  const refsOf = (key: string, find: () => Promise<ThreadRef[]>): Promise<ThreadRef[]> => {
    const now = deps.now()
    for (const [old, { at }] of found) if (now - at > freshMs) found.delete(old)
    const known = found.get(key)
    if (known) return known.refs
    const refs = find()
    found.set(key, { at: now, refs })
    refs.catch(() => found.delete(key))
    return refs
  }

  return async (id, question, scope) => {
    const account = (await deps.accounts()).find(candidate => candidate.id === id)
    if (!account) throw new AppError('not-connected')
    const [source, model] = [deps.source(account), await deps.model(await deps.settings())]
    const planned = guestScope(question, scope)
    const io = quietly(AbortSignal.timeout(patienceMs))
    const refs = await refsOf(JSON.stringify([id, scope, planned && question]), async () =>
      planned ? (await planGuests({ question, scope: planned, source, zone: 'UTC', io, cut: [] })).refs : threadsOf(scope, source, io),
    )
    return estimateOf(account, question, refs, source, model)
  }
}
