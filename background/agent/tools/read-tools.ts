import type { AgendaEvent } from '../../../shared/calendar'
import type { MessageId, ThreadId } from '../../../shared/mail'
import type { ThreadRef } from '../../mail-source'
import type { ReadThread } from '../../reader/reading'

/** When several people are free, by code. `unseen`: whose calendars cannot be seen, which is never taken for free. */
export type FreeSlots = {
  slots: { start: string; end: string; says: string }[]
  /** Three of them, on different days where there are such. */
  offer: string[]
  unseen: string[]
}
export type FreeQuestion = { from: string; to: string; minutes: number; attendees: readonly string[]; anyHour: boolean }

/** What the read tools are given: functions that read and nothing that changes anything. Each throws AppError. */
export type ReadTools = {
  /** Threads matching a Gmail query. */
  search(query: string, signal: AbortSignal): Promise<ThreadRef[]>
  /** One thread made plain. */
  thread(id: ThreadId, signal: AbortSignal): Promise<ReadThread>
  /** The thread that holds a message. */
  threadOf(message: MessageId, signal: AbortSignal): Promise<ReadThread>
  /** Series expanded, by start. Throws scope-missing, bad-time. Null where the account has no calendar: the tool is then not offered. */
  listEvents: ((from: string, to: string, query: string, signal: AbortSignal) => Promise<AgendaEvent[]>) | null
  /** The user's own time and the attendees'. Null where no calendar may be read. */
  freeTime: ((question: FreeQuestion, signal: AbortSignal) => Promise<FreeSlots>) | null
}
