import type { Input } from '../../shared/protocol'
import { codeOf, type Session, set } from './session'
import { accountOf, type SidebarState, scopeOf } from './state'

/** Milliseconds without a change before the worker is asked: it may have to search. */
const pause = 400

/**
 * Keeps the estimate up with account, scope and mind. It is asked for only where it says something: a mind of this computer is free.
 * The words of the question change it too little to ask again.
 */
export function keepEstimate(session: Session): () => Promise<void> {
  const { state, call } = session
  let current = ''
  return async () => {
    const input = inputOf(state.value)
    const key = input ? JSON.stringify([input.account, input.scope, state.value.view?.mind.name]) : ''
    if (key === current) return
    current = key
    set(session, { estimate: null })
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
