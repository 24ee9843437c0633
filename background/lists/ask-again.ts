import type { Output } from '../../shared/protocol'
import { ConversationId, type Scope } from '../../shared/run-log'
import type { ListRef, SavedList } from '../../shared/saved-list'
import type { Engine } from '../runs/engine'
import { changeList, getList } from '../store/guest-lists'
import { hasConversation } from '../store/run-log'
import { getMessageThread } from '../store/threads'
import { isPlanned } from './reach'

/**
 * Asks a list's question again, of what it was asked of. A conversation that was forgotten meanwhile is not brought back: the list moves to
 * a new one first, so that the answer finds it there.
 */
export async function askAgain(
  ref: ListRef,
  { zone, beyond }: { zone: string; beyond: boolean },
  engine: Engine,
  newId: () => string,
): Promise<Output<'list.update'>> {
  const list = await getList(ref.account, ref.id)
  const { question, conversation } = list
  const alive = await hasConversation(ref.account, conversation)
  const place = alive ? conversation : ConversationId.parse(newId())
  if (!alive) await changeList(ref.account, ref.id, list => ({ ...list, conversation: place }))
  const scope = beyond && list.scope.type === 'thread' ? { type: 'event' as const, threadId: list.scope.threadId } : await scopeOf(list)
  return engine.ask({ account: ref.account, conversation: place, question, quoted: null, scope, zone })
}

/** What was found by a plan over a large mailbox is found again from the invitation, without counting the whole mailbox once more. */
async function scopeOf({ account, event, scope, receipt }: SavedList): Promise<Scope> {
  if (!event.messageId || !isPlanned(scope, receipt)) return scope
  const invitation = await getMessageThread(account, event.messageId)
  return invitation ? { type: 'event', threadId: invitation.id } : scope
}
