import type { Quoted } from '../../shared/run-log'
import type { RunView } from '../../shared/run-view'
import { words } from '../../shared/words'

export function Question({ run }: { run: RunView }) {
  return (
    <div class="question">
      {run.quoted && <QuotedText quoted={run.quoted} />}
      <h2 class="bubble" dir="auto">
        {run.question}
      </h2>
      {run.scope && run.scope.type !== 'thread' && (
        <div class="quiet small" dir="auto">
          {words.scope(run.scope)}
        </div>
      )}
    </div>
  )
}

/** A selection out of a message; whether it stands there is said, since the page may have shown something else. */
export function QuotedText({ quoted }: { quoted: Quoted }) {
  return (
    <blockquote class="quoted">
      <span class="clamp" dir="auto">
        {quoted.text}
      </span>
      {!quoted.checked && <span class="warn-text late">{words.composer.notInMessage}</span>}
    </blockquote>
  )
}
