import { useEffect, useState } from 'preact/hooks'
import type { Estimate } from '../../shared/answer'
import type { Scope } from '../../shared/run-log'
import { isOver, type RunView } from '../../shared/run-view'
import { words } from '../../shared/words'
import { useActions } from './actions'

/** Under a guest list: where else answers may stand; under any other answer, a calendar that it would have needed. One click looks beyond the thread; the Calendar is opened in the options. */
export function Beyond({ run }: { run: RunView }) {
  const { scope, receipt } = run
  if (!isOver(run.state)) return null
  if (!run.answer?.guests) return receipt?.calendar === 'not-connected' ? <CalendarLine asked="not-connected" /> : null
  return (
    <>
      {scope?.type === 'thread' && <LookBeyond run={run} scope={{ type: 'event', threadId: scope.threadId }} />}
      {receipt?.calendar && <CalendarLine asked={receipt.calendar} />}
    </>
  )
}

/** How many mails there are stands on the button as soon as they are counted. */
function LookBeyond({ run, scope }: { run: RunView; scope: Scope }) {
  const { again, estimate } = useActions()
  const [found, setFound] = useState<Estimate | null>(null)
  useEffect(() => {
    let isShown = true
    // The count is an extra: where it fails, the button still looks.
    Promise.resolve(estimate(run.question, scope)).then(
      counted => isShown && setFound(counted ?? null),
      () => undefined,
    )
    return () => {
      isShown = false
    }
  }, [run.id])
  const more = found && Math.max(0, found.messages - (run.receipt?.messages ?? 0))
  return (
    <p class="beyond">
      <button type="button" class="button" onClick={() => again({ ...run, scope })}>
        {words.beyond.look(more)}
      </button>
      {found && found.seconds > 60 && <span class="quiet small"> {words.beyond.takes(found)}</span>}
    </p>
  )
}

function CalendarLine({ asked }: { asked: keyof typeof words.beyond.calendar }) {
  const { openOptions } = useActions()
  const says = words.beyond.calendar[asked]
  if (!says) return null
  return (
    <p class="quiet small">
      {says}{' '}
      {asked === 'not-connected' && (
        <button type="button" class="link" onClick={openOptions}>
          {words.beyond.connectCalendar}
        </button>
      )}
    </p>
  )
}
