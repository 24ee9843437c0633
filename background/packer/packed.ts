import type { MessageId } from '../../shared/mail'
import type { Unfolded } from './unfold'

/** What goes to a model as mail: one text, with short ids (m1, m2 ...) to cite by. */
export type Packed = {
  text: string
  /** Estimated tokens of `text`, and of `files` where there are any. */
  tokens: number
  /** Short id -> message. */
  ids: ReadonlyMap<string, MessageId>
  /** 1-based first and last line of `text` that hold each message. */
  lines: ReadonlyMap<MessageId, readonly [number, number]>
  /** Folded lines that the text has all the same, because none of the messages in it says their words. */
  unfolded: ReadonlyMap<MessageId, readonly Unfolded[]>
  /** Messages with which only the lines that they answer were put back of their quotes, and how many other lines the text has nowhere. */
  shortened: ReadonlyMap<MessageId, number>
  /** Messages that did not fit. */
  leftOut: MessageId[]
  /** What a mind that takes files is shown as it is; their tokens are among `tokens`. */
  files?: readonly PackedFile[]
}

/** A picture or a PDF of a message. `part` = its id in the part tree; `tokens` = what the provider counts it for. */
export type PackedFile = { messageId: MessageId; part: string; name: string; type: string; bytes: Uint8Array; tokens: number }
