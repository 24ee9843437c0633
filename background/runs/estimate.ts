import type { Estimate } from '../../shared/answer'
import type { AccountId, ThreadId } from '../../shared/mail'
import type { Scope } from '../../shared/run-log'
import type { MailSource, SearchIo, ThreadRef } from '../mail-source'
import type { Model } from '../model/model'
import type { Account } from '../store/accounts'
import { getThread } from '../store/threads'
import { mailBudget, usdOf } from './budget'
import { ownMailsCost, wantsOwnMails } from './own-mails'
import { wantsAll } from './whole-question'

/** A guess for threads nobody has counted; the receipt has the true numbers afterwards. */
const typical = { messagesPerThread: 4, tokensPerMessage: 300, instructions: 2000 }

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

/** What asking this of these threads takes: counts from the search or the mirror, else typical ones; of all passes where it takes several. */
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
  const requests = requestsFor(messages * typical.tokensPerMessage, own.tokens, question, model)
  const units = source.units(refs) + own.units
  return {
    mind: model.name,
    leaves: model.remote ? messages + own.messages : 0,
    messages,
    threads: refs.length,
    tokens: requests.reduce((sum, tokens) => sum + tokens, 0),
    usd: usdOf(model, requests),
    units,
    seconds: (units / source.unitsPerMinute) * 60,
    ...(requests.length > 1 && { passes: requests.length }),
  }
}

/** Tokens of each request, with those of examples of style (`own`): what does not fit into one goes into further ones where the question wants all of it. */
function requestsFor(mail: number, own: number, question: string, model: Model): number[] {
  const budget = mailBudget(model)
  const isSplit = mail > budget && model.remote && wantsAll(question)
  const parts = isSplit
    ? Array.from({ length: Math.ceil(mail / budget) }, (_, at) => Math.min(budget, mail - at * budget))
    : [Math.min(mail, budget)]
  return parts.map(tokens => typical.instructions + own + tokens)
}

const noOwnMails: typeof ownMailsCost = { messages: 0, tokens: 0, units: 0 }

const mirrored = async (account: AccountId, id: ThreadId): Promise<number> =>
  (await getThread(account, id))?.messages.length ?? typical.messagesPerThread

/** Why a question waits for an OK: more than a minute of Gmail's quota, or more dollars than the user set. */
export function needsOk(estimate: Estimate, askAboveUsd: number): 'no' | 'quota' | 'cost' {
  if (estimate.seconds > 60) return 'quota'
  return estimate.usd > askAboveUsd ? 'cost' : 'no'
}
