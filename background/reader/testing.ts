import { type Message, MessageId, type Thread, ThreadId } from '../../shared/mail'
import { htmlLines } from './html/html'
import { parseMessage } from './mime/raw-message'
import { readThread } from './read-thread'
import type { ReadMessage } from './reading'

const encoder = new TextEncoder()

/** Bytes of a mail from its lines. */
export const rawMail = (...lines: string[]): Uint8Array => encoder.encode(lines.join('\r\n'))

/** A thread from raw mails, a minute apart, oldest first. */
export function threadOf(...mails: Uint8Array[]): Thread {
  const threadId = ThreadId.parse('t1')
  const messages = mails.map(
    (bytes, i): Message => ({
      id: MessageId.parse(`a${i + 1}`),
      threadId,
      date: Date.UTC(2026, 10, 20, 10, i),
      labels: [],
      size: bytes.length,
      payload: parseMessage(bytes),
    }),
  )
  return { id: threadId, historyId: '', messages }
}

/** One mail, read as a thread of its own. */
export const readMail = (bytes: Uint8Array): ReadMessage | undefined => readThread(threadOf(bytes), new Map()).messages[0]

/** Plain mails of two people in turn, read as one thread. */
export function readPlain(...bodies: string[]): ReadMessage[] {
  return readAll(bodies.map(body => ({ type: 'text/plain; charset=utf-8', body })))
}

/** HTML mails of two people in turn, read as one thread. */
export function readHtml(...bodies: string[]): ReadMessage[] {
  return readAll(bodies.map(body => ({ type: 'text/html; charset=utf-8', body })))
}

function readAll(mails: readonly { type: string; body: string }[]): ReadMessage[] {
  const raw = mails.map(({ type, body }, i) => {
    const who = i % 2 === 0 ? 'Ann Lee <ann@example.org>' : 'Bob Ray <bob@example.net>'
    return rawMail(
      `From: ${who}`,
      `Subject: ${i === 0 ? '' : 'Re: '}Picnic`,
      `Message-ID: <m${i}@example.org>`,
      `Content-Type: ${type}`,
      '',
      body,
    )
  })
  return readThread(threadOf(...raw), new Map()).messages
}

/** What a person sees of a page, line by line, and what of it is hidden, run by run. */
export function seenAndHidden(html: string): { text: string; hidden: string[] } {
  const { lines, hidden } = htmlLines(html)
  return { text: lines.map(line => line.text).join('\n'), hidden: hidden.map(run => run.text) }
}
