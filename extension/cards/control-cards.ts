import type { Card } from '../../shared/action'
import type { AccountId } from '../../shared/mail'
import { CallError } from '../../shared/rpc'
import type { ConversationId } from '../../shared/run-log'
import { type Session, set, start } from '../sidebar/session'
import { accountOf } from '../sidebar/state'
import type { CardActions } from './card-actions'

/** What the user does with cards, as calls of the worker; what comes of it arrives as action.changed. */
export function cardActions(session: Session): CardActions {
  const { state, call } = session
  const withAccount = (work: (account: AccountId) => Promise<unknown>) => {
    const account = accountOf(state.value)
    if (account) start(session, work(account))
  }
  return {
    reviewCards: ids => withAccount(account => call('action.review', { account, ids: [...ids] })),
    rejectCard: id => withAccount(account => call('action.reject', { account, id })),
    cancelCard: id => withAccount(account => call('action.cancel', { account, id })),
    undoCard: id => withAccount(account => call('action.undo', { account, id })),
    async editCard(id, args, notify) {
      const account = accountOf(state.value)
      if (!account) throw new CallError('not-connected')
      return call('action.edit', { account, id, args, ...(notify !== undefined && { notify }) })
    },
  }
}

/** The cards of a conversation as the worker has them now. */
export async function loadCards(session: Session, account: AccountId, conversation: ConversationId): Promise<void> {
  const cards = await session.call('action.list', { account, conversation })
  if (session.state.value.conversation === conversation) set(session, { cards })
}

/** A card in place of what was known of it; a new one behind the others. */
export function withCard(cards: readonly Card[], card: Card): Card[] {
  const known = cards.some(({ id }) => id === card.id)
  return known ? cards.map(each => (each.id === card.id ? card : each)) : [...cards, card]
}
