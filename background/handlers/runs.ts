import type { AccountId } from '../../shared/mail'
import type { ConversationId, Quoted } from '../../shared/run-log'
import { accountOrThrow } from '../accounts'
import { messageSource } from '../message-source'
import type { Caller } from '../ports'
import { getPartial } from '../store/partial'
import { conversationRows, forgetConversation, listConversations } from '../store/run-log'
import { getSent } from '../store/sent'
import type { HandlerDeps, SomeHandlers } from './deps'
import { clearQuote } from './view'

type Names =
  | 'estimate'
  | 'run.ask'
  | 'run.confirm'
  | 'run.stop'
  | 'run.sent'
  | 'conversation.list'
  | 'conversation.open'
  | 'conversation.forget'
  | 'message.source'

/** Questions, conversations and what they rest on. */
export const runHandlers = (deps: HandlerDeps): SomeHandlers<Names> => ({
  estimate: ({ account, question, scope }) => deps.estimate(account, question, scope),
  async 'run.ask'(question, caller) {
    const quoted = question.quoted && (await checkedQuote(question.quoted, caller, deps))
    const asked = await deps.engine.ask({ ...question, quoted })
    // Before anything else is waited for: the first row is told in the next turn.
    caller.conversation = asked.conversation
    if (quoted) await clearQuote(caller, deps)
    return asked
  },
  'run.confirm': ({ run, files }) => deps.engine.confirm(run, files).then(none),
  'run.stop': ({ run }) => deps.engine.stop(run).then(none),
  'run.sent': ({ account, ids }) => getSent(account, ids),
  'conversation.list': ({ account }) => listConversations(account),
  async 'conversation.open'({ account, conversation }, caller) {
    const rows = await conversationRows(account, conversation)
    // After the read: what is written from now on follows these rows, each once and in order.
    caller.conversation = conversation
    void tellPartial(account, rows.at(-1)?.run, caller)
    return rows
  },
  'conversation.forget': ({ account, conversation }) => forget(account, conversation, deps).then(none),
  async 'message.source'({ account: id, threadId, messageId }) {
    const account = await accountOrThrow(id)
    return messageSource(account, deps.source(account), threadId, messageId)
  },
})

const none = () => null

/** Whether a quote was checked is what the worker found, not what the sidebar says. */
async function checkedQuote(claimed: Quoted, { gmailTab }: Caller, { pages }: HandlerDeps): Promise<Quoted> {
  const kept = gmailTab === null ? null : await pages.quoted(gmailTab)
  return kept && kept.text === claimed.text && kept.messageId === claimed.messageId ? kept : { ...claimed, checked: false }
}

/** A sidebar opened while an answer streams shows what there is of it; sent behind the rows. */
async function tellPartial(account: AccountId, run: Parameters<typeof getPartial>[1] | undefined, caller: Caller): Promise<void> {
  const text = run && (await getPartial(account, run))
  if (run && text) caller.send({ type: 'run.text', run, text })
}

async function forget(account: AccountId, conversation: ConversationId, { engine }: HandlerDeps): Promise<void> {
  const runs = new Set((await conversationRows(account, conversation)).map(row => row.run))
  for (const run of runs) await engine.stop(run)
  await forgetConversation(account, conversation)
}
