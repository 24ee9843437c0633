import { createHash, randomBytes, sign } from 'node:crypto'
import type { Code, Google, Grant } from './google'
import { type Answer, type Call, json } from './http'

const week = 7 * 24 * 3600_000

/** POST https://oauth2.googleapis.com/token (RFC 6749 4.1.3 and 6, PKCE RFC 7636, answers as Google words them). */
export function token(google: Google, call: Call): Answer {
  const form = new URLSearchParams(call.body)
  const refused = checkClient(google, form)
  if (refused) return refused
  if (form.get('grant_type') === 'authorization_code') return exchangeCode(google, form)
  if (form.get('grant_type') === 'refresh_token') return refresh(google, form)
  return oauthError(400, 'unsupported_grant_type', `Invalid grant_type: ${form.get('grant_type') ?? ''}`)
}

const oauthError = (status: number, error: string, description: string): Answer => json({ error, error_description: description }, status)
const expired = (): Answer => oauthError(400, 'invalid_grant', 'Token has been expired or revoked.')

function checkClient(google: Google, form: URLSearchParams): Answer | undefined {
  if (form.get('client_id') !== google.client.id) return oauthError(401, 'invalid_client', 'The OAuth client was not found.')
  const secret = form.get('client_secret')
  if (secret === null) return oauthError(400, 'invalid_request', 'client_secret is missing.')
  return secret === google.client.secret ? undefined : oauthError(401, 'invalid_client', 'Unauthorized')
}

function exchangeCode(google: Google, form: URLSearchParams): Answer {
  const key = form.get('code') ?? ''
  const code = google.codes.get(key)
  google.codes.delete(key)
  if (!code || code.until < google.now()) return oauthError(400, 'invalid_grant', 'Malformed auth code.')
  if (form.get('redirect_uri') !== code.redirectUri) return oauthError(400, 'redirect_uri_mismatch', 'Bad Request')
  const verifier = form.get('code_verifier')
  if (code.challenge && !verifier) return oauthError(400, 'invalid_grant', 'Missing code verifier.')
  if (code.challenge && hash(verifier ?? '') !== code.challenge) return oauthError(400, 'invalid_grant', 'Invalid code verifier.')
  const { grant, first } = grantFor(google, code)
  const giveRefresh = code.offline && (first || code.consented)
  const refreshToken = `1//0${randomBytes(32).toString('base64url')}`
  if (giveRefresh) grant.refreshTokens.set(refreshToken, google.now())
  return json({
    access_token: newAccessToken(google, grant, code.scopes),
    expires_in: google.tokenSeconds,
    ...(giveRefresh && { refresh_token: refreshToken, ...testingExpiry(google) }),
    scope: code.scopes.join(' '),
    token_type: 'Bearer',
    ...(code.scopes.includes('openid') && { id_token: idToken(google, code.address, code.nonce) }),
  })
}

const hash = (verifier: string): string => createHash('sha256').update(verifier).digest('base64url')
const testingExpiry = (google: Google) => (google.client.status === 'testing' ? { refresh_token_expires_in: week / 1000 - 1 } : {})

function grantFor(google: Google, code: Code): { grant: Grant; first: boolean } {
  const id = `${code.client} ${code.address}`
  const known = google.grants.get(id)
  const grant: Grant = known ?? { id, client: code.client, address: code.address, scopes: new Set(), refreshTokens: new Map() }
  for (const scope of code.scopes) grant.scopes.add(scope)
  google.grants.set(id, grant)
  return { grant, first: !known }
}

function refresh(google: Google, form: URLSearchParams): Answer {
  const value = form.get('refresh_token') ?? ''
  const grant = grantOf(google, value)
  if (!grant || !google.accounts.has(grant.address)) return expired()
  if (google.client.status === 'testing' && google.now() - (grant.refreshTokens.get(value) ?? 0) > week) return expired()
  return json({
    access_token: newAccessToken(google, grant, [...grant.scopes]),
    expires_in: google.tokenSeconds,
    scope: [...grant.scopes].join(' '),
    token_type: 'Bearer',
    ...testingExpiry(google),
    ...(grant.scopes.has('openid') && { id_token: idToken(google, grant.address, '') }),
  })
}

const grantOf = (google: Google, refreshToken: string): Grant | undefined =>
  [...google.grants.values()].find(grant => grant.refreshTokens.has(refreshToken))

function newAccessToken(google: Google, grant: Grant, scopes: readonly string[]): string {
  const value = `ya29.${randomBytes(48).toString('base64url')}`
  google.tokens.set(value, {
    grant: grant.id,
    address: grant.address,
    scopes: new Set(scopes),
    until: google.now() + google.tokenSeconds * 1000,
  })
  return value
}

/** POST https://oauth2.googleapis.com/revoke: an access or a refresh token; either ends the whole grant. */
export function revoke(google: Google, call: Call): Answer {
  const value = new URLSearchParams(call.body).get('token') ?? call.query.get('token') ?? ''
  const grant = grantOf(google, value)?.id ?? google.tokens.get(value)?.grant
  if (!grant) return oauthError(400, 'invalid_token', 'Token expired or revoked')
  endGrant(google, grant)
  return json({})
}

/** As a user does at myaccount.google.com: the client loses its access. */
export function endGrant(google: Google, id: string): void {
  google.grants.delete(id)
  for (const [value, access] of google.tokens) if (access.grant === id) google.tokens.delete(value)
}

/** An OpenID Connect id_token, RS256 (OpenID Connect Core 1.0, 2). */
function idToken(google: Google, address: string, nonce: string): string {
  const account = google.accounts.get(address)
  const seconds = Math.floor(google.now() / 1000)
  const claims = {
    iss: 'https://accounts.google.com',
    azp: google.client.id,
    aud: google.client.id,
    sub: account?.sub ?? '',
    email: address,
    email_verified: true,
    name: account?.name ?? '',
    ...(nonce && { nonce }),
    iat: seconds,
    exp: seconds + 3600,
  }
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${encode({ alg: 'RS256', kid: google.signing.kid, typ: 'JWT' })}.${encode(claims)}`
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), google.signing.key).toString('base64url')}`
}

/** GET /oauth2/v3/userinfo and its likes; 401 without a live token. */
export function userinfo(google: Google, call: Call): Answer {
  const access = accessOf(google, call)
  const account = access && google.accounts.get(access.address)
  if (!account) return json({ error: 'invalid_request', error_description: 'Invalid Credentials' }, 401)
  return json({ sub: account.sub, name: account.name, email: account.address, email_verified: true })
}

/** The token that a request carries, where it lives. */
export function accessOf(google: Google, call: Call) {
  const value = /^Bearer (\S+)$/.exec(call.headers.authorization ?? '')?.[1] ?? ''
  const access = google.tokens.get(value)
  return access && access.until > google.now() ? access : undefined
}
