import { beforeEach, describe, expect, test } from 'vitest'
import { encode, own } from '../own-mail'
import { accessToken, gmailUrl, inProcess, type JsonCall, jsonCaller, modifyScope, testMail, testRedirect } from '../test-client'
import { createWorld, type WorldCore } from '../world-core'
import { accountOf } from './google'

const me = 'me@example.com'
const amy = 'amy@example.org'
let world: WorldCore
let call: JsonCall
let token: string
beforeEach(async () => {
  world = createWorld({ redirectUris: [testRedirect] })
  world.addAccount({ address: me, name: 'Me', aliases: [{ address: 'team@example.com' }] })
  world.addAccount({ address: amy })
  await allow(modifyScope)
})
const allow = async (scope: string) => {
  const send = inProcess(world)
  token = await accessToken(world, send, me, `openid email ${scope}`)
  call = jsonCaller(send, () => token)
}

const box = (address = me) => accountOf(world.google, address).mailbox

const post = (path: string, body: object) => call('POST', gmailUrl(path), body)
const get = (path: string) => call('GET', gmailUrl(path))
const rawOf = (id: string, address = me) => box(address).mails.get(id)?.raw.toString() ?? ''
const draft = async (raw = own(), threadId?: string) =>
  (await post('drafts', { message: { raw: encode(raw), ...(threadId && { threadId }) } })).json
const problem = ({ status, json }: Awaited<ReturnType<JsonCall>>) => [status, json.error?.errors[0].reason, json.error?.message]

describe('a draft', () => {
  test('keeps its id and changes its message id with every update', async () => {
    const made = await draft()
    expect(made.message.labelIds).toEqual(['DRAFT'])
    const updated = await call('PUT', gmailUrl(`drafts/${made.id}`), { message: { raw: encode(own({ body: 'Later' })) } })
    expect(updated.json.id).toBe(made.id)
    expect(updated.json.message.id).not.toBe(made.message.id)
    expect((await get(`messages/${made.message.id}`)).status).toBe(404)
    expect((await get(`drafts/${made.id}?format=raw`)).json.message).toMatchObject({
      id: updated.json.message.id,
      raw: encode(own({ body: 'Later' })),
    })
    expect((await get('drafts')).json.drafts).toEqual([
      { id: made.id, message: { id: updated.json.message.id, threadId: updated.json.message.threadId } },
    ])
  })

  test('is deleted for good, and is unknown then', async () => {
    const { id, message } = await draft()
    expect((await call('DELETE', gmailUrl(`drafts/${id}`))).status).toBe(204)
    for (const path of [`drafts/${id}`, `messages/${message.id}`]) expect((await get(path)).status).toBe(404)
    expect((await get('drafts')).json).toEqual({ resultSizeEstimate: 0 })
    expect((await call('DELETE', gmailUrl(`drafts/${id}`))).status).toBe(404)
  })

  test('that the user has edited in between is another message in the same thread', async () => {
    const { id, message } = await draft()
    const edited = world.user.editDraft(me, id, own({ body: 'The user wrote this' }))
    expect([edited.id === message.id, edited.threadId]).toEqual([false, message.threadId])
    const sent = await post('drafts/send', { id })
    expect(rawOf(sent.json.id)).toContain('The user wrote this')
  })

  test('loaded with its label is listed', async () => {
    world.deliver(me, own(), ['DRAFT'])
    expect((await get('drafts')).json.drafts).toHaveLength(1)
  })
})

describe('sending a draft', () => {
  test('makes another message of it, labelled SENT, and the draft id is used up', async () => {
    const { id, message } = await draft()
    const sent = await post('drafts/send', { id })
    expect(sent.json).toEqual({ id: expect.any(String), threadId: message.threadId, labelIds: ['SENT'] })
    expect(sent.json.id).not.toBe(message.id)
    for (const [method, path] of [
      ['GET', `drafts/${id}`],
      ['POST', 'drafts/send'],
      ['GET', `messages/${message.id}`],
    ] as const)
      expect((await call(method, gmailUrl(path), method === 'POST' ? { id } : undefined)).status).toBe(404)
  })

  test('sends the message given with it in place of the stored one', async () => {
    const { id } = await draft(own({ to: 'mallory@example.net', body: 'Stored' }))
    const sent = await post('drafts/send', { id, message: { raw: encode(own({ body: 'Signed' })) } })
    expect(rawOf(sent.json.id)).toContain('Signed')
    expect([...box(amy).mails.values()].map(mail => mail.raw.toString())).toEqual([expect.stringContaining('Signed')])
  })

  test('tells the change in the history', async () => {
    const { id } = await draft()
    const { historyId } = (await get('profile')).json
    await post('drafts/send', { id })
    const { history } = (await get(`history?startHistoryId=${historyId}`)).json
    expect(history.map((change: object) => Object.keys(change)[2])).toEqual(['messagesAdded', 'messagesDeleted'])
  })

  test('leaves the draft where it is when it is refused', async () => {
    const { id } = await draft(own({ to: '' }))
    expect(problem(await post('drafts/send', { id }))).toEqual([400, 'invalidArgument', 'Recipient address required'])
    expect((await get(`drafts/${id}`)).status).toBe(200)
  })
})

describe('uploads', () => {
  const upload = (path: string, type: string, body: string) =>
    inProcess(world)('POST', `https://gmail.googleapis.com/upload/gmail/v1/users/me/${path}`, {
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
      body,
    })

  test('take a mail as it is, or beside its metadata', async () => {
    const plain = JSON.parse((await upload('messages/send?uploadType=media', 'message/rfc822', own())).body)
    expect(rawOf(plain.id)).toContain('See you')
    const { threadId } = world.deliver(me, testMail({ id: 1 }))
    const parts = [
      '--b',
      'Content-Type: application/json',
      '',
      JSON.stringify({ message: { threadId } }),
      '--b',
      'Content-Type: message/rfc822',
      '',
    ]
    const body = [...parts, own({ refs: '<1@example.org>', body: 'Grüße' }), '--b--'].join('\r\n')
    const { message } = JSON.parse((await upload('drafts?uploadType=multipart', 'multipart/related; boundary=b', body)).body)
    expect([message.threadId, rawOf(message.id)]).toEqual([threadId, own({ refs: '<1@example.org>', body: 'Grüße' })])
    expect(world.google.effects.map(({ path }) => path)).toEqual([
      '/upload/gmail/v1/users/me/messages/send?uploadType=media',
      '/upload/gmail/v1/users/me/drafts?uploadType=multipart',
    ])
  })

  test('are for mails only', async () => {
    expect((await upload('labels?uploadType=media', 'message/rfc822', own())).status).toBe(404)
    expect((await upload('messages/send?uploadType=resumable', 'message/rfc822', own())).body).toContain(
      'Upload type is not supported: resumable',
    )
  })
})

describe('what the world asks of a request', () => {
  test.each([
    ['no mail', 'messages/send', {}, /'raw' RFC822 payload/],
    ['a name that it does not know', 'messages/send', { raw: 'eA', to: amy }, /Unknown name "to": Cannot find field/],
    ['a name that it does not know inside', 'drafts', { message: { raw: 'eA', body: '' } }, /Unknown name "body" at 'message'/],
    ['what is no base64url', 'messages/send', { raw: '%%' }, /Invalid value at 'raw'/],
  ])('refuses %s', async (_, path, body, message) => {
    const [status, reason, text] = problem(await post(path, body))
    expect([status, reason]).toEqual([400, 'invalidArgument'])
    expect(text).toMatch(message)
    expect(world.google.effects).toEqual([])
  })

  test.each([
    ['gmail.readonly', { 'drafts GET': 200, 'drafts POST': 403, 'messages/send POST': 403 }],
    ['gmail.send', { 'drafts GET': 403, 'drafts POST': 403, 'messages/send POST': 200 }],
    ['gmail.compose', { 'drafts GET': 200, 'drafts POST': 200, 'messages/send POST': 200, 'messages GET': 403 }],
    ['gmail.modify', { 'drafts GET': 200, 'drafts POST': 200, 'messages/send POST': 200, 'messages GET': 200 }],
  ])('with %s opens what that scope opens', async (scope, expected) => {
    await allow(`https://www.googleapis.com/auth/${scope}`)
    for (const [line, status] of Object.entries(expected)) {
      const [path = '', method = ''] = line.split(' ')
      const raw = encode(own())
      const body = method === 'GET' ? undefined : path === 'drafts' ? { message: { raw } } : { raw }
      const answer = await call(method, gmailUrl(path), body)
      expect([line, answer.status]).toEqual([line, status])
      if (status === 403) expect(answer.json.error.details[0].reason).toBe('ACCESS_TOKEN_SCOPE_INSUFFICIENT')
    }
  })

  test('costs what the price list says', async () => {
    const { id } = await draft()
    const raw = encode(own())
    const calls = {
      'POST drafts': { message: { raw } },
      [`PUT drafts/${id}`]: { message: { raw } },
      'GET drafts': undefined,
      [`GET drafts/${id}`]: undefined,
      'POST drafts/send': { id },
      'POST messages/send': { raw },
    }
    const costs: number[] = []
    for (const [line, body] of Object.entries(calls)) {
      const [method = '', path = ''] = line.split(' ')
      const start = world.quota.units
      await call(method, gmailUrl(path), body)
      costs.push(world.quota.units - start)
    }
    expect(costs).toEqual([10, 15, 5, 20, 100, 100])
  })
})
