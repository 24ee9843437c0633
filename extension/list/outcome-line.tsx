import { listWords } from '../../shared/list-words'
import { words } from '../../shared/words'
import type { Outcome } from './editing'

/** What was done last and its way back, where the eye is, whatever is scrolled to. */
export function OutcomeLine({ outcome }: { outcome: Outcome | null }) {
  return (
    <div class="outcome-line" role="status">
      {outcome && (
        <div class={outcome.error ? 'toast wrong' : 'toast'}>
          <span dir="auto">{outcome.error ? words.errors[outcome.error].says : outcome.text}</span>
          {outcome.again && (
            <button
              type="button"
              class="link"
              data-outcome={outcome.again.label === listWords.done.undo ? 'undo' : 'redo'}
              onClick={outcome.again.act}
            >
              {outcome.again.label}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
