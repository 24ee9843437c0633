import { AppError } from '../../../shared/errors'
import { type Refusal, refusalOf } from './refusal'
import { longestSilence, within } from './silence'
import type { Tries } from './tries'

/** How a provider is reached: the worker's one door, time and a sleep that rejects when `signal` aborts. */
export type Transport = {
  door: typeof fetch
  now(): number
  isOnline(): boolean
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

export type Patience = {
  signal: AbortSignal
  tries: Tries
  onWait(until: number | null): void
  /** Is shown the exact body; the request leaves when it resolves. */
  beforeSend(body: string): Promise<void>
}

/** A fetch for the SDK: sends when it may, waits where the provider asks for it, and throws AppError for every answer that is not 2xx. */
export function patientFetch(transport: Transport, patience: Patience): typeof fetch {
  return async (input, init) => {
    const { signal, tries, onWait, beforeSend } = patience
    await beforeSend(typeof init?.body === 'string' ? init.body : '')
    for (;;) {
      signal.throwIfAborted()
      const answer = await answerOrRefusal(transport, signal, input, init)
      if (answer instanceof Response) return answer
      const wait = waitFor(answer, tries)
      if (wait === undefined) throw new AppError(answer.code, answer.detail)
      await waited(transport, wait, signal, onWait)
    }
  }
}

/** Waits, saying until when. */
export async function waited({ now, sleep }: Transport, ms: number, signal: AbortSignal, onWait: Patience['onWait']): Promise<void> {
  onWait(now() + ms)
  await sleep(ms, signal)
  onWait(null)
}

async function answerOrRefusal(
  { door, isOnline }: Transport,
  signal: AbortSignal,
  input: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
): Promise<Response | Refusal> {
  const left = new AbortController()
  try {
    const answer = await within(longestSilence, door(input, { ...init, signal: AbortSignal.any([signal, left.signal]) }))
    if (!answer.ok) return refusalOf(answer.status, await within(longestSilence, answer.text()).catch(() => ''))
    // A page in place of an answer: something between us and Google speaks.
    if (answer.headers.get('content-type')?.includes('html')) throw new AppError('model-answer', 'HTML')
    return answer
  } catch (error) {
    left.abort()
    return broken(error, signal, isOnline)
  }
}

/** Milliseconds to wait before the next try; undefined where none is worth it. */
function waitFor({ code, retryMs }: Refusal, tries: Tries): number | undefined {
  if (code === 'model-unavailable') return tries.afterFailure()
  return code === 'model-quota' ? tries.afterQuota(retryMs) : undefined
}

/** A connection that broke is tried again like an overloaded server; only a computer without a network is offline. */
function broken(error: unknown, signal: AbortSignal, isOnline: () => boolean): Refusal {
  if (signal.aborted) throw new AppError('stopped')
  if (error instanceof AppError) throw error
  if (!isOnline()) throw new AppError('offline')
  return { code: 'model-unavailable', detail: 'network', retryMs: null }
}
