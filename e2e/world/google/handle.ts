import { authorize, decide, showError } from './consent'
import { partial } from './fields'
import type { Ask } from './gmail'
import type { Account, Effect, Google } from './google'
import {
  type Answer,
  apiError,
  type Call,
  insufficientScopes,
  json,
  noContent,
  notFound,
  page,
  Refusal,
  rateLimited,
  serviceDisabled,
  unauthenticated,
} from './http'
import { knownFields } from './known-fields'
import { readBody } from './request-body'
import { type Route, routes } from './routes'
import { gmailMetadata, gmailRead } from './scopes'
import { accessOf, revoke, token, userinfo } from './tokens'

/** Google's answer to a request: sign-in by host and path, then the APIs. Never throws for what a client sends. */
export function handleGoogle(google: Google, call: Call): Answer {
  const signIn = signInRoutes[`${call.method} ${call.host}${call.path}`]
  if (signIn) return signIn(google, call)
  if (call.host === 'accounts.google.com') return page('', 404)
  try {
    return api(google, call)
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    throw error
  }
}

const signInRoutes: Record<string, (google: Google, call: Call) => Answer> = {
  'GET accounts.google.com/o/oauth2/v2/auth': authorize,
  'POST accounts.google.com/signin/oauth/consent': decide,
  'GET accounts.google.com/signin/oauth/error': (_, call) => showError(call),
  'POST oauth2.googleapis.com/token': token,
  'POST oauth2.googleapis.com/revoke': revoke,
  'GET www.googleapis.com/oauth2/v3/userinfo': userinfo,
  'GET openidconnect.googleapis.com/v1/userinfo': userinfo,
  'GET www.googleapis.com/oauth2/v3/certs': google => json({ keys: [google.signing.jwk] }),
}

const services = {
  gmail: { name: 'gmail.googleapis.com', title: 'Gmail API' },
  calendar: { name: 'calendar-json.googleapis.com', title: 'Google Calendar API' },
}

function api(google: Google, call: Call): Answer {
  const { route, params } = find(call)
  const kind = route.path.startsWith('/gmail') ? 'gmail' : 'calendar'
  const access = accessOf(google, call)
  const account = access && google.accounts.get(access.address)
  if (!access || !account) return unauthenticated()
  const service = services[kind]
  if (google.disabled.has(service.name)) return serviceDisabled(service.name, service.title)
  if (!route.scopes.some(scope => access.scopes.has(scope)))
    return { ...insufficientScopes(service.name, route.name), account: account.address }
  checkUser(params.user, account)
  const log = { account: account.address, units: route.units }
  if (!spend(google, account, route.units)) return { ...rateLimited(), ...log, units: 0 }
  try {
    const metadataOnly = kind === 'gmail' && access.scopes.has(gmailMetadata) && !gmailRead.some(scope => access.scopes.has(scope))
    const body = route.method === 'GET' ? {} : readBody(call)
    const ask = { google, account, call, id: params.id ?? '', part: params.part ?? '', metadataOnly, body }
    return { ...carryOut(route, ask, knownFields[kind]), ...log }
  } catch (error) {
    if (error instanceof Refusal) return { ...error.answer, ...log }
    throw error
  }
}

function carryOut(route: Route, ask: Ask, known: ReadonlySet<string>): Answer {
  const { google, account, call, body } = ask
  const value = route.run(ask)
  if (route.writes) google.effects.push(effectOf(call, body, account, google.now()))
  return value === noContent ? noContent : json(partial(value, call.query.get('fields'), known))
}

const effectOf = ({ method, path, query }: Call, body: unknown, { address }: Account, at: number): Effect => ({
  method,
  path: query.size ? `${path}?${query}` : path,
  body,
  at,
  account: address,
})

type Params = Partial<Record<string, string>>

function find(call: Call): { route: Route; params: Params } {
  const uploaded = call.path.startsWith('/upload/')
  const path = uploaded ? call.path.slice('/upload'.length) : call.path
  for (const route of routes) {
    const params = call.method === route.method && (route.upload || !uploaded) ? paramsOf(route.path, path) : undefined
    if (params) return { route, params }
  }
  throw notFound()
}

function paramsOf(pattern: string, path: string): Params | undefined {
  const names = pattern.split('/')
  const values = path.split('/')
  if (names.length !== values.length) return undefined
  const params: Params = {}
  for (const [at, name] of names.entries()) {
    const value = values[at] ?? ''
    if (name.startsWith(':')) params[name.slice(1)] = decode(value)
    else if (name !== value) return undefined
  }
  return params
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function checkUser(user: string | undefined, account: Account): void {
  if (user !== undefined && user !== 'me' && user.toLowerCase() !== account.address) {
    throw new Refusal(apiError(403, 'forbidden', `Delegation denied for ${account.address}`))
  }
}

/** Counts the units; false where the account has no more of them in this minute. */
function spend(google: Google, account: Account, units: number): boolean {
  const { quota } = google
  const now = google.now()
  const last = (quota.spent.get(account.address) ?? []).filter(one => one.at > now - 60_000 && one.at <= now)
  const used = last.reduce((sum, one) => sum + one.units, 0)
  if (quota.refuse && used + units > quota.limitPerMinute) return false
  quota.units += units
  quota.spent.set(account.address, [...last, { at: now, units }])
  return true
}
