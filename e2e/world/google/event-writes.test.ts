import { beforeEach, describe, expect, test } from 'vitest'
import { accessToken, calendarUrl, eventsScope, inProcess, type JsonCall, jsonCaller, testRedirect } from '../test-client'
import { createWorld, type WorldCore } from '../world-core'

const me = 'me@example.com'
let world: WorldCore
let call: JsonCall
beforeEach(async () => {
  world = createWorld({ redirectUris: [testRedirect] })
  world.addAccount({
    address: me,
    zone: 'Europe/Berlin',
    events: [
      {
        id: 'standup',
        summary: 'Stand-up',
        start: { dateTime: '2026-11-02T09:00:00+01:00', timeZone: 'Europe/Berlin' },
        end: { dateTime: '2026-11-02T09:15:00+01:00', timeZone: 'Europe/Berlin' },
        recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'],
      },
      {
        id: 'invited',
        summary: 'Party',
        start: { dateTime: '2026-11-28T18:00:00+01:00' },
        end: { dateTime: '2026-11-28T22:00:00+01:00' },
        organizer: { email: 'amy@example.org' },
        attendees: [
          { email: me, responseStatus: 'needsAction' },
          { email: 'bob@example.net', responseStatus: 'accepted' },
        ],
      },
    ],
  })
  await allow(eventsScope)
})
const allow = async (scope: string) => {
  const send = inProcess(world)
  const token = await accessToken(world, send, me, `openid email ${scope}`)
  call = jsonCaller(send, () => token)
}

const at = (path: string) => calendarUrl(`/calendars/primary/events${path}`)
const get = async (id: string) => (await call('GET', at(`/${id}`))).json
const insert = (body: object, query = '') => call('POST', at(query), body)
const patch = (id: string, body: object, query = '', headers = {}) => call('PATCH', at(`/${id}${query}`), body, headers)
const noon = { start: { dateTime: '2026-12-01T12:00:00+01:00' }, end: { dateTime: '2026-12-01T13:00:00+01:00' } }
const problem = ({ status, json }: Awaited<ReturnType<JsonCall>>) => [status, json.error?.errors[0].reason]
const list = async (query: string) => (await call('GET', at(`?${query}`))).json
const ids = async (query: string) => (await list(query)).items.map(({ id }: { id: string }) => id)

describe('a new event', () => {
  test('has what Google fills in, and times with the offset of their zone', async () => {
    const { status, json } = await insert({
      summary: 'Lunch',
      start: { dateTime: '2026-07-01T12:00:00', timeZone: 'America/New_York' },
      end: { dateTime: '2026-07-01T19:00:00+02:00' },
      attendees: [{ email: me }, { email: 'bob@example.net' }],
    })
    expect(status).toBe(200)
    expect(json).toMatchObject({
      status: 'confirmed',
      sequence: 0,
      organizer: { email: me, self: true },
      start: { dateTime: '2026-07-01T12:00:00-04:00', timeZone: 'America/New_York' },
      end: { dateTime: '2026-07-01T19:00:00+02:00', timeZone: 'Europe/Berlin' },
      attendees: [
        { email: me, self: true, responseStatus: 'needsAction' },
        { email: 'bob@example.net', responseStatus: 'needsAction' },
      ],
    })
    expect(json.id).toMatch(/^[a-v0-9]{5,1024}$/)
    expect(await get(json.id)).toEqual(json)
  })

  test('takes the id that the client chose, where it is base32hex', async () => {
    expect((await insert({ id: '0123456789abcdefghijklmnopqrstuv', ...noon })).json.id).toBe('0123456789abcdefghijklmnopqrstuv')
    for (const id of ['abcd', 'wxyz0', 'ABCDE', 'a-b-c']) expect(problem(await insert({ id, ...noon }))).toEqual([400, 'invalid'])
  })

  test('under an id that is taken is accepted and written over, or 409 where the world is told so', async () => {
    await insert({ id: 'taken', summary: 'One', ...noon })
    expect((await insert({ id: 'taken', summary: 'Two', ...noon })).status).toBe(200)
    expect([(await get('taken')).summary, (await ids('q=One')).length, (await ids('q=Two')).length]).toEqual(['Two', 0, 1])
    world.google.behaviour.idCollision = 'conflict'
    expect(problem(await insert({ id: 'taken', ...noon }))).toEqual([409, 'duplicate'])
  })

  const { start, end } = noon
  test.each([
    ['no end', { start }, 'required'],
    ['an end before its start', { start: end, end: start }, 'timeRangeEmpty'],
    ['an empty day', { start: { date: '2026-12-01' }, end: { date: '2026-12-01' } }, 'timeRangeEmpty'],
    ['a day and a time', { start: { date: '2026-12-01' }, end }, 'invalid'],
    ['a day that is none', { start: { date: '2026-02-30' }, end: { date: '2026-03-02' } }, 'invalid'],
    ['a zone that is none', { start: { dateTime: '2026-12-01T12:00:00', timeZone: 'Mars/Base' }, end }, 'invalid'],
    ['neither offset nor zone', { start: { dateTime: '2026-12-01T12:00:00' }, end }, 'required'],
    ['a series without a zone', { start, end, recurrence: ['RRULE:FREQ=DAILY'] }, 'required'],
    ['a guest who has no address', { start, end, attendees: [{ email: 'Bob' }] }, 'invalidArgument'],
    ['a field of another type', { start, end, summary: 7 }, 'invalidArgument'],
  ])('with %s is refused', async (_, body, reason) => {
    expect(problem(await insert(body))).toEqual([400, reason])
    expect([await ids(''), world.google.effects]).toEqual([['standup', 'invited'], []])
  })
})

describe('a change', () => {
  test('merges what is given, takes away what is null, and has a new etag', async () => {
    const { json } = await insert({
      summary: 'Lunch',
      location: 'Here',
      ...noon,
      attendees: [{ email: 'bob@example.net', responseStatus: 'accepted' }],
    })
    const moved = (await patch(json.id, { location: null, start: { dateTime: '2026-12-01T11:00:00' } })).json
    expect(moved).toMatchObject({
      summary: 'Lunch',
      start: { dateTime: '2026-12-01T11:00:00+01:00', timeZone: 'Europe/Berlin' },
      end: json.end,
      sequence: 1,
      attendees: [{ responseStatus: 'accepted' }],
    })
    expect('location' in moved || moved.etag === json.etag).toBe(false)
    expect((await patch(json.id, { attendees: [{ email: 'bob@example.net' }] })).json.attendees[0].responseStatus).toBe('needsAction')
  })

  test('from a time to a day has to take the time away', async () => {
    const { id } = (await insert(noon)).json
    const days = (more: object) => ({ start: { date: '2026-12-01', ...more }, end: { date: '2026-12-02', ...more } })
    expect(problem(await patch(id, days({})))).toEqual([400, 'invalid'])
    expect((await patch(id, days({ dateTime: null }))).json).toMatchObject({ start: { date: '2026-12-01' }, end: { date: '2026-12-02' } })
  })

  test('by update clears what is not given', async () => {
    const { id, iCalUID } = (await insert({ summary: 'Lunch', location: 'Here', ...noon })).json
    const { json } = await call('PUT', at(`/${id}`), { summary: 'Dinner', ...noon })
    expect([json.summary, json.location, json.iCalUID]).toEqual(['Dinner', undefined, iCalUID])
    expect(problem(await call('PUT', at(`/${id}`), { summary: 'Dinner' }))).toEqual([400, 'required'])
  })

  test('is made only of the event that was read, where If-Match says so', async () => {
    const { id, etag } = (await insert(noon)).json
    world.user.editEvent(me, id, { summary: 'Mine' })
    for (const method of ['PATCH', 'PUT', 'DELETE'])
      expect(problem(await call(method, at(`/${id}`), noon, { 'if-match': etag }))).toEqual([412, 'conditionNotMet'])
    const fresh = (await get(id)).etag
    expect((await patch(id, { summary: 'Ours' }, '', { 'if-match': fresh })).json.summary).toBe('Ours')
  })

  test('by a guest touches only the own answer', async () => {
    const attendees = [
      { email: me, responseStatus: 'accepted', comment: 'Gladly' },
      { email: 'bob@example.net', responseStatus: 'declined' },
    ]
    const { json } = await patch('invited', { attendees }, '?sendUpdates=all')
    expect(json.attendees).toEqual([
      { email: me, self: true, responseStatus: 'accepted', comment: 'Gladly' },
      { email: 'bob@example.net', responseStatus: 'accepted' },
    ])
    expect(world.google.notices).toMatchObject([{ kind: 'reply', to: ['amy@example.org'], eventId: 'invited' }])
    expect((await patch('invited', { colorId: '3' })).json.attendees).toEqual(json.attendees)
    for (const body of [{ summary: 'Mine' }, noon]) expect(problem(await patch('invited', body))).toEqual([403, 'forbiddenForNonOrganizer'])
  })
})

describe('a deleted event', () => {
  test('stays as cancelled, is gone from the list, and cannot be deleted again', async () => {
    const { id } = (await insert(noon)).json
    expect((await call('DELETE', at(`/${id}`))).status).toBe(204)
    expect((await get(id)).status).toBe('cancelled')
    expect([await ids(''), (await ids('showDeleted=true')).includes(id)]).toEqual([['standup', 'invited'], true])
    expect(problem(await call('DELETE', at(`/${id}`)))).toEqual([410, 'deleted'])
    expect(problem(await call('DELETE', at('/never')))).toEqual([404, 'notFound'])
  })

  test('comes back by its status', async () => {
    await patch('standup_20261109T080000Z', { summary: 'Longer' })
    await call('DELETE', at('/standup'))
    expect(await ids('singleEvents=true&timeMax=2026-11-20T00:00:00Z')).toEqual([])
    await patch('standup', { status: 'confirmed' })
    expect(await ids('singleEvents=true&timeMax=2026-11-10T00:00:00Z&orderBy=startTime')).toEqual([
      'standup_20261102T080000Z',
      'standup_20261109T080000Z',
    ])
  })
})

describe('one instance of a series', () => {
  const second = 'standup_20261109T080000Z'
  test('moves alone, and is an exception then', async () => {
    const times = { start: { dateTime: '2026-11-10T10:00:00+01:00' }, end: { dateTime: '2026-11-10T10:15:00+01:00' } }
    const { json } = await patch(second, times)
    expect(json).toMatchObject({ id: second, recurringEventId: 'standup', originalStartTime: { dateTime: '2026-11-09T08:00:00.000Z' } })
    const { items } = await list('singleEvents=true&orderBy=startTime&timeMax=2026-11-20T00:00:00Z')
    expect(items.map(({ id, start }: { id: string; start: { dateTime: string } }) => [id, start.dateTime])).toContainEqual([
      second,
      times.start.dateTime,
    ])
    expect(items).toHaveLength(3)
    expect(await ids('')).toEqual(['standup', 'invited', second])
  })

  test('is cancelled alone, and those who take the series apart are told', async () => {
    await call('DELETE', at(`/${second}`))
    expect(await ids('singleEvents=true&timeMax=2026-11-20T00:00:00Z')).toEqual(['standup_20261102T080000Z', 'standup_20261116T080000Z'])
    expect((await list('')).items).toContainEqual(expect.objectContaining({ id: second, status: 'cancelled' }))
    const { items } = (await call('GET', at('/standup/instances?showDeleted=true'))).json
    expect(items).toHaveLength(4)
    expect((await call('GET', at('/standup/instances'))).json.items).toHaveLength(3)
  })
})

describe('mail to guests', () => {
  const guests = [{ email: me }, { email: 'bob@example.net' }, { email: 'in@example.com' }]
  test.each([
    ['', []],
    ['?sendUpdates=none', []],
    ['?sendUpdates=all', ['bob@example.net', 'in@example.com']],
    ['?sendUpdates=externalOnly', ['bob@example.net']],
  ])('goes with %j to %j', async (query, to) => {
    world.addAccount({ address: 'in@example.com' })
    const { json } = await insert({ ...noon, attendees: guests }, query)
    await call('DELETE', at(`/${json.id}${query}`))
    const kinds = world.google.notices.map(({ kind, to }) => [kind, to])
    expect(kinds).toEqual(
      to.length
        ? [
            ['request', to],
            ['cancel', to],
          ]
        : [],
    )
  })

  test('goes to one who is uninvited too', async () => {
    const { id } = (await insert({ ...noon, attendees: guests })).json
    await patch(id, { attendees: [] }, '?sendUpdates=all')
    expect(world.google.notices[0]?.to).toEqual(['bob@example.net', 'in@example.com'])
  })

  test('is not sent by a word that Google does not know, and nothing is changed', async () => {
    expect((await insert({ ...noon, attendees: guests }, '?sendUpdates=some')).status).toBe(400)
    expect(await ids('')).toEqual(['standup', 'invited'])
  })
})

describe('a sync token', () => {
  test('tells what changed since, deleted events too', async () => {
    const { nextSyncToken } = await list('')
    expect((await list(`syncToken=${nextSyncToken}`)).items).toEqual([])
    const { id } = (await insert(noon)).json
    await call('DELETE', at('/invited'))
    const { items } = await list(`syncToken=${nextSyncToken}`)
    expect(items.map((event: { id: string; status: string }) => [event.id, event.status])).toEqual([
      [id, 'confirmed'],
      ['invited', 'cancelled'],
    ])
  })

  test('that is too old or none is 410, and bears no search', async () => {
    const { nextSyncToken } = await list('')
    expect((await call('GET', at(`?syncToken=${nextSyncToken}&q=x`))).status).toBe(400)
    for (const account of world.google.accounts.values()) account.oldestSync = world.google.revision + 1
    for (const token of [nextSyncToken, 'x'])
      expect(problem(await call('GET', at(`?syncToken=${token}`)))).toEqual([410, 'fullSyncRequired'])
  })
})

test.each([
  ['calendar.readonly', [200, 403, 403, 403]],
  ['calendar.events.readonly', [200, 403, 403, 403]],
  ['calendar.events', [200, 200, 200, 204]],
  ['calendar', [200, 200, 200, 204]],
])('%s opens what it opens', async (scope, statuses) => {
  await allow(`https://www.googleapis.com/auth/${scope}`)
  const answers = [
    await call('GET', at('/standup')),
    await insert(noon),
    await patch('standup', { colorId: '1' }),
    await call('DELETE', at('/standup')),
  ]
  expect(answers.map(({ status }) => status)).toEqual(statuses)
})
