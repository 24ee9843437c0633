import type { Scope } from '../../shared/run-log'
import { words } from '../../shared/words'
import { useActions } from './actions'
import { type SidebarState, scopeType } from './state'

/** What the next question is asked of. */
export function Scopes({ state }: { state: SidebarState }) {
  const { setQuery } = useActions()
  const chosen = scopeType(state)
  const { composer: text } = words
  const ticked = state.view?.ticked.length ?? 0
  const thread = state.view?.thread
  return (
    <>
      <fieldset class="scopes">
        <legend class="visually-hidden">{text.scopes}</legend>
        {!state.ownTab && <ScopeChip type="thread" label={text.thread} chosen={chosen} />}
        {ticked > 0 && <ScopeChip type="threads" label={text.selected(ticked)} chosen={chosen} />}
        <ScopeChip type="search" label={text.search} chosen={chosen} />
        <ScopeChip type="mailbox" label={text.mailbox} chosen={chosen} />
      </fieldset>
      {chosen === 'thread' && (
        <p class="about small quiet" dir="auto">
          {!thread ? words.state.noThread : thread === 'unseen' ? words.state.unseen : thread.subject || text.noSubject}
        </p>
      )}
      {chosen === 'search' && (
        <input
          id="search"
          class="field"
          type="search"
          dir="auto"
          maxLength={2000}
          aria-label={text.searchLabel}
          placeholder={text.searchPlaceholder}
          value={state.query}
          onInput={event => setQuery(event.currentTarget.value)}
        />
      )}
    </>
  )
}

function ScopeChip({ type, label, chosen }: { type: Scope['type']; label: string; chosen: Scope['type'] }) {
  const { chooseScope } = useActions()
  return (
    <button type="button" class="chip" data-scope={type} aria-pressed={chosen === type} onClick={() => chooseScope(type)}>
      {label}
    </button>
  )
}
