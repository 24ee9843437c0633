import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Action } from '../../shared/action'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import { memoryLocks } from '../testing/memory-locks'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account, freshAccount } = await import('../testing/run-bench')
const { operations } = await import('../testing/mortal-worker')
const { openCarryBench, signedAction } = await import('../testing/carry-bench')
const { getAction, changeAction } = await import('../store/actions')
const { openDeskOver: openWorker } = await import('../testing/desk-bench')

beforeEach(freshAccount)

const mail = () => signedAction({ tool: 'send_email', operations: [operations.send] })
const over = async ({ id }: Action) =>
  vi.waitFor(async () => {
    const action = await getAction(account.id, id)
    expect(['held', 'running']).not.toContain(action.state)
    return action
  })
const quiet = () => new Promise(resolve => setTimeout(resolve, 30))

describe('two workers over one store', () => {
  it.each(['running', 'held'] as const)('that both take up a %s mail send it once', async state => {
    const bench = await openCarryBench()
    const action = await mail()
    await changeAction(account.id, action.id, now => ({ ...now, state, runsAt: state === 'held' ? bench.world.now() : null }))
    const locks = memoryLocks()
    const workers = [openWorker(bench, locks.worker().alone), openWorker(bench, locks.worker().alone)]
    await Promise.all(workers.map(worker => worker.recover()))
    expect(await over(action)).toMatchObject({ state: 'done' })
    await quiet()
    expect(bench.sent()).toBe(1)
    expect(bench.world.google.accounts.get(account.address)?.mailbox.drafts.size).toBe(0)
  })

  it('go on where the one that is at work dies', async () => {
    const bench = await openCarryBench()
    const action = await mail()
    const locks = memoryLocks()
    const dying = locks.worker()
    // Its work never ends: a worker that is ended says nothing.
    await openWorker(bench, (name, signal) => dying.alone(name, signal, () => new Promise(() => undefined))).recover()
    await openWorker(bench, locks.worker().alone).recover()
    await quiet()
    expect(bench.sent()).toBe(0)
    dying.die()
    expect(await over(action)).toMatchObject({ state: 'done' })
    expect(bench.sent()).toBe(1)
  })

  it('hear a Stop that only one of them was told of', async () => {
    const bench = await openCarryBench()
    const action = await signedAction({ tool: 'send_email', operations: [operations.send, operations.send] })
    const locks = memoryLocks()
    const other = openWorker(bench, locks.worker().alone)
    const told = openWorker(bench, locks.worker().alone)
    await told.cancel(account.id, action.id)
    await other.recover()
    expect(await over(action)).toMatchObject({ state: 'failed', error: 'stopped' })
    expect(bench.sent()).toBe(0)
  })
})
