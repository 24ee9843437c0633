import { ApiError, type GenerateContentResponse, GoogleGenAI } from '@google/genai/web'
import { AppError, codeOf, type ErrorCode, isTimeout } from '../../shared/errors'
import { contentsOf, declarations, tokensOf } from './gemini/contents'
import { conclude, hear, silence, spentSoFar } from './gemini/hearing'
import { type Patience, patientFetch, type Transport, waited } from './gemini/patient-fetch'
import { refusalOf } from './gemini/refusal'
import { withoutSilence } from './gemini/silence'
import { countTries } from './gemini/tries'
import type { Model, ModelPart, ModelRequest } from './model'
import { estimateUsd } from './prices'

/** Of the 1,048,576 tokens of every current Gemini: the rest is for the answer (65,536), the prompt, and what our estimate misses. */
const geminiWindow = 900_000

/** Far below what Gemini takes (a request of 100 MB, https://ai.google.dev/gemini-api/docs/file-input-methods): every step sends them anew, and each is kept to be shown. */
const geminiFiles = { each: 5_000_000, together: 10_000_000, most: 40 }

export type GeminiOptions = Transport & { key: string; model: string }

/** Gemini by the user's own key: streaming, tools, nothing stored at Google (`store: false`; the default keeps requests for 55 days). */
export function gemini(options: GeminiOptions): Model {
  return {
    name: options.model,
    remote: true,
    window: geminiWindow,
    files: geminiFiles,
    usd: (tokensIn, tokensOut) => estimateUsd(options.model, tokensIn, tokensOut, options.now()),
    stream: (request, signal, onWait) => answer(options, request, signal, onWait),
  }
}

/** Asks Gemini for the cheapest thing there is (countTokens): null where key and model are good, else what is wrong. */
export async function testGeminiKey(options: GeminiOptions, signal: AbortSignal): Promise<ErrorCode | null> {
  const client = clientFor(options, {
    signal,
    tries: countTries(options.now),
    onWait: () => undefined,
    beforeSend: () => Promise.resolve(),
  })
  try {
    await client.models.countTokens({ model: options.model, contents: 'Hello' })
    return null
  } catch (error) {
    return codeOf(failure(error, signal, options))
  }
}

function clientFor({ key, ...transport }: GeminiOptions, patience: Patience): GoogleGenAI {
  return new GoogleGenAI({ apiKey: key, httpOptions: { fetch: patientFetch(transport, patience) } })
}

type Asking = { options: GeminiOptions; request: ModelRequest; stop: AbortSignal } & Pick<Patience, 'tries' | 'onWait'>

/** An answer that breaks off counts as a try like an overload, and is asked for again from its beginning. */
async function* answer(
  options: GeminiOptions,
  request: ModelRequest,
  stop: AbortSignal,
  onWait: Patience['onWait'],
): AsyncIterable<ModelPart> {
  const tries = countTries(options.now)
  for (;;) {
    try {
      yield* oneTry({ options, request, stop, tries, onWait })
      return
    } catch (error) {
      const failed = failure(error, stop, options)
      const wait = failed.code === 'model-unavailable' ? tries.afterFailure() : undefined
      if (wait === undefined) throw failed
      yield { type: 'lost' }
      await waited(options, wait, stop, onWait)
    }
  }
}

async function* oneTry({ options, request, stop, tries, onWait }: Asking): AsyncIterable<ModelPart> {
  const left = new AbortController()
  const gate = makeGate()
  const chunks = start(options, request, { signal: AbortSignal.any([stop, left.signal]), tries, onWait, beforeSend: gate.beforeSend })
  try {
    const body = await Promise.race([gate.body, chunks.then(() => '')])
    const tokensIn = tokensOf(body, request.files)
    yield { type: 'sent', body, tokens: tokensIn }
    gate.open()
    const hearing = silence()
    const pieces = await chunks
    const spent = (): ModelPart => ({ type: 'spent', usage: spentSoFar(hearing, tokensIn, options.model, options.now()) })
    yield spent()
    for await (const chunk of withoutSilence(pieces)) {
      const delta = hear(hearing, chunk, options.model, options.now())
      yield spent()
      if (delta) yield { type: 'text', delta }
    }
    yield conclude(hearing)
  } finally {
    left.abort()
    gate.open()
    await chunks.catch(() => undefined)
  }
}

function start(options: GeminiOptions, request: ModelRequest, patience: Patience): Promise<AsyncGenerator<GenerateContentResponse>> {
  const tools = declarations(request.tools)
  return clientFor(options, patience).models.generateContentStream({
    model: options.model,
    contents: contentsOf(request),
    config: { systemInstruction: request.system, store: false, abortSignal: patience.signal, ...(tools ? { tools } : {}) },
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
function failure(error: unknown, signal: AbortSignal, { isOnline }: Pick<Transport, 'isOnline'>): AppError {
  if (signal.aborted) return new AppError(isTimeout(signal.reason) ? 'model-unavailable' : 'stopped')
  if (error instanceof AppError) return error
  if (error instanceof ApiError) {
    const { code, detail } = refusalOf(error.status, error.message)
    return new AppError(code, detail)
  }
  // A whole event that is no JSON will be none the next time either.
  if (error instanceof SyntaxError) return new AppError('model-answer', 'not JSON')
  return isOnline() ? new AppError('model-unavailable', 'cut off') : new AppError('offline')
}
