import { describe, expect, it } from 'vitest'
import { isTime, saidMoment } from './event-time'

describe('a Calendar time in words', () => {
  it.each([
    [{ date: '2026-12-04' }, 'Europe/Berlin', 'Fri 4 Dec 2026'],
    [{ date: '2026-12-04', dateTime: null, timeZone: null }, 'Europe/Berlin', 'Fri 4 Dec 2026'],
    [{ dateTime: '2026-12-04T15:00:00', timeZone: 'Europe/Berlin' }, 'Europe/Berlin', 'Fri 4 Dec 2026, 15:00 Berlin'],
    [{ date: null, dateTime: '2026-12-04T14:00:00Z', timeZone: null }, 'Europe/Berlin', 'Fri 4 Dec 2026, 15:00 Berlin'],
    [
      { dateTime: '2026-12-04T23:30:00', timeZone: 'America/New_York' },
      'Europe/Berlin',
      'Fri 4 Dec 2026, 23:30 New York · Sat 5 Dec 2026, 05:30 Berlin',
    ],
    [{ dateTime: '2026-12-04T14:00:00Z', timeZone: 'Europe/Berlin' }, 'Europe/Berlin', 'Fri 4 Dec 2026, 15:00 Berlin'],
    [{ dateTime: '2026-10-25T12:00:00', timeZone: 'Europe/Berlin' }, 'UTC', 'Sun 25 Oct 2026, 12:00 Berlin · 11:00 UTC'],
    [{ dateTime: '2026-03-29T08:00:00', timeZone: 'Europe/Berlin' }, 'UTC', 'Sun 29 Mar 2026, 08:00 Berlin · 06:00 UTC'],
  ])('%j, seen from %s', (time, home, said) => {
    expect(saidMoment(time, home)).toBe(said)
  })

  it('is told from other values', () => {
    expect([isTime({ date: '2026-12-04' }), isTime('2026-12-04'), isTime([]), isTime({ email: 'a@example.org' })]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
