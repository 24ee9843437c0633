import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account, freshAccount } = await import('../testing/run-bench')
const { operations } = await import('../testing/mortal-worker')
const { signedAction } = await import('../testing/carry-bench')
const { changeAction, getAction } = await import('../store/actions')
const { openWork } = await import('./at-work')

beforeEach(freshAccount)

const signedAt = Date.parse('2026-05-05T08:00:00Z')
const day = 86_400_000
const holdMs = 10_000

it.each([
  { when: 'a month later', after: 30 * day, becomes: 'expired' },
  { when: 'by a clock that went back', after: -30 * day, becomes: 'expired' },
  { when: 'a minute later', after: 60_000, becomes: 'running' },
])('a mail that was held is $becomes when a worker takes it up $when', async ({ after, becomes }) => {
  const { id } = await signedAction({ tool: 'send_email', operations: [operations.send] })
  await changeAction(account.id, id, action => ({ ...action, state: 'held', shownAt: signedAt - 2000, runsAt: signedAt + holdMs }))
  const waits: number[] = []
  const work = openWork(
    {
      now: () => signedAt + after,
      carry: () => {
        throw new Error('carried out')
      },
      holdMs: () => Promise.resolve(holdMs),
      wait: ms => Promise.resolve(void waits.push(ms)),
      keptAlive: run => run(),
      alone: (_name, _signal, run) => run(),
      isAlive: () => Promise.resolve(true),
      onChange: () => undefined,
      allowed: () => Promise.resolve(),
    },
    changeAction,
  )
  work.launch(account.id, id)
  await work.over(id)
  expect((await getAction(account.id, id)).state).toBe(becomes)
  expect(Math.max(0, ...waits)).toBeLessThanOrEqual(holdMs)
})
