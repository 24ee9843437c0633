import type { Progress, RunEvent, RunId } from '../../shared/run-log'
import type { Settings } from '../../shared/settings'
import type { MailSource, SearchIo } from '../mail-source'
import type { Model } from '../model/model'
import type { Account } from '../store/accounts'
import type { RunDeps } from './deps'
import type { Journal } from './journal'

export type RunStarted = Extract<RunEvent, { type: 'run.started' }>

/** A run that is being driven, and all that its phases share. */
export type Running = {
  id: RunId
  account: Account
  started: RunStarted
  journal: Journal
  source: MailSource
  model: Model
  settings: Settings
  signal: AbortSignal
  deps: RunDeps
}

export function tellProgress({ id, started, deps }: Running, progress: Progress): void {
  deps.tell(started.account, started.conversation, { type: 'run.progress', run: id, progress })
}

/** For calls that the mind makes of the mail source: a wait for its limit is shown in place of the thinking. */
export const watchedIo = (run: Running): SearchIo => ({
  signal: run.signal,
  onFound: () => undefined,
  onWait: until =>
    tellProgress(run, until === null ? { phase: 'thinking', step: stepOf(run) } : { phase: 'waiting', done: 0, of: 0, until }),
})

const stepOf = ({ journal }: Running): number => journal.events().filter(event => event.type === 'step.ended').length

/** For one call of the mail source whose waiting and finding nobody watches. */
export const quietly = (signal: AbortSignal): SearchIo => ({ signal, onWait: () => undefined, onFound: () => undefined })

/** The mind that a run began with, whatever the settings say now. */
export function settingsFor(mind: string, settings: Settings): Settings {
  return mind === 'built-in' ? { ...settings, mind: 'built-in' } : { ...settings, mind: 'gemini', geminiModel: mind }
}

export const mindName = (settings: Settings): string => (settings.mind === 'built-in' ? 'built-in' : settings.geminiModel)
