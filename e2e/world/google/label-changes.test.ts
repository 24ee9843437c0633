import { beforeEach, describe, expect, test } from 'vitest'
import { accessToken, gmailUrl, inProcess, type JsonCall, jsonCaller, modifyScope, testMail, testRedirect } from '../test-client'
import { createWorld, type WorldCore } from '../world-core'
import { accountOf } from './google'
import type { Mail } from './mail'

const me = 'me@example.com'
let world: WorldCore
let call: JsonCall
let mail: Mail
beforeEach(async () => {
  world = createWorld({ redirectUris: [testRedirect] })
  world.addAccount({ address: me })
  const send = inProcess(world)
  const token = await accessToken(world, send, me, `openid email ${modifyScope}`)
  call = jsonCaller(send, () => token)
  mail = world.deliver(me, testMail({ id: 1 }))
})

const post = (path: string, body: object = {}) => call('POST', gmailUrl(path), body)
const labels = (of = mail) => [...of.labels].sort()
const problem = ({ status, json }: Awaited<ReturnType<JsonCall>>) => [status, json.error?.message]

describe('labels of a message', () => {
  test('are added and removed', async () => {
    const { json } = await post(`messages/${mail.id}/modify`, { addLabelIds: ['STARRED'], removeLabelIds: ['INBOX'] })
    expect(json).toEqual({ id: mail.id, threadId: mail.threadId, labelIds: ['UNREAD', 'STARRED'] })
    expect(labels()).toEqual(['STARRED', 'UNREAD'])
  })

  test.each([
    [{ addLabelIds: ['SENT'] }, 'Invalid label: SENT'],
    [{ removeLabelIds: ['DRAFT'] }, 'Invalid label: DRAFT'],
    [{ addLabelIds: ['Label_9'] }, 'Invalid label: Label_9'],
    [{ addLabelIds: ['STARRED'], removeLabelIds: ['STARRED'] }, 'Cannot both add and remove the same label'],
    [{}, 'No label add or removes specified'],
  ])('are not changed by %j', async (body, message) => {
    for (const path of [`messages/${mail.id}/modify`, `threads/${mail.threadId}/modify`, 'messages/batchModify'])
      expect(problem(await post(path, path === 'messages/batchModify' ? { ...body, ids: [mail.id] } : body))).toEqual([400, message])
    expect([labels(), world.google.effects]).toEqual([['INBOX', 'UNREAD'], []])
  })

  test('of up to a thousand messages change at once, ids that are none aside', async () => {
    const other = world.deliver(me, testMail({ id: 2, subject: 'Other' }))
    expect((await post('messages/batchModify', { ids: [mail.id, other.id, 'f'], removeLabelIds: ['INBOX'] })).status).toBe(204)
    expect([labels(), labels(other)]).toEqual([['UNREAD'], ['UNREAD']])
    const many = Array.from({ length: 1001 }, () => mail.id)
    expect((await post('messages/batchModify', { ids: many, removeLabelIds: ['UNREAD'] })).status).toBe(400)
  })

  test('change in the whole thread', async () => {
    const reply = world.deliver(me, testMail({ id: 2, subject: 'Re: Picnic', refs: '<1@example.org>' }))
    const { json } = await post(`threads/${mail.threadId}/modify`, { removeLabelIds: ['INBOX'] })
    expect([labels(), labels(reply), json.messages.length]).toEqual([['UNREAD'], ['UNREAD'], 2])
    await post(`threads/${mail.threadId}/trash`)
    expect([labels(), labels(reply)]).toEqual([
      ['TRASH', 'UNREAD'],
      ['TRASH', 'UNREAD'],
    ])
    await post(`threads/${mail.threadId}/untrash`)
    expect([labels(), labels(reply)]).toEqual([['UNREAD'], ['UNREAD']])
  })
})

describe('the bin', () => {
  test('takes a message out of the inbox, and does not put it back there', async () => {
    expect((await post(`messages/${mail.id}/trash`)).json.labelIds).toEqual(['UNREAD', 'TRASH'])
    expect((await post(`messages/${mail.id}/untrash`)).json.labelIds).toEqual(['UNREAD'])
  })

  test('puts it back where the world is told so', async () => {
    world.google.behaviour.untrashToInbox = true
    await post(`messages/${mail.id}/trash`)
    await post(`messages/${mail.id}/untrash`)
    expect(labels()).toEqual(['INBOX', 'UNREAD'])
  })

  test('may be reached by modify, and Spam and it exclude each other', async () => {
    await post(`messages/${mail.id}/modify`, { addLabelIds: ['SPAM'] })
    expect(labels()).toEqual(['SPAM', 'UNREAD'])
    await post(`messages/${mail.id}/modify`, { addLabelIds: ['TRASH'] })
    expect(labels()).toEqual(['TRASH', 'UNREAD'])
  })

  test.each(['messages/f/trash', 'messages/f/modify', 'threads/f/untrash', 'threads/f/modify'])('%s is 404', async path => {
    expect((await post(path, path.endsWith('modify') ? { addLabelIds: ['STARRED'] } : {})).status).toBe(404)
  })
})

describe('a label', () => {
  test('is made, once by its name, used and deleted', async () => {
    const { json } = await post('labels', { name: 'Party' })
    expect(json).toMatchObject({ id: 'Label_1', name: 'Party' })
    expect(problem(await post('labels', { name: 'party' }))).toEqual([409, 'Label name exists or conflicts'])
    expect(problem(await post('labels', { name: 'inbox' }))).toEqual([400, 'Invalid label name'])
    await post(`messages/${mail.id}/modify`, { addLabelIds: ['Label_1'] })
    expect(labels()).toContain('Label_1')
    expect((await call('DELETE', gmailUrl('labels/Label_1'))).status).toBe(204)
    expect([labels(), accountOf(world.google, me).mailbox.labels.size]).toEqual([['INBOX', 'UNREAD'], 0])
    expect((await call('DELETE', gmailUrl('labels/INBOX'))).status).toBe(400)
    expect((await call('DELETE', gmailUrl('labels/Label_1'))).status).toBe(404)
  })

  test('that is made after another was deleted has an id of its own', async () => {
    for (const name of ['A', 'B']) await post('labels', { name })
    await call('DELETE', gmailUrl('labels/Label_1'))
    expect((await post('labels', { name: 'C' })).json.id).toBe('Label_3')
  })
})

test('changes cost what the price list says', async () => {
  const costs: Record<string, number> = {}
  for (const path of [
    `messages/${mail.id}/modify`,
    `messages/${mail.id}/trash`,
    `messages/${mail.id}/untrash`,
    `threads/${mail.threadId}/modify`,
    'messages/batchModify',
  ]) {
    const before = world.quota.units
    const body = /modify$/i.test(path) ? { addLabelIds: ['STARRED'], ...(path.includes('batch') && { ids: [mail.id] }) } : {}
    await post(path, body)
    costs[path.replace(/\/[0-9a-f]{16}/, '')] = world.quota.units - before
  }
  expect(costs).toEqual({
    'messages/modify': 5,
    'messages/trash': 20,
    'messages/untrash': 5,
    'threads/modify': 10,
    'messages/batchModify': 50,
  })
})

test('the signature stands with the address to send from', async () => {
  world.addAccount({ address: 'sig@example.com', signature: '<b>Sig</b>', aliases: [{ address: 'Alias@example.com', name: 'A' }] })
  expect(accountOf(world.google, 'sig@example.com').sendAs).toMatchObject([
    { sendAsEmail: 'sig@example.com', signature: '<b>Sig</b>', isPrimary: true },
    { sendAsEmail: 'alias@example.com', displayName: 'A', treatAsAlias: true },
  ])
})
