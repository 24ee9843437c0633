import { createEmulator } from 'emulate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  authUrl,
  calendarScope,
  decide,
  getJson,
  gmailUrl,
  type Reply,
  readScope,
  type Send,
  sender,
  testMail,
  testRedirect,
  testVerifier,
  tokenCall,
} from './test-client'
import { startWorld } from './world'

const me = 'me@example.com'
const client = { id: 'contract.apps.googleusercontent.com', secret: 'contract-secret' }
const withFile = [
  '--o',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'see it',
  '--o',
  'Content-Type: application/pdf; name="plan.pdf"',
  'Content-Disposition: attachment; filename="plan.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('a plan').toString('base64'),
  '--o--',
].join('\r\n')
const mails = [
  testMail({ id: 1 }),
  testMail({ id: 2, subject: 'Re: Picnic', refs: '<1@example.org>', body: 'Gladly' }),
  testMail({ id: 3, subject: 'Plan', body: withFile, more: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=o'] }),
]
const event = { id: 'e1', summary: 'Picnic', start: '2026-12-01T10:00:00.000Z', end: '2026-12-01T11:00:00.000Z' }

/** A Google to speak to: ours, and one that we did not write. `allow` is a person at its consent page. */
type Peer = { send: Send; allow(url: string): Promise<URL>; close(): Promise<void> }

async function ours(): Promise<Peer> {
  const world = await startWorld({ client: { ...client, redirectUris: [testRedirect] } })
  const { id, summary, start, end } = event
  world.addAccount({
    address: me,
    messages: mails.map(mail => ({ raw: Buffer.from(mail).toString('base64url'), labels: ['INBOX', 'UNREAD'] })),
    events: [{ id, summary, start: { dateTime: start }, end: { dateTime: end } }],
  })
  const send = sender(world)
  return { send, allow: url => decide(send, url, me), close: () => world.close() }
}

/** vercel-labs' emulate, where it has the endpoints; some paths of its own are put in place of Google's. */
async function emulate(): Promise<Peer> {
  const google = {
    users: [{ email: me, name: 'Me' }],
    oauth_clients: [{ client_id: client.id, client_secret: client.secret, name: 'Contract', redirect_uris: [testRedirect] }],
    messages: mails.map((mail, at) => ({
      id: `18c20b915f8d0c0${at + 1}`,
      thread_id: `18c20b915f8d0c0${at < 2 ? 1 : 3}`,
      user_email: me,
      raw: Buffer.from(mail).toString('base64url'),
      label_ids: ['INBOX', 'UNREAD'],
    })),
    calendars: [{ id: 'primary', user_email: me, summary: me, primary: true, selected: true, time_zone: 'UTC' }],
    calendar_events: [
      {
        id: event.id,
        user_email: me,
        calendar_id: 'primary',
        summary: event.summary,
        start_date_time: event.start,
        end_date_time: event.end,
      },
    ],
  }
  const emulator = await createEmulator({ service: 'google', port: 0, seed: { google } })
  const send: Send = async (method, url, init = {}) => {
    const { pathname, search } = new URL(url)
    const path = pathname.replace(/^\/(token|revoke)$/, '/oauth2/$1')
    const type = init.body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
    const response = await fetch(emulator.url + path + search, {
      method,
      redirect: 'manual',
      headers: { ...type, ...init.headers },
      ...(init.body !== undefined && { body: init.body }),
    })
    const reply: Reply = {
      status: response.status,
      location: response.headers.get('location') ?? '',
      headers: {},
      body: await response.text(),
    }
    return reply
  }
  const allow = async (url: string) => {
    const form = new URLSearchParams(new URL(url).searchParams)
    form.set('email', me)
    return new URL((await send('POST', 'https://accounts.google.com/o/oauth2/v2/auth/callback', { body: form.toString() })).location)
  }
  return { send, allow, close: () => emulator.close() }
}

describe.each([
  ['the world', ours],
  ['emulate', emulate],
])('a small client of Google, against %s', (_, start) => {
  let peer: Peer
  let token: string
  let refreshToken: string
  beforeAll(async () => {
    peer = await start()
    const { body } = await exchange(await code())
    token = JSON.parse(body).access_token
    refreshToken = JSON.parse(body).refresh_token
  })
  afterAll(() => peer.close())

  const code = async () =>
    (await peer.allow(authUrl(client.id, { scope: `openid email ${readScope} ${calendarScope}` }))).searchParams.get('code') ?? ''
  const exchange = (code: string, verifier = testVerifier) =>
    tokenCall(peer.send, {
      grant_type: 'authorization_code',
      code,
      client_id: client.id,
      client_secret: client.secret,
      redirect_uri: testRedirect,
      code_verifier: verifier,
    })
  const refresh = () =>
    tokenCall(peer.send, { grant_type: 'refresh_token', refresh_token: refreshToken, client_id: client.id, client_secret: client.secret })
  const get = async (path: string) => (await getJson(peer.send, gmailUrl(path), token)).json
  const subjectsOf = async (query: string) => {
    const { messages = [] } = await get(`messages?${query}`)
    const found = await Promise.all(messages.map(({ id }: { id: string }) => get(`messages/${id}?format=full`)))
    return found.map(({ payload }) => payload.headers.find(({ name }: { name: string }) => name === 'Subject').value)
  }

  test('leads back from consent with the state and a code', async () => {
    const back = await peer.allow(authUrl(client.id))
    expect(back.origin + back.pathname).toBe(testRedirect)
    expect(back.searchParams.get('state')).toBe('s1')
    expect(back.searchParams.get('code')).toBeTruthy()
  })

  test('takes a code once, and only with its verifier', async () => {
    const wrong = await exchange(await code(), 'w'.repeat(43))
    expect([wrong.status, JSON.parse(wrong.body).error]).toEqual([400, 'invalid_grant'])
    const once = await code()
    expect((await exchange(once)).status).toBe(200)
    expect(JSON.parse((await exchange(once)).body).error).toBe('invalid_grant')
  })

  test('refreshes a token', async () => {
    const { status, body } = await refresh()
    expect([status, JSON.parse(body).token_type]).toEqual([200, 'Bearer'])
  })

  test('opens nothing without a token', async () => {
    const { status, body } = await peer.send('GET', gmailUrl('messages'))
    expect([status, JSON.parse(body).error.code]).toEqual([401, 401])
  })

  test.each([
    ['labelIds=UNREAD', ['Plan', 'Re: Picnic', 'Picnic']],
    ['q=from:amy@example.org', ['Plan', 'Re: Picnic', 'Picnic']],
    ['q=subject:picnic', ['Re: Picnic', 'Picnic']],
    ['q=gladly', ['Re: Picnic']],
    ['q=has:attachment', ['Plan']],
    ['q=is:unread+-label:inbox', []],
    ['q=before:2026/10/30', []],
    ['maxResults=1', ['Plan']],
  ])('finds messages by %s, newest first', async (query, subjects) => {
    expect(await subjectsOf(query)).toEqual(subjects)
  })

  test('pages through messages', async () => {
    const first = await get('messages?maxResults=2')
    const second = await get(`messages?maxResults=2&pageToken=${first.nextPageToken}`)
    expect([first.messages.length, second.messages.length, second.nextPageToken]).toEqual([2, 1, undefined])
  })

  test('gives a thread oldest first, text inline', async () => {
    const { threads } = await get('threads?q=gladly')
    const { messages } = await get(`threads/${threads[0].id}`)
    expect(messages.map(({ snippet }: { snippet: string }) => snippet)).toEqual(['Hi', 'Gladly'])
    expect(messages[0]).toMatchObject({
      threadId: threads[0].id,
      labelIds: ['INBOX', 'UNREAD'],
      internalDate: String(Date.UTC(2026, 10, 1) + 60_000),
      payload: { partId: '', mimeType: 'text/plain', filename: '', body: { size: 2, data: 'SGk' } },
    })
  })

  test('gives an attachment by its id, and a message raw to the byte', async () => {
    const { messages } = await get('messages?q=has:attachment')
    const { payload } = await get(`messages/${messages[0].id}`)
    const file = payload.parts.find((part: { filename: string }) => part.filename === 'plan.pdf')
    expect(file.mimeType).toBe('application/pdf')
    const { data } = await get(`messages/${messages[0].id}/attachments/${file.body.attachmentId}`)
    expect(Buffer.from(data, 'base64url').toString()).toBe('a plan')
    expect(Buffer.from((await get(`messages/${messages[0].id}?format=raw`)).raw, 'base64url').toString()).toBe(mails[2])
  })

  test('knows the system labels, and not a message that does not exist', async () => {
    const { labels } = await get('labels')
    expect(labels.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['INBOX', 'SENT', 'DRAFT', 'SPAM', 'TRASH', 'UNREAD', 'STARRED', 'IMPORTANT']),
    )
    const { status, json } = await getJson(peer.send, gmailUrl('messages/18c20b915f8d0fff'), token)
    expect([status, json.error.code]).toEqual([404, 404])
  })

  test('lists calendars and events', async () => {
    const calendar = async (path: string) => (await getJson(peer.send, `https://www.googleapis.com/calendar/v3${path}`, token)).json
    expect((await calendar('/users/me/calendarList')).items).toMatchObject([{ primary: true }])
    const query = 'timeMin=2026-12-01T00:00:00Z&timeMax=2026-12-02T00:00:00Z&q=picnic'
    expect((await calendar(`/calendars/primary/events?${query}`)).items).toMatchObject([{ id: 'e1', summary: 'Picnic' }])
    expect((await calendar('/calendars/primary/events?timeMin=2026-12-02T00:00:00Z')).items).toEqual([])
  })

  test('refreshes no more once the grant is revoked', async () => {
    const form = new URLSearchParams({ token: refreshToken }).toString()
    expect((await peer.send('POST', 'https://oauth2.googleapis.com/revoke', { body: form })).status).toBe(200)
    expect(JSON.parse((await refresh()).body).error).toBe('invalid_grant')
  })
})
