import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Action } from '../../shared/action'
import { sleep } from '../../shared/sleep'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import type { GoogleClient } from '../google/client'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account, freshAccount } = await import('../testing/run-bench')
const { operations } = await import('../testing/mortal-worker')
const { openCarryBench, signedAction } = await import('../testing/carry-bench')
const { changeAction, getAction } = await import('../store/actions')
const { carryOut } = await import('./carry-out')

beforeEach(freshAccount)

const drafts = 'POST /gmail/v1/users/me/drafts'
const lives = { end: null, isAlive: true }
const mail = () => signedAction({ tool: 'send_email', operations: [operations.send] })
type Bench = Awaited<ReturnType<typeof openCarryBench>>
const draftsOf = ({ world }: Bench) => world.google.accounts.get(account.address)?.mailbox.drafts.size

describe('Stop between the draft and its sending', () => {
  it.each(['here', 'written down by another worker'])('sends nothing and leaves no draft (%s)', async where => {
    const bench = await openCarryBench()
    const stop = new AbortController()
    const action = await mail()
    let noted = Promise.resolve()
    const heard = (request: string) => {
      if (request !== drafts) return
      if (where === 'here') stop.abort()
      else noted = changeAction(account.id, action.id, now => ({ ...now, stopping: true })).then(() => undefined)
    }
    const over = await bench.work(action, { ...lives, stop: stop.signal, heard })
    await noted
    expect(over).toMatchObject({ state: 'failed', error: 'stopped', progress: [{ state: 'failed' }] })
    expect(bench.sent()).toBe(0)
    expect(draftsOf(bench)).toBe(0)
  })

  it('is heard by the next worker, where the one before it died sending', async () => {
    const bench = await openCarryBench()
    const action = await mail()
    await bench.work(action, { end: { at: `${drafts}/send`, nth: 1, commits: false }, isAlive: false })
    await changeAction(account.id, action.id, now => ({ ...now, stopping: true }))
    expect(await bench.work(action, lives)).toMatchObject({ state: 'failed', error: 'stopped' })
    expect(bench.sent()).toBe(0)
    expect(draftsOf(bench)).toBe(0)
  })

  it('does not call unsent what the dead worker sent', async () => {
    const bench = await openCarryBench()
    const action = await mail()
    await bench.work(action, { end: { at: `${drafts}/send`, nth: 1, commits: true }, isAlive: false })
    await changeAction(account.id, action.id, now => ({ ...now, stopping: true }))
    expect(await bench.work(action, lives)).toMatchObject({ state: 'done' })
    expect(bench.sent()).toBe(1)
  })
})

/** One worker's attempt with this client; the action as it then stands. */
async function carriedOut({ world }: Bench, { id }: Action, client: GoogleClient, signal = new AbortController().signal): Promise<Action> {
  await carryOut(account.id, id, {
    client,
    io: { signal, onWait: () => undefined },
    now: () => world.now(),
    allowed: () => Promise.resolve(),
    pause: () => Promise.resolve(),
    isAlive: () => Promise.resolve(true),
    onChange: () => undefined,
  })
  return getAction(account.id, id)
}

/** Carries out with waits that last, until `during` has run in the first of them. */
async function whileWaiting(bench: Bench, action: Action, during: (stop: AbortController) => void): Promise<Action> {
  const stop = new AbortController()
  const client = bench.client((ms, signal) => {
    during(stop)
    return sleep(60_000 + ms, signal)
  })
  return carriedOut(bench, action, client, stop.signal)
}

it.each(['/send', ''])('Stop ends the wait that Google asks for at once, and nothing goes (POST drafts%s)', async path => {
  const bench = await openCarryBench()
  bench.world.faults.add({ on: `${drafts}${path}`, nth: 1, do: 429 })
  const over = await whileWaiting(bench, await mail(), stop => void setTimeout(() => stop.abort(), 10))
  expect(over).toMatchObject({ state: 'failed', error: 'stopped', progress: [{ state: 'failed' }] })
  expect(bench.sent()).toBe(0)
  const inbox = bench.world.google.accounts.get(account.address)?.mailbox.mails.values() ?? []
  expect([...inbox].filter(({ labels }) => labels.has('SENT'))).toEqual([])
})

describe('what was signed long ago', () => {
  const hours = 3 * 3_600_000
  const longAgo = (action: Action) => changeAction(account.id, action.id, now => ({ ...now, movedAt: Date.now() - hours }))

  it.each([operations.send, operations.insert])('and not begun is to be looked at again ($type)', async operation => {
    const bench = await openCarryBench()
    const action = await longAgo(await signedAction({ tool: 'send_email', operations: [operation] }))
    expect(await bench.work(action, lives)).toMatchObject({ state: 'expired', nonce: '', shownAt: null, progress: [{ state: 'todo' }] })
    expect(bench.world.google.effects).toEqual([])
  })

  it.each([
    { what: 'whose draft was made', at: `${drafts}/send`, kept: 'drafted' },
    { what: 'that a dead worker was about to send', at: `${drafts}/send`, kept: 'sending' },
  ] as const)('is not sent now: a mail $what', async ({ at, kept }) => {
    const bench = await openCarryBench()
    const action = await mail()
    await bench.work(action, { end: { at, nth: 1, commits: false }, isAlive: false })
    await changeAction(account.id, action.id, now => ({ ...now, progress: now.progress.map(each => ({ ...each, state: kept })) }))
    await longAgo(action)
    expect(await bench.work(action, lives)).toMatchObject({ state: 'expired', progress: [{ state: 'todo', draftId: null }] })
    expect(bench.sent()).toBe(0)
    expect(draftsOf(bench)).toBe(0)
  })

  it('is said to be sent where it was', async () => {
    const bench = await openCarryBench()
    const action = await mail()
    await bench.work(action, { end: { at: `${drafts}/send`, nth: 1, commits: true }, isAlive: false })
    await longAgo(action)
    expect(await bench.work(action, lives)).toMatchObject({ state: 'done' })
  })

  it('makes no event that a dead worker was about to make', async () => {
    const bench = await openCarryBench()
    const action = await signedAction({ tool: 'create_event', operations: [operations.insert] })
    await bench.work(action, { end: { at: 'POST /calendar', nth: 1, commits: false }, isAlive: false })
    await longAgo(action)
    expect(await bench.work(action, lives)).toMatchObject({ state: 'expired' })
    expect(bench.world.google.effects).toEqual([])
  })

  it('keeps what of a batch was done, and says of the rest that it was too late', async () => {
    const bench = await openCarryBench()
    const action = await signedAction({ tool: 'send_email', operations: [operations.send, operations.send] })
    await bench.work(action, { end: { at: `${drafts}/send`, nth: 2, commits: false }, isAlive: false })
    await longAgo(action)
    const over = await bench.work(action, lives)
    expect(over).toMatchObject({ state: 'failed', error: 'too-late', progress: [{ state: 'done' }, { state: 'failed' }] })
    expect(bench.sent()).toBe(1)
  })

  it('does not go once a wait that Google asked for has outlasted it', async () => {
    const bench = await openCarryBench()
    bench.world.faults.add({ on: `${drafts}/send`, nth: 1, do: 429 })
    const now = bench.world.now()
    bench.world.setClock(new Date(now).toISOString())
    const action = await mail()
    await changeAction(account.id, action.id, each => ({ ...each, movedAt: now }))
    let waits = 0
    const client = bench.client(async () => {
      if (waits++ === 0) bench.world.setClock(new Date(now + hours).toISOString())
    })
    const over = await carriedOut(bench, action, client)
    expect(waits).toBe(1)
    expect(bench.sent()).toBe(0)
    expect(over).toMatchObject({ state: 'expired' })
  })
})
