import type { MessageId } from '../../shared/mail'
import type { AgentResult } from '../agent/loop'
import { type Passes, packPasses } from '../packer/pack'
import type { PackOptions } from '../packer/pack-options'
import type { Packed } from '../packer/packed'
import type { ReadThread } from '../reader/reading'
import type { Running } from './running'
import { type Heard, type Read, think } from './think'
import { wantsAll } from './whole-question'

/**
 * The passes over everything that a question needs which wants all of the mail where it does not fit at once; null where one request holds
 * it, or what has most to do with the question is enough. What was planned before stays planned: a pass that has ended is not made again.
 */
export function planPasses(
  { model, started }: Running,
  packed: Packed,
  threads: readonly ReadThread[],
  options: PackOptions,
  planned: MessageId[][] | undefined,
): Passes | null {
  if (!planned && (!model.remote || packed.leftOut.length + packed.shortened.size === 0 || !wantsAll(started.question))) return null
  const plan = packPasses(threads, options, planned)
  return plan.passes.length > 1 ? plan : null
}

/** The messages of each pass, as the log has planned them. */
export function plannedPasses(events: ReturnType<Running['journal']['events']>): MessageId[][] | undefined {
  const read = events.findLast(event => event.type === 'mail.read' && event.passes !== undefined)
  return read?.type === 'mail.read' ? read.passes : undefined
}

/** The messages that a pass shows. */
export const messagesOf = ({ lines }: Packed): MessageId[] => [...lines.keys()]

/**
 * Lets the mind answer of one part after the other. `heard` takes what each says, in order, and stays the caller's where one fails; `onEnd`
 * is told how many have ended. A question back in the first pass ends it: the others would ask the same.
 */
export async function thinkInPasses(
  run: Running,
  passes: readonly Packed[],
  read: Omit<Read, 'packed'>,
  heard: Heard[],
  onEnd: (ended: number) => Promise<void>,
): Promise<AgentResult['reason']> {
  for (const [index, packed] of passes.entries()) {
    const columns = heard.find(({ table }) => table)?.table?.columns ?? null
    const facts = { ...read.facts, complete: false, pass: { at: index + 1, of: passes.length, columns } }
    const own: Heard = { text: '', table: null }
    heard.push(own)
    const { reason, text, table } = await think(run, { ...read, packed, facts }, own)
    Object.assign(own, { text, table })
    if (reason === 'stopped' || (reason === 'asked-back' && index === 0)) return reason
    await onEnd(index + 1)
  }
  return 'answered'
}
