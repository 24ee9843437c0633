import { describe, expect, it } from 'vitest'
import { instanceOf, targetOf } from './instance-id'
import { checkRecurrence, instancesOf } from './recurrence'
import { recurrenceWords } from './recurrence-words'

const start = { dateTime: '2026-12-01T15:00:00+01:00', timeZone: 'Europe/Berlin' }
const day = { date: '2026-12-01' }
const rule = (line: string, from: typeof start | typeof day = start) => {
  const checked = checkRecurrence([`RRULE:${line}`], from)
  if (!checked.ok) throw new Error(checked.reason)
  return checked.rule
}

describe('checkRecurrence', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=TU,TH;COUNT=10', true],
    ['FREQ=MONTHLY;BYDAY=-1FR', true],
    ['FREQ=DAILY;COUNT=750', true],
    ['FREQ=DAILY;COUNT=751', 'too-many'],
    ['FREQ=HOURLY', 'frequency'],
    ['FREQ=WEEKLY;COUNT=3;UNTIL=20270101', 'count-and-until'],
    ['FREQ=DAILY;BYHOUR=9,15', 'unsupported-part'],
    ['FREQ=WEEKLY;BYDAY=XX', 'format'],
    ['FREQ=WEEKLY;INTERVAL=0', 'format'],
    ['FREQ=WEEKLY;UNTIL=20270231', 'format'],
    ['FREQ=WEEKLY;X-OWN=1', 'format'],
    ['COUNT=3', 'frequency'],
    ['', 'format'],
  ])('judges "%s": %s', (line, expected) => {
    const checked = checkRecurrence([`RRULE:${line}`], start)
    expect(checked.ok || checked.reason).toBe(expected)
  })

  it('takes one rule with its exceptions, also without the prefix', () => {
    expect(checkRecurrence(['FREQ=DAILY', 'EXDATE;TZID=Europe/Berlin:20261202T150000'], start)).toMatchObject({
      lines: ['RRULE:FREQ=DAILY', 'EXDATE;TZID=Europe/Berlin:20261202T150000'],
    })
    expect(checkRecurrence(['RRULE:FREQ=DAILY', 'RRULE:FREQ=WEEKLY'], start)).toEqual({ ok: false, reason: 'format' })
    expect(checkRecurrence(['EXDATE:20261202T150000Z'], start)).toEqual({ ok: false, reason: 'format' })
    expect(checkRecurrence(['RRULE:FREQ=DAILY', 'ATTENDEE:mailto:x@example.com'], start)).toEqual({ ok: false, reason: 'format' })
  })

  it('fits the last day to the kind of start', () => {
    expect(rule('FREQ=DAILY;UNTIL=20261210').line).toBe('RRULE:FREQ=DAILY;UNTIL=20261210T225959Z')
    expect(rule('FREQ=DAILY;UNTIL=20261210T150000').until).toBe('20261210T140000Z')
    expect(rule('FREQ=DAILY;UNTIL=20261210T225959Z', day).until).toBe('20261210')
  })
})

describe('instancesOf', () => {
  const times = (line: string, from: typeof start | typeof day = start) =>
    instancesOf(rule(line, from), from).map(one => ('date' in one ? one.date : one.dateTime))

  it('keeps the wall-clock time when the clocks change', () => {
    const from = { dateTime: '2026-10-20T15:00:00+02:00', timeZone: 'Europe/Berlin' }
    expect(times('FREQ=WEEKLY;COUNT=2', from)).toEqual(['2026-10-20T15:00:00+02:00', '2026-10-27T15:00:00+01:00'])
  })

  it('ends with the last day, that day included', () => {
    expect(times('FREQ=DAILY;UNTIL=20261203')).toHaveLength(3)
    expect(times('FREQ=DAILY;UNTIL=20261203', day)).toEqual(['2026-12-01', '2026-12-02', '2026-12-03'])
    expect(times('FREQ=DAILY;UNTIL=20261203T135959Z')).toHaveLength(2)
  })

  it('shows two years and 750 instances at most', () => {
    expect(times('FREQ=WEEKLY').length).toBe(105)
    expect(times('FREQ=DAILY').length).toBeLessThanOrEqual(750)
    expect(times('FREQ=DAILY').at(-1)?.slice(0, 7)).toBe('2028-12')
  })
})

describe('recurrenceWords', () => {
  it.each([
    ['FREQ=DAILY;COUNT=10', 'every day, 10 times'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270303', 'every second Tuesday until Wed 3 Mar 2027'],
    ['FREQ=WEEKLY', 'every Tuesday'],
    ['FREQ=WEEKLY;BYDAY=TU,TH', 'every Tuesday and Thursday'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every weekday'],
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=MO', 'every 3 weeks on Monday'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'every month on the last Friday'],
    ['FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1', 'every month on the last Friday'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'every month on the last day'],
    ['FREQ=MONTHLY', 'every month on the 1st'],
    ['FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=3,22', 'every 2 months on the 3rd and 22nd'],
    ['FREQ=YEARLY', 'every year on the 1st of December'],
    ['FREQ=YEARLY;BYMONTH=5;BYDAY=2SU', 'every year on the second Sunday of May'],
    ['FREQ=DAILY;COUNT=1', 'every day, once'],
  ])('says %s as "%s"', (line, words) => expect(recurrenceWords(rule(line), start)).toBe(words))

  it('says the last day in the zone of the event', () =>
    expect(recurrenceWords(rule('FREQ=DAILY;UNTIL=20261210T225959Z'), start)).toBe('every day until Thu 10 Dec 2026'))
})

describe('ids of instances', () => {
  it.each([
    ['abc_20261201T180000Z', { series: 'abc', original: '2026-12-01T18:00:00Z' }],
    ['abc_20261201', { series: 'abc', original: '2026-12-01' }],
    ['abc_R20261201T180000_20261208T180000Z', { series: 'abc_R20261201T180000', original: '2026-12-08T18:00:00Z' }],
    ['abc', null],
    ['abc_R20261201T180000', null],
    ['abc_20269901', null],
  ])('reads %s', (id, expected) => expect(instanceOf(id)).toEqual(expected))

  it('changes one or all, and asks which one where it cannot know', () => {
    const instance = 'abc_20261201T180000Z'
    expect(targetOf(instance, undefined, false)).toEqual({ ok: true, eventId: instance, scope: 'instance' })
    expect(targetOf(instance, 'one', false)).toMatchObject({ eventId: instance })
    expect(targetOf(instance, 'all', false)).toEqual({ ok: true, eventId: 'abc', scope: 'series' })
    expect(targetOf('abc', 'all', true)).toMatchObject({ eventId: 'abc', scope: 'series' })
    expect(targetOf('abc', 'one', true)).toEqual({ ok: false, reason: 'which-instance' })
    expect(targetOf('abc', 'one', false)).toEqual({ ok: true, eventId: 'abc', scope: 'single' })
  })
})
