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
