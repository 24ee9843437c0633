import type { LeftOut } from '../../shared/answer'
import type { Address, MessageId, RfcId, ThreadId } from '../../shared/mail'

/** A message made plain: what a person would see, quotes folded, hidden text taken out, every loss named. */
export type ReadMessage = {
  id: MessageId
  threadId: ThreadId
  rfcId: RfcId
  inReplyTo: RfcId | null
  references: RfcId[]
  /** Milliseconds since the epoch. */
  date: number
  /** The Date header as written ('' where missing): it carries the sender's own zone. */
  dateHeader: string
  from: Address
  replyTo: Address[]
  to: Address[]
  cc: Address[]
  bcc: Address[]
  subject: string
  labels: string[]
  /** Lower-case header name -> values; for List-Id, Auto-Submitted and the like. */
  headers: ReadonlyMap<string, string[]>
  /** What the model sees: visible text with quotes, and closings said again, folded. */
  text: string
  /** What this message's own author wrote, or forwarded: visible text without quoted lines and attribution lines. Answers are looked for here. */
  authored: string
  /** The whole visible text, quotes included: citations are checked against this. */
  full: string
  /** `full` as a mail program quotes it: without lines that are the reader's own or a file's; notes within a line ('[image: the boat]') stay. */
  quotable: string
  /** The reader's own notes in `full`, in its order. */
  notes: Note[]
  folded: Folded[]
  hidden: Hidden[]
  /** Characters taken out of its text, its subject and the names in its head: those of `hidden`, and single ones that show nothing. */
  hiddenCharacters: number
  /** Short ids of links in `text` -> where they lead. */
  links: Link[]
  attachments: Attachment[]
  /** Mails that are attached to it, whole: by file name, else by subject. Their files are among `attachments`. */
  attachedMails: string[]
  /** Every text/calendar part, parsed. */
  invitations: Invitation[]
  kind: 'mail' | 'auto-reply' | 'bounce'
  /** Parts that were not read, each with its reason; a part '' means the message itself. */
  leftOut: LeftOut[]
  /** Where each run of `text` comes from: [start, end) in `text` -> [start, end) in `full`. */
  map: Span[]
}

/** [start, end) of `full`, brackets included. `part`: the file's whose heading it is. */
export type Note = { start: number; end: number; part?: string }
export type Span = { start: number; end: number; from: number }
/** `at` = offset in `text` where the fold stands; `lines` = lines folded, of a quote or a closing said again; `text` = what was folded. */
export type Folded = { at: number; lines: number; text: string; parts: FoldedPart[] }
/** Folded lines, [start, end) of `full`, and the messages in whose text their words stand. */
export type FoldedPart = { start: number; end: number; home: readonly MessageId[] }
/** amber: there is a known reason for it to be out of sight (`judgeHidden`), as with a preheader; red: anything else. */
export type Hidden = { text: string; level: 'amber' | 'red' }
export type Link = { id: string; url: string; host: string; text: string }
export type Attachment = {
  part: string
  filename: string
  type: string
  size: number
  attachmentId: string | null
  text: string
  read: boolean
}

/** One VEVENT of a text/calendar part with the METHOD of its object (RFC 5545, RFC 5546). */
export type Invitation = {
  method: string
  uid: string
  sequence: number
  /** ISO 8601 instant, '' where missing. */
  dtstamp: string
  /** ISO 8601 of the instance a RECURRENCE-ID names, '' where none. */
  recurrenceId: string
  summary: string
  location: string
  /** ISO 8601 with offset, or YYYY-MM-DD for all day. */
  start: string
  end: string
  zone: string
  status: string
  organizer: Address | null
  attendees: InvitationAttendee[]
  comment: string
}
export type InvitationAttendee = {
  name: string
  address: string
  /** RFC 5545 3.2.12, upper case. */
  partstat: string
  role: string
  cutype: string
  delegatedTo: string[]
  delegatedFrom: string[]
  /** X-NUM-GUESTS, 0 where missing. */
  guests: number
  /** X-RESPONSE-COMMENT. */
  comment: string
}

/** A thread made plain, messages oldest first. */
export type ReadThread = { id: ThreadId; subject: string; messages: ReadMessage[] }
