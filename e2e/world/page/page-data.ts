import type { Person } from './mailbox'

/** What the page's script asks of its server, as JSON. */
export type RowData = {
  threadId: string
  /** The id that stands in the address bar: not the API's. */
  token: string
  lastMessageId: string
  senders: Person[]
  count: number
  subject: string
  snippet: string
  /** As shown, and in full as the tooltip. */
  date: string
  fullDate: string
  unread: boolean
  hasAttachment: boolean
  labels: string[]
}
/** One page of a list; `from` and `to` count from 1. */
export type ListData = { rows: RowData[]; from: number; to: number; total: number; unread: number }

export type MessageData = {
  id: string
  from: Person
  to: Person[]
  date: string
  fullDate: string
  snippet: string
  text: string
  own: boolean
}
export type ThreadData = { id: string; token: string; subject: string; labels: string[]; messages: MessageData[] }

/** What the server tells the page at its start. */
export type StartData = {
  address: string
  name: string
  labels: string[]
  /** /mail/u/<n>/ or /mail/u/<n>/d/<id>/ */
  base: string
  options: PageOptions
}

/** Gmail's settings and moods that change what a script finds in the page; set by the page's query. */
export type PageOptions = {
  dark: boolean
  /** List and thread side by side. */
  preview: boolean
  /** Off: a row a message. */
  conversation: boolean
  /** Milliseconds for which own mails lack their legacy id; -1 = until the event `gmail-sync`. */
  unsynced: number
  /** Open threads without any id: Gmail's markup has changed. */
  unseen: boolean
  /** The title goes without the address, as it does at times. */
  untitled: boolean
}
