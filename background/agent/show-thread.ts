import { estimateTokens } from '../packer/tokens'
import type { ReadMessage, ReadThread } from '../reader/reading'
import { type Shelf, shelve } from './shelf'

/** A thread that a tool read, as text with the new short ids; what does not fit any more is named and put on the shelf's list of what was left out. */
export function showThread(shelf: Shelf, thread: ReadThread): string {
  const fresh = shelve(shelf, thread)
  const shown = fresh.map(([short, message]) => showMessage(shelf, short, message))
  const known = thread.messages.length - fresh.length
  return [`Thread ${thread.id}: ${thread.subject}`, ...(known ? [`${known} of its messages you have already.`] : []), ...shown].join('\n\n')
}

function showMessage(shelf: Shelf, short: string, message: ReadMessage): string {
  const text = `${heading(short, message)}\n${message.text}`
  const tokens = estimateTokens(text)
  if (tokens > shelf.room) {
    shelf.leftOut.push(message.id)
    return `${short}: not shown, it does not fit any more.`
  }
  shelf.room -= tokens
  return text
}

function heading(short: string, { from, to, date, subject, attachments }: ReadMessage): string {
  const files = attachments.map(attachment => attachment.filename).filter(Boolean)
  return [
    `${short} | ${new Date(date).toISOString()} | ${from.name} <${from.address}> to ${to.map(it => it.address).join(', ')}`,
    `Subject: ${subject}`,
    ...(files.length ? [`Attachments: ${files.join(', ')}`] : []),
  ].join('\n')
}
