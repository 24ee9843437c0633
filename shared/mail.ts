import * as z from 'zod'

/** Ids are opaque: what Gmail's ids look like is known in background/google only. */
export const AccountId = z.string().min(1).brand<'AccountId'>()
export const ThreadId = z.string().min(1).brand<'ThreadId'>()
export const MessageId = z.string().min(1).brand<'MessageId'>()
/** The Message-ID header with its angle brackets (RFC 5322 3.6.4); made from the opaque id where a message has none. */
export const RfcId = z.string().min(1).brand<'RfcId'>()

export type AccountId = z.infer<typeof AccountId>
export type ThreadId = z.infer<typeof ThreadId>
export type MessageId = z.infer<typeof MessageId>
export type RfcId = z.infer<typeof RfcId>

/** A mailbox of an address header; `name` is '' where none was written. */
export const Address = z.object({ name: z.string(), address: z.string() })
export type Address = z.infer<typeof Address>

export const Header = z.object({ name: z.string(), value: z.string() })
export type Header = z.infer<typeof Header>

/** One MIME part, the same for every mail service. Text bodies are decoded; other bodies are fetched by `attachmentId`. */
export type Part = {
  partId: string
  /** Lower case, no parameters. */
  mimeType: string
  /** '' where the part names no file. */
  filename: string
  headers: Header[]
  /** Bytes of the decoded body. */
  size: number
  /** Decoded body where it came with the message. */
  text?: string
  /** Decoded bytes where they came with the message (an imported file). */
  bytes?: Uint8Array
  /** Where the body has to be asked for. */
  attachmentId?: string
  /** Text of a multipart before and behind its parts, which no mail program shows (RFC 2046 5.1.1). */
  aside?: string
  /** Set where the body could not be decoded; the reader puts it on the receipt. */
  defect?: string
  parts: Part[]
}

export type Message = {
  id: MessageId
  threadId: ThreadId
  /** Milliseconds since the epoch: when the service received it. */
  date: number
  labels: string[]
  /** Bytes of the whole message. */
  size: number
  payload: Part
}

/** The first part of a message that is wanted; undefined where none is. */
export function findPart({ payload }: Message, wanted: (part: Part) => boolean): Part | undefined {
  const waiting = [payload]
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if (wanted(part)) return part
    waiting.push(...part.parts)
  }
  return undefined
}

/** A thread as its service serves it, messages oldest first. */
export type Thread = { id: ThreadId; historyId: string; messages: Message[] }
