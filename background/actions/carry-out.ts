import { type Action, type ActionId, approvalMs, type Guard, type OperationProgress, Signed } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { AppError, codeOf, type ErrorCode } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import type { GoogleClient } from '../google/client'
import type { SourceIo } from '../mail-source'
import { actionsOfRun, changeAction, getAction } from '../store/actions'
import { isHeldUp, isUnclear } from './attempts'
import { dropDraft, type Runner, runOperation, untouched, wasAsked } from './execute'
import { type Answering, checkThreads, hasAnswered, threadGuards } from './guards'
import { hashOf } from './hash'
import { isUsersOwn, markUndone } from './undo'

export type CarryOut = {
  client: GoogleClient
  /** Its signal is the user's Stop: it ends every wait at once and keeps what has not been asked of Google from being asked; what has, is seen through. */
  io: SourceIo
  now(): number
  /** Throws read-only where the user lets Countersign change nothing any more. */
  allowed(): Promise<void>
  /** Milliseconds before the second and the third try. */
  pause(attempt: number, signal: AbortSignal): Promise<void>
  /** Whether the browser still serves this worker. */
  isAlive(): Promise<boolean>
  onChange(action: Action): void
}

/** Our mark of the n-th operation of an action: the same in its message's header and when it is looked for. */
export const markOf = (id: ActionId, n: number): string => `${id}.${n}`

/**
 * Carries a running action out from wherever it stands, operation by operation, each journalled before and after its calls. What is in the
 * store is checked against the hash that was signed before anything leaves. Never throws for what Google says: the action tells. What fails
 * because the worker itself is being ended is not written down: the next one goes on from the journal. Throws not-connected for an account
 * that was forgotten meanwhile.
 */
export async function carryOut(account: AccountId, id: ActionId, deps: CarryOut): Promise<void> {
  const action = await getAction(account, id)
  const { signed } = action
  if (action.state !== 'running' || signed === null) return
  const change: Change = async how => deps.onChange(await changeAction(account, id, how))
  if ((await hashOf(signed)) !== action.hash) return change(now => ended(now, 'failed', deps.now(), 'changed'))
  const { operations, guards } = Signed.parse(JSON.parse(signed))
  const fresh = action.progress.every(({ state }) => state === 'todo')
  const ofRun = new Set((await actionsOfRun(account, action.run)).map(each => each.id))
  const answering = { answers: operations.some(({ type }) => type === 'send'), ofRun }
  const broken = fresh ? await checkThreads(threadGuards(guards), answering, deps).then(() => null, codeOf) : null
  if (!broken) return carryAll({ account, id, operations, guards, answering, lookedAtFirst: fresh, change, deps })
  if (await deps.isAlive()) await change(now => ended(now, 'failed', deps.now(), broken))
}

type Change = (how: (action: Action) => Action | null) => Promise<void>

type Work = {
  account: AccountId
  id: ActionId
  operations: readonly Operation[]
  guards: readonly Guard[]
  answering: Answering
  /** All threads were looked at just now. */
  lookedAtFirst: boolean
  change: Change
  deps: CarryOut
}

/** One operation after the other; one that fails does not keep the next from its turn. */
async function carryAll(work: Work): Promise<void> {
  const { account, id, operations, change, deps } = work
  const failures: ErrorCode[] = []
  for (const n of operations.keys()) {
    const action = await getAction(account, id)
    const from = action.progress[n]
    if (!from || isSettled(from)) continue
    try {
      await carryNth(work, n, action, from)
    } catch (error) {
      if (!(await deps.isAlive())) return
      const code = codeOf(error)
      failures.push(code)
      await change(now => withProgress(now, n, fallen(work, n, { action: now, from, code }), deps.now()))
    }
  }
  await conclude(work, failures)
}

/** How the action ended, once each operation has had its turn; `failures` = the errors of those that failed now, in their order. */
async function conclude({ account, id, operations, change, deps }: Work, failures: readonly ErrorCode[]): Promise<void> {
  const over = await getAction(account, id)
  // Of what was too late nothing was done: the user may look at it again, and sign it anew.
  if (!over.quiet && failures.length === operations.length && failures.every(code => code === 'too-late') && over.progress.every(hasFailed))
    return change(now => ({ ...now, state: 'expired', nonce: '', shownAt: null, progress: operations.map(() => untouched) }))
  const outcome = outcomeOf(over)
  const taken = outcome === 'done' ? await markUndone(over) : null
  await change(now => ended(now, outcome, deps.now(), failures.at(-1) ?? null))
  if (taken) deps.onChange(taken)
}

const hasFailed = ({ state }: OperationProgress): boolean => state === 'failed'

type Fall = { action: Action; from: OperationProgress; code: ErrorCode }

/** The n-th operation after an error. What was asked for by a worker that is gone, or whose answer was lost, may have happened: nobody says that it failed. */
function fallen({ operations }: Work, n: number, { action, from, code }: Fall): OperationProgress {
  const operation = operations[n]
  const now = action.progress[n] ?? from
  // A mail that Gmail refuses to send is still a draft, and what is held up is known not to be done.
  const asked = isUnclear(code) ? now : operation?.type === 'send' || isHeldUp(code) ? untouched : from
  if (operation && wasAsked(operation, asked)) return { ...now, state: 'unknown' }
  return { ...now, state: action.quiet && isUsers.has(code) ? 'left' : 'failed' }
}

/** What keeps a thing from being taken back is the user's, and stays: it was changed or deleted since. */
const isUsers = new Set<ErrorCode>(['changed', 'not-found'])

/** One operation. Throws worker-gone for an outcome that nobody knows only because this worker is being ended: the next one finds it out. */
async function carryNth(work: Work, n: number, action: Action, from: OperationProgress): Promise<void> {
  const { operations, change, deps } = work
  const operation = operations[n]
  if (!operation) return
  const note = (progress: OperationProgress) => change(now => withProgress(now, n, progress, deps.now()))
  // What has begun is seen through: a call that is cut off may have been heard all the same.
  const { signal } = new AbortController()
  const runner: Runner = {
    client: deps.client,
    io: { ...deps.io, signal },
    mark: markOf(work.id, n),
    note,
    begin: progress => begin(work, n, progress),
    pause: attempt => deps.pause(attempt, signal),
  }
  if (from.state === 'todo' || from.state === 'drafted') {
    const goes = await stillGoes(work, n, action).catch(error => dropped(from, runner).then(() => Promise.reject(error)))
    if (!goes) return dropped(from, runner).then(() => note({ ...from, state: 'left' }))
  }
  const progress = await runOperation(operation, from, runner)
  if (progress.state === 'unknown' && !(await deps.isAlive())) throw new AppError('worker-gone')
  await note(progress)
}

/** What keeps a thing from being begun: the user's Stop, or that the journal has not moved for long: the laptop slept, or no worker was there. */
function heldUp({ stopping, movedAt, at }: Action, { io, now }: CarryOut): 'stopped' | 'too-late' | null {
  if (stopping || io.signal.aborted) return 'stopped'
  return isLong(movedAt ?? at, now()) ? 'too-late' : null
}

/** Longer than an approval holds, or by a clock that was set: what goes out then would surprise. */
const isLong = (from: number, to: number): boolean => Math.abs(to - from) > approvalMs

/** Notes what is about to be asked of Google, unless it is held up: a Stop comes before that note, or after it. */
async function begin({ change, deps }: Work, n: number, progress: OperationProgress): Promise<SourceIo> {
  const found: { why: ErrorCode | null } = { why: null }
  await change(now => {
    found.why = heldUp(now, deps)
    return found.why ? null : withProgress(now, n, progress, deps.now())
  })
  if (found.why) throw new AppError(found.why)
  const at = deps.now()
  const late = new AbortController()
  return {
    signal: AbortSignal.any([deps.io.signal, late.signal]),
    onWait(until) {
      if (until === null && isLong(at, deps.now())) late.abort(new AppError('too-late'))
      deps.io.onWait(until)
    },
  }
}

/** Before each operation all is looked at anew: a batch may take long. False for what is to be left out; throws for what may no longer be done. */
async function stillGoes({ operations, guards, answering, lookedAtFirst, deps }: Work, n: number, action: Action): Promise<boolean> {
  const why = heldUp(action, deps)
  if (why) throw new AppError(why)
  await deps.allowed()
  if (n > 0 || !lookedAtFirst) await checkThreads(threadGuards(guards, operations[n]), answering, deps)
  return !isUsersOwn(action, operations, n) && !(await hasAnswered(guards, n, deps))
}

/** The draft of a mail that is not to be sent after all. */
const dropped = async ({ draftId }: OperationProgress, runner: Runner): Promise<void> => {
  if (draftId !== null) await dropDraft(runner, draftId)
}

const isSettled = ({ state }: OperationProgress): boolean =>
  state === 'done' || state === 'left' || state === 'failed' || state === 'unknown'

const withProgress = (action: Action, n: number, progress: OperationProgress, movedAt: number): Action => ({
  ...action,
  movedAt,
  progress: action.progress.map((each, i) => (i === n ? progress : each)),
})

/** What left everything as the user has it took nothing back. */
function outcomeOf({ quiet, progress }: Action): 'done' | 'failed' | 'unknown' {
  if (quiet && progress.every(({ state }) => state === 'left')) return 'failed'
  if (progress.every(({ state }) => state === 'done' || state === 'left')) return 'done'
  return progress.some(({ state }) => state === 'unknown') ? 'unknown' : 'failed'
}

const reasons = { unknown: 'unclear', failed: 'internal' } as const

const ended = (action: Action, state: 'done' | 'failed' | 'unknown', at: number, error: Action['error']): Action => ({
  ...action,
  state,
  endedAt: at,
  error: state === 'done' ? null : (error ?? reasons[state]),
})
