import * as z from 'zod'
import { parseMessage } from '../background/reader/mime/raw-message'
import { readThread } from '../background/reader/read-thread'
import type { ReadThread } from '../background/reader/reading'
import { MessageId, type Thread, ThreadId } from '../shared/mail'

/** One labelled case as ../shared/data/rsvp/README.md describes it. */
export const RsvpCase = z.object({
  id: z.string(),
  note: z.string(),
  now: z.string(),
  me: z.string(),
  question: z.string(),
  messages: z.array(z.object({ messageId: z.string(), date: z.string(), from: z.string(), raw: z.string() })),
  expected: z.array(
    z.object({
      name: z.string(),
      email: z.string(),
      status: z.enum(['yes', 'no', 'maybe', 'none']),
      party: z.number(),
      quote: z.string(),
      messageId: z.string(),
      partstat: z.string().optional(),
    }),
  ),
})
export type RsvpCase = z.infer<typeof RsvpCase>

/** Raw mails -> threads, joined by In-Reply-To and References, read by the real reader. */
export async function loadCase(labelled: RsvpCase): Promise<ReadThread[]> {
  const threadOf = new Map<string, string>()
  const threads = new Map<string, Thread>()
  for (const [index, mail] of labelled.messages.entries()) {
    const payload = parseMessage(new Uint8Array(Buffer.from(mail.raw, 'base64url')))
    const header = (name: string) => payload.headers.find(one => one.name.toLowerCase() === name)?.value ?? ''
    const refs = `${header('references')} ${header('in-reply-to')}`.match(/<[^<>\s]+>/g) ?? []
    const id = refs.map(ref => threadOf.get(ref)).find(found => found !== undefined) ?? mail.messageId
    threadOf.set(mail.messageId, id)
    const threadId = ThreadId.parse(id)
    const thread = threads.get(id) ?? { id: threadId, historyId: '1', messages: [] }
    const own = mail.from.includes(labelled.me)
    thread.messages.push({
      id: MessageId.parse(`${labelled.id}-${index}`),
      threadId,
      date: Date.parse(mail.date),
      labels: [own ? 'SENT' : 'INBOX'],
      size: mail.raw.length,
      payload,
    })
    threads.set(id, thread)
  }
  return [...threads.values()].map(thread => readThread(thread, new Map()))
}
