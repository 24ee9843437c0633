import { type Card, isOpen } from '../../shared/action'
import { journalWords } from '../../shared/journal-words'
import type { AccountId } from '../../shared/mail'
import type { Event } from '../../shared/protocol'
import type { ConversationId, LogRow } from '../../shared/run-log'
import { titleOf } from '../../shared/title-words'
import { loadCards, withCard } from '../cards/control-cards'
import { type Session, set, start } from './session'
import { accountOf, type SidebarState, withLive, withoutConversation, withRow, withRows } from './state'

/** Starts following: the view, and the open conversation from its log, so that a dead worker or a reopened sidebar loses nothing. */
export async function watch(session: Session): Promise<void> {
  const { state, call, around } = session
  const view = await call('view.watch', { account: around.accountNamed() })
  set(session, { link: 'open', view })
  if (state.value.ownTab && view.account.state === 'unknown') set(session, { accounts: await call('accounts.list', {}) })
  await resume(session)
}

/** Opens the conversation that was open, and where none was, finds out which is the newest. */
export async function resume(session: Session): Promise<void> {
  const { state, around } = session
  const account = accountOf(state.value)
  if (!account) return
  const conversation = state.value.conversation ?? around.remembered(account)
  await (conversation ? openConversation(session, account, conversation) : listHistory(session, account))
}

export async function listHistory(session: Session, account: AccountId): Promise<void> {
  set(session, { history: await session.call('conversation.list', { account }) })
}

/** Folds a conversation's log afresh: a row that was lost on the way is in it. */
export async function openConversation(
  session: Session,
  account: AccountId,
  conversation: ConversationId,
  screen: SidebarState['screen'] = 'conversation',
): Promise<void> {
  const { state, around } = session
  const rows = await readRows(session, account, conversation)
  around.remember(account, rows.length > 0 ? conversation : null)
  if (rows.length === 0) return
  const before = state.value.conversation === conversation ? state.value : withoutConversation(state.value)
  state.value = withRows({ ...before, conversation, screen }, rows)
  await loadCards(session, account, conversation)
}

/** The log as the worker read it, and the rows that were written since. */
async function readRows({ call, meanwhile }: Session, account: AccountId, conversation: ConversationId): Promise<LogRow[]> {
  const since: LogRow[] = []
  meanwhile.set(conversation, since)
  try {
    return [...(await call('conversation.open', { account, conversation })), ...since]
  } finally {
    if (meanwhile.get(conversation) === since) meanwhile.delete(conversation)
  }
}

/** Takes an event of the worker in. */
export function hear(session: Session, event: Event): void {
  const { state, meanwhile } = session
  const before = accountOf(state.value)
  if (event.type === 'run.row') meanwhile.get(event.conversation)?.push(event.row)
  state.value = afterEvent(state.value, event)
  if (accountOf(state.value) !== before && !state.value.conversation) start(session, resume(session))
}

/** What an event of the worker makes of the state. The rows of a conversation just begun may come before the answer to run.ask. */
function afterEvent(state: SidebarState, event: Event): SidebarState {
  switch (event.type) {
    case 'view.changed':
      return { ...state, view: event.view }
    case 'run.text':
      return withLive(state, event.run, { text: event.text })
    case 'run.progress':
      return withLive(state, event.run, { progress: event.progress })
    case 'action.changed':
      return event.card.conversation === state.conversation ? afterCard(state, event.card) : state
    case 'action.edit':
      return event.conversation === state.conversation ? { ...state, editing: event.id } : state
    case 'run.row': {
      const ours = event.conversation === state.conversation || (!state.conversation && event.row.run === state.asking)
      return ours ? withRow({ ...state, conversation: event.conversation }, event.row) : state
    }
    default:
      return state
  }
}

/** A card that changed; what the last line says of an undo that was proposed goes on with its card. */
function afterCard(state: SidebarState, card: Card): SidebarState {
  const cards = withCard(state.cards, card)
  const editing = state.editing === card.id ? null : state.editing
  const isTold = card.undoes !== null && (state.undone === journalWords.proposed || state.undone === journalWords.undoing)
  return { ...state, cards, editing, ...(isTold && { undone: lineOf(card, cards) }) }
}

function lineOf({ state, undoes }: Card, cards: readonly Card[]): string {
  if (isOpen(state)) return journalWords.proposed
  if (state === 'held' || state === 'running') return journalWords.undoing
  const taken = cards.find(({ id }) => id === undoes)
  return state === 'done' && taken ? journalWords.undoneNow(titleOf(taken)) : ''
}
