import { coversMailbox, type Answer as Made } from '../../shared/answer'
import type { RunView } from '../../shared/run-view'
import { Beyond } from './beyond'
import { Guests } from './guests'
import { Markdown } from './markdown-view'
import { AnswerTable } from './table'

/** The answer first, then what is uncertain, then the rows. A guest list's own headline says what the built-in reader's text would. */
export function Answer({ answer, run }: { answer: Made; run: RunView }) {
  const { guests, table, text, citations } = answer
  const complete = run.receipt !== null && coversMailbox(run.receipt, run.scope)
  return (
    <section class="answer">
      {guests && <Guests guests={guests} question={run.question} citations={citations} receipt={run.receipt} complete={complete} />}
      {text && !(guests && run.mind === 'built-in') && <Markdown text={text} citations={citations} />}
      <Beyond run={run} />
      {table && <AnswerTable table={table} citations={citations} />}
    </section>
  )
}
