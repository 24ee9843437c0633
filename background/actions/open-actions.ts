import type { Action, Card } from '../../shared/action'
import { AppError } from '../../shared/errors'
import { type AccountId, type Thread, ThreadId } from '../../shared/mail'
import type { ConversationId, RunId } from '../../shared/run-log'
import type { Settings } from '../../shared/settings'
import { sleep } from '../../shared/sleep'
import { googleClient } from '../google/client'
import type { MailSource, SourceIo } from '../mail-source'
import type { ReadThread } from '../reader/reading'
import { type Account, getAccount, listAccounts } from '../store/accounts'
import { getThread as keptThread } from '../store/threads'
import type { Alone } from './alone'
import { markOf } from './carry-out'
import { circumstancesOf } from './circumstances'
import { openDesk } from './desk'
import { googleOffice } from './google-office'
import { type ActionService, actionService, cardsTouchedBy } from './service'
import type { Signing } from './signing'

export type ActionWorld = {
  now(): number
  newId(): string
  settings(): Promise<Settings>
  source(account: Account): MailSource
  plain(thread: Thread, source: MailSource, io: SourceIo): Promise<ReadThread>
  signing: Signing
  /** An alarm, so that a worker is there when a held mail is due. */
  wakeAt(ms: number): void
  keptAlive<T>(work: () => Promise<T>): Promise<T>
  alone: Alone
  isAlive(): Promise<boolean>
  tell(card: Card): void
  zone(account: AccountId, conversation: ConversationId, run: RunId): Promise<string>
}

const retryMs = [500, 2000]

/** Acting on Google accounts: what is proposed, signed and carried out. */
export function openActions(world: ActionWorld): ActionService {
  const io = (signal: AbortSignal) => ({ signal, onWait: () => undefined, onFound: () => undefined })
  const googleAccount = async (id: AccountId): Promise<Account> => {
    const account = await getAccount(id)
    if (account?.kind !== 'google') throw new AppError('not-allowed', 'file')
    return account
  }
  const service: ActionService = actionService({
    now: world.now,
    newId: world.newId,
    signing: world.signing,
    tell: world.tell,
    zone: world.zone,
    async read(id, ids, signal) {
      const source = world.source(await googleAccount(id))
      const kept = await Promise.all(ids.map(thread => keptThread(id, ThreadId.parse(thread))))
      return Promise.all(kept.flatMap(thread => (thread ? [world.plain(thread, source, io(signal))] : [])))
    },
    scopes: async id => (await googleAccount(id)).scopes,
    async office(id, zone, action, signal) {
      const source = world.source(await googleAccount(id))
      const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
      const plain = (thread: Thread) => world.plain(thread, source, io(signal))
      return googleOffice({ client: googleClient(id), source, io: io(signal), zone, mark: n => markOf(action, n), random, plain })
    },
    async circumstances(proposal, people, signal) {
      const source = world.source(await googleAccount(proposal.account))
      return circumstancesOf(proposal, people, { source, io: io(signal), now: world.now(), readOnly: (await world.settings()).readOnly })
    },
    desk: openDesk({
      now: world.now,
      newId: world.newId,
      readOnly: async () => (await world.settings()).readOnly,
      holdMs: async () => (await world.settings()).undoSendSeconds * 1000,
      carry: (account, signal) => ({
        client: googleClient(account),
        io: io(signal),
        pause: (attempt, unstopped) => sleep(retryMs[attempt - 1] ?? 0, unstopped),
      }),
      accounts: async () => (await listAccounts()).filter(({ kind }) => kind === 'google').map(({ id }) => id),
      wait(ms, signal) {
        world.wakeAt(world.now() + ms)
        return sleep(ms, signal)
      },
      keptAlive: world.keptAlive,
      alone: world.alone,
      isAlive: world.isAlive,
      onChange: action => void tellChange(action),
    }),
  })
  const tellChange = async (action: Action) => {
    for (const card of await cardsTouchedBy(action)) world.tell(card)
  }
  return service
}
