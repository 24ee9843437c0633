import * as z from 'zod'
import { decodedHeader, headersOf, type Mail } from './google/mail'
import { addMail, type Mailbox } from './google/mailbox'
import { headerOf } from './google/mime'

/** A message of a file; raw = base64url RFC 822, date = what counts where the Date header cannot be read. */
const FileMessage = z.object({ date: z.string().optional(), raw: z.string(), labels: z.array(z.string()).optional() })
export type FileMessage = z.input<typeof FileMessage>

/** A thread of a thread .jsonl file (DESIGN.md, Commands). */
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

/** Threads of a .jsonl, or messages of an .mbox or .eml: told apart by the content, never by the name. */
export function parseMailFile(content: Buffer): { threads: ThreadFile[] } | { messages: FileMessage[] } {
  const start = content.toString('latin1', 0, 200).trimStart()
  if (start.startsWith('{'))
    return {
      threads: content
        .toString()
        .split('\n')
        .filter(line => line.trim())
        .map(line => ThreadFile.parse(JSON.parse(line))),
    }
  const raws = start.startsWith('From ') ? splitMbox(content.toString('latin1')) : [content.toString('latin1')]
  return { messages: raws.map(raw => ({ raw: Buffer.from(raw, 'latin1').toString('base64url'), ...takeoutLabels(raw) })) }
}

/** mboxrd: a message begins at a "From " line after an empty one, and ">From " had a ">" put before it. */
const splitMbox = (text: string): string[] =>
  text
    .split(/(?:^|\r?\n(?=\r?\nFrom )\r?\n|^\s*)From [^\n]*\n/)
    .filter(raw => raw.trim())
    .map(raw => raw.replace(/^>(>*From )/gm, '$1'))

/** Google Takeout writes a mail's labels into a header of its own. */
function takeoutLabels(raw: string): { labels?: string[] } {
  const names = decodedHeader(headersOf(Buffer.from(raw, 'latin1')), 'x-gmail-labels')
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
