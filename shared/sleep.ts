import { AppError, isTimeout } from './errors'

/** Resolves after that many milliseconds, rejects as soon as `signal` aborts: with stopped, or with the TimeoutError that aborted it. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(isTimeout(signal.reason) ? signal.reason : new AppError('stopped'))
    if (signal.aborted) return ended()
    const stop = () => {
      clearTimeout(timer)
      ended()
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
  })
}
