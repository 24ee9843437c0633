import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text as readText } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { LLMock } from '@copilotkit/aimock'
import { makeGemini } from './chunk'
import { type GeminiError, geminiError, invalidKey, missingKey, quotaError } from './error'
import { findModel, modelList, unknownModel } from './models'
import { GeminiRequest, refusalOf, type Signatures } from './strict'
import { makeMeter, tokensOf } from './usage'

/** One scripted answer; it is given once, to the first request that `when` accepts. Without `calls` and `text` the text is empty. */
export type Step = {
  when?: (body: GeminiRequest) => boolean
  text?: string
  calls?: { name: string; args: unknown }[]
  /** retryAfter in seconds, for 429. */
  error?: { status: 400 | 403 | 404 | 429 | 500 | 503; retryAfter?: number; perDay?: boolean; message?: string }
  /** The prompt is refused (promptFeedback.blockReason). */
  blocked?: 'SAFETY' | 'PROHIBITED_CONTENT'
  finishReason?: 'MAX_TOKENS' | 'SAFETY' | 'RECITATION' | 'MALFORMED_FUNCTION_CALL'
  /** The connection is cut after the first piece of a stream. */
  truncate?: boolean
  /** Sent in place of a piece's JSON. */
  garbage?: string
  /** Before the answer begins. */
  delayMs?: number
  /** Between two pieces of text. */
  pieceMs?: number
}

/** One request as it came. */
export type SeenRequest = { method: string; path: string; key: string; raw: string }

export type Gemini = {
  handler(req: IncomingMessage, res: ServerResponse): Promise<void>
  /** Every request, refused ones too, in order. */
  requests: SeenRequest[]
  /** Refusals of the strict layer: a run that is right has none. */
  refusals: GeminiError[]
  /** Adds answers; once they are used up, every request is answered "done". */
  script(steps: readonly Step[]): void
  reset(): void
  close(): Promise<void>
}

export const worldGeminiKey = 'AQ.world-gemini-key'

type State = { mock: LLMock; key: string; steps: Step[]; signatures: Signatures; meter: ReturnType<typeof makeMeter>; gemini: Gemini }
type Ask = { model: string; stream: boolean; raw: string; body: GeminiRequest }

/** generativelanguage.googleapis.com: aimock answers by script, and a strict layer in front refuses what Gemini would refuse. */
export async function createGemini(key = worldGeminiKey): Promise<Gemini> {
  const mock = await LLMock.create({ host: '127.0.0.1', port: 0, chunkSize: 40, strict: true })
  const gemini: Gemini = {
    handler: (req, res) => handle(state, req, res),
    requests: [],
    refusals: [],
    script: steps => void state.steps.push(...steps),
    reset: () => {
      for (const list of [gemini.requests, gemini.refusals, state.steps]) list.length = 0
      state.signatures.clear()
      state.meter = makeMeter()
      mock.reset()
    },
    close: () => mock.stop(),
  }
  const state: State = { mock, key, steps: [], signatures: new Map(), meter: makeMeter(), gemini }
  return gemini
}

const modelPath = /^\/v1beta\/models(?:\/([^/:]+)(?::(\w+))?)?$/

async function handle(state: State, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { pathname } = new URL(req.url ?? '/', 'https://generativelanguage.googleapis.com')
  const key = String(req.headers['x-goog-api-key'] ?? '')
  const raw = await readText(req)
  state.gemini.requests.push({ method: req.method ?? 'GET', path: pathname, key, raw })
  const [matched, model = '', action = req.method] = modelPath.exec(pathname) ?? []
  if (!matched) return send(res, geminiError(404, 'Requested entity was not found.'))
  if (key !== state.key) return send(res, key ? invalidKey() : missingKey())
  if (!action?.endsWith('enerateContent')) return send(res, lookUp(model, action, raw))
  const body = parsed(raw)
  const refusal = findModel(model) ? refusalFor(model, body, state.signatures) : unknownModel(model)
  if (refusal) state.gemini.refusals.push(refusal)
  if (!body || refusal) return send(res, refusal)
  await answer(state, { model, stream: action === 'streamGenerateContent', raw, body }, res)
}

/** models.list, models.get and countTokens. */
function lookUp(model: string, action: string | undefined, raw: string): unknown {
  if (!model) return modelList()
  const known = findModel(model)
  if (known && action === 'countTokens') return { totalTokens: tokensOf(raw) }
  return known && action === 'GET' ? known : unknownModel(model)
}

const refusalFor = (model: string, body: GeminiRequest | null, signatures: Signatures): GeminiError | null =>
  body ? refusalOf(model, body, signatures) : geminiError(400, 'Invalid JSON payload received.')

function parsed(raw: string): GeminiRequest | null {
  try {
    return GeminiRequest.parse(JSON.parse(raw))
  } catch {
    return null
  }
}

function send(res: ServerResponse, body: unknown): void {
  const code = (body as Partial<GeminiError>).error?.code ?? 200
  res.writeHead(code, { 'content-type': 'application/json; charset=UTF-8' }).end(JSON.stringify(body))
}

async function answer(state: State, ask: Ask, res: ServerResponse): Promise<void> {
  const at = state.steps.findIndex(step => step.when?.(ask.body) ?? true)
  const [step = { text: 'done' }] = at < 0 ? [] : state.steps.splice(at, 1)
  if (step.delayMs) await sleep(step.delayMs)
  if (res.destroyed) return
  if (step.error) return send(res, scriptedError(ask.model, step.error))
  if (step.garbage !== undefined)
    return void res.writeHead(200, { 'content-type': contentType(ask.stream) }).end(framed(step.garbage, ask.stream))
  if (step.blocked) {
    const blocked = {
      promptFeedback: { blockReason: step.blocked },
      usageMetadata: state.meter(ask.model, ask.raw, ''),
      modelVersion: ask.model,
    }
    return void res.writeHead(200, { 'content-type': contentType(ask.stream) }).end(framed(JSON.stringify(blocked), ask.stream))
  }
  await relay(state, ask, step, res)
}

function scriptedError(model: string, { status, retryAfter = 10, perDay = false, message }: NonNullable<Step['error']>): GeminiError {
  if (status === 429) return quotaError(model, retryAfter, perDay)
  if (status === 503) return geminiError(503, message ?? 'The model is overloaded. Please try again later.')
  return geminiError(status, message ?? 'Scripted error.')
}

/** Lets aimock give the scripted answer and passes it on piece by piece as Gemini would send it; a cut connection is passed on as one. */
async function relay(state: State, ask: Ask, step: Step, res: ServerResponse): Promise<void> {
  const context = randomUUID()
  state.mock.on({ context }, fixture(step), { latency: step.pieceMs ?? 0 })
  const left = new AbortController()
  res.on('close', () => left.abort())
  const usage = state.meter(ask.model, ask.raw, JSON.stringify([step.text, step.calls]))
  const rewrite = (json: string) => JSON.stringify(makeGemini(JSON.parse(json), ask.model, usage, state.signatures))
  try {
    const action = ask.stream ? 'streamGenerateContent?alt=sse' : 'generateContent'
    const upstream = await fetch(`${state.mock.url}/v1beta/models/${ask.model}:${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-aimock-context': context },
      body: ask.raw,
      signal: left.signal,
    })
    if (!upstream.ok || !upstream.body) throw new Error(`aimock answered ${upstream.status}`)
    res.writeHead(200, { 'content-type': contentType(ask.stream) })
    if (!ask.stream) return void res.end(rewrite(await upstream.text()))
    for await (const json of pieces(upstream.body)) {
      res.write(framed(rewrite(json), true))
      if (step.truncate) return await cut(res)
    }
    res.end()
  } catch {
    res.destroy()
  }
}

/** What was written arrives before the connection breaks. */
async function cut(res: ServerResponse): Promise<void> {
  await sleep(50)
  res.destroy()
}

function fixture({ text = '', calls, finishReason }: Step) {
  const finish = finishReason ? { finishReason } : {}
  if (!calls) return { content: text, ...finish }
  const toolCalls = calls.map(({ name, args }) => ({ name, arguments: JSON.stringify(args), id: `call_${randomUUID().slice(0, 8)}` }))
  return { toolCalls, ...(text && { content: text }), ...finish }
}

const contentType = (stream: boolean): string => (stream ? 'text/event-stream' : 'application/json; charset=UTF-8')
const framed = (json: string, stream: boolean): string => (stream ? `data: ${json}\r\n\r\n` : json)

/** The data of a server-sent stream, event by event. */
async function* pieces(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const bytes of body) {
    const events = (rest + decoder.decode(bytes, { stream: true })).split(/\r?\n\r?\n/)
    rest = events.pop() ?? ''
    for (const event of events) if (event.startsWith('data: ')) yield event.slice(6)
  }
}
