import {
  type Action,
  type ActionId,
  type Guard,
  type OperationProgress,
  Signed,
  type SilentGuard,
  type ThreadGuard,
} from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { AppError, codeOf, type ErrorCode } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import { hasWritten, type MinimalMessage, markOn, minimalThread } from '../google/changes'
import type { GoogleClient } from '../google/client'
import type { SourceIo } from '../mail-source'
import { changeAction, getAction } from '../store/actions'
import { type Runner, runOperation, untouched } from './execute'
import { hashOf } from './hash'

export type CarryOut = {
  client: GoogleClient
  io: SourceIo
  now(): number
  /** Milliseconds before the second and the third try. */
  pause(attempt: number): Promise<void>
  /** Whether the browser still serves this worker. */
  isAlive(): Promise<boolean>
  onChange(action: Action): void
}

/** Our mark of the n-th operation of an action: the same in its message's header and when it is looked for. */
export const markOf = (id: ActionId, n: number): string => `${id}.${n}`

/**
 * Carries a running action out from wherever it stands, operation by operation, each journalled before and after its calls. What is in the
 * store is checked against the hash that was signed before anything leaves. Never throws for what Google says: the action tells. What fails
 * because the worker itself is being ended is not written down: the next one goes on from the journal.
 */
export async function carryOut(account: AccountId, id: ActionId, deps: CarryOut): Promise<void> {
  const action = await getAction(account, id)
  const { signed } = action
  if (action.state !== 'running' || signed === null) return
  const change: Change = async how => deps.onChange(await changeAction(account, id, how))
  if ((await hashOf(signed)) !== action.hash) return change(now => ended(now, 'failed', deps.now(), 'changed'))
  const { operations, guards } = Signed.parse(JSON.parse(signed))
  const fresh = action.progress.every(({ state }) => state === 'todo')
  const answers = operations.some(({ type }) => type === 'send')
  const broken = fresh ? await whyBroken(guards.filter(isOfThread), answers, deps) : null
  if (!broken) return carryAll(account, id, operations, guards.filter(isOfGuest), change, deps)
  if (await deps.isAlive()) await change(now => ended(now, 'failed', deps.now(), broken))
}

type Change = (how: (action: Action) => Action | null) => Promise<void>

/** One operation after the other; one that fails does not keep the next from its turn. */
async function carryAll(
  account: AccountId,
  id: ActionId,
  operations: readonly Operation[],
  silent: readonly SilentGuard[],
  change: Change,
  deps: CarryOut,
): Promise<void> {
  let failure: ErrorCode | null = null
  for (const [n, operation] of operations.entries()) {
    const from = (await getAction(account, id)).progress[n]
    if (!from || isSettled(from)) continue
    const note = (progress: OperationProgress) => change(now => withProgress(now, n, progress))
    try {
      deps.io.signal.throwIfAborted()
      if (from.state === 'todo' && (await isAnswered(silent, n, deps))) await note({ ...untouched, state: 'left' })
      else await note(await carryOne(operation, from, { ...deps, mark: markOf(id, n), note }))
    } catch (error) {
      if (!(await deps.isAlive())) return
      failure = codeOf(error)
      await change(now => withProgress(now, n, { ...(now.progress[n] ?? from), state: 'failed' }))
    }
  }
  await change(now => ended(now, outcomeOf(now.progress), deps.now(), failure))
  const { state, undoes } = await getAction(account, id)
  if (state === 'done' && undoes) deps.onChange(await changeAction(account, undoes, taken => ({ ...taken, undone: true })))
}

/** Throws worker-gone for an outcome that nobody knows only because this worker is being ended: the next one finds it out. */
async function carryOne(operation: Operation, from: OperationProgress, runner: CarryOut & Runner): Promise<OperationProgress> {
  const progress = await runOperation(operation, from, runner)
  if (progress.state === 'unknown' && !(await runner.isAlive())) throw new AppError('worker-gone')
  return progress
}

const isSettled = ({ state }: OperationProgress): boolean =>
  state === 'done' || state === 'left' || state === 'failed' || state === 'unknown'

const isOfThread = (guard: Guard): guard is ThreadGuard => 'threadId' in guard
const isOfGuest = (guard: Guard): guard is SilentGuard => 'silent' in guard

/** Whether the guest whom this operation reminds has written meanwhile. */
async function isAnswered(guards: readonly SilentGuard[], n: number, { client, io }: CarryOut): Promise<boolean> {
  const guard = guards.find(({ operation }) => operation === n)
  return guard !== undefined && hasWritten(client, guard.silent, guard.since, io)
}

const withProgress = (action: Action, n: number, progress: OperationProgress): Action => ({
  ...action,
  progress: action.progress.map((each, i) => (i === n ? progress : each)),
})

function outcomeOf(progress: readonly OperationProgress[]): 'done' | 'failed' | 'unknown' {
  if (progress.every(({ state }) => state === 'done' || state === 'left')) return 'done'
  return progress.some(({ state }) => state === 'unknown') ? 'unknown' : 'failed'
}

const ended = (action: Action, state: 'done' | 'failed' | 'unknown', at: number, error: Action['error']): Action => ({
  ...action,
  state,
  endedAt: at,
  error: state === 'done' ? null : (error ?? (state === 'unknown' ? 'unclear' : 'internal')),
})

/**
 * The code of why what was looked at when this was made is no longer so; drafts in the thread do not count. A reply that the user signed
 * before does not keep its thread from being archived, but `answers` to the thread have to be looked at again.
 */
async function whyBroken(guards: readonly ThreadGuard[], answers: boolean, { client, io }: CarryOut): Promise<ErrorCode | null> {
  try {
    for (const { threadId, messageIds } of guards) {
      const known = new Set(messageIds)
      const now = (await minimalThread(client, threadId, io)).filter(({ labelIds }) => !labelIds.includes('DRAFT'))
      for (const message of now.filter(({ id }) => !known.has(id)))
        if (answers || !(await isSignedReply(message, { client, io }))) throw new AppError('changed')
    }
    return null
  } catch (error) {
    return codeOf(error)
  }
}

/** What strangers write can bear our mark, but is not sent by the user. */
const isSignedReply = async ({ id, labelIds }: MinimalMessage, { client, io }: Pick<CarryOut, 'client' | 'io'>): Promise<boolean> =>
  labelIds.includes('SENT') && (await markOn(client, id, io)) !== null
