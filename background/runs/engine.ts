import { AppError } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import type { Output } from '../../shared/protocol'
import type { RunId } from '../../shared/run-log'
import { foldRun } from '../../shared/run-view'
import type { Account } from '../store/accounts'
import { appendEvent, runRows, unfinishedRuns } from '../store/run-log'
import type { RunDeps } from './deps'
import { type Confirmed, drive, journalOf } from './drive'
import { type Asked, startOf } from './start'

/** Every run of this worker's life. Memory holds only which runs are being driven; all else is in the log. */
export type Engine = {
  ask(question: Asked): Promise<Output<'run.ask'>>
  /** The OK that a plan waits for; without effect where none is waited for. `files`: false = pictures and PDFs stay here. */
  confirm(run: RunId, files: boolean): Promise<void>
  /** Resolves once the log says that the run is over. */
  stop(run: RunId): Promise<void>
  /** Stops everything that is driven for an account. */
  stopAll(account: AccountId): Promise<void>
  /** Takes up what a dead worker left unfinished. */
  resume(): Promise<void>
}

type Live = { account: AccountId; abort: AbortController; done: Promise<void> }

export function runEngine(deps: RunDeps): Engine {
  const live = new Map<RunId, Live>()

  function launch(account: Account, run: RunId, confirmed: Confirmed | null): void {
    if (live.has(run)) return
    const abort = new AbortController()
    const done = deps.keptAlive(() => drive(account, run, abort.signal, confirmed, deps)).finally(() => live.delete(run))
    live.set(run, { account: account.id, abort, done })
  }

  async function halt({ abort, done }: Live): Promise<void> {
    abort.abort()
    await done
  }

  return {
    async ask(question) {
      const account = (await deps.accounts()).find(({ id }) => id === question.account)
      if (!account) throw new AppError('not-connected')
      const before = question.run && (await startedBefore(account, question.run))
      if (before) return before
      const { run, started } = startOf(question, await deps.settings(), deps)
      const row = await appendEvent(account.id, run, started)
      const { conversation } = started
      // The asker learns the ids first, then the rows that carry them.
      setTimeout(() => {
        deps.tell(account.id, conversation, { type: 'run.row', conversation, row })
        launch(account, run, null)
      })
      return { run, conversation }
    },
    async confirm(run, files) {
      const account = await accountOf(run, deps)
      await live.get(run)?.done
      launch(account, run, { files })
    },
    async stop(run) {
      const driven = live.get(run)
      if (driven) return halt(driven)
      const journal = await journalOf(await accountOf(run, deps), run, new AbortController().signal, deps)
      await journal.end({ reason: 'stopped', error: null, detail: '' })
    },
    async stopAll(account) {
      await Promise.all([...live.values()].filter(one => one.account === account).map(halt))
    },
    async resume() {
      for (const account of await deps.accounts()) {
        // One account's database that does not open stops no other one's runs.
        for (const run of await unfinishedRuns(account.id).catch(() => [])) launch(account, run, null)
      }
    },
  }
}

/** A run that was asked already, by a question whose answer was lost with the worker. */
async function startedBefore({ id }: Account, run: RunId): Promise<Output<'run.ask'> | null> {
  const { conversation } = foldRun(run, await runRows(id, run))
  return conversation && { run, conversation }
}

/** Run ids say nothing of their account; there are few accounts. */
async function accountOf(run: RunId, deps: RunDeps): Promise<Account> {
  for (const account of await deps.accounts()) if ((await runRows(account.id, run)).length > 0) return account
  throw new AppError('not-found', 'run')
}
