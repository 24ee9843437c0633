import { describe, expect, it } from 'vitest'
import { clashes, type Engagement } from './clashes'

const zone = 'Europe/Berlin'
const at = (time: string) => ({ dateTime: `2026-12-04T${time}:00+01:00`, timeZone: zone })
const event = (title: string, from: string, to: string, change: Partial<Engagement> = {}): Engagement => ({
  id: title,
  title,
  start: at(from),
  end: at(to),
  free: false,
  ...change,
})
const asked = { start: at('15:00'), end: at('16:00') }
const titles = (events: Engagement[], moved: string | null = null) => clashes(asked, events, zone, moved).map(({ title }) => title)

describe('clashes', () => {
  it('names what overlaps, soonest first, and not what only touches', () =>
    expect(
      titles([
        event('Late', '15:30', '17:00'),
        event('Before', '14:00', '15:00'),
        event('Long', '09:00', '18:00'),
        event('After', '16:00', '17:00'),
      ]),
    ).toEqual(['Long', 'Late']))

  it('leaves out what blocks no time', () => expect(titles([event('Birthday', '15:00', '16:00', { free: true })])).toEqual([]))

  it('lays whole days in the zone of the calendar', () => {
    const day = (date: string, next: string) => event('Away', '00:00', '00:00', { start: { date }, end: { date: next } })
    expect(titles([day('2026-12-04', '2026-12-05')])).toEqual(['Away'])
    expect(titles([day('2026-12-05', '2026-12-06')])).toEqual([])
  })

  it('holds nothing against itself, nor a series against its own instances', () => {
    expect(titles([event('abc', '15:00', '16:00')], 'abc')).toEqual([])
    expect(titles([event('abc_20261204T140000Z', '15:00', '16:00')], 'abc')).toEqual([])
    expect(titles([event('abd_20261204T140000Z', '15:00', '16:00')], 'abc')).toEqual(['abd_20261204T140000Z'])
  })
})
