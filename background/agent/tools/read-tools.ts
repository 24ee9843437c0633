import type { MessageId, ThreadId } from '../../../shared/mail'
import type { ThreadRef } from '../../mail-source'
import type { ReadThread } from '../../reader/reading'

/** A Calendar event as a model may see it; start and end are RFC 3339, or YYYY-MM-DD for all day. */
export type SeenEvent = {
  eventId: string
  summary: string
  start: string
  end: string
  zone: string
  location: string
  description: string
  organizer: string
  attendees: { name: string; address: string; response: string; guests: number; comment: string }[]
}

/** What the read tools are given: functions that read and nothing that changes anything. Each throws AppError. */
export type ReadTools = {
  /** Threads matching a Gmail query. */
  search(query: string, signal: AbortSignal): Promise<ThreadRef[]>
  /** One thread made plain. */
  thread(id: ThreadId, signal: AbortSignal): Promise<ReadThread>
  /** The thread that holds a message. */
  threadOf(message: MessageId, signal: AbortSignal): Promise<ReadThread>
  /** Null where no calendar may be read: the tool is then not offered. */
  listEvents: ((from: string, to: string, query: string, signal: AbortSignal) => Promise<SeenEvent[]>) | null
}
