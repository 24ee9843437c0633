import { ApiError, type GenerateContentResponse, GoogleGenAI } from '@google/genai/web'
import { AppError, codeOf, type ErrorCode, isTimeout } from '../../shared/errors'
import { contentsOf, declarations } from './gemini/contents'
import { conclude, hear, silence } from './gemini/hearing'
import { patientFetch, type Transport } from './gemini/patient-fetch'
import { refusalOf } from './gemini/refusal'
import type { Model, ModelPart, ModelRequest } from './model'
import { estimateUsd } from './prices'

/** Of the 1,048,576 tokens of every current Gemini: the rest is for the answer (65,536), the prompt, and what our estimate misses. */
const geminiWindow = 900_000

export type GeminiOptions = Transport & { key: string; model: string }

/** Gemini by the user's own key: streaming, tools, nothing stored at Google (`store: false`; the default keeps requests for 55 days). */
export function gemini(options: GeminiOptions): Model {
  return {
    name: options.model,
    remote: true,
    window: geminiWindow,
    usd: (tokensIn, tokensOut) => estimateUsd(options.model, tokensIn, tokensOut, options.now()),
    stream: (request, signal, onWait) => answer(options, request, signal, onWait),
  }
}

/** Asks Gemini for the cheapest thing there is (countTokens): null where key and model are good, else what is wrong. */
export async function testGeminiKey(options: GeminiOptions, signal: AbortSignal): Promise<ErrorCode | null> {
  const client = clientFor(
    options,
    signal,
    () => undefined,
    () => Promise.resolve(),
  )
  try {
    await client.models.countTokens({ model: options.model, contents: 'Hello' })
    return null
  } catch (error) {
    return codeOf(failure(error, signal))
  }
}

function clientFor(
  { key, ...transport }: GeminiOptions,
  signal: AbortSignal,
  onWait: (until: number | null) => void,
  beforeSend: (body: string) => Promise<void>,
): GoogleGenAI {
  return new GoogleGenAI({ apiKey: key, httpOptions: { fetch: patientFetch(transport, { signal, onWait, beforeSend }) } })
}

async function* answer(
  options: GeminiOptions,
  request: ModelRequest,
  stop: AbortSignal,
  onWait: (until: number | null) => void,
): AsyncIterable<ModelPart> {
  const left = new AbortController()
  const signal = AbortSignal.any([stop, left.signal])
  const gate = makeGate()
  const chunks = start(options, request, signal, onWait, gate.beforeSend)
  try {
    yield { type: 'sent', body: await Promise.race([gate.body, chunks.then(() => '')]) }
    gate.open()
    const hearing = silence()
    for await (const chunk of await chunks) {
      const delta = hear(hearing, chunk, options.model, options.now())
      if (delta) yield { type: 'text', delta }
    }
    yield conclude(hearing)
  } catch (error) {
    throw failure(error, stop)
  } finally {
    left.abort()
    gate.open()
    await chunks.catch(() => undefined)
  }
}

function start(
  options: GeminiOptions,
  request: ModelRequest,
  signal: AbortSignal,
  onWait: (until: number | null) => void,
  beforeSend: (body: string) => Promise<void>,
): Promise<AsyncGenerator<GenerateContentResponse>> {
  const tools = declarations(request.tools)
  return clientFor(options, signal, onWait, beforeSend).models.generateContentStream({
    model: options.model,
    contents: contentsOf(request),
    config: { systemInstruction: request.system, store: false, abortSignal: signal, ...(tools ? { tools } : {}) },
  })
}

/** Holds a request back until its body has been shown and recorded. */
function makeGate() {
  let show: (body: string) => void = () => undefined
  let open: () => void = () => undefined
  const body = new Promise<string>(resolve => {
    show = resolve
  })
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  const beforeSend = (text: string): Promise<void> => {
    show(text)
    return opened
  }
  return { body, open: () => open(), beforeSend }
}

/** Whatever went wrong as an AppError; the SDK's own messages may hold mail text and go no further. */
function failure(error: unknown, signal: AbortSignal): AppError {
  if (signal.aborted) return new AppError(isTimeout(signal.reason) ? 'model-unavailable' : 'stopped')
  if (error instanceof AppError) return error
  if (!(error instanceof ApiError)) return new AppError('model-answer', 'cut off')
  const { code, detail } = refusalOf(error.status, error.message)
  return new AppError(code, detail)
}
