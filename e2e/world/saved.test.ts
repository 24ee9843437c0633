import { beforeEach, describe, expect, test } from 'vitest'
import {
  accessToken,
  calendarUrl,
  eventsScope,
  gmailUrl,
  inProcess,
  type JsonCall,
  jsonCaller,
  modifyScope,
  testMail,
  testRedirect,
} from './test-client'
import { createWorld, type WorldCore } from './world-core'

const me = 'me@example.com'
let world: WorldCore
let call: JsonCall
let mailId: string
beforeEach(async () => {
  world = createWorld({ redirectUris: [testRedirect] })
  const times = (hour: number) => ({ start: { dateTime: `2026-12-01T${hour}:00:00Z` }, end: { dateTime: `2026-12-01T${hour + 1}:00:00Z` } })
  world.addAccount({
    address: me,
    zone: 'Europe/Berlin',
    events: [
      { id: 'dentist', summary: 'Dentist', ...times(10), attendees: [{ email: 'amy@example.org' }] },
      { id: 'daily', summary: 'Daily', ...times(12), recurrence: ['RRULE:FREQ=DAILY;COUNT=3'] },
    ],
  })
  mailId = world.deliver(me, testMail({ id: 1 })).id
  const send = inProcess(world)
  const token = await accessToken(world, send, me, `openid email ${modifyScope} ${eventsScope}`)
  call = jsonCaller(send, () => token)
})

const raw = (text: string) => Buffer.from(testMail({ id: 7, subject: 'Draft', body: text })).toString('base64url')
const mail = (act: string, body: object = {}) => call('POST', gmailUrl(`messages/${mailId}/${act}`), body)
const event = (method: string, id: string, body?: object) => call(method, calendarUrl(`/calendars/primary/events/${id}`), body)
const insert = () => call('POST', calendarUrl('/calendars/primary/events'), { start: { date: '2026-12-05' }, end: { date: '2026-12-06' } })
const draft = (text: string) => call('POST', gmailUrl('drafts'), { message: { raw: raw(text) } })
const instance = 'daily_20261202T120000Z'

/** A change, and the call that takes it back, given the answer to the change. */
const changes: Record<string, [() => ReturnType<JsonCall>, (answer: { id: string }) => Promise<unknown>]> = {
  archive: [() => mail('modify', { removeLabelIds: ['INBOX'] }), () => mail('modify', { addLabelIds: ['INBOX'] })],
  trash: [() => mail('trash'), async () => [await mail('untrash'), await mail('modify', { addLabelIds: ['INBOX'] })]],
  label: [() => call('POST', gmailUrl('labels'), { name: 'New' }), ({ id }) => call('DELETE', gmailUrl(`labels/${id}`))],
  draft: [() => draft('One'), ({ id }) => call('DELETE', gmailUrl(`drafts/${id}`))],
  insert: [insert, ({ id }) => event('DELETE', id)],
  patch: [
    () => event('PATCH', 'dentist', { location: 'Upstairs', start: { dateTime: '2026-12-01T09:00:00Z' } }),
    () => event('PATCH', 'dentist', { location: null, start: { dateTime: '2026-12-01T10:00:00Z' } }),
  ],
  delete: [() => event('DELETE', 'dentist'), () => event('PATCH', 'dentist', { status: 'confirmed' })],
  'delete one instance': [() => event('DELETE', instance), () => event('PATCH', instance, { status: 'confirmed' })],
  'rename one instance': [() => event('PATCH', instance, { summary: 'Once' }), () => event('PATCH', instance, { summary: 'Daily' })],
}

describe('a snapshot', () => {
  test.each(Object.keys(changes))('tells of %s, and is as before once that is taken back', async name => {
    const [make, undo] = changes[name] ?? []
    const before = world.snapshot()
    expect(world.snapshot()).toEqual(before)
    const answer = await make?.()
    expect(world.snapshot()).not.toEqual(before)
    await undo?.(answer?.json)
    expect(world.snapshot()).toEqual(before)
  })

  test('of a draft tells its text and not its message id', async () => {
    const { id } = (await draft('One')).json
    const before = world.snapshot()
    const update = (text: string) => call('PUT', gmailUrl(`drafts/${id}`), { message: { raw: raw(text) } })
    await update('Two')
    expect(world.snapshot()[me]?.drafts).not.toEqual(before[me]?.drafts)
    await update('One')
    expect(world.snapshot()[me]?.drafts.map(({ raw }) => raw)).toEqual(before[me]?.drafts.map(({ raw }) => raw))
  })
})

describe('a saved world', () => {
  test('comes back as often as it is wanted, with the sign-in', async () => {
    const { id } = (await draft('Kept')).json
    const saved = world.save()
    const before = world.snapshot()
    for (let run = 0; run < 2; run++) {
      for (const [make] of Object.values(changes)) await make()
      await call('POST', gmailUrl('drafts/send'), { id })
      world.faults.add({ on: 'GET /none', do: 'drop' })
      expect(world.snapshot()).not.toEqual(before)
      world.restore(saved)
      expect(world.snapshot()).toEqual(before)
      expect([world.google.effects, world.requests, world.faults.list()]).toEqual([[], [], []])
      expect((await call('GET', gmailUrl(`drafts/${id}`))).status).toBe(200)
    }
  })
})
