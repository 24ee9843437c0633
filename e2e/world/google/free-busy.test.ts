import type { calendar_v3 } from '@googleapis/calendar'
import { beforeEach, describe, expect, test } from 'vitest'
import { accessToken, calendarUrl, inProcess, type JsonCall, jsonCaller, testRedirect } from '../test-client'
import { createWorld, type WorldCore } from '../world-core'

const me = 'me@example.com'
const scope = 'https://www.googleapis.com/auth/calendar.freebusy'
let world: WorldCore
let call: JsonCall
beforeEach(async () => {
  world = createWorld({ redirectUris: [testRedirect] })
  world.addAccount({ address: me, zone: 'Europe/Berlin' })
  await allow(scope)
})
const allow = async (scope: string) => {
  const send = inProcess(world)
  const token = await accessToken(world, send, me, `openid email ${scope}`)
  call = jsonCaller(send, () => token)
}

const range = { timeMin: '2026-12-01T00:00:00Z', timeMax: '2026-12-03T00:00:00Z' }
const query = (ids: string[], more: object = {}) =>
  call('POST', calendarUrl('/freeBusy'), { ...range, items: ids.map(id => ({ id })), ...more })
const timed = (start: string, end: string, more: object = {}): calendar_v3.Schema$Event => ({
  start: { dateTime: `2026-12-${start}:00Z` },
  end: { dateTime: `2026-12-${end}:00Z` },
  ...more,
})

describe('busy times', () => {
  test('are merged and within the range, without what is free, cancelled or declined', async () => {
    world.addAccount({
      address: 'bob@example.com',
      events: [
        timed('01T09:00', '01T10:00'),
        timed('01T09:30', '01T11:00'),
        timed('01T11:00', '01T11:30'),
        timed('02T23:00', '03T01:00'),
        timed('01T13:00', '01T14:00', { transparency: 'transparent' }),
        timed('01T14:00', '01T15:00', { status: 'cancelled' }),
        timed('01T15:00', '01T16:00', { attendees: [{ email: 'bob@example.com', responseStatus: 'declined' }] }),
      ],
    })
    const { json } = await query(['bob@example.com'])
    expect(json.calendars['bob@example.com']).toEqual({
      busy: [
        { start: '2026-12-01T09:00:00Z', end: '2026-12-01T11:30:00Z' },
        { start: '2026-12-02T23:00:00Z', end: '2026-12-03T00:00:00Z' },
      ],
    })
    expect(json).toMatchObject({ kind: 'calendar#freeBusy', timeMin: '2026-12-01T00:00:00.000Z' })
  })

  test('know a series, and a day as it is in the zone of the calendar', async () => {
    world.addAccount({
      address: 'bob@example.com',
      zone: 'America/New_York',
      events: [
        { ...timed('01T09:00', '01T10:00'), id: 'daily', recurrence: ['RRULE:FREQ=DAILY;COUNT=2'] },
        { start: { date: '2026-12-02' }, end: { date: '2026-12-03' } },
      ],
    })
    const { json } = await query(['bob@example.com'], { timeZone: 'Europe/Berlin' })
    expect(json.calendars['bob@example.com'].busy).toEqual([
      { start: '2026-12-01T10:00:00+01:00', end: '2026-12-01T11:00:00+01:00' },
      { start: '2026-12-02T06:00:00+01:00', end: '2026-12-03T01:00:00+01:00' },
    ])
  })
})

describe('a calendar', () => {
  const unseen = { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] }
  test('is seen by its owner and the own domain unless it is shared otherwise', async () => {
    world.addAccount({ address: 'bob@example.com' })
    world.addAccount({ address: 'shy@example.com', freeBusyFor: 'nobody' })
    world.addAccount({ address: 'amy@example.org' })
    world.addAccount({ address: 'open@example.org', freeBusyFor: 'everybody' })
    const ids = ['primary', me, 'BOB@example.com', 'open@example.org', 'shy@example.com', 'amy@example.org', 'none@example.com']
    const { calendars } = (await query(ids)).json
    expect(ids.map(id => calendars[id].errors?.[0].reason ?? 'seen')).toEqual([
      'seen',
      'seen',
      'seen',
      'seen',
      'notFound',
      'notFound',
      'notFound',
    ])
    expect(calendars['amy@example.org']).toEqual(unseen)
  })

  test('beyond the fiftieth is one too many', async () => {
    const ids = Array.from({ length: 51 }, (_, at) => `p${at}@example.com`)
    expect((await query(ids)).json.calendars['p50@example.com']).toEqual({
      errors: [{ domain: 'calendar', reason: 'tooManyCalendarsRequested' }],
    })
  })
})

test('a query is no effect, and needs a scope and a range', async () => {
  expect((await query(['primary'], { timeMax: range.timeMin })).json.error.errors[0].reason).toBe('timeRangeEmpty')
  expect((await query(['primary'], { timeMin: '2026-12-01' })).status).toBe(400)
  expect((await query(['primary'])).status).toBe(200)
  expect(world.google.effects).toEqual([])
  await allow('https://www.googleapis.com/auth/calendar.events')
  expect((await query(['primary'])).status).toBe(403)
})

test('the zone of the calendar is a setting', async () => {
  await allow('https://www.googleapis.com/auth/calendar.settings.readonly')
  expect((await call('GET', calendarUrl('/users/me/settings/timezone'))).json).toMatchObject({ id: 'timezone', value: 'Europe/Berlin' })
  expect((await call('GET', calendarUrl('/users/me/settings'))).json.items).toContainEqual(expect.objectContaining({ id: 'timezone' }))
  expect((await call('GET', calendarUrl('/users/me/settings/none'))).status).toBe(404)
})
