import { describe, expect, it } from 'vitest'
import { eventQuestion } from './follow-up'

const event = (title: string, start = '') => ({ title, start, zone: '', uid: '', messageId: null })
const past = { event: event('Housewarming', '2026-12-12T18:00:00Z'), others: [event('Book club')] }

describe('the question by which an event is chosen', () => {
  it('means the event of the last list where it names none', () => {
    expect(eventQuestion('And who is vegetarian?', past)).toMatch(/^is Housewarming 2026-12-12$/)
    expect(eventQuestion('How many are coming?', past)).toBe('How many are coming? Housewarming 2026-12-12')
  })

  it('stands alone where it names another event, or nothing was asked before', () => {
    expect(eventQuestion('Who is vegetarian at the book club?', past)).toMatch(/^is\s+at the book club$/)
    expect(eventQuestion('Who is coming to the barbecue?', past)).toBe('Who is coming to the barbecue?')
    expect(eventQuestion('Who is coming?', null)).toBe('Who is coming?')
  })

  it('asks in no words with which guests would answer: who is not vegetarian has not declined', () => {
    expect(eventQuestion('Who is vegetarian?', null)).not.toMatch(/who|vegetarian|\?/i)
  })

  it('takes the day since when somebody answered for no day of an event', () => {
    expect(eventQuestion('Who said no since yesterday?', past)).toMatch(/^Who said no\s+\? Housewarming 2026-12-12$/)
    expect(eventQuestion('Wer hat seit Montag abgesagt?', null)).not.toContain('Montag')
  })
})
