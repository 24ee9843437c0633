import { AppError } from '../../shared/errors'
import type { RunId } from '../../shared/run-log'
import { isOver } from '../../shared/run-view'
import type { Account } from '../store/accounts'
import { answerFrom } from './answer'
import type { RunDeps } from './deps'
import { endBy, type Journal, openJournal } from './journal'
import { patientSource } from './patient-source'
import { plan, readPlanned } from './plan'
import type { ReadIo } from './read'
import { type Running, type RunStarted, settingsFor, tellProgress } from './running'

/** The user's OK, and whether pictures and PDFs may go as they are. */
export type Confirmed = { files: boolean }

/**
 * Drives a run from wherever its log stands to its end, or to the point where it waits for an OK. A new run, a confirmed one and one that
 * a dead worker left are the same to it. Never throws: what goes wrong is the last event, unless it is the worker itself that ends: then
 * the log stays open for the next one.
 */
export async function drive(account: Account, id: RunId, signal: AbortSignal, confirmed: Confirmed | null, deps: RunDeps): Promise<void> {
  // A log that cannot be opened cannot be written to either: the next worker takes its run up.
  const journal = await journalOf(account, id, signal, deps).catch(() => null)
  if (!journal) return
  try {
    if (isOver(journal.view().state)) return
    if (confirmed && journal.view().state === 'needs-ok') {
      await journal.append({ type: 'plan.confirmed', ...(!confirmed.files && { files: false as const }) })
    }
    await Promise.race([advance(account, id, journal, signal, deps), aborted(signal)])
  } catch (error) {
    const end = endBy(error)
    if (end.reason === 'failed' && !(await deps.isAlive())) return
    // The log itself may be gone: its conversation was forgotten meanwhile.
    await journal.end(end).catch(() => undefined)
  }
}

/** A run's log; what is appended is told to whoever has its conversation open. */
export function journalOf(account: Account, run: RunId, signal: AbortSignal, deps: RunDeps): Promise<Journal> {
  return openJournal(account.id, run, {
    now: deps.now,
    newId: deps.newId,
    signal,
    onRow: (row, view) => {
      const { conversation } = view
      if (conversation) deps.tell(account.id, conversation, { type: 'run.row', conversation, row })
      if (view.answer && isOver(view.state)) deps.listRead(account.id, run)
    },
  })
}

/** Stop takes effect at once, whatever is under way; what comes after it finds a journal that no longer takes events. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(new AppError('stopped'))
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}

async function advance(account: Account, id: RunId, journal: Journal, signal: AbortSignal, deps: RunDeps): Promise<void> {
  const started = journal.events().find((event): event is RunStarted => event.type === 'run.started')
  if (!started) throw new AppError('internal', 'run.started')
  // Only a log of an earlier version has an answer and no end.
  if (journal.events().some(event => event.type === 'answer.made')) {
    return journal.end({ reason: 'answered', error: null, detail: '' })
  }
  const settings = settingsFor(started.mind, await deps.settings())
  const model = await deps.model(settings)
  const source = patientSource(deps.source(account), deps.untilOnline)
  const run: Running = { id, account, started, journal, source, model, settings, signal, deps }
  const planned = await plan(run)
  const reading = planned && (await readPlanned(run, planned, readingIo(run)))
  if (reading) await answerFrom(run, reading)
}

/** Progress of the reading, as the sidebar shows it. */
function readingIo(run: Running): ReadIo {
  let count = { done: 0, of: 0 }
  return {
    signal: run.signal,
    onRead: (done, of) => {
      count = { done, of }
      tellProgress(run, { phase: 'reading', ...count })
    },
    onWait: until => tellProgress(run, until === null ? { phase: 'reading', ...count } : { phase: 'waiting', ...count, until }),
  }
}
