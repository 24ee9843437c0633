import { type Action, type ActionId, type Card, isOpen, isOvertaken, Signed } from '../../shared/action'
import type { AccountId, Address } from '../../shared/mail'
import { getAction } from '../store/actions'
import { linkFor } from './linked'
import { addedBy } from './policy/typed'
import { actionOf, type Circumstances, type Proposal } from './propose'
import type { ActionServiceDeps } from './service'

type Deps = Pick<ActionServiceDeps, 'office' | 'circumstances' | 'zone' | 'read'>

/** Proposals made again from their calls: an edit, and what was overtaken by a change of what it is about. */
export type Renewal = {
  circumstancesFor(proposal: Proposal, signal: AbortSignal): (people: readonly Address[]) => Promise<Circumstances>
  /** Prepared and judged again; not kept. */
  madeAnew(before: Action, args: unknown, notify: boolean): Promise<Action>
  /** What was overtaken is proposed again, from what stands there now; all else stays as it is. */
  remadeIfOvertaken(action: Action): Promise<Action>
  /** Whether an event that it changes is another by now: then it is proposed again before it is shown. */
  remadeIfOutdated(account: AccountId, id: ActionId): Promise<boolean>
}

/** `keep` puts an action in the place of the one before. */
export function openRenewal(deps: Deps, keep: (made: Action, before: Action) => Promise<Card>): Renewal {
  const circumstancesFor: Renewal['circumstancesFor'] = (proposal, signal) => people => deps.circumstances(proposal, people, signal)
  const madeAnew = async (before: Action, args: unknown, notify: boolean): Promise<Action> => {
    const { account, id } = before
    const signal = AbortSignal.timeout(60_000)
    const zone = await deps.zone(account, before.conversation, before.run)
    const typed = [...before.typed, ...addedBy({ ...before.reaches, ...argsOf(before) }, args)]
    const proposal: Proposal = { ...before, args, notify, typed, zone, onCard: true, ...(await readAgain(before, deps, signal)) }
    const made = await actionOf(proposal, await deps.office(account, zone, id, signal), circumstancesFor(proposal, signal))
    const unlinked = before.unlinked || (await linkFor(before)) === 'lost'
    return { ...made, at: before.at, style: before.style, drawnFrom: before.drawnFrom, unlinked }
  }
  const remake = async (action: Action): Promise<Action> => {
    await keep(await madeAnew(action, action.args, action.notify), action)
    return getAction(action.account, action.id)
  }
  return {
    circumstancesFor,
    madeAnew,
    remadeIfOvertaken: async action => (isOvertaken(action, begun(action)) ? remake(action) : action),
    async remadeIfOutdated(account, id) {
      const action = await getAction(account, id).catch(() => null)
      if (!action || !isOpen(action.state) || action.undoes !== null || !(await isOutdated(action, deps))) return false
      await remake(action)
      return true
    },
  }
}

const argsOf = ({ args }: Action): object => (args !== null && typeof args === 'object' ? args : {})
const begun = ({ progress }: Action): number => progress.filter(({ state }) => state !== 'todo' && state !== 'failed').length

/** The mail of which words stand in an action: what is made of it again is judged by it too. */
async function readAgain({ account, drawnFrom }: Action, deps: Deps, signal: AbortSignal): Promise<Pick<Proposal, 'threads' | 'examples'>> {
  const read = (own: boolean) => drawnFrom.filter(each => each.own === own).map(({ threadId }) => threadId)
  const [threads, mine] = [await deps.read(account, read(false), signal), await deps.read(account, read(true), signal)]
  const words = mine.map(thread => ({ ...thread, messages: thread.messages.map(each => ({ ...each, full: each.authored })) }))
  return { threads, examples: { threads: words, styles: [] } }
}

/** Whether Google knows an event of it under another etag; where nobody can say, Google itself refuses what is outdated. */
async function isOutdated({ account, id, signed }: Action, { office }: Deps): Promise<boolean> {
  if (signed === null) return false
  const { operations } = Signed.parse(JSON.parse(signed))
  const [known] = operations.flatMap(operation => ('etag' in operation ? [operation] : []))
  if (!known) return false
  const { event } = await office(account, 'UTC', id, AbortSignal.timeout(10_000))
  return event(known.eventId).then(
    ({ etag }) => etag !== known.etag,
    () => false,
  )
}
