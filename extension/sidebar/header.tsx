import { useEffect, useRef, useState } from 'preact/hooks'
import { journalWords } from '../../shared/journal-words'
import { listWords } from '../../shared/list-words'
import { words } from '../../shared/words'
import { useActions } from './actions'
import { Mark } from './mark'
import { accountOf, type SidebarState } from './state'

export function Header({ state }: { state: SidebarState }) {
  const account = state.view?.account
  const address = account && 'address' in account ? account.address : ''
  return (
    <header class="head">
      <h1 class="mark">
        <Mark />
        <span>{words.name}</span>
      </h1>
      <span class="grow" />
      {address && (
        <span class="chip address" title={address}>
          <bdi>{address}</bdi>
        </span>
      )}
      <Menu canAsk={accountOf(state) !== null} ownTab={state.ownTab} />
    </header>
  )
}

/** A disclosure, not an ARIA menu: Tab goes through it as through any list of buttons. */
function Menu({ canAsk, ownTab }: { canAsk: boolean; ownTab: boolean }) {
  const actions = useActions()
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const away = (event: Event) => {
      if (!(event.target instanceof Node && root.current?.contains(event.target))) setOpen(false)
    }
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('keydown', onEscape)
    document.addEventListener('pointerdown', away)
    document.addEventListener('focusin', away)
    return () => {
      document.removeEventListener('keydown', onEscape)
      document.removeEventListener('pointerdown', away)
      document.removeEventListener('focusin', away)
    }
  }, [open])
  const item = (label: string, act: () => void) => (
    <button
      type="button"
      onClick={() => {
        setOpen(false)
        act()
      }}
    >
      {label}
    </button>
  )
  return (
    <div class="menu" ref={root}>
      <button type="button" ref={button} class="icon" aria-label={words.menu.open} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">⋯</span>
      </button>
      {open && (
        <div class="menu-items">
          {canAsk && item(words.menu.fresh, actions.newConversation)}
          {canAsk && item(words.menu.history, actions.showHistory)}
          {canAsk && item(listWords.index.title, actions.showLists)}
          {canAsk && item(journalWords.title, actions.showJournal)}
          {!ownTab && item(words.menu.tab, actions.openTab)}
          {item(words.menu.options, actions.openOptions)}
          {!ownTab && item(words.menu.close, actions.close)}
        </div>
      )}
    </div>
  )
}
