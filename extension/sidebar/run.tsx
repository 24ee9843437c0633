import type { ActionId, Card } from '../../shared/action'
import type { ErrorCode } from '../../shared/errors'
import { isOver, type RunView } from '../../shared/run-view'
import type { OpenList } from '../../shared/saved-list'
import { words } from '../../shared/words'
import { Cards } from '../cards/cards'
import { useActions } from './actions'
import { Answer } from './answer'
import { Confirm } from './confirm'
import { Failure } from './failure'
import { Markdown } from './markdown-view'
import { RunProgress } from './progress'
import { Question } from './question'
import { ReceiptLine } from './receipt'
import type { Live } from './state'

/** One question and what became of it. */
export function Run({
  run,
  live,
  open,
  cards,
  editing,
}: {
  run: RunView
  live: Live | undefined
  open: OpenList | undefined
  cards: readonly Card[]
  /** The card that the user wants to edit. */
  editing: ActionId | null
}) {
  const over = isOver(run.state)
  return (
    <article class="run" data-run={run.id} data-state={run.state}>
      <Question run={run} />
      {run.state === 'needs-ok' && run.estimate && <Confirm run={run} estimate={run.estimate} />}
      <div aria-live="polite" aria-busy={!over}>
        {run.answer ? <Answer answer={run.answer} run={run} open={open} /> : live?.text && <Streaming text={live.text} />}
        <Ending run={run} />
      </div>
      <Cards cards={cards} editing={editing} />
      {!over && run.state !== 'needs-ok' && <RunProgress progress={live?.progress ?? null} run={run} />}
      {run.unreadable > 0 && <p class="quiet small">{words.answer.olderVersion(run.unreadable)}</p>}
      {over && run.receipt && <ReceiptLine receipt={run.receipt} run={run} />}
    </article>
  )
}

/** Nothing above the end of the text moves while it comes. */
function Streaming({ text }: { text: string }) {
  return (
    <section class="answer streaming" aria-label={words.answer.streaming}>
      <Markdown text={text} citations={[]} />
    </section>
  )
}

function Ending({ run }: { run: RunView }) {
  const { again } = useActions()
  const code: ErrorCode = run.error ?? 'internal'
  switch (run.state) {
    case 'failed':
      return <Failure code={code} retry={() => again(run)} builtIn={run.mind === 'built-in' ? null : () => again(run, 'built-in')} />
    case 'stopped':
      return <p class="quiet">{words.answer.stopped}</p>
    case 'asked-back':
      return <p class="quiet small">{words.answer.asksBack}</p>
    default:
      return null
  }
}
