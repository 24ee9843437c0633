import type { ErrorCode } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import type { AccountInfo, Output } from '../../shared/protocol'
import type { Settings, SettingsChange } from '../../shared/settings'

/** What is being done, so that its own part of the page shows it. */
export type Task = 'connect' | 'key' | 'test' | 'import' | 'sample' | 'forget' | 'settings'

export type OptionsState = {
  about: Output<'options.state'> | null
  settings: Settings | null
  accounts: AccountInfo[]
  busy: Task | null
  /** What came of the last task: a failure, or a sentence. */
  outcome: { task: Task; error: ErrorCode } | { task: Task; done: string } | null
  /** Of the file being imported, 0 to 100. */
  percent: number
}

export const emptyOptions: OptionsState = { about: null, settings: null, accounts: [], busy: null, outcome: null, percent: 0 }

export type OptionsActions = {
  /** '' lets Google ask which account. A client is kept first where one was entered. `leave` = what else it is asked for: reading the calendar, or that and carrying out what is signed. */
  connect(hint: string, client: { id: string; secret: string } | null, leave?: 'calendar' | 'acting'): void
  forget(id: AccountId): void
  importFile(file: File, address: string): void
  makeSample(): void
  saveKey(key: string): void
  testKey(): void
  saveSettings(change: SettingsChange): void
  copy(text: string): Promise<boolean>
  sidebarUrl(id: AccountId): string
}
