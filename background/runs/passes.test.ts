import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { isComplete } from '../../shared/answer'
import { AppError } from '../../shared/errors'
import { RunEvent, type RunId } from '../../shared/run-log'
import { foldRun } from '../../shared/run-view'
import { makeFakeBrowser } from '../../shared/testing/fake-browser'
import type { ScriptedTurn } from '../agent/testing'
import { estimateTokens } from '../packer/tokens'
import { fakeMail, threadOf } from '../testing/fake-mail'
import { reservedTokens } from './budget'

vi.mock('webextension-polyfill', () => ({ default: makeFakeBrowser() }))

const { account, ask: asked, freshAccount, makeBench } = await import('../testing/run-bench')
const { appendEvent, runRows } = await import('../store/run-log')

const filler = 'The stairs were swept and the bins put out, as every week. '.repeat(12)
const house = (id: string, from: string, text: string) =>
  threadOf(id, [{ from: `${from} <${from.toLowerCase()}@example.org>`, subject: `House ${id}`, text: `${text}\n\n${filler}` }])
const threads = [
  house('h1', 'Ada', 'The music was too loud on Friday.'),
  house('h2', 'Bob', 'The lift works again.'),
  house('h3', 'Cleo', 'I could not sleep for the noise.'),
  house('h4', 'Dan', 'The bulb on the third floor is broken.'),
  house('h5', 'Ada', 'Now it was loud on Sunday too.'),
]
const ask = { ...asked, question: 'Who complained about the noise?', zone: 'UTC' }

const row = (name: string, what: string, cite: string) => ({ cells: [name, what], cite })
const submit = (...rows: ReturnType<typeof row>[]) => [
  { tool: 'submit_table', args: { title: 'Complaints', columns: ['Name', 'What'], rows } },
]
const turns: ScriptedTurn[] = [
  {
    text: 'Ada found it too loud [[m1: The music was too loud on Friday.]].',
    calls: submit(row('Ada', 'music', 'm1: The music was too loud')),
  },
  {
    text: 'Cleo could not sleep [[m3: I could not sleep for the noise.]].',
    calls: submit(row('Cleo', 'no sleep', 'm3: I could not sleep')),
  },
  { text: 'Ada again [[m5: loud on Sunday too]].', calls: submit(row('Ada', 'Sunday', 'm5: Now it was loud on Sunday')) },
]

beforeEach(freshAccount)

/** A bench whose mind's window holds two of these threads and no third. */
function makeSmall(script: readonly ScriptedTurn[], mail = fakeMail(threads)) {
  const bench = makeBench(mail, { turns: script })
  bench.model.window = reservedTokens + Math.floor(2.7 * estimateTokens(filler))
  return bench
}
const eventsOf = async (run: RunId) => (await runRows(account.id, run)).map(each => RunEvent.parse(each.event))
const idsIn = (text: string): string[] => [...text.matchAll(/^### (m\d+) /gm)].map(([, id]) => id ?? '')

describe('a question that wants all of the mail, which does not fit', () => {
  it('is asked of every part in turn; code joins rows and sentences, each with its source, and all of it was read', async () => {
    const bench = makeSmall(turns)
    const view = await bench.over((await bench.engine.ask(ask)).run)
    expect(bench.model.requests.map(({ packed }) => idsIn(packed.text))).toEqual([['m1', 'm2'], ['m3', 'm4'], ['m5']])
    expect(view).toMatchObject({
      state: 'answered',
      usage: { in: 300 },
      receipt: { read: 5, leftOut: [], passes: { of: 3, read: [2, 2, 1] } },
    })
    expect(view.receipt && isComplete(view.receipt)).toBe(true)
    expect(view.answer?.table?.rows.map(({ cells }) => cells)).toEqual([
      ['Ada', 'music'],
      ['Ada', 'Sunday'],
      ['Cleo', 'no sleep'],
    ])
    expect(view.answer?.citations.every(({ checked }) => checked)).toBe(true)
    expect(new Set(view.answer?.citations.map(({ messageId }) => messageId))).toEqual(new Set(['h1-1', 'h3-1', 'h5-1']))
    expect(view.answer?.text).toContain('The passes differ on: Ada')
    expect(view.answer?.text).toContain('Ada again [[')
  })

  it('tells each pass which part it sees and the columns of the first, offers no other tool, and lets none speak of the rest', async () => {
    const bench = makeSmall([{ calls: [{ tool: 'search_mail', args: { query: 'noise' } }] }, ...turns])
    await bench.over((await bench.engine.ask(ask)).run)
    const [first, again, second] = bench.model.requests
    expect(first?.tools.map(({ name }) => name)).toEqual(['submit_table'])
    expect(first?.packed.text).toContain('this is part 1 of 3')
    expect(JSON.stringify(again?.turns)).toContain('There is no such tool in a pass.')
    expect(second?.packed.text).toContain('this is part 2 of 3')
    expect(second?.packed.text).toContain('["Name","What"]')
    expect(bench.model.requests.every(({ facts }) => !facts.complete)).toBe(true)
  })

  it('that nothing answers is said to be answered by nothing, with what each pass said', async () => {
    const bench = makeSmall(['one', 'two', 'three'].map(text => ({ text: `Nobody did in part ${text}.` })))
    const view = await bench.over((await bench.engine.ask({ ...ask, question: 'Did anybody ask for a dog?' })).run)
    expect(view.answer?.text).toMatch(/^None of 3 passes/)
    expect(view.answer?.text).toContain('Nobody did in part two.')
    expect(view.receipt && isComplete(view.receipt)).toBe(true)
  })

  it('waits for an OK where all passes together cost more than may pass, though none alone does', async () => {
    const bench = makeSmall(turns)
    const alone = bench.model.usd?.(bench.model.window, 800) ?? 0
    bench.settings.askAboveUsd = 1.5 * alone
    const { run } = await bench.engine.ask(ask)
    await bench.quiet()
    const waiting = await bench.view(run)
    expect(waiting).toMatchObject({ state: 'needs-ok', okReason: 'cost', estimate: { passes: 3 } })
    expect(waiting.estimate?.usd).toBeGreaterThan(2 * alone)
    expect(bench.model.requests).toEqual([])
    await bench.engine.confirm(run, true)
    expect(await bench.over(run)).toMatchObject({ state: 'answered', receipt: { read: 5 } })
  })

  it('of which a pass fails keeps what the ones before it found, and says what was not read', async () => {
    const bench = makeSmall([...turns.slice(0, 1), { error: new AppError('model-unavailable') }])
    const view = await bench.over((await bench.engine.ask(ask)).run)
    expect(view).toMatchObject({ state: 'failed', error: 'model-unavailable', receipt: { read: 2, passes: { of: 3, read: [2] } } })
    expect(view.receipt?.leftOut.map(({ messageId, why }) => [messageId, why])).toEqual([
      ['h3-1', 'over-budget'],
      ['h4-1', 'over-budget'],
      ['h5-1', 'over-budget'],
    ])
    expect(view.answer?.table?.rows).toHaveLength(1)
  })

  it('stops between two passes', async () => {
    const bench = makeSmall(turns)
    const { stream } = bench.model
    let run: RunId | undefined
    bench.model.stream = async function* (request, ...rest) {
      if (request.facts.pass?.at === 2 && run) {
        await bench.engine.stop(run)
        rest[0].throwIfAborted()
      }
      yield* stream(request, ...rest)
    }
    run = (await bench.engine.ask(ask)).run
    const view = await bench.over(run)
    await bench.quiet()
    expect(view).toMatchObject({ state: 'stopped', usage: { in: 100 }, receipt: { passes: { of: 3, read: [2] } } })
    expect(view.receipt && isComplete(view.receipt)).toBe(false)
    expect(bench.model.requests).toHaveLength(1)
  })

  it('that the provider finds too large at first is planned anew, in smaller passes', async () => {
    const bench = makeSmall([{ error: new AppError('too-large') }, ...turns])
    bench.model.window = reservedTokens + Math.floor(3.2 * (estimateTokens(filler) + 60))
    const view = await bench.over((await bench.engine.ask(ask)).run)
    expect(bench.model.requests.map(({ packed }) => idsIn(packed.text).length)).toEqual([3, 2, 2, 1])
    expect(view).toMatchObject({ state: 'answered', receipt: { leftOut: [], passes: { of: 3, read: [2, 2, 1] } } })
  })

  it('that the provider finds too large in a later pass is planned anew from there on: what has ended stands', async () => {
    const bench = makeSmall([...turns.slice(0, 1), { error: new AppError('too-large') }, { text: 'None.' }, { text: 'None.' }])
    bench.model.window = reservedTokens + Math.floor(3.2 * (estimateTokens(filler) + 60))
    const view = await bench.over((await bench.engine.ask(ask)).run)
    const shown = bench.model.requests.map(({ packed }) => idsIn(packed.text))
    expect(shown.slice(0, 2)).toEqual([
      ['m1', 'm2', 'm3'],
      ['m4', 'm5'],
    ])
    expect(shown.slice(2).flat()).toEqual(['m4', 'm5'])
    expect(view).toMatchObject({ state: 'answered', receipt: { read: 5, leftOut: [] } })
    expect(view.answer?.table?.rows).toHaveLength(1)
  })

  it('names a message that is larger than the whole window, and reads all others', async () => {
    const huge = threadOf('h0', [{ from: 'Eve <eve@example.net>', subject: 'Noise', text: `The noise! ${filler.repeat(4)}` }])
    const bench = makeSmall(
      turns.map(({ text = '' }, at) => ({ text: text.replace(/m\d/, `m${2 * at + 2}`) })),
      fakeMail([huge, ...threads]),
    )
    const view = await bench.over((await bench.engine.ask(ask)).run)
    expect(view.receipt).toMatchObject({ messages: 6, read: 5, leftOut: [{ messageId: 'h0-1', why: 'too-large' }] })
    expect(view.answer?.citations.map(({ checked }) => checked)).toEqual([true, true, true])
  })
})

describe('a worker that died between passes', () => {
  it('leaves, at any event, a run that goes on to the same answer and asks no pass twice that has ended', async () => {
    const bench = makeSmall(turns)
    const { run } = await bench.engine.ask(ask)
    await bench.over(run)
    const events = await eventsOf(run)
    const whole = foldRun(run, await runRows(account.id, run))
    for (let length = 1; length < events.length; length++) {
      const kept = events.slice(0, length)
      await freshAccount()
      for (const event of kept) await appendEvent(account.id, run, event)
      const next = makeSmall(turns.slice(kept.filter(({ type }) => type === 'step.ended').length))
      await next.engine.resume()
      const view = await next.over(run)
      expect(view, `died after event ${length}`).toMatchObject({
        state: 'answered',
        answer: whole.answer,
        receipt: whole.receipt,
        usage: whole.usage,
      })
      const after = await eventsOf(run)
      const reads = after.flatMap(event => (event.type === 'mail.read' ? [event.receipt.passes?.read.length] : []))
      expect(reads, `receipts after event ${length}`).toEqual([0, 1, 2, 3])
      const steps = after.flatMap(event => (event.type === 'step.ended' ? [[event.step, event.pass]] : []))
      expect(steps).toEqual([
        [0, 1],
        [1, 2],
        [2, 3],
      ])
    }
  })

  it('leaves the passes as they were planned, whatever mail has come or gone since', async () => {
    const bench = makeSmall(turns)
    const { run } = await bench.engine.ask(ask)
    await bench.over(run)
    const events = await eventsOf(run)
    const upTo = events.findIndex(event => event.type === 'mail.read' && event.receipt.passes?.read.length === 1)
    await freshAccount()
    for (const event of events.slice(0, upTo + 1)) await appendEvent(account.id, run, event)
    const news = house('h15', 'Eve', 'There was noise on Monday.')
    const next = makeSmall(
      [{ text: 'None.' }, { text: 'None.' }, { text: 'Eve [[m6: noise on Monday]].' }],
      fakeMail([...threads.slice(1, 4), threads[4] ?? news, news]),
    )
    await next.engine.resume()
    const view = await next.over(run)
    expect(next.model.requests.map(({ packed }) => packed.text.match(/^House .*|(?:sleep|Sunday|Monday|lift)/gm))).toEqual([
      ['sleep'],
      ['Sunday'],
      ['Monday'],
    ])
    expect(view.receipt?.passes).toEqual({ of: 4, read: [1, 2, 1, 1] })
    // What the first pass cites of the mail that is gone can no longer be looked up.
    expect(view.answer?.citations.map(({ messageId, checked }) => [messageId, checked])).toEqual([
      ['m1', false],
      ['h15-1', true],
      ['m1', false],
    ])
  })
})

describe('a question that wants no list', () => {
  it('of mail five in a hundred too large is asked once, of what has most to do with it, and the rest is named', async () => {
    const bench = makeSmall([{ text: 'The bulb [[m4: The bulb on the third floor is broken.]].' }])
    bench.model.window = reservedTokens + Math.floor((5 * (estimateTokens(filler) + 60)) / 1.05)
    const view = await bench.over((await bench.engine.ask({ ...ask, question: 'What is broken on the third floor?' })).run)
    expect(bench.model.requests).toHaveLength(1)
    expect(view.receipt).toMatchObject({ messages: 5, read: 4, leftOut: [{ why: 'over-budget' }] })
    expect(view.receipt?.passes).toBeUndefined()
    expect(view.answer?.citations).toMatchObject([{ messageId: 'h4-1', checked: true }])
  })

  it('that the provider still finds too large is packed anew, smaller, and says what went', async () => {
    const bench = makeSmall([{ error: new AppError('too-large') }, { text: 'The bulb [[m4: The bulb on the third floor is broken.]].' }])
    bench.model.window = reservedTokens + 5 * (estimateTokens(filler) + 60)
    const view = await bench.over((await bench.engine.ask({ ...ask, question: 'What is broken on the third floor?' })).run)
    expect(bench.model.requests.map(({ packed }) => packed.lines.size)).toEqual([5, 4])
    expect(view).toMatchObject({ state: 'answered', receipt: { messages: 5, read: 4, leftOut: [{ why: 'over-budget' }] } })
  })

  it('is refused once more: then it has failed, with what was read on the receipt', async () => {
    const bench = makeSmall([{ error: new AppError('too-large') }, { error: new AppError('too-large') }])
    const view = await bench.over((await bench.engine.ask({ ...ask, question: 'What is broken on the third floor?' })).run)
    expect(view).toMatchObject({ state: 'failed', error: 'too-large' })
    expect(bench.model.requests).toHaveLength(2)
  })
})
