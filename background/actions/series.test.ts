import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { occurrences } from '../../e2e/world/google/calendar'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import type { CarryBench } from '../testing/carry-bench'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account } = await import('../testing/run-bench')
const { openCarryBench } = await import('../testing/carry-bench')
const { googleOffice } = await import('./google-office')
const { prepareUpdate } = await import('./prepare-event')
const { patchEvent } = await import('../google/changes')

const io = { signal: new AbortController().signal, onWait: () => undefined }
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const at = (day: string, hour: number): Temporal.PlainDateTime => Temporal.PlainDate.from(day).toPlainDateTime({ hour })

let bench: CarryBench
beforeAll(async () => {
  bench = await openCarryBench({ zone: 'Europe/Vienna' })
}, 60_000)

const owner = () => {
  const found = bench.world.google.accounts.get(account.address)
  if (!found) throw new Error('no account')
  return found
}

type Seen = { id: string; start: string; minutes: number }

/** Every occurrence as a clock of the zone shows it, the earliest first. */
function seen(zone: string): Seen[] {
  const wallOf = (text: string) =>
    text.length === 10 ? text : Temporal.Instant.from(text).toZonedDateTimeISO(zone).toPlainDateTime().toString()
  const span = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 60_000
  return occurrences(owner(), owner().events, Number.POSITIVE_INFINITY)
    .filter(({ status }) => status !== 'cancelled')
    .map(({ id, start, end }) => {
      const [from, to] = [start?.dateTime ?? start?.date ?? '', end?.dateTime ?? end?.date ?? '']
      return { id: id ?? '', start: wallOf(from), minutes: span(from, to) }
    })
    .sort((a, b) => `${a.start} ${a.id}`.localeCompare(`${b.start} ${b.id}`))
}

/** What the tool makes of a call, carried out in the world. */
async function update(args: Parameters<typeof prepareUpdate>[0]): Promise<void> {
  const client = bench.client()
  const office = googleOffice({
    ...{ client, io, zone: 'Europe/Vienna', mark: n => `${n}`, random: n => new Uint8Array(n) },
    source: { address: account.address, now: () => bench.world.now() } as never,
    plain: () => Promise.reject(new Error('no mail')),
  })
  const { operations } = await prepareUpdate(args, office)
  for (const operation of operations)
    if (operation.type === 'event-patch') await patchEvent(client, { ...operation, id: operation.eventId }, io)
}

/** Around both changes of the clocks of 2026, in Europe and in America, and far from midnight's and those hours. */
const seriesOf = fc.record({
  zone: fc.constantFrom('Europe/Vienna', 'America/New_York', 'Australia/Sydney', 'Asia/Kolkata'),
  day: fc.constantFrom('2026-03-02', '2026-03-23', '2026-10-05', '2026-10-21', '2026-10-30'),
  hour: fc.integer({ min: 6, max: 20 }),
  allDay: fc.boolean(),
  rule: fc.constantFrom('FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=DAY', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=DAY', 'FREQ=DAILY', 'FREQ=DAILY;INTERVAL=3'),
  count: fc.integer({ min: 2, max: 9 }),
  nth: fc.nat(8),
})
type Series = typeof seriesOf extends fc.Arbitrary<infer T> ? T : never
const moves = fc.record({ days: fc.integer({ min: -6, max: 6 }), hours: fc.integer({ min: -4, max: 3 }) })

function put({ zone, day, hour, allDay, rule, count }: Series, more: readonly string[] = []): void {
  const from = at(day, hour)
  const weekday = weekdays[from.dayOfWeek - 1] ?? ''
  const time = (wall: Temporal.PlainDateTime) =>
    allDay ? { date: wall.toPlainDate().toString() } : { dateTime: wall.toZonedDateTime(zone).toInstant().toString(), timeZone: zone }
  const end = allDay ? from.add({ days: 1 }) : from.add({ minutes: 50 })
  const recurrence = [`RRULE:${rule.replace('DAY=DAY', `DAY=${weekday}`)};COUNT=${count}`, ...more]
  const organizer = { email: account.address, self: true }
  owner().events = [
    { id: 'yoga1', etag: '"1"', status: 'confirmed', summary: 'Yoga', start: time(from), end: time(end), recurrence, organizer },
  ]
}

/** All that is there before the move, and the one by which the call names the series. */
function instancesOf({ zone, nth }: Series): { before: Seen[]; named: Seen } {
  const before = seen(zone)
  const named = before[nth % before.length]
  if (!named) throw new Error('no instance')
  return { before, named }
}

const moved = (start: string, days: number, hours: number): string =>
  start.length === 10
    ? Temporal.PlainDate.from(start).add({ days }).toString()
    : Temporal.PlainDateTime.from(start)
        .add({ hours: 24 * days + hours })
        .toString()

const property = (check: (series: Series, move: { days: number; hours: number }) => Promise<void>) =>
  fc.assert(fc.asyncProperty(seriesOf, moves, check), { numRuns: 25, seed: 20261130 })

describe('a series in the emulated calendar', { timeout: 60_000 }, () => {
  it('moves as a whole as the instance that the call names, whichever that is', () =>
    property(async (series, { days, hours }) => {
      put(series)
      const { before, named } = instancesOf(series)
      await update({ eventId: named.id, changes: { start: moved(named.start, days, hours), zone: series.zone }, which: 'all' })
      const expected = before.map(({ start, minutes }) => ({ start: moved(start, days, hours), minutes }))
      expect(seen(series.zone).map(({ start, minutes }) => ({ start, minutes }))).toEqual(expected)
    }))

  it('moves as a whole as its first, where its own id is given', () =>
    property(async (series, { days, hours }) => {
      put(series)
      const before = seen(series.zone)
      await update({ eventId: 'yoga1', changes: { start: moved(before[0]?.start ?? '', days, hours), zone: series.zone } })
      expect(seen(series.zone).map(({ start }) => start)).toEqual(before.map(({ start }) => moved(start, days, hours)))
    }))

  it('keeps all others where one instance moves', () =>
    property(async (series, { days, hours }) => {
      put(series)
      const { before, named } = instancesOf(series)
      await update({ eventId: named.id, changes: { start: moved(named.start, days, hours), zone: series.zone }, which: 'one' })
      const expected = before.map(each => (each.id === named.id ? { ...each, start: moved(each.start, days, hours) } : each))
      expect(seen(series.zone)).toEqual(expected.toSorted((a, b) => `${a.start} ${a.id}`.localeCompare(`${b.start} ${b.id}`)))
    }))

  it('goes where it is told to, also by an instance that was moved by itself', () =>
    property(async (series, { hours }) => {
      const timed = { ...series, allDay: false }
      put(timed)
      const { before, named } = instancesOf(series)
      await update({ eventId: named.id, changes: { start: moved(named.start, 0, 2), zone: series.zone }, which: 'one' })
      const by = hours || 1
      await update({ eventId: named.id, changes: { start: moved(named.start, 0, by), zone: series.zone }, which: 'all' })
      const others = seen(series.zone).filter(({ id }) => id !== named.id)
      expect(others.map(({ start }) => start)).toEqual(before.map(({ start }) => moved(start, 0, by)))
    }))

  it('keeps out what is left out, at another hour', () =>
    property(async (series, { hours }) => {
      const timed = { ...series, allDay: false, rule: 'FREQ=WEEKLY' as const, count: series.count + 1 }
      const out = at(series.day, series.hour).add({ days: 7 }).toZonedDateTime(series.zone).toInstant()
      put(timed, [`EXDATE:${out.toString().replaceAll(/[-:]/g, '')}`])
      const { before, named } = instancesOf(series)
      expect(before).toHaveLength(series.count)
      await update({ eventId: named.id, changes: { start: moved(named.start, 0, hours), zone: series.zone }, which: 'all' })
      expect(seen(series.zone).map(({ start }) => start)).toEqual(before.map(({ start }) => moved(start, 0, hours)))
    }))

  it('shows the same on the clocks of another zone that it is put in, whole days aside', () =>
    property(async series => {
      put({ ...series, allDay: false })
      const before = seen(series.zone)
      await update({ eventId: 'yoga1', changes: { zone: 'Atlantic/Azores' }, which: 'all' })
      expect(seen('Atlantic/Azores').map(({ start }) => start)).toEqual(before.map(({ start }) => start))
      put({ ...series, allDay: true })
      await expect(update({ eventId: 'yoga1', changes: { zone: 'Atlantic/Azores' }, which: 'all' })).rejects.toThrow('invalid-input')
    }))
})
