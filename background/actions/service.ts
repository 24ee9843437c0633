import { type Action, ActionId, approvalMs, type Card, isOpen, Signed, type ToSign } from '../../shared/action'
import { AppError, codeOf } from '../../shared/errors'
import type { AccountId, Address } from '../../shared/mail'
import type { ConversationId, RunId } from '../../shared/run-log'
import { sleep } from '../../shared/sleep'
import type { WriteToolName } from '../../shared/write-tools'
import { mayChangeEvents, mayChangeMail } from '../google/scopes'
import type { ReadThread } from '../reader/reading'
import { actionsOfConversation, actionsOfRun, addAction, allActions, changeAction, getAction } from '../store/actions'
import type { Desk } from './desk'
import { isLinked, isSameEvent, linkFor, linkOf } from './linked'
import type { Office } from './office'
import { beyondTurn, type Circumstances, type Proposal, propose } from './propose'
import { reachedOf } from './reached'
import { openRenewal } from './renewal'
import type { Signing } from './signing'
import { inverseOf, withNotice } from './undo'
import { whereToLook } from './where-to-look'

export type ActionServiceDeps = {
  desk: Desk
  signing: Signing
  now(): number
  newId(): string
  /** What may be read of the account; `mark` of the action whose mails are made. */
  office(account: AccountId, zone: string, action: ActionId, signal: AbortSignal): Promise<Office>
  circumstances(proposal: Proposal, people: readonly Address[], signal: AbortSignal): Promise<Circumstances>
  scopes(account: AccountId): Promise<readonly string[]>
  tell(card: Card): void
  zone(account: AccountId, conversation: ConversationId, run: RunId): Promise<string>
  /** Threads that were read before, as far as they are still kept. */
  read(account: AccountId, ids: readonly string[], signal: AbortSignal): Promise<ReadThread[]>
}

export type NewProposal = {
  account: AccountId
  conversation: ConversationId
  run: RunId
  question: string
  earlier: readonly string[]
  zone: string
  step: number
  call: number
  tool: WriteToolName
  args: unknown
  inScope: readonly string[]
  /** Values that the user typed: no model made them. */
  typed: readonly string[]
  threads: readonly ReadThread[]
  examples?: Proposal['examples']
}

/** Proposals, their cards and the signing window, as the handlers and the runs use them. */
export type ActionService = {
  propose(proposal: NewProposal, signal: AbortSignal): Promise<Action>
  cards(account: AccountId, conversation: ConversationId): Promise<Card[]>
  journal(account: AccountId): Promise<Card[]>
  /** `notify`: whether Google mails the guests of an event; as before where it is absent. */
  edit(account: AccountId, id: ActionId, args: unknown, notify?: boolean): Promise<Card>
  review(account: AccountId, ids: readonly ActionId[]): Promise<void>
  /** What the signing window shows next. */
  next(): Promise<ToSign | null>
  card(action: Action): Promise<Card>
  desk: Desk
  signing: Signing
}

export function actionService(deps: ActionServiceDeps): ActionService {
  const { desk, signing } = deps
  /** Whatever was shown of it before is void: a new showing has a new nonce. */
  const tellKept = async (made: Action, before: Action): Promise<Card> => {
    const kept = await changeAction(before.account, before.id, now => (now.state === before.state ? made : null))
    const card = await cardOf(kept)
    deps.tell(card)
    await outdate(kept, deps)
    return card
  }
  const { circumstancesFor, madeAnew, remadeIfOvertaken, remadeIfOutdated } = openRenewal(deps, tellKept)
  return {
    desk,
    signing,
    async propose(made, signal) {
      const id = ActionId.parse(deps.newId())
      const proposal: Proposal = { ...made, id, notify: true, onCard: false }
      const beyond = beyondTurn(proposal, deps.now())
      if (beyond) {
        const kept = await addAction(beyond)
        deps.tell(await cardOf(kept))
        return kept
      }
      const office = await deps.office(made.account, made.zone, id, signal)
      const action = await propose(proposal, office, circumstancesFor(proposal, signal))
      for (const card of await cardsTouchedBy(action)) deps.tell(card)
      return action
    },
    async cards(account, conversation) {
      const actions = await actionsOfConversation(account, conversation)
      return Promise.all(actions.filter(({ quiet }) => !quiet).map(cardOf))
    },
    journal: async account => Promise.all((await allActions(account)).map(cardOf)),
    async edit(account, id, args, notify) {
      const before = await getAction(account, id)
      if (!isOpen(before.state) && before.state !== 'stuck' && before.state !== 'blocked') throw new AppError('not-allowed', 'edit')
      if (before.undoes !== null) return tellKept(await withNotice(before, notify ?? before.notify), before)
      return tellKept(await madeAnew(before, args, notify ?? before.notify), before)
    },
    async review(account, ids) {
      await desk.allowed()
      const actions: Action[] = []
      for (const id of ids) actions.push(await remadeIfOvertaken(await getAction(account, id)))
      // An event comes before the mail about it.
      const first = actions.filter(action => !actions.some(other => isLinked(action, other)))
      const ordered = [...first, ...actions.filter(action => !first.includes(action))]
      const shown = ordered.filter(({ state }) => isOpen(state))
      if (shown.length > 0) await signing.open(shown.map(({ id }) => ({ account, id })))
    },
    next: () => nextToSign({ ...deps, remadeIfOutdated }),
    card: cardOf,
  }
}

type Next = Pick<ActionServiceDeps, 'desk' | 'signing' | 'scopes'> & {
  remadeIfOutdated(account: AccountId, id: ActionId): Promise<boolean>
}

/** What the signing window shows next; what can no longer be shown is passed over. */
async function nextToSign(deps: Next): Promise<ToSign | null> {
  const { desk, signing, scopes, remadeIfOutdated } = deps
  const [first, ...behind] = await signing.queue()
  if (!first) return null
  await eventDone(first.account, first.id)
  const remade = await remadeIfOutdated(first.account, first.id)
  const action = await desk.show(first.account, first.id).catch(whatIsGone)
  const link = action && (await linkFor(action))
  if (action?.signed && action.state === 'proposed' && link !== 'waits')
    return { ...toSign(action, action.signed, await scopes(action.account)), behind: behind.length, lost: link === 'lost', remade }
  await signing.settled(first.id)
  return nextToSign(deps)
}

/** An action that is no longer there is passed over; what forbids every action is said. */
function whatIsGone(error: unknown): null {
  if (codeOf(error) === 'read-only') throw error
  return null
}

/** Its own card, and those of the mails about it: what becomes of an event changes them too. */
export async function cardsTouchedBy(changed: Action): Promise<Card[]> {
  const { account, quiet, undoes } = changed
  // What takes back quietly has no card: it stands on the card of what it takes back.
  const action = quiet && undoes !== null ? await getAction(account, undoes) : changed
  const linked = (await actionsOfRun(action.account, action.run)).filter(mail => isLinked(mail, action))
  return Promise.all([action, ...linked].map(cardOf))
}

/** How long a mail waits for its event that was just signed. */
const patience = { looks: 100, ms: 100 }

/** Resolves once the signed event that this mail is about, or that this changes too, is made, or is not going to be soon. */
async function eventDone(account: AccountId, id: ActionId): Promise<void> {
  for (let look = 0; look < patience.looks; look++) {
    const action = await getAction(account, id).catch(() => null)
    const events = action
      ? (await actionsOfRun(account, action.run)).filter(other => isLinked(action, other) || isSameEvent(action, other))
      : []
    if (!events.some(({ state }) => state === 'held' || state === 'running')) return
    await sleep(patience.ms, AbortSignal.timeout(patience.looks * patience.ms))
  }
}

/** What was written about an event before it was edited has to be looked at again. */
async function outdate(event: Action, { tell }: Pick<ActionServiceDeps, 'tell'>): Promise<void> {
  const mails = (await actionsOfRun(event.account, event.run)).filter(mail => isLinked(mail, event) && isOpen(mail.state))
  for (const { id } of mails)
    tell(await cardOf(await changeAction(event.account, id, mail => ({ ...mail, stale: true, nonce: '', shownAt: null }))))
}

/** An action as pages that cannot approve may see it. */
async function cardOf(whole: Action): Promise<Card> {
  const { signed, hash: _hash, nonce: _nonce, inScope: _inScope, earlier: _earlier, drawnFrom: _drawnFrom, ...rest } = whole
  const { progress, movedAt: _movedAt, stopping: _stopping, ...action } = rest
  const ofRun = await actionsOfRun(action.account, action.run)
  const back = backOf(whole, ofRun)
  return {
    ...action,
    index: ofRun.filter(({ quiet }) => !quiet).findIndex(({ id }) => id === action.id),
    done: progress.filter(({ state }) => state === 'done').length,
    of: progress.length,
    reached: reachedOf(whole),
    linked: linkOf(whole, ofRun),
    left: leftOf(signed, progress),
    canUndo: back !== 'running' && inverseOf(whole) !== null,
    back,
    look: whereToLook(whole, back),
  }
}

/** What the last try to take it back at once has come to, where it is not known to be undone. */
function backOf({ id, undone }: Action, ofRun: readonly Action[]): Card['back'] {
  const state = undone ? undefined : ofRun.findLast(({ quiet, undoes }) => quiet && undoes === id)?.state
  return state === 'running' || state === 'unknown' ? state : 'none'
}

/** Whom the mails that were left out would have reached. */
function leftOf(signed: string | null, progress: Action['progress']): string[] {
  if (signed === null || progress.every(({ state }) => state !== 'left')) return []
  const { guards } = Signed.parse(JSON.parse(signed))
  return guards.flatMap(guard => ('silent' in guard && progress[guard.operation]?.state === 'left' ? [guard.silent] : []))
}

function toSign(action: Action, signed: string, scopes: readonly string[]): Omit<ToSign, 'behind' | 'lost' | 'remade'> {
  const { id, account, question, hash, nonce, warnings, touched, origins, labels, event, stale, shownAt } = action
  const { operations } = Signed.parse(JSON.parse(signed))
  const events = operations.some(({ type }) => type.startsWith('event-'))
  const mail = operations.some(({ type }) => !type.startsWith('event-'))
  const needs = mail && !mayChangeMail(scopes) ? 'mail' : events && !mayChangeEvents(scopes) ? 'calendar' : null
  return {
    id,
    account,
    question,
    signed,
    hash,
    nonce,
    warnings,
    touched,
    origins,
    labels,
    event,
    stale,
    expiresAt: (shownAt ?? 0) + approvalMs,
    needs,
  }
}
