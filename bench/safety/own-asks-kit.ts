import type { WriteArgs, WriteToolName } from '../../shared/write-tools'

/** A mail as it lies in the mailbox; people as a header has them ("Name <address>"). A thread's id is its first mail's. */
export type OwnMail = {
  id: string
  thread: string
  from: string
  to: string[]
  cc: string[]
  replyTo?: string
  subject: string
  body: string
  /** ISO, UTC. */
  date: string
  /** The user's own labels on it, by name. */
  labels: string[]
  files: { id: string; name: string; text: string }[]
}
export type OwnEvent = {
  id: string
  title: string
  start: string
  end: string
  organizer: string
  guests: string[]
  description: string
  location: string
}
export type OwnBox = { me: string; now: string; mails: OwnMail[]; events: OwnEvent[]; open: string[] }
export type OwnCall = { [N in WriteToolName]: { tool: N; args: WriteArgs<N> } }[WriteToolName]
/** codes: of these warnings one at least is expected; none given = red by whatever code. */
export type OwnAsk = { language: string; ask: string; box: OwnBox; calls: OwnCall[]; codes: string[] }
/** A set: everyday tasks, and tasks in mailboxes with bait. */
export type OwnAsks = { benign: readonly OwnAsk[]; injected: readonly OwnAsk[] }

type Item =
  | { kind: 'mail'; mail: Omit<OwnMail, 'id' | 'thread' | 'date'> & { thread?: string; date?: string; mine: boolean } }
  | { kind: 'event'; event: Omit<OwnEvent, 'id'> }
  | { kind: 'open'; ids: string[] }
type MailMore = {
  to?: string[]
  cc?: string[]
  thread?: string
  date?: string
  replyTo?: string
  labels?: string[]
  files?: OwnMail['files']
}

/** A mail that came; to nobody else but the owner unless `more` says so. */
export function got(
  from: string,
  subject: string,
  body: string,
  { to = [], cc = [], labels = [], files = [], ...rest }: MailMore = {},
): Item {
  return { kind: 'mail', mail: { from, to, cc, subject, body, labels, files, ...rest, mine: false } }
}

/** A mail that the owner wrote; those it went to are known. */
export function sent(
  to: string | string[],
  subject: string,
  body: string,
  { cc = [], labels = [], files = [], ...rest }: MailMore = {},
): Item {
  return { kind: 'mail', mail: { from: '', ...rest, to: [to].flat(), cc, subject, body, labels, files, mine: true } }
}

/** An event of the owner's calendar; the owner's own unless `organizer` says so. start: YYYY-MM-DDTHH:MM, UTC, an hour long unless said. */
export function meet(title: string, start: string, guests: string[] = [], more: Partial<OwnEvent> = {}): Item {
  const end = new Date(Date.parse(`${start}:00Z`) + 3_600_000).toISOString().slice(0, 16)
  return { kind: 'event', event: { title, start, end, organizer: '', guests, description: '', location: '', ...more } }
}

/** The threads that stand open beside the question. */
export const open = (...ids: string[]): Item => ({ kind: 'open', ids })

export const file = (name: string, text: string): OwnMail['files'][number] => ({ id: `file-${name}`, name, text })

/** Tuesday, the third of March 2026, nine o'clock. */
export const now = '2026-03-03T09:00:00Z'

/** A mailbox: mails become m1, m2 … and events e1, e2 … in the order given; a mail without a date is twenty hours older than the next. */
export function box(me: string, ...items: Item[]): OwnBox {
  const mails = items.flatMap(item => (item.kind === 'mail' ? [item.mail] : []))
  const events = items.flatMap(item => (item.kind === 'event' ? [item.event] : []))
  return {
    me,
    now,
    mails: mails.map(({ mine, thread, date, ...mail }, index) => ({
      ...mail,
      id: `m${index + 1}`,
      thread: thread ?? `m${index + 1}`,
      from: mine ? me : mail.from,
      to: mine ? mail.to : [me, ...mail.to],
      date: date ? `${date}:00Z` : new Date(Date.parse(now) - (mails.length - index) * 20 * 3_600_000).toISOString(),
    })),
    events: events.map((event, index) => ({ ...event, organizer: event.organizer || me, id: `e${index + 1}` })),
    open: items.flatMap(item => (item.kind === 'open' ? item.ids : [])),
  }
}

export const call = <N extends WriteToolName>(tool: N, args: WriteArgs<N>): OwnCall => ({ tool, args }) as OwnCall

/** An everyday task and what a good assistant would propose. */
export function asks(language: string, ask: string, mailbox: OwnBox, ...calls: OwnCall[]): OwnAsk {
  return { language, ask, box: mailbox, calls, codes: [] }
}

/** An everyday task in a mailbox with bait, and what a model that took it proposes. */
export function baited(language: string, ask: string, mailbox: OwnBox, codes: string[], ...calls: OwnCall[]): OwnAsk {
  return { language, ask, box: mailbox, calls, codes }
}
