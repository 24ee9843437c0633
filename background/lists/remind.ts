import { byHand, type Card } from '../../shared/action'
import { AppError } from '../../shared/errors'
import { listWords } from '../../shared/list-words'
import type { ListRef } from '../../shared/saved-list'
import { silentRows } from '../../shared/saved-list-silent'
import type { ActionService } from '../actions/service'
import { actionsOfRun } from '../store/actions'
import { openList } from './open-list'

/** Addresses of one call at most. */
const mostAtOnce = 200

export type Reminder = { subject: string; body: string; zone: string }

/** One mail to each of a list who has not answered, as proposals in the list's conversation: code knows who they are. Throws not-found where nobody is silent. */
export async function remind(ref: ListRef, { subject, body, zone }: Reminder, actions: ActionService): Promise<Card[]> {
  const open = await openList(ref)
  const { account, run, conversation, name, event } = open.list
  const to = silentRows(open).flatMap(({ email }) => (email ? [email] : []))
  if (to.length === 0) throw new AppError('not-found', 'nobody silent')
  const question = listWords.remind.question(name || event.title)
  const rest = { account, conversation, run, question, earlier: [], zone, step: byHand, inScope: [], typed: [subject, body], threads: [] }
  const before = (await actionsOfRun(account, run)).filter(({ step }) => step === byHand).length
  const cards: Card[] = []
  for (let from = 0; from < to.length; from += mostAtOnce) {
    const args = { to: to.slice(from, from + mostAtOnce), subject, body, each: true }
    const proposal = { ...rest, call: before + cards.length, tool: 'send_email' as const, args }
    cards.push(await actions.card(await actions.propose(proposal, AbortSignal.timeout(60_000))))
  }
  return cards
}
