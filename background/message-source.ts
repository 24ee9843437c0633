import { AppError } from '../shared/errors'
import type { Address, MessageId, ThreadId } from '../shared/mail'
import type { MessageSource } from '../shared/protocol'
import type { MailSource } from './mail-source'
import { plainThread } from './runs/read'
import { quietly } from './runs/running'
import type { Account } from './store/accounts'
import { getThread } from './store/threads'

/** One message as its reader sees it, from what is kept or else from the mailbox. */
export async function messageSource(account: Account, source: MailSource, threadId: ThreadId, id: MessageId): Promise<MessageSource> {
  const io = quietly(AbortSignal.timeout(30_000))
  const thread = (await getThread(account.id, threadId)) ?? (await source.thread({ id: threadId, messages: null, only: null }, io))
  const message = (await plainThread(thread, source, io)).messages.find(candidate => candidate.id === id)
  if (!message) throw new AppError('not-found')
  return {
    messageId: id,
    threadId,
    from: shown([message.from]),
    to: shown(message.to),
    cc: shown(message.cc),
    subject: message.subject,
    date: message.date,
    text: message.text,
    folded: message.folded,
    hidden: message.hidden,
    gmailUrl: source.gmailUrl(threadId, id),
  }
}

const shown = (addresses: readonly Address[]): string =>
  addresses.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join(', ')
