import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createGemini, type Gemini, worldGeminiKey } from '../../e2e/world/gemini/gemini'
import { Settings } from '../../shared/settings'
import { modelFor, testKey } from '../model/models'
import { makeAnswer } from './citations'
import { runAgent } from './loop'
import { openShelf } from './shelf'
import type { ModelTurn, StepSpent, StepStart } from './steps'
import { noTools, packedOf, readMessage, readThread, someFacts } from './testing'

let world: Gemini
let server: http.Server
let base = ''

beforeAll(async () => {
  world = await createGemini()
  server = http.createServer((req, res) => void world.handler(req, res))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await world.close()
})
beforeEach(() => {
  world.reset()
  vi.stubGlobal('navigator', { onLine: true })
})

const settings = Settings.parse({ mind: 'gemini' })
const first = readThread('t1', [readMessage('a1', 'Yes, I will come on Friday.')])
const second = readThread('t2', [readMessage('b1', 'Sorry, I cannot make it.')])

const depsWith = (key: string | null) => ({
  getKey: () => Promise.resolve(key),
  now: () => Date.UTC(2026, 10, 23),
  door: (input: RequestInfo | URL, init?: RequestInit) => {
    const { pathname, search } = new URL(String(input))
    return fetch(`${base}${pathname}${search}`, init)
  },
})

async function ask(done: ModelTurn[] = [], controller = new AbortController(), onText: () => void = () => undefined) {
  const model = await modelFor(settings, depsWith(worldGeminiKey))
  const packed = packedOf([first])
  const shelf = openShelf([first], packed, model.window)
  const starts: StepStart[] = []
  const turns: ModelTurn[] = []
  const losses: StepSpent[] = []
  const result = await runAgent(
    {
      model,
      packed,
      shelf,
      facts: someFacts(),
      history: [],
      question: 'Who comes?',
      quoted: null,
      tools: noTools({ thread: () => Promise.resolve(second), search: () => Promise.resolve([]) }),
      propose: null,
      nonce: 'n0nce',
      done,
      attempts: 0,
    },
    {
      signal: controller.signal,
      onText,
      onWait: () => undefined,
      onTable: () => undefined,
      onStepStart: start => Promise.resolve(void starts.push(start)),
      onStepEnd: ({ turn }) => Promise.resolve(void turns.push(turn)),
      onSpent: () => undefined,
      onStepLost: lost => Promise.resolve(void losses.push(lost)),
    },
  )
  const answer = makeAnswer({ text: result.text, threads: shelf.threads, ids: shelf.ids, table: result.table, guests: null })
  return { result, answer, starts, turns, losses }
}

const reads = {
  calls: [
    { name: 'read_threads', args: { threadIds: ['t2'] } },
    { name: 'search_mail', args: { query: 'party' } },
  ],
}
const answers = { text: 'Ada comes [[m1: Yes, I will come on Friday.]], Ben does not [[m2: I cannot make it]].' }

describe('the agent with Gemini', () => {
  it('reads, answers and cites through the strict layer, every body recorded as it was sent', async () => {
    world.script([
      reads,
      { calls: [{ name: 'submit_table', args: { title: 'Who', columns: ['Who'], rows: [{ cells: ['Ada'] }] } }] },
      answers,
    ])
    const { answer, starts } = await ask()
    expect(world.refusals).toEqual([])
    expect(answer.citations.map(({ messageId, checked }) => [messageId, checked])).toEqual([
      ['a1', true],
      ['b1', true],
    ])
    expect(answer.table?.rows).toHaveLength(1)
    expect(starts.map(start => start.sentBody)).toEqual(world.requests.map(request => request.raw))
  })

  it('goes on from the turns in the log, signatures and ids intact', async () => {
    world.script([reads, answers])
    const { turns } = await ask()
    world.script([answers])
    const logged = JSON.parse(JSON.stringify(turns.slice(0, 1))) as ModelTurn[]
    const { result, starts } = await ask(logged)
    expect(result.text).toBe(answers.text)
    expect(starts).toMatchObject([{ step: 1 }])
    expect(world.refusals).toEqual([])
  })

  it.each([
    [{ blocked: 'PROHIBITED_CONTENT' as const }, 'model-blocked'],
    [{ garbage: '{"candidates": [{' }, 'model-answer'],
    [{ error: { status: 429 as const, perDay: true } }, 'model-quota-day'],
    [{ error: { status: 403 as const } }, 'key-refused'],
  ])('names what goes wrong: %j', async (step, code) => {
    world.script([step])
    await expect(ask()).rejects.toMatchObject({ code })
  })

  it('asks again where the connection is cut in the middle, and knows what the broken answer took', async () => {
    world.script([{ text: 'x'.repeat(400), truncate: true }, answers])
    const { result, losses } = await ask()
    expect(result.text).toBe(answers.text)
    expect(losses).toMatchObject([{ step: 0 }])
    expect(losses[0]?.usage.in).toBeGreaterThan(500)
    expect(losses[0]?.usage.out).toBeGreaterThan(0)
    expect(world.requests).toHaveLength(2)
  })

  it('stops in the middle of the text', async () => {
    world.script([{ text: 'word '.repeat(200), pieceMs: 20 }])
    const controller = new AbortController()
    const { result } = await ask([], controller, () => controller.abort())
    expect(result.reason).toBe('stopped')
    expect(result.text.length).toBeLessThan(500)
  })

  it('tests a key, and needs one', async () => {
    const { signal } = new AbortController()
    expect(await testKey(settings, depsWith(worldGeminiKey), signal)).toBeNull()
    expect(await testKey(settings, depsWith('AQ.wrong'), signal)).toBe('key-refused')
    expect(await testKey({ geminiModel: 'gemini-0' }, depsWith(worldGeminiKey), signal)).toBe('model-missing')
    await expect(modelFor(settings, depsWith(null))).rejects.toMatchObject({ code: 'no-key' })
  })

  it('is the built-in reader unless the settings name Gemini', async () => {
    expect((await modelFor(Settings.parse({}), depsWith(null))).remote).toBe(false)
  })
})
