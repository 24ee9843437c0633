import * as z from 'zod'
import { type Action, ActionId, isNoticed, Signed, type Touched } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { AppError } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import { actionsOfRun, addAction, allActions, changeAction, getAction } from '../store/actions'
import { untouched } from './execute'
import { hashOf } from './hash'

/** Actions that take back stand behind every call of their step. */
const behindCalls = 1000

/**
 * The action that takes one back. What nobody else notices is on its way at once (`quiet`): its inverse was signed with the action itself.
 * All else is a proposal. One that is on its way or waits already is given again. Throws not-allowed where nothing takes it back.
 */
export async function takeBack(account: AccountId, id: ActionId, deps: { now(): number; newId(): string }): Promise<Action> {
  const action = await getAction(account, id)
  const ofRun = await actionsOfRun(account, action.run)
  const waiting = ofRun.find(({ undoes, state }) => undoes === id && !isOver.has(state))
  if (waiting) return waiting
  const back = inverseOf(action)
  if (!back) throw new AppError('not-allowed', 'undo')
  const call = Math.max(behindCalls, ...ofRun.filter(({ step }) => step === action.step).map(each => each.call + 1))
  const kept = await addAction({ ...(await inverseAction(action, back, deps)), call })
  // Another action of that step was taken back in the same moment and has the place.
  return kept.undoes === id ? kept : takeBack(account, id, deps)
}

const isOver = new Set<Action['state']>(['done', 'failed', 'unknown', 'rejected'])

/**
 * What would take back all of it that is done, the last change first, whatever became of the rest; null where nothing can. What takes back
 * quietly is not taken back itself.
 */
export function inverseOf({ state, undone, progress, signed, quiet }: Action): Operation[] | null {
  if (signed === null || undone || quiet || !isOver.has(state) || sends(signed)) return null
  const back = progress.toReversed().flatMap(each => (each.state === 'done' ? each.before : []))
  return back.length > 0 ? back : null
}

export const sends = (signed: string): boolean => Signed.parse(JSON.parse(signed)).operations.some(({ type }) => type === 'send')

async function inverseAction(action: Action, operations: Operation[], deps: { now(): number; newId(): string }): Promise<Action> {
  const { account, address } = Signed.parse(JSON.parse(action.signed ?? ''))
  const tool = toolOf(operations) ?? action.tool
  const signed = JSON.stringify(Signed.parse({ v: 1, account, address, tool, operations, guards: [] }))
  const quiet = !isNoticed(operations, action.event)
  return {
    ...action,
    id: ActionId.parse(deps.newId()),
    tool,
    args: {},
    undoes: action.id,
    quiet,
    touched: action.touched.length > 0 ? action.touched : madeBy(action),
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
    state: quiet ? 'running' : 'proposed',
    error: null,
    nonce: '',
    shownAt: null,
    runsAt: null,
    movedAt: deps.now(),
    stopping: false,
    progress: operations.map(() => untouched),
    at: deps.now(),
    endedAt: null,
  }
}

/** What changes an event back is called by what it does; the rest by what it takes back. */
function toolOf(operations: readonly Operation[]): Action['tool'] | null {
  if (operations.some(({ type }) => type === 'event-delete')) return 'cancel_event'
  return operations.some(({ type }) => type === 'event-patch') ? 'update_event' : null
}

/** An event that was made, as the call that made it says. */
function madeBy({ id, signed }: Action): Touched[] {
  const { operations } = Signed.parse(JSON.parse(signed ?? ''))
  const [made] = operations.flatMap(operation => (operation.type === 'event-insert' ? [operation.body] : []))
  if (made === undefined) return [{ id, title: '', detail: '' }]
  const { summary } = z.object({ summary: z.string() }).parse(JSON.parse(made))
  return [{ id, title: summary, detail: made }]
}

/** The same way back with the guests mailed about it or not. What was shown of it is void. */
export async function withNotice(action: Action, notify: boolean): Promise<Action> {
  const before = Signed.parse(JSON.parse(action.signed ?? ''))
  const operations = before.operations.map(operation => ('notify' in operation ? { ...operation, notify } : operation))
  const signed = JSON.stringify({ ...before, operations })
  return { ...action, notify, signed, hash: await hashOf(signed), state: 'proposed', nonce: '', shownAt: null }
}

/** What is to be taken back of one thing: where the user has changed it since, none of it is. */
const placeOf = (operation: Operation): string => {
  if ('eventId' in operation) return operation.eventId
  if ('messageId' in operation) return operation.messageId
  return JSON.stringify(operation)
}

/** Whether the n-th operation is of something that was found changed by the user since. */
export function isUsersOwn({ quiet, progress }: Action, operations: readonly Operation[], n: number): boolean {
  const place = (at: number): string | null => (operations[at] ? placeOf(operations[at]) : null)
  return quiet && progress.slice(0, n).some(({ state }, at) => state === 'left' && place(at) === place(n))
}

/**
 * An action was taken back: it says so, and its events are as they were before it, under new etags. What takes earlier actions back waits
 * for those from now on. Edits of the user's own have etags that no action knows, and stay respected.
 */
export async function markUndone(back: Action): Promise<Action | null> {
  const { account, undoes, signed, progress } = back
  if (undoes === null || signed === null) return null
  const taken = await getAction(account, undoes)
  for (const [n, operation] of Signed.parse(JSON.parse(signed)).operations.entries())
    await rebase(taken, operation, progress[n]?.before ?? [])
  return changeAction(account, undoes, action => ({ ...action, undone: true }))
}

type OfEvent = Extract<Operation, { etag: string }>

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
