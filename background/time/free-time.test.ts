import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FreeTimeQuestion, freeTime, officeHours } from './free-time'
import { difference, intersection, union } from './intervals'

const ms = (text: string) => Date.parse(text)
const ask = (change: Partial<FreeTimeQuestion>) =>
  freeTime({
    calendars: { 'me@example.com': { busy: [] }, 'bob@example.org': { busy: [] } },
    people: ['me@example.com', 'bob@example.org'],
    from: ms('2026-11-30T00:00+01:00'),
    to: ms('2026-12-05T00:00+01:00'),
    minutes: 60,
    hours: [officeHours('Europe/Berlin')],
    zone: 'Europe/Berlin',
    most: 3,
    ...change,
  })
const starts = (answer: ReturnType<typeof freeTime>) => answer.slots.map(({ from }) => new Date(from).toISOString().slice(0, 16))

describe('freeTime', () => {
  it('offers the soonest slots in which everybody is free', () => {
    const calendars = {
      'me@example.com': { busy: [{ start: '2026-11-30T09:00:00+01:00', end: '2026-11-30T10:10:00+01:00' }] },
      'Bob@example.org': { busy: [{ start: '2026-11-30T10:30:00Z', end: '2026-11-30T16:00:00Z' }] },
    }
    expect(starts(ask({ calendars }))).toEqual(['2026-11-30T09:15', '2026-11-30T16:00', '2026-12-01T08:00'])
  })

  it('never takes a calendar for free that cannot be seen', () => {
    const calendars = { 'me@example.com': { busy: [] }, 'bob@example.org': { busy: [], errors: [{ reason: 'notFound' }] } }
    const people = ['me@example.com', 'bob@example.org', 'carol@example.net']
    expect(ask({ calendars, people }).unseen).toEqual(['bob@example.org', 'carol@example.net'])
    expect(ask({ calendars, people: ['bob@example.org'] })).toEqual({ slots: [], unseen: ['bob@example.org'] })
  })

  it('keeps to the working hours of every zone', () => {
    const hours = [officeHours('Europe/Berlin'), officeHours('America/New_York')]
    expect(starts(ask({ hours, most: 4 }))).toEqual(['2026-11-30T14:00', '2026-11-30T15:00', '2026-11-30T16:00', '2026-12-01T14:00'])
    expect(ask({ hours: [officeHours('Europe/Berlin'), officeHours('America/Los_Angeles')] }).slots).toEqual([])
  })

  it('follows the clocks of the zone when they change', () => {
    const week = { from: ms('2026-10-23T00:00Z'), to: ms('2026-10-27T00:00Z'), minutes: 9 * 60 }
    expect(starts(ask(week))).toEqual(['2026-10-23T07:00', '2026-10-26T08:00'])
  })

  it('asks at any hour where no hours are kept, and begins at quarter hours', () =>
    expect(starts(ask({ hours: [], from: ms('2026-11-28T20:07Z'), most: 1 }))).toEqual(['2026-11-28T20:15']))

  it('offers none for a length or a window that is none', () => {
    expect(ask({ minutes: 0 }).slots).toEqual([])
    expect(ask({ to: ms('2026-11-29T00:00Z') }).slots).toEqual([])
  })

  it('offers no slot over a busy time, outside the window or over another slot', () => {
    const stretch = fc.tuple(fc.integer({ min: 0, max: 96 * 5 }), fc.integer({ min: 0, max: 40 }))
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 20 }), fc.integer({ min: 1, max: 240 }), (stretches, minutes) => {
        const origin = ms('2026-11-30T00:00+01:00')
        const iso = (n: number) => new Date(origin + n * 900_000).toISOString()
        const busy = stretches.map(([from, length]) => ({ start: iso(from), end: iso(from + length) }))
        const { slots } = ask({ calendars: { 'me@example.com': { busy } }, people: ['me@example.com'], minutes, most: 50 })
        for (const [index, slot] of slots.entries()) {
          expect(slot.to - slot.from).toBe(minutes * 60_000)
          expect(busy.some(one => ms(one.start) < slot.to && ms(one.end) > slot.from && ms(one.end) > ms(one.start))).toBe(false)
          expect(slot.from).toBeGreaterThanOrEqual(slots[index - 1]?.to ?? origin)
        }
      }),
    )
  })
})

describe('intervals', () => {
  const some = fc.array(
    fc.tuple(fc.nat(30), fc.nat(10)).map(([from, length]) => ({ from, to: from + length })),
    { maxLength: 6 },
  )
  const points = (list: readonly { from: number; to: number }[]) =>
    Array.from({ length: 45 }, (_, n) => list.some(one => one.from <= n && n < one.to))

  it('are joined, intersected and taken away point by point', () => {
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [inA, inB] = [points(a), points(b)]
        expect(points(union(a))).toEqual(inA)
        expect(points(intersection(a, b))).toEqual(inA.map((one, n) => one && inB[n] === true))
        expect(points(difference(a, b))).toEqual(inA.map((one, n) => one && inB[n] === false))
      }),
    )
  })
})
