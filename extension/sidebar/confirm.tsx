import type { Estimate } from '../../shared/answer'
import type { RunView } from '../../shared/run-view'
import { words } from '../../shared/words'
import { useActions } from './actions'

/** A question that takes long or costs waits here for an OK. */
export function Confirm({ run, estimate }: { run: RunView; estimate: Estimate }) {
  const { confirm, stop } = useActions()
  return (
    <section class="card">
      <p>{run.okReason === 'cost' ? words.confirm.cost(estimate) : words.confirm.quota(estimate)}</p>
      <p class="quiet small">{run.okReason === 'cost' && run.receipt ? words.confirm.nothingSent : words.confirm.nothingYet}</p>
      <div class="bar">
        <button type="button" id="confirm-run" class="button primary" onClick={() => confirm(run.id)}>
          {words.confirm.go}
        </button>
        <button type="button" class="button plain" onClick={() => stop(run.id)}>
          {words.confirm.not}
        </button>
      </div>
    </section>
  )
}
