import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { GoogleGenAI } from '@google/genai'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createGemini, type Gemini, worldGeminiKey } from './gemini'

let gemini: Gemini
let server: http.Server
let baseUrl = ''

beforeAll(async () => {
  gemini = await createGemini()
  server = http.createServer((req, res) => void gemini.handler(req, res))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await gemini.close()
})
beforeEach(() => gemini.reset())

const model = 'gemini-3.8-flash'
const client = (apiKey = worldGeminiKey) => new GoogleGenAI({ apiKey, httpOptions: { baseUrl } })
const question = [{ role: 'user', parts: [{ text: 'Who comes?' }] }]

async function post(
  body: unknown,
  path = `/v1beta/models/${model}:generateContent`,
  headers: Record<string, string> = { 'x-goog-api-key': worldGeminiKey },
) {
  const response = await fetch(baseUrl + path, { method: 'POST', headers, body: JSON.stringify(body) })
  return {
    status: response.status,
    body: (await response.json()) as { error?: { message: string; status: string; details?: { reason?: string }[] } },
  }
}

async function callOnce(calls: { name: string; args: Record<string, string> }[] = [{ name: 'read_thread', args: { id: 't1' } }]) {
  gemini.script([{ calls }])
  const answer = await client().models.generateContent({ model, contents: question, config: { store: false } })
  const content = answer.candidates?.[0]?.content
  if (!content?.parts) throw new Error('no content')
  return { content, parts: content.parts }
}

describe('the strict layer', () => {
  it('refuses a request that may be stored', async () => {
    const { status, body } = await post({ contents: question })
    expect(status).toBe(400)
    expect(body.error?.status).toBe('INVALID_ARGUMENT')
    expect((await post({ contents: question, store: true })).status).toBe(400)
    expect((await post({ contents: question, store: false })).status).toBe(200)
  })

  it('takes the key from its header only', async () => {
    const wrong = await post({ contents: question, store: false }, undefined, { 'x-goog-api-key': 'AIza-other' })
    expect(wrong.status).toBe(400)
    expect(wrong.body.error?.details?.[0]?.reason).toBe('API_KEY_INVALID')
    const inUrl = await post({ contents: question, store: false }, `/v1beta/models/${model}:generateContent?key=${worldGeminiKey}`, {})
    expect(inUrl.status).toBe(403)
  })

  it('takes back a call with its signature, id and name, and refuses it without any of them', async () => {
    const { content, parts } = await callOnce()
    const call = parts[0]?.functionCall
    expect(parts[0]?.thoughtSignature).toMatch(/^[A-Za-z0-9+/=]{20,}$/)
    const reply = (id: string | undefined, name = 'read_thread') => ({
      role: 'user',
      parts: [{ functionResponse: { id, name, response: {} } }],
    })
    const history = (model: unknown, answer: unknown) => post({ contents: [...question, model, answer], store: false })
    expect((await history(content, reply(call?.id))).status).toBe(200)
    expect((await history(content, reply('call_other'))).status).toBe(400)
    expect((await history(content, reply(undefined))).status).toBe(400)
    expect((await history(content, reply(call?.id, 'other'))).status).toBe(400)
    const unsigned = await history({ role: 'model', parts: [{ functionCall: call }] }, reply(call?.id))
    expect(unsigned.status).toBe(400)
    expect(unsigned.body.error?.message).toContain('missing a thought_signature')
    const altered = { role: 'model', parts: [{ ...parts[0], functionCall: { ...call, args: { id: 't2' } } }] }
    expect((await history(altered, reply(call?.id))).status).toBe(400)
  })

  it('signs the first of parallel calls and wants all of them answered', async () => {
    const { content, parts } = await callOnce([
      { name: 'a', args: {} },
      { name: 'b', args: {} },
    ])
    expect(parts.map(part => Boolean(part.thoughtSignature))).toEqual([true, false])
    const answers = parts.map(part => ({ functionResponse: { id: part.functionCall?.id, name: part.functionCall?.name, response: {} } }))
    expect((await post({ contents: [...question, content, { role: 'user', parts: answers }], store: false })).status).toBe(200)
    expect((await post({ contents: [...question, content, { role: 'user', parts: answers.slice(1) }], store: false })).status).toBe(400)
  })

  it('refuses an answer to a call that was never made, and a history that ends with the model', async () => {
    const stray = { role: 'user', parts: [{ functionResponse: { id: 'x', name: 'y', response: {} } }] }
    expect((await post({ contents: [...question, stray], store: false })).status).toBe(400)
    expect((await post({ contents: [...question, { role: 'model', parts: [{ text: 'hm' }] }], store: false })).status).toBe(400)
  })

  it('keeps what it refused and the raw body of everything it saw', async () => {
    await post({ contents: question })
    expect(gemini.refusals).toHaveLength(1)
    expect(JSON.parse(gemini.requests[0]?.raw ?? '')).toEqual({ contents: question })
  })
})

describe('the scripted model', () => {
  it('streams text in pieces and ends with STOP and usage', async () => {
    gemini.script([{ text: 'Eleven people come, and that makes sixteen heads in all. '.repeat(4) }])
    const pieces = []
    for await (const piece of await client().models.generateContentStream({ model, contents: question, config: { store: false } }))
      pieces.push(piece)
    expect(pieces.length).toBeGreaterThan(3)
    expect(pieces.map(piece => piece.text).join('')).toContain('sixteen heads')
    expect(pieces.at(-1)?.candidates?.[0]?.finishReason).toBe('STOP')
    expect(pieces.at(-1)?.usageMetadata?.promptTokenCount).toBeGreaterThan(5)
  })

  it('ends a turn with calls by STOP, as Gemini does', async () => {
    gemini.script([{ text: 'Looking.', calls: [{ name: 'a', args: { x: 1 } }] }])
    const answer = await client().models.generateContent({ model, contents: question, config: { store: false } })
    expect(answer.candidates?.[0]?.finishReason).toBe('STOP')
    expect(answer.functionCalls?.[0]).toMatchObject({ name: 'a', args: { x: 1 } })
  })

  it('counts a long prefix that an earlier prompt had as cached', async () => {
    const long = 'A line of mail that stays the same.\n'.repeat(1000)
    const ask = async (text: string) =>
      (await client().models.generateContent({ model, contents: `${long}${text}`, config: { store: false } })).usageMetadata
        ?.cachedContentTokenCount
    expect(await ask('Who comes?')).toBeUndefined()
    expect(await ask('Who does not?')).toBeGreaterThan(4096)
  })

  it('gives each step once, to the request it is for', async () => {
    gemini.script([{ when: body => JSON.stringify(body).includes('second'), text: 'B' }, { text: 'A' }])
    const ask = async (contents: string) => (await client().models.generateContent({ model, contents, config: { store: false } })).text
    expect([await ask('first'), await ask('second'), await ask('third')]).toEqual(['A', 'B', 'done'])
  })

  it('says when to come back after a spent quota', async () => {
    gemini.script([{ error: { status: 429, retryAfter: 7 } }, { error: { status: 429, perDay: true } }, { error: { status: 503 } }])
    const minute = await post({ contents: question, store: false })
    expect(minute.status).toBe(429)
    expect(JSON.stringify(minute.body)).toContain('"retryDelay":"7s"')
    expect(JSON.stringify((await post({ contents: question, store: false })).body)).toContain('PerDay')
    expect((await post({ contents: question, store: false })).body.error?.status).toBe('UNAVAILABLE')
  })

  it('cuts a stream off, sends garbage, and blocks a prompt', async () => {
    const heard = async () => {
      let text = ''
      for await (const piece of await client().models.generateContentStream({ model, contents: question, config: { store: false } }))
        text += piece.text ?? ''
      return text
    }
    gemini.script([{ text: 'x'.repeat(500), truncate: true }, { garbage: '{"candidates": [{"con' }])
    const pieces: string[] = []
    const stream = await client().models.generateContentStream({ model, contents: question, config: { store: false } })
    await expect(
      (async () => {
        for await (const piece of stream) pieces.push(piece.text ?? '')
      })(),
    ).rejects.toThrow()
    expect(pieces.join('')).toMatch(/^x{10,100}$/)
    await expect(heard()).rejects.toThrow()
    gemini.script([{ blocked: 'SAFETY' }])
    const blocked = await client().models.generateContent({ model, contents: question, config: { store: false } })
    expect(blocked.promptFeedback?.blockReason).toBe('SAFETY')
  })

  it('counts tokens and lists models', async () => {
    expect((await client().models.countTokens({ model, contents: 'four' })).totalTokens).toBeGreaterThan(0)
    const names = []
    for await (const each of await client().models.list()) names.push(each.name)
    expect(names).toContain('models/gemini-3.8-flash')
    await expect(client().models.get({ model: 'gemini-9-none' })).rejects.toThrow('not found')
  })
})
