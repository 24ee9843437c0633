import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Action, type ActionState, type OperationProgress, Signed } from '../../shared/action'
import { RunId } from '../../shared/run-log'
import { card } from '../../shared/testing/card'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account, freshAccount } = await import('../testing/run-bench')
const { circumstancesOf } = await import('./circumstances')
const { cardsBefore, rateNow, volumeOf } = await import('./volume')
const { addAction } = await import('../store/actions')

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
  expect(volumeOf(actions, now)).toEqual({ sendsTenMinutes: 4, mailsToday: 1 + 1 + 2 + 3 + 2 })
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

describe('the cards of a run before one', () => {
  const at = (action: Action, call: number): Action => ({ ...action, step: 1, call })
  const cards = [
    at(mails('rejected', ['todo'], now), 0),
    at(mails('blocked', ['todo'], null), 1),
    at(mails('done', ['done'], now), 2),
    at(mails('proposed', ['todo'], null), 3),
    at(mails('proposed', ['todo'], null), 5),
  ]

  it('are those that may leave and come before it, whichever is edited', () => {
    expect(cardsBefore(cards, { step: 1, call: 4 })).toEqual({ outbound: 2, redsInARow: 0 })
    expect(cardsBefore(cards, { step: 0, call: 9 })).toEqual({ outbound: 0, redsInARow: 0 })
    expect(cardsBefore(cards, { step: 2, call: 0 }).outbound).toBe(3)
  })

  it('are red in a row up to the last that is not', () => {
    const red = cards.map((action, n) => ({
      ...action,
      warnings: n === 1 ? [] : [{ code: 'RCPT_NEW' as const, level: 'red' as const, about: '' }],
    }))
    expect(cardsBefore(red, { step: 1, call: 4 }).redsInARow).toBe(2)
  })
})

it('what other questions sent is read once for the calls of a turn, and anew for an edit', async () => {
  const source = { search: async () => [], now: () => now }
  const sentBy = async (change: object) => {
    const proposal = {
      account: account.id,
      conversation: 'c',
      run,
      id: 'x',
      question: '',
      earlier: [],
      step: 3,
      call: 0,
      onCard: false,
      ...change,
    }
    return (await circumstancesOf(proposal as never, [], { source: source as never, io: {} as never, now, readOnly: false })).before
  }
  expect(await sentBy({})).toMatchObject({ mailsToday: 0 })
  await addAction({
    ...mails('done', ['done'], now - minute),
    account: account.id,
    run: RunId.parse('00000000-0000-4000-8000-0000000000fe'),
  })
  await addAction({ ...mails('done', ['done', 'done'], now - minute), account: account.id, run })
  expect(await sentBy({ call: 1 })).toMatchObject({ mailsToday: 2 })
  expect(await sentBy({ call: 1, onCard: true })).toMatchObject({ mailsToday: 3 })
  expect(await sentBy({ step: 4 })).toMatchObject({ mailsToday: 3 })
})

describe('RATE as an action is signed', () => {
  const many = (n: number): OperationProgress['state'][] => Array.from({ length: n }, () => 'todo')
  const kept = (action: Action, change: Partial<Action> = {}) => addAction({ ...action, account: account.id, run, ...change })
  const other = RunId.parse('00000000-0000-4000-8000-0000000000ff')

  it('counts what was signed since it was proposed, up to the most of a day', async () => {
    await kept(mails('running', many(150), null))
    const fits = await kept(mails('proposed', many(50), null))
    const over = await kept(mails('proposed', many(51), null))
    expect(await rateNow(fits, now)).toBeNull()
    expect(await rateNow(over, now)).toEqual({ state: 'blocked', warnings: [{ code: 'RATE', level: 'block', about: '201' }] })
  })

  it('takes a step of its own after five sends of other questions in ten minutes, and not after those of its own', async () => {
    const sent = (run: RunId) => kept(mails('done', ['done'], now - minute), { run })
    for (let n = 0; n < 6; n++) await sent(run)
    const next = await kept(mails('proposed', ['todo'], null))
    expect(await rateNow(next, now)).toBeNull()
    for (let n = 0; n < 5; n++) await sent(other)
    const risen = await rateNow(next, now)
    expect(risen).toEqual({ state: 'proposed', warnings: [{ code: 'RATE', level: 'red', about: '6' }] })
    expect(await rateNow({ ...next, ...risen }, now)).toBeNull()
  })
})
