import { type Action, isOpen } from '../../shared/action'
import { errorWords } from '../../shared/error-words'
import type { ProposalNote } from '../agent/steps'

/** What the model hears of its own call: that a card waits, or why there is none to sign. Never whether the user signed. */
export function noteOf({ state, error, detail }: Action): ProposalNote {
  if (state !== 'blocked' && state !== 'stuck') return { card: 'waits for the user' }
  return { card: 'refused', why: [error ? errorWords[error].says : 'A rule forbids it.', detail].filter(Boolean).join(' ') }
}

/** What became of the cards of an earlier question, as code's facts for the next, with the values that were signed: the user may have edited them. */
export function outcomesText(actions: readonly Action[]): string {
  const told = actions.filter(({ quiet }) => !quiet)
  if (told.length === 0) return ''
  const lines = told.map(
    action => `- ${action.tool}${action.people.length > 0 ? ` (${action.people.join(', ')})` : ''}: ${outcomeOf(action)}`,
  )
  return ['(Fact by code: what became of the cards of this answer)', ...lines].join('\n')
}

function outcomeOf(action: Action): string {
  const { state, undone, typed } = action
  if (undone) return 'done, then undone by the user'
  if (isOpen(state)) return 'not signed yet'
  const edited = typed.length > 0 ? ', edited by the user' : ''
  return `${state === 'held' || state === 'running' ? 'signed, under way' : state}${edited}${wasSigned.has(state) ? valuesOf(action) : ''}`
}

const wasSigned = new Set<Action['state']>(['held', 'running', 'done', 'unknown'])

/** Of each text and list so much, that a fact stays one. */
const mostText = 300
const mostItems = 10

function valuesOf({ args, event }: Action): string {
  const short = (_key: string, value: unknown): unknown => {
    if (typeof value === 'string') return value.length > mostText ? `${value.slice(0, mostText)}…` : value
    return Array.isArray(value) ? value.slice(0, mostItems) : value
  }
  return `, as signed: ${JSON.stringify({ ...(event?.when && { when: event.when }), ...Object(args) }, short)}`
}
