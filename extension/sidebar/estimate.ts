import type { Input } from '../../shared/protocol'
import { codeOf, type Session, set } from './session'
import { accountOf, type SidebarState, scopeOf } from './state'

/** Milliseconds without a change before the worker is asked: it may have to search. */
const pause = 400

/**
 * Keeps the estimate up with account, scope and mind. It is asked for only where it says something: a mind of this computer is free.
 * The words of the question count too, for a text that is to be written takes more mail with it; of a whole mailbox they do not, where
 * every pause in typing would be a search.
 */
export function keepEstimate(session: Session): () => Promise<void> {
  const { state, call } = session
  let current = ''
  let place = ''
  return async () => {
    const input = inputOf(state.value)
    const there = placeOf(input, state.value)
    const key = there + wordsFor(input)
    if (key === current) return
    current = key
    if (there !== place) set(session, { estimate: null })
    place = there
    if (!input) return
    await new Promise(resolve => setTimeout(resolve, pause))
    if (key !== current) return
    try {
      const estimate = await call('estimate', input)
      if (key === current) set(session, { estimate })
    } catch (error) {
      if (key === current) set(session, { notice: codeOf(error) })
    }
  }
}

function inputOf(state: SidebarState): Input<'estimate'> | null {
  const account = accountOf(state)
  const scope = scopeOf(state)
  return state.view?.mind.leaves && account && scope ? { account, scope, question: state.question } : null
}

const placeOf = (input: Input<'estimate'> | null, { view }: SidebarState): string =>
  input ? JSON.stringify([input.account, input.scope, view?.mind.name]) : ''

const wordsFor = (input: Input<'estimate'> | null): string => (input && input.scope.type !== 'mailbox' ? input.question : '')
