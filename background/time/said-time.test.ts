import { describe, expect, it } from 'vitest'
import { saidTime } from './said-time'

const at = (dateTime: string) => ({ dateTime, timeZone: 'Europe/Berlin' })
const meeting = { start: at('2026-12-04T15:00:00+01:00'), end: at('2026-12-04T16:00:00+01:00') }

describe('saidTime', () => {
  it.each([
    [['Europe/Berlin'], 'Fri 4 Dec 2026, 15:00–16:00'],
    [['Europe/Berlin', 'Europe/Paris'], 'Fri 4 Dec 2026, 15:00–16:00'],
    [['Europe/Berlin', 'America/New_York'], 'Fri 4 Dec 2026, 15:00–16:00 Berlin · 09:00 New York'],
    [['Europe/Berlin', 'Australia/Lord_Howe'], 'Fri 4 Dec 2026, 15:00–16:00 Berlin · Sat 5 Dec, 01:00 Lord Howe'],
    [['Asia/Tokyo', 'Europe/Berlin', 'Europe/Paris'], 'Fri 4 Dec 2026, 23:00 – Sat 5 Dec, 00:00 Tokyo · 15:00 Berlin'],
    [[], 'Fri 4 Dec 2026, 15:00–16:00'],
  ])('says a meeting in %j as "%s"', (zones, words) => expect(saidTime(meeting, zones)).toBe(words))

  it('says whole days without a zone, the last one included', () => {
    expect(saidTime({ start: { date: '2026-12-04' }, end: { date: '2026-12-05' } }, ['Asia/Tokyo', 'Europe/Berlin'])).toBe(
      'Fri 4 Dec 2026, all day',
    )
    expect(saidTime({ start: { date: '2026-12-04' }, end: { date: '2026-12-07' } }, [])).toBe('Fri 4 Dec – Sun 6 Dec 2026, all day')
    expect(saidTime({ start: { date: '2026-12-31' }, end: { date: '2027-01-03' } }, [])).toBe('Thu 31 Dec 2026 – Sat 2 Jan 2027, all day')
  })

  it('shows both zones in the weeks when only one has changed its clocks', () => {
    const start = { dateTime: '2026-10-28T15:00:00+01:00', timeZone: 'Europe/Berlin' }
    const end = { dateTime: '2026-10-28T15:30:00+01:00', timeZone: 'Europe/Berlin' }
    expect(saidTime({ start, end }, ['Europe/Berlin', 'America/New_York'])).toBe('Wed 28 Oct 2026, 15:00–15:30 Berlin · 10:00 New York')
  })
})
