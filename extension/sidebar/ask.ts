import type { RunView } from '../../shared/run-view'
import { openConversation } from './follow'
import { codeOf, type Session, set } from './session'
import { accountOf, liveRun, type SidebarState, scopeOf, scopeType } from './state'

type Question = Pick<RunView, 'question' | 'scope' | 'quoted'>

/** What the question box asks now. */
export const typed = (state: SidebarState): Question => ({
  question: state.question,
  scope: scopeOf(state),
  quoted: state.view?.quoted ?? null,
})

/** How often a worker that dies meanwhile is asked again. */
const mostTries = 4

/** Under the same run id a question is the same question, however often the worker hears it. */
const insist = <T>(call: () => Promise<T>, tries = mostTries): Promise<T> =>
  call().catch(error => {
    if (codeOf(error) !== 'worker-gone' || tries === 1) throw error
    return insist(call, tries - 1)
  })

/** Asks, one question at a time, the mind of the settings or `mind`. A question that did not get through comes back into the box. */
export async function ask(session: Session, { question, scope, quoted }: Question, mind?: 'built-in'): Promise<void> {
  const { state, call, around } = session
  const account = accountOf(state.value)
  if (!account || !question.trim() || state.value.asking || liveRun(state.value)) return
  if (!scope) {
    set(session, { notice: scopeType(state.value) === 'search' ? 'search-refused' : 'no-thread' })
    return
  }
  const run = around.newRun()
  set(session, { asking: run, notice: null, question: '', undone: '' })
  try {
    const { conversation: current } = state.value
    const asked = { account, conversation: current, question: question.trim(), quoted, scope }
    const input = { ...asked, zone: around.zone, run, ...(mind && { mind }) }
    const { conversation } = await insist(() => call('run.ask', input))
    set(session, { conversation })
    await insist(() => openConversation(session, account, conversation))
    if (quoted) await call('view.quoted.clear', {})
  } catch (error) {
    set(session, { question, notice: codeOf(error) })
  } finally {
    set(session, { asking: null })
  }
}
