import * as z from 'zod'
import { AppError } from '../../../shared/errors'
import { MessageId, type Part, type Thread, ThreadId } from '../../../shared/mail'
import { decodeBase64 } from './base64-body'
import { joined, splitLines } from './bytes'
import { firstOf, headerMap, rfcIdOf } from './headers'
import { endsInCr, lfForCr, looksLikeMail } from './mail-shape'
import { splitMbox } from './mbox'
import { parseMessage } from './raw-message'
import { type Loose, threadMessages } from './threading'

/**
 * Reads an imported file and yields its threads; whether it is an mbox (also a Takeout's), one mail or thread .jsonl is seen from its
 * first bytes. Threads of a .jsonl are yielded as they are read; mails of an mbox once all of them are there, threaded as Gmail does.
 * A line or a mail that cannot be read becomes a message with a defect. Message and thread ids of a .jsonl are the file's; else they are
 * Message-IDs. `labels` are the file's, [] where it has none. Throws AppError('file-empty') where there is nothing in it and
 * AppError('file-unreadable') where it is neither mail nor thread lines, or the chunks cannot be read.
 */
export async function* parseMailFile(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Thread> {
  const [head, rest] = await sniff(readable(chunks))
  const lead = new TextDecoder().decode(head).replace(/^[\uFEFF\s]+/, '')
  if (lead === '') throw new AppError('file-empty')
  if (lead.startsWith('{')) yield* threadLines(rest)
  else if (!looksLikeMail(head)) throw new AppError('file-unreadable')
  else yield* threadMessages(await looseMails(lead.startsWith('From ') ? mailsOf(endsInCr(head) ? withLf(rest) : rest) : whole(rest)))
}

async function* readable(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('file-unreadable')
  }
}

/** Bytes looked at to tell the format. */
const headSize = 4096

/** The first bytes after leading white space, and all chunks from the start of them on. */
async function sniff(chunks: AsyncGenerator<Uint8Array>): Promise<[Uint8Array, AsyncGenerator<Uint8Array>]> {
  const read: Uint8Array[] = []
  let size = 0
  for await (const chunk of keepOpen(chunks)) {
    if (size === 0 && chunk.every(byte => byte <= 0x20)) continue
    read.push(chunk)
    size += chunk.length
    if (size >= headSize) break
  }
  const head = joined(read)
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield head
    yield* chunks
  }
  return [head.subarray(0, headSize), all()]
}

/** `for await` closes what it leaves early; this does not. */
const keepOpen = (chunks: AsyncGenerator<Uint8Array>): AsyncIterable<Uint8Array> => ({
  [Symbol.asyncIterator]: () => ({ next: () => chunks.next() }),
})

async function* withLf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield lfForCr(chunk)
}

async function* mailsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of splitMbox(chunks)) yield bytes
}

async function* whole(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  yield joined(all)
}

async function looseMails(mails: AsyncIterable<Uint8Array>): Promise<Loose[]> {
  const name = namer()
  const found: Loose[] = []
  for await (const raw of mails) found.push(looseMail(raw, name))
  return found
}

/** A mail of a file that is not threaded yet. */
export function looseMail(raw: Uint8Array, name: Name): Loose {
  const payload = parseMessage(raw)
  const headers = headerMap(payload.headers)
  return { id: name(headers), date: dateOf(payload), labels: takeoutLabels(firstOf(headers, 'x-gmail-labels')), size: raw.length, payload }
}

type Name = (headers: ReadonlyMap<string, string[]>) => MessageId

/** Ids for the mails of one file: Message-IDs, numbered where one comes again. */
export function namer(): Name {
  const seen = new Map<string, number>()
  let count = 0
  return headers => {
    const own = rfcIdOf(headers, MessageId.parse(`mail-${++count}@file.invalid`))
    const times = (seen.get(own) ?? 0) + 1
    seen.set(own, times)
    return MessageId.parse(times > 1 ? `${own}#${times}` : own)
  }
}

/** Gmail's own labels as the API writes them. */
function takeoutLabels(value: string): string[] {
  const labels = value
    .split(',')
    .map(label => label.trim())
    .filter(Boolean)
  return labels.map(label =>
    /^(inbox|sent|spam|trash|unread|starred|important|draft)s?$/i.test(label) ? label.toUpperCase().replace(/^DRAFTS$/, 'DRAFT') : label,
  )
}

/** The Date header's instant, else that of the last Received line, else 0. */
function dateOf(payload: Part): number {
  const headers = headerMap(payload.headers)
  const written = Date.parse(withoutComment(firstOf(headers, 'date')))
  if (!Number.isNaN(written)) return written
  const received = Date.parse(withoutComment(firstOf(headers, 'received').split(';').at(-1) ?? ''))
  return Number.isNaN(received) ? 0 : received
}

const withoutComment = (date: string): string => date.replace(/\([^()]*\)/g, ' ').trim()

const ThreadLine = z.object({
  threadId: z.string().min(1),
  messages: z.array(
    z.object({
      messageId: z.string().min(1).optional().catch(undefined),
      date: z.string().optional().catch(undefined),
      raw: z.string().catch(''),
      labels: z.array(z.string()).optional().catch(undefined),
    }),
  ),
})

/** Broken lines are held back until a whole one shows that this is a file of threads. */
async function* threadLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Thread> {
  let number = 0
  let held: number[] | null = []
  for await (const line of splitLines(chunks)) {
    number++
    if (line.trim() === '') continue
    const parsed = ThreadLine.safeParse(parseJson(line))
    if (!parsed.success) {
      if (held) held.push(number)
      else yield brokenThread(number)
      continue
    }
    yield* (held ?? []).map(brokenThread)
    held = null
    yield threadOf(parsed.data)
  }
  if (held) throw new AppError('file-unreadable')
}

function threadOf({ threadId, messages }: z.infer<typeof ThreadLine>): Thread {
  const id = ThreadId.parse(threadId)
  const seen = new Set<string>()
  const read: Thread['messages'] = []
  for (const [i, { messageId, date, raw, labels }] of messages.entries()) {
    const { bytes, sound } = decodeBase64(new TextEncoder().encode(raw))
    const payload = sound && bytes.length > 0 ? parseMessage(bytes) : { ...parseMessage(bytes), defect: 'undecodable' }
    const named = messageId ?? rfcIdOf(headerMap(payload.headers), MessageId.parse(`${threadId}-${i + 1}`))
    const own = seen.has(named) ? `${named}#${i + 1}` : named
    seen.add(own)
    const given = Date.parse(date ?? '')
    read.push({
      id: MessageId.parse(own),
      threadId: id,
      date: Number.isNaN(given) ? dateOf(payload) : given,
      labels: labels ?? [],
      size: bytes.length,
      payload,
    })
  }
  return { id, historyId: '', messages: read.sort((a, b) => a.date - b.date) }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

/** A line that is no thread: one message that says so on the receipt. */
function brokenThread(number: number): Thread {
  const id = ThreadId.parse(`line-${number}`)
  const payload: Part = {
    partId: '',
    mimeType: 'text/plain',
    filename: '',
    headers: [],
    size: 0,
    text: '',
    defect: 'undecodable',
    parts: [],
  }
  return { id, historyId: '', messages: [{ id: MessageId.parse(`line-${number}`), threadId: id, date: 0, labels: [], size: 0, payload }] }
}
