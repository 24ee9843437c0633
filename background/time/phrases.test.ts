import { describe, expect, it } from 'vitest'
import { phrasesIn, startOfPhrase } from './phrases'
import { phraseRows } from './testing/phrase-rows'
import { instantAt, writtenAt, zones } from './testing/zone-rules'

const said = (text: string, wall: string, zone = 'Europe/Berlin', monthFirst = false) =>
  phrasesIn(text, { now: instantAt(wall, zone), zone, monthFirst })

describe('the table of phrases', () => {
  it('has at least 500 phrases and six zones', () => {
    expect(new Set(phraseRows.map(row => `${row.text} ${row.said}`)).size).toBeGreaterThanOrEqual(500)
    expect(zones).toHaveLength(6)
  })

  it.each(zones)('has no wrong day, time or offset in %s', zone => {
    const wrong = phraseRows.flatMap(row => {
      const all = said(row.text, row.said, zone)
      const [phrase] = all
      const start = phrase && startOfPhrase(phrase, zone)
      const got = { n: all.length, first: phrase?.day?.first, last: phrase?.day?.last, time: phrase?.time?.from ?? null, start }
      const meant = row.time
        ? { dateTime: writtenAt(instantAt(`${row.first}T${row.time}`, zone), zone), timeZone: zone }
        : { date: row.first }
      const expected = { n: 1, first: row.first, last: row.last, time: row.time, start: meant }
      return JSON.stringify(got) === JSON.stringify(expected) ? [] : [{ text: row.text, said: row.said, got, expected }]
    })
    expect(wrong).toEqual([])
  })
})

const wednesday = '2026-11-25T12:00'
const doubts = (text: string, wall = wednesday) => said(text, wall)[0]?.doubts.map(({ kind, other }) => `${kind} ${other}`)

describe('what people disagree about', () => {
  it.each([
    ['next Friday', ['next-weekday 2026-11-27']],
    ['next Monday', []],
    ['Friday', []],
    ['Wednesday', ['same-weekday 2026-11-25']],
    ['this Monday', ['past-weekday 2026-11-23']],
    ['last Monday', ['last-weekday 2026-11-16']],
    ['el próximo viernes', ['next-weekday 2026-12-04']],
    ['Friday next week', []],
    ['next weekend', ['next-weekend 2026-11-28']],
    ['4/5', ['day-or-month 2027-04-05']],
    ['25/12', []],
    ['Friday 5 December', ['wrong-weekday 2026-11-27']],
    ['tomorrow at 3', ['half-day 03:00']],
    ['tomorrow at 9', ['half-day 21:00']],
    ['tomorrow at 3pm', []],
    ['morgen um 9 Uhr', []],
    ['in acht Tagen', ['counted-days 2026-12-03']],
    ['tomorrow at midnight', ['midnight 24:00']],
  ])('of "%s" is said: %j', (text, expected) => expect(doubts(text)).toEqual(expected))

  it('is whether tomorrow has begun, after midnight', () =>
    expect(doubts('tomorrow', '2026-11-25T01:30')).toEqual(['after-midnight 2026-11-25']))

  it('is whether a week begins on Sunday', () => expect(doubts('next Friday', '2026-11-29T12:00')).toEqual(['next-weekday 2026-12-11']))

  it('is which figure is the month, where the zone does not say', () => {
    expect(said('4/5', wednesday, 'Europe/Berlin', true)[0]?.day?.first).toBe('2027-04-05')
    expect(phrasesIn('4/5', { now: Date.parse('2026-11-25T20:00Z'), zone: 'America/New_York' })[0]?.day?.first).toBe('2027-04-05')
    expect(phrasesIn('4/5', { now: Date.parse('2026-11-25T12:00Z'), zone: 'Europe/Berlin' })[0]?.day?.first).toBe('2027-05-04')
  })
})

describe('phrases in a sentence', () => {
  it('binds a time to its day over a few words, and not over a sentence', () => {
    const texts = (text: string) => said(text, wednesday).map(({ day, time }) => [day?.first ?? null, time?.from ?? null])
    expect(texts('Lunch on Friday with Bob at 12:30')).toEqual([['2026-11-27', '12:30']])
    expect(texts('Move the 3pm call to Friday')).toEqual([
      [null, '15:00'],
      ['2026-11-27', null],
    ])
    expect(texts('See you Friday. I wake up at 7.')).toEqual([
      ['2026-11-27', null],
      [null, '19:00'],
    ])
  })

  it('tells where it stands', () => {
    const text = 'Move the dentist to next Friday at 3, please'
    const [phrase] = said(text, wednesday)
    expect(text.slice(phrase?.at, phrase?.end)).toBe('next Friday at 3')
  })

  it('keeps the end of a span of hours', () => {
    const until = (text: string) => said(text, wednesday)[0]?.time
    expect(until('tomorrow from 3 to 5')).toEqual({ from: '15:00', until: '17:00' })
    expect(until('tomorrow 11-1pm')).toEqual({ from: '11:00', until: '13:00' })
    expect(until('morgen 15-16 Uhr')).toEqual({ from: '15:00', until: '16:00' })
  })

  it('counts hours through a change of the clocks', () => {
    const [phrase] = said('in 3 hours', '2026-03-29T00:30')
    expect(phrase && startOfPhrase(phrase, 'Europe/Berlin')).toEqual({ dateTime: '2026-03-29T04:30:00+02:00', timeZone: 'Europe/Berlin' })
  })

  it.each([
    'mon anniversaire',
    'I may march on with 7 people',
    'the second mail of Bob',
    'hier ist alles gut',
    'Good morning Bob',
    '31 February',
  ])('finds none in "%s"', text => expect(said(text, wednesday)).toEqual([]))
})
