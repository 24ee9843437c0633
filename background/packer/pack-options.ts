import type { MessageId } from '../../shared/mail'
import type { Correction } from './tokens'

/**
 * budget: tokens that fit, as `estimateTokens` counts with this correction; me: the address of the mailbox, shown as "me"; before: what was
 * packed earlier in the conversation, in its order; shown: where that was not all of it, what of it stood in the text, in its order; shortened: those of them that stood there without all of the quote that was to be put back.
 */
export type PackOptions = {
  budget: number
  question: string
  me: string
  before?: readonly MessageId[]
  shown?: readonly MessageId[] | undefined
  shortened?: readonly MessageId[] | undefined
  correction?: Correction
}
