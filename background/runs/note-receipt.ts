import type { LeftOut, LeftOutReason, Receipt } from '../../shared/answer'
import type { MessageId } from '../../shared/mail'
import type { Shelf } from '../agent/shelf'
import type { Model } from '../model/model'
import type { Passes } from '../packer/pack'
import type { Packed } from '../packer/packed'
import { makeReceipt, quotedPart } from '../packer/receipt'
import type { Correction } from '../packer/tokens'
import { packedWith } from './correction'
import { type Files, fatesOf } from './files'
import { messagesOf, plannedPasses } from './passes'
import type { Reading } from './read'
import type { Running } from './running'

/**
 * What a receipt is made from. `plan`: the passes over everything, of which so many have `ended`; null where one request holds the mail.
 * `refused`: the mind asked for the calendar, and it may not be read.
 */
export type Held = {
  reading: Reading
  kept: LeftOut[]
  files: Files
  packed: Packed
  plan: Passes | null
  ended: number
  shelf: Shelf
  correction: Correction
  refused: boolean
}

/** The receipt of everything read so far, noted where it says something new. A pass that the log has as ended is not taken back. */
export async function noteReceipt({ journal, model }: Running, held: Held): Promise<Receipt> {
  const { packed, plan, correction } = held
  const noted = journal.view().receipt
  if (plan && noted?.passes && held.ended < noted.passes.read.length) return noted
  const receipt = receiptOf(held, model)
  if (JSON.stringify(receipt) === JSON.stringify(noted) && !isRepacked(journal, correction)) return receipt
  const passes = plan?.passes.map(messagesOf)
  const isNew = passes && JSON.stringify(passes) !== JSON.stringify(plannedPasses(journal.events()))
  await journal.append({
    type: 'mail.read',
    receipt,
    packed: [...packed.ids.values()],
    ...(packed.leftOut.length > 0 && { shown: plan ? [] : [...packed.lines.keys()] }),
    ...(packed.shortened.size > 0 && !plan && { shortened: [...packed.shortened.keys()] }),
    ...(model.remote && { correction }),
    ...(isNew && { passes }),
  })
  return receipt
}

const linesCut = ({ shortened }: Packed): number => [...shortened.values()].reduce((sum, lines) => sum + lines, 0)

/** Whether the log has other packing than this. */
function isRepacked(journal: Running['journal'], correction: Correction): boolean {
  const last = packedWith(journal)
  return last !== undefined && JSON.stringify(last) !== JSON.stringify(correction)
}

function receiptOf({ reading, kept, files, packed, plan, ended, shelf, refused }: Held, model: Model): Receipt {
  const known = new Set(reading.threads.map(({ id }) => id))
  const threads = [...reading.threads, ...shelf.threads.filter(({ id }) => !known.has(id))]
  const unread = plan ? plan.passes.slice(ended).flatMap(messagesOf) : packed.leftOut
  const whys = new Map<MessageId, LeftOutReason>([
    ...[...unread, ...shelf.leftOut].map((id): [MessageId, LeftOutReason] => [id, 'over-budget']),
    ...(plan?.tooLarge ?? []).map((id): [MessageId, LeftOutReason] => [id, 'too-large']),
  ])
  const unfit = threads
    .flatMap(({ messages }) => messages)
    .flatMap(({ id: messageId, rfcId }): LeftOut[] => {
      const why = whys.get(messageId)
      const cut = plan ? undefined : packed.shortened.get(messageId)
      if (why) return [{ messageId, rfcId, part: '', why }]
      return cut ? [{ messageId, rfcId, part: quotedPart(cut), why: 'over-budget' }] : []
    })
  const { missing, continued, guests } = reading
  const sent = plan ? plan.passes.slice(0, ended) : [packed]
  const made = makeReceipt({
    threads,
    missing,
    continued,
    leftOut: [...kept, ...unfit],
    unfolded: sent.reduce((sum, part) => sum + [...part.unfolded.values()].flat().length + linesCut(part), 0),
    cut: [...reading.cut, ...shelf.cut.values()],
    files: model.files ? fatesOf(threads, files, sent) : new Map(),
    ...(guests && { plan: guests.plan }),
  })
  return {
    ...made,
    ...(refused && { calendar: 'not-connected' as const }),
    ...(plan && { passes: { of: plan.passes.length, read: plan.passes.slice(0, ended).map(({ lines }) => lines.size) } }),
  }
}
