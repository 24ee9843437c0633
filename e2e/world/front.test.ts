import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accessToken, getJson, gmailUrl, type Send, sender, testRedirect } from './test-client'
import { startWorld, type World } from './world'

const me = 'me@example.com'
let world: World
let send: Send
let token: string
beforeAll(async () => {
  world = await startWorld({ redirectUris: [testRedirect] })
  send = sender(world)
})
afterAll(() => world.close())
beforeEach(async () => {
  world.reset()
  world.addAccount({ address: me })
  token = await accessToken(world, send, me)
})

const profile = () => getJson(send, gmailUrl('profile'), token)

describe('the TLS front', () => {
  test('names every host in the rules for the browser and lets nothing else resolve', () => {
    expect(world.hostRules).toBe(
      `MAP mail.google.com:443 127.0.0.1:${world.port}, MAP accounts.google.com:443 127.0.0.1:${world.port}, MAP *.googleapis.com:443 127.0.0.1:${world.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    )
  })

  test('grants no page another origin', async () => {
    const preflight = await send('OPTIONS', gmailUrl('profile'), { headers: { origin: 'https://a.example.com' } })
    expect(preflight.status).toBe(403)
    const { headers } = await send('GET', gmailUrl('profile'), {
      headers: { origin: 'https://a.example.com', authorization: `Bearer ${token}` },
    })
    expect(Object.keys(headers).filter(name => name.startsWith('access-control'))).toEqual([])
  })

  test('logs requests with status, account and units, and the chatter of browsers not', async () => {
    world.requests.length = 0
    await send('POST', 'https://accounts.google.com/ListAccounts?gpsia=1')
    await send('GET', 'https://update.googleapis.com/service/update2')
    await profile()
    expect(world.requests).toMatchObject([
      { method: 'GET', host: 'gmail.googleapis.com', path: '/gmail/v1/users/me/profile', status: 200, units: 1, account: me },
    ])
  })

  test('gives a host to a handler, which may stream', async () => {
    world.setHandler('mail.google.com', (_, response) => {
      response.write('a')
      response.end('b')
    })
    expect((await send('GET', 'https://mail.google.com/mail/u/0/')).body).toBe('ab')
  })

  test('delays every API request by the latency', async () => {
    world.latencyMs = 60
    const start = performance.now()
    await profile()
    expect(performance.now() - start).toBeGreaterThanOrEqual(58)
  })
})

describe('a fault', () => {
  test.each([401, 403, 404, 429, 500] as const)('answers %i in the shape of Google, at the n-th request only', async status => {
    world.faults.add({ on: 'GET /gmail/v1/users/me/profile', nth: 2, do: status })
    expect((await profile()).status).toBe(200)
    const { status: seen, json } = await profile()
    expect([seen, json.error.code]).toEqual([status, status])
    expect((await profile()).status).toBe(200)
  })

  test('drops the connection before anything is done', async () => {
    world.faults.add({ on: 'GET /gmail', do: 'drop' })
    await expect(profile()).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(world.quota.units).toBe(0)
  })

  test('drops the answer of what was done', async () => {
    world.faults.add({ on: 'GET /gmail', do: 'commit-drop' })
    await expect(profile()).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(world.quota.units).toBe(1)
  })

  test('cuts an answer short', async () => {
    world.faults.add({ on: 'GET /gmail', do: 'truncate' })
    await expect(profile()).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(world.requests.at(-1)?.units).toBe(1)
  })

  test('delays one request', async () => {
    world.faults.add({ on: 'GET /gmail', nth: 1, do: { delayMs: 60 } })
    const start = performance.now()
    expect((await profile()).status).toBe(200)
    expect(performance.now() - start).toBeGreaterThanOrEqual(58)
  })

  test('that is none is refused', () => {
    expect(() => world.faults.add({ on: 'gmail', do: 'drop' })).toThrow()
  })
})

describe('the control port', () => {
  const order = (name: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${world.controlUrl}/${name}`, { method: 'POST', body: JSON.stringify(body), headers })
  const state = async () => (await fetch(`${world.controlUrl}/state`)).json()

  test('sets latency, clock, faults, quota, and tells what is', async () => {
    await order('latency', { ms: 5 })
    await order('clock', { iso: '2030-01-01T00:00:00Z' })
    await order('faults', [{ on: 'GET /gmail', nth: 2, do: 500 }])
    await order('quota', { refuse: false })
    expect(await state()).toMatchObject({
      latencyMs: 5,
      now: expect.stringMatching(/^2030-01-01T00:00:0/),
      faults: [{ do: 500 }],
      quota: { refuse: false },
    })
    expect((await profile()).status).toBe(401)
    expect((await profile()).status).toBe(500)
    await order('reset', {})
    expect(await state()).toMatchObject({ latencyMs: 0, faults: [], accounts: [], requests: 0 })
  })

  test('delivers mail and shows the log', async () => {
    const raw = Buffer.from('From: a@example.org\r\nSubject: Hi\r\n\r\nHello').toString('base64url')
    const { id } = await (await order('deliver', { address: me, raw })).json()
    expect((await getJson(send, gmailUrl(`messages/${id}`), token)).json.labelIds).toEqual(['INBOX', 'UNREAD'])
    expect(await (await fetch(`${world.controlUrl}/requests`)).json()).toContainEqual(expect.objectContaining({ units: 20, status: 200 }))
  })

  test('refuses unknown orders, wrong input and web pages', async () => {
    expect((await order('format', {})).status).toBe(404)
    expect((await order('latency', { ms: 'x' })).status).toBe(400)
    expect((await order('reset', {}, { origin: 'https://a.example.com' })).status).toBe(403)
    expect((await profile()).status).toBe(200)
  })
})
