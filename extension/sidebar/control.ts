import type { Signal } from '@preact/signals'
import type { AccountId } from '../../shared/mail'
import type { Event } from '../../shared/protocol'
import { CallError } from '../../shared/rpc'
import { cardActions } from '../cards/control-cards'
import { hearList, listActions } from '../list/control-lists'
import type { Call } from '../worker'
import type { Actions } from './actions'
import { ask, typed } from './ask'
import { keepEstimate } from './estimate'
import { hear, listHistory, openConversation, resume, watch } from './follow'
import { type Session, type Surroundings, set, start } from './session'
import { accountOf, type SidebarState, withoutConversation } from './state'

export type Control = { actions: Actions; onOpen(): void; onLost(): void; onEvent(event: Event): void }

/** Turns clicks into calls of the worker, and its events into the state. */
export function controlSidebar(state: Signal<SidebarState>, call: Call, around: Surroundings): Control {
  const session: Session = { state, call, around, meanwhile: new Map() }
  const estimate = keepEstimate(session)
  const follow = async () => {
    await watch(session)
    await estimate()
  }
  return {
    actions: {
      ...typing(session, estimate),
      ...asking(session),
      ...history(session),
      ...elsewhere(session, follow),
      ...listActions(session),
      ...cardActions(session),
    },
    onOpen: () => start(session, follow()),
    onLost: () => set(session, { link: 'lost' }),
    onEvent: event => {
      if (event.type === 'list.changed') hearList(session, event)
      else hear(session, event)
      if (event.type === 'view.changed') start(session, estimate())
    },
  }
}

function typing(session: Session, estimate: () => Promise<void>) {
  const change = (what: Partial<SidebarState>) => {
    set(session, what)
    start(session, estimate())
  }
  return {
    setQuestion: question => change({ question }),
    setQuery: query => change({ query }),
    chooseScope: chosen => change({ chosen, notice: null }),
    clearQuoted: () => start(session, session.call('view.quoted.clear', {})),
  } satisfies Partial<Actions>
}

function asking(session: Session) {
  const { state, call } = session
  return {
    ask: () => start(session, ask(session, typed(state.value))),
    again: (run, mind) => start(session, ask(session, run, mind)),
    stop: run => start(session, call('run.stop', { run })),
    confirm: (run, files) => start(session, call('run.confirm', { run, files })),
    newConversation: () => {
      const account = accountOf(state.value)
      if (account) session.around.remember(account, null)
      state.value = withoutConversation(state.value)
      start(session, resume(session))
    },
  } satisfies Partial<Actions>
}

function history(session: Session) {
  const { state, call } = session
  const withAccount = (work: (account: AccountId) => Promise<void>) => {
    const account = accountOf(state.value)
    if (account) start(session, work(account))
  }
  return {
    showHistory: () => {
      set(session, { screen: 'history', history: null })
      withAccount(account => listHistory(session, account))
    },
    showConversation: () => set(session, { screen: 'conversation' }),
    openConversation: id => withAccount(account => openConversation(session, account, id)),
    forget: conversation =>
      withAccount(async account => {
        await call('conversation.forget', { account, conversation })
        if (state.value.conversation === conversation) state.value = { ...withoutConversation(state.value), screen: 'history' }
        await listHistory(session, account)
      }),
  } satisfies Partial<Actions>
}

function elsewhere(session: Session, follow: () => Promise<void>) {
  const { state, call, around } = session
  const asAccount = <T>(work: (account: AccountId) => Promise<T>): Promise<T> => {
    const account = accountOf(state.value)
    return account ? work(account) : Promise.reject(new CallError('not-connected'))
  }
  const regain = async () => {
    if (await around.requestAccess()) await follow()
    else set(session, { notice: 'access-withdrawn' })
  }
  return {
    chooseAccount: id => {
      around.nameAccount(id)
      start(session, follow())
    },
    openOptions: () => start(session, call('page.open', { page: 'options' })),
    openTab: () => start(session, call('page.open', { page: 'sidebar' })),
    close: () => start(session, call('sidebar.close', {})),
    giveAccess: () => start(session, regain()),
    source: (threadId, messageId) => asAccount(account => call('message.source', { account, threadId, messageId })),
    estimate: (question, scope) => asAccount(account => call('estimate', { account, question, scope })),
    sent: ids => asAccount(account => call('run.sent', { account, ids: [...ids] })),
    copy: around.copy,
    now: around.now,
  } satisfies Partial<Actions>
}
