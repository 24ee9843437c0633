import { vi } from 'vitest'
import { AccountId } from '../../shared/mail'
import type { Event } from '../../shared/protocol'
import type { RunId } from '../../shared/run-log'
import { foldRun, isOver, type RunView } from '../../shared/run-view'
import { Settings } from '../../shared/settings'
import { type ScriptedTurn, scriptedModel } from '../agent/testing'
import type { MailSource } from '../mail-source'
import type { RunDeps } from '../runs/deps'
import { runEngine } from '../runs/engine'
import { type Account, forgetAccount, putAccount } from '../store/accounts'
import { runRows } from '../store/run-log'
import { threadOf } from './fake-mail'

export const account: Account = {
  id: AccountId.parse('google-1'),
  kind: 'google',
  address: 'me@example.com',
  name: '',
  scopes: [],
  messages: null,
  error: null,
}

export const invitation = {
  from: 'Me <me@example.com>',
  to: 'ada@example.org, bob@example.org',
  subject: 'Garden party',
  text: 'Party on Saturday 5 December 2026 at 3 pm. Are you coming?',
}
export const adaComes = { from: 'Ada <ada@example.org>', subject: 'Re: Garden party', text: 'Yes, I will come!' }
/** One answer to an invitation of two. */
export const party = threadOf('party', [invitation, adaComes])

/** Asked of the whole mailbox, in a new conversation. */
export const ask = {
  account: account.id,
  conversation: null,
  question: 'Who is coming?',
  quoted: null,
  scope: { type: 'mailbox' as const },
  zone: 'Europe/Berlin',
}

export async function freshAccount(): Promise<void> {
  await forgetAccount(account.id)
  await putAccount(account)
}

/** A run engine over a mailbox in memory and a mind that plays its turns; a second bench is a second worker over the same store. */
export function makeBench(mail: MailSource, { turns }: { turns: readonly ScriptedTurn[] }) {
  const told: Event[] = []
  const listsRead: RunId[] = []
  const model = scriptedModel(turns)
  const settings = structuredClone(Settings.parse({ mind: 'gemini', geminiModel: 'scripted' }))
  let at = Date.UTC(2026, 10, 23, 10)
  let working = 0
  const deps: RunDeps = {
    now: () => at++,
    newId: () => crypto.randomUUID(),
    accounts: async () => [account],
    source: () => mail,
    settings: async () => settings,
    model: async () => model,
    tell: (_account, _conversation, event) => void told.push(event),
    propose: () => Promise.reject(new Error('nothing may be proposed')),
    actionsOf: () => Promise.resolve([]),
    listRead: (_account, run) => void listsRead.push(run),
    untilOnline: async () => undefined,
    isAlive: () => Promise.resolve(true),
    async keptAlive(work) {
      working++
      try {
        return await work()
      } finally {
        working--
      }
    },
  }
  const engine = runEngine(deps)
  const view = async (run: RunId): Promise<RunView> => foldRun(run, await runRows(account.id, run))
  /** Types of the events that were told, in order. */
  const types = (): string[] => told.flatMap(event => (event.type === 'run.row' ? [(event.row.event as { type: string }).type] : []))
  return {
    engine,
    deps,
    model,
    settings,
    told,
    listsRead,
    view,
    types,
    /** Until nothing is driven any more. */
    async quiet() {
      await new Promise(resolve => setTimeout(resolve, 5))
      await vi.waitUntil(() => working === 0, { timeout: 15_000, interval: 2 })
    },
    async over(run: RunId): Promise<RunView> {
      await vi.waitUntil(async () => isOver((await view(run)).state), { timeout: 15_000, interval: 2 })
      return view(run)
    },
  }
}
