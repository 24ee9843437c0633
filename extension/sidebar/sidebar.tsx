import { useEffect } from 'preact/hooks'
import { words } from '../../shared/words'
import { JournalScreen } from '../journal/journal-screen'
import { ListScreen } from '../list/list-screen'
import { ListsScreen } from '../list/lists-screen'
import { AccountScreen } from './account-screen'
import { type Actions, ActionsProvider } from './actions'
import { Composer } from './composer'
import { Conversation } from './conversation'
import { Failure } from './failure'
import { Header } from './header'
import { History } from './history'
import { accountOf, type SidebarState } from './state'

/** The whole sidebar, a function of its state. */
export function Sidebar({ state, actions }: { state: SidebarState; actions: Actions }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => onUndoKey(event, actions)
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [actions])
  return (
    <ActionsProvider value={actions}>
      <div class="sidebar">
        <Header state={state} />
        <Banner state={state} />
        <Body state={state} />
        <p role="status" class="undone small">
          {state.undone}
        </p>
      </div>
    </ActionsProvider>
  )
}

function Body({ state }: { state: SidebarState }) {
  if (!state.view)
    return (
      <main class="body">
        <p class="quiet late">{words.state.connecting}</p>
      </main>
    )
  if (accountOf(state) === null)
    return (
      <main class="body">
        <AccountScreen account={state.view.account} accounts={state.ownTab ? state.accounts : null} />
        {state.notice && <Failure code={state.notice} retry={null} />}
      </main>
    )
  if (state.screen === 'history') return <History history={state.history} />
  if (state.screen === 'journal') return <JournalScreen state={state} />
  if (state.screen === 'lists') return <ListsScreen state={state} />
  if (state.screen === 'list') return <ListScreen state={state} />
  return (
    <>
      <Conversation state={state} />
      <Composer state={state} />
    </>
  )
}

/** Ctrl+Z takes the last action back, unless something is typed or a part of the page has taken the key for itself. */
function onUndoKey(event: KeyboardEvent, { undoLast }: Actions): void {
  const { target, key, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event
  const asks = (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'z'
  if (!asks || defaultPrevented || (target instanceof Element && target.closest('input, textarea, select'))) return
  event.preventDefault()
  undoLast()
}

/** One quiet line for what concerns everything below it. */
function Banner({ state }: { state: SidebarState }) {
  const text = !state.online ? words.state.offline : state.link === 'lost' ? words.state.lost : ''
  return (
    <div role="status" class={text ? 'banner late' : ''}>
      {text}
    </div>
  )
}
