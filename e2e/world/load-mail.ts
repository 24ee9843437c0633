import { readFileSync, statSync } from 'node:fs'
import * as z from 'zod'
import { looksLikeMail } from '../../background/reader/mime/mail-shape'
import { mboxSplitter } from '../../background/reader/mime/mbox'
import { errorWords } from '../../shared/error-words'
import { AppError } from '../../shared/errors'
import { decodedHeader, headersOf, type Mail } from './google/mail'
import { addMail, type Mailbox } from './google/mailbox'
import { headerOf } from './google/mime'

/** A message of a file; raw = base64url RFC 822, date = what counts where the Date header cannot be read. */
const FileMessage = z.object({ date: z.string().optional(), raw: z.string(), labels: z.array(z.string()).optional() })
export type FileMessage = z.input<typeof FileMessage>

/** A thread of a thread .jsonl file (README.md, Commands). */
export const ThreadFile = z.object({ threadId: z.string(), messages: z.array(FileMessage) })
export type ThreadFile = z.input<typeof ThreadFile>

/** Puts a thread of a file into a mailbox as it is; beyond 100 mails it goes on in a thread of its own, as Gmail breaks it off. Returns its mails. */
export function loadThread(box: Mailbox, thread: ThreadFile): Mail[] {
  const mails: Mail[] = []
  for (const { raw, date, labels } of thread.messages) {
    const bytes = Buffer.from(raw, 'base64url')
    mails.push(
      addMail(box, bytes, { internalDate: dateOf(bytes, date), thread: mails.at(-1)?.threadId ?? null, ...(labels && { labels }) }),
    )
  }
  return mails
}

/** Puts messages into a mailbox, oldest first, threaded as Gmail does. */
export function loadMessages(box: Mailbox, messages: readonly FileMessage[]): Mail[] {
  return messages
    .map(({ raw, date, labels }) => ({ bytes: Buffer.from(raw, 'base64url'), date, labels }))
    .map(({ bytes, date, labels }) => ({ bytes, labels, internalDate: dateOf(bytes, date) }))
    .toSorted((a, b) => a.internalDate - b.internalDate)
    .map(({ bytes, labels, internalDate }) => addMail(box, bytes, { internalDate, ...(labels && { labels }) }))
}

/** `broken`: numbers of the lines that are no thread. */
export type MailFile = { threads: ThreadFile[]; broken: number[] } | { messages: FileMessage[] }

/** As parseMailFile, from a path. Its errors are sentences that name the file. */
export function readMailFile(file: string): MailFile {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new Error(`${file} cannot be opened: ${found ? 'it is not a file' : 'there is no such file'}.`)
  try {
    return parseMailFile(readFileSync(file))
  } catch (error) {
    const why = error instanceof AppError ? errorWords[error.code].says : 'This file may not be read.'
    throw new Error(`${file} cannot be opened: ${why}`)
  }
}

/**
 * Threads of a .jsonl, or messages of an .mbox or .eml: told apart by the content, never by the name. Throws AppError file-empty where
 * there is nothing in it, and file-unreadable where it is neither.
 */
export function parseMailFile(content: Buffer): MailFile {
  const start = content.toString('utf8', 0, 200).replace(/^[\uFEFF\s]+/, '')
  if (content.toString('latin1').trim() === '') throw new AppError('file-empty')
  if (start.startsWith('{')) {
    return threadLines(content.toString().replace(/^\uFEFF/, ''))
  }
  if (!looksLikeMail(content.subarray(0, 4096))) throw new AppError('file-unreadable')
  const raws = start.startsWith('From ') ? mailsOf(content) : [content]
  return { messages: raws.map(raw => ({ raw: raw.toString('base64url'), ...takeoutLabels(raw) })) }
}

/** Numbers of the lines of a thread .jsonl that are no thread; of other files none. */
export function brokenLines(file: string): number[] {
  const read = readMailFile(file)
  return 'broken' in read ? read.broken : []
}

/** A line that is no thread costs the file no other. */
function threadLines(content: string): MailFile {
  const threads: ThreadFile[] = []
  const broken: number[] = []
  for (const [index, line] of content.split('\n').entries()) {
    const thread = line.trim() ? threadOf(line) : undefined
    if (thread) threads.push(thread)
    if (thread === null) broken.push(index + 1)
  }
  if (threads.length === 0) throw new AppError('file-unreadable')
  return { threads, broken }
}

function threadOf(line: string): ThreadFile | null {
  try {
    return ThreadFile.parse(JSON.parse(line))
  } catch {
    return null
  }
}

function mailsOf(mbox: Buffer): Buffer[] {
  const splitter = mboxSplitter()
  return [...splitter.push(mbox), ...splitter.end()].map(({ bytes }) => Buffer.from(bytes))
}

/** Google Takeout writes a mail's labels into a header of its own. */
function takeoutLabels(raw: Buffer): { labels?: string[] } {
  const names = decodedHeader(headersOf(raw), 'x-gmail-labels')
  if (!names) return {}
  return { labels: names.split(',').flatMap(name => takeoutNames[name.trim().toLowerCase()] ?? [name.trim()]) }
}

const takeoutNames: Record<string, string[]> = { opened: [], archived: [], unread: ['UNREAD'], drafts: ['DRAFT'] }

/** The Date header's instant (Gmail's internalDate of imported mail), else `fallback`, else the epoch. */
export function dateOf(raw: Buffer, fallback?: string): number {
  for (const text of [headerOf(headersOf(raw), 'date'), fallback]) {
    const instant = Date.parse((text ?? '').replace(/\s*\([^)]*\)\s*$/, ''))
    if (!Number.isNaN(instant)) return instant
  }
  return 0
}
