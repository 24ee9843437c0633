import type { Signal } from '@preact/signals'
import type { ErrorCode } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import { CallError } from '../../shared/rpc'
import type { ConversationId, LogRow, RunId } from '../../shared/run-log'
import type { Call } from '../worker'
import type { SidebarState } from './state'

/** What the browser gives the sidebar; tests give their own. */
export type Surroundings = {
  now(): number
  /** A new run's id. */
  newRun(): RunId
  /** IANA. */
  zone: string
  /** Something that is nobody else's. */
  newId(): string
  copy(text: string): Promise<boolean>
  copyTable(text: string, cells: readonly (readonly string[])[]): Promise<boolean>
  /** Hands a text file to the user. */
  download(name: string, text: string): void
  requestAccess(): Promise<boolean>
  /** The open conversation of an account, for as long as the tab lives. */
  remember(account: AccountId, conversation: ConversationId | null): void
  remembered(account: AccountId): ConversationId | null
  /** The account of a sidebar in a tab of its own stands in its address. */
  nameAccount(id: AccountId): void
  accountNamed(): AccountId | null
}

/** One sidebar: its state, its way to the worker, what is around it. */
export type Session = {
  state: Signal<SidebarState>
  call: Call
  around: Surroundings
  /** Rows that come while a conversation's log is being read, by conversation. */
  meanwhile: Map<ConversationId, LogRow[]>
}

export function set({ state }: Session, change: Partial<SidebarState>): void {
  state.value = { ...state.value, ...change }
}

export const codeOf = (error: unknown): ErrorCode => (error instanceof CallError ? error.code : 'internal')

/** Waits for nobody; a failure becomes the notice. */
export function start(session: Session, work: Promise<unknown>): void {
  work.catch(error => set(session, { notice: codeOf(error) }))
}
