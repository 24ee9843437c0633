import type { Usage } from '../../shared/answer'
import type { GuestList } from '../../shared/guest-list'
import type { Address } from '../../shared/mail'
import type { Packed, PackedFile } from '../packer/packed'
import type { ReadMessage, ReadThread } from '../reader/reading'
import type { FactAnswer } from '../rsvp/facts'

/** One mind that answers. Every answer text cites as [[m12: exact quote]]; code checks each citation afterwards. */
export type Model = {
  /** Shown to the user: 'built-in' or the provider's model name. */
  name: string
  /** Whether mail text leaves this computer. */
  remote: boolean
  /** Input tokens that fit, the answer's own share taken off. */
  window: number
  /** Bytes of the files that it takes as they are, pictures and PDFs: of one, of all together, and how many; absent where it takes text alone. */
  files?: { each: number; together: number; most: number }
  /** US dollars for so many tokens at today's price; absent where a turn costs nothing. */
  usd?(tokensIn: number, tokensOut: number): number
  /** Streams one turn. Throws AppError. Stops when `signal` aborts. A remote mind first gives 'sent', and sends it when the next part is asked for.
   * `onWait` says until when (milliseconds since the epoch) the provider's limit makes it wait, null when it goes on. */
  stream(request: ModelRequest, signal: AbortSignal, onWait: (until: number | null) => void): AsyncIterable<ModelPart>
}

/** Everything a mind may use. `packed` is what a remote mind is shown of the mail; the built-in reader works on `threads` themselves. */
export type ModelRequest = {
  system: string
  packed: Packed
  /** The files of `packed`, each with the words that stand before and behind it. */
  files: readonly ShownFile[]
  threads: readonly ReadThread[]
  /** What code established, as data and as text for a remote mind. */
  facts: Facts
  /** Earlier questions and answers of this conversation, oldest first. */
  history: readonly { question: string; answer: string }[]
  question: string
  /** Turns of this run so far: model turns and tool results, in order. */
  turns: readonly Turn[]
  tools: readonly ToolSpec[]
}

export type ShownFile = Pick<PackedFile, 'type' | 'bytes' | 'tokens'> & { before: string; after: string }

/** What the user sent lately to this person (null: to anybody), newest first: their own words only, and when (YYYY-MM-DD). */
export type OwnMails = { to: Address | null; mails: { message: ReadMessage; day: string; text: string }[] }

export type Facts = {
  me: string
  now: string
  zone: string
  guests: GuestList | null
  /** What the guests tell of the topic that the question is about. */
  told?: FactAnswer
  /** Examples of how the user writes, where the question asks for something to be written. */
  style?: readonly OwnMails[]
  complete: boolean
  /** Messages in scope that could not be had at all. */
  missing?: number
  /** Where the mail does not fit at once and all of it is wanted: which of the passes this is, from 1, and the columns of their table. */
  pass?: { at: number; of: number; columns: readonly string[] | null }
}

/** inputSchema is JSON Schema (draft 2020-12), made from zod. */
export type ToolSpec = { name: string; description: string; inputSchema: Record<string, unknown> }
export type ToolCall = { id: string; name: string; args: unknown }

/** A model's turn kept neutral; `opaque` holds the provider's own parts (signatures, call ids), sent back verbatim. */
export type Turn =
  | { role: 'model'; text: string; calls: ToolCall[]; opaque: unknown }
  | { role: 'tools'; results: { id: string; name: string; result: unknown }[] }

export type ModelPart =
  | { type: 'text'; delta: string }
  /** `tokens`: our estimate of what it takes. */
  | { type: 'sent'; body: string; tokens: number }
  /** What the answer under way has taken so far, at least. */
  | { type: 'spent'; usage: Usage }
  /** The answer broke off and is asked for again: 'sent' follows anew, and the next text replaces what was heard. */
  | { type: 'lost' }
  /** countedText: tokens of the request's text by the provider's own count, absent where it gave none. */
  | { type: 'end'; turn: Extract<Turn, { role: 'model' }>; usage: Usage; countedText?: number }
