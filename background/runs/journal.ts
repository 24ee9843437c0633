import type { AccountId } from '../../shared/mail'
import { type LogRow, RunEvent, type RunId } from '../../shared/run-log'
import { foldRun, isOver, type RunView, step } from '../../shared/run-view'
import { appendEvent, runRows } from '../store/run-log'

type Without<E, K extends PropertyKey> = E extends unknown ? Omit<E, K> : never
export type NewEvent = Without<RunEvent, 'v' | 'at'>
export type RunEnd = Omit<Extract<NewEvent, { type: 'run.ended' }>, 'type'>

/** The log of one run while it is driven: every decision is written down before it is acted on. */
export type Journal = {
  view(): RunView
  events(): readonly RunEvent[]
  /** Throws AbortError once the run was stopped: nothing that comes late is written. */
  append(event: NewEvent): Promise<void>
  /** The last event, once; also after a stop. */
  end(end: RunEnd): Promise<void>
}

export type JournalIo = { now(): number; onRow(row: LogRow, view: RunView): void; signal: AbortSignal }

export async function openJournal(account: AccountId, run: RunId, io: JournalIo): Promise<Journal> {
  const rows = await runRows(account, run)
  const events = rows.flatMap(readable)
  let view = foldRun(run, rows)
  const write = async (event: NewEvent) => {
    const row = await appendEvent(account, run, { v: 1, at: io.now(), ...event } as RunEvent)
    events.push(...readable(row))
    view = step(view, row)
    io.onRow(row, view)
  }
  return {
    view: () => view,
    events: () => events,
    append: event => {
      io.signal.throwIfAborted()
      return write(event)
    },
    end: async end => {
      if (!isOver(view.state)) await write({ type: 'run.ended', ...end })
    },
  }
}

function readable(row: LogRow): RunEvent[] {
  const parsed = RunEvent.safeParse(row.event)
  return parsed.success ? [parsed.data] : []
}
