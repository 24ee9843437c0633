import { describe, expect, it } from 'vitest'
import { sleep } from '../../shared/sleep'
import { gemini, testGeminiKey } from './gemini'
import { all, endOf, event, part, type Reply, refused, request, said, setUp, streamed, usage } from './gemini/testing'
import type { Turn } from './model'

describe('a request', () => {
  it('is shown exactly as it is sent, before it is sent, with store false and without the key', async () => {
    const { asked, stream } = setUp(() => said('Ada.'))
    const parts = stream()[Symbol.asyncIterator]()
    const first = await parts.next()
    expect(asked).toHaveLength(0)
    await parts.next()
    expect(first.value).toEqual({ type: 'sent', body: asked[0]?.body, tokens: expect.any(Number) })
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

  it('carries files as they are behind the mail, each between its marks, and counts them by tiles and not by their base64', async () => {
    const { asked, stream } = setUp(() => said('A boat.'))
    const bytes = new Uint8Array(90_000).fill(7)
    const file = { before: '<mail-x>\nfile of m1: boat.png', type: 'image/png', bytes, tokens: 258, after: '</mail-x>' }
    const { heard } = await all(stream({ files: [file], tools: [] }))
    expect(JSON.parse(asked[0]?.body ?? '').contents[0].parts).toEqual([
      { text: 'm1\nYes, I come.' },
      { text: file.before },
      { inlineData: { mimeType: 'image/png', data: Buffer.from(bytes).toString('base64') } },
      { text: file.after },
      { text: 'Question: Who comes?' },
    ])
    const sent = heard.find(one => one.type === 'sent')
    expect(sent?.tokens).toBeGreaterThan(258)
    expect(sent?.tokens).toBeLessThan(500)
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

  it('says how many tokens Google counted in its text, files beside it left aside', async () => {
    const counts = { promptTokenCount: 900, candidatesTokenCount: 2, totalTokenCount: 902 }
    const promptTokensDetails = [
      { modality: 'TEXT', tokenCount: 642 },
      { modality: 'IMAGE', tokenCount: 258 },
    ]
    const { stream } = setUp(
      () => streamed({ ...part({ text: 'Ada.' }, 'STOP'), usageMetadata: counts }),
      () => streamed({ ...part({ text: 'Ada.' }, 'STOP'), usageMetadata: { ...counts, promptTokensDetails } }),
      () => streamed(part({ text: 'Ada.' }, 'STOP')),
    )
    const counted = async () => endOf((await all(stream())).heard)?.countedText
    expect([await counted(), await counted(), await counted()]).toEqual([900, 642, undefined])
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
    expect(heard.filter(type => type !== 'spent')).toEqual(['sent', 'text'])
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

  it('that takes too long was not stopped by anybody', async () => {
    const timedOut = AbortSignal.abort(new DOMException('', 'TimeoutError'))
    expect(await testGeminiKey(setUp(() => said('')).options, timedOut)).toBe('model-unavailable')
    expect(await testGeminiKey(setUp(() => said('')).options, AbortSignal.abort())).toBe('stopped')
  })

  it('says what is wrong with key or model', async () => {
    expect((await ask(() => refused(400, { status: 'INVALID_ARGUMENT', message: 'API key not valid' }))).code).toBe('key-refused')
    expect((await ask(() => refused(404, { status: 'NOT_FOUND', message: '' }))).code).toBe('model-missing')
  })
})
