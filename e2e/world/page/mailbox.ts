export type Person = { name: string; address: string }

/** One mail as the page needs it. Ids are 16 hex digits, the API's own ("legacy" in the page). */
export type PageMail = {
  id: string
  threadId: string
  subject: string
  from: Person
  to: Person[]
  /** Milliseconds since the epoch. */
  date: number
  labels: ReadonlySet<string>
}

/** What the page shows of one account. */
export type PageMailbox = {
  address: string
  name: string
  /** IANA zone in which dates are shown. */
  zone: string
  /** Names of the user's own labels. */
  labels: string[]
  /** By a Gmail search, newest first. */
  search(query: string): PageMail[]
  /** Mails of a thread, oldest first; empty where there is none. */
  thread(id: string): PageMail[]
  /** The thread of a message; undefined where there is no such message. */
  threadOf(messageId: string): string | undefined
  snippet(mail: PageMail): string
  text(mail: PageMail): string
  hasAttachment(mail: PageMail): boolean
}

/** The mailboxes behind mail.google.com: those signed in to the browser by their index, those delegated to them by the id in the address. */
export type PageAccounts = {
  at(index: number): PageMailbox | undefined
  indexOf(address: string): number | undefined
  delegated(index: number, id: string): PageMailbox | undefined
}
