import { expect, it } from 'vitest'
import { googleNow, noteDate } from './clock'

const local = Date.parse('2026-11-23T12:00:00Z')

it('follows Google where the local clock is more than a minute off', () => {
  noteDate('Sun, 22 Nov 2026 12:00:00 GMT', local)
  expect(new Date(googleNow(local + 5000)).toISOString()).toBe('2026-11-22T12:00:05.000Z')
})

it.each([
  ['Mon, 23 Nov 2026 12:00:59 GMT', 'a difference of seconds'],
  ['Mon, 23 Nov 2026 11:59:30 GMT', 'the way of an answer'],
])('keeps the local clock at %s, %s', header => {
  noteDate(header, local)
  expect(googleNow(local)).toBe(local)
})

it.each([null, 'yesterday'])('learns nothing from an answer dated %s', header => {
  noteDate('Sun, 22 Nov 2026 12:00:00 GMT', local)
  noteDate(header, local)
  expect(googleNow(local)).toBeLessThan(local)
})
