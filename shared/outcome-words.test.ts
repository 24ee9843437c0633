import { expect, it } from 'vitest'
import { journalCsv } from './journal-export'
import { outcomeWords, whyWords } from './outcome-words'
import { card } from './testing/card'

const partly = card({ state: 'failed', error: 'stopped', done: 2, of: 25, reached: ['ada@example.org', 'bo@example.org'] })

it('a batch that is done in part says how much of it is, and which', () => {
  expect(outcomeWords(partly)).toBe('2 of 25 were done: ada@example.org and bo@example.org.')
  expect(outcomeWords({ ...partly, state: 'unknown' })).toContain('Nobody knows')
  expect(outcomeWords({ ...partly, state: 'unknown' })).toContain('2 of 25 were done: ada@example.org')
  expect(outcomeWords({ ...partly, done: 0, reached: [] })).toBe('Not done.')
  expect(journalCsv([partly])).toContain('2 of 25 were done: ada@example.org and bo@example.org.')
})

it('nobody is told to ask for all of it again where some is done, or may be', () => {
  expect(whyWords(partly)).toBe('Stopped. What was done stays done: ask only for the rest.')
  expect(whyWords({ state: 'unknown', error: 'stopped', done: 0 })).toBe('Stopped.')
  expect(whyWords({ state: 'unknown', error: 'unclear', done: 0 })).toBe('')
  expect(whyWords({ state: 'failed', error: 'stopped', done: 0 })).toContain('start over')
})
