import type { AccountId } from '../../shared/mail'
import type { Event } from '../../shared/protocol'
import type { ConversationId } from '../../shared/run-log'
import { type Session, set } from './session'
import { accountOf, type SidebarState, withLive, withoutConversation, withRow } from './state'

/** Starts following: the view, and the open conversation from its log, so that a dead worker or a reopened sidebar loses nothing. */
export async function watch(session: Session): Promise<void> {
  const { state, call, around } = session
  const view = await call('view.watch', { account: around.accountNamed() })
  set(session, { link: 'open', view })
  if (state.value.ownTab && view.account.state === 'unknown') set(session, { accounts: await call('accounts.list', {}) })
  const account = accountOf(state.value)
  if (!account) return
  const conversation = state.value.conversation ?? around.remembered(account)
  if (conversation) await openConversation(session, account, conversation)
}

/** Replays a conversation's log; rows already folded change nothing. */
export async function openConversation(session: Session, account: AccountId, conversation: ConversationId): Promise<void> {
  const { state, call, around } = session
  const rows = await call('conversation.open', { account, conversation })
  around.remember(account, rows.length > 0 ? conversation : null)
  if (rows.length === 0) return
  const before = state.value.conversation === conversation ? state.value : withoutConversation(state.value)
  state.value = rows.reduce(withRow, { ...before, conversation, screen: 'conversation' })
}

/** What an event of the worker makes of the state. The rows of a conversation just begun may come before the answer to run.ask. */
export function afterEvent(state: SidebarState, event: Event): SidebarState {
  switch (event.type) {
    case 'view.changed':
      return { ...state, view: event.view }
    case 'run.text':
      return withLive(state, event.run, { text: event.text })
    case 'run.progress':
      return withLive(state, event.run, { progress: event.progress })
    case 'run.row': {
      const ours = event.conversation === state.conversation || (state.asking && !state.conversation)
      return ours ? withRow({ ...state, conversation: event.conversation }, event.row) : state
    }
    default:
      return state
  }
}
