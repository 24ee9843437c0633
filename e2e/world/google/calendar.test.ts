import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accessToken, calendarScope, getJson, type Send, sender, testRedirect } from '../test-client'
import { startWorld, type World } from '../world'

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
  world.addAccount({
    address: me,
    zone: 'Europe/Berlin',
    events: [
      {
        id: 'party1',
        summary: 'Summer party',
        start: { dateTime: '2026-11-28T18:00:00+01:00' },
        end: { dateTime: '2026-11-28T22:00:00+01:00' },
        attendees: [{ email: 'amy@example.org', displayName: 'Amy', responseStatus: 'accepted', additionalGuests: 1, comment: 'With Bob' }],
      },
      {
        id: 'standup',
        summary: 'Stand-up',
        start: { dateTime: '2026-10-19T09:00:00+02:00', timeZone: 'Europe/Berlin' },
        end: { dateTime: '2026-10-19T09:15:00+02:00', timeZone: 'Europe/Berlin' },
        recurrence: ['RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE:20261102T080000Z'],
      },
      { id: 'day', summary: 'Day off', start: { date: '2026-12-24' }, end: { date: '2026-12-25' } },
      { id: 'gone', summary: 'Gone', status: 'cancelled', start: { date: '2026-12-01' }, end: { date: '2026-12-02' } },
    ],
  })
  token = await accessToken(world, send, me, `openid email ${calendarScope}`)
})

const get = (path: string) => getJson(send, `https://www.googleapis.com/calendar/v3${path}`, token)
const idsOf = async (query: string) => (await get(`/calendars/primary/events?${query}`)).json.items.map((event: { id: string }) => event.id)

describe('the calendar', () => {
  test('is listed and found by its id or as primary', async () => {
    expect((await get('/users/me/calendarList')).json.items).toMatchObject([{ id: me, primary: true, timeZone: 'Europe/Berlin' }])
    for (const id of ['primary', me]) expect((await get(`/calendars/${encodeURIComponent(id)}`)).json.timeZone).toBe('Europe/Berlin')
    expect((await get('/calendars/other@example.org')).status).toBe(404)
  })

  test('gives an event whole, with its attendees', async () => {
    const { json } = await get('/calendars/primary/events/party1')
    expect(json).toMatchObject({
      kind: 'calendar#event',
      status: 'confirmed',
      iCalUID: 'party1@google.com',
      etag: expect.any(String),
      attendees: [{ additionalGuests: 1 }],
    })
    expect((await get('/calendars/primary/events/none')).json.error).toMatchObject({ code: 404, errors: [{ reason: 'notFound' }] })
  })

  test('finds events by time, word and page', async () => {
    expect(await idsOf('')).toEqual(['party1', 'standup', 'day'])
    expect(await idsOf('showDeleted=true')).toContain('gone')
    expect(await idsOf('q=amy')).toEqual(['party1'])
    expect(await idsOf('timeMin=2026-11-28T21:59:00Z&singleEvents=true')).toEqual(['day'])
    expect(await idsOf('timeMin=2026-11-28T20:59:00Z&timeMax=2026-12-01T00:00:00Z&singleEvents=true')).toEqual(['party1'])
    const { json } = await get('/calendars/primary/events?maxResults=2')
    expect(json.items).toHaveLength(2)
    expect(await idsOf(`maxResults=2&pageToken=${json.nextPageToken}`)).toEqual(['day'])
  })

  test('takes a series apart at the same hour of the clock, exceptions left out', async () => {
    const { json } = await get('/calendars/primary/events?singleEvents=true&orderBy=startTime&timeMax=2026-11-20T00:00:00Z')
    expect(json.items.map((event: { id: string }) => event.id)).toEqual(['standup_20261019T070000Z', 'standup_20261026T080000Z'])
    const instance = (await get('/calendars/primary/events/standup_20261026T080000Z')).json
    expect(instance).toMatchObject({ recurringEventId: 'standup', end: { dateTime: '2026-10-26T08:15:00.000Z' } })
  })

  test('refuses what Google refuses', async () => {
    expect((await get('/calendars/primary/events?orderBy=startTime')).status).toBe(400)
    expect((await get('/calendars/primary/events?timeMin=2026-11-28')).status).toBe(400)
    expect((await get('/calendars/primary/events?fields=items(nonsense)')).status).toBe(400)
    token = await accessToken(world, send, me)
    expect((await get('/calendars/primary/events')).json.error.errors[0].reason).toBe('insufficientPermissions')
  })

  test('answers with the fields asked for', async () => {
    const { json } = await get('/calendars/primary/events?q=party&fields=items(summary,attendees(email,responseStatus))')
    expect(json).toEqual({ items: [{ summary: 'Summer party', attendees: [{ email: 'amy@example.org', responseStatus: 'accepted' }] }] })
  })
})
