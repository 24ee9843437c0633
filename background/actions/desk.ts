import { type Action, type ActionId, approvalMs, type Card, dwellMs, isOpen, isRed, massOf, Signed } from '../../shared/action'
import { AppError } from '../../shared/errors'
import { inTurns } from '../../shared/in-turn'
import type { AccountId } from '../../shared/mail'
import { allActions, changeAction, getAction } from '../store/actions'
import { openWork, type WorkDeps } from './at-work'
import { hashOf } from './hash'
import { linkFor } from './linked'
import { sends, takeBack } from './undo'
import { rateNow } from './volume'

export type DeskDeps = WorkDeps & {
  newId(): string
  accounts(): Promise<AccountId[]>
  /** Whether the user lets Countersign change nothing. */
  readOnly(): Promise<boolean>
}

export type Approval = { id: ActionId; hash: string; nonce: string; second: boolean }
export type Approved = 'approved' | 'too-soon' | 'expired' | 'changed'

/** Where proposals wait and signed actions are carried out. Memory holds only what is under way; the store is the truth. */
export type Desk = {
  /** Throws read-only where the user lets Countersign change nothing, whatever was proposed before. */
  allowed(): Promise<void>
  /** A new showing: what is shown from now on may be signed for ten minutes, and what was shown before may not. Throws read-only. */
  show(account: AccountId, id: ActionId): Promise<Action>
  /** Only for the signing window. Single use: the nonce is spent by the first approval. Throws read-only, and event-not-made for a mail whose event is not done. */
  approve(account: AccountId, approval: Approval): Promise<Approved>
  reject(account: AccountId, id: ActionId): Promise<void>
  /** Takes a held action back to the user, or leaves the rest of a running one undone. */
  cancel(account: AccountId, id: ActionId): Promise<void>
  /** Takes it back where nobody else notices: resolves once that is done (null), and throws what kept it from it; else gives a new proposal. Throws read-only. */
  undo(account: AccountId, id: ActionId): Promise<Action | null>
  /** Takes up what a dead worker left. */
  recover(): Promise<void>
}

export function openDesk(deps: DeskDeps): Desk {
  const change = async (account: AccountId, id: ActionId, how: (action: Action) => Action | null): Promise<Action> => {
    const action = await changeAction(account, id, how)
    deps.onChange(action)
    return action
  }
  const allowed = async (): Promise<void> => {
    if (await deps.readOnly()) throw new AppError('read-only')
  }
  const work = openWork({ ...deps, allowed }, change)
  // Each signature counts what those before it send.
  const oneByOne = inTurns()
  const approve = async (account: AccountId, approval: Approval): Promise<Approved> => {
    await allowed()
    const holdMs = await deps.holdMs()
    const kept = await getAction(account, approval.id)
    if (heldBack.has(await linkFor(kept))) throw new AppError('event-not-made')
    const { signed } = kept
    if (signed === null || (await hashOf(signed)) !== approval.hash) return 'changed'
    const rate = await rateNow(kept, deps.now())
    const heard: { outcome: Approved } = { outcome: 'changed' }
    await change(account, approval.id, action => {
      const outcome = verdict(action, approval, deps.now())
      // Its warnings are others than what was looked at: it is shown anew.
      if (rate && outcome === 'approved') return { ...action, ...rate, nonce: '' }
      heard.outcome = outcome
      if (outcome === 'expired') return { ...action, state: 'expired', nonce: '' }
      if (outcome !== 'approved') return null
      return { ...action, state: 'held', nonce: '', runsAt: deps.now() + (sends(signed) ? holdMs : 0) }
    })
    if (heard.outcome === 'approved') work.launch(account, approval.id)
    return heard.outcome
  }
  return {
    allowed,
    async show(account, id) {
      await allowed()
      return change(account, id, action => shown(action, deps.newId(), deps.now()))
    },
    approve: (account, approval) => oneByOne(() => approve(account, approval)),
    async reject(account, id) {
      await change(account, id, action => (isOpen(action.state) ? { ...action, state: 'rejected', nonce: '', endedAt: deps.now() } : null))
    },
    async cancel(account, id) {
      // Written down: it holds for whoever carries it out, another worker or one after this.
      await change(account, id, action => {
        if (action.state === 'held') return { ...action, state: 'proposed', runsAt: null, shownAt: null }
        return action.state === 'running' ? { ...action, stopping: true } : null
      })
      await work.stop(id)
    },
    async undo(account, id) {
      await allowed()
      const back = await takeBack(account, id, deps)
      deps.onChange(back)
      if (!back.quiet) return back
      work.resume(account, back.id)
      await work.over(back.id)
      const { state, error } = await getAction(account, back.id)
      if (state !== 'done') throw new AppError(state === 'running' ? 'worker-gone' : (error ?? 'unclear'))
      return null
    },
    async recover() {
      for (const account of await deps.accounts())
        for (const { id, state } of await allActions(account).catch(() => [])) {
          if (state === 'held') work.launch(account, id)
          if (state === 'running') work.resume(account, id)
        }
    },
  }
}

/** How a mail stands to its event where it cannot go out. */
const heldBack = new Set<Card['linked']>(['waits', 'lost'])

const shown = (action: Action, nonce: string, at: number): Action | null =>
  isOpen(action.state) && action.signed !== null ? { ...action, state: 'proposed', nonce, shownAt: at, error: null } : null

function verdict(action: Action, { hash, nonce, second }: Approval, now: number): Approved {
  if (action.signed === null || action.state !== 'proposed' || action.nonce === '' || action.nonce !== nonce || action.hash !== hash)
    return 'changed'
  if (action.shownAt === null || now < action.shownAt || now - action.shownAt > approvalMs) return 'expired'
  const red = isRed(action.warnings)
  if ((red || massOf(Signed.parse(JSON.parse(action.signed)), action.event) > 0) && !second) return 'changed'
  return now - action.shownAt < (red ? dwellMs.red : dwellMs.plain) ? 'too-soon' : 'approved'
}
