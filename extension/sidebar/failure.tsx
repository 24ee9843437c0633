import type { ErrorWords } from '../../shared/error-words'
import type { ErrorCode } from '../../shared/errors'
import { words } from '../../shared/words'
import { actOn, useActions } from './actions'

/** Nothing is broken in these: they are said without a colour. */
const calm: readonly ErrorCode[] = [
  'stopped',
  'no-thread',
  'nothing-found',
  'not-found',
  'quota',
  'no-key',
  'offline',
  'worker-gone',
  'model-quota',
  'model-quota-day',
]

/** What went wrong, what to do, and the button that does it. `retry` = what "Ask again" does here, null where nothing was asked. */
export function Failure({ code, retry, primary = false }: { code: ErrorCode; retry: (() => void) | null; primary?: boolean }) {
  const actions = useActions()
  const error: ErrorWords = words.errors[code]
  const act = actOn(error.action, actions, retry)
  /** An overloaded mind leaves a choice: wait and ask again, or another mind. */
  const otherMind = error.action === 'retry' && code.startsWith('model-')
  return (
    <div class={calm.includes(code) ? 'failure calm' : 'failure'} role="alert" data-error={code}>
      <p>
        <strong>{error.says}</strong> {error.next}
      </p>
      {act && error.action && (
        <div class="bar">
          <button type="button" class={primary ? 'button primary' : 'button'} onClick={act}>
            {words.actions[error.action]}
          </button>
          {otherMind && (
            <button type="button" class="button plain" onClick={actions.openOptions}>
              {words.actions.otherMind}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
