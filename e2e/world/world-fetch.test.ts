import { beforeEach, describe, expect, test } from 'vitest'
import type { Fault } from './faults'
import { accessToken, gmailUrl, inProcess, modifyScope, testMail, testRedirect } from './test-client'
import { createWorld, type WorldCore } from './world-core'
import { worldFetch } from './world-fetch'

const me = 'me@example.com'
let world: WorldCore
let ask: typeof fetch
let init: RequestInit
beforeEach(async () => {
  world = createWorld({ redirectUris: [testRedirect] })
  world.addAccount({ address: me })
  ask = worldFetch(world)
  const token = await accessToken(world, inProcess(world), me, `openid email ${modifyScope}`)
  init = { headers: { authorization: `Bearer ${token}` } }
  world.requests.length = 0
})
const star = () => {
  const { id } = world.deliver(me, testMail({ id: 1 }))
  return ask(gmailUrl(`messages/${id}/modify`), { ...init, method: 'POST', body: JSON.stringify({ addLabelIds: ['STARRED'] }) })
}
const fault = (what: Fault['do'], nth?: number) =>
  world.faults.add({ on: 'POST /gmail/v1/users/me/messages', do: what, ...(nth && { nth }) })

describe('a fetch without a network', () => {
  test('answers as behind the port, and writes down the request', async () => {
    const answer = await ask(new URL(gmailUrl('profile?fields=emailAddress')), init)
    expect([answer.status, await answer.json()]).toEqual([200, { emailAddress: me }])
    expect(answer.headers.get('date')).toBe(new Date(Math.floor(world.now() / 1000) * 1000).toUTCString())
    expect(world.requests).toMatchObject([
      {
        method: 'GET',
        host: 'gmail.googleapis.com',
        path: '/gmail/v1/users/me/profile?fields=emailAddress',
        status: 200,
        units: 1,
        account: me,
      },
    ])
  })

  test.each(['https://mail.google.com/', 'https://example.com/'])('knows no %s', async url => {
    await expect(ask(url)).rejects.toThrow(TypeError)
    expect(world.requests).toEqual([])
  })

  test.each([401, 403, 404, 429, 500] as const)('answers %i where it is told to, and does nothing', async status => {
    fault(status)
    const answer = await star()
    expect([answer.status, (await answer.json()).error.code]).toEqual([status, status])
    expect(world.google.effects).toEqual([])
  })

  test('fails only the n-th request', async () => {
    fault(500, 2)
    expect([(await star()).status, (await star()).status, (await star()).status]).toEqual([200, 500, 200])
  })

  test.each([
    ['drop', 0],
    ['commit-drop', 1],
  ] as const)('loses the answer by %s', async (kind, effects) => {
    fault(kind)
    await expect(star()).rejects.toThrow(TypeError)
    expect([world.google.effects.length, world.requests[0]?.status]).toEqual([effects, null])
  })

  test('breaks off in the middle of an answer, the effect done', async () => {
    fault('truncate')
    const answer = await star()
    await expect(answer.text()).rejects.toThrow(TypeError)
    expect(world.google.effects).toHaveLength(1)
  })

  test('is late by its latency and by a delay, and is not waited for by one who gives up', async () => {
    world.latencyMs = 20
    fault({ delayMs: 30 })
    const start = performance.now()
    await star()
    expect(performance.now() - start).toBeGreaterThanOrEqual(48)
    const gone = new AbortController()
    const waiting = ask(gmailUrl('profile'), { ...init, signal: gone.signal })
    gone.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    world.requests.length = 0
    world.latencyMs = 0
    await expect(ask(gmailUrl('profile'), { ...init, signal: AbortSignal.abort(new Error('too late')) })).rejects.toThrow('too late')
    expect(world.requests).toEqual([])
  })
})

describe('the log of effects', () => {
  test('holds what was changed, as it was asked', async () => {
    const { id } = world.deliver(me, testMail({ id: 1 }))
    const body = { addLabelIds: ['STARRED'] }
    await ask(gmailUrl(`messages/${id}/modify?fields=id`), { ...init, method: 'POST', body: JSON.stringify(body) })
    expect(world.google.effects).toEqual([
      { method: 'POST', path: `/gmail/v1/users/me/messages/${id}/modify?fields=id`, body, at: expect.any(Number), account: me },
    ])
  })

  test('holds neither what was read nor what was refused nor what the user did', async () => {
    const { id } = world.deliver(me, testMail({ id: 1 }))
    await ask(gmailUrl('messages'), init)
    await ask(gmailUrl(`messages/${id}/modify`), { ...init, method: 'POST', body: JSON.stringify({ addLabelIds: ['SENT'] }) })
    await ask(gmailUrl(`messages/${id}/trash`), { method: 'POST' })
    world.user.relabel(me, id, ['STARRED'], [])
    expect(world.google.effects).toEqual([])
  })
})
