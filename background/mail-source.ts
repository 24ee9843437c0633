import type { CutList } from '../shared/answer'
import type { AgendaEvent, BusyTimes, CalendarEvent, CalendarQuery } from '../shared/calendar'
import type { MessageId, Thread, ThreadId } from '../shared/mail'

/** Where an account's mail comes from: background/google for Gmail, background/store for an imported file. Every call throws AppError. */
export type MailSource = {
  address: string
  /** Milliseconds since the epoch, by the service's clock where it has one. */
  now(): number
  /** All threads that match a Gmail query, paged to its end; '' = the whole mailbox, Spam and Trash aside. Throws search-refused, mailbox-refused. */
  search(query: string, io: SearchIo): Promise<ThreadRef[]>
  /** Throws not-found where the thread is gone. */
  thread(ref: ThreadRef, io: SourceIo): Promise<Thread>
  /** Threads that go on where Gmail broke this one off after 100 messages (same subject, References), oldest first. */
  continuations(thread: Thread, io: SourceIo & Pick<SearchIo, 'onCut'>): Promise<ThreadRef[]>
  attachment(messageId: MessageId, attachmentId: string, io: SourceIo): Promise<Uint8Array>
  /** Quota units that reading these threads takes, and how many the service grants a minute (Infinity: no limit). */
  units(refs: readonly ThreadRef[]): number
  unitsPerMinute: number
  /** Where a message opens in Gmail; null for a file. */
  gmailUrl(threadId: ThreadId, messageId: MessageId): string | null
  /** The account's own calendar; 'none' = it has none, 'not-connected' = the user has not let us read it. */
  calendar: Calendar | 'none' | 'not-connected'
  /** The times of the account's own calendar and of others'; null = it has none. Throws scope-missing where the user has not let us read it. */
  agenda: Agenda | null
}

export type Calendar = { events(query: CalendarQuery, io: SourceIo): Promise<CalendarEvent[]> }

export type Agenda = {
  /** Series expanded, by start. */
  events(query: CalendarQuery, io: SourceIo): Promise<AgendaEvent[]>
  /** Of the user ('primary') and of these addresses; `from` and `to` are milliseconds since the epoch. */
  busy(people: readonly string[], from: number, to: number, io: SourceIo): Promise<BusyTimes>
}

/** `messages` = how many of its messages matched; null where it was not counted. `only` = the one message of a thread that has no other. `found` = the messages that matched, by id. */
export type ThreadRef = { id: ThreadId; messages: number | null; only: MessageId | null; found?: readonly MessageId[] }

/** `onWait` says until when (milliseconds since the epoch) the service's limit makes us wait, null when it goes on. */
export type SourceIo = { signal: AbortSignal; onWait(until: number | null): void }
/**
 * `most`: a search may end, newest first, once so many messages are found. `onCut` hears of a list that broke off on a later page or ended
 * at `most`: what was found until then is given. Where nobody hears of it, a list that breaks off throws.
 */
export type SearchIo = SourceIo & { onFound(threads: number): void; most?: number; onCut?(cut: CutList): void }

/** Whether a query names mail that Gmail's search else leaves out (https://support.google.com/mail/answer/7190). */
export const namesSpamOrTrash = (query: string): boolean => /(?<![-\w])(?:in:(?:anywhere|spam|trash)|label:(?:spam|trash))\b/i.test(query)
