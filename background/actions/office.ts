import type { BusyTimes } from '../../shared/calendar'
import type { RawEvent } from '../google/changes'
import type { ReadMessage, ReadThread } from '../reader/reading'
import type { Form } from './mail-form'

/** One of the account's own addresses. */
export type Sender = { address: string; name: string; signature: Form; isDefault: boolean }

/** What preparing an action may look at: reads only. Each throws AppError (not-found, scope-missing and what the Google client throws). */
export type Office = {
  /** The account's address. */
  address: string
  /** The zone of the run, for dates in words (IANA). */
  zone: string
  /** What marks the n-th mail of this action. */
  mark(n: number): string
  newBoundary(): string
  /** Ids for events of ours: base32hex (RFC 4648 section 7), 5 to 1,024 characters. */
  newEventId(): string
  senders(): Promise<Sender[]>
  thread(id: string): Promise<ReadThread>
  /** The message, and the ids of all messages of its thread. */
  message(id: string): Promise<{ message: ReadMessage; thread: ReadThread }>
  attachment(messageId: string, attachmentId: string): Promise<Uint8Array>
  labels(): Promise<readonly { id: string; name: string }[]>
  event(id: string): Promise<RawEvent>
  eventsOf(uid: string): Promise<RawEvent[]>
  /** The events of the weeks around now; none where the calendar may not be read. */
  events(): Promise<RawEvent[]>
  calendarZone(): Promise<string>
  /** When these people are busy (milliseconds since the epoch); nothing where the calendar may not be read. */
  busy(people: readonly string[], from: number, to: number): Promise<BusyTimes>
}
