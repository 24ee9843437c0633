import { AppError } from '../../../shared/errors'
import { MessageId } from '../../../shared/mail'
import { type GeminiOptions, gemini } from '../gemini'
import type { ModelPart, ModelRequest } from '../model'

export type Asked = { url: string; key: string | null; body: string }
export type Reply = (asked: Asked, signal: AbortSignal) => Response

export const at = Date.UTC(2026, 10, 23)
export const request: ModelRequest = {
  system: 'Be brief.',
  packed: {
    text: 'm1\nYes, I come.',
    tokens: 5,
    ids: new Map([['m1', MessageId.parse('a1')]]),
    lines: new Map(),
    leftOut: [],
    unfolded: new Map(),
    shortened: new Map(),
  },
  files: [],
  threads: [],
  facts: { me: 'me@example.com', now: '2026-11-23T10:00:00Z', zone: 'UTC', guests: null, complete: true },
  history: [],
  question: 'Who comes?',
  turns: [],
  tools: [{ name: 'search_mail', description: 'Finds mail.', inputSchema: { type: 'object', properties: { query: { type: 'string' } } } }],
}

export const event = (chunk: unknown): string => `data: ${JSON.stringify(chunk)}\n\n`
export const part = (more: object, finishReason?: string) => ({ candidates: [{ content: { role: 'model', parts: [more] }, finishReason }] })
export const usage = { promptTokenCount: 1000, candidatesTokenCount: 40, thoughtsTokenCount: 60, cachedContentTokenCount: 800 }
export const streamed = (...chunks: unknown[]): Response =>
  new Response(chunks.map(event).join(''), { headers: { 'content-type': 'text/event-stream' } })
export const refused = (status: number, error: object): Response =>
  new Response(JSON.stringify({ error: { code: status, ...error } }), { status })
export const said = (text: string, finish = 'STOP'): Response =>
  streamed(part({ text }), { ...part({ text: '' }, finish), usageMetadata: usage })

/** A Gemini whose replies are written down; one more request than was written fails the test. */
export function setUp(...replies: Reply[]) {
  const asked: Asked[] = []
  const slept: number[] = []
  const waits: (number | null)[] = []
  const options: GeminiOptions = {
    key: 'AQ.secret-key',
    model: 'gemini-3.8-flash',
    now: () => at,
    isOnline: () => true,
    sleep: ms => Promise.resolve(void slept.push(ms)),
    door: (input, init) => {
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

export async function all(parts: AsyncIterable<ModelPart>): Promise<{ heard: ModelPart[]; text: string; error: unknown }> {
  const heard: ModelPart[] = []
  let error: unknown = null
  try {
    for await (const one of parts) heard.push(one)
  } catch (thrown) {
    error = thrown
  }
  return { heard, text: heard.map(one => (one.type === 'text' ? one.delta : '')).join(''), error }
}

export const endOf = (heard: readonly ModelPart[]) => heard.find(one => one.type === 'end')
