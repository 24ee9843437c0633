import { describe, expect, it } from 'vitest'
import { agreement, doubtWords, namesByDate } from './phrase-match'
import { type Phrase, phrasesIn } from './phrases'

const zone = 'Europe/Berlin'
const said = { now: Date.parse('2026-11-25T11:00Z'), zone }
const only = (text: string): Phrase => {
  const [phrase] = phrasesIn(text, said)
  if (!phrase) throw new Error(text)
  return phrase
}
const at = (dateTime: string) => ({ dateTime, timeZone: 'UTC' })

describe('agreement', () => {
  it.each([
    ['next Friday at 3', '2026-12-04T14:00:00Z', 'meant'],
    ['next Friday at 3', '2026-11-27T14:00:00Z', 'possible'],
    ['next Friday at 3', '2026-12-04T02:00:00Z', 'possible'],
    ['next Friday at 3', '2026-12-04T15:00:00Z', 'no'],
    ['next Friday at 3', '2026-12-11T14:00:00Z', 'no'],
    ['tomorrow', '2026-11-25T23:30:00Z', 'meant'],
    ['tomorrow', '2026-11-26T23:30:00Z', 'no'],
    ['next week', '2026-12-06T10:00:00Z', 'meant'],
    ['3 May', '2027-05-03T10:00:00Z', 'meant'],
    ['3 May', '2026-05-03T10:00:00Z', 'possible'],
    ['3 May 2027', '2026-05-03T10:00:00Z', 'no'],
    ['28 March 2027 at 02:30', '2027-03-28T01:30:00Z', 'meant'],
  ])('of "%s" with %s: %s', (text, start, expected) => expect(agreement(only(text), at(start), zone)).toBe(expected))

  it('holds a whole day against a day, not against an hour', () => {
    expect(agreement(only('tomorrow'), { date: '2026-11-26' }, zone)).toBe('meant')
    expect(agreement(only('tomorrow at 3'), { date: '2026-11-26' }, zone)).toBe('no')
  })
})

describe('namesByDate', () => {
  const names = (text: string, start: string) => namesByDate(phrasesIn(text, said), at(start), zone)

  it('finds an event by its day, whatever hour is named', () => {
    expect(names('Cancel my meeting on Friday at 9', '2026-11-27T14:00:00Z')).toBe(true)
    expect(names('Cancel my meeting on Friday', '2026-11-26T14:00:00Z')).toBe(false)
    expect(names('Cancel my meeting at 3pm', '2026-11-27T14:00:00Z')).toBe(false)
  })
})

describe('doubtWords', () => {
  it.each([
    ['next Friday', 'taken as Fri 4 Dec 2026, not Fri 27 Nov 2026'],
    ['tomorrow at 3', 'taken as 15:00, not 3:00'],
    ['next Friday at 3', 'taken as Fri 4 Dec 2026, not Fri 27 Nov 2026; 15:00, not 3:00'],
    ['tomorrow at 3pm', null],
  ])('says of "%s": %s', (text, words) => expect(doubtWords(only(text))).toBe(words))
})
