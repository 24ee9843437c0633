import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { AppError } from '../../shared/errors'
import { AccountId } from '../../shared/mail'
import { RunEvent, type RunId } from '../../shared/run-log'
import { foldRun } from '../../shared/run-view'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import type { ScriptedTurn } from '../agent/testing'
import { fakeMail, threadOf } from '../testing/fake-mail'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account, ask: asked, freshAccount, makeBench } = await import('../testing/run-bench')
const { appendEvent, runRows, unfinishedRuns } = await import('../store/run-log')

const party = threadOf('party', [
  {
    from: 'Me <me@example.com>',
    to: 'ada@example.org',
    subject: 'Garden party',
    text: 'Party on Saturday 5 December 2026. Are you coming?',
  },
  { from: 'Ada <ada@example.org>', subject: 'Re: Garden party', text: 'Yes, I will come!' },
])
const ask = { ...asked, zone: 'UTC' }
const turns: ScriptedTurn[] = [
  { calls: [{ tool: 'search_mail', args: { query: 'garden' } }] },
  { calls: [{ tool: 'read_threads', args: { threadIds: ['party'] } }] },
  { text: 'Ada comes [[m2: I will come]].' },
]
const restOf = (events: readonly RunEvent[]) => turns.slice(events.filter(event => event.type === 'step.ended').length)

beforeEach(freshAccount)

/** The log of a whole run, as a worker that lived through it wrote it. */
async function wholeRun(): Promise<{ run: RunId; events: RunEvent[] }> {
  const bench = makeBench(fakeMail([party], { units: () => 20_000 }), { turns })
  const { run } = await bench.engine.ask(ask)
  await bench.quiet()
  await bench.engine.confirm(run, true)
  await bench.over(run)
  return { run, events: (await runRows(account.id, run)).map(row => RunEvent.parse(row.event)) }
}

/** As a worker that died after these events leaves the store. */
async function leave(run: RunId, events: readonly RunEvent[]): Promise<void> {
  await freshAccount()
  for (const event of events) await appendEvent(account.id, run, event)
}

const count = (events: readonly RunEvent[], type: RunEvent['type']): number => events.filter(event => event.type === type).length

describe('a worker that died', () => {
  it('at any event of a run leaves one that goes on to the same answer, with nothing twice', async () => {
    const { run, events } = await wholeRun()
    const whole = foldRun(run, await runRows(account.id, run))
    expect(events.length).toBeGreaterThan(10)
    for (let length = 1; length < events.length; length++) {
      const kept = events.slice(0, length)
      await leave(run, kept)
      const bench = makeBench(fakeMail([party], { units: () => 20_000 }), { turns: restOf(kept) })
      await bench.engine.resume()
      await bench.quiet()
      if (!kept.some(event => event.type === 'plan.confirmed')) {
        expect(await bench.view(run)).toMatchObject({ state: 'needs-ok' })
        await bench.engine.confirm(run, true)
      }
      const view = await bench.over(run)
      const after = (await runRows(account.id, run)).map(row => RunEvent.parse(row.event))
      expect(view, `died after event ${length}`).toMatchObject({
        state: 'answered',
        answer: whole.answer,
        receipt: whole.receipt,
        usage: whole.usage,
      })
      for (const type of ['run.started', 'plan.made', 'plan.confirmed', 'mail.read', 'answer.made', 'run.ended'] as const)
        expect(count(after, type), `${type} after event ${length}`).toBe(1)
      expect(count(after, 'step.ended')).toBe(3)
      expect(await unfinishedRuns(account.id)).toEqual([])
    }
  })

  it('leaves no answer of which the log does not say how it ended', async () => {
    const bench = makeBench(fakeMail([party]), { turns: [{ text: 'Ada', error: new AppError('model-answer') }] })
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const { run } = await bench.engine.ask(ask)
    expect(await bench.over(run)).toMatchObject({ state: 'failed', error: 'model-answer', answer: { text: 'Ada' } })
    await bench.quiet()
    const writes = transaction.mock.calls.filter(([stores, mode]) => mode === 'readwrite' && [stores].flat().includes('log'))
    transaction.mockRestore()
    expect(bench.types().slice(-3)).toEqual(['step.lost', 'answer.made', 'run.ended'])
    expect(writes).toHaveLength(bench.types().length - 2)
  })

  it.each([
    { alive: false, state: 'answered' },
    { alive: true, state: 'failed' },
  ])('leaves what fails while the browser ends it to the next one (alive: $alive)', async ({ alive, state }) => {
    const refusing = fakeMail([party], { search: () => Promise.reject(new Error('No SW')) })
    const dying = makeBench(refusing, { turns })
    dying.deps.isAlive = async () => alive
    const { run } = await dying.engine.ask(ask)
    await dying.quiet()
    expect(await unfinishedRuns(account.id)).toEqual(alive ? [] : [run])
    const next = makeBench(fakeMail([party]), { turns })
    await next.engine.resume()
    expect(await next.over(run)).toMatchObject({ state })
  })

  it('with one database that does not open leaves the runs of the other accounts to be taken up', async () => {
    const { run, events } = await wholeRun()
    await leave(run, events.slice(0, 1))
    const bench = makeBench(fakeMail([party]), { turns })
    const broken = { ...account, id: AccountId.parse('google-gone') }
    bench.deps.accounts = async () => [broken, account]
    await bench.engine.resume()
    expect(await bench.over(run)).toMatchObject({ state: 'answered' })
  })

  it('twice in the same step ends the run, with what code knows', async () => {
    const { run, events } = await wholeRun()
    const upTo = events.findIndex(event => event.type === 'step.started')
    const begun = events.slice(0, upTo + 1)
    await leave(run, [...begun, ...begun.slice(-1)])
    const bench = makeBench(fakeMail([party], { units: () => 20_000 }), { turns: [] })
    await bench.engine.resume()
    const view = await bench.over(run)
    expect(view).toMatchObject({ state: 'failed', error: 'died-twice' })
    expect(view.answer?.guests?.rows.length).toBeGreaterThan(0)
    expect(bench.model.requests).toEqual([])
  })

  it('leaves a run that waits for an OK waiting: nothing is searched or read', async () => {
    const { run, events } = await wholeRun()
    await leave(run, events.slice(0, events.findIndex(event => event.type === 'plan.made') + 1))
    const mail = fakeMail([party], { search: () => Promise.reject(new AppError('internal')) })
    const bench = makeBench(mail, { turns: [] })
    await bench.engine.resume()
    await bench.quiet()
    expect(await bench.view(run)).toMatchObject({ state: 'needs-ok' })
    expect(mail.asked).toEqual([])
  })

  it('leaves nothing to do of a run that is over', async () => {
    const { run, events } = await wholeRun()
    const bench = makeBench(fakeMail([party]), { turns: [] })
    await bench.engine.resume()
    await bench.quiet()
    expect(await runRows(account.id, run)).toHaveLength(events.length)
  })

  it('leaves the mind that the run began with, whatever the settings say now', async () => {
    const { run, events } = await wholeRun()
    await leave(run, events.slice(0, 4))
    const bench = makeBench(fakeMail([party]), { turns })
    bench.settings.mind = 'built-in'
    const asked: string[] = []
    bench.deps.model = async ({ mind, geminiModel }) => {
      asked.push(`${mind} ${geminiModel}`)
      return bench.model
    }
    await bench.engine.resume()
    await bench.over(run)
    expect(asked).toEqual(['gemini scripted'])
  })
})
