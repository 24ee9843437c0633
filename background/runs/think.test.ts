import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AppError } from '../../shared/errors'
import { RunEvent } from '../../shared/run-log'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import type { MailSource } from '../mail-source'
import { fakeMail, threadOf } from '../testing/fake-mail'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account, freshAccount, makeBench } = await import('../testing/run-bench')
const { appendEvent, runRows } = await import('../store/run-log')

const shed = threadOf('shed', [{ from: 'Ada <ada@example.org>', subject: 'The shed', text: 'The roof of the shed leaks.' }])
const beds = threadOf('beds', [{ from: 'Bob <bob@example.org>', subject: 'The beds', text: 'The beds are dug over.' }])
const ask = {
  account: account.id,
  conversation: null,
  question: 'What is wrong with the shed?',
  quoted: null,
  scope: { type: 'thread' as const, threadId: shed.id },
  zone: 'UTC',
}
const readBeds = { tool: 'read_threads', args: { threadIds: ['beds'] } }
const table = { title: 'Faults', columns: ['What'], rows: [{ cells: ['The roof'], cite: 'm1: The roof of the shed leaks.' }] }
const lostUsage = { in: 90, out: 4, cached: 0, usd: 0.0006 }

beforeEach(freshAccount)

describe('an answer that breaks off', () => {
  it('is asked for again, and what it took is in the cost as the least', async () => {
    const bench = makeBench(fakeMail([shed]), { turns: [{ lost: 'The roof', text: 'The roof leaks.' }] })
    const view = await bench.over((await bench.engine.ask(ask)).run)
    expect(view).toMatchObject({ state: 'answered', answer: { text: 'The roof leaks.' }, usageAtLeast: true, usage: { in: 190, out: 14 } })
    expect(view.sent).toHaveLength(2)
    expect(bench.types().filter(type => type.startsWith('step.'))).toEqual(['step.started', 'step.lost', 'step.started', 'step.ended'])
  })

  it('for the last time leaves what was heard, and its cost, in the log', async () => {
    const error = new AppError('model-unavailable')
    const bench = makeBench(fakeMail([shed]), { turns: [{ lost: 'The roof', text: 'The roof of', error }] })
    const view = await bench.over((await bench.engine.ask(ask)).run)
    expect(view).toMatchObject({ state: 'failed', error: 'model-unavailable', answer: { text: 'The roof of' }, usageAtLeast: true })
    expect(view.usage.in).toBe(180)
    expect(view.usage.usd).toBeCloseTo(0.0011, 9)
    expect(bench.types().slice(-3)).toEqual(['step.lost', 'answer.made', 'run.ended'])
  })

  it('is no death of the worker: a step that was lost twice is asked a third time by the next worker', async () => {
    const first = makeBench(fakeMail([shed]), { turns: [{ text: 'The roof leaks.' }] })
    const { run } = await first.engine.ask(ask)
    await first.over(run)
    const events = (await runRows(account.id, run)).map(row => RunEvent.parse(row.event))
    const upTo = events.findIndex(({ type }) => type === 'step.started')
    const started = events[upTo] as RunEvent
    const lost = RunEvent.parse({ v: 1, type: 'step.lost', at: 1, step: 0, usage: lostUsage })
    await freshAccount()
    for (const event of [...events.slice(0, upTo + 1), lost, started, lost]) await appendEvent(account.id, run, event)
    const second = makeBench(fakeMail([shed]), { turns: [{ text: 'The roof leaks.' }] })
    await second.engine.resume()
    expect(await second.over(run)).toMatchObject({ state: 'answered', usage: { in: 280 } })
  })
})

describe('Stop in the middle of an answer', () => {
  it('leaves the cost of what was heard in the log', async () => {
    const bench = makeBench(fakeMail([shed]), { turns: [{ text: 'The roof of the shed leaks.' }] })
    const { stream } = bench.model
    bench.model.stream = async function* (...all) {
      for await (const part of stream(...all)) {
        yield part
        if (part.type === 'text') await new Promise(() => undefined)
      }
    }
    const { run } = await bench.engine.ask(ask)
    await vi.waitFor(() => expect(bench.told.some(({ type }) => type === 'run.text')).toBe(true))
    await bench.engine.stop(run)
    expect(await bench.view(run)).toMatchObject({ state: 'stopped', usage: { in: 90, usd: 0.0005 }, usageAtLeast: true })
  })
})

describe('a mind that reads by itself', () => {
  it('shows that Gmail makes it wait, and until when, and then that it goes on', async () => {
    const until = Date.UTC(2026, 10, 23, 10, 1)
    const waits: MailSource['search'] = async (_, io) => {
      io.onWait(until)
      io.onWait(null)
      return []
    }
    const bench = makeBench(fakeMail([shed], { search: waits }), {
      turns: [{ calls: [{ tool: 'search_mail', args: { query: 'roof' } }] }, { text: 'The roof leaks.' }],
    })
    await bench.over((await bench.engine.ask(ask)).run)
    const phases = bench.told.flatMap(event => (event.type === 'run.progress' ? [event.progress] : []))
    const at = phases.findIndex(({ phase }) => phase === 'waiting')
    expect(phases[at]).toEqual({ phase: 'waiting', done: 0, of: 0, until })
    expect(phases[at + 1]).toEqual({ phase: 'thinking', step: 1 })
  })

  it('and then fails has what it read on the receipt, and its table in the answer', async () => {
    const bench = makeBench(fakeMail([shed, beds]), {
      turns: [{ calls: [readBeds, { tool: 'submit_table', args: table }] }, { error: new AppError('model-unavailable') }],
    })
    const view = await bench.over((await bench.engine.ask(ask)).run)
    expect(view).toMatchObject({ state: 'failed', receipt: { messages: 2, read: 2, threads: 2 } })
    expect(view.answer?.table?.rows).toMatchObject([{ cells: ['The roof'], citation: 0 }])
  })

  it('loses no more than the one thread that cannot be read', async () => {
    const mail = fakeMail([shed, beds])
    mail.before = ref => (ref.id === 'broken' ? Promise.reject(new AppError('google-answer')) : Promise.resolve())
    const bench = makeBench(mail, {
      turns: [
        { calls: [{ tool: 'read_threads', args: { threadIds: ['broken', 'beds'] } }] },
        { text: 'Dug [[m2: The beds are dug over.]].' },
      ],
    })
    const view = await bench.over((await bench.engine.ask(ask)).run)
    expect(view).toMatchObject({ state: 'answered', answer: { citations: [{ messageId: 'beds-1', checked: true }] } })
    expect(JSON.stringify(bench.model.requests[1]?.turns)).toContain('"missing":["broken"]')
  })

  it('reads no further beside a call that failed', async () => {
    const mail = fakeMail([shed, beds])
    let signal: AbortSignal | undefined
    mail.before = (ref, io) => {
      if (ref.id === 'shed') return Promise.resolve()
      signal = io.signal
      return new Promise(() => undefined)
    }
    mail.search = () => Promise.reject(new AppError('google-unavailable'))
    const bench = makeBench(mail, { turns: [{ calls: [readBeds, { tool: 'search_mail', args: { query: 'roof' } }] }] })
    expect(await bench.over((await bench.engine.ask(ask)).run)).toMatchObject({ state: 'failed', error: 'google-unavailable' })
    expect(signal?.aborted).toBe(true)
  })
})
