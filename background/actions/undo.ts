import { type Action, ActionId, Signed } from '../../shared/action'
import { leavesMailbox, type Operation } from '../../shared/action-operation'
import { AppError, codeOf } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import { actionsOfRun, addAction, allActions, changeAction, getAction } from '../store/actions'
import type { WorkDeps } from './at-work'
import { markOf } from './carry-out'
import { runOperation, untouched } from './execute'
import { hashOf } from './hash'

/** Cards of undoing stand behind every call of their step. */
const behindCalls = 1000

/** Takes an action back: at once where nobody else notices (then null), else as a new proposal. Throws not-allowed where it cannot be taken back. */
export async function takeBack(account: AccountId, id: ActionId, deps: WorkDeps & { newId(): string }): Promise<Action | null> {
  const action = await getAction(account, id)
  const back = inverseOf(action)
  if (!back) throw new AppError('not-allowed', 'undo')
  if (back.some(leavesMailbox)) return asProposal(action, back, deps)
  await deps.keptAlive(() => carryBack(action, back, deps))
  return null
}

/** What the user has changed or deleted since stays so, and does not keep the rest from being taken back; throws where that is all. */
async function carryBack(action: Action, back: readonly Operation[], deps: WorkDeps): Promise<void> {
  const left = new Map<string, unknown>()
  for (const [n, operation] of back.entries()) {
    const place = placeOf(operation)
    if (left.has(place)) continue
    try {
      await carryOneBack(action, n, operation, deps)
    } catch (error) {
      if (!['changed', 'not-found'].includes(codeOf(error))) throw error
      left.set(place, error)
    }
  }
  const [refusal] = left.values()
  if (refusal !== undefined && left.size === new Set(back.map(placeOf)).size) throw refusal
}

async function carryOneBack(action: Action, n: number, operation: Operation, deps: WorkDeps): Promise<void> {
  const { signal } = new AbortController()
  const runner = { ...deps.carry(action.account, signal), mark: markOf(action.id, n), note: () => Promise.resolve() }
  const { state, before } = await runOperation(operation, untouched, runner)
  if (state !== 'done') throw new AppError('unclear')
  await rebase(action, operation, before)
}

const placeOf = (operation: Operation): string => {
  if ('eventId' in operation) return operation.eventId
  if ('messageId' in operation) return operation.messageId
  return JSON.stringify(operation)
}

type OfEvent = Extract<Operation, { etag: string }>

/**
 * The event is again as it was before this action, under a new etag: what takes earlier actions back waits for that one from now on.
 * Edits of the user's own have etags that no action knows, and stay respected.
 */
async function rebase({ account, signed }: Action, undoing: Operation, before: readonly Operation[]): Promise<void> {
  if (!('eventId' in undoing) || signed === null) return
  const { eventId } = undoing
  const ofEvent = (operation: Operation): operation is OfEvent => 'etag' in operation && operation.eventId === eventId
  const was = Signed.parse(JSON.parse(signed)).operations.find(ofEvent)?.etag
  const is = before.find(ofEvent)?.etag
  if (!was || !is) return
  const moved = (operation: Operation): Operation => (ofEvent(operation) && operation.etag === was ? { ...operation, etag: is } : operation)
  const waits = ({ progress }: Action) => progress.some(each => each.before.some(operation => moved(operation) !== operation))
  const rebased = (action: Action): Action => ({
    ...action,
    progress: action.progress.map(each => ({ ...each, before: each.before.map(moved) })),
  })
  for (const { id } of (await allActions(account)).filter(waits)) await changeAction(account, id, rebased)
}

/** What would take it back, the last change first; null where nothing can. */
export function inverseOf({ state, undone, progress, signed }: Action): Operation[] | null {
  if (signed === null || undone || state !== 'done' || sends(signed)) return null
  const back = progress.toReversed().flatMap(({ before }) => before)
  return back.length > 0 ? back : null
}

export const sends = (signed: string): boolean => Signed.parse(JSON.parse(signed)).operations.some(({ type }) => type === 'send')

/** An undo that others notice waits for the user, as anything else that they notice. */
async function asProposal(action: Action, operations: Operation[], deps: WorkDeps & { newId(): string }): Promise<Action> {
  const { account, address } = Signed.parse(JSON.parse(action.signed ?? ''))
  const tool = operations.some(({ type }) => type === 'event-delete') ? 'cancel_event' : 'update_event'
  const signed = JSON.stringify(Signed.parse({ v: 1, account, address, tool, operations, guards: [] }))
  const ofRun = await actionsOfRun(account, action.run)
  const waiting = ofRun.find(({ undoes, state }) => undoes === action.id && state !== 'rejected' && state !== 'failed')
  if (waiting) return waiting
  const kept = await addAction({
    ...action,
    id: ActionId.parse(deps.newId()),
    call: Math.max(behindCalls, ...ofRun.filter(({ step }) => step === action.step).map(({ call }) => call + 1)),
    tool,
    args: {},
    undoes: action.id,
    touched: action.touched.length > 0 ? action.touched : [{ id: action.id, title: titleOf(action), detail: '' }],
    event: action.event && {
      ...action.event,
      when: action.event.before || action.event.when,
      before: '',
      clashes: [],
      busy: [],
      unseen: [],
    },
    signed,
    hash: await hashOf(signed),
    warnings: [],
    origins: [],
    style: null,
    state: 'proposed',
    error: null,
    nonce: '',
    shownAt: null,
    runsAt: null,
    progress: operations.map(() => untouched),
    at: deps.now(),
    endedAt: null,
  })
  deps.onChange(kept)
  return kept
}

/** The title of an event that was made, from the call that made it. */
const titleOf = ({ args }: Action): string => {
  const { summary } = (args ?? {}) as Record<string, unknown>
  return typeof summary === 'string' ? summary : ''
}
