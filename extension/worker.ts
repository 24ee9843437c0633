import type { CallName, Event, Input, Output } from '../shared/protocol'
import { CallError, connect, type Port } from '../shared/rpc'

export type Call = <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>

export type LinkListeners = {
  onEvent(event: Event): void
  /** The worker can be spoken to, at first and after each loss: what was watched has to be asked for again. */
  onOpen(): void
  onLost(): void
}

/** Milliseconds before the n-th attempt to connect again. */
const backOff = (attempt: number): number => Math.min(100 * 2 ** attempt, 5000)

/**
 * The way to the worker, for as long as the page lives. The browser ends an idle worker and its ports with it; connecting wakes it.
 * A call in flight then rejects with worker-gone; one made in between waits for the next connection.
 */
export function linkWorker(open: () => Port, { onEvent, onOpen, onLost }: LinkListeners): Call {
  let call: Call | null = null
  let attempt = 0
  const waiting: (() => void)[] = []

  function begin(): void {
    try {
      call = connect(open(), heard, gone)
    } catch {
      gone()
      return
    }
    for (const go of waiting.splice(0)) go()
    onOpen()
  }
  function heard(event: Event): void {
    attempt = 0
    onEvent(event)
  }
  function gone(): void {
    call = null
    onLost()
    setTimeout(begin, backOff(attempt++))
  }

  setTimeout(begin)
  return async (name, input) => {
    if (!call) await new Promise<void>(resolve => waiting.push(resolve))
    if (!call) throw new CallError('worker-gone')
    const value = await call(name, input)
    attempt = 0
    return value
  }
}
