import type { Action } from '../../shared/action'
import type { AccountId } from '../../shared/mail'
import type { Event } from '../../shared/protocol'
import type { ConversationId, RunId } from '../../shared/run-log'
import type { Settings } from '../../shared/settings'
import type { NewProposal } from '../actions/service'
import type { MailSource } from '../mail-source'
import type { Model } from '../model/model'
import type { Account } from '../store/accounts'

/** What a run needs of the world around it; the composition root gives the real thing, tests give fakes. */
export type RunDeps = {
  /** Milliseconds since the epoch. */
  now(): number
  newId(): string
  accounts(): Promise<Account[]>
  source(account: Account): MailSource
  settings(): Promise<Settings>
  /** Throws AppError('no-key') where the mind cannot be asked. */
  model(settings: Settings): Promise<Model>
  /** Tells whoever has this conversation open. */
  tell(account: AccountId, conversation: ConversationId, event: Event): void
  /** Makes a card of a write tool's call; changes nothing else. */
  propose(proposal: NewProposal, signal: AbortSignal): Promise<Action>
  /** The cards of a run, in the order of their calls. */
  actionsOf(account: AccountId, run: RunId): Promise<Action[]>
  /** A run ended with an answer, which may have made a guest list or brought one up to date. */
  listRead(account: AccountId, run: RunId): void
  /** Resolves once this computer is online; rejects when `signal` aborts. */
  untilOnline(signal: AbortSignal): Promise<void>
  /** Whether the browser still serves this worker: one that is being ended runs on for a moment. */
  isAlive(): Promise<boolean>
  /** Keeps the worker alive while the work goes on. */
  keptAlive<T>(work: () => Promise<T>): Promise<T>
}
