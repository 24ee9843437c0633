import { useState } from 'preact/hooks'
import { isComplete, type Answer as Made } from '../../shared/answer'
import type { RunView } from '../../shared/run-view'
import { words } from '../../shared/words'
import { useActions } from './actions'
import { QuoteBlock } from './citation'
import { Guests } from './guests'
import { Markdown } from './markdown-view'
import { AnswerTable } from './table'

/** The answer first, then what is uncertain, then the rows. */
export function Answer({ answer, run }: { answer: Made; run: RunView }) {
  const [open, setOpen] = useState<number | null>(null)
  const cite = (index: number) => setOpen(open === index ? null : index)
  return (
    <section class="answer">
      {answer.guests && (
        <Guests
          guests={answer.guests}
          citations={answer.citations}
          receipt={run.receipt}
          complete={run.receipt !== null && isComplete(run.receipt)}
        />
      )}
      {!(answer.guests && run.mind === 'built-in') && (
        <Markdown text={answer.text} citations={answer.citations} open={open} onCite={cite} />
      )}
      {open !== null && <OpenQuote answer={answer} index={open} />}
      {answer.table && <AnswerTable table={answer.table} citations={answer.citations} />}
    </section>
  )
}

function OpenQuote({ answer, index }: { answer: Made; index: number }) {
  const { now } = useActions()
  const citation = answer.citations[index]
  if (!citation) return null
  const { quote, checked, messageId, threadId, from, date } = citation
  return (
    <QuoteBlock key={index} quote={quote} checked={checked} messageId={messageId} threadId={threadId}>
      <bdi>{words.answer.source(from, date, now())}</bdi>
    </QuoteBlock>
  )
}
