import type { MessageId } from '../../shared/mail'
import type { Packed } from '../packer/packed'
import type { ReadMessage, ReadThread } from '../reader/reading'

/** Everything a run has read so far: tools add to it, citations are checked against it, the receipt is made from it. */
export type Shelf = {
  threads: ReadThread[]
  /** Short id (m1, m2 ...) -> message; messages read by tools are appended behind. */
  ids: Map<string, MessageId>
  /** Messages that a tool read but that no longer fitted into the window. */
  leftOut: MessageId[]
  /** Estimated tokens that still fit. */
  room: number
}

/** A shelf with what was read before the model was asked; `window` in tokens. */
export function openShelf(threads: readonly ReadThread[], packed: Packed, window: number): Shelf {
  return { threads: [...threads], ids: new Map(packed.ids), leftOut: [], room: window - packed.tokens }
}

/** Puts a thread on the shelf, in place of an older reading of it, and gives its messages that have no short id yet, each with its new one. */
export function shelve(shelf: Shelf, thread: ReadThread): [string, ReadMessage][] {
  const at = shelf.threads.findIndex(other => other.id === thread.id)
  if (at < 0) shelf.threads.push(thread)
  else shelf.threads[at] = thread
  const known = new Set(shelf.ids.values())
  const fresh = thread.messages.filter(message => !known.has(message.id))
  return fresh.map(message => {
    const short = `m${shelf.ids.size + 1}`
    shelf.ids.set(short, message.id)
    return [short, message]
  })
}

/** A message by its short id or its own id. */
export function onShelf(shelf: Shelf, id: string): ReadMessage | undefined {
  const wanted = shelf.ids.get(id) ?? id
  for (const thread of shelf.threads) {
    const message = thread.messages.find(candidate => candidate.id === wanted)
    if (message) return message
  }
  return undefined
}
