import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { accessToken, gmailUrl, type JsonCall, jsonCaller, modifyScope, sender, testMail, testRedirect } from './test-client'
import { startWorld, type World } from './world'

const me = 'me@example.com'
let world: World
let call: JsonCall
beforeAll(async () => {
  world = await startWorld({ redirectUris: [testRedirect] })
})
afterAll(() => world.close())
beforeEach(async () => {
  world.reset()
  world.addAccount({ address: me, events: [{ id: 'tea01', summary: 'Tea', start: { date: '2026-12-01' }, end: { date: '2026-12-02' } }] })
  const send = sender(world)
  const token = await accessToken(world, send, me, `openid email ${modifyScope}`)
  call = jsonCaller(send, () => token)
})

const order = async (name: string, body: object = {}) => {
  const response = await fetch(`${world.controlUrl}/${name}`, { method: 'POST', body: JSON.stringify(body) })
  return { status: response.status, json: await response.json() }
}
const look = async (name: string) => (await fetch(`${world.controlUrl}/${name}`)).json()
const raw = (body: string) => Buffer.from(testMail({ id: 1, body })).toString('base64url')

test('the control port shows effects and the whole state, and takes the world back', async () => {
  await order('save')
  const before = await look('snapshot')
  await call('POST', gmailUrl('messages/send'), { raw: raw('Hi') })
  expect(await look('effects')).toMatchObject([
    { method: 'POST', path: '/gmail/v1/users/me/messages/send', body: { raw: raw('Hi') }, account: me },
  ])
  expect(await look('snapshot')).not.toEqual(before)
  await order('restore')
  expect([await look('snapshot'), await look('effects'), await look('notices')]).toEqual([before, [], []])
})

test('the control port does what the user does besides', async () => {
  const { id, message } = (await call('POST', gmailUrl('drafts'), { message: { raw: raw('Ours') } })).json
  const { json } = await order('editDraft', { address: me, id, raw: raw('Mine') })
  expect(json.messageId).not.toBe(message.id)
  expect((await call('GET', gmailUrl(`drafts/${id}?format=raw`))).json.message.raw).toBe(raw('Mine'))
  await order('relabel', { address: me, id: json.messageId, add: ['Party'] })
  await order('editEvent', { address: me, id: 'tea01', change: { summary: 'Coffee' } })
  const { [me]: seen } = await look('snapshot')
  expect([seen.drafts[0].labels, seen.events[0].summary]).toEqual([['DRAFT', 'Party'], 'Coffee'])
  await order('deleteDraft', { address: me, id })
  expect((await call('GET', gmailUrl(`drafts/${id}`))).status).toBe(404)
  expect((await order('deleteDraft', { address: me, id })).status).toBe(400)
  expect(await look('effects')).toHaveLength(1)
})

test('the control port changes how Google behaves, until the world is reset', async () => {
  await order('behaviour', { overwriteMessageIds: false })
  const { json } = await call('POST', gmailUrl('messages/send'), { raw: raw('Hi') })
  expect(world.google.accounts.get(me)?.mailbox.mails.get(json.id)?.rfcId).toBe('<1@example.org>')
  expect((await order('behaviour', { sendTwice: true })).status).toBe(400)
  await order('reset')
  expect((await look('state')).behaviour).toEqual({
    overwriteMessageIds: true,
    keepCustomHeaders: true,
    idCollision: 'accept',
    untrashToInbox: false,
  })
})
