import { messageText, threadHead } from '../packer/message-text'
import { missingIn, nothingAbove, putAbove } from '../packer/unfold'
import type { ReadThread } from '../reader/reading'
import { type Shelf, shelve, takeRoom } from './shelf'

/** A thread that a tool read, as text like the packed mail, with the new short ids; what does not fit any more is named and counts as left out. */
export function showThread(shelf: Shelf, thread: ReadThread, me: string): string {
  const fresh = shelve(shelf, thread)
  const known = thread.messages.length - fresh.length
  const freshIds = new Set(fresh.map(([, { id }]) => id))
  const all = new Set(thread.messages.map(({ id }) => id))
  const above = nothingAbove()
  for (const id of all) if (!freshIds.has(id)) above.messages.add(id)
  const shown = fresh.map(([short, message]) => {
    const unfolded = missingIn(message, above, all)
    const text = messageText({ id: short, message, unfolded }, thread.subject, me.toLowerCase())
    shelf.leftOut = shelf.leftOut.filter(id => id !== message.id)
    if (takeRoom(shelf, text)) {
      putAbove(above, message.id, unfolded)
      return text
    }
    shelf.leftOut.push(message.id)
    return `[${short}: not shown, it does not fit any more]`
  })
  return [threadHead(thread.subject), ...(known ? [`[no text: ${known} of its messages you have already]`] : []), ...shown].join('\n')
}
