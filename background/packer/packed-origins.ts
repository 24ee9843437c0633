import type { MessageId } from '../../shared/mail'
import type { ReadMessage, ReadThread } from '../reader/reading'
import { type HeadField, headFields } from './message-text'
import type { Packed } from './packed'
import { piecesOf, shownText, type Unfolded } from './unfold'

/**
 * Where the characters [start, end) of a packed text come from. header: of a message's own line, this header of it ('' = words of ours);
 * text, full: these very characters of the message's `text`, or of `full` where a folded line was put back, from `from` on. `originsOf`
 * tells where those have them from.
 */
export type PackedOrigin = { start: number; end: number; message: MessageId | null } & (
  | { as: 'header'; header: HeadField['header'] }
  | { as: 'text' | 'full'; from: number }
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
    origins.push(
      ...messageOrigins(found.message, packed.unfolded.get(found.message.id) ?? [], { fields, begin: start, length: text.length }),
    )
    start += text.length + 1
    line = last + 1
  }
  return origins
}

type Written = { fields: readonly HeadField[]; begin: number; length: number }

function messageOrigins(message: ReadMessage, unfolded: readonly Unfolded[], { fields, begin, length }: Written): PackedOrigin[] {
  const { id } = message
  const origins: PackedOrigin[] = []
  let start = begin
  const put = (end: number, header: HeadField['header']): void => {
    if (end > start) origins.push({ start, end, message: id, as: 'header', header })
    start = end
  }
  for (const field of fields) put(start + field.text.length, field.header)
  put(start + 1, '')
  const textStart = start
  const shown = shownText(message, unfolded)
  for (const { of, from, end } of piecesOf(message, unfolded)) {
    for (let next = from; next < end; ) {
      const same = sameLength(shown, start - textStart, message[of].slice(next, end))
      if (same > 0) origins.push({ start, end: start + same, message: id, as: of, from: next })
      start += same
      next += same
      // A sign of ours, by which a stranger's words cannot pose as ours.
      if (next < end) put(start + 1, '')
    }
    // what parts two stretches
    if (start - textStart < shown.length) put(start + 1, '')
  }
  put(begin + length + 1, '')
  return origins
}

/** How many characters of a text, from a place on, are those of another. */
function sameLength(shown: string, at: number, text: string): number {
  let same = 0
  while (same < text.length && shown[at + same] === text[same]) same++
  return same
}
