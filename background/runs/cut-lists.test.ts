import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { isComplete } from '../../shared/answer'
import type { AgendaEvent } from '../../shared/calendar'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import type { Agenda } from '../mail-source'
import { fakeMail, threadOf } from '../testing/fake-mail'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { ask, freshAccount, makeBench } = await import('../testing/run-bench')
const { ThreadId } = await import('../../shared/mail')

const threads = ['a', 'b', 'c'].map(id => threadOf(id, [{ from: `${id}@example.org`, subject: `About ${id}`, text: 'The roof leaks.' }]))
const event = (at: number): AgendaEvent => ({
  eventId: `e${at}`,
  summary: `Talk ${at}`,
  start: '2026-11-24T10:00:00Z',
  end: '2026-11-24T11:00:00Z',
  zone: 'UTC',
  location: '',
  description: '',
  organizer: '',
  attendees: [],
})
const agenda: Agenda = { events: async () => Array.from({ length: 61 }, (_, at) => event(at)), busy: async () => ({}) }
const search = (max: number) => ({ tool: 'search_mail', args: { query: 'roof', max } })
const week = { tool: 'list_events', args: { from: '2026-11-23T00:00:00Z', to: '2026-11-30T00:00:00Z' } }

beforeEach(freshAccount)

/** The receipt of a question of one thread whose mind makes these calls, each in a turn of its own. */
async function receiptOf(calls: { tool: string; args: unknown }[], scope: object = { type: 'thread', threadId: ThreadId.parse('a') }) {
  const turns = [...calls.map(call => ({ calls: [call] })), { text: 'It leaks.' }]
  const bench = makeBench(fakeMail(threads, { agenda }), { turns })
  const { run } = await bench.engine.ask({ ...ask, question: 'What leaks?', scope: scope as typeof ask.scope })
  return (await bench.over(run)).receipt
}

it('a search of the mind that lists a part of what it finds is on the receipt, which is not complete', async () => {
  const receipt = await receiptOf([search(1)])
  expect(receipt?.cut).toEqual([{ list: 'mail', query: 'roof', seen: 1, of: 3, why: 'page-limit' }])
  expect(receipt && isComplete(receipt)).toBe(false)
})

it('a list that is asked for again and shown whole, or whose rest was read anyway, is none', async () => {
  for (const receipt of [await receiptOf([search(1), search(3)]), await receiptOf([search(1)], { type: 'mailbox' })]) {
    expect(receipt?.cut).toBeUndefined()
    expect(receipt && isComplete(receipt)).toBe(true)
  }
})

it('events of which only the first are shown are on the receipt', async () => {
  expect((await receiptOf([week]))?.cut).toEqual([{ list: 'events', query: '', seen: 60, of: 61, why: 'page-limit' }])
})

it('a thread that a search found and that then did not come is on the receipt; one that the mind made up is not', async () => {
  const read = (id: string) => ({ tool: 'read_threads', args: { threadIds: [id] } })
  const mail = fakeMail(threads.slice(0, 1), { search: async () => [{ id: ThreadId.parse('gone'), messages: 1, only: null }] })
  const bench = makeBench(mail, { turns: [{ calls: [search(9)] }, { calls: [read('gone'), read('made-up')] }, { text: 'It leaks.' }] })
  const { run } = await bench.engine.ask({
    ...ask,
    question: 'What leaks?',
    scope: { type: 'thread', threadId: ThreadId.parse('a') } as never,
  })
  expect((await bench.over(run)).receipt?.leftOut.map(({ messageId, why }) => [messageId, why])).toEqual([['gone', 'deleted']])
})
