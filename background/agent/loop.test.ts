import { describe, expect, it } from 'vitest'
import { AppError } from '../../shared/errors'
import { MessageId, ThreadId } from '../../shared/mail'
import { maxCalls, maxSteps, runAgent } from './loop'
import type { ModelTurn, Propose, StepEnd } from './steps'
import { readMessage, readThread, second, setUp } from './testing'
import type { ReadTools } from './tools/read-tools'

const search = { tool: 'search_mail', args: { query: 'party' } }
const readSecond = { tool: 'read_threads', args: { threadIds: ['t2'] } }
const servesSecond: Partial<ReadTools> = { thread: () => Promise.resolve(second) }
const resultsOf = (turn: unknown): string => JSON.stringify(turn)

describe('the loop', () => {
  it('answers with the text of a turn that calls nothing, and records the step before and after', async () => {
    const { input, io, starts, ends, shown } = setUp([{ text: 'Ada comes. [[m1: Yes, I will come on Friday.]]' }])
    const result = await runAgent(input, io)
    expect(result).toEqual({ reason: 'answered', text: 'Ada comes. [[m1: Yes, I will come on Friday.]]', table: null })
    expect(starts).toEqual([{ step: 0, attempt: 1, reservedUsd: expect.any(Number), sentBody: '{"call":1}' }])
    expect(starts[0]?.reservedUsd).toBeGreaterThan(0)
    expect(ends).toMatchObject([{ step: 0, usage: { in: 100 }, turn: { role: 'model' }, results: [] }])
    expect(shown.at(-1)).toBe('Ada comes. ')
  })

  it('sends nothing before the start of the step is recorded', async () => {
    const { input, io, shown } = setUp([{ text: 'Ada comes.' }])
    const refused = { ...io, onStepStart: () => Promise.reject(new AppError('cost-limit')) }
    await expect(runAgent(input, refused)).rejects.toMatchObject({ code: 'cost-limit' })
    expect(shown).toEqual([])
  })

  it('runs the calls of a turn at the same time and gives the results in the order of the calls', async () => {
    let running = 0
    let most = 0
    const slow = async (id: ThreadId) => {
      most = Math.max(most, ++running)
      await new Promise(resolve => setTimeout(resolve, id === 't2' ? 20 : 1))
      running--
      return id === 't2' ? second : readThread('t3', [readMessage('c1', 'Third.')])
    }
    const third = { tool: 'read_threads', args: { threadIds: ['t3'] } }
    const { input, io, shelf, model } = setUp([{ calls: [readSecond, third] }, { text: 'Done.' }], {}, { thread: slow })
    await runAgent(input, io)
    expect(most).toBe(2)
    expect([...shelf.ids]).toEqual([
      ['m1', 'a1'],
      ['m2', 'b1'],
      ['m3', 'b2'],
      ['m4', 'c1'],
    ])
    expect(shelf.threads.map(thread => thread.id)).toEqual(['t1', 't2', 't3'])
    const [call, results] = model.requests[1]?.turns ?? []
    expect(call).toMatchObject({ role: 'model', opaque: { turn: 1 } })
    expect(resultsOf(results)).toContain('m3 | 2026-11-20')
    expect(resultsOf(results)).toContain('<mail-n0nce>')
  })

  it('makes the proposals of a turn one after the other, for each is judged by those before it', async () => {
    const log: string[] = []
    const propose: Propose = async ({ call }) => {
      log.push(`start ${call}`)
      await new Promise(resolve => setTimeout(resolve, 5 - call))
      log.push(`end ${call}`)
      return { card: 'refused', why: `card ${call}` }
    }
    const archive = { tool: 'archive', args: { threadIds: ['t1'] } }
    const { input, io, model } = setUp([{ calls: [archive, readSecond, archive, archive] }, { text: 'Done.' }], {}, servesSecond)
    await runAgent({ ...input, propose }, io)
    expect(log).toEqual([0, 2, 3].flatMap(call => [`start ${call}`, `end ${call}`]))
    expect(resultsOf(model.requests[1]?.turns)).toMatch(/card 0.*card 2.*card 3/)
  })

  it('lists what a search finds without putting it on the shelf', async () => {
    const found = [{ id: ThreadId.parse('t2'), messages: 2, only: null }]
    const { input, io, model, shelf } = setUp(
      [{ calls: [search] }, { text: 'Done.' }],
      {},
      { search: () => Promise.resolve(found), ...servesSecond },
    )
    await runAgent(input, io)
    expect(resultsOf(model.requests[1]?.turns)).toContain(
      't2 | 2026-11-20 | 2 messages | Ada Example | Garden party | Now I can after all.',
    )
    expect(shelf.threads).toHaveLength(1)
  })

  it.each([
    ['an unknown tool', { tool: 'send_money', args: {} }, 'There is no such tool'],
    ['arguments that do not fit', { tool: 'read_threads', args: { threadIds: 'all' } }, 'expected array'],
    ['arguments that are no object', { tool: 'search_mail', args: '{"query": "par' }, 'expected object'],
  ])('tells the model about %s and goes on', async (_, call, words) => {
    const { input, io, model, ends } = setUp([{ calls: [call] }, { text: 'Then I cannot say.' }])
    expect((await runAgent(input, io)).text).toBe('Then I cannot say.')
    expect(resultsOf(model.requests[1]?.turns)).toContain(words)
    expect(ends[0]?.results).toMatchObject([{ name: call.tool, understood: false }])
  })

  it('tells the model that Gmail refused a search, and names a thread that is gone', async () => {
    const reads: Partial<ReadTools> = {
      search: () => Promise.reject(new AppError('search-refused')),
      thread: () => Promise.reject(new AppError('not-found')),
    }
    const { input, io, model } = setUp([{ calls: [search, readSecond] }, { text: 'Nothing.' }], {}, reads)
    await runAgent(input, io)
    expect(resultsOf(model.requests[1]?.turns)).toContain('Gmail does not accept this search')
    expect(resultsOf(model.requests[1]?.turns)).toContain('"missing":["t2"]')
  })

  it('ends with the error of a read that the model can do nothing about', async () => {
    const { input, io } = setUp([{ calls: [search] }], {}, { search: () => Promise.reject(new AppError('offline')) })
    await expect(runAgent(input, io)).rejects.toMatchObject({ code: 'offline' })
  })

  it('ends with the error of the model, the text so far having been told', async () => {
    const { input, io, shown } = setUp([{ text: 'Ada comes', error: new AppError('model-answer') }])
    await expect(runAgent(input, io)).rejects.toMatchObject({ code: 'model-answer' })
    expect(shown.at(-1)).toBe('Ada comes')
  })

  it('asks again where an answer broke off: what it took is recorded, and the new text replaces the old once it begins', async () => {
    const { input, io, shown, starts, losses, ends } = setUp([{ lost: 'Ada and', text: 'Ada comes.' }])
    expect(await runAgent(input, io)).toMatchObject({ text: 'Ada comes.' })
    expect(losses).toEqual([{ step: 0, usage: { in: 90, out: 4, cached: 0, usd: 0.0006 } }])
    expect(starts).toMatchObject([{ attempt: 1 }, { attempt: 2, sentBody: '{"call":1,"again":true}' }])
    expect(shown.slice(0, 2)).toEqual(['Ada and', 'Ada c'])
    expect(ends).toHaveLength(1)
  })

  it('keeps what was heard of a broken answer where the next try says nothing', async () => {
    const { input, io, shown, costs } = setUp([{ lost: 'Ada and', error: new AppError('model-unavailable') }])
    await expect(runAgent(input, io)).rejects.toMatchObject({ code: 'model-unavailable' })
    expect(shown).toEqual(['Ada and'])
    expect(costs.at(-1)).toEqual({ step: 0, usage: { in: 90, out: 0, cached: 0, usd: 0.0005 } })
  })

  it('takes a table beside its text as the end, and a table alone as a step', async () => {
    const table = { title: 'Coming', columns: ['Who'], rows: [{ cells: ['Ada'], cite: 'm1: Yes, I will come' }] }
    const submit = { tool: 'submit_table', args: table }
    const beside = setUp([{ text: 'One comes.', calls: [submit] }])
    expect(await runAgent(beside.input, beside.io)).toEqual({ reason: 'answered', text: 'One comes.', table })
    const alone = setUp([{ calls: [submit] }, { text: 'One comes, as shown.' }])
    expect(await runAgent(alone.input, alone.io)).toEqual({ reason: 'answered', text: 'One comes, as shown.', table })
  })

  it('keeps the table away when its rows do not fit the schema', async () => {
    const submit = { tool: 'submit_table', args: { title: 'x', columns: [], rows: [] } }
    const { input, io } = setUp([{ text: 'Here.', calls: [submit] }, { text: 'One comes.' }])
    expect(await runAgent(input, io)).toMatchObject({ text: 'One comes.', table: null })
  })

  it('knows a question back from an answer that quotes a question', async () => {
    const asks = setUp([{ text: 'Which Bob do you mean?' }])
    expect((await runAgent(asks.input, asks.io)).reason).toBe('asked-back')
    const answers = setUp([{ text: 'Ada asked one thing. [[m1: when?]] Or was it two?' }])
    expect((await runAgent(answers.input, answers.io)).reason).toBe('answered')
  })

  it('stops after eight steps, the last without tools, and says so where nothing was written', async () => {
    const again = Array.from({ length: maxSteps }, () => ({ calls: [readSecond] }))
    const { input, io, model } = setUp(again, {}, servesSecond)
    await expect(runAgent(input, io)).rejects.toMatchObject({ code: 'model-answer' })
    expect(model.requests).toHaveLength(maxSteps)
    expect(model.requests.at(-1)?.tools).toEqual([])
    expect(model.requests.at(-2)?.tools.length).toBeGreaterThan(0)
  })

  it('refuses an empty answer', async () => {
    const { input, io } = setUp([{ text: ' \n' }])
    await expect(runAgent(input, io)).rejects.toMatchObject({ code: 'model-answer' })
  })

  it('runs so many calls of a turn and no more', async () => {
    let reads = 0
    const count = () => Promise.resolve(reads++ ? second : second)
    const { input, io, model } = setUp(
      [{ calls: Array.from({ length: maxCalls + 4 }, () => readSecond) }, { text: 'Done.' }],
      {},
      { thread: count },
    )
    await runAgent(input, io)
    expect(reads).toBe(maxCalls)
    expect(resultsOf(model.requests[1]?.turns)).toContain('this one was not run')
  })

  it('offers the calendar only where it may be read', async () => {
    const without = setUp([{ text: 'x' }])
    await runAgent(without.input, without.io)
    expect(without.model.requests[0]?.tools.map(tool => tool.name)).toEqual([
      'read_attachment',
      'read_threads',
      'search_mail',
      'submit_table',
    ])
    const withIt = setUp([{ text: 'x' }], {}, { listEvents: () => Promise.resolve([]) })
    await runAgent(withIt.input, withIt.io)
    expect(withIt.model.requests[0]?.tools.map(tool => tool.name)).toContain('list_events')
  })
})

describe('stopping', () => {
  it('gives the text so far when the model is in the middle of it', async () => {
    const { input, io, controller } = setUp([{ text: 'Ada comes and so does Ben' }])
    const stopping = { ...io, onText: () => controller.abort() }
    expect(await runAgent(input, stopping)).toEqual({ reason: 'stopped', text: 'Ada c', table: null })
  })

  it('calls nothing more between a turn and its reads, and keeps what the turn cost', async () => {
    const { input, io, controller, ends } = setUp([{ calls: [readSecond] }])
    const stopping = { ...io, onStepEnd: (end: StepEnd) => Promise.resolve(void ends.push(end)).then(() => controller.abort()) }
    expect((await runAgent(input, stopping)).reason).toBe('stopped')
    expect(ends).toHaveLength(1)
  })

  it('calls no model between reads and the next turn', async () => {
    const { input, io, controller, model } = setUp(
      [{ calls: [readSecond] }],
      {},
      { thread: () => Promise.resolve(second).finally(() => controller.abort()) },
    )
    expect((await runAgent(input, io)).reason).toBe('stopped')
    expect(model.requests).toHaveLength(1)
  })
})

describe('resuming', () => {
  const turn: ModelTurn = {
    role: 'model',
    text: '',
    calls: [{ id: 'c1', name: 'read_threads', args: { threadIds: ['t2'] } }],
    opaque: { kept: 1 },
  }

  it('does the reads of done turns again, pays for none of them, and counts the attempt', async () => {
    const { input, io, starts, shelf, model } = setUp([{ text: 'Both come.' }], { done: [turn], attempts: 1 }, servesSecond)
    expect((await runAgent(input, io)).text).toBe('Both come.')
    expect(starts).toMatchObject([{ step: 1, attempt: 2 }])
    expect(shelf.ids.get('m3')).toBe(MessageId.parse('b2'))
    expect(model.requests[0]?.turns[0]).toMatchObject({ opaque: { kept: 1 } })
  })

  it('gives a finished answer without asking again', async () => {
    const { input, io, model } = setUp([], { done: [{ role: 'model', text: 'Ada comes.', calls: [], opaque: null }] })
    expect((await runAgent(input, io)).text).toBe('Ada comes.')
    expect(model.requests).toHaveLength(0)
  })
})

describe('what the model is asked', () => {
  it('holds mail and selection marked off, the facts, and earlier answers without their numbers', async () => {
    const quoted = { messageId: MessageId.parse('a1'), text: 'on Friday', checked: true }
    const history = [{ question: 'When?', answer: 'On Friday [[0]].' }]
    const { input, io, model } = setUp([{ text: 'Done.' }], { quoted, history })
    await runAgent(input, io)
    const asked = model.requests[0]
    expect(asked?.packed.text).toMatch(/^<mail-n0nce>\nm1\nYes, I will come on Friday.\n<\/mail-n0nce>\n\nFacts\n/)
    expect(asked?.packed.text).toContain('in m1 and asks about them:\n<mail-n0nce>\non Friday')
    expect(asked?.history).toEqual([{ question: 'When?', answer: 'On Friday.' }])
    expect(asked?.system).toContain('n0nce')
  })

  it('keeps the short ids of a thread that is read again, and shows only what is new in it', async () => {
    const grown = readThread('t1', [readMessage('a1', 'Yes, I will come on Friday.'), readMessage('a2', 'Bringing Ben.')])
    const again = { tool: 'read_threads', args: { threadIds: ['t1'] } }
    const { input, io, shelf, model } = setUp([{ calls: [again] }, { text: 'Done.' }], {}, { thread: () => Promise.resolve(grown) })
    await runAgent(input, io)
    expect([...shelf.ids]).toEqual([
      ['m1', 'a1'],
      ['m2', 'a2'],
    ])
    expect(shelf.threads).toEqual([grown])
    expect(resultsOf(model.requests[1]?.turns)).toContain('[no text: 1 of its messages you have already]')
  })
})

describe('the room in the window', () => {
  it('takes messages that the packer left out, under their own ids, when a tool reads them', async () => {
    const { input, io, shelf, model } = setUp([{ calls: [readSecond] }, { text: 'Done.' }], {}, servesSecond)
    shelf.ids.set('m2', MessageId.parse('b1'))
    shelf.leftOut = [MessageId.parse('b1')]
    await runAgent(input, io)
    expect(shelf.leftOut).toEqual([])
    expect([...shelf.ids.keys()]).toEqual(['m1', 'm2', 'm3'])
    expect(resultsOf(model.requests[1]?.turns)).toContain('Sorry, I cannot make it.')
  })

  it('names what a tool read but could not show, and keeps it for the receipt', async () => {
    const reads = { ...servesSecond, search: () => Promise.resolve([]) }
    const { input, io, shelf, model } = setUp([{ calls: [readSecond, search] }, { text: 'Done.' }], {}, reads)
    shelf.room = 1
    await runAgent(input, io)
    expect(resultsOf(model.requests[1]?.turns)).toContain('{"error":"It does not fit any more."}')
    expect(shelf.leftOut).toEqual(['b1', 'b2'])
    expect(resultsOf(model.requests[1]?.turns)).toContain('m2: not shown, it does not fit any more')
  })
})
