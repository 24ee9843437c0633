import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client, emulate, ours, type Peer } from './contract-peers'
import {
  authUrl,
  calendarUrl,
  eventsScope,
  gmailUrl,
  type JsonCall,
  jsonCaller,
  modifyScope,
  testRedirect,
  testVerifier,
  tokenCall,
} from './test-client'

const raw = Buffer.from(
  ['From: me@example.com', 'To: amy@example.org', 'Subject: Hello', 'Content-Type: text/plain; charset=utf-8', '', 'Hi Amy'].join('\r\n'),
).toString('base64url')

/** What emulate is known to do otherwise (draft message ids, drafts.send with a message, threads by subject, most of Calendar) is not asked here. */
describe.each([
  ['the world', ours],
  ['emulate', emulate],
])('a small client that changes things, against %s', (_, start) => {
  let peer: Peer
  let call: JsonCall
  beforeAll(async () => {
    peer = await start()
    const consent = authUrl(client.id, { scope: `openid email ${modifyScope} ${eventsScope}` })
    const { body } = await tokenCall(peer.send, {
      grant_type: 'authorization_code',
      code: (await peer.allow(consent)).searchParams.get('code') ?? '',
      client_id: client.id,
      client_secret: client.secret,
      redirect_uri: testRedirect,
      code_verifier: testVerifier,
    })
    const token = String(JSON.parse(body).access_token)
    call = jsonCaller(peer.send, () => token)
  })
  afterAll(() => peer.close())

  const post = (path: string, body: object = {}) => call('POST', gmailUrl(path), body)
  const get = async (path: string) => (await call('GET', gmailUrl(path))).json
  const messageOf = async (query: string) => (await get(`messages?q=${query}`)).messages[0]
  const labelsOf = async (id: string) => (await get(`messages/${id}?format=minimal`)).labelIds.sort()

  test('makes a label, puts it on a message, and takes others away', async () => {
    const { json } = await post('labels', { name: 'Party' })
    const { id } = await messageOf('subject:plan')
    await post(`messages/${id}/modify`, { addLabelIds: [json.id], removeLabelIds: ['UNREAD'] })
    expect(await labelsOf(id)).toEqual(['INBOX', json.id].sort())
    expect((await get('labels')).labels).toContainEqual(expect.objectContaining({ id: json.id, name: 'Party' }))
    expect((await post(`messages/${id}/modify`, { addLabelIds: ['Label_none'] })).status).toBe(400)
  })

  test('archives a thread and takes it back', async () => {
    const { threadId } = await messageOf('gladly')
    await post(`threads/${threadId}/modify`, { removeLabelIds: ['INBOX'] })
    expect((await get('messages?labelIds=INBOX')).messages).toHaveLength(1)
    await post(`threads/${threadId}/modify`, { addLabelIds: ['INBOX'] })
    expect((await get('messages?labelIds=INBOX')).messages).toHaveLength(3)
  })

  test('changes many messages at once', async () => {
    const ids = (await get('messages')).messages.map(({ id }: { id: string }) => id)
    expect((await post('messages/batchModify', { ids, addLabelIds: ['STARRED'] })).status).toBeLessThan(300)
    expect((await get('messages?labelIds=STARRED')).messages).toHaveLength(3)
    await post('messages/batchModify', { ids, removeLabelIds: ['STARRED'] })
  })

  test('bins a message, out of the inbox', async () => {
    const { id } = await messageOf('gladly')
    await post(`messages/${id}/trash`)
    expect(await labelsOf(id)).toEqual(['TRASH', 'UNREAD'])
    await post(`messages/${id}/untrash`)
    expect(await labelsOf(id)).not.toContain('TRASH')
    await post(`messages/${id}/modify`, { addLabelIds: ['INBOX'] })
    expect((await post('messages/18c20b915f8d0fff/trash')).status).toBe(404)
  })

  test('drafts, finds the draft by its id, and deletes it', async () => {
    const { id, message } = (await post('drafts', { message: { raw } })).json
    expect([message.labelIds, (await get(`drafts/${id}`)).message.id]).toEqual([['DRAFT'], message.id])
    expect((await get('drafts')).drafts).toMatchObject([{ id, message: { id: message.id } }])
    expect((await call('DELETE', gmailUrl(`drafts/${id}`))).status).toBe(204)
    expect((await get(`drafts/${id}`)).error.code).toBe(404)
  })

  test('sends a draft once', async () => {
    const { id } = (await post('drafts', { message: { raw } })).json
    const sent = await post('drafts/send', { id })
    expect(sent.json.labelIds).toEqual(['SENT'])
    expect((await get(`messages/${sent.json.id}`)).snippet).toBe('Hi Amy')
    const again = await post('drafts/send', { id })
    expect([again.status, again.json.error.code]).toEqual([404, 404])
  })

  test('sends a message into a thread of its own', async () => {
    const { json } = await post('messages/send', { raw })
    expect(json.labelIds).toEqual(['SENT'])
    expect((await get(`threads/${json.threadId}`)).messages).toHaveLength(1)
  })

  test('inserts an event and deletes it', async () => {
    const events = calendarUrl('/calendars/primary/events')
    const { json } = await call('POST', events, {
      summary: 'Tea',
      start: { dateTime: '2026-12-05T15:00:00Z' },
      end: { dateTime: '2026-12-05T16:00:00Z' },
      attendees: [{ email: 'amy@example.org' }],
    })
    expect(json).toMatchObject({ summary: 'Tea', status: 'confirmed', attendees: [{ email: 'amy@example.org' }] })
    const found = async () => (await call('GET', `${events}?q=tea`)).json.items
    expect(await found()).toMatchObject([{ id: json.id }])
    expect((await call('DELETE', `${events}/${json.id}`)).status).toBe(204)
    expect(await found()).toEqual([])
  })
})
