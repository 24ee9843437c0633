import type { MessageId } from '../../shared/mail'
import type { ReadMessage, ReadThread } from '../reader/reading'
import { type HeadField, harmless, headFields } from './message-text'
import type { Packed } from './packed'

/**
 * Where the characters [start, end) of a packed text come from. header: of a message's own line, this header of it ('' = words of ours);
 * text: these very characters of the message's `text`, from `from` on. `originsOf` tells where that has them from.
 */
export type PackedOrigin = { start: number; end: number; message: MessageId | null } & (
  | { as: 'header'; header: HeadField['header'] }
  | { as: 'text'; from: number }
)

/** The origins of all of a packed text, in its order and without a gap. `me`: the address by which it was packed. */
export function packedOrigins(packed: Packed, threads: readonly ReadThread[], me: string): PackedOrigin[] {
  const lines = packed.text.split('\n')
  const shortOf = new Map([...packed.ids].map(([short, id]) => [id, short]))
  const firstLines = new Map([...packed.lines].map(([id, [first]]) => [first, id]))
  const messages = new Map(threads.flatMap(thread => thread.messages.map(message => [message.id, { thread, message }] as const)))
  const origins: PackedOrigin[] = []
  let start = 0
  for (let line = 1; line <= lines.length; ) {
    const id = firstLines.get(line)
    const found = id && messages.get(id)
    if (!found) {
      // The head of the thread whose message stands in the next line: its subject is the first one that any message has.
      const next = messages.get(firstLines.get(line + 1) ?? ('' as MessageId))?.thread
      const titled = next?.messages.find(({ subject }) => subject !== '')?.id ?? null
      const end = start + (lines[line - 1]?.length ?? 0) + 1
      origins.push({ start, end, message: titled, as: 'header', header: titled ? 'Subject' : '' })
      start = end
      line++
      continue
    }
    const last = packed.lines.get(found.message.id)?.[1] ?? line
    const text = lines.slice(line - 1, last).join('\n')
    const fields = headFields(shortOf.get(found.message.id) ?? '', found.message, found.thread.subject, me.toLowerCase())
    origins.push(...messageOrigins(found.message, fields, start, text.length))
    start += text.length + 1
    line = last + 1
  }
  return origins
}

function messageOrigins({ id, text }: ReadMessage, fields: readonly HeadField[], begin: number, length: number): PackedOrigin[] {
  const origins: PackedOrigin[] = []
  let start = begin
  const put = (end: number, header: HeadField['header']): void => {
    if (end > start) origins.push({ start, end, message: id, as: 'header', header })
    start = end
  }
  for (const field of fields) put(start + field.text.length, field.header)
  put(start + 1, '')
  const shown = harmless(text)
  let from = 0
  for (let at = 0; at < shown.length; ) {
    let same = 0
    while (at + same < shown.length && shown[at + same] === text[from + same]) same++
    if (same > 0) origins.push({ start, end: start + same, message: id, as: 'text', from })
    start += same
    from += same
    at += same
    // A blank of ours, by which a stranger's line cannot pose as one of ours.
    if (at < shown.length) put(start + 1, '')
    if (at < shown.length) at++
  }
  put(begin + length + 1, '')
  return origins
}
