import { type Action, isOpen } from '../../shared/action'
import { errorWords } from '../../shared/error-words'
import type { ProposalNote } from '../agent/steps'

/** What the model hears of its own call: that a card waits, or why there is none to sign. Never whether the user signed. */
export function noteOf({ state, error, detail }: Action): ProposalNote {
  if (state !== 'blocked' && state !== 'stuck') return { card: 'waits for the user' }
  return { card: 'refused', why: [error ? errorWords[error].says : 'A rule forbids it.', detail].filter(Boolean).join(' ') }
}

/** What became of the cards of an earlier question, as code's facts for the next: nothing of what they hold. */
export function outcomesText(actions: readonly Action[]): string {
  const told = actions.filter(({ quiet }) => !quiet)
  if (told.length === 0) return ''
  const lines = told.map(
    action => `- ${action.tool}${action.people.length > 0 ? ` (${action.people.join(', ')})` : ''}: ${outcomeOf(action)}`,
  )
  return ['(Fact by code: what became of the cards of this answer)', ...lines].join('\n')
}

function outcomeOf({ state, undone, typed }: Action): string {
  if (undone) return 'done, then undone by the user'
  if (isOpen(state)) return 'not signed yet'
  const edited = typed.length > 0 ? ', edited by the user' : ''
  return `${state === 'held' || state === 'running' ? 'signed, under way' : state}${edited}`
}
