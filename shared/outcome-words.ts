import type { Card } from './action'
import { actionWords } from './action-words'
import { errorWords } from './error-words'

/** What has become of an action; of a batch that is done in part, how many and which. */
export function outcomeWords({ state, done, of, reached }: Pick<Card, 'state' | 'done' | 'of' | 'reached'>): string {
  if (state === 'done' || done === 0 || of < 2) return actionWords.states[state]
  const partly = actionWords.partly(done, of, reached)
  return state === 'failed' ? partly : `${actionWords.states[state]} ${partly}`
}

/** Why it did not go as it should, and what next: never all of it again where some is done, or may be. */
export function whyWords({ state, error, done }: Pick<Card, 'state' | 'error' | 'done'>): string {
  if (error === null || state === 'expired') return ''
  // What is unknown has said so already.
  if (state === 'unknown' && error === 'unclear' && done === 0) return ''
  const { says, next } = errorWords[error]
  if (done > 0) return `${says} ${actionWords.rest}`
  return state === 'unknown' ? says : `${says} ${next}`
}
