import { describe, expect, it } from 'vitest'
import { movedSeries } from './series-move'

const at = (day: string, hour: string, offset: string) => ({ dateTime: `${day}T${hour}:00${offset}`, timeZone: 'Europe/Vienna' })
const span = (day: string, from: string, to: string, offset: string) => ({ start: at(day, from, offset), end: at(day, to, offset) })
// Mondays from 5 October 2026, in summer time; the instance named is of winter time.
const yoga = { ...span('2026-10-05', '18:00', '19:00', '+02:00'), recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=MO'] }
const named = span('2026-11-30', '18:00', '19:00', '+01:00')

describe('a series moved by one of its instances', () => {
  it('begins where it began, at the new hour', () => {
    expect(movedSeries(yoga, named, span('2026-11-30', '19:00', '20:00', '+01:00'))).toEqual({
      ok: true,
      span: span('2026-10-05', '19:00', '20:00', '+02:00'),
      recurrence: null,
    })
  })

  it('takes a rule of one weekday along to another', () => {
    expect(movedSeries(yoga, named, span('2026-12-02', '18:00', '19:00', '+01:00'))).toEqual({
      ok: true,
      span: span('2026-10-07', '18:00', '19:00', '+02:00'),
      recurrence: ['RRULE:FREQ=WEEKLY;BYDAY=WE'],
    })
  })

  it.each([
    { lines: ['RRULE:FREQ=WEEKLY;UNTIL=20261228T170000Z;BYDAY=MO'], moved: ['RRULE:FREQ=WEEKLY;UNTIL=20261228T180000Z;BYDAY=MO'] },
    {
      lines: ['RRULE:FREQ=WEEKLY;BYDAY=MO', 'EXDATE;TZID=Europe/Vienna:20261012T180000,20261102T180000'],
      moved: ['RRULE:FREQ=WEEKLY;BYDAY=MO', 'EXDATE:20261012T170000Z,20261102T180000Z'],
    },
    { lines: ['RRULE:FREQ=WEEKLY;BYDAY=MO', 'EXDATE:20261012T160000Z'], moved: ['RRULE:FREQ=WEEKLY;BYDAY=MO', 'EXDATE:20261012T170000Z'] },
    { lines: ['RRULE:FREQ=WEEKLY;UNTIL=20261228;BYDAY=MO', 'EXDATE;VALUE=DATE:20261012'], moved: null },
  ])('takes what $lines leaves out and ends with along to another hour', ({ lines, moved }) => {
    const made = movedSeries({ ...yoga, recurrence: lines }, named, span('2026-11-30', '19:00', '20:00', '+01:00'))
    expect(made).toMatchObject({ ok: true, recurrence: moved })
  })

  it.each([
    'RRULE:FREQ=DAILY;BYHOUR=18',
    'EXDATE;TZID=America/New_York:20261012T120000',
    'RDATE;VALUE=PERIOD:20261012T160000Z/PT1H',
    'X-ODD:1',
  ])('does not guess what another hour makes of %s', line => {
    const made = movedSeries({ ...yoga, recurrence: [line] }, named, span('2026-11-30', '19:00', '20:00', '+01:00'))
    expect(made).toEqual({ ok: false, reason: 'rule' })
  })

  it.each([
    [['RRULE:FREQ=WEEKLY;BYDAY=MO,TH']],
    [['RRULE:FREQ=MONTHLY;BYDAY=1MO']],
    [['RRULE:FREQ=WEEKLY;UNTIL=20270101;BYDAY=MO']],
    [['RRULE:FREQ=WEEKLY;BYDAY=MO', 'EXDATE;TZID=Europe/Vienna:20261012T180000']],
  ])('does not guess what another day makes of %j', recurrence => {
    expect(movedSeries({ ...yoga, recurrence }, named, span('2026-12-02', '18:00', '19:00', '+01:00'))).toEqual({
      ok: false,
      reason: 'rule',
    })
  })
})
