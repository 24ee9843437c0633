import type { CutList } from '../../shared/answer'
import type { MessageId } from '../../shared/mail'
import type { Packed } from '../packer/packed'
import { type Correction, estimateTokens, uncorrected } from '../packer/tokens'
import type { ReadMessage, ReadThread } from '../reader/reading'

/** Everything a run has read so far: tools add to it, citations are checked against it, the receipt is made from it. */
export type Shelf = {
  threads: ReadThread[]
  /** Short id (m1, m2 ...) -> message; messages read by tools are appended behind. */
  ids: Map<string, MessageId>
  /** Messages that did not fit into the window: those the packer left out and no tool has shown since, and those a tool could not show. */
  leftOut: MessageId[]
  /** Lists that a tool showed in part, by what was asked; one that is asked for again and shown whole is taken out. */
  cut: Map<string, CutList>
  /** Estimated tokens that still fit, by this correction. */
  room: number
  correction: Correction
}

/** A shelf with what was read before the model was asked; `window` in tokens. */
export function openShelf(threads: readonly ReadThread[], packed: Packed, window: number, correction = uncorrected): Shelf {
  return {
    threads: [...threads],
    ids: new Map(packed.ids),
    leftOut: [...packed.leftOut],
    cut: new Map(),
    room: window - packed.tokens,
    correction,
  }
}

/** Puts a thread on the shelf, in place of an older reading of it, and gives its messages that the model has not been shown, each with its short id. */
export function shelve(shelf: Shelf, thread: ReadThread): [string, ReadMessage][] {
  const at = shelf.threads.findIndex(other => other.id === thread.id)
  if (at < 0) shelf.threads.push(thread)
  else shelf.threads[at] = thread
  const shortOf = new Map([...shelf.ids].map(([short, id]) => [id, short]))
  const fresh = thread.messages.filter(message => !shortOf.has(message.id) || shelf.leftOut.includes(message.id))
  return fresh.map(message => {
    const short = shortOf.get(message.id) ?? `m${shelf.ids.size + 1}`
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

/** Takes the room that a text needs; false, and nothing taken, where there is none. */
export function takeRoom(shelf: Shelf, text: string): boolean {
  const tokens = estimateTokens(text, shelf.correction)
  if (tokens > shelf.room) return false
  shelf.room -= tokens
  return true
}
