import { AppError } from '../../shared/errors'
import { MessageId, type Thread, ThreadId } from '../../shared/mail'
import type { MailSource, SourceIo, ThreadRef } from '../mail-source'

export type Mail = { from: string; to?: string; subject: string; text: string; date?: number; labels?: string[] }

/** A thread of plain mails as a mail service serves it; message ids are the thread's with a number behind. */
export function threadOf(id: string, mails: readonly Mail[]): Thread {
  const threadId = ThreadId.parse(id)
  return {
    id: threadId,
    historyId: '1',
    messages: mails.map((mail, index) => ({
      id: MessageId.parse(`${id}-${index + 1}`),
      threadId,
      date: mail.date ?? Date.UTC(2026, 10, 20, 9, index),
      labels: mail.labels ?? ['INBOX'],
      size: mail.text.length,
      payload: {
        partId: '',
        mimeType: 'text/plain',
        filename: '',
        headers: [
          { name: 'From', value: mail.from },
          { name: 'To', value: mail.to ?? 'me@example.com' },
          { name: 'Subject', value: mail.subject },
          { name: 'Message-ID', value: `<${id}-${index + 1}@example.org>` },
        ],
        size: mail.text.length,
        text: mail.text,
        parts: [],
      },
    })),
  }
}

type Fake = MailSource & {
  /** Ids of the threads that were asked for, in order. */
  asked: string[]
  /** Called before each thread is served; may throw or wait. */
  before(ref: ThreadRef, io: SourceIo): Promise<void>
}

/** A mailbox in memory: every search finds every thread, 'nothing' none, 'refused' is one that the service refuses. */
export function fakeMail(threads: readonly Thread[], more: Partial<MailSource> = {}): Fake {
  const refOf = ({ id, messages }: Thread): ThreadRef => ({
    id,
    messages: messages.length,
    only: null,
    found: messages.map(message => message.id),
  })
  const fake: Fake = {
    address: 'me@example.com',
    now: () => Date.UTC(2026, 10, 23, 10),
    unitsPerMinute: 5000,
    asked: [],
    before: async () => undefined,
    units: refs => refs.length * 40,
    gmailUrl: threadId => `https://mail.google.com/mail/u/?authuser=me@example.com#all/${threadId}`,
    continuations: async () => [],
    calendar: 'none',
    agenda: null,
    async search(query) {
      if (query === 'refused') throw new AppError('search-refused')
      return query === 'nothing' ? [] : threads.map(refOf)
    },
    async thread(ref, io) {
      io.signal.throwIfAborted()
      fake.asked.push(ref.id)
      await fake.before(ref, io)
      const found = threads.find(({ id }) => id === ref.id)
      if (!found) throw new AppError('not-found')
      return found
    },
    attachment: () => Promise.reject(new AppError('not-found')),
    ...more,
  }
  return fake
}
