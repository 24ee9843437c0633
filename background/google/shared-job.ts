import type { SourceIo } from '../mail-source'

/** Longer than the longest wait that a client obeys; after it a job that hangs is given up. Milliseconds. */
const JOB_ENDS_MS = 20 * 60_000

/** `done` is the job's own end, `join` waits for it until the caller's signal aborts. */
export type SharedJob<T> = { done: Promise<T>; join(io: SourceIo): Promise<T> }

/** A job that several callers wait for: none of them can stop it for the others, and each hears of its waiting. */
export function startShared<T>(job: (io: SourceIo) => Promise<T>): SharedJob<T> {
  const callers = new Set<SourceIo>()
  const done = job({
    signal: AbortSignal.timeout(JOB_ENDS_MS),
    onWait: until => {
      for (const { onWait } of callers) onWait(until)
    },
  })
  return {
    done,
    async join(io) {
      callers.add(io)
      try {
        return await unlessAborted(done, io.signal)
      } finally {
        callers.delete(io)
      }
    },
  }
}

/** Runs `job` at most once in that time, and once for all who ask while it runs; a failure is not held. */
export function onceIn<T>(ms: number, now: () => number, job: (io: SourceIo) => Promise<T>): (io: SourceIo) => Promise<T> {
  let last: { at: number; job: SharedJob<T> } | undefined
  return io => {
    if (last && now() - last.at < ms) return last.job.join(io)
    const mine = { at: now(), job: startShared(job) }
    last = mine
    mine.job.done.catch(() => {
      if (last === mine) last = undefined
    })
    return mine.job.join(io)
  }
}

/** Waits for it until the signal aborts; what is waited for goes on. */
export async function unlessAborted<T>(done: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop: () => void = () => undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([done, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
