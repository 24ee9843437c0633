import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AccountId } from '../../shared/mail'
import { type FakeBrowser, makeFakeBrowser } from '../../shared/testing/fake-browser'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

/** Google as sign-in sees it: one token endpoint, one profile. */
const google = vi.hoisted(() => ({
  email: 'me@example.com',
  scope: 'openid https://www.googleapis.com/auth/userinfo.email https://www.googleapis.com/auth/gmail.readonly',
  refresh: 'refresh-1' as string | undefined,
  token: { status: 200, error: '' },
  profile: { status: 200, reason: '' },
  challenge: '',
  forms: [] as Record<string, string>[],
  issued: 0,
  /** The sign-in under way while the token endpoint was asked. */
  kept: null as { back: string | null } | null,
}))

vi.mock('./fetch-door', () => ({
  doorFetch: async (input: string | URL, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(input)
    if (url.pathname.endsWith('/profile')) return profile()
    const form = Object.fromEntries(new URLSearchParams(String(init.body)))
    google.forms.push({ path: url.pathname, ...form })
    google.kept = await (await import('../store/session')).getPendingSignIn()
    return url.pathname === '/token' ? tokens(form) : Response.json({})
  },
}))

function profile(): Response {
  const { status, reason } = google.profile
  if (status !== 200) return Response.json({ error: { code: status, errors: [{ reason }] } }, { status })
  return Response.json({ emailAddress: google.email, messagesTotal: 12, threadsTotal: 4, historyId: '900' })
}

function tokens(form: Record<string, string>): Response {
  if (google.token.status === 0) throw new TypeError('Failed to fetch')
  if (google.token.status !== 200) return Response.json({ error: google.token.error }, { status: google.token.status })
  const challenge = createHash('sha256')
    .update(form.code_verifier ?? '')
    .digest('base64url')
  if (form.grant_type === 'authorization_code' && challenge !== google.challenge)
    return Response.json({ error: 'invalid_grant' }, { status: 400 })
  google.issued++
  const claims = { iss: 'https://accounts.google.com', aud: form.client_id, sub: `sub-${google.email}`, email: google.email }
  return Response.json({
    access_token: `access-${google.issued}`,
    expires_in: 3600,
    scope: google.scope,
    ...(form.grant_type === 'authorization_code' && google.refresh ? { refresh_token: google.refresh } : {}),
    id_token: `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`,
  })
}

const browser = (await import('webextension-polyfill')).default as unknown as FakeBrowser
const { redirectUrl, resumeSignIn, signIn, signOut } = await import('./auth')
const { accessToken } = await import('./tokens')
const { READ_SCOPES } = await import('./scopes')
const { getAccount, listAccounts, forgetAccount } = await import('../store/accounts')
const { getRefreshToken, setClient } = await import('../store/secrets')
const { getPendingSignIn, setPendingSignIn } = await import('../store/session')

const id = AccountId.parse('google-sub-me@example.com')
let clock = 1_000_000
const now = () => clock
const network = { onLine: true }
vi.stubGlobal('navigator', network)
vi.spyOn(Date, 'now').mockImplementation(now)
const connect = (hint = 'Me@example.com') => signIn({ hint, scopes: READ_SCOPES, now })
const consent = (answer: Record<string, string>) => async (url: URL) => {
  google.challenge = url.searchParams.get('code_challenge') ?? ''
  const back = new URL(url.searchParams.get('redirect_uri') ?? '')
  back.search = new URLSearchParams({ state: url.searchParams.get('state') ?? '', ...answer }).toString()
  return back.href
}
const calls = (path: string, grant?: string) => google.forms.filter(form => form.path === path && (!grant || form.grant_type === grant))

beforeEach(async () => {
  for (const account of await listAccounts()) await forgetAccount(account.id)
  await setClient({ id: 'client', secret: 'secret' })
  browser.reset()
  browser.flow = consent({ code: 'code' })
  clock = 1_000_000
  Object.assign(google, { email: 'me@example.com', refresh: 'refresh-1', issued: 0, forms: [] })
  google.scope = 'openid https://www.googleapis.com/auth/userinfo.email https://www.googleapis.com/auth/gmail.readonly'
  google.token = { status: 200, error: '' }
  google.profile = { status: 200, reason: '' }
})

describe('sign-in', () => {
  it('makes an account of a consent, with its tokens where no page can read them', async () => {
    expect(await connect()).toMatchObject({ id, kind: 'google', address: 'me@example.com', messages: 12, error: null })
    expect(await getRefreshToken(id)).toBe('refresh-1')
    expect(await accessToken(id, { now })).toBe('access-1')
    expect(browser.storage.local.items.size).toBe(0)
    expect([...browser.storage.session.items.keys()]).toEqual([`token/${id}`])
  })

  it('asks for reading only, offline, by PKCE S256, of the account that was named', async () => {
    let asked = new URLSearchParams()
    browser.flow = async url => {
      asked = url.searchParams
      return consent({ code: 'code' })(url)
    }
    await connect()
    expect(asked.get('scope')).toBe('openid email https://www.googleapis.com/auth/gmail.readonly')
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      access_type: 'offline',
      prompt: 'consent',
      code_challenge_method: 'S256',
      login_hint: 'Me@example.com',
      redirect_uri: browser.redirect,
    })
    expect(asked.get('code_challenge')).toMatch(/^[\w-]{43}$/)
  })

  it.each([
    ['sign-in-closed', async () => Promise.reject(new Error('The user did not approve access.'))],
    ['sign-in-refused', consent({ error: 'access_denied' })],
    ['state-mismatch', consent({ code: 'code', state: 'forged' })],
  ] as const)('says %s and keeps nothing', async (code, flow) => {
    browser.flow = flow
    await expect(connect()).rejects.toMatchObject({ code })
    expect(await listAccounts()).toEqual([])
    expect(browser.storage.session.items.size).toBe(0)
    expect(google.issued).toBe(0)
  })

  it.each([
    ['scope-missing', () => (google.scope = 'openid https://www.googleapis.com/auth/userinfo.email')],
    ['other-account', () => (google.email = 'other@example.com')],
    ['no-refresh-token', () => (google.refresh = undefined)],
    ['api-not-enabled', () => (google.profile = { status: 403, reason: 'accessNotConfigured' })],
  ])('says %s, gives the grant back and keeps nothing', async (code, arrange) => {
    arrange()
    await expect(connect()).rejects.toMatchObject({ code })
    expect(await listAccounts()).toEqual([])
    expect(browser.storage.session.items.size).toBe(0)
    expect(calls('/revoke')).toMatchObject([{ token: 'access-1' }])
  })

  it.each([
    ['client-refused', 401, 'invalid_client'],
    ['client-refused', 400, 'redirect_uri_mismatch'],
    ['sign-in-refused', 400, 'invalid_grant'],
    ['google-unavailable', 503, ''],
    ['google-answer', 400, 'invalid_request'],
  ])('says %s when the token endpoint answers %i %s', async (code, status, error) => {
    google.token = { status, error }
    await expect(connect()).rejects.toMatchObject({ code })
  })

  it('tells a missing network from a closed window', async () => {
    browser.flow = () => Promise.reject(new Error('Authorization page could not be loaded.'))
    network.onLine = false
    await expect(connect()).rejects.toMatchObject({ code: 'offline' })
    network.onLine = true
  })

  it('needs a client first', async () => {
    await setClient({ id: '', secret: '' })
    await expect(connect()).rejects.toMatchObject({ code: 'no-client' })
  })

  it('leaves a connected account as it was when a wider grant fails', async () => {
    await connect()
    google.scope = 'openid'
    await expect(connect()).rejects.toMatchObject({ code: 'scope-missing' })
    expect(await getAccount(id)).toMatchObject({ messages: 12 })
    expect(calls('/revoke')).toEqual([])
  })

  it('takes any account where none is named', async () => {
    google.email = 'other@example.com'
    expect((await connect('')).address).toBe('other@example.com')
  })

  it("keeps Google's answer until it has become an account", async () => {
    await connect()
    expect(google.kept?.back).toContain('code=code')
    expect(await getPendingSignIn()).toBeNull()
  })

  it('is ended by the next worker when this one dies after Google has answered', async () => {
    const died = new Promise<string>(resolve => {
      browser.flow = async url => {
        resolve(await consent({ code: 'code' })(url))
        return new Promise(() => undefined)
      }
    })
    void connect()
    const back = await died
    const pending = await getPendingSignIn()
    await setPendingSignIn(pending && { ...pending, back })
    expect(await resumeSignIn(now)).toMatchObject({ id })
    expect(await resumeSignIn(now)).toBeNull()
  })
})

describe('an access token', () => {
  it('is renewed a minute before it expires, once for all who ask', async () => {
    await connect()
    clock += 3_539_000
    expect(await accessToken(id, { now })).toBe('access-1')
    clock += 2000
    const asked = await Promise.all(Array.from({ length: 10 }, () => accessToken(id, { now })))
    expect(new Set(asked)).toEqual(new Set(['access-2']))
    expect(calls('/token', 'refresh_token')).toMatchObject([{ refresh_token: 'refresh-1', client_id: 'client', client_secret: 'secret' }])
  })

  it('is renewed when Google refused it, and not again by those who come late', async () => {
    await connect()
    expect(await accessToken(id, { now, refused: 'access-1' })).toBe('access-2')
    expect(await accessToken(id, { now, refused: 'access-1' })).toBe('access-2')
    expect(calls('/token', 'refresh_token')).toHaveLength(1)
  })

  it('is had again from the refresh token when the browser was restarted', async () => {
    await connect()
    browser.storage.session.items.clear()
    expect(await accessToken(id, { now })).toBe('access-2')
  })

  it('says that the grant has expired, also later, until the account is connected again', async () => {
    await connect()
    browser.storage.session.items.clear()
    google.token = { status: 400, error: 'invalid_grant' }
    await expect(accessToken(id, { now })).rejects.toMatchObject({ code: 'grant-expired' })
    expect((await getAccount(id))?.error).toBe('grant-expired')
    google.token = { status: 200, error: '' }
    await expect(accessToken(id, { now })).rejects.toMatchObject({ code: 'grant-expired' })
    await connect()
    expect((await getAccount(id))?.error).toBeNull()
    expect(await accessToken(id, { now })).toBe('access-2')
  })

  it('outlives a token endpoint that is down for a while', async () => {
    await connect()
    browser.storage.session.items.clear()
    google.token = { status: 503, error: '' }
    await expect(accessToken(id, { now })).rejects.toMatchObject({ code: 'google-unavailable' })
    google.token = { status: 200, error: '' }
    expect(await accessToken(id, { now })).toBe('access-2')
  })

  it('of an unknown account does not exist', async () => {
    await expect(accessToken(AccountId.parse('google-2'), { now })).rejects.toMatchObject({ code: 'not-connected' })
  })
})

describe('a token endpoint that cannot be reached', () => {
  it.each([
    [false, 'offline'],
    [true, 'google-unavailable'],
  ])('is told apart by whether this computer has a network (%s)', async (onLine, code) => {
    await connect()
    clock += 3_600_000
    google.token = { status: 0, error: '' }
    network.onLine = onLine
    await expect(accessToken(id, { now })).rejects.toMatchObject({ code })
    network.onLine = true
  })
})

describe('sign-out', () => {
  it('takes the grant back and forgets the account', async () => {
    await connect()
    await signOut(id)
    expect(calls('/revoke')).toMatchObject([{ token: 'refresh-1' }])
    expect(await getAccount(id)).toBeUndefined()
    expect(await getRefreshToken(id)).toBeNull()
    expect(browser.storage.session.items.size).toBe(0)
  })
})

describe('the redirect address', () => {
  it("is Chrome's own, and in Firefox the loopback form that Google accepts", () => {
    expect(redirectUrl()).toBe('https://abcdefghijklmnop.chromiumapp.org/')
    browser.redirect = 'https://0123abcd.extensions.allizom.org/'
    expect(redirectUrl()).toBe('http://127.0.0.1/mozoauth2/0123abcd')
  })
})
