import { createHash } from 'node:crypto'
import type { PageMail, PageMailbox } from './mailbox'
import type { ListData, MessageData, RowData, ThreadData } from './page-data'

const pageLength = 50

/** The token of a thread or message in the address bar: made of its id, but not to be read as it. */
export function tokenOf(id: string): string {
  const letters = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz'
  const digest = createHash('sha256').update(id).digest()
  return `FMfcgz${[...digest.subarray(0, 26)].map(byte => letters[byte % letters.length]).join('')}`
}

/** One page of a list, a row a thread, or a row a message with conversation view off. `page` counts from 1. */
export function listData(box: PageMailbox, query: string, page: number, conversation: boolean, now: number): ListData {
  const found = box.search(query)
  const seen = new Set<string>()
  const heads = conversation ? found.filter(mail => !seen.has(mail.threadId) && seen.add(mail.threadId)) : found
  const from = (page - 1) * pageLength
  const shown = heads.slice(from, from + pageLength)
  const unread = heads.filter(mail => mail.labels.has('UNREAD')).length
  const rows = shown.map(mail => row(box, mail, conversation ? box.thread(mail.threadId) : [mail], conversation, now))
  return { rows, from: Math.min(from + 1, heads.length), to: from + shown.length, total: heads.length, unread }
}

function row(box: PageMailbox, found: PageMail, mails: PageMail[], conversation: boolean, now: number): RowData {
  const last = mails.at(-1) ?? found
  return {
    threadId: found.threadId,
    token: tokenOf(conversation ? found.threadId : found.id),
    lastMessageId: last.id,
    senders: senders(box, found, mails),
    count: mails.length,
    subject: mails[0]?.subject ?? '',
    snippet: box.snippet(last),
    date: shortDate(last.date, now, box.zone),
    fullDate: fullDate(last.date, box.zone),
    unread: mails.some(mail => mail.labels.has('UNREAD')),
    hasAttachment: mails.some(mail => box.hasAttachment(mail)),
    labels: [...new Set(mails.flatMap(mail => [...mail.labels]))].filter(label => box.labels.includes(label)),
  }
}

/** Whom the row names: the first and the last two; what was sent alone shows whom it went to. */
function senders(box: PageMailbox, found: PageMail, mails: PageMail[]): RowData['senders'] {
  const all = mails.map(mail => mail.from)
  const shown = all.every(({ address }) => address.toLowerCase() === box.address) ? found.to : all
  const people = [...new Map(shown.map(person => [person.address, person])).values()]
  return people.length > 3 ? [...people.slice(0, 1), ...people.slice(-2)] : people
}

/** A thread, or with conversation view off the one message that the token stands for. Also by the id of a thread or message, as Gmail takes it. */
export function threadData(box: PageMailbox, wanted: string, conversation: boolean, now: number): ThreadData | undefined {
  const known = findMails(box, wanted, conversation)
  const first = known[0]
  if (!first) return undefined
  return {
    id: first.threadId,
    token: tokenOf(conversation ? first.threadId : first.id),
    subject: (conversation ? first : (box.thread(first.threadId)[0] ?? first)).subject,
    labels: known.some(mail => mail.labels.has('INBOX')) ? ['Inbox'] : [],
    messages: known.map(mail => message(box, mail, now)),
  }
}

function findMails(box: PageMailbox, wanted: string, conversation: boolean): PageMail[] {
  const threadId = box.threadOf(wanted) ?? wanted
  const byId = box.thread(threadId)
  if (byId.length) return conversation ? byId : byId.filter(mail => mail.id === wanted)
  const mail = box.search('in:anywhere').find(each => tokenOf(conversation ? each.threadId : each.id) === wanted)
  return mail && conversation ? box.thread(mail.threadId) : mail ? [mail] : []
}

const message = (box: PageMailbox, mail: PageMail, now: number): MessageData => ({
  id: mail.id,
  from: mail.from,
  to: mail.to,
  date: `${dateTime(mail.date, box.zone)} (${age(now - mail.date)})`,
  fullDate: fullDate(mail.date, box.zone),
  snippet: box.snippet(mail),
  text: box.text(mail),
  own: mail.from.address.toLowerCase() === box.address,
})

const format = (options: Intl.DateTimeFormatOptions) => (date: number, zone: string) =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone }).format(date)

const time = format({ hour: 'numeric', minute: '2-digit' })
const dayAndMonth = format({ month: 'short', day: 'numeric' })
const numeric = format({ month: 'numeric', day: 'numeric', year: '2-digit' })
const year = format({ year: 'numeric' })
const dateTime = format({ month: 'short', day: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit' })
const fullDate = format({ weekday: 'short', month: 'short', day: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit' })

function shortDate(date: number, now: number, zone: string): string {
  if (dayAndMonth(date, zone) === dayAndMonth(now, zone) && now - date < 86_400_000) return time(date, zone)
  return year(date, zone) === year(now, zone) ? dayAndMonth(date, zone) : numeric(date, zone)
}

function age(ms: number): string {
  const hours = Math.max(0, Math.floor(ms / 3_600_000))
  if (hours < 1) return 'less than an hour ago'
  if (hours < 24) return `${hours} hour${hours === 1 ? '' : 's'} ago`
  const days = Math.floor(hours / 24)
  return `${days} day${days === 1 ? '' : 's'} ago`
}
