import type { Quoted } from '../shared/run-log'
import { findQuote } from './agent/find-quote'
import type { MailSource } from './mail-source'
import { plainThread } from './runs/read'
import { quietly } from './runs/running'
import type { Account } from './store/accounts'
import { getMessageThread } from './store/threads'

const patienceMs = 20_000

/** Whether a selection stands in the message that it was made in. `openThread` = the thread that the tab shows, for mail that is not kept yet. */
export async function standsInMessage(
  { messageId, text }: Quoted,
  openThread: Parameters<MailSource['thread']>[0] | null,
  account: Account,
  source: MailSource,
): Promise<boolean> {
  if (!messageId) return false
  const io = quietly(AbortSignal.timeout(patienceMs))
  const thread = (await getMessageThread(account.id, messageId)) ?? (openThread && (await source.thread(openThread, io)))
  if (!thread) return false
  const message = (await plainThread(thread, source, io)).messages.find(({ id }) => id === messageId)
  return message !== undefined && findQuote(message.full, text) !== null
}
