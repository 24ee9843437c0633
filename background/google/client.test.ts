import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import { AppError } from '../../shared/errors'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { makeClient } = await import('./client')
type Deps = Parameters<typeof makeClient>[0]

type Play = (request: http.IncomingMessage, response: http.ServerResponse) => void
const seen: { token: string | undefined; at: number }[] = []
let plays: Play[] = []
let clock = 0
let most = 0
let open = 0

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Play =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  }
const refusal = (status: number, reason: string, headers = {}): Play =>
  json(status, { error: { code: status, message: 'no', errors: [{ domain: 'usageLimits', reason }] } }, headers)
const ok = json(200, { value: 1 })
const dropped: Play = request => request.socket.destroy()
const cutOff: Play = (_request, response) => {
  response.writeHead(200, { 'content-length': '100' }).write('{"value"')
  setTimeout(() => response.destroy(), 5)
}
const halfJson: Play = (_request, response) => void response.writeHead(200).end('{"value":')

const server = http.createServer((request, response) => {
  response.sendDate = false
  open++
  most = Math.max(most, open)
  response.on('close', () => open--)
  seen.push({ token: request.headers.authorization, at: clock })
  ;(plays.shift() ?? ok)(request, response)
})
beforeAll(() => new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise(resolve => server.close(resolve)))
beforeEach(() => {
  seen.length = 0
  plays = []
  clock = 1_000_000
  most = 0
})

const deps = (changes: Partial<Deps> = {}): Deps => ({
  now: () => clock,
  random: () => 0.5,
  sleep: async (ms, signal) => {
    if (signal.aborted) throw new AppError('stopped')
    clock += ms
  },
  fetch: (url, init) => fetch(new URL(url.pathname, `http://127.0.0.1:${(server.address() as AddressInfo).port}`), init),
  token: async refused => (refused === undefined ? 'old' : 'new'),
  hasAccess: async () => true,
  isOnline: () => true,
  unitsPerMinute: async () => 5000,
  ...changes,
})
const call = (units = 1) => ({ url: new URL('https://gmail.googleapis.com/thing'), units, schema: z.object({ value: z.number() }) })
const waits: (number | null)[] = []
const io = (signal = new AbortController().signal) => ({ signal, onWait: (until: number | null) => void waits.push(until) })
const get = (changes: Partial<Deps> = {}) => makeClient(deps(changes)).get(call(), io())

describe('a read from Google', () => {
  it('carries the token and brings what the schema says', async () => {
    expect(await get()).toEqual({ value: 1 })
    expect(seen[0]?.token).toBe('Bearer old')
  })

  it('asks for a fresh token once after a 401, and then gives up', async () => {
    plays = [refusal(401, 'authError'), ok]
    expect(await get()).toEqual({ value: 1 })
    expect(seen.map(each => each.token)).toEqual(['Bearer old', 'Bearer new'])
    plays = [refusal(401, 'authError'), refusal(401, 'authError')]
    await expect(get()).rejects.toMatchObject({ code: 'token-refused' })
    expect(seen).toHaveLength(4)
  })

  it.each([
    ['a 403 for the rate', refusal(403, 'rateLimitExceeded')],
    ['a 403 for the user rate', refusal(403, 'userRateLimitExceeded')],
    ['a 429', refusal(429, 'rateLimitExceeded')],
    ['a 500', refusal(500, 'backendError')],
    ['a 502 in HTML', (_request, response) => void response.writeHead(502).end('<html>')],
    ['a 503', refusal(503, 'backendError')],
    ['a 504', refusal(504, 'backendError')],
    ['a dropped answer', dropped],
    ['an answer that is cut off', cutOff],
    ['half a JSON', halfJson],
  ] as [string, Play][])('goes on after %s', async (_name, play) => {
    plays = [play, play, ok]
    expect(await get()).toEqual({ value: 1 })
    expect(seen.length).toBe(3)
    expect(clock).toBeGreaterThan(1_000_000 + 1000)
  })

  it.each([
    ['quota', refusal(429, 'rateLimitExceeded')],
    ['google-unavailable', refusal(503, 'backendError')],
    ['google-unavailable', dropped],
    ['google-answer', halfJson],
  ] as [string, Play][])('says %s when it does not pass', async (code, play) => {
    plays = Array.from({ length: 20 }, () => play)
    await expect(get()).rejects.toMatchObject({ code })
    expect(seen).toHaveLength(5)
  })

  it.each([
    ['api-not-enabled', refusal(403, 'accessNotConfigured')],
    ['api-not-enabled', json(403, { error: { code: 403, status: 'PERMISSION_DENIED', details: [{ reason: 'SERVICE_DISABLED' }] } })],
    ['scope-missing', refusal(403, 'insufficientPermissions')],
    ['quota', refusal(403, 'dailyLimitExceeded')],
    ['not-found', refusal(404, 'notFound')],
    ['google-answer', refusal(400, 'invalidArgument')],
    ['google-answer', json(200, { value: 'one' })],
  ] as [string, Play][])('says %s at once', async (code, play) => {
    plays = [play]
    await expect(get()).rejects.toMatchObject({ code })
    expect(seen).toHaveLength(1)
  })

  it('waits as long as Retry-After says, in seconds or as a date, and tells until when', async () => {
    waits.length = 0
    plays = [refusal(429, 'rateLimitExceeded', { 'retry-after': '30' }), ok]
    await get()
    expect(seen[1]?.at).toBe(1_030_000)
    expect(waits).toEqual([1_030_000, null])
    plays = [refusal(503, 'backendError', { 'retry-after': new Date(clock + 20_000).toUTCString() }), ok]
    const before = clock
    await get()
    expect(clock - before).toBeGreaterThanOrEqual(19_000)
  })

  it('does not wait an hour', async () => {
    plays = [refusal(429, 'rateLimitExceeded', { 'retry-after': '3600' })]
    await expect(get()).rejects.toMatchObject({ code: 'quota' })
  })

  it('tells withdrawn access and a missing network from a failing Google', async () => {
    plays = [dropped]
    await expect(get({ hasAccess: async () => false })).rejects.toMatchObject({ code: 'access-withdrawn' })
    expect(seen).toHaveLength(1)
    plays = Array.from({ length: 20 }, () => dropped)
    await expect(get({ isOnline: () => false })).rejects.toMatchObject({ code: 'offline' })
  })

  it('stops at once when it is aborted, while it reads and while it waits', async () => {
    const reading = new AbortController()
    plays = [() => reading.abort()]
    await expect(makeClient(deps()).get(call(), io(reading.signal))).rejects.toMatchObject({ name: 'AbortError' })
    const waiting = new AbortController()
    plays = [refusal(503, 'backendError')]
    const { sleep } = await import('../../shared/sleep')
    const stalled = makeClient(deps({ sleep, random: () => 1 })).get(call(), io(waiting.signal))
    setTimeout(() => waiting.abort(), 50)
    await expect(stalled).rejects.toMatchObject({ code: 'stopped' })
  })

  it('tells nobody the token', async () => {
    plays = [refusal(404, 'notFound')]
    const error = await get({ token: async () => 'canary' }).catch(each => each)
    expect(JSON.stringify([error, error.message, error.stack])).not.toContain('canary')
  })
})

describe('many reads', () => {
  it('are at most ten at once', async () => {
    plays = Array.from({ length: 40 }, () => (request, response) => void setTimeout(() => ok(request, response), 50))
    const client = makeClient(deps())
    await Promise.all(Array.from({ length: 40 }, () => client.get(call(), io())))
    expect(seen).toHaveLength(40)
    expect(most).toBeGreaterThan(1)
    expect(most).toBeLessThanOrEqual(10)
  })

  it('take their units from one quota', async () => {
    const client = makeClient(deps({ unitsPerMinute: async () => 1000 }))
    await Promise.all(Array.from({ length: 60 }, () => client.get(call(40), io())))
    expect(seen).toHaveLength(60)
    expect(clock - 1_000_000).toBe(120_000)
  })

  it('all wait when one is told to slow down', async () => {
    plays = [refusal(429, 'rateLimitExceeded', { 'retry-after': '10' })]
    const client = makeClient(deps())
    await client.get(call(), io())
    const [first, ...others] = seen.map(each => each.at)
    expect(first).toBe(1_000_000)
    for (const at of others) expect(at).toBeGreaterThanOrEqual(1_010_000)
  })
})
