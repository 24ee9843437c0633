import { createPublicKey, verify } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  accessToken,
  authUrl,
  decide,
  getJson,
  gmailUrl,
  readScope,
  type Send,
  sender,
  testRedirect,
  testVerifier,
  tokenCall,
} from '../test-client'
import { startWorld, type World } from '../world'

const me = 'me@example.com'
let world: World
let send: Send
beforeAll(async () => {
  world = await startWorld({ redirectUris: [testRedirect] })
  send = sender(world)
})
afterAll(() => world.close())
beforeEach(() => {
  world.reset()
  world.addAccount({ address: me, name: 'Me Example' })
})

const auth = (more: Record<string, string> = {}) => authUrl(world.google.client.id, more)
const exchange = (code: string, more: Record<string, string> = {}) =>
  tokenCall(send, {
    grant_type: 'authorization_code',
    code,
    client_id: world.google.client.id,
    client_secret: world.google.client.secret,
    redirect_uri: testRedirect,
    code_verifier: testVerifier,
    ...more,
  })
const refresh = (token: string) =>
  tokenCall(send, {
    grant_type: 'refresh_token',
    refresh_token: token,
    client_id: world.google.client.id,
    client_secret: world.google.client.secret,
  })
const codeOf = async (more: Record<string, string> = {}) => (await decide(send, auth(more), me)).searchParams.get('code') ?? ''
const tokens = async (more: Record<string, string> = {}) => JSON.parse((await exchange(await codeOf(more))).body)
const profile = (token: string) => getJson(send, gmailUrl('profile'), token)

describe('the consent page', () => {
  test('shows a box for each scope but the identity, and both buttons', async () => {
    const { status, body } = await send('GET', auth())
    expect(status).toBe(200)
    expect(body.match(/type="checkbox"/g)).toHaveLength(1)
    for (const id of ['scope-gmail-readonly', 'allow', 'deny']) expect(body).toContain(`id="${id}"`)
  })

  test('lets the user choose among several accounts, unless the hint names one', async () => {
    world.addAccount({ address: 'other@example.org' })
    const { body } = await send('GET', auth())
    expect(body).toContain('id="account-me@example.com"')
    expect(body).toContain('id="account-other@example.org"')
    expect(body).not.toContain('id="allow"')
    expect((await send('GET', auth({ login_hint: 'other@example.org' }))).body).toContain('id="allow"')
  })

  test('leads back with the code, the state and the scopes', async () => {
    const back = await decide(send, auth(), me)
    expect(back.origin + back.pathname).toBe(testRedirect)
    expect(back.searchParams.get('state')).toBe('s1')
    expect(back.searchParams.get('scope')?.split(' ')).toContain(readScope)
  })

  test('leads back with access_denied when refused', async () => {
    const back = await decide(send, auth(), me, { allow: false })
    expect(Object.fromEntries(back.searchParams)).toEqual({ state: 's1', error: 'access_denied' })
  })

  test('gives what stayed ticked, and the identity', async () => {
    const back = await decide(send, auth(), me, { tick: [] })
    const { scope } = JSON.parse((await exchange(back.searchParams.get('code') ?? '')).body)
    expect(scope).toBe('openid https://www.googleapis.com/auth/userinfo.email')
  })

  test.each([
    ['redirect_uri_mismatch', { redirect_uri: 'https://elsewhere.example.com/' }],
    ['invalid_client', { client_id: 'nobody' }],
    ['invalid_scope', { scope: 'openid everything' }],
    ['invalid_request', { code_challenge_method: 'plain' }],
  ])('shows %s on a page of Google and leads nowhere', async (code, more) => {
    const { status, location } = await send('GET', auth(more))
    expect(status).toBe(302)
    expect(new URL(location).origin + new URL(location).pathname).toBe('https://accounts.google.com/signin/oauth/error')
    const shown = await send('GET', location)
    expect(shown.status).toBe(200)
    expect(shown.body).toContain(code)
  })

  test('is refused by a policy in the same way', async () => {
    world.google.policy = 'admin_policy_enforced'
    expect((await send('GET', auth())).location).toContain('authError=admin_policy_enforced')
  })

  test('with prompt=none asks nothing: an error before the first consent, a code after it', async () => {
    const before = await send('GET', auth({ prompt: 'none' }))
    expect(new URL(before.location).searchParams.get('error')).toBe('interaction_required')
    await tokens()
    const after = await send('GET', auth({ prompt: 'none' }))
    expect(new URL(after.location).searchParams.get('code')).toMatch(/^4\//)
    world.google.accounts.clear()
    expect(new URL((await send('GET', auth({ prompt: 'none' }))).location).searchParams.get('error')).toBe('login_required')
  })

  test('for another scope adds to what was granted where that is asked for, and the refresh token opens both', async () => {
    const { id } = world.google.client
    const modify = 'https://www.googleapis.com/auth/gmail.modify'
    await decide(send, authUrl(id), me)
    await accessToken(world, send, me)
    const scopeOf = async (more: Record<string, string>) => {
      const back = await decide(send, authUrl(id, { scope: modify, ...more }), me)
      return back.searchParams.get('scope')?.split(' ') ?? []
    }
    expect(await scopeOf({})).toEqual([modify])
    expect(await scopeOf({ include_granted_scopes: 'true' })).toEqual(expect.arrayContaining([modify, readScope, 'openid']))
  })

  test('is skipped where everything was granted before, unless prompt=consent', async () => {
    await tokens()
    expect((await send('GET', auth())).status).toBe(302)
    expect((await send('GET', auth({ prompt: 'consent' }))).status).toBe(200)
  })
})

describe('the token endpoint', () => {
  test('exchanges a code once, for tokens as Google writes them', async () => {
    const code = await codeOf()
    const { status, body } = await exchange(code)
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ expires_in: 3599, token_type: 'Bearer', refresh_token: expect.stringMatching(/^1\/\//) })
    const again = await exchange(code)
    expect([again.status, JSON.parse(again.body).error]).toEqual([400, 'invalid_grant'])
  })

  test.each([
    ['a wrong verifier', { code_verifier: 'w'.repeat(43) }, 400, 'invalid_grant'],
    ['another redirect address', { redirect_uri: 'https://x.example.com/' }, 400, 'redirect_uri_mismatch'],
    ['a wrong secret', { client_secret: 'no' }, 401, 'invalid_client'],
    ['another client', { client_id: 'no' }, 401, 'invalid_client'],
    ['an unknown grant type', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ])('refuses %s', async (_, more, status, error) => {
    const reply = await exchange(await codeOf(), more)
    expect([reply.status, JSON.parse(reply.body).error]).toEqual([status, error])
  })

  test('refuses a missing verifier and a code after ten minutes', async () => {
    const { client_id, ...rest } = { client_id: world.google.client.id, client_secret: world.google.client.secret }
    const form = { grant_type: 'authorization_code', client_id, ...rest, redirect_uri: testRedirect }
    expect((await tokenCall(send, { ...form, code: await codeOf() })).body).toContain('Missing code verifier')
    const code = await codeOf()
    world.setClock(new Date(world.now() + 601_000).toISOString())
    expect((await exchange(code)).status).toBe(400)
  })

  test('gives a refresh token at the first consent or with prompt=consent, never without offline', async () => {
    expect(await tokens({ access_type: 'online' })).not.toHaveProperty('refresh_token')
    world.withdraw(me)
    expect(await tokens()).toHaveProperty('refresh_token')
    const silent = new URL((await send('GET', auth())).location).searchParams.get('code') ?? ''
    expect(JSON.parse((await exchange(silent)).body)).not.toHaveProperty('refresh_token')
    expect(await tokens({ prompt: 'consent' })).toHaveProperty('refresh_token')
  })

  test('signs an id_token that its published key verifies', async () => {
    const { id_token } = await tokens({ nonce: 'n1' })
    const [head = '', claims = '', signature = ''] = id_token.split('.')
    const { keys } = JSON.parse((await send('GET', 'https://www.googleapis.com/oauth2/v3/certs')).body)
    const key = createPublicKey({ key: keys[0], format: 'jwk' })
    expect(verify('RSA-SHA256', Buffer.from(`${head}.${claims}`), key, Buffer.from(signature, 'base64url'))).toBe(true)
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      iss: 'https://accounts.google.com',
      aud: world.google.client.id,
      email: me,
      email_verified: true,
      nonce: 'n1',
    })
  })

  test('refreshes until the grant is revoked', async () => {
    const { refresh_token, access_token } = await tokens()
    const renewed = JSON.parse((await refresh(refresh_token)).body)
    expect((await profile(renewed.access_token)).status).toBe(200)
    const revoked = await send('POST', 'https://oauth2.googleapis.com/revoke', {
      body: new URLSearchParams({ token: refresh_token }).toString(),
    })
    expect(revoked.status).toBe(200)
    expect(JSON.parse((await refresh(refresh_token)).body).error).toBe('invalid_grant')
    for (const token of [access_token, renewed.access_token]) expect((await profile(token)).status).toBe(401)
  })

  test('ends a grant of a client in testing after seven days of the clock, in production not', async () => {
    for (const [status, after] of [
      ['testing', 400],
      ['production', 200],
    ] as const) {
      world.google.client.status = status
      const { refresh_token } = await tokens({ prompt: 'consent' })
      world.setClock(new Date(world.now() + 6 * 86_400_000).toISOString())
      expect((await refresh(refresh_token)).status).toBe(200)
      world.setClock(new Date(world.now() + 2 * 86_400_000).toISOString())
      expect((await refresh(refresh_token)).status).toBe(after)
    }
  })
})

describe('an access token', () => {
  test('lives an hour', async () => {
    const token = await accessToken(world, send, me)
    expect((await profile(token)).status).toBe(200)
    world.setClock(new Date(world.now() + 3_600_000).toISOString())
    const { status, json } = await profile(token)
    expect(status).toBe(401)
    expect(json.error).toMatchObject({ code: 401, status: 'UNAUTHENTICATED', errors: [{ reason: 'authError' }] })
  })

  test('opens nothing where it is unknown or lacks the scope', async () => {
    expect((await profile('ya29.made-up')).status).toBe(401)
    const { status, json } = await profile(await accessToken(world, send, me, 'openid email'))
    expect(status).toBe(403)
    expect(json.error).toMatchObject({
      errors: [{ reason: 'insufficientPermissions' }],
      details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }],
    })
  })

  test('is refused in its own words where the API is switched off', async () => {
    const token = await accessToken(world, send, me)
    world.google.disabled.add('gmail.googleapis.com')
    const { status, json } = await profile(token)
    expect(status).toBe(403)
    expect(json.error).toMatchObject({ errors: [{ reason: 'accessNotConfigured' }], details: [{}, { reason: 'SERVICE_DISABLED' }] })
  })

  test('opens its own mailbox only', async () => {
    world.addAccount({ address: 'other@example.org' })
    const token = await accessToken(world, send, me)
    expect((await profile(token)).json.emailAddress).toBe(me)
    const other = await getJson(send, 'https://gmail.googleapis.com/gmail/v1/users/other@example.org/profile', token)
    expect(other.status).toBe(403)
  })

  test('names its user', async () => {
    const token = await accessToken(world, send, me)
    const { json } = await getJson(send, 'https://www.googleapis.com/oauth2/v3/userinfo', token)
    expect(json).toMatchObject({ email: me, name: 'Me Example', sub: world.google.accounts.get(me)?.sub })
  })
})
