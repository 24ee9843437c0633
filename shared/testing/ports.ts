import type { Port } from '../rpc'

type Side = Port & { disconnect(): void; deliver(message: unknown): void; gone(): void }

/** Two ends of a runtime port: what one posts the other hears as a copy, in order, a turn of the event loop's microtasks later. */
export function linkedPorts(): [Side, Side] {
  const left: Side = side(() => right)
  const right: Side = side(() => left)
  return [left, right]
}

function side(other: () => Side): Side {
  const messages: ((message: unknown) => void)[] = []
  const ends: (() => void)[] = []
  let open = true
  return {
    postMessage(message) {
      if (!open) throw new Error('Attempting to use a disconnected port object')
      const copy: unknown = JSON.parse(JSON.stringify(message))
      queueMicrotask(() => other().deliver(copy))
    },
    onMessage: { addListener: listener => void messages.push(listener) },
    onDisconnect: { addListener: listener => void ends.push(listener) },
    deliver(message) {
      if (open) for (const listener of messages) listener(message)
    },
    disconnect() {
      open = false
      other().gone()
    },
    gone() {
      open = false
      for (const listener of ends) listener()
    },
  }
}
