import type { Address } from '../../../shared/mail'
import type { WriteCall } from '../../../shared/write-tools'

/** Somebody whom an action adds. `named` = the model wrote the address; `header` = code took it from the headers of what is answered. */
export type Recipient = Address & { role: 'to' | 'cc' | 'bcc' | 'attendee'; from: 'named' | 'header' }

/** A thread, message or event that an action is about. `date` in milliseconds since the epoch; `ours` = an earlier action of this product made or sent it. */
export type Target = {
  kind: 'thread' | 'message' | 'event'
  id: string
  title: string
  /** From, To, Cc of its messages; organizer and attendees of an event. */
  people: readonly Address[]
  /** Who wrote it: senders of the messages, the organizer of the event. */
  authors: readonly Address[]
  date: number
  /** YYYY-MM-DD of what is all day: it lies in no zone. */
  day?: string
  /** An event that stands for all of its times. */
  series?: boolean
  ours: boolean
}

/** A text that was read while the action was being made: a message, an attachment or an event's description. `readers` = everyone who has it already. */
export type Source = {
  id: string
  title: string
  authors: readonly Address[]
  readers: readonly Address[]
  date: number
  text: string
  hidden: 'none' | 'amber' | 'red'
}

/** Everything that the rules look at; each value found by code, none believed from a model. Addresses are compared in lower case. */
export type Judged = {
  call: WriteCall
  /** The user's own words: the question of this run. */
  ask: string
  /** Values that the user typed on the card. */
  typed: readonly string[]
  /** Threads that the question was asked of: open, ticked, or found by the user's own search; and events to which they invite. They are named by that. */
  inScope: ReadonlySet<string>
  /** The account's own addresses. */
  own: readonly string[]
  /** ISO time and IANA zone of the ask. */
  now: string
  zone: string
  recipients: readonly Recipient[]
  targets: readonly Target[]
  /** The calendar's events around now: what the ask may name without the action being about it. */
  seen: readonly Target[]
  /** The same events as texts: title, place and description; `readers` = its guests and its organizer. */
  calendar: readonly Source[]
  /** What the message answers or carries on: its words are no drafted text. */
  original: Source | null
  /** Subject, body, summary, description, location, comment: what leaves, the quoted original and the signature aside. */
  text: string
  /** Files that leave, with the ids of the sources that they come from. */
  attached: readonly { source: string; name: string }[]
  /** The user has sent mail to these. */
  known: ReadonlySet<string>
  /** People of a recipient's name, or at a mailbox of the same name, whom the user has sent mail to, at whatever address. */
  contacts: readonly Address[]
  /** The thread of the newest mail that came, where the ask speaks of it. */
  newest: string | null
  /** On a guest list that the ask is about. */
  listed: ReadonlySet<string>
  sources: readonly Source[]
  /** The user's own words in mails that were read as examples of style. */
  examples: readonly Source[]
  /** Outbound cards of this run before this one; sends of the last ten minutes and of the last day; red cards in a row since the user last typed. */
  before: { outbound: number; sendsTenMinutes: number; mailsToday: number; redsInARow: number }
}
