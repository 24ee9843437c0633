import { describe, expect, it } from 'vitest'
import { fieldsOf, withField } from './card-fields'

const args = { to: ['a@example.org', 'b@example.org'], subject: 'Lunch', body: 'At noon', each: true }

describe('the fields of a card', () => {
  it('are its readable values, a list as one text', () => {
    expect(fieldsOf(args).map(({ label, text }) => [label, text])).toEqual([
      ['To', 'a@example.org, b@example.org'],
      ['Subject', 'Lunch'],
      ['Text', 'At noon'],
    ])
  })

  it('are found inside the changes of an event', () => {
    expect(fieldsOf({ eventId: 'e1', changes: { start: '2026-05-08T12:00', addAttendees: ['a@example.org'] } })).toMatchObject([
      { path: ['changes', 'start'], text: '2026-05-08T12:00' },
      { path: ['changes', 'addAttendees'], list: true },
    ])
  })

  it('change one value and leave the others', () => {
    const [to] = fieldsOf(args)
    expect(to && withField(args, to, 'c@example.org; d@example.org')).toEqual({ ...args, to: ['c@example.org', 'd@example.org'] })
    const change = { eventId: 'e1', changes: { start: '2026-05-08T12:00' }, which: 'all' }
    const [start] = fieldsOf(change)
    expect(start && withField(change, start, '2026-05-09T12:00')).toEqual({ ...change, changes: { start: '2026-05-09T12:00' } })
  })
})
