import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { Action, type ActionState, type OperationProgress, Signed } from '../../shared/action'
import { RunId } from '../../shared/run-log'
import { card } from '../../shared/testing/card'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account, freshAccount } = await import('../testing/run-bench')
const { circumstancesOf, countsOf } = await import('./circumstances')

beforeEach(freshAccount)

const now = Date.parse('2026-11-23T18:00:00Z')
const run = RunId.parse('00000000-0000-4000-8000-00000000000f')
const minute = 60_000

let made = 1
/** An action that sends a mail for each of these. */
function mails(state: ActionState, progress: OperationProgress['state'][], endedAt: number | null): Action {
  const tool = 'send_email' as const
  const operations = progress.map(() => ({ type: 'send' as const, raw: '', threadId: null }))
  const signed = JSON.stringify(Signed.parse({ v: 1, account: '1', address: 'me@example.com', tool, operations, guards: [] }))
  const each = progress.map(one => ({ state: one, draftId: null, before: [] }))
  return Action.parse({ ...card({ state, endedAt, tool }, made++), signed, hash: '', nonce: '', progress: each })
}

it('counts what went out, may have or is about to, and nothing else', () => {
  const just = now - minute
  const actions = [
    mails('rejected', ['todo', 'todo'], just),
    mails('proposed', ['todo'], null),
    mails('failed', ['failed', 'left'], just),
    mails('failed', ['done', 'failed', 'failed'], just),
    mails('unknown', ['unknown'], just),
    mails('held', ['todo', 'todo'], null),
    mails('running', ['done', 'sending', 'todo', 'failed', 'left'], null),
    mails('done', ['done', 'done', 'left'], now - 30 * minute),
    mails('done', ['done'], now - 25 * 60 * minute),
  ]
  expect(countsOf(actions, run, now)).toMatchObject({ sendsTenMinutes: 4, mailsToday: 1 + 1 + 2 + 3 + 2 })
})

it('knows of the people that it is asked about, and of no others', async () => {
  const { conversation } = mails('done', ['done'], now)
  const source = { search: async (query: string) => (query.includes('ada') ? [{ id: 't1' }] : []), now: () => now }
  const knownOf = async (...addresses: string[]) => {
    const proposal = { account: account.id, conversation, run, id: 'x', question: 'Write to Ada', earlier: [] }
    const people = addresses.map(address => ({ name: '', address }))
    return [...(await circumstancesOf(proposal as never, people, { source: source as never, io: {} as never, now, readOnly: false })).known]
  }
  expect(await knownOf('Ada@Example.org', 'bo@example.org')).toEqual(['ada@example.org'])
  expect(await knownOf('bo@example.org')).toEqual([])
})
