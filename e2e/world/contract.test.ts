import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client, emulate, mails, ours, type Peer } from './contract-peers'
import { authUrl, calendarScope, getJson, gmailUrl, readScope, testRedirect, testVerifier, tokenCall } from './test-client'

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
