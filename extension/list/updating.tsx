import { isOver } from '../../shared/run-view'
import { useActions } from '../sidebar/actions'
import { Confirm } from '../sidebar/confirm'
import { Failure } from '../sidebar/failure'
import { RunProgress } from '../sidebar/progress'
import { ReceiptLine } from '../sidebar/receipt'
import type { SidebarState } from '../sidebar/state'

/** The run that brings the list up to date: how far it is, what it waits for, why it broke off. */
export function Updating({ state }: { state: SidebarState }) {
  const { updateList } = useActions()
  const run = state.runs.find(({ id }) => id === state.updating)
  if (!run || !state.list) return null
  const { list } = state
  if (run.state === 'failed') return <Failure code={run.error ?? 'internal'} retry={() => updateList(list)} />
  if (run.state === 'needs-ok' && run.estimate) return <Confirm run={run} estimate={run.estimate} />
  if (!isOver(run.state)) return <RunProgress progress={state.live.get(run.id)?.progress ?? null} run={run} />
  return run.receipt && <ReceiptLine receipt={run.receipt} run={run} />
}
