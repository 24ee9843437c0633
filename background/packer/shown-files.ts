import type { ReadMessage, ReadThread } from '../reader/reading'
import type { PackedFile } from './packed'

/** Threads as they are packed beside their files: what is shown as a file does not stand in the text as well. */
export function withoutShown(threads: readonly ReadThread[], files: readonly PackedFile[]): readonly ReadThread[] {
  if (files.length === 0) return threads
  return threads.map(thread => ({ ...thread, messages: thread.messages.map(message => withoutTexts(message, files)) }))
}

function withoutTexts(message: ReadMessage, files: readonly PackedFile[]): ReadMessage {
  const shown = new Set(files.filter(({ messageId }) => messageId === message.id).map(({ part }) => part))
  let { text } = message
  for (const { part, filename, type, text: own, read } of message.attachments) {
    if (!shown.has(part)) continue
    const name = filename || type
    const heading = `[attachment: ${name}${read ? '' : ', not read'}]`
    const lines = own.split(/\r?\n/).filter(line => line.trim() !== '')
    const whole = [heading, ...lines.map(line => line.trimEnd())].join('\n')
    // A text that stands there otherwise stays: rather twice than lost.
    text = text.replace(text.includes(whole) ? whole : heading, () => `[attachment: ${name}, shown as a file]`)
  }
  return { ...message, text }
}
