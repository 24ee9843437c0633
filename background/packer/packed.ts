import type { MessageId } from '../../shared/mail'

/** What goes to a model as mail: one text, with short ids (m1, m2 ...) to cite by. */
export type Packed = {
  text: string
  /** Estimated tokens of `text`. */
  tokens: number
  /** Short id -> message. */
  ids: ReadonlyMap<string, MessageId>
  /** 1-based first and last line of `text` that hold each message. */
  lines: ReadonlyMap<MessageId, readonly [number, number]>
  /** Messages that did not fit. */
  leftOut: MessageId[]
}
