import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accessToken, getJson, gmailUrl, testMail as raw, type Send, sender, testRedirect } from '../test-client'
import { startWorld, type World } from '../world'
import { relabel } from './mailbox'

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

describe('labels, history, send-as', () => {
  test('count what they hold', async () => {
    const mail = world.deliver(me, raw({ id: 1 }))
    relabel(box(), mail, ['Party'], ['UNREAD'])
    const { json } = await get('labels')
    const party = json.labels.find((label: { name: string }) => label.name === 'Party')
    expect(party).toEqual({ id: 'Label_1', name: 'Party', type: 'user' })
    expect((await get('labels/Label_1')).json).toMatchObject({ messagesTotal: 1, messagesUnread: 0, threadsTotal: 1 })
    expect((await get('labels/Label_9')).status).toBe(404)
  })

  test('tell what changed since an id, and 404 for one too old', async () => {
    const { historyId } = (await get('profile')).json
    const mail = world.deliver(me, raw({ id: 1 }))
    relabel(box(), mail, ['STARRED'], ['UNREAD'])
    const { json } = await get(`history?startHistoryId=${historyId}`)
    expect(json.history.map((change: object) => Object.keys(change)[2])).toEqual(['messagesAdded', 'labelsAdded', 'labelsRemoved'])
    expect((await get(`history?startHistoryId=${historyId}&historyTypes=labelAdded`)).json.history).toHaveLength(1)
    expect((await get(`history?startHistoryId=${json.historyId}`)).json).toEqual({ historyId: json.historyId })
    box().oldestHistoryId = Number(json.historyId)
    expect((await get(`history?startHistoryId=${historyId}`)).status).toBe(404)
  })

  test('name the address to send from', async () => {
    expect((await get('settings/sendAs')).json.sendAs).toMatchObject([{ sendAsEmail: me, isDefault: true }])
  })
})

describe('quota', () => {
  test('is metered by the price list', async () => {
    const { id, threadId } = world.deliver(me, raw({ id: 1 }))
    const prices = {
      profile: 1,
      labels: 1,
      messages: 5,
      threads: 10,
      [`messages/${id}`]: 20,
      [`threads/${threadId}`]: 40,
      'history?startHistoryId=2000000': 2,
      'settings/sendAs': 1,
    }
    for (const [path, units] of Object.entries(prices)) {
      const before = world.quota.units
      await get(path)
      expect([path, world.quota.units - before]).toEqual([path, units])
    }
  })

  test('refuses above 6,000 a minute in the shape of Google, and grants again a minute later', async () => {
    const { threadId } = world.deliver(me, raw({ id: 1 }))
    const statuses = await Promise.all(Array.from({ length: 151 }, async () => (await get(`threads/${threadId}`)).status))
    expect(statuses.filter(status => status === 200)).toHaveLength(150)
    const { status, json } = await get(`threads/${threadId}`)
    expect([status, json.error.errors[0].reason, json.error.errors[0].domain]).toEqual([403, 'rateLimitExceeded', 'usageLimits'])
    world.setClock(new Date(world.now() + 61_000).toISOString())
    expect((await get(`threads/${threadId}`)).status).toBe(200)
  })

  test('only counts where the world is told so', async () => {
    world.quota.refuse = false
    world.quota.limitPerMinute = 10
    const { threadId } = world.deliver(me, raw({ id: 1 }))
    expect((await get(`threads/${threadId}`)).status).toBe(200)
  })
})
