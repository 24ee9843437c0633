import type { Estimate } from '../../shared/answer'
import type { ErrorCode } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import type { Handlers } from '../../shared/rpc'
import type { Scope } from '../../shared/run-log'
import type { Uploads } from '../accounts'
import type { ActionService } from '../actions/service'
import type { ListNews } from '../lists/list-news'
import type { MailSource } from '../mail-source'
import type { PageState } from '../page-state'
import type { Caller, Ports } from '../ports'
import type { Engine } from '../runs/engine'
import type { Account } from '../store/accounts'
import type { Views } from '../views'

/** What the handlers share; made once in index.ts. */
export type HandlerDeps = {
  ports: Pick<Ports, 'callers'>
  pages: PageState
  views: Views
  engine: Engine
  lists: ListNews
  actions: ActionService
  uploads: Uploads
  source(account: Account): MailSource
  /** Forgets what was remembered of a forgotten account's mail. */
  dropSource(id: AccountId): void
  estimate(account: AccountId, question: string, scope: Scope): Promise<Estimate>
  /** Asks the provider whether it takes the kept key; null = it does. */
  testKey(): Promise<ErrorCode | null>
  newId(): string
  now(): number
}

export type SomeHandlers<N extends keyof Handlers<Caller>> = Pick<Handlers<Caller>, N>
