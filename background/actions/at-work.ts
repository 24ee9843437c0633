import { type Action, type ActionId, approvalMs } from '../../shared/action'
import type { AccountId } from '../../shared/mail'
import { getAction } from '../store/actions'
import type { Alone } from './alone'
import { type CarryOut, carryOut } from './carry-out'

export type WorkDeps = {
  now(): number
  /** The account's client, its waits and its stop. */
  carry(account: AccountId, signal: AbortSignal): Omit<CarryOut, 'onChange' | 'now' | 'isAlive' | 'allowed'>
  alone: Alone
  /** How long a signed mail is held before it is sent (milliseconds). */
  holdMs(): Promise<number>
  /** Waits, also longer than a worker lives: an alarm wakes the next one. */
  wait(ms: number, signal: AbortSignal): Promise<void>
  keptAlive<T>(work: () => Promise<T>): Promise<T>
  isAlive(): Promise<boolean>
  onChange(action: Action): void
}

/** Signed actions that this worker carries out, each once. */
export type AtWork = {
  /** Waits out the time for Cancel, then runs. */
  launch(account: AccountId, id: ActionId): void
  /** Goes on where the journal of a dead worker stands. */
  resume(account: AccountId, id: ActionId): void
  /** Resolves once nothing of it is under way here. */
  stop(id: ActionId): Promise<void>
  /** The same, without ending it. */
  over(id: ActionId): Promise<void>
}

/** Signed so long ago, or by a clock that has gone back since, that it has to be looked at again. */
const isStale = ({ shownAt, runsAt }: Action, now: number): boolean =>
  (runsAt !== null && now > runsAt + approvalMs) || (shownAt !== null && now < shownAt)

export function openWork(
  deps: WorkDeps & { allowed(): Promise<void> },
  change: (account: AccountId, id: ActionId, how: (action: Action) => Action | null) => Promise<Action>,
): AtWork {
  const live = new Map<ActionId, { stop: AbortController; done: Promise<void> }>()

  function start(id: ActionId, work: (signal: AbortSignal) => Promise<void>): void {
    if (live.has(id)) return
    const stop = new AbortController()
    const done = deps
      .keptAlive(() => work(stop.signal))
      .catch(() => undefined)
      .finally(() => live.delete(id))
    live.set(id, { stop, done })
  }

  /**
   * Never in two workers at once: both would send. The second waits, so that what the first leaves when it dies is taken up without an alarm;
   * whoever gets the turn reads anew how the action stands, and finds nothing to do where the first was not ended midway.
   */
  const inTurn = (id: ActionId, signal: AbortSignal, work: () => Promise<void>): Promise<void> =>
    deps.alone(`carry-out:${id}`, signal, work)

  const carry = (account: AccountId, id: ActionId, signal: AbortSignal): Promise<void> =>
    carryOut(account, id, {
      ...deps.carry(account, signal),
      now: deps.now,
      allowed: deps.allowed,
      isAlive: deps.isAlive,
      onChange: deps.onChange,
    })

  async function held(account: AccountId, id: ActionId, signal: AbortSignal): Promise<void> {
    const { runsAt } = await getAction(account, id)
    const left = runsAt === null ? 0 : runsAt - deps.now()
    if (left > 0) await deps.wait(Math.min(left, await deps.holdMs()), signal).catch(() => undefined)
    await change(account, id, action => {
      if (action.state !== 'held' || signal.aborted) return null
      const rest = { ...action, runsAt: null }
      if (isStale(action, deps.now())) return { ...rest, state: 'expired', shownAt: null }
      return { ...rest, state: 'running', movedAt: deps.now(), stopping: false }
    })
    await inTurn(id, signal, () => carry(account, id, signal))
  }

  return {
    launch: (account, id) => start(id, signal => held(account, id, signal)),
    resume: (account, id) => start(id, signal => inTurn(id, signal, () => carry(account, id, signal))),
    async stop(id) {
      const working = live.get(id)
      working?.stop.abort()
      await working?.done
    },
    over: async id => live.get(id)?.done,
  }
}
