import type { Answer } from '../../shared/answer'
import { AppError, codeOf } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import { type LogRow, RunEvent, type RunId } from '../../shared/run-log'
import { foldRun, isOver, type RunView, step } from '../../shared/run-view'
import { keeperOf } from '../lists/keep-reading'
import { appendEvents, type KeepList, runRows } from '../store/run-log'

type Without<E, K extends PropertyKey> = E extends unknown ? Omit<E, K> : never
export type NewEvent = Without<RunEvent, 'v' | 'at'>
type StepLost = Extract<NewEvent, { type: 'step.lost' }>
export type RunEnd = Omit<Extract<NewEvent, { type: 'run.ended' }>, 'type'>

/** The log of one run while it is driven: every decision is written down before it is acted on. */
export type Journal = {
  view(): RunView
  events(): readonly RunEvent[]
  /** Throws AbortError once the run was stopped: nothing that comes late is written. */
  append(event: NewEvent): Promise<void>
  /** What a model call under way has taken so far: written with the last event should the run end before the call does. */
  owe(lost: StepLost): void
  /**
   * The last event, once; also after a stop. `answer` goes before it, both or neither, so that no log holds an answer of which it does
   * not say how it ended, and the guest list that it makes goes with it: throws AbortError where there is one and the run was stopped.
   */
  end(end: RunEnd, answer?: Answer): Promise<void>
}

export type JournalIo = { now(): number; newId(): string; onRow(row: LogRow, view: RunView): void; signal: AbortSignal }

export async function openJournal(account: AccountId, run: RunId, io: JournalIo): Promise<Journal> {
  const rows = await runRows(account, run)
  const events = rows.flatMap(readable)
  let view = foldRun(run, rows)
  const write = async (news: NewEvent[], keep?: KeepList) => {
    const added = news.map(event => ({ v: 1, at: io.now(), ...event }) as RunEvent)
    for (const row of await appendEvents(account, run, added, keep)) {
      events.push(...readable(row))
      view = step(view, row)
      io.onRow(row, view)
    }
  }
  let owed: StepLost[] = []
  let ending: Promise<void> = Promise.resolve()
  const end = async (last: RunEnd, answer?: Answer) => {
    if (answer) io.signal.throwIfAborted()
    if (isOver(view.state)) return
    const lost = owed.splice(0)
    const made = answer ? [{ type: 'answer.made' as const, answer }] : []
    await write([...lost, ...made, { type: 'run.ended', ...last }], answer && keeperOf(view, answer, io.now(), io.newId))
  }
  return {
    view: () => view,
    events: () => events,
    append: event => {
      io.signal.throwIfAborted()
      if (event.type === 'step.ended' || event.type === 'step.lost') owed = []
      return write([event])
    },
    owe: lost => {
      owed = [lost]
    },
    // One after the other: a run that ends just as it is stopped ends once.
    end: (last, answer) => {
      const mine = ending.then(() => end(last, answer))
      ending = mine.catch(() => undefined)
      return mine
    },
  }
}

/** How a run ends that something went wrong with. */
export function endBy(error: unknown): RunEnd {
  const code = codeOf(error)
  if (code === 'stopped') return { reason: 'stopped', error: null, detail: '' }
  return { reason: 'failed', error: code, detail: error instanceof AppError ? error.detail : '' }
}

function readable(row: LogRow): RunEvent[] {
  const parsed = RunEvent.safeParse(row.event)
  return parsed.success ? [parsed.data] : []
}
