import { describe, expect, it } from 'vitest'
import { AppError } from '../../shared/errors'
import { packedOf, readMessage, readThread, someFacts } from '../agent/testing'
import { type GeminiOptions, gemini, testGeminiKey } from './gemini'
import { sleep } from './gemini/patient-fetch'
import type { ModelPart, ModelRequest, Turn } from './model'

type Asked = { url: string; key: string | null; body: string }
type Reply = (asked: Asked, signal: AbortSignal) => Response

const at = Date.UTC(2026, 10, 23)
const threads = [readThread('t1', [readMessage('a1', 'Yes, I come.')])]
const request: ModelRequest = {
  system: 'Be brief.',
  packed: packedOf(threads),
  threads,
  facts: someFacts(),
  history: [],
  question: 'Who comes?',
  turns: [],
  tools: [{ name: 'search_mail', description: 'Finds mail.', inputSchema: { type: 'object', properties: { query: { type: 'string' } } } }],
}

const event = (chunk: unknown): string => `data: ${JSON.stringify(chunk)}\n\n`
const part = (more: object, finishReason?: string) => ({ candidates: [{ content: { role: 'model', parts: [more] }, finishReason }] })
const usage = { promptTokenCount: 1000, candidatesTokenCount: 40, thoughtsTokenCount: 60, cachedContentTokenCount: 800 }
const streamed = (...chunks: unknown[]): Response =>
  new Response(chunks.map(event).join(''), { headers: { 'content-type': 'text/event-stream' } })
const refused = (status: number, error: object): Response => new Response(JSON.stringify({ error: { code: status, ...error } }), { status })
const said = (text: string, finish = 'STOP'): Response => streamed(part({ text }), { ...part({ text: '' }, finish), usageMetadata: usage })

/** A Gemini whose replies are written down; one more request than was written fails the test. */
function setUp(...replies: Reply[]) {
  const asked: Asked[] = []
  const slept: number[] = []
  const waits: (number | null)[] = []
  const options: GeminiOptions = {
    key: 'AQ.secret-key',
    model: 'gemini-3.8-flash',
    now: () => at,
    sleep: ms => Promise.resolve(void slept.push(ms)),
    fetch: (input, init) => {
      const one = { url: String(input), key: new Headers(init?.headers).get('x-goog-api-key'), body: String(init?.body) }
      const reply = replies[asked.push(one) - 1]
      if (!reply) return Promise.reject(new AppError('internal', `unexpected request ${asked.length}`))
      return Promise.resolve().then(() => reply(one, init?.signal ?? new AbortController().signal))
    },
  }
  const controller = new AbortController()
  const stream = (more: Partial<ModelRequest> = {}) =>
    gemini(options).stream({ ...request, ...more }, controller.signal, until => waits.push(until))
  return { asked, slept, waits, options, controller, stream }
}

async function all(parts: AsyncIterable<ModelPart>): Promise<{ heard: ModelPart[]; text: string; error: unknown }> {
  const heard: ModelPart[] = []
  let error: unknown = null
  try {
    for await (const one of parts) heard.push(one)
  } catch (thrown) {
    error = thrown
  }
  return { heard, text: heard.map(one => (one.type === 'text' ? one.delta : '')).join(''), error }
}

const endOf = (heard: readonly ModelPart[]) => heard.find(one => one.type === 'end')

describe('a request', () => {
  it('is shown exactly as it is sent, before it is sent, with store false and without the key', async () => {
    const { asked, stream } = setUp(() => said('Ada.'))
    const parts = stream()[Symbol.asyncIterator]()
    const first = await parts.next()
    expect(asked).toHaveLength(0)
    await parts.next()
    expect(first.value).toEqual({ type: 'sent', body: asked[0]?.body })
    expect(asked[0]).toMatchObject({
      url: 'https://generativelanguage.googleapis.com/v1beta/models/gemini-3.8-flash:streamGenerateContent?alt=sse',
      key: 'AQ.secret-key',
    })
    expect(asked[0]?.body).not.toContain('secret-key')
    const body = JSON.parse(asked[0]?.body ?? '')
    expect(body.store).toBe(false)
    expect(body.systemInstruction.parts).toEqual([{ text: 'Be brief.' }])
    expect(body.contents).toEqual([{ role: 'user', parts: [{ text: 'm1\nYes, I come.' }, { text: 'Question: Who comes?' }] }])
    expect(body.tools).toEqual([
      {
        functionDeclarations: [{ name: 'search_mail', description: 'Finds mail.', parametersJsonSchema: request.tools[0]?.inputSchema }],
      },
    ])
  })

  it('is never sent when nobody asks for the part after it', async () => {
    const { asked, stream } = setUp(() => said('Ada.'))
    for await (const one of stream()) if (one.type === 'sent') break
    expect(asked).toHaveLength(0)
  })

  it('carries earlier questions and answers, the mail first and the new question last', async () => {
    const { asked, stream } = setUp(() => said('No.'))
    await all(stream({ history: [{ question: 'Who comes?', answer: 'Ada.' }], question: 'And Ben?', tools: [] }))
    const body = JSON.parse(asked[0]?.body ?? '')
    expect(body.contents.map((content: { role: string }) => content.role)).toEqual(['user', 'model', 'user'])
    expect(body.contents[0].parts[0].text).toContain('Yes, I come.')
    expect(body.contents[2].parts).toEqual([{ text: 'Question: And Ben?' }])
    expect(body.tools).toBeUndefined()
  })
})

describe('an answer', () => {
  it('streams its text without its thoughts, and counts thinking as output at the price of the day', async () => {
    const { stream } = setUp(() =>
      streamed(part({ text: 'Hm', thought: true }), part({ text: 'Ada ' }), { ...part({ text: 'comes.' }, 'STOP'), usageMetadata: usage }),
    )
    const { heard, text } = await all(stream())
    expect(text).toBe('Ada comes.')
    expect(endOf(heard)).toMatchObject({ turn: { text: 'Ada comes.', calls: [] }, usage: { in: 1000, out: 100, cached: 800 } })
    expect(endOf(heard)?.usage.usd).toBeCloseTo((200 * 0.75 + 800 * 0.075 + 100 * 3.75) / 1e6, 12)
  })

  it('gives signatures and call ids back exactly as they came, with the results beside them', async () => {
    const call = { functionCall: { id: 'fc-1', name: 'search_mail', args: { query: 'x' } }, thoughtSignature: 'c2lnbmVk' }
    const second = { functionCall: { id: 'fc-2', name: 'read_threads', args: { threadIds: ['t9'] } } }
    const { asked, stream } = setUp(
      () => streamed(part({ text: 'Let me ' }), part({ text: 'look.' }), part(call), { ...part(second, 'STOP'), usageMetadata: usage }),
      () => said('Ada.'),
    )
    const end = endOf((await all(stream())).heard)
    expect(end?.turn.calls).toEqual([
      { id: 'fc-1', name: 'search_mail', args: { query: 'x' } },
      { id: 'fc-2', name: 'read_threads', args: { threadIds: ['t9'] } },
    ])
    const kept = JSON.parse(JSON.stringify(end?.turn)) as Turn
    const results = {
      role: 'tools' as const,
      results: [
        { id: 'fc-1', name: 'search_mail', result: 'none' },
        { id: 'fc-2', name: 'read_threads', result: { mail: 'x' } },
      ],
    }
    await all(stream({ turns: [kept, results] }))
    expect(JSON.parse(asked[1]?.body ?? '').contents.slice(1)).toEqual([
      { role: 'model', parts: [{ text: 'Let me look.' }, call, second] },
      {
        role: 'user',
        parts: [
          { functionResponse: { id: 'fc-1', name: 'search_mail', response: { result: 'none' } } },
          { functionResponse: { id: 'fc-2', name: 'read_threads', response: { result: { mail: 'x' } } } },
        ],
      },
    ])
  })

  it('keeps a signed text part apart', async () => {
    const { stream } = setUp(() => streamed(part({ text: 'Ada ' }), part({ text: 'comes.', thoughtSignature: 'cw==' }, 'STOP')))
    const end = endOf((await all(stream())).heard)
    expect(end?.turn.opaque).toEqual({ provider: 'gemini', parts: [{ text: 'Ada ' }, { text: 'comes.', thoughtSignature: 'cw==' }] })
  })

  it('that reaches its length limit is kept and says so', async () => {
    const { stream } = setUp(() => said('Ada and Ben and', 'MAX_TOKENS'))
    expect(endOf((await all(stream())).heard)?.turn.text).toMatch(/^Ada and Ben and\n\n\*.*length limit/)
  })
})

describe('what goes wrong', () => {
  const invalidKey = {
    status: 'INVALID_ARGUMENT',
    message: 'API key not valid.',
    details: [{ '@type': 'x/ErrorInfo', reason: 'API_KEY_INVALID' }],
  }
  const quota = (quotaId: string, retryDelay?: string, quotaValue = '15') => ({
    status: 'RESOURCE_EXHAUSTED',
    message: 'You exceeded your current quota.',
    details: [
      { '@type': 'x/QuotaFailure', violations: [{ quotaId, quotaValue }] },
      ...(retryDelay ? [{ '@type': 'x/RetryInfo', retryDelay }] : []),
    ],
  })

  it.each([
    ['an invalid key', 400, invalidKey, 'key-refused'],
    ['a revoked key', 401, { status: 'UNAUTHENTICATED', message: '' }, 'key-refused'],
    ['a key without this API', 403, { status: 'PERMISSION_DENIED', message: '' }, 'key-refused'],
    ['a model that is gone', 404, { status: 'NOT_FOUND', message: '' }, 'model-missing'],
    [
      'too many tokens',
      400,
      { status: 'INVALID_ARGUMENT', message: 'The input token count exceeds the maximum number of tokens allowed' },
      'too-large',
    ],
    ['any other bad request', 400, { status: 'INVALID_ARGUMENT', message: 'Function call is missing a thought_signature' }, 'model-answer'],
    ['the quota of the day', 429, quota('GenerateRequestsPerDayPerProject', '30s'), 'model-quota-day'],
    ['a model outside the free tier', 429, quota('GenerateRequestsPerDayPerProject', '30s', '0'), 'model-missing'],
  ])('names %s and asks once', async (_, status, error, code) => {
    const { stream, asked } = setUp(() => refused(status, error))
    expect((await all(stream())).error).toMatchObject({ code })
    expect(asked).toHaveLength(1)
  })

  it('waits as long as Google says for the quota of a minute, says until when, and goes on', async () => {
    const { stream, slept, waits, asked } = setUp(
      () => refused(429, quota('RequestsPerMinute', '10.6s')),
      () => said('Ada.'),
    )
    const { text, heard } = await all(stream())
    expect(text).toBe('Ada.')
    expect(slept).toEqual([10_600])
    expect(waits).toEqual([at + 10_600, null])
    expect(asked[1]?.body).toBe(asked[0]?.body)
    expect(heard.filter(one => one.type === 'sent')).toHaveLength(1)
  })

  it('waits for a minute and a half at most', async () => {
    const again: Reply = () => refused(429, quota('RequestsPerMinute', '40s'))
    const { stream, slept } = setUp(again, again, again)
    expect((await all(stream())).error).toMatchObject({ code: 'model-quota' })
    expect(slept).toEqual([40_000, 40_000])
  })

  it('tries an overloaded model three times within thirty seconds', async () => {
    const overloaded: Reply = () => refused(503, { status: 'UNAVAILABLE', message: 'The model is overloaded.' })
    const twice = setUp(overloaded, overloaded, () => said('Ada.'))
    expect((await all(twice.stream())).text).toBe('Ada.')
    const ever = setUp(overloaded, overloaded, overloaded)
    expect((await all(ever.stream())).error).toMatchObject({ code: 'model-unavailable' })
    expect(ever.slept).toHaveLength(2)
    expect(ever.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(30_000)
  })

  it('is offline where nothing is reached', async () => {
    const { stream } = setUp(() => {
      throw new TypeError('Failed to fetch')
    })
    expect((await all(stream())).error).toMatchObject({ code: 'offline' })
  })

  it.each([
    ['ends without a reason', () => streamed(part({ text: 'Ada and' }))],
    ['ends inside an event', () => new Response(`${event(part({ text: 'Ada and' }))}data: {"candidates": [{"cont`)],
    [
      'breaks off',
      () =>
        new Response(
          new ReadableStream({
            start: body => {
              body.enqueue(new TextEncoder().encode(event(part({ text: 'Ada and' }))))
            },
            pull: body => body.error(new TypeError('network')),
          }),
        ),
    ],
  ])('keeps the text of a stream that %s', async (_, reply) => {
    const { text, error } = await all(setUp(reply).stream())
    expect(text).toBe('Ada and')
    expect(error).toMatchObject({ code: 'model-answer' })
  })

  it.each([
    ['a blocked prompt', () => streamed({ promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } }), 'model-blocked'],
    ['a blocked answer', () => said('Ada', 'SAFETY'), 'model-blocked'],
    ['an answer too close to a source', () => said('', 'RECITATION'), 'model-blocked'],
    ['no candidates', () => streamed({ candidates: [], usageMetadata: usage }), 'model-answer'],
    ['an empty answer', () => said(''), 'model-answer'],
    ['a broken call', () => streamed({ candidates: [{ finishReason: 'MALFORMED_FUNCTION_CALL' }] }), 'model-answer'],
    ['something that is no answer', () => streamed({ candidates: 'none' }), 'model-answer'],
    ['HTML', () => new Response('<html>a proxy</html>'), 'model-answer'],
    [
      'a failure in the middle',
      () => streamed(part({ text: 'Ada' }), { error: { code: 503, status: 'UNAVAILABLE', message: 'overloaded' } }),
      'model-unavailable',
    ],
  ])('names %s', async (_, reply, code) => {
    expect((await all(setUp(reply).stream())).error).toMatchObject({ code })
  })

  it('lets no word of an error go on but its status', async () => {
    const echo = { status: 'INVALID_ARGUMENT', message: 'Cannot parse: Yes, I come. AQ.secret-key' }
    const { error } = await all(setUp(() => refused(400, echo)).stream())
    expect(String(error)).toBe('AppError: model-answer: 400 INVALID_ARGUMENT')
  })
})

describe('stopping', () => {
  it('ends the request at once, in the middle of the text', async () => {
    let cancelled = false
    const { stream, controller } = setUp((_, signal) => {
      signal.addEventListener('abort', () => {
        cancelled = true
      })
      return new Response(
        new ReadableStream({
          start(body) {
            body.enqueue(new TextEncoder().encode(event(part({ text: 'Ada' }))))
            signal.addEventListener('abort', () => body.error(signal.reason))
          },
        }),
      )
    })
    const heard: string[] = []
    const reading = (async () => {
      for await (const one of stream()) {
        heard.push(one.type)
        if (one.type === 'text') controller.abort()
      }
    })()
    await expect(reading).rejects.toMatchObject({ code: 'stopped' })
    expect(heard).toEqual(['sent', 'text'])
    expect(cancelled).toBe(true)
  })

  it('ends a wait for quota at once', async () => {
    const { options, controller } = setUp(() => refused(429, { status: 'RESOURCE_EXHAUSTED', message: '', details: [] }))
    const parts = gemini({ ...options, sleep }).stream(request, controller.signal, () => controller.abort())
    expect((await all(parts)).error).toMatchObject({ code: 'stopped' })
  })
})

describe('the test of a key', () => {
  const ask = (reply: Reply) => {
    const { options, asked } = setUp(reply)
    return testGeminiKey(options, new AbortController().signal).then(code => ({ code, asked }))
  }

  it('asks for a count of tokens and for nothing that costs', async () => {
    const { code, asked } = await ask(() => new Response(JSON.stringify({ totalTokens: 1 })))
    expect(code).toBeNull()
    expect(asked.map(one => one.url)).toEqual(['https://generativelanguage.googleapis.com/v1beta/models/gemini-3.8-flash:countTokens'])
  })

  it('says what is wrong with key or model', async () => {
    expect((await ask(() => refused(400, { status: 'INVALID_ARGUMENT', message: 'API key not valid' }))).code).toBe('key-refused')
    expect((await ask(() => refused(404, { status: 'NOT_FOUND', message: '' }))).code).toBe('model-missing')
  })
})
