import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accessToken, type GivenMail, getJson, gmailUrl, testMail as raw, type Send, sender, testRedirect } from '../test-client'
import { startWorld, type World } from '../world'
import { deleteMail } from './mailbox'

const me = 'me@example.com'
let world: World
let send: Send
let token: string
beforeAll(async () => {
  world = await startWorld({ redirectUris: [testRedirect] })
  send = sender(world)
})
afterAll(() => world.close())
beforeEach(async () => {
  world.reset()
  world.addAccount({ address: me })
  token = await accessToken(world, send, me)
})

const get = (path: string) => getJson(send, gmailUrl(path), token)
const box = () => {
  const account = world.google.accounts.get(me)
  if (!account) throw new Error('no account')
  return account.mailbox
}
const load = (mails: GivenMail[]) =>
  world.addAccount({ address: me, messages: mails.map(mail => ({ raw: Buffer.from(raw(mail)).toString('base64url') })) })

const mixed = [
  '--o',
  'Content-Type: multipart/alternative; boundary=i',
  '',
  '--i',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Caf=E9',
  '--i',
  'Content-Type: text/calendar; method=REPLY; charset=utf-8',
  '',
  'BEGIN:VCALENDAR',
  '--i--',
  '--o',
  'Content-Type: text/plain; name="notes.txt"',
  'Content-Disposition: attachment; filename="notes.txt"',
  '',
  'kept apart',
  '--o',
  'Content-Type: message/rfc822',
  '',
  'Subject: inner',
  '',
  'inner text',
  '--o--',
].join('\r\n')

describe('lists', () => {
  test('omit the key when nothing is found', async () => {
    expect((await get('messages?q=nothing')).json).toEqual({ resultSizeEstimate: 0 })
    expect((await get('threads?q=nothing')).json).toEqual({ resultSizeEstimate: 0 })
  })

  test('page to the end, newest first, unmoved by mail that comes in between', async () => {
    load(Array.from({ length: 25 }, (_, id) => ({ id, subject: `S${id}` })))
    const seen: string[] = []
    let page = ''
    do {
      const { json } = await get(`messages?maxResults=10${page && `&pageToken=${page}`}`)
      seen.push(...json.messages.map((message: { id: string }) => world.fileIdOf('message', message.id)))
      page = json.nextPageToken ?? ''
      if (seen.length === 10) world.deliver(me, raw({ id: 99, subject: 'new' }))
    } while (page)
    expect(seen).toEqual(Array.from({ length: 25 }, (_, at) => `<${24 - at}@example.org>`))
  })

  test('refuse a page token and a size that make no sense', async () => {
    expect((await get('messages?pageToken=xyz')).status).toBe(400)
    expect((await get('messages?maxResults=0')).status).toBe(400)
  })

  test('filter by all labels named', async () => {
    world.deliver(me, raw({ id: 1 }))
    world.deliver(me, raw({ id: 2 }), ['INBOX'])
    expect((await get('messages?labelIds=INBOX&labelIds=UNREAD')).json.messages).toHaveLength(1)
  })

  test('name a thread once, by its newest found message, with the snippet of its last', async () => {
    load([
      { id: 1, body: 'first & last' },
      { id: 2, subject: 'Re: Picnic', refs: '<1@example.org>', body: 'O<K' },
      { id: 3, subject: 'Other' },
    ])
    const { json } = await get('threads')
    expect(json.threads.map((thread: { snippet: string }) => thread.snippet)).toEqual(['Hi', 'O&lt;K'])
    expect((await get('threads?q=first')).json.threads).toHaveLength(1)
  })
})

describe('threads', () => {
  test('gather replies by References and subject, in whatever order they came', async () => {
    load([
      { id: 5, subject: 'AW: Picnic', refs: '<9@example.org>' },
      { id: 9 },
      { id: 10, subject: 'Re: Re: picnic', refs: '<5@example.org>' },
      { id: 11, subject: 'Something else', refs: '<5@example.org>' },
    ])
    const { json } = await get(`threads/${world.idOf('thread', '<9@example.org>')}`)
    expect(json.messages.map((message: { id: string }) => world.fileIdOf('message', message.id))).toEqual([
      '<5@example.org>',
      '<9@example.org>',
      '<10@example.org>',
    ])
    expect(world.idOf('thread', '<11@example.org>')).not.toBe(json.id)
  })

  test('break off after 100 messages and go on in one of their own', async () => {
    const thread = {
      threadId: 'T1',
      messages: Array.from({ length: 130 }, (_, id) => ({
        raw: Buffer.from(raw({ id: id + 1, refs: id ? '<1@example.org>' : '' })).toString('base64url'),
      })),
    }
    world.addAccount({ address: me, threads: [thread] })
    const first = (await get(`threads/${world.idOf('thread', 'T1')}`)).json
    expect(first.messages).toHaveLength(100)
    const rest = world.idOf('thread', '<101@example.org>')
    expect((await get(`threads/${rest}`)).json.messages).toHaveLength(30)
    world.deliver(me, raw({ id: 131, subject: 'Re: Picnic', refs: '<1@example.org>' }))
    expect(world.idOf('thread', '<131@example.org>')).toBe(rest)
    expect(world.fileIdOf('thread', first.id)).toBe('T1')
  })

  test('keep the threads of a file apart, and give the same ids each time', async () => {
    const threads = ['A', 'B'].map((threadId, at) => ({
      threadId,
      messages: [{ raw: Buffer.from(raw({ id: at, refs: '<0@example.org>' })).toString('base64url') }],
    }))
    world.addAccount({ address: me, threads })
    const ids = threads.map(({ threadId }) => world.idOf('thread', threadId))
    expect(ids[0]).not.toBe(ids[1])
    expect(ids[0]).toMatch(/^[0-9a-f]{16}$/)
    world.reset()
    world.addAccount({ address: me, threads })
    expect(threads.map(({ threadId }) => world.idOf('thread', threadId))).toEqual(ids)
  })

  test('that are gone answer 404', async () => {
    const mail = world.deliver(me, raw({ id: 1 }))
    deleteMail(box(), mail)
    expect((await get(`threads/${mail.threadId}`)).json.error).toMatchObject({
      code: 404,
      status: 'NOT_FOUND',
      errors: [{ reason: 'notFound' }],
    })
    expect((await get(`messages/${mail.id}`)).status).toBe(404)
  })
})

describe('a message', () => {
  const more = ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=o', 'X-Test: =?utf-8?q?=C3=A4?=']

  test('comes in full with its tree: text inline as UTF-8, everything else by attachmentId', async () => {
    const { id } = world.deliver(me, raw({ id: 1, body: mixed, more }))
    const { json } = await get(`messages/${id}`)
    expect(json).toMatchObject({
      labelIds: ['INBOX', 'UNREAD'],
      snippet: 'Café inner text',
      sizeEstimate: raw({ id: 1, body: mixed, more }).length,
    })
    const [alternative, notes, inner] = json.payload.parts
    expect(alternative.parts.map((part: { partId: string }) => part.partId)).toEqual(['0.0', '0.1'])
    const [plain, calendar] = alternative.parts
    expect(plain.body).toEqual({ size: 4, data: Buffer.from('Café').toString('base64url') })
    expect(calendar).toMatchObject({ mimeType: 'text/calendar', filename: '', body: { size: 15, attachmentId: expect.any(String) } })
    expect(notes).toMatchObject({ mimeType: 'text/plain', filename: 'notes.txt', body: { attachmentId: expect.any(String) } })
    expect(inner).toMatchObject({
      mimeType: 'message/rfc822',
      body: { size: 0 },
      parts: [{ partId: '2.0', headers: [{ name: 'Subject', value: 'inner' }] }],
    })
    expect(json.payload.headers).toContainEqual({ name: 'X-Test', value: 'ä' })
  })

  test('gives its attachments under ids that change with every answer and stay good', async () => {
    const { id } = world.deliver(me, raw({ id: 1, body: mixed, more }))
    const idOf = async () => (await get(`messages/${id}`)).json.payload.parts[1].body.attachmentId
    const [first, second] = [await idOf(), await idOf()]
    expect(first).not.toBe(second)
    for (const attachment of [first, second]) {
      const { json } = await get(`messages/${id}/attachments/${attachment}`)
      expect(json).toEqual({ size: 10, data: Buffer.from('kept apart').toString('base64url') })
    }
    expect((await get(`messages/${id}/attachments/none`)).status).toBe(400)
  })

  test('comes raw to the byte, minimal without payload, metadata with the headers named in any case', async () => {
    const { id } = world.deliver(me, raw({ id: 1, body: mixed, more }))
    expect(Buffer.from((await get(`messages/${id}?format=raw`)).json.raw, 'base64url').toString()).toBe(raw({ id: 1, body: mixed, more }))
    expect((await get(`messages/${id}?format=minimal`)).json).not.toHaveProperty('payload')
    const { json } = await get(`messages/${id}?format=metadata&metadataHeaders=subject&metadataHeaders=MESSAGE-ID`)
    expect(json.payload).toEqual({
      mimeType: 'multipart/mixed',
      headers: [
        { name: 'Subject', value: 'Picnic' },
        { name: 'Message-ID', value: '<1@example.org>' },
      ],
    })
  })

  test('comes in parts where fields says so; a field that does not exist is refused', async () => {
    const { threadId } = world.deliver(me, raw({ id: 1 }))
    expect((await get(`threads/${threadId}?fields=id,messages(labelIds,payload/headers/name,payload(mimeType))`)).json).toEqual({
      id: threadId,
      messages: [
        {
          labelIds: ['INBOX', 'UNREAD'],
          payload: {
            mimeType: 'text/plain',
            headers: ['From', 'To', 'Subject', 'Message-ID', 'Date', 'Content-Type'].map(name => ({ name })),
          },
        },
      ],
    })
    for (const fields of ['nonsense', 'id,(', 'messages(id', 'messages/'])
      expect((await get(`threads/${threadId}?fields=${fields}`)).status).toBe(400)
  })
})
