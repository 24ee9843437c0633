import { createHash } from 'node:crypto'
import { decodedHeader, headersOf, type Mail, referencesOf, senderOf } from './mail'
import { headerOf } from './mime'

/** `next` = the thread that goes on where this one, being full, was broken off. */
export type Thread = { id: string; mails: Mail[]; next: string | null }

/** One change of a mailbox, as history.list tells it. */
export type Change = { id: number; type: 'added' | 'deleted' | 'labelled' | 'unlabelled'; mail: Mail; labels: string[] }

export type Mailbox = {
  address: string
  mails: Map<string, Mail>
  threads: Map<string, Thread>
  /** Drafts by draft id; their mail has the label DRAFT, and is another one after every change. */
  drafts: Map<string, Mail>
  /** User labels by id. */
  labels: Map<string, string>
  changes: Change[]
  historyId: number
  /** history.list answers 404 for a start before this. */
  oldestHistoryId: number
  /** Mails by their Message-ID header. */
  byRfcId: Map<string, Mail>
  /** Thread ids by every Message-ID that a mail of the thread has or references. */
  named: Map<string, string>
  /** Mails newest first; null = to be sorted anew. */
  sorted: Mail[] | null
}

/** Gmail breaks a thread off after so many messages. */
export const longestThread = 100

export function createMailbox(address: string): Mailbox {
  return {
    address,
    mails: new Map(),
    threads: new Map(),
    drafts: new Map(),
    labels: new Map(),
    changes: [],
    historyId: 1_000_001,
    oldestHistoryId: 1_000_001,
    byRfcId: new Map(),
    named: new Map(),
    sorted: null,
  }
}

/** What is known of a new mail; `thread` = the id of the thread it goes to, null = a new one; without it Gmail's rule decides. */
export type Placement = { labels?: readonly string[]; internalDate: number; thread?: string | null; draftId?: string }

/** Puts a mail into the mailbox. Gmail's rule: a thread whose mail it references, with the same subject; a full thread is broken off. */
export function addMail(box: Mailbox, raw: Buffer, placement: Placement): Mail {
  const headers = headersOf(raw)
  const subject = decodedHeader(headers, 'subject')
  const labels = placement.labels ?? (senderOf(headers) === box.address.toLowerCase() ? ['SENT'] : ['INBOX'])
  const id = newId(box, placement.internalDate, raw)
  const found = placement.thread === null ? undefined : threadFor(box, headers, subject, placement.thread)
  const full = found && found.mails.length >= longestThread
  if (found && full) found.next = id
  const thread = found && !full ? found : { id, mails: [], next: null }
  const rfcId = headerOf(headers, 'message-id')?.match(/<[^<>]+>/)?.[0] ?? ''
  const mail: Mail = {
    id,
    threadId: thread.id,
    raw,
    internalDate: placement.internalDate,
    labels: new Set(labels.map(label => labelId(box, label))),
    historyId: 0,
    headers,
    rfcId,
    subject,
    built: undefined,
  }
  box.threads.set(thread.id, thread)
  thread.mails.push(mail)
  thread.mails.sort((a, b) => a.internalDate - b.internalDate || (a.id < b.id ? -1 : 1))
  enter(box, mail)
  if (mail.labels.has('DRAFT')) box.drafts.set(placement.draftId ?? newDraftId(id), mail)
  record(box, 'added', mail, [...mail.labels])
  return mail
}

/** Makes a mail known by its id, its Message-ID and the names it refers to. */
function enter(box: Mailbox, mail: Mail): void {
  box.mails.set(mail.id, mail)
  if (mail.rfcId) box.byRfcId.set(mail.rfcId, mail)
  for (const name of [mail.rfcId, ...referencesOf(mail.headers)]) if (name && !box.named.has(name)) box.named.set(name, mail.threadId)
  box.sorted = null
}

/** The thread a mail belongs to, its last continuation where it was broken off; that may be full. */
function threadFor(
  box: Mailbox,
  headers: Parameters<typeof referencesOf>[0],
  subject: string,
  asked: string | undefined,
): Thread | undefined {
  const names = [...referencesOf(headers).toReversed(), headerOf(headers, 'message-id')?.match(/<[^<>]+>/)?.[0] ?? '']
  const ids = asked ? [asked] : names.map(name => box.named.get(name))
  for (const id of ids) {
    let thread = id ? box.threads.get(id) : undefined
    if (!thread || (!asked && baseSubject(thread.mails[0]?.subject ?? '') !== baseSubject(subject))) continue
    while (thread.next && box.threads.has(thread.next)) thread = box.threads.get(thread.next) ?? thread
    return thread
  }
  return undefined
}

/** A subject without reply and forward marks, for comparing. */
export const baseSubject = (subject: string): string =>
  subject
    .replace(/^(?:\s*(?:re|aw|sv|antw|fwd?|wg|tr)(?:\[\d+\])?\s*:)+/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** 16 hex digits, the time in its upper bits as in Gmail's own; the rest from the mail itself, so that a rerun gives the same id. */
function newId(box: Mailbox, time: number, raw: Buffer): string {
  let low = createHash('sha256').update(raw).digest().readUInt32BE(0) & 0xfffff
  for (;;) {
    const id = ((BigInt(Math.max(0, Math.trunc(time))) << 20n) | BigInt(low)).toString(16).padStart(16, '0').slice(-16)
    if (!box.mails.has(id)) return id
    low = (low + 1) & 0xfffff
  }
}

const newDraftId = (mailId: string): string => `r${BigInt(`0x${createHash('sha256').update(mailId).digest('hex').slice(0, 15)}`)}`

const systemLabels = [
  'INBOX',
  'SENT',
  'DRAFT',
  'TRASH',
  'SPAM',
  'UNREAD',
  'STARRED',
  'IMPORTANT',
  'CHAT',
  'CATEGORY_PERSONAL',
  'CATEGORY_SOCIAL',
  'CATEGORY_PROMOTIONS',
  'CATEGORY_UPDATES',
  'CATEGORY_FORUMS',
] as const

/** All labels of a mailbox, system ones first. */
export const allLabels = (box: Mailbox): { id: string; name: string; type: 'system' | 'user' }[] => [
  ...systemLabels.map(id => ({ id, name: id, type: 'system' as const })),
  ...[...box.labels].map(([id, name]) => ({ id, name, type: 'user' as const })),
]

/** The id of a label by id or name; a name not seen yet becomes a user label. */
export function labelId(box: Mailbox, name: string): string {
  const known = allLabels(box).find(label => label.id === name || label.name.toLowerCase() === name.toLowerCase())
  if (known) return known.id
  const id = `Label_${Math.max(0, ...[...box.labels.keys()].map(key => Number(key.slice('Label_'.length)))) + 1}`
  box.labels.set(id, name)
  return id
}

/** Adds and removes labels of a mail, as a user elsewhere would. */
export function relabel(box: Mailbox, mail: Mail, add: readonly string[], remove: readonly string[]): void {
  const added = add.map(name => labelId(box, name)).filter(id => !mail.labels.has(id))
  const removed = remove.map(name => labelId(box, name)).filter(id => mail.labels.has(id))
  for (const id of added) mail.labels.add(id)
  for (const id of removed) mail.labels.delete(id)
  if (added.length) record(box, 'labelled', mail, added)
  if (removed.length) record(box, 'unlabelled', mail, removed)
}

/** Removes a mail for good; a thread without mails is gone. */
export function deleteMail(box: Mailbox, mail: Mail): void {
  box.mails.delete(mail.id)
  box.byRfcId.delete(mail.rfcId)
  for (const [id, draft] of box.drafts) if (draft === mail) box.drafts.delete(id)
  box.sorted = null
  const thread = box.threads.get(mail.threadId)
  if (thread) thread.mails = thread.mails.filter(other => other !== mail)
  if (!thread?.mails.length) box.threads.delete(mail.threadId)
  record(box, 'deleted', mail, [])
}

/** History ids increase without being contiguous, as Gmail's do. */
function record(box: Mailbox, type: Change['type'], mail: Mail, labels: string[]): void {
  box.historyId += 7 + (box.changes.length % 13)
  mail.historyId = box.historyId
  box.changes.push({ id: box.historyId, type, mail, labels })
}

/** Mails newest first. */
export function newestFirst(box: Mailbox): Mail[] {
  box.sorted ??= [...box.mails.values()].sort((a, b) => b.internalDate - a.internalDate || (a.id < b.id ? 1 : -1))
  return box.sorted
}

/** The highest history id of a thread's mails. */
export const threadHistoryId = (thread: Thread): string => String(Math.max(...thread.mails.map(mail => mail.historyId)))
