import { AppError } from '../../../shared/errors'
import { type Refusal, refusalOf } from './refusal'

/** How a provider is reached: the worker's one door, time and a sleep that rejects when `signal` aborts. */
export type Transport = {
  door: typeof fetch
  now(): number
  isOnline(): boolean
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

export type Patience = {
  signal: AbortSignal
  onWait(until: number | null): void
  /** Is shown the exact body; the request leaves when it resolves. */
  beforeSend(body: string): Promise<void>
}

/** An overloaded server is asked three times in all. */
const overloadWaits = [3000, 9000]
/** Waits for a quota of one request, together. */
const quotaPatience = 90_000
const quotaWait = 15_000

/** A fetch for the SDK: sends when it may, waits where the provider asks for it, and throws AppError for every answer that is not 2xx. */
export function patientFetch({ door, now, isOnline, sleep }: Transport, { signal, onWait, beforeSend }: Patience): typeof fetch {
  return async (input, init) => {
    await beforeSend(typeof init?.body === 'string' ? init.body : '')
    const waits = { overloads: 0, quotaMs: 0 }
    for (;;) {
      signal.throwIfAborted()
      const answer = await door(input, { ...init, signal }).catch((error: unknown) => broken(error, signal, isOnline))
      if (answer instanceof Response && answer.ok) return answer
      const refusal = answer instanceof Response ? refusalOf(answer.status, await answer.text().catch(() => '')) : answer
      const wait = waitFor(refusal, waits)
      if (wait === undefined) throw new AppError(refusal.code, refusal.detail)
      onWait(now() + wait)
      await sleep(wait, signal)
      onWait(null)
    }
  }
}

/** Milliseconds to wait before the next try; undefined where none is worth it. Counts what was waited. */
function waitFor({ code, retryMs }: Refusal, waits: { overloads: number; quotaMs: number }): number | undefined {
  if (code === 'model-unavailable') return overloadWaits[waits.overloads++]
  if (code !== 'model-quota') return undefined
  const wait = Math.max(retryMs ?? quotaWait, 1000)
  waits.quotaMs += wait
  return waits.quotaMs > quotaPatience ? undefined : wait
}

/** A connection that broke is tried again like an overloaded server; only a computer without a network is offline. */
function broken(error: unknown, signal: AbortSignal, isOnline: () => boolean): Refusal {
  if (signal.aborted) throw new AppError('stopped')
  if (error instanceof AppError) throw error
  if (!isOnline()) throw new AppError('offline')
  return { code: 'model-unavailable', detail: 'network', retryMs: null }
}

/** Sleeps by setTimeout; rejects with 'stopped' when `signal` aborts. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(new AppError('stopped'))
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}
