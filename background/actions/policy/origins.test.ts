import { describe, expect, it } from 'vitest'
import { originsOf } from './origins'
import { judgedOf } from './testing'

const start = (ask: string, at: string): string | undefined =>
  originsOf(judgedOf(ask, { tool: 'create_event', args: { summary: 'Yoga', start: at, end: at } })).find(({ value }) => value === 'start')
    ?.from

// Asked on Tuesday 5 May 2026.
describe('where a time came from', () => {
  it('is the question only where it gives the day and the hour', () => {
    expect(start('Put yoga on Friday at 10:00 in my calendar', '2026-05-08T10:00')).toBe('ask')
    expect(start('Put yoga on Friday at 10:00 in my calendar', '2026-05-08T10:00:00Z')).toBe('ask')
    expect(start('Put yoga on Friday in my calendar', '2026-05-08')).toBe('ask')
    expect(start('Put yoga on Friday in my calendar', '2026-05-08T10:00')).toBe('mind')
    expect(start('Put yoga on Friday at 9:00 in my calendar', '2026-05-08T10:00')).toBe('mind')
  })

  it('is worked out where the question gives a stretch of days', () => {
    expect(start('Put yoga next week in my calendar', '2026-05-13T10:00')).toBe('mind')
    expect(start('Put yoga next week in my calendar', '2026-05-13')).toBe('mind')
  })
})
