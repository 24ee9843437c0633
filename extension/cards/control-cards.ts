import type { ActionId, Card } from '../../shared/action'
import { journalWords } from '../../shared/journal-words'
import type { AccountId } from '../../shared/mail'
import { CallError } from '../../shared/rpc'
import type { ConversationId } from '../../shared/run-log'
import { titleOf } from '../../shared/title-words'
import { type Session, set, start } from '../sidebar/session'
import { accountOf } from '../sidebar/state'
import type { CardActions } from './card-actions'
import { undoable } from './undoable'

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
    undoCards: ids => withAccount(account => undo(session, account, ids)),
    undoLast: () => {
      const { screen, journal, cards } = state.value
      const [last] = undoable((screen === 'journal' ? journal : cards) ?? [])
      if (last) withAccount(account => undo(session, account, [last.id]))
      else set(session, { undone: journalWords.nothing })
    },
    showJournal: () => {
      set(session, { screen: 'journal', journal: null, notice: null, undone: '' })
      withAccount(account => loadJournal(session, account))
    },
    clearJournal: () =>
      withAccount(async account => {
        await call('action.clear', { account })
        await loadJournal(session, account)
      }),
    async editCard(id, args, notify) {
      const account = accountOf(state.value)
      if (!account) throw new CallError('not-connected')
      return call('action.edit', { account, id, args, ...(notify !== undefined && { notify }) })
    },
  }
}

/** Takes these back one after the other; one that cannot be does not keep the next from its turn. Throws the first reason at the end. */
async function undo(session: Session, account: AccountId, ids: readonly ActionId[]): Promise<void> {
  const { state, call } = session
  const known = [...(state.value.journal ?? []), ...state.value.cards]
  const stayed: { title: string; error: unknown }[] = []
  set(session, { notice: null })
  for (const id of ids) {
    const card = known.find(each => each.id === id)
    const title = card ? titleOf(card) : ''
    set(session, { undoing: id, undone: journalWords.undoing })
    try {
      const proposed = await call('action.undo', { account, id })
      set(session, { undone: proposed ? journalWords.proposed : journalWords.undoneNow(title) })
    } catch (error) {
      stayed.push({ title, error })
    }
  }
  const [first] = stayed
  if (first) set(session, { undone: ids.length > 1 ? journalWords.stayed(stayed.map(({ title }) => title)) : '' })
  set(session, { undoing: null })
  if (state.value.screen === 'journal') await loadJournal(session, account)
  if (first) throw first.error
}

async function loadJournal(session: Session, account: AccountId): Promise<void> {
  set(session, { journal: await session.call('action.journal', { account }) })
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
