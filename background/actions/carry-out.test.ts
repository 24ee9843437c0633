import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { accessToken, inProcess, modifyScope, testRedirect } from '../../e2e/world/test-client'
import { createWorld, type WorldCore } from '../../e2e/world/world-core'
import { worldFetch } from '../../e2e/world/world-fetch'
import { Action, ActionId, Signed } from '../../shared/action'
import { RunId } from '../../shared/run-log'
import { card } from '../../shared/testing/card'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account, freshAccount } = await import('../testing/run-bench')
const { operations } = await import('../testing/mortal-worker')
const { addAction, getAction } = await import('../store/actions')
const { makeClient } = await import('../google/client')
const { untouched } = await import('./execute')
const { carryOut } = await import('./carry-out')
const { hashOf } = await import('./hash')

beforeEach(freshAccount)

const drafts = '/gmail/v1/users/me/drafts'
/** At this request the network is gone; `commits` = Google carries that request out all the same. */
type End = { at: string; commits: boolean }
type Life = { end: End | null; isAlive: boolean }

async function signedMail(world: WorldCore): Promise<Action> {
  const [mail] = world.google.accounts.get(account.address)?.mailbox.mails.values() ?? []
  const guards = [{ threadId: mail?.threadId ?? '', messageIds: [mail?.id ?? ''] }]
  const signed = JSON.stringify(
    Signed.parse({ v: 1, account: account.id, address: account.address, tool: 'send_email', operations: [operations.send], guards }),
  )
  const id = ActionId.parse(crypto.randomUUID())
  const kept = card({ id, account: account.id, run: RunId.parse(crypto.randomUUID()), state: 'running' })
  return addAction(Action.parse({ ...kept, signed, hash: await hashOf(signed), nonce: '', progress: [untouched] }))
}

async function openWorld() {
  const world = createWorld({ redirectUris: [testRedirect] })
  const raw = 'From: bo@example.org\r\nTo: me@example.com\r\nSubject: Lunch\r\nMessage-ID: <lunch@example.org>\r\n\r\nAt noon?'
  world.addAccount({ address: account.address, messages: [{ raw: Buffer.from(raw).toString('base64url') }] })
  const token = await accessToken(world, inProcess(world), account.address, `openid email ${modifyScope}`)
  const ask = worldFetch(world)

  /** One worker's attempt at the action, whose network ends where `end` says. */
  async function work(action: Action, { end, isAlive }: Life): Promise<Action> {
    let gone = false
    const client = makeClient({
      now: () => world.now(),
      random: () => 0,
      sleep: () => Promise.resolve(),
      fetch: async (url, init) => {
        const isEnd = `${init.method ?? 'GET'} ${url.pathname}` === end?.at
        if (isEnd && end.commits && !gone) await ask(url, init)
        gone ||= isEnd
        if (gone) throw new TypeError('Failed to fetch')
        return ask(url, init)
      },
      token: () => Promise.resolve(token),
      hasAccess: () => Promise.resolve(true),
      isOnline: () => true,
      unitsPerMinute: () => Promise.resolve(1_000_000_000),
    })
    const io = { signal: new AbortController().signal, onWait: () => undefined }
    const alive = () => Promise.resolve(!gone || isAlive)
    await carryOut(account.id, action.id, {
      client,
      io,
      now: () => world.now(),
      pause: () => Promise.resolve(),
      isAlive: alive,
      onChange: () => undefined,
    })
    return getAction(account.id, action.id)
  }
  const sent = () => world.google.effects.filter(({ path }) => path === `${drafts}/send`).length
  return { world, work, sent }
}

const ends = [
  {
    what: 'a look at what was there before',
    end: { at: 'GET /gmail/v1/users/me/threads/THREAD', commits: false },
    journal: 'todo',
    said: 'failed',
  },
  { what: 'an operation', end: { at: `POST ${drafts}`, commits: false }, journal: 'trying', said: 'failed' },
  { what: 'to learn what came of a mail', end: { at: `POST ${drafts}/send`, commits: true }, journal: 'sending', said: 'unknown' },
] as const

describe.each(ends)('$what that fails', ({ end, journal, said }) => {
  const endIn = (world: WorldCore): End => ({
    ...end,
    at: end.at.replace('THREAD', [...world.google.accounts.values()][0]?.mailbox.mails.values().next().value?.threadId ?? ''),
  })

  it('because the worker is being ended is not written down, and the next one goes on to one mail', async () => {
    const { world, work, sent } = await openWorld()
    const action = await signedMail(world)
    const left = await work(action, { end: endIn(world), isAlive: false })
    expect({ state: left.state, journal: left.progress.map(({ state }) => state) }).toEqual({ state: 'running', journal: [journal] })
    expect(await work(action, { end: null, isAlive: true })).toMatchObject({ state: 'done', error: null })
    expect(sent()).toBe(1)
  })

  it('in a worker that lives is said, and not tried again', async () => {
    const { world, work, sent } = await openWorld()
    const action = await signedMail(world)
    expect(await work(action, { end: endIn(world), isAlive: true })).toMatchObject({ state: said })
    const before = sent()
    expect(await work(action, { end: null, isAlive: true })).toMatchObject({ state: said })
    expect(sent()).toBe(before)
  })
})
