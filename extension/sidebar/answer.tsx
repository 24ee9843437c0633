import type { Answer as Made } from '../../shared/answer'
import type { RunView } from '../../shared/run-view'
import type { OpenList } from '../../shared/saved-list'
import { AnswerGuests } from '../list/answer-guests'
import { Beyond } from './beyond'
import { Markdown } from './markdown-view'
import { AnswerTable } from './table'

/** The answer first, then what is uncertain, then the rows. A guest list's own headline says what the built-in reader's text would. */
export function Answer({ answer, run, open }: { answer: Made; run: RunView; open: OpenList | undefined }) {
  const { guests, table, text, citations } = answer
  return (
    <section class="answer">
      {guests && <AnswerGuests guests={guests} citations={citations} run={run} open={open} />}
      {text && !(guests && run.mind === 'built-in') && <Markdown text={text} citations={citations} />}
      <Beyond run={run} />
      {table && <AnswerTable table={table} citations={citations} />}
    </section>
  )
}
