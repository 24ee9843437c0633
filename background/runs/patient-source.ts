import { codeOf } from '../../shared/errors'
import type { MailSource } from '../mail-source'

/** A source that waits while this computer is offline (a laptop closed midway) and then goes on by itself. */
export function patientSource(source: MailSource, untilOnline: (signal: AbortSignal) => Promise<void>): MailSource {
  async function patiently<T>(signal: AbortSignal, call: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await call()
      } catch (error) {
        if (codeOf(error) !== 'offline') throw error
        await untilOnline(signal)
      }
    }
  }
  return {
    ...source,
    // Read anew each time: a source may learn it late.
    get unitsPerMinute() {
      return source.unitsPerMinute
    },
    search: (query, io) => patiently(io.signal, () => source.search(query, io)),
    thread: (ref, io) => patiently(io.signal, () => source.thread(ref, io)),
    continuations: (thread, io) => patiently(io.signal, () => source.continuations(thread, io)),
    attachment: (message, id, io) => patiently(io.signal, () => source.attachment(message, id, io)),
  }
}
