import type { Alone } from '../actions/alone'

/** Names held as the browser's Web Locks hold them, in the order they were asked for. `worker` is one holder of them; `die` takes from it what it holds and waits for. */
export function memoryLocks(): { worker(): { alone: Alone; die(): void } } {
  const queues = new Map<string, (() => void)[]>()

  /** Resolves once the name is held, with what gives it back. */
  function hold(name: string, signal: AbortSignal): Promise<() => void> {
    const queue = queues.get(name) ?? []
    queues.set(name, queue)
    return new Promise((resolve, reject) => {
      signal.throwIfAborted()
      let isOver = false
      const release = () => {
        if (isOver) return
        isOver = true
        const isFirst = queue[0] === take
        queue.splice(queue.indexOf(take), 1)
        if (isFirst) queue[0]?.()
      }
      const leave = () => {
        release()
        reject(signal.reason)
      }
      const take = () => {
        signal.removeEventListener('abort', leave)
        resolve(release)
      }
      signal.addEventListener('abort', leave, { once: true })
      queue.push(take)
      if (queue[0] === take) take()
    })
  }

  return {
    worker() {
      const death = new AbortController()
      return {
        die: () => death.abort(),
        async alone(name, signal, work) {
          const release = await hold(name, AbortSignal.any([signal, death.signal]))
          death.signal.addEventListener('abort', release)
          return work().finally(release)
        },
      }
    },
  }
}
