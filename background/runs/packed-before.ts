import { RunEvent } from '../../shared/run-log'
import type { PackOptions } from '../packer/pack-options'
import type { ReadThread } from '../reader/reading'
import { conversationRows } from '../store/run-log'
import type { Running } from './running'

/** `before`: what was packed last, in the order of its short ids; `shown`: what of it stood in the text of an earlier run, and `shortened` there. */
export type PackedBefore = Required<Pick<PackOptions, 'before'>> & Pick<PackOptions, 'shown' | 'shortened'>

/**
 * What was packed in this conversation, by this run before its worker died or by the one before it. Nothing where this question is asked
 * of other mail. What this run has shown itself is chosen again: from the same, it is the same.
 */
export async function packedBefore({ account, id, started, journal }: Running, threads: readonly ReadThread[]): Promise<PackedBefore> {
  const rows = await conversationRows(account.id, started.conversation)
  const earlier = readings(rows.filter(({ run }) => run !== id).map(({ event }) => event)).at(-1)
  const before = (readings(journal.events()).at(-1) ?? earlier)?.packed ?? []
  const now = new Set(threads.flatMap(({ messages }) => messages.map(message => message.id)))
  if (before.filter(each => now.has(each)).length * 2 < before.length) return { before: [] }
  return { before, shown: earlier ? (earlier.shown ?? earlier.packed) : [], shortened: earlier?.shortened }
}

function readings(events: readonly unknown[]): Extract<RunEvent, { type: 'mail.read' }>[] {
  const parsed = events.map(event => RunEvent.safeParse(event).data)
  return parsed.filter(event => event?.type === 'mail.read').filter(({ packed }) => packed !== undefined)
}
