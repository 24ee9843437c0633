import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { WorldCore } from '../../e2e/world/world-core'
import type { Action } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { AppError } from '../../shared/errors'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import type { End } from '../testing/carry-bench'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account, freshAccount } = await import('../testing/run-bench')
const { operations } = await import('../testing/mortal-worker')
const { openCarryBench, signedAction } = await import('../testing/carry-bench')
const { forgetAccount } = await import('../store/accounts')

beforeEach(freshAccount)

const drafts = '/gmail/v1/users/me/drafts'

function signedMail(world: WorldCore): Promise<Action> {
  const [mail] = world.google.accounts.get(account.address)?.mailbox.mails.values() ?? []
  const guards = [{ threadId: mail?.threadId ?? '', messageIds: [mail?.id ?? ''] }]
  return signedAction({ tool: 'reply', operations: [{ ...operations.send, threadId: mail?.threadId ?? null } as Operation], guards })
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
    nth: 1,
    ...end,
    at: end.at.replace('THREAD', [...world.google.accounts.values()][0]?.mailbox.mails.values().next().value?.threadId ?? ''),
  })

  it('because the worker is being ended is not written down, and the next one goes on to one mail', async () => {
    const { world, work, sent } = await openCarryBench()
    const action = await signedMail(world)
    const left = await work(action, { end: endIn(world), isAlive: false })
    expect({ state: left.state, journal: left.progress.map(({ state }) => state) }).toEqual({ state: 'running', journal: [journal] })
    expect(await work(action, { end: null, isAlive: true })).toMatchObject({ state: 'done', error: null })
    expect(sent()).toBe(1)
  })

  it('in a worker that lives is said, and not tried again', async () => {
    const { world, work, sent } = await openCarryBench()
    const action = await signedMail(world)
    expect(await work(action, { end: endIn(world), isAlive: true })).toMatchObject({ state: said })
    const before = sent()
    expect(await work(action, { end: null, isAlive: true })).toMatchObject({ state: said })
    expect(sent()).toBe(before)
  })
})

describe('a batch under way', () => {
  const three = () => signedAction({ tool: 'send_email', operations: [operations.send, operations.send, operations.send] })
  const states = ({ progress }: Action) => progress.map(({ state }) => state)

  it('sends no further mail once all is set to read only', async () => {
    const { work, sent } = await openCarryBench()
    const allowed = () => (sent() < 1 ? Promise.resolve() : Promise.reject(new AppError('read-only')))
    const over = await work(await three(), { end: null, isAlive: true, allowed })
    expect(over).toMatchObject({ state: 'failed', error: 'read-only' })
    expect(states(over)).toEqual(['done', 'failed', 'failed'])
    expect(sent()).toBe(1)
  })

  it('ends with its account', async () => {
    const { work, sent } = await openCarryBench()
    const action = await three()
    const allowed = async () => void (sent() === 1 && (await forgetAccount(account.id)))
    await expect(work(action, { end: null, isAlive: true, allowed })).rejects.toMatchObject({ code: 'not-connected' })
    expect(sent()).toBe(1)
  })

  it('looks at each conversation again before it is changed', async () => {
    const raw = (n: number, re: string) =>
      Buffer.from(
        `From: bo@example.org\r\nTo: me@example.com\r\nSubject: Topic ${n}\r\nMessage-ID: <m${n}${re && '-b'}@example.org>\r\n${re}\r\nWords.`,
      )
    const { world, work } = await openCarryBench({ messages: [0, 1, 2].map(n => ({ raw: raw(n, '').toString('base64url') })) })
    const mails = [...(world.google.accounts.get(account.address)?.mailbox.mails.values() ?? [])]
    const guards = mails.map(({ id, threadId }) => ({ threadId, messageIds: [id] }))
    const archive = mails.map(({ threadId }) => ({ type: 'labels' as const, threadId, add: [], remove: ['INBOX'] }))
    const action = await signedAction({ tool: 'archive', operations: archive, guards })
    let asked = 0
    const allowed = async () => {
      if (++asked === 2) world.deliver(account.address, raw(1, 'In-Reply-To: <m1@example.org>\r\nReferences: <m1@example.org>\r\n'))
    }
    const over = await work(action, { end: null, isAlive: true, allowed })
    expect(over).toMatchObject({ state: 'failed', error: 'changed' })
    expect(states(over)).toEqual(['done', 'failed', 'done'])
    expect(mails[1]?.labels.has('INBOX')).toBe(true)
  })

  it('takes a mail that waits as a draft no further where its thread has another since, and leaves no draft', async () => {
    const { world, work, sent } = await openCarryBench()
    const action = await signedMail(world)
    await work(action, { end: { at: `POST ${drafts}/send`, nth: 1, commits: false }, isAlive: false })
    const { changeAction } = await import('../store/actions')
    const kept = (now: Action): Action => ({ ...now, progress: now.progress.map(each => ({ ...each, state: 'drafted' })) })
    await changeAction(account.id, action.id, kept)
    const late =
      'From: bo@example.org\r\nTo: me@example.com\r\nSubject: Re: Lunch\r\nMessage-ID: <late@example.org>\r\nIn-Reply-To: <lunch@example.org>\r\nReferences: <lunch@example.org>\r\n\r\nNot at noon.'
    world.deliver(account.address, Buffer.from(late))
    expect(await work(action, { end: null, isAlive: true })).toMatchObject({ state: 'failed', error: 'changed' })
    expect(sent()).toBe(0)
    expect(world.google.accounts.get(account.address)?.mailbox.drafts.size).toBe(0)
  })
})
