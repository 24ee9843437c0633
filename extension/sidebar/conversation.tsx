import { useEffect, useRef } from 'preact/hooks'
import type { ConversationInfo } from '../../shared/protocol'
import { words } from '../../shared/words'
import { State } from './account-screen'
import { useActions } from './actions'
import { Failure } from './failure'
import { Run } from './run'
import { listOf, newestOf, type SidebarState, scopeType } from './state'

/** The runs, oldest first. A new question is brought to the top once; after that nothing scrolls by itself. */
export function Conversation({ state }: { state: SidebarState }) {
  const body = useRef<HTMLElement>(null)
  const newest = state.runs.at(-1)?.id
  useEffect(() => {
    if (newest) body.current?.lastElementChild?.scrollIntoView({ block: 'start' })
  }, [newest])
  return (
    <main class="body" ref={body} aria-label={words.state.conversation}>
      {state.runs.length === 0 && <Empty state={state} />}
      {state.runs.map(run => (
        <Run
          key={run.id}
          run={run}
          live={state.live.get(run.id)}
          open={listOf(state, run.id)}
          cards={state.cards.filter(card => card.run === run.id)}
          editing={state.editing}
        />
      ))}
      {state.notice && <Failure code={state.notice} retry={null} />}
    </main>
  )
}

function Empty({ state }: { state: SidebarState }) {
  const { setQuestion } = useActions()
  const newest = newestOf(state)
  const thread = state.view?.thread
  if (thread === 'unseen') return <State title={words.state.unseen} text={words.state.unseenText} />
  if (scopeType(state) === 'thread' && !thread) return <State title={words.state.noThread} text={words.state.noThreadText} />
  return (
    <State title={scopeType(state) === 'thread' ? words.state.empty : words.state.emptyMailbox} text={words.state.emptyText}>
      {newest && <Continue newest={newest} />}
      <ul class="examples">
        {words.state.examples.map(example => (
          <li key={example}>
            <button
              type="button"
              class="chip"
              onClick={() => {
                setQuestion(example)
                document.querySelector<HTMLElement>('#question')?.focus()
              }}
            >
              {example}
            </button>
          </li>
        ))}
      </ul>
    </State>
  )
}

/** A reload of Gmail closes the conversation; this is the way back. */
function Continue({ newest: { id, title } }: { newest: ConversationInfo }) {
  const { openConversation } = useActions()
  return (
    <button type="button" class="button continue" dir="auto" data-continue={id} onClick={() => openConversation(id)}>
      {words.state.continue(title)}
    </button>
  )
}
