import type { Message, Thread } from '../../../shared/mail'
import { joined } from './bytes'
import { looseMail, namer, parseMailFile } from './mail-file'
import { endsInCr, looksLikeMail } from './mail-shape'
import { mboxSplitter, splitMbox } from './mbox'
import { parseMessage } from './raw-message'
import { type Loose, threadMessages } from './threading'

/** A file that can be read from its start, again and again, and in parts ([start, end) in bytes). */
export type ReadableFile = { chunks(): AsyncIterable<Uint8Array>; slice(start: number, end: number): Promise<Uint8Array> }

/** Largest part of the file that one mail is read from. */
const longestSlice = 1 << 26

/**
 * As `parseMailFile`, but an mbox (with LF at its line ends) is read twice: first its headers, which thread it, then mail by mail. In memory stand what threads
 * are made by, under a kilobyte a mail, and one thread.
 */
export async function* parseLargeFile(file: ReadableFile): AsyncGenerator<Thread> {
  if (!(await isMbox(file))) {
    yield* parseMailFile(file.chunks())
    return
  }
  const places = new Map<string, { start: number; end: number }>()
  const index: Loose[] = []
  const name = namer()
  for await (const { bytes, start, end } of splitMbox(file.chunks())) {
    const entry = indexEntry(bytes, name)
    places.set(entry.id, { start, end })
    index.push(entry)
  }
  for (const thread of threadMessages(index)) {
    const messages: Message[] = []
    for (const message of thread.messages) messages.push({ ...message, payload: await payloadAt(file, places.get(message.id)) })
    yield { ...thread, messages }
  }
}

async function isMbox(file: ReadableFile): Promise<boolean> {
  const head = await file.slice(0, 4096)
  return looksLikeMail(head) && !endsInCr(head) && /^[\uFEFF\s]*From /.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(head))
}

/** What threads are made by (see `threadMessages`). */
const kept = /^(subject|message-id|in-reply-to|references|x-gm-thrid)$/i

/** A mail without its body. The strings are made anew: cut out of a header, they would hold all of it in memory. */
function indexEntry(bytes: Uint8Array, name: Parameters<typeof looseMail>[1]): Loose {
  const { payload, ...mail } = looseMail(bytes.subarray(0, headersEnd(bytes)), name)
  const headers = payload.headers.filter(header => kept.test(header.name))
  const bare = { partId: '', mimeType: 'text/plain', filename: '', headers, size: 0, parts: [] }
  return { ...(JSON.parse(JSON.stringify({ ...mail, payload: bare })) as Loose), size: bytes.length }
}

/** Behind the first empty line that has something above it. */
function headersEnd(bytes: Uint8Array): number {
  const first = bytes.findIndex(byte => byte > 0x20)
  for (let at = bytes.indexOf(0x0a, first); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    const next = bytes[at + 1] === 0x0d ? at + 2 : at + 1
    if (bytes[next] === 0x0a) return next + 1
  }
  return bytes.length
}

async function payloadAt(file: ReadableFile, place: { start: number; end: number } | undefined): Promise<Message['payload']> {
  const { start, end } = place ?? { start: 0, end: 0 }
  const splitter = mboxSplitter()
  const raw = await file.slice(start, Math.min(end, start + longestSlice))
  const mails = [...splitter.push(raw), ...splitter.end()]
  return parseMessage(joined(mails.map(({ bytes }) => bytes)))
}
