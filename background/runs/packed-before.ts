import type { MessageId } from '../../shared/mail'
import { RunEvent } from '../../shared/run-log'
import type { ReadThread } from '../reader/reading'
import { conversationRows } from '../store/run-log'
import type { Running } from './running'

/**
 * What was packed last in this conversation, by this run before its worker died or by the one before it, in the order of its short ids.
 * Nothing where this question is asked of other mail.
 */
export async function packedBefore({ account, id, started, journal }: Running, threads: readonly ReadThread[]): Promise<MessageId[]> {
  const rows = await conversationRows(account.id, started.conversation)
  const earlier = rows.filter(({ run }) => run !== id).map(({ event }) => event)
  const packed = [...earlier, ...journal.events()].flatMap(event => {
    const read = RunEvent.safeParse(event).data
    return read?.type === 'mail.read' && read.packed ? [read.packed] : []
  })
  const last = packed.at(-1) ?? []
  const now = new Set(threads.flatMap(({ messages }) => messages.map(message => message.id)))
  return last.filter(each => now.has(each)).length * 2 >= last.length ? last : []
}
