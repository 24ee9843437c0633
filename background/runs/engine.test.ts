import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AppError } from '../../shared/errors'
import type { Event } from '../../shared/protocol'
import { RunId } from '../../shared/run-log'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import { fakeMail, threadOf } from '../testing/fake-mail'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { ask, freshAccount, makeBench, party } = await import('../testing/run-bench')

const thread = (id: string) => ({ type: 'thread' as const, threadId: threadOf(id, []).id })

beforeEach(freshAccount)

describe('a run', () => {
  it('plans, reads, thinks and answers, each in the log before the next', async () => {
    const bench = makeBench(fakeMail([party]), { turns: [{ text: 'Ada comes [[m2: I will come]].' }] })
    const { run } = await bench.engine.ask(ask)
    const view = await bench.over(run)
    expect(view).toMatchObject({ state: 'answered', error: null, mind: 'scripted', usage: { in: 100, out: 10 } })
    expect(view.answer?.text).toBe('Ada comes [[0]].')
    expect(view.answer?.citations).toMatchObject([{ messageId: 'party-2', quote: 'I will come', checked: true }])
    expect(view.receipt).toMatchObject({ messages: 2, read: 2, leftOut: [] })
    expect(bench.types()).toEqual(['run.started', 'plan.made', 'mail.read', 'step.started', 'step.ended', 'answer.made', 'run.ended'])
  })

  it('of a guest question holds the guest list by code', async () => {
    const bench = makeBench(fakeMail([party]), { turns: [{ text: 'One.' }] })
    const view = await bench.over((await bench.engine.ask(ask)).run)
    expect(view.answer?.guests?.rows).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ email: 'ada@example.org', status: 'yes', messageId: 'party-2' })]),
    )
  })

  it('tells its rows after the asker knows the ids, and the text as it grows', async () => {
    const bench = makeBench(fakeMail([party]), { turns: [{ text: 'Ada comes.' }] })
    const asked = bench.engine.ask(ask).then(() => bench.told.push('asked' as unknown as Event))
    await asked
    await bench.quiet()
    expect(bench.told[0]).toBe('asked')
    expect(bench.told.slice(1)[0]).toMatchObject({ type: 'run.row', row: { seq: 0 } })
    expect(bench.told).toContainEqual(expect.objectContaining({ type: 'run.text', text: 'Ada comes.' }))
    expect(bench.told).toContainEqual(expect.objectContaining({ type: 'run.progress', progress: { phase: 'reading', done: 1, of: 1 } }))
  })

  it('asked again under the same id is the same run', async () => {
    const bench = makeBench(fakeMail([party]), { turns: [{ text: 'Ada.' }] })
    const run = RunId.parse(crypto.randomUUID())
    const first = await bench.engine.ask({ ...ask, run })
    expect(await bench.engine.ask({ ...ask, run })).toEqual(first)
    await bench.over(run)
    expect(await bench.engine.ask({ ...ask, run })).toEqual({ ...first, run })
    await bench.quiet()
    expect(bench.types().filter(type => type === 'run.started' || type === 'answer.made')).toEqual(['run.started', 'answer.made'])
  })

  it('goes on without a thread that was deleted meanwhile, and says so on the receipt', async () => {
    const mail = fakeMail([party, threadOf('gone', [{ from: 'x@example.org', subject: 'x', text: 'x' }])])
    mail.before = async ref => {
      if (ref.id === 'gone') throw new AppError('not-found')
    }
    const bench = makeBench(mail, { turns: [{ text: 'Ada.' }] })
    const view = await bench.over((await bench.engine.ask(ask)).run)
    expect(view.state).toBe('answered')
    expect(view.receipt).toMatchObject({ messages: 3, read: 2, leftOut: [{ messageId: 'gone', part: '', why: 'deleted' }] })
  })

  it.each([
    ['nothing', 'nothing-found'],
    ['refused', 'search-refused'],
  ])('of a search for %s fails as %s and asks no mind', async (query, error) => {
    const bench = makeBench(fakeMail([party]), { turns: [] })
    const view = await bench.over((await bench.engine.ask({ ...ask, scope: { type: 'search', query } })).run)
    expect(view).toMatchObject({ state: 'failed', error })
    expect(bench.model.requests).toEqual([])
  })

  it('of a thread that is gone fails as not found', async () => {
    const bench = makeBench(fakeMail([]), { turns: [] })
    expect(await bench.over((await bench.engine.ask({ ...ask, scope: thread('gone') })).run)).toMatchObject({
      state: 'failed',
      error: 'not-found',
    })
  })

  it('waits while the computer is offline, and goes on where it was', async () => {
    const mail = fakeMail([party])
    let online = false
    mail.before = async () => {
      if (!online) throw new AppError('offline')
    }
    const bench = makeBench(mail, { turns: [{ text: 'Ada.' }] })
    bench.deps.untilOnline = async () => {
      online = true
    }
    const view = await bench.over((await bench.engine.ask(ask)).run)
    expect(view).toMatchObject({ state: 'answered', receipt: { messages: 2, read: 2 } })
    expect(mail.asked).toEqual(['party', 'party'])
  })

  it('follows a thread that Gmail broke off', async () => {
    const more = threadOf('party-more', [{ from: 'Bob <bob@example.org>', subject: 'Re: Garden party', text: 'Me too, count me in.' }])
    const mail = fakeMail([party, more], { continuations: async () => [{ id: more.id, messages: null, only: null }] })
    const bench = makeBench(mail, { turns: [{ text: 'Both.' }] })
    const view = await bench.over((await bench.engine.ask({ ...ask, scope: thread('party') })).run)
    expect(mail.asked).toEqual(['party', 'party-more'])
    expect(view.receipt).toMatchObject({ messages: 3, read: 3, threads: 2, continued: 1 })
  })

  it('keeps guests and receipt when the mind fails', async () => {
    const bench = makeBench(fakeMail([party]), { turns: [{ text: '{"half": ', error: new AppError('model-answer') }] })
    const view = await bench.over((await bench.engine.ask(ask)).run)
    expect(view).toMatchObject({ state: 'failed', error: 'model-answer', receipt: { messages: 2, read: 2 } })
    expect(view.answer?.guests?.rows.length).toBeGreaterThan(0)
  })

  it('fails before it reads where its mind has no key', async () => {
    const mail = fakeMail([party])
    const bench = makeBench(mail, { turns: [] })
    bench.deps.model = () => Promise.reject(new AppError('no-key'))
    expect(await bench.over((await bench.engine.ask(ask)).run)).toMatchObject({ state: 'failed', error: 'no-key' })
    expect(mail.asked).toEqual([])
  })

  it('sends earlier questions of its conversation along, and none of another one', async () => {
    const bench = makeBench(fakeMail([party]), { turns: [{ text: 'First.' }, { text: 'Other.' }, { text: 'Second.' }] })
    const first = await bench.engine.ask({ ...ask, question: 'What is it about?' })
    await bench.over(first.run)
    await bench.over((await bench.engine.ask({ ...ask, question: 'Elsewhere?' })).run)
    await bench.over((await bench.engine.ask({ ...ask, question: 'And when?', conversation: first.conversation })).run)
    expect(bench.model.requests[2]?.history).toEqual([{ question: 'What is it about?', answer: 'First.' }])
  })
})

describe('an OK', () => {
  const slow = () => fakeMail([party], { units: () => 20_000 })

  it('is waited for where reading takes more than a minute of quota, and nothing is read before', async () => {
    const mail = slow()
    const bench = makeBench(mail, { turns: [{ text: 'Ada.' }] })
    const { run } = await bench.engine.ask({ ...ask, question: 'What is it about?' })
    await bench.quiet()
    expect(await bench.view(run)).toMatchObject({ state: 'needs-ok', okReason: 'quota', estimate: { units: 20_000, seconds: 240 } })
    expect(mail.asked).toEqual([])
    await bench.engine.confirm(run, true)
    expect(await bench.over(run)).toMatchObject({ state: 'answered' })
  })

  it('given twice starts the run once', async () => {
    const bench = makeBench(slow(), { turns: [{ text: 'Ada.' }] })
    const { run } = await bench.engine.ask(ask)
    await bench.quiet()
    await Promise.all([bench.engine.confirm(run, true), bench.engine.confirm(run, true)])
    await bench.over(run)
    await bench.engine.confirm(run, true)
    await bench.quiet()
    expect(bench.types().filter(type => type === 'plan.confirmed' || type === 'answer.made')).toEqual(['plan.confirmed', 'answer.made'])
  })

  it('is waited for again where the mail itself turns out to cost more than the limit', async () => {
    const bench = makeBench(fakeMail([party]), { turns: [{ text: 'Ada.' }] })
    bench.model.usd = tokensIn => (tokensIn > 10_000 ? 2 : 0.01)
    const { run } = await bench.engine.ask({ ...ask, scope: thread('party') })
    await bench.quiet()
    expect(await bench.view(run)).toMatchObject({ state: 'needs-ok', okReason: 'cost', estimate: { usd: 2 } })
    expect(bench.model.requests).toEqual([])
    await bench.engine.confirm(run, true)
    expect(await bench.over(run)).toMatchObject({ state: 'answered' })
  })

  it('for one cost is none for twice as much', async () => {
    const bench = makeBench(fakeMail([party]), { turns: [{ text: 'Ada.' }] })
    bench.model.usd = tokensIn => (tokensIn > 10_000 ? 4 : 2)
    const { run } = await bench.engine.ask({ ...ask, scope: thread('party') })
    await bench.quiet()
    expect(await bench.view(run)).toMatchObject({ state: 'needs-ok', okReason: 'cost', estimate: { usd: 2 } })
    await bench.engine.confirm(run, true)
    await bench.quiet()
    expect(await bench.view(run)).toMatchObject({ state: 'needs-ok', okReason: 'cost', estimate: { usd: 4 } })
    expect(bench.model.requests).toEqual([])
    await bench.engine.confirm(run, true)
    expect(await bench.over(run)).toMatchObject({ state: 'answered' })
  })

  it('refused ends the run', async () => {
    const bench = makeBench(slow(), { turns: [] })
    const { run } = await bench.engine.ask(ask)
    await bench.quiet()
    await bench.engine.stop(run)
    expect(await bench.view(run)).toMatchObject({ state: 'stopped' })
  })
})

describe('Stop', () => {
  it('ends the reading at once and writes nothing after it', async () => {
    const mail = fakeMail([party])
    let signal: AbortSignal | undefined
    mail.before = (_, io) => {
      signal = io.signal
      return new Promise(resolve => setTimeout(resolve, 1000))
    }
    const bench = makeBench(mail, { turns: [] })
    const { run } = await bench.engine.ask(ask)
    await vi.waitFor(() => expect(signal).toBeDefined())
    const before = performance.now()
    await bench.engine.stop(run)
    expect(performance.now() - before).toBeLessThan(700)
    expect(signal?.aborted).toBe(true)
    await new Promise(resolve => setTimeout(resolve, 1100))
    expect(bench.types()).toEqual(['run.started', 'plan.made', 'run.ended'])
    expect(await bench.view(run)).toMatchObject({ state: 'stopped', error: null })
  })

  it('of a run that is over changes nothing', async () => {
    const bench = makeBench(fakeMail([party]), { turns: [{ text: 'Ada.' }] })
    const { run } = await bench.engine.ask(ask)
    await bench.over(run)
    await bench.engine.stop(run)
    expect(await bench.view(run)).toMatchObject({ state: 'answered' })
  })

  it('of a run that nobody knows is refused', async () => {
    const bench = makeBench(fakeMail([]), { turns: [] })
    await expect(bench.engine.stop(crypto.randomUUID() as never)).rejects.toMatchObject({ code: 'not-found' })
  })
})
