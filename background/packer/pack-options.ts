import type { MessageId } from '../../shared/mail'
import type { Correction } from './tokens'

export type PackOptions = {
  /** Tokens that fit, as `estimateTokens` counts with this correction. */
  budget: number
  question: string
  /** The address of the mailbox, shown as "me". */
  me: string
  /** What was packed earlier in the conversation, in its order. */
  before?: readonly MessageId[]
  /** Where that was not all of it: what of it stood in the text, in its order. */
  shown?: readonly MessageId[] | undefined
  /** Those of them that stood there without all of the quote that was to be put back. */
  shortened?: readonly MessageId[] | undefined
  correction?: Correction
}
