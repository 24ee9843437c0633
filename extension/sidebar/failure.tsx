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

/** These are the remote mind's own: the built-in reader can answer in its place. */
const ofMind = (code: ErrorCode): boolean => code.startsWith('model-') || ['no-key', 'key-refused', 'cost-limit'].includes(code)

type Props = {
  code: ErrorCode
  /** What "Ask again" does here; null where nothing was asked. */
  retry: (() => void) | null
  /** Asks the built-in reader the same; absent or null where nothing was asked or it has answered itself. */
  builtIn?: (() => void) | null
  primary?: boolean
}

/** What went wrong, what to do, and the buttons that do it. */
export function Failure({ code, retry, builtIn = null, primary = false }: Props) {
  const actions = useActions()
  const error: ErrorWords = words.errors[code]
  const act = actOn(error.action, actions, retry)
  /** An overloaded model leaves a choice: wait and ask again, the built-in reader, or another model. */
  const otherModel = error.action === 'retry' && code.startsWith('model-')
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
          {builtIn && ofMind(code) && (
            <button type="button" class="button" data-ask="built-in" onClick={builtIn}>
              {words.mindName('built-in')}
            </button>
          )}
          {otherModel && (
            <button type="button" class="button plain" onClick={actions.openOptions}>
              {words.actions.otherModel}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
