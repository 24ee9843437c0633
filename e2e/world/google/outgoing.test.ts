import { beforeEach, describe, expect, test } from 'vitest'
import { encode, type Own, own } from '../own-mail'
import { accessToken, gmailUrl, inProcess, type JsonCall, jsonCaller, modifyScope, testMail, testRedirect } from '../test-client'
import { createWorld, type WorldCore } from '../world-core'
import { accountOf } from './google'

const me = 'me@example.com'
const amy = 'amy@example.org'
let world: WorldCore
let call: JsonCall
beforeEach(async () => {
  world = createWorld({ redirectUris: [testRedirect] })
  world.addAccount({ address: me, name: 'Me', aliases: [{ address: 'team@example.com' }] })
  world.addAccount({ address: amy })
  const send = inProcess(world)
  const token = await accessToken(world, send, me, `openid email ${modifyScope}`)
  call = jsonCaller(send, () => token)
})

const box = (address = me) => accountOf(world.google, address).mailbox

const post = (path: string, body: object) => call('POST', gmailUrl(path), body)
const rawOf = (id: string, address = me) => box(address).mails.get(id)?.raw.toString() ?? ''
const draft = async (raw = own(), threadId?: string) =>
  (await post('drafts', { message: { raw: encode(raw), ...(threadId && { threadId }) } })).json
const problem = ({ status, json }: Awaited<ReturnType<JsonCall>>) => [status, json.error?.errors[0].reason, json.error?.message]

describe('a sent message', () => {
  const sendOwn = async (given: Own) => (await post('messages/send', { raw: encode(own(given)) })).json.id as string

  test('has a Message-ID of Gmail in place of ours, and our references, headers and body', async () => {
    const raw = rawOf(
      await sendOwn({ refs: '<1@example.org>', more: ['X-Countersign: k7'], body: 'Line\r\n\r\nMessage-ID: <kept@in.body>' }),
    )
    expect(raw).not.toContain('<mine@example.com>')
    expect(raw.match(/^Message-ID: <CA[\w-]+@mail\.gmail\.com>\r$/m)).toBeTruthy()
    for (const kept of [
      'In-Reply-To: <1@example.org>',
      'References: <1@example.org>',
      'X-Countersign: k7',
      '\r\n\r\nLine\r\n\r\nMessage-ID: <kept@in.body>',
    ])
      expect(raw).toContain(kept)
  })

  test('keeps its Message-ID and loses its own headers where the world is told so', async () => {
    Object.assign(world.google.behaviour, { overwriteMessageIds: false, keepCustomHeaders: false })
    const raw = rawOf(await sendOwn({ more: ['X-Countersign: k7,', ' folded'] }))
    expect(raw).toContain('Message-ID: <mine@example.com>')
    expect(raw).not.toMatch(/X-Countersign|folded/)
  })

  test('arrives unread, without Bcc, at those whom the world knows', async () => {
    world.addAccount({ address: 'bob@example.net' })
    const id = await sendOwn({ cc: 'carol@example.net', bcc: 'Bob <BOB@example.net>' })
    expect(rawOf(id)).toContain('Bcc: Bob')
    for (const address of [amy, 'bob@example.net']) {
      const [mail] = box(address).mails.values()
      expect([[...(mail?.labels ?? [])], mail?.raw.includes('Bcc')]).toEqual([['INBOX', 'UNREAD'], false])
    }
  })

  test('to oneself is also in the inbox, once', async () => {
    const id = await sendOwn({ to: me })
    expect([...(box().mails.get(id)?.labels ?? [])].sort()).toEqual(['INBOX', 'SENT', 'UNREAD'])
    expect(box().mails.size).toBe(1)
  })

  test.each([
    ['', me],
    ['Boss <boss@example.org>', me],
    ['Team <team@example.com>', 'team@example.com'],
  ])('from %j comes from %s', async (from, shown) => {
    expect(rawOf(await sendOwn({ from }))).toMatch(new RegExp(`^From: .*${shown}`, 'm'))
  })

  test.each([
    [{ to: '' }, 'Recipient address required'],
    [{ to: 'Amy' }, 'Invalid To header'],
    [{ cc: 'a@b@example.org' }, 'Invalid Cc header'],
  ])('is refused with %j', async (given, message) => {
    expect(problem(await post('messages/send', { raw: encode(own(given)) }))).toEqual([400, 'invalidArgument', message])
    expect(box().mails.size + box(amy).mails.size).toBe(0)
  })
})

describe('the thread of an own message', () => {
  test.each([
    ['is the asked one where it is referenced under the same subject', { refs: '<1@example.org>' }, true],
    ['is a new one without references', {}, false],
    ['is a new one under another subject', { refs: '<1@example.org>', subject: 'Dinner' }, false],
    ['is a new one with references to another thread', { refs: '<9@example.org>' }, false],
  ])('%s', async (_, given, inside) => {
    const { threadId } = world.deliver(me, testMail({ id: 1 }))
    for (const path of ['messages/send', 'drafts'] as const) {
      const message = { raw: encode(own(given)), threadId }
      const { json } = await post(path, path === 'drafts' ? { message } : message)
      expect((json.message ?? json).threadId === threadId).toBe(inside)
    }
  })

  test('is a new one where none is asked for, and must exist', async () => {
    const { threadId } = world.deliver(me, testMail({ id: 1 }))
    const raw = encode(own({ refs: '<1@example.org>' }))
    expect((await post('messages/send', { raw })).json.threadId).not.toBe(threadId)
    expect((await post('messages/send', { raw, threadId: '18c20b915f8d0fff' })).status).toBe(404)
  })

  test('of a draft alone in its thread is kept', async () => {
    const { id, message } = await draft()
    const { threadId } = message
    const updated = await call('PUT', gmailUrl(`drafts/${id}`), { message: { raw: encode(own({ body: 'More' })), threadId } })
    expect(updated.json.message.threadId).toBe(threadId)
    const sent = await post('drafts/send', { id, message: { raw: encode(own({ body: 'Signed' })), threadId } })
    expect(sent.json.threadId).toBe(threadId)
    expect(box().threads.get(threadId)?.mails).toHaveLength(1)
  })

  test('of the recipient is the one that is answered', async () => {
    const { threadId } = world.deliver(amy, own({ subject: 'Picnic' }), ['SENT'])
    await post('messages/send', { raw: encode(own({ refs: '<mine@example.com>' })) })
    expect(box(amy).threads.get(threadId)?.mails).toHaveLength(2)
  })
})
