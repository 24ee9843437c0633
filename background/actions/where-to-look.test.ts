import { expect, it } from 'vitest'
import { whereToLook } from './where-to-look'

const signed = (operation: object) =>
  JSON.stringify({ v: 1, account: 'google-1', address: 'me+1@example.com', tool: 'send_email', operations: [operation], guards: [] })
const mail = signed({ type: 'send', raw: 'x', threadId: null })
const event = signed({ type: 'event-insert', eventId: 'abc123', body: '{}', notify: false })
const sent = { at: 'sent', url: 'https://mail.google.com/mail/u/?authuser=me%2B1%40example.com#sent' }

it('leads to Sent of the account that the mail went out from, and to the event in its calendar', () => {
  expect(whereToLook({ state: 'unknown', signed: mail }, 'none')).toEqual(sent)
  const there = whereToLook({ state: 'unknown', signed: event }, 'none')
  expect(there?.at).toBe('calendar')
  const url = new URL(there?.url ?? '')
  expect(url.origin).toBe('https://calendar.google.com')
  expect(atob(url.searchParams.get('eid') ?? '')).toBe('abc123 me+1@example.com')
  expect(url.searchParams.get('authuser')).toBe('me+1@example.com')
})

it('leads there after an undo of which nobody knows too, and nowhere where the outcome is known', () => {
  expect(whereToLook({ state: 'done', signed: mail }, 'unknown')).toEqual(sent)
  for (const state of ['done', 'failed', 'held', 'proposed'] as const) expect(whereToLook({ state, signed: mail }, 'none')).toBeNull()
  expect(whereToLook({ state: 'unknown', signed: null }, 'none')).toBeNull()
})
