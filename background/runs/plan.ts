import type { ThreadRef } from '../mail-source'
import { estimateOf, needsOk, threadsOf } from './estimate'
import { type Running, tellProgress } from './running'

/** The threads to read; null = the run waits for the user's OK. A plan that the log holds is not made again. */
export async function plan(run: Running): Promise<ThreadRef[] | null> {
  const { journal, account, source, model, settings } = run
  if (journal.view().state === 'needs-ok') return null
  const refs = await threadsOf(run.started.scope, source, {
    signal: run.signal,
    onFound: found => tellProgress(run, { phase: 'searching', found }),
    onWait: until => until !== null && tellProgress(run, { phase: 'waiting', done: 0, of: 0, until }),
  })
  if (journal.events().some(event => event.type === 'plan.made')) return refs
  const estimate = await estimateOf(account.id, refs, source, model)
  const ok = needsOk(estimate, settings.askAboveUsd)
  await journal.append({ type: 'plan.made', threads: refs.length, estimate, needsOk: ok })
  return ok === 'no' ? refs : null
}
