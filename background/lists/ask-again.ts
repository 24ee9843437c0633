import type { Output } from '../../shared/protocol'
import { ConversationId } from '../../shared/run-log'
import type { ListRef } from '../../shared/saved-list'
import type { Engine } from '../runs/engine'
import { changeList, getList } from '../store/guest-lists'
import { hasConversation } from '../store/run-log'

/**
 * Asks a list's question again, of what it was asked of. A conversation that was forgotten meanwhile is not brought back: the list moves to
 * a new one first, so that the answer finds it there.
 */
export async function askAgain(ref: ListRef, zone: string, engine: Engine, newId: () => string): Promise<Output<'list.update'>> {
  const { question, scope, conversation } = await getList(ref.account, ref.id)
  const alive = await hasConversation(ref.account, conversation)
  const place = alive ? conversation : ConversationId.parse(newId())
  if (!alive) await changeList(ref.account, ref.id, list => ({ ...list, conversation: place }))
  return engine.ask({ account: ref.account, conversation: place, question, quoted: null, scope, zone })
}
