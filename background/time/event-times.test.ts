import { describe, expect, it } from 'vitest'
import { eventTimes, type Span, type TimeArguments } from './event-times'

const berlin = (wall: string) => ({ dateTime: wall, timeZone: 'Europe/Berlin' })
const old: Span = { start: berlin('2026-12-03T09:00:00+01:00'), end: berlin('2026-12-03T09:45:00+01:00') }
const days: Span = { start: { date: '2026-12-03' }, end: { date: '2026-12-06' } }
const times = (named: TimeArguments, before: Span | null = null) => eventTimes(named, 'Europe/Berlin', before)

describe('eventTimes', () => {
  it('gives a new event an hour, or a day', () => {
    expect(times({ start: '2026-12-04T15:00' })).toMatchObject({ end: berlin('2026-12-04T16:00:00+01:00') })
    expect(times({ start: '2026-12-04' })).toMatchObject({ start: { date: '2026-12-04' }, end: { date: '2026-12-05' } })
  })

  it('keeps the length of what is moved', () => {
    expect(times({ start: '2026-12-04T15:00' }, old)).toMatchObject({
      start: berlin('2026-12-04T15:00:00+01:00'),
      end: berlin('2026-12-04T15:45:00+01:00'),
    })
    expect(times({ start: '2026-12-30' }, days)).toMatchObject({ end: { date: '2027-01-02' } })
  })

  it('keeps the elapsed length through a change of the clocks', () =>
    expect(times({ start: '2026-03-29T01:30' }, old)).toMatchObject({
      start: berlin('2026-03-29T01:30:00+01:00'),
      end: berlin('2026-03-29T03:15:00+02:00'),
    }))

  it('takes the usual length where a day becomes a time and a time a day', () => {
    expect(times({ start: '2026-12-04T15:00' }, days)).toMatchObject({ end: berlin('2026-12-04T16:00:00+01:00') })
    expect(times({ start: '2026-12-04' }, old)).toMatchObject({ end: { date: '2026-12-05' } })
  })

  it('keeps the start where only the end moves', () =>
    expect(times({ end: '2026-12-03T11:00' }, old)).toMatchObject({ ok: true, start: old.start, end: berlin('2026-12-03T11:00:00+01:00') }))

  it('reads both in the zone that is named', () =>
    expect(times({ start: '2026-12-04T15:00', end: '2026-12-04T16:00', zone: 'America/New_York' })).toMatchObject({
      start: { dateTime: '2026-12-04T15:00:00-05:00', timeZone: 'America/New_York' },
      end: { dateTime: '2026-12-04T16:00:00-05:00', timeZone: 'America/New_York' },
    }))

  it('means one day where a whole day ends as it starts', () =>
    expect(times({ start: '2026-12-04', end: '2026-12-04' })).toMatchObject({ end: { date: '2026-12-05' } }))

  it('tells of a change of the clocks', () => expect(times({ start: '2026-03-29T02:30' })).toMatchObject({ clockChange: 'gap' }))

  it.each([
    [{ start: '2026-12-04T15:00', end: '2026-12-04T14:00' }, 'order'],
    [{ start: '2026-12-04T15:00', end: '2026-12-04T15:00' }, 'order'],
    [{ start: '2026-12-04', end: '2026-12-03' }, 'order'],
    [{ start: '2026-12-04T15:00', end: '2026-12-05' }, 'mixed'],
    [{ end: '2026-12-05' }, 'no-start'],
    [{ start: 'tomorrow' }, 'format'],
    [{ start: '2026-12-04', end: '2026-13-05' }, 'no-such-time'],
    [{ start: '2026-12-04', zone: 'Nowhere' }, 'zone'],
  ])('refuses %j: %s', (named, reason) => expect(times(named)).toEqual({ ok: false, reason }))
})
