import type { ReadMessage, ReadThread } from '../reader/reading'
import type { PackedFile } from './packed'
import { type Stretch, stretchInText } from './told-apart'

/** Threads as they are packed beside their files: what is shown as a file does not stand in the text as well. */
export function withoutShown(threads: readonly ReadThread[], files: readonly PackedFile[]): readonly ReadThread[] {
  if (files.length === 0) return threads
  return threads.map(thread => ({ ...thread, messages: thread.messages.map(message => withoutTexts(message, files)) }))
}

/** How the heading of a file begins, read or not. */
const heading = /^\[attachment(?:, not read)?(?=: )/

function withoutTexts(message: ReadMessage, files: readonly PackedFile[]): ReadMessage {
  const shown = new Set(files.filter(({ messageId }) => messageId === message.id).map(({ part }) => part))
  let changed = message
  for (const { part, text } of message.attachments.filter(attachment => shown.has(attachment.part))) {
    const note = message.notes.find(one => one.part === part)
    const stretch = note && stretchInText(changed, note)
    if (!stretch) continue
    const lines = text.split(/\r?\n/).filter(line => line.trim() !== '')
    const own = lines.map(line => `\n${line.trimEnd()}`).join('')
    // A text that stands there otherwise stays: rather twice than lost.
    if (changed.text.startsWith(own, stretch.end)) changed = replaced(changed, { start: stretch.end, end: stretch.end + own.length }, '')
    const begins = heading.exec(changed.text.slice(stretch.start, stretch.end))?.[0] ?? ''
    const words = { start: stretch.start + '[attachment'.length, end: stretch.start + begins.length }
    if (begins !== '') changed = replaced(changed, words, ', shown as a file')
  }
  return changed
}

/** A message whose text has words of ours in place of these. */
function replaced(message: ReadMessage, { start, end }: Stretch, words: string): ReadMessage {
  const shift = words.length - (end - start)
  const behind = (at: number): number => (at >= end ? at + shift : at)
  const map = message.map.flatMap(span => {
    const rest = Math.max(span.start, end)
    const before = { ...span, end: Math.min(span.end, start) }
    const after = { start: rest + shift, end: span.end + shift, from: span.from + rest - span.start }
    return [before, after].filter(each => each.end > each.start)
  })
  return {
    ...message,
    text: message.text.slice(0, start) + words + message.text.slice(end),
    map,
    folded: message.folded.map(fold => ({ ...fold, at: behind(fold.at) })),
  }
}
