import { randomBytes } from 'node:crypto'
import { choicePage, consentPage, errorPage } from './consent-pages'
import type { Google } from './google'
import { type Answer, type Call, page, redirect } from './http'
import { isIdentity, parseScopes } from './scopes'

/** GET /o/oauth2/v2/auth: account chooser, consent page, or straight back where nothing has to be asked. */
export function authorize(google: Google, call: Call): Answer {
  const query = call.query
  const refused = refusal(google, query)
  if (refused)
    return redirect(
      `https://accounts.google.com/signin/oauth/error?${new URLSearchParams({ authError: refused.code, client_id: query.get('client_id') ?? '' })}`,
    )
  const prompt = query.get('prompt') ?? ''
  const address = chosen(google, query)
  if (prompt === 'none') return silently(google, query, address)
  if (!address) return page(choicePage([...google.accounts.values()], query))
  if (!prompt.includes('consent') && covered(google, query, address)) return withCode(google, query, address, scopesOf(query), false)
  return page(consentPage(address, google.client.status, scopesOf(query), query))
}

/** The account that the request names, or the only one; `account` is set by the chooser. */
function chosen(google: Google, query: URLSearchParams): string | undefined {
  const named = query.get('account') ?? query.get('login_hint') ?? ''
  const account = google.accounts.get(named.toLowerCase()) ?? [...google.accounts.values()].find(one => one.sub === named)
  if (account) return account.address
  const all = [...google.accounts.keys()]
  return all.length === 1 && !query.get('prompt')?.includes('select_account') ? all[0] : undefined
}

function silently(google: Google, query: URLSearchParams, address: string | undefined): Answer {
  if (!google.accounts.size) return back(query, { error: 'login_required' })
  if (!address || !covered(google, query, address)) return back(query, { error: 'interaction_required' })
  return withCode(google, query, address, scopesOf(query), false)
}

const scopesOf = (query: URLSearchParams): string[] => parseScopes(query.get('scope') ?? '') ?? []

const covered = (google: Google, query: URLSearchParams, address: string): boolean => {
  const granted = google.grants.get(`${google.client.id} ${address}`)?.scopes
  return granted !== undefined && scopesOf(query).every(scope => granted.has(scope))
}

/** POST /signin/oauth/consent: Allow with the boxes that are ticked, or Deny. */
export function decide(google: Google, call: Call): Answer {
  const form = new URLSearchParams(call.body)
  const query = new URLSearchParams(form.get('request') ?? '')
  const refused = refusal(google, query)
  const address = form.get('account') ?? ''
  if (refused || !google.accounts.has(address)) return page(errorPage(refused?.code ?? 'invalid_request', 'The account is gone.'), 400)
  if (form.get('decision') !== 'allow') return back(query, { error: 'access_denied' })
  const ticked = form.getAll('scope')
  const asked = scopesOf(query)
  const boxes = asked.filter(scope => !isIdentity(scope))
  const scopes = asked.filter(scope => isIdentity(scope) || ticked.includes(scope) || boxes.length === 0)
  if (boxes.length && !ticked.length && boxes.length === asked.length) return back(query, { error: 'access_denied' })
  return withCode(google, query, address, scopes, true)
}

/** Errors that Google shows on a page of its own: the extension sees only a window that the user closes. */
function refusal(google: Google, query: URLSearchParams): { code: string } | undefined {
  if (query.get('client_id') !== google.client.id) return { code: 'invalid_client' }
  if (!google.client.redirectUris.includes(query.get('redirect_uri') ?? '')) return { code: 'redirect_uri_mismatch' }
  if (query.get('response_type') !== 'code') return { code: 'unsupported_response_type' }
  if (query.has('code_challenge') && query.get('code_challenge_method') !== 'S256') return { code: 'invalid_request' }
  if (!parseScopes(query.get('scope') ?? '')) return { code: 'invalid_scope' }
  return google.policy === 'none' ? undefined : { code: google.policy }
}

/** GET /signin/oauth/error: answered with 200, so that the window stays open as Google's does. */
export const showError = (call: Call): Answer => {
  const code = call.query.get('authError') ?? 'invalid_request'
  return page(errorPage(code, meanings[code] ?? 'The request is malformed.'))
}

const meanings: Record<string, string> = {
  invalid_client: 'The OAuth client was not found.',
  redirect_uri_mismatch: "You can't sign in because this app sent an invalid request: its redirect address is not registered.",
  admin_policy_enforced: "Access blocked: your institution's admin needs to review this app.",
  invalid_scope: 'Some requested scopes were invalid.',
}

function withCode(google: Google, query: URLSearchParams, address: string, scopes: string[], consented: boolean): Answer {
  const code = `4/0A${randomBytes(36).toString('base64url')}`
  const before = query.get('include_granted_scopes') === 'true' ? google.grants.get(`${google.client.id} ${address}`)?.scopes : undefined
  const granted = [...new Set([...scopes, ...(before ?? [])])]
  google.codes.set(code, {
    client: google.client.id,
    address,
    scopes: granted,
    redirectUri: query.get('redirect_uri') ?? '',
    challenge: query.get('code_challenge') ?? '',
    offline: query.get('access_type') === 'offline',
    consented,
    nonce: query.get('nonce') ?? '',
    until: google.now() + 600_000,
  })
  return back(query, { code, scope: granted.join(' '), authuser: '0', prompt: consented ? 'consent' : 'none' })
}

function back(query: URLSearchParams, result: Record<string, string>): Answer {
  const url = new URL(query.get('redirect_uri') ?? '')
  const state = query.get('state')
  if (state !== null) url.searchParams.set('state', state)
  for (const [name, value] of Object.entries(result)) url.searchParams.set(name, value)
  return redirect(url.href)
}
