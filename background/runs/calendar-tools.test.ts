import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import type { BusyTimes } from '../../shared/calendar'
import { AppError } from '../../shared/errors'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import type { Agenda } from '../mail-source'
import { fakeMail } from '../testing/fake-mail'
import type { Running } from './running'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { calendarTools } = await import('./calendar-tools')

const signal = new AbortController().signal
const nothing = { busy: [] }

/** Now is Monday 23 November 2026, 11:00 in Berlin. */
function toolsOn(calendars: BusyTimes) {
  const asked: unknown[] = []
  const agenda: Agenda = {
    events: async query => {
      asked.push(query)
      return []
    },
    busy: async (people, from, to) => {
      asked.push([people, new Date(from).toISOString(), new Date(to).toISOString()])
      return calendars
    },
  }
  const run = { source: fakeMail([], { agenda }), started: { zone: 'Europe/Berlin' } } as unknown as Running
  return { tools: calendarTools(run, () => undefined), asked }
}

const week = { from: '2026-11-20', to: '2026-11-28', minutes: 60, anyHour: false }

describe('free time', () => {
  it('is when all are free in office hours, never in the past, with three offers on different days', async () => {
    const busyMorning = { busy: [{ start: '2026-11-23T09:00:00Z', end: '2026-11-23T14:30:00Z' }] }
    const { tools, asked } = toolsOn({ primary: nothing, 'bob@example.org': busyMorning })
    const free = await tools.freeTime?.({ ...week, attendees: ['Bob@example.org', 'me@example.com'] }, signal)
    expect(asked).toEqual([[['primary', 'bob@example.org'], '2026-11-23T10:00:00.000Z', '2026-11-27T23:00:00.000Z']])
    expect(free?.slots[0]).toMatchObject({ start: '2026-11-23T15:30:00+01:00', end: '2026-11-23T16:30:00+01:00' })
    expect(free?.offer).toEqual(['Mon 23 Nov 2026, 15:30–16:30', 'Tue 24 Nov 2026, 09:00–10:00', 'Wed 25 Nov 2026, 09:00–10:00'])
    expect(free?.unseen).toEqual([])
  })

  it('names those whose calendars cannot be seen', async () => {
    const { tools } = toolsOn({ primary: nothing, 'carol@example.org': { errors: [{ reason: 'notFound' }] } })
    expect((await tools.freeTime?.({ ...week, attendees: ['carol@example.org'] }, signal))?.unseen).toEqual(['carol@example.org'])
  })

  it('refuses a range that is over or the wrong way round', async () => {
    const { tools } = toolsOn({ primary: nothing })
    const over = { ...week, attendees: [], to: '2026-11-21' }
    await expect(tools.freeTime?.(over, signal)).rejects.toMatchObject({ code: 'bad-time' })
    await expect((async () => tools.listEvents?.('2026-11-28', '2026-11-20', '', signal))()).rejects.toMatchObject({ code: 'bad-time' })
  })
})

it('tells that the calendar may not be read, so that the user can let it', async () => {
  const refuse = () => Promise.reject(new AppError('scope-missing', 'calendar'))
  const run = { source: fakeMail([], { agenda: { events: refuse, busy: refuse } }), started: { zone: 'UTC' } } as unknown as Running
  const onRefused = vi.fn()
  const { listEvents, freeTime } = calendarTools(run, onRefused)
  await expect(listEvents?.('2026-11-24', '2026-11-25', '', signal)).rejects.toMatchObject({ code: 'scope-missing' })
  await expect(freeTime?.({ ...week, attendees: [] }, signal)).rejects.toMatchObject({ code: 'scope-missing' })
  expect(onRefused).toHaveBeenCalledTimes(2)
})

it('reads bare times of an agenda in the zone of the question', async () => {
  const { tools, asked } = toolsOn({})
  await tools.listEvents?.('2026-11-24', '2026-11-25T12:00', '', signal)
  expect(asked).toEqual([{ from: '2026-11-23T23:00:00.000Z', to: '2026-11-25T11:00:00.000Z' }])
})
