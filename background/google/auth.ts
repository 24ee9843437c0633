import browser from 'webextension-polyfill'
import { AppError } from '../../shared/errors'
import { AccountId } from '../../shared/mail'
import type { SourceIo } from '../mail-source'
import { type Account, forgetAccount, getAccount, putAccount } from '../store/accounts'
import { getMark, moveMark } from '../store/mark'
import { type Client, getClient, getRefreshToken, setRefreshToken } from '../store/secrets'
import { getAccessToken, getPendingSignIn, keepAccessToken, type PendingSignIn, setPendingSignIn } from '../store/session'
import { googleClient } from './client'
import { getProfile } from './gmail'
import { identityOf } from './identity'
import { challengeOf, randomToken, secureBytes } from './pkce'
import { missingScopes } from './scopes'
import { requestTokens, revoke, type Tokens } from './token-endpoint'
import { toAccessToken } from './tokens'

const CONSENT = 'https://accounts.google.com/o/oauth2/v2/auth'

/** `hint` is the address that has to sign in, '' for any; `now` in milliseconds since the epoch. */
type SignIn = { hint: string; scopes: readonly string[]; now: () => number }

/**
 * Where Google sends the browser back to; it has to be registered with the user's OAuth client. Firefox' own address lies in
 * a domain that Google does not accept, its loopback form is (Mozilla bug 1635344).
 */
export function redirectUrl(): string {
  const own = browser.identity.getRedirectURL()
  const { hostname } = new URL(own)
  const firefox = hostname.match(/^([^.]+)\.extensions\.allizom\.org$/)
  return firefox ? `http://127.0.0.1/mozoauth2/${firefox[1]}` : own
}

/**
 * Signs in with the user's own OAuth client: code flow with PKCE (RFC 7636). Throws AppError: no-client, sign-in-closed (also where
 * Google shows a refusal of its own: address not registered, policy), sign-in-refused, state-mismatch, other-account,
 * scope-missing, no-refresh-token, client-refused, api-not-enabled, google-answer, google-unavailable.
 */
export async function signIn({ hint, scopes, now }: SignIn): Promise<Account> {
  const client = await clientOrThrow()
  const pending: PendingSignIn = {
    state: randomToken(secureBytes),
    verifier: randomToken(secureBytes),
    hint,
    scopes: [...scopes],
    back: null,
  }
  await setPendingSignIn(pending)
  const back = await showConsent(await consentUrl(client, pending))
  await setPendingSignIn({ ...pending, back })
  return finish({ ...pending, back }, client, now)
}

/** Ends a sign-in that a dead worker had to leave after Google's answer; null where there is none, or it can no longer be ended. */
export async function resumeSignIn(now: () => number): Promise<Account | null> {
  const pending = await getPendingSignIn()
  if (!pending?.back) return null
  return finish(pending, await clientOrThrow(), now).catch(() => null)
}

/** Takes the grant back at Google, as far as Google can be reached, and forgets the account. */
export async function signOut(id: AccountId): Promise<void> {
  const token = (await getRefreshToken(id)) ?? (await getAccessToken(id))?.token
  if (token !== undefined) await revoke(token).catch(() => undefined)
  await forgetAccount(id)
}

async function clientOrThrow(): Promise<Client> {
  const client = await getClient()
  if (!client) throw new AppError('no-client')
  return client
}

async function consentUrl(client: Client, { state, verifier, hint, scopes }: PendingSignIn): Promise<string> {
  const url = new URL(CONSENT)
  url.search = new URLSearchParams({
    client_id: client.id,
    redirect_uri: redirectUrl(),
    response_type: 'code',
    scope: scopes.join(' '),
    state,
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
    access_type: 'offline',
    include_granted_scopes: 'true',
    ...(hint === '' ? { prompt: 'select_account consent' } : { prompt: 'consent', login_hint: hint }),
  }).toString()
  return url.href
}

async function showConsent(url: string): Promise<string> {
  try {
    return await browser.identity.launchWebAuthFlow({ url, interactive: true })
  } catch {
    await setPendingSignIn(null)
    throw new AppError(navigator.onLine ? 'sign-in-closed' : 'offline')
  }
}

async function finish(pending: PendingSignIn, client: Client, now: () => number): Promise<Account> {
  try {
    return await connect(await exchange(pending, client), pending, client, now)
  } finally {
    await setPendingSignIn(null)
  }
}

async function exchange({ back, state, verifier }: PendingSignIn, client: Client): Promise<Tokens> {
  const answer = new URL(back ?? '').searchParams
  if (answer.get('state') !== state) throw new AppError('state-mismatch')
  const code = answer.get('code')
  if (code === null) throw new AppError('sign-in-refused', answer.get('error')?.slice(0, 40) ?? '')
  return requestTokens({
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUrl(),
    code_verifier: verifier,
    client_id: client.id,
    client_secret: client.secret,
  }).catch(error => {
    throw error instanceof AppError && error.code === 'grant-expired' ? new AppError('sign-in-refused', 'code') : error
  })
}

/** What Google granted becomes an account, or is given back whole. */
async function connect(tokens: Tokens, { hint, scopes }: PendingSignIn, client: Client, now: () => number): Promise<Account> {
  const { sub, email } = identityOf(tokens.id_token, client.id)
  const id = AccountId.parse(`google-${sub}`)
  const before = await getAccount(id)
  try {
    if (hint !== '' && hint.toLowerCase() !== email.toLowerCase()) throw new AppError('other-account')
    const missing = missingScopes(scopes, tokens.scope)
    if (missing.length > 0) throw new AppError('scope-missing', missing[0])
    const refreshToken = tokens.refresh_token ?? (await getRefreshToken(id))
    if (refreshToken === null) throw new AppError('no-refresh-token')
    const granted = tokens.scope.split(' ')
    const messages = before?.messages ?? null
    const account: Account = { id, kind: 'google', address: email, name: '', scopes: granted, messages, error: null }
    await putAccount(account)
    await setRefreshToken(id, refreshToken)
    await keepAccessToken(id, toAccessToken(tokens, now()))
    return await counted(account)
  } catch (error) {
    if (!before) await giveBack(id, tokens)
    throw error
  }
}

async function giveBack(id: AccountId, tokens: Tokens): Promise<void> {
  await revoke(tokens.access_token).catch(() => undefined)
  await forgetAccount(id)
}

/** The first call tells whether the Gmail API is enabled in the user's project, and how much mail there is. */
async function counted(account: Account): Promise<Account> {
  const io: SourceIo = { signal: AbortSignal.timeout(20_000), onWait: () => undefined }
  try {
    const profile = await getProfile(googleClient(account.id), io)
    if ((await getMark(account.id)) === undefined) await moveMark(account.id, profile.historyId, 'all')
    const known = { ...account, messages: profile.messagesTotal }
    await putAccount(known)
    return known
  } catch (error) {
    if (error instanceof AppError && (error.code === 'api-not-enabled' || error.code === 'scope-missing')) throw error
    return account
  }
}
