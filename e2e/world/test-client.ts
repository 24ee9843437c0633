import { createHash } from 'node:crypto'
import https from 'node:https'
import { text } from 'node:stream/consumers'
import type { World } from './world'
import type { WorldCore } from './world-core'
import { worldFetch } from './world-fetch'

/** What came back: the body as text. */
export type Reply = { status: number; location: string; headers: Record<string, unknown>; body: string }
export type Send = (method: string, url: string, init?: { headers?: Record<string, string>; body?: string }) => Promise<Reply>

/** Speaks to the world as a browser does: over TLS, the host in the header, redirects not followed. */
export function sender(world: World): Send {
  const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false })
  return (method, url, init = {}) => {
    const { hostname, pathname, search } = new URL(url)
    const options = {
      method,
      host: '127.0.0.1',
      port: world.port,
      agent,
      path: pathname + search,
      headers: { host: hostname, ...init.headers },
    }
    return new Promise((resolve, reject) => {
      const request = https.request(options, response => {
        text(response).then(
          body => resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? '', headers: response.headers, body }),
          reject,
        )
      })
      request.on('error', reject).end(init.body)
    })
  }
}

/** The same without a network. */
export function inProcess(world: WorldCore): Send {
  const fetch = worldFetch(world)
  return async (method, url, init = {}) => {
    const response = await fetch(url, { method, redirect: 'manual', ...init })
    const { status, headers } = response
    return { status, location: headers.get('location') ?? '', headers: Object.fromEntries(headers), body: await response.text() }
  }
}

export const testRedirect = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/'
export const testVerifier = 'v'.repeat(43)
export const readScope = 'https://www.googleapis.com/auth/gmail.readonly'
export const calendarScope = 'https://www.googleapis.com/auth/calendar.readonly'

/** The consent page's address for a client, with PKCE; `more` overrides, '' takes away. */
export function authUrl(clientId: string, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: testRedirect,
    response_type: 'code',
    scope: `openid email ${readScope}`,
    state: 's1',
    access_type: 'offline',
    code_challenge: createHash('sha256').update(testVerifier).digest('base64url'),
    code_challenge_method: 'S256',
  })
  for (const [name, value] of Object.entries(more)) value ? query.set(name, value) : query.delete(name)
  return `https://accounts.google.com/o/oauth2/v2/auth?${query}`
}

/** A person at the consent page: presses a button with some boxes ticked. Returns where the page leads. */
export async function decide(send: Send, url: string, address: string, choice: { allow?: boolean; tick?: string[] } = {}): Promise<URL> {
  const form = new URLSearchParams({
    request: new URL(url).searchParams.toString(),
    account: address,
    decision: choice.allow === false ? 'deny' : 'allow',
  })
  for (const scope of choice.tick ?? (new URL(url).searchParams.get('scope') ?? '').split(' ')) form.append('scope', scope)
  const { location } = await send('POST', 'https://accounts.google.com/signin/oauth/consent', { body: form.toString() })
  return new URL(location)
}

export const tokenCall = (send: Send, form: Record<string, string>) =>
  send('POST', 'https://oauth2.googleapis.com/token', { body: new URLSearchParams(form).toString() })

/** The whole code flow; returns the access token. */
export async function accessToken(world: WorldCore, send: Send, address: string, scope = `openid email ${readScope}`): Promise<string> {
  const { id, secret } = world.google.client
  const back = await decide(send, authUrl(id, { scope, prompt: 'consent' }), address)
  const { body } = await tokenCall(send, {
    grant_type: 'authorization_code',
    code: back.searchParams.get('code') ?? '',
    client_id: id,
    client_secret: secret,
    redirect_uri: testRedirect,
    code_verifier: testVerifier,
  })
  return String(JSON.parse(body).access_token)
}

/** GET with a token; the parsed body beside the status. */
export async function getJson(send: Send, url: string, token: string) {
  const { status, body } = await send('GET', url, { headers: { authorization: `Bearer ${token}` } })
  return { status, json: JSON.parse(body) }
}

/** A call with a JSON body; the parsed answer beside the status, {} where it has none. */
export type JsonCall = (
  method: string,
  url: string,
  body?: object,
  headers?: Record<string, string>,
) => Promise<{ status: number; json: ReturnType<typeof JSON.parse> }>
export function jsonCaller(send: Send, token: () => string): JsonCall {
  return async (method, url, body, headers = {}) => {
    const sent = body && { body: JSON.stringify(body) }
    const all = { authorization: `Bearer ${token()}`, ...(body && { 'content-type': 'application/json' }), ...headers }
    const reply = await send(method, url, { headers: all, ...sent })
    return { status: reply.status, json: reply.body ? JSON.parse(reply.body) : {} }
  }
}

export const modifyScope = 'https://www.googleapis.com/auth/gmail.modify'
export const eventsScope = 'https://www.googleapis.com/auth/calendar.events'
export const calendarUrl = (path: string): string => `https://www.googleapis.com/calendar/v3${path}`
export const gmailUrl = (path: string): string => `https://gmail.googleapis.com/gmail/v1/users/me/${path}`

export type GivenMail = { id: number; subject?: string; refs?: string; body?: string; more?: string[] }
/** A raw mail from Amy to me@example.com, a minute later for each id. */
export const testMail = ({ id, subject = 'Picnic', refs, body = 'Hi', more = ['Content-Type: text/plain; charset=utf-8'] }: GivenMail) =>
  [
    'From: Amy <amy@example.org>',
    'To: me@example.com',
    `Subject: ${subject}`,
    `Message-ID: <${id}@example.org>`,
    ...(refs ? [`References: ${refs}`] : []),
    `Date: ${new Date(Date.UTC(2026, 10, 1) + id * 60_000).toUTCString()}`,
    ...more,
    '',
    body,
  ].join('\r\n')
