import type { Counted } from '../agent/steps'
import { type Correction, correctionBy, uncorrected } from '../packer/tokens'
import { keepCorrection, keptCorrection } from '../store/token-correction'
import type { Running } from './running'

/**
 * How this model's own counts correct the estimate. A run keeps to the correction that it first packed with: one that a dead worker left
 * packs the same mail again.
 */
export async function correctionOf({ account, model, journal }: Running): Promise<Correction> {
  return packedWith(journal) ?? (await keptCorrection(account.id, model.name)) ?? uncorrected
}

/** The correction that a run packed with last. */
export function packedWith(journal: Running['journal']): Correction | undefined {
  const packed = journal.events().findLast(event => event.type === 'mail.read' && event.correction !== undefined)
  return packed?.type === 'mail.read' ? packed.correction : undefined
}

/** Takes the model's count of a prompt for the estimates to come, of this conversation and of later ones. */
export async function learnCount({ account, model }: Running, { prompt, tokens }: Counted): Promise<void> {
  const correction = correctionBy(prompt, tokens)
  if (correction) await keepCorrection(account.id, model.name, correction)
}
