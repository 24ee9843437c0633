import { describe, expect, it } from 'vitest'
import { RawEvent } from '../google/changes'
import { eventSource } from './targets'

describe('an event as a text', () => {
  const event = RawEvent.parse({
    id: 'e1',
    summary: 'Roof',
    location: '14 Elm Street',
    description: 'Bring the plan',
    start: { dateTime: '2026-05-08T13:00:00Z' },
    organizer: { email: 'anna@example.org', displayName: 'Anna' },
    attendees: [{ email: 'bob@example.org' }],
  })

  it('holds title, place and description; its guests and its organizer have it', () => {
    expect(eventSource(event)).toEqual({
      id: 'e1',
      title: 'Roof',
      authors: [{ name: 'Anna', address: 'anna@example.org' }],
      readers: [
        { name: 'Anna', address: 'anna@example.org' },
        { name: '', address: 'bob@example.org' },
      ],
      date: Date.UTC(2026, 4, 8, 13),
      text: 'Roof\n14 Elm Street\nBring the plan',
      hidden: 'none',
    })
  })
})
