import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AccountId } from '../../shared/mail'
import { ConversationId, type RunEvent, RunId } from '../../shared/run-log'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { forgetAccount, putAccount } = await import('./accounts')
const log = await import('./run-log')
const { getSent, keepSent } = await import('./sent')
const { getPartial, putPartial } = await import('./partial')

const account = AccountId.parse('google-1')
const talk = ConversationId.parse('00000000-0000-4000-8000-00000000000a')
const otherTalk = ConversationId.parse('00000000-0000-4000-8000-00000000000b')
const run = (n: number) => RunId.parse(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)

const started = (at: number, question: string, conversation = talk): RunEvent => ({
  v: 1,
  type: 'run.started',
  at,
  account,
  conversation,
  origin: 'ask',
  question,
  quoted: null,
  scope: { type: 'mailbox' },
  mind: 'built-in',
  zone: 'UTC',
})
const confirmed = (at: number): RunEvent => ({ v: 1, type: 'plan.confirmed', at })
const ended = (at: number): RunEvent => ({ v: 1, type: 'run.ended', at, reason: 'answered', error: null, detail: '' })

beforeEach(async () => {
  await forgetAccount(account)
  await putAccount({ id: account, kind: 'google', address: 'me@example.com', name: '', scopes: [], messages: null, error: null })
})

describe('the run log', () => {
  it('gives concurrent appends one seq each, without a gap', async () => {
    await log.appendEvent(account, run(1), started(1, 'Who comes?'))
    await Promise.all(Array.from({ length: 30 }, (_, n) => log.appendEvent(account, run(1), confirmed(n))))
    const rows = await log.runRows(account, run(1))
    expect(rows.map(row => row.seq)).toEqual(Array.from({ length: 31 }, (_, n) => n))
  })

  it('asks the disk to hold each append before it resolves', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await log.appendEvent(account, run(1), started(1, 'Who comes?'))
    const writes = transaction.mock.calls.filter(call => call[1] === 'readwrite')
    transaction.mockRestore()
    expect(writes).toHaveLength(1)
    expect(writes[0]?.[2]).toEqual({ durability: 'strict' })
  })

  it('appends several events as one: all, or none where a later one is refused', async () => {
    await expect(log.appendEvents(account, run(1), [confirmed(1), ended(2)])).rejects.toMatchObject({ code: 'not-found' })
    await log.appendEvent(account, run(1), started(1, 'Who comes?'))
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const rows = await log.appendEvents(account, run(1), [confirmed(2), ended(3)])
    const writes = transaction.mock.calls.filter(call => call[1] === 'readwrite')
    transaction.mockRestore()
    expect(writes).toHaveLength(1)
    expect(rows.map(row => row.seq)).toEqual([1, 2])
    expect(await log.runRows(account, run(1))).toHaveLength(3)
    expect(await log.unfinishedRuns(account)).toEqual([])
  })

  it('refuses an event of a run that never began or was forgotten, and keeps nothing of it', async () => {
    await expect(log.appendEvent(account, run(1), confirmed(1))).rejects.toMatchObject({ code: 'not-found' })
    await log.appendEvent(account, run(1), started(1, 'Who comes?'))
    await log.forgetConversation(account, talk)
    await expect(log.appendEvent(account, run(1), ended(2))).rejects.toMatchObject({ code: 'not-found' })
    expect(await log.runRows(account, run(1))).toEqual([])
  })

  it('begins a run once', async () => {
    await log.appendEvent(account, run(1), started(1, 'Who comes?'))
    await expect(log.appendEvent(account, run(1), started(2, 'Who comes?'))).rejects.toMatchObject({ code: 'internal' })
    expect(await log.runRows(account, run(1))).toHaveLength(1)
  })

  it('lists runs that began and did not end, oldest first', async () => {
    await log.appendEvent(account, run(3), started(10, 'a'))
    await log.appendEvent(account, run(2), started(20, 'b'))
    await log.appendEvent(account, run(1), started(30, 'c'))
    await log.appendEvent(account, run(2), ended(40))
    expect(await log.unfinishedRuns(account)).toEqual([run(3), run(1)])
  })

  it('serves a conversation in the order its questions were asked, and no other one', async () => {
    await log.appendEvent(account, run(9), started(10, 'first'))
    await log.appendEvent(account, run(5), started(15, 'elsewhere', otherTalk))
    await log.appendEvent(account, run(1), started(20, 'second'))
    await log.appendEvent(account, run(9), ended(30))
    const rows = await log.conversationRows(account, talk)
    expect(rows.map(row => [row.run, row.seq])).toEqual([
      [run(9), 0],
      [run(9), 1],
      [run(1), 0],
    ])
  })

  it('names a conversation by its first question and lists the newest first', async () => {
    await log.appendEvent(account, run(1), started(10, 'first'))
    await log.appendEvent(account, run(2), started(20, 'elsewhere', otherTalk))
    await log.appendEvent(account, run(3), started(30, 'second'))
    expect(await log.listConversations(account)).toEqual([
      { id: talk, account, title: 'first', at: 30 },
      { id: otherTalk, account, title: 'elsewhere', at: 20 },
    ])
  })

  it('forgets a conversation in every store', async () => {
    await log.appendEvent(account, run(1), started(1, 'Who comes?'))
    await log.appendEvent(account, run(2), started(1, 'Elsewhere', otherTalk))
    const gone = await keepSent(account, run(1), 'body')
    const kept = await keepSent(account, run(2), 'other body')
    await putPartial(account, run(1), 'so far')
    await log.forgetConversation(account, talk)
    expect(await log.conversationRows(account, talk)).toEqual([])
    expect(await getSent(account, [gone, kept])).toEqual(['other body'])
    expect(await getPartial(account, run(1))).toBeUndefined()
    expect(await log.runRows(account, run(2))).toHaveLength(1)
  })

  it('expires what was asked before then, and nothing else', async () => {
    await log.appendEvent(account, run(1), started(10, 'old'))
    await log.appendEvent(account, run(2), started(20, 'new', otherTalk))
    await log.expireRuns(account, 20)
    expect((await log.listConversations(account)).map(each => each.title)).toEqual(['new'])
    expect(await log.runRows(account, run(1))).toEqual([])
  })

  it('cannot be brought back by a late event once its account is forgotten', async () => {
    await log.appendEvent(account, run(1), started(1, 'Who comes?'))
    await forgetAccount(account)
    await expect(log.appendEvent(account, run(1), ended(2))).rejects.toMatchObject({ code: 'not-connected' })
    const names = (await indexedDB.databases()).map(each => each.name)
    expect(names).not.toContain(`countersign-${account}`)
  })
})

describe('what was sent', () => {
  it('is kept byte for byte, in order', async () => {
    await log.appendEvent(account, run(1), started(1, 'Who comes?'))
    const ids = [await keepSent(account, run(1), '{"a":1}'), await keepSent(account, run(1), '{"b":"ü"}')]
    expect(await getSent(account, ids)).toEqual(['{"a":1}', '{"b":"ü"}'])
    expect(await getSent(account, ids.toReversed())).toEqual(['{"b":"ü"}', '{"a":1}'])
  })

  it('drops the oldest bodies of a run beyond the cap and never gives an id twice', async () => {
    await log.appendEvent(account, run(1), started(1, 'Who comes?'))
    const large = 'x'.repeat(12_000_000)
    const ids: string[] = []
    for (const mark of ['1', '2', '3', '4']) ids.push(await keepSent(account, run(1), mark + large))
    expect(new Set(ids).size).toBe(4)
    expect((await getSent(account, ids)).map(body => body[0])).toEqual(['3', '4'])
  })
})

describe('the answer so far', () => {
  it('is overwritten, and gone when its step or run ends', async () => {
    await log.appendEvent(account, run(1), started(1, 'Who comes?'))
    await putPartial(account, run(1), 'Ann')
    await putPartial(account, run(1), 'Ann and Bo')
    expect(await getPartial(account, run(1))).toBe('Ann and Bo')
    await log.appendEvent(account, run(1), ended(2))
    expect(await getPartial(account, run(1))).toBeUndefined()
    await putPartial(account, run(1), 'late')
    expect(await getPartial(account, run(1))).toBeUndefined()
  })
})
