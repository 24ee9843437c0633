import type { Estimate } from '../../shared/answer'
import type { AccountId, ThreadId } from '../../shared/mail'
import type { Scope } from '../../shared/run-log'
import type { MailSource, SearchIo, ThreadRef } from '../mail-source'
import type { Model } from '../model/model'
import type { Account } from '../store/accounts'
import { getThread } from '../store/threads'
import { ownMailsCost, wantsOwnMails } from './own-mails'

/** A guess for threads nobody has counted; the receipt has the true numbers afterwards. */
const typical = { messagesPerThread: 4, tokensPerMessage: 300, instructions: 2000, answer: 800 }

/** The threads that a scope stands for. Throws search-refused. */
export function threadsOf(scope: Scope, source: MailSource, io: SearchIo): Promise<ThreadRef[]> {
  switch (scope.type) {
    case 'thread':
    case 'event':
      return Promise.resolve([uncounted(scope.threadId)])
    case 'threads':
      return Promise.resolve([...new Set(scope.threadIds)].map(uncounted))
    case 'search':
      return source.search(scope.query, io)
    case 'mailbox':
      return source.search('', io)
  }
}

export const uncounted = (id: ThreadId): ThreadRef => ({ id, messages: null, only: null })

/** What asking this of these threads takes: counts from the search or the mirror, else typical ones. */
export async function estimateOf(
  { id, kind }: Pick<Account, 'id' | 'kind'>,
  question: string,
  refs: readonly ThreadRef[],
  source: MailSource,
  model: Model,
): Promise<Estimate> {
  const counts = await Promise.all(refs.map(ref => ref.messages ?? mirrored(id, ref.id)))
  const messages = counts.reduce((sum, count) => sum + count, 0)
  const own = kind === 'google' && wantsOwnMails(question, model) ? ownMailsCost : noOwnMails
  const tokens = typical.instructions + messages * typical.tokensPerMessage + own.tokens
  const units = source.units(refs) + own.units
  return {
    mind: model.name,
    leaves: model.remote ? messages + own.messages : 0,
    messages,
    threads: refs.length,
    tokens,
    usd: model.usd?.(tokens, typical.answer) ?? 0,
    units,
    seconds: (units / source.unitsPerMinute) * 60,
  }
}

const noOwnMails: typeof ownMailsCost = { messages: 0, tokens: 0, units: 0 }

const mirrored = async (account: AccountId, id: ThreadId): Promise<number> =>
  (await getThread(account, id))?.messages.length ?? typical.messagesPerThread

/** Why a question waits for an OK: more than a minute of Gmail's quota, or more dollars than the user set. */
export function needsOk(estimate: Estimate, askAboveUsd: number): 'no' | 'quota' | 'cost' {
  if (estimate.seconds > 60) return 'quota'
  return estimate.usd > askAboveUsd ? 'cost' : 'no'
}
