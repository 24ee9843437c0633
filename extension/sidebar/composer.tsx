import { useEffect, useRef } from 'preact/hooks'
import { words } from '../../shared/words'
import { useActions } from './actions'
import { QuotedText } from './question'
import { Scopes } from './scopes'
import { liveRun, type SidebarState, scopeType } from './state'

/** The question box, what it asks of, and under it which mind answers, for how much, and what leaves this computer. */
export function Composer({ state }: { state: SidebarState }) {
  const actions = useActions()
  const box = useRef<HTMLTextAreaElement>(null)
  const running = liveRun(state)
  const submit = (event: Event) => {
    event.preventDefault()
    actions.ask()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event)
  }
  useEffect(() => {
    const focus = () => {
      if (document.activeElement === document.body || !document.activeElement) box.current?.focus()
    }
    focus()
    window.addEventListener('focus', focus)
    return () => window.removeEventListener('focus', focus)
  }, [])
  return (
    <form class="composer" aria-label={words.composer.form} onSubmit={submit}>
      <Scopes state={state} />
      {state.view?.quoted && (
        <div class="quoted-chip">
          <QuotedText quoted={state.view.quoted} />
          <button type="button" class="icon" aria-label={words.composer.unquote} onClick={actions.clearQuoted}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
      <div class="box">
        <textarea
          id="question"
          ref={box}
          rows={1}
          dir="auto"
          maxLength={20_000}
          aria-label={words.composer.label}
          aria-describedby="cost"
          placeholder={words.composer.placeholder[scopeType(state)]}
          value={state.question}
          onInput={event => actions.setQuestion(event.currentTarget.value)}
          onKeyDown={keys}
        />
        {running ? (
          <button type="button" id="stop" class="button" onClick={() => actions.stop(running.id)}>
            {words.composer.stop}
          </button>
        ) : (
          <button type="submit" id="ask" class="button primary" disabled={!state.question.trim()}>
            {words.composer.ask}
          </button>
        )}
      </div>
      <p id="cost" class="cost">
        {costLine(state)}
      </p>
    </form>
  )
}

function costLine({ view, estimate }: SidebarState): string {
  if (!view) return ''
  const { mind } = view
  if (!mind.ready) return words.cost.notReady(mind.name)
  if (!mind.leaves) return words.cost.built(mind.name)
  return estimate ? words.cost.remote(estimate) : words.cost.remoteUnknown(mind.name)
}
