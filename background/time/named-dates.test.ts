import { describe, expect, it } from 'vitest'
import { namedDates, resolveDate } from './named-dates'

const first = (text: string, from = '2026-11-23') => {
  const [date] = namedDates(text)
  return date ? resolveDate(date, from) : null
}

describe('namedDates', () => {
  it.each([
    ['on Saturday 5 December', '2026-12-05'],
    ['December 5th, 2027', '2027-12-05'],
    ['am 5. Dezember', '2026-12-05'],
    ['le 5 décembre', '2026-12-05'],
    ['el 5 de diciembre', '2026-12-05'],
    ['il 5 dicembre', '2026-12-05'],
    ['5 de dezembro', '2026-12-05'],
    ['5 grudnia', '2026-12-05'],
    ['12月5日', '2026-12-05'],
    ['2026-12-05', '2026-12-05'],
    ['5.12.', '2026-12-05'],
    ['the 28th', '2026-11-28'],
    ['tomorrow', '2026-11-24'],
    ['on Friday', '2026-11-27'],
    ['w sobotę', '2026-11-28'],
  ])('reads "%s" from 23 November 2026 as %s', (text, date) => {
    const all = namedDates(text).map(named => resolveDate(named, '2026-11-23'))
    expect(all).toContain(date)
  })

  it('takes a date without a year as the next one', () => expect(first('3 January')).toBe('2027-01-03'))
  it('finds none in plain words', () => expect(namedDates('I may march on, 7 people at 19:30')).toEqual([]))
  it('gives none for a day that no calendar has', () => expect(first('31 February')).toBeNull())
})
