import { describe, expect, it } from 'vitest'
import { type WriteToolName, writeArgs } from '../../shared/write-tools'
import { addable, fieldsOf, withField, withoutEmpty } from './card-fields'

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

describe('fields that a card may have besides', () => {
  it('are those of its tool that it does not have', () => {
    expect(addable('send_email', args).map(({ label }) => label)).toEqual(['Cc', 'Bcc'])
    expect(addable('send_email', { ...args, cc: [] }).map(({ label }) => label)).toEqual(['Bcc'])
    expect(addable('create_event', { summary: 'Tea', location: 'Here' }).map(({ label }) => label)).toEqual(['Guests', 'Description'])
    expect(addable('update_event', { eventId: 'e', changes: { start: 'x' } }).map(({ label }) => label)).toEqual([
      'Title',
      'Ends',
      'Guests',
      'Place',
      'Description',
    ])
    expect(addable('archive', { threadIds: ['t'] })).toEqual([])
  })

  it.each(Object.keys(writeArgs) as WriteToolName[])('are arguments of the tool: %s', tool => {
    for (const field of addable(tool, {})) {
      const { issues = [] } = writeArgs[tool].safeParse(withField({}, field, '2026-05-08T12:00')).error ?? {}
      expect(issues.filter(({ code }) => code === 'unrecognized_keys')).toEqual([])
    }
  })

  it('go into the call once they are filled, and leave no trace where they are not', () => {
    const [cc, bcc] = addable('send_email', args)
    if (!cc || !bcc) throw new Error('no fields')
    const both = withField(withField(args, cc, ''), bcc, '')
    expect(withoutEmpty(withField(both, cc, 'carol@example.org'), [cc, bcc])).toEqual({ ...args, cc: ['carol@example.org'] })
    const change = { eventId: 'e', changes: { start: '2026-05-08T12:00' } }
    const place = addable('update_event', change).find(({ label }) => label === 'Place')
    if (!place) throw new Error('no place')
    expect(withoutEmpty(withField(change, place, ''), [place])).toEqual(change)
    expect(withField(change, place, 'Hall 2')).toEqual({ eventId: 'e', changes: { start: '2026-05-08T12:00', location: 'Hall 2' } })
  })
})
