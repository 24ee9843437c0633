import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf, isZone, momentAt, parseMoment } from './moment'
import { instantAt, writtenAt, zones } from './testing/zone-rules'

const parsed = (text: string, zone = 'Europe/Berlin') => {
  const result = parseMoment(text, zone)
  return result.ok ? ('date' in result.moment ? result.moment.date : result.moment.dateTime) : result.reason
}

describe('parseMoment', () => {
  it.each([
    ['2026-12-04T15:00', '2026-12-04T15:00:00+01:00'],
    ['2026-12-04T15:00:30', '2026-12-04T15:00:30+01:00'],
    ['2026-12-04 15:00', '2026-12-04T15:00:00+01:00'],
    ['2026-12-04T15:00:00-05:00', '2026-12-04T21:00:00+01:00'],
    ['2026-12-04T15:00:00.123Z', '2026-12-04T16:00:00+01:00'],
    ['2026-06-04T15:00', '2026-06-04T15:00:00+02:00'],
    ['2026-12-04', '2026-12-04'],
    ['2026-02-29', 'no-such-time'],
    ['2026-12-04T25:00', 'no-such-time'],
    ['2026-12-04T15:60', 'no-such-time'],
    ['2026-12-04T15:00:60', 'no-such-time'],
    ['2026-12-04T15:00+99:00', 'no-such-time'],
    ['4 December', 'format'],
    ['2026-12-04T15', 'format'],
    ['', 'format'],
  ])('reads "%s" in Berlin as %s', (text, expected) => expect(parsed(text)).toBe(expected))

  it.each(['Mars/Olympus', '+02:00', '', 'Berlin', 'Europe/Berlin; x'])('refuses the zone "%s"', zone =>
    expect(parsed('2026-12-04', zone)).toBe('zone'),
  )

  it('takes a time that the clocks skip as much later, and of one that comes twice the first, and says so', () => {
    expect(parseMoment('2026-03-29T02:30', 'Europe/Berlin')).toEqual({
      ok: true,
      moment: { dateTime: '2026-03-29T03:30:00+02:00', timeZone: 'Europe/Berlin' },
      clockChange: 'gap',
    })
    expect(parseMoment('2026-10-25T02:30', 'Europe/Berlin')).toMatchObject({
      moment: { dateTime: '2026-10-25T02:30:00+02:00' },
      clockChange: 'overlap',
    })
    expect(parseMoment('2026-10-04T02:15', 'Australia/Lord_Howe')).toMatchObject({
      moment: { dateTime: '2026-10-04T02:45:00+11:00' },
      clockChange: 'gap',
    })
    expect(parseMoment('2026-10-25T03:00', 'Europe/Berlin')).toMatchObject({ clockChange: null })
  })

  it('agrees with the written laws of six zones at every wall-clock time', () => {
    const minutes = fc.integer({ min: 0, max: 2 * 365 * 24 * 4 })
    fc.assert(
      fc.property(minutes, fc.constantFrom(...zones), (quarters, zone) => {
        const wall = new Date(Date.UTC(2026, 0, 2) + quarters * 900_000).toISOString().slice(0, 16)
        expect(parsed(wall, zone)).toBe(writtenAt(instantAt(wall, zone), zone))
      }),
      { numRuns: 500 },
    )
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d([+-]\d\d:\d\d)?$/)), text => void parsed(text)),
    )
  })
})

describe('instants', () => {
  it('begin a whole day where the zone begins it', () => {
    expect(instantOf({ date: '2026-12-04' }, 'America/New_York')).toBe(Date.parse('2026-12-04T05:00Z'))
    expect(instantOf({ date: '2026-12-04' }, 'Asia/Tokyo')).toBe(Date.parse('2026-12-03T15:00Z'))
  })

  it('are written in a zone and read back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_767_312_000, max: 1_830_000_000 }), fc.constantFrom(...zones), (seconds, zone) => {
        const moment = momentAt(seconds * 1000, zone)
        expect(moment).toEqual({ dateTime: writtenAt(seconds * 1000, zone), timeZone: zone })
        expect(instantOf(moment, 'UTC')).toBe(seconds * 1000)
      }),
    )
  })

  it('know zones by their IANA names', () =>
    expect(['UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+3'].map(isZone)).toEqual([true, true, true]))
})
