import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { AppError, errorCodes } from '../../../shared/errors'
import { conclude, hear, silence } from './hearing'
import { refusalOf } from './refusal'
import { longestSilence } from './silence'
import { all, at, endOf, event, part, type Reply, refused, said, setUp, streamed, usage } from './testing'

const unreachable = () => {
  throw new TypeError('Failed to fetch')
}

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

  it('is offline where the computer has no network', async () => {
    const { stream, options, slept } = setUp(unreachable)
    options.isOnline = () => false
    expect((await all(stream())).error).toMatchObject({ code: 'offline' })
    expect(slept).toEqual([])
  })

  it('tries a connection that broke again, and calls the model away only after three', async () => {
    expect((await all(setUp(unreachable, () => said('Ada.')).stream())).text).toBe('Ada.')
    expect((await all(setUp(unreachable, unreachable, unreachable).stream())).error).toMatchObject({ code: 'model-unavailable' })
  })

  const brokenOff = () =>
    new Response(
      new ReadableStream({
        start: body => {
          body.enqueue(new TextEncoder().encode(event(part({ text: 'Ada and' }))))
        },
        pull: body => body.error(new TypeError('network')),
      }),
    )
  const cuts: [string, Reply][] = [
    ['ends without a reason', () => streamed(part({ text: 'Ada and' }))],
    ['ends inside an event', () => new Response(`${event(part({ text: 'Ada and' }))}data: {"candidates": [{"cont`)],
    ['breaks off', brokenOff],
    [
      'fails in the middle',
      () => streamed(part({ text: 'Ada and' }), { error: { code: 503, status: 'UNAVAILABLE', message: 'overloaded' } }),
    ],
  ]

  it.each(cuts)('asks again after a stream that %s, from the beginning', async (_, reply) => {
    const { stream, asked, slept, waits } = setUp(reply, () => said('Ada and Ben.'))
    const { heard } = await all(stream())
    expect(heard.filter(({ type }) => type !== 'spent').map(({ type }) => type)).toEqual(['sent', 'text', 'lost', 'sent', 'text', 'end'])
    expect(endOf(heard)?.turn.text).toBe('Ada and Ben.')
    expect(asked[1]?.body).toBe(asked[0]?.body)
    expect(slept).toEqual([3000])
    expect(waits).toEqual([at + 3000, null])
  })

  it.each(cuts)('counts a stream that %s among the three tries, and keeps its text', async (_, reply) => {
    const overloaded: Reply = () => refused(503, { status: 'UNAVAILABLE', message: '' })
    const { stream, asked } = setUp(reply, overloaded, reply)
    const { text, error } = await all(stream())
    expect(error).toMatchObject({ code: 'model-unavailable' })
    expect(text).toBe('Ada andAda and')
    expect(asked).toHaveLength(3)
  })

  it('says what a broken answer took: our count, and Google’s own where it came', async () => {
    const ours = (await all(setUp(brokenOff, () => said('Ada.')).stream())).heard
    const lost = ours.slice(
      0,
      ours.findIndex(({ type }) => type === 'lost'),
    )
    const [first, last] = [lost.find(({ type }) => type === 'spent'), lost.findLast(({ type }) => type === 'spent')]
    expect(first).toMatchObject({ usage: { in: expect.any(Number), out: 0 } })
    expect(last?.type === 'spent' && last.usage.in).toBeGreaterThan(20)
    expect(last?.type === 'spent' && last.usage.out).toBeGreaterThan(0)
    expect(last?.type === 'spent' && last.usage.usd).toBeGreaterThan(0)
    const counted = () => streamed({ ...part({ text: 'Ada and' }), usageMetadata: usage })
    const theirs = (await all(setUp(counted, () => said('Ada.')).stream())).heard
    expect(theirs[2]).toMatchObject({ type: 'spent', usage: { in: 1000, out: 100, cached: 800 } })
  })

  it('begins no try more than thirty seconds after the first that failed', async () => {
    let now = at
    const { stream, options, asked } = setUp(
      brokenOff,
      () => {
        now += 40_000
        return brokenOff()
      },
      () => said('Ada.'),
    )
    options.now = () => now
    expect((await all(stream())).error).toMatchObject({ code: 'model-unavailable' })
    expect(asked).toHaveLength(2)
  })

  it('asks no more where the computer lost its network in the middle', async () => {
    const { stream, options, asked } = setUp(brokenOff)
    options.isOnline = () => false
    const { error, text } = await all(stream())
    expect([text, asked.length]).toEqual(['Ada and', 1])
    expect(error).toMatchObject({ code: 'offline' })
  })

  it.each([
    ['before it answers', () => new Promise<Response>(() => undefined)],
    [
      'in the middle',
      () => new Response(new ReadableStream({ start: body => body.enqueue(new TextEncoder().encode(event(part({ text: 'Ada' })))) })),
    ],
  ])('takes a connection that falls silent %s for a broken one', async (_, reply) => {
    vi.useFakeTimers()
    try {
      const { stream, asked } = setUp(reply as Reply, () => said('Ada.'))
      const answered = all(stream())
      await vi.advanceTimersByTimeAsync(longestSilence - 1)
      expect(asked).toHaveLength(1)
      await vi.advanceTimersByTimeAsync(1)
      expect(endOf((await answered).heard)?.turn.text).toBe('Ada.')
    } finally {
      vi.useRealTimers()
    }
  })

  it.each([
    ['a blocked prompt', () => streamed({ promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } }), 'model-blocked'],
    ['a blocked answer', () => said('Ada', 'SAFETY'), 'model-blocked'],
    ['an answer too close to a source', () => said('', 'RECITATION'), 'model-blocked'],
    ['an empty answer', () => said(''), 'model-answer'],
    ['a broken call', () => streamed({ candidates: [{ finishReason: 'MALFORMED_FUNCTION_CALL' }] }), 'model-answer'],
    ['something that is no answer', () => streamed({ candidates: 'none' }), 'model-answer'],
    ['HTML', () => new Response('<html>a proxy</html>', { headers: { 'content-type': 'text/html' } }), 'model-answer'],
    ['an event that is no JSON', () => new Response('data: {"candidates": [{\n\n'), 'model-answer'],
  ])('names %s', async (_, reply, code) => {
    expect((await all(setUp(reply).stream())).error).toMatchObject({ code })
  })

  it('lets no word of an error go on but its status', async () => {
    const echo = { status: 'INVALID_ARGUMENT', message: 'Cannot parse: Yes, I come. AQ.secret-key' }
    const { error } = await all(setUp(() => refused(400, echo)).stream())
    expect(String(error)).toBe('AppError: model-answer: 400 INVALID_ARGUMENT')
  })
})

describe('whatever comes', () => {
  it('any error body gives a code and a detail without its text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 599 }), fc.oneof(fc.string(), fc.json()), (status, body) => {
        const { code, detail } = refusalOf(status, body)
        expect(errorCodes).toContain(code)
        expect(detail).toMatch(new RegExp(`^${status}`))
      }),
    )
  })

  it('any pieces of an answer give a turn or an AppError, and nothing else', () => {
    const oddPart = fc.record(
      { text: fc.string(), thought: fc.boolean(), functionCall: fc.record({ name: fc.string(), args: fc.jsonValue() }) },
      { requiredKeys: [] },
    )
    const chunk = fc.record({
      candidates: fc.array(
        fc.record({ content: fc.record({ parts: fc.array(oddPart) }), finishReason: fc.string() }, { requiredKeys: [] }),
      ),
    })
    fc.assert(
      fc.property(fc.array(fc.oneof(chunk, fc.jsonValue())), chunks => {
        const hearing = silence()
        try {
          for (const one of chunks) hear(hearing, one, 'gemini-3.8-flash', at)
          expect(conclude(hearing).turn.role).toBe('model')
        } catch (error) {
          expect(error).toBeInstanceOf(AppError)
        }
      }),
    )
  })
})
