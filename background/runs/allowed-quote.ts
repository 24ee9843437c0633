import type { LeftOut } from '../../shared/answer'
import { RfcId } from '../../shared/mail'
import type { Quoted } from '../../shared/run-log'
import { findQuote } from '../agent/find-quote'
import type { ReadThread } from '../reader/reading'
import { getMessageThread } from '../store/threads'
import { hasRules, keepBack } from './never-send'
import { plainThread } from './read'
import { type Running, watchedIo } from './running'

/**
 * The selection that a question quotes, as far as the mind may see it: where never-send rules stand, a remote one sees only what comes
 * from mail that may leave. `kept` = the mail of the plan that may.
 */
export async function allowedQuote(run: Running, kept: readonly ReadThread[]): Promise<{ quoted: Quoted | null; leftOut: LeftOut[] }> {
  const { started, model, settings } = run
  const { quoted } = started
  if (!quoted || !model.remote || !hasRules(settings.neverSend)) return { quoted, leftOut: [] }
  const messages = kept.flatMap(thread => thread.messages)
  if (messages.some(({ id, full }) => id === quoted.messageId || findQuote(full, quoted.text) !== null)) return { quoted, leftOut: [] }
  return quoted.messageId === null ? { quoted: null, leftOut: [] } : fromElsewhere(run, quoted, quoted.messageId)
}

/** A message that is not kept cannot be held against the rules: it is taken to be barred. */
async function fromElsewhere(run: Running, quoted: Quoted, messageId: NonNullable<Quoted['messageId']>) {
  const { account, source, settings } = run
  const thread = await getMessageThread(account.id, messageId)
  const plain = thread && (await plainThread(thread, source, watchedIo(run)))
  const own = plain?.messages.filter(({ id }) => id === messageId) ?? []
  if (!plain || own.length === 0) {
    const rfcId = RfcId.parse(`<${messageId}@unread.invalid>`)
    return { quoted: null, leftOut: [{ messageId, rfcId, part: '', why: 'never-send' as const }] }
  }
  const { leftOut } = keepBack([{ ...plain, messages: own }], settings.neverSend)
  return { quoted: leftOut.length === 0 ? quoted : null, leftOut }
}
