import type { ListRef, OpenList, SavedList } from '../../shared/saved-list'
import { googleNow } from '../google/clock'
import { askAgain } from '../lists/ask-again'
import { corrected, holderOf, withUndone } from '../lists/corrections'
import { importList } from '../lists/import-list'
import { infoOf, isSame, listInfos, openList, withJoined } from '../lists/open-list'
import { remind } from '../lists/remind'
import { changeList, deleteList, getList, listOfRun } from '../store/guest-lists'
import type { HandlerDeps, SomeHandlers } from './deps'

type Names =
  | 'list.all'
  | 'list.open'
  | 'list.of-run'
  | 'list.correct'
  | 'list.undo'
  | 'list.rename'
  | 'list.join'
  | 'list.forget'
  | 'list.update'
  | 'list.remind'
  | 'list.import'

/** Guest lists that last. Whoever asks for lists of an account hears from then on what becomes of them. */
export const listHandlers = ({ actions, engine, lists, newId, now }: HandlerDeps): SomeHandlers<Names> => {
  const changed = async (ref: ListRef, change: (list: SavedList) => SavedList): Promise<OpenList> => {
    await changeList(ref.account, ref.id, change)
    void lists.changed(ref)
    return openList(ref)
  }
  return {
    'list.all'({ account }, { listsOf }) {
      listsOf.add(account)
      return listInfos(account)
    },
    'list.open'(ref, { listsOf }) {
      listsOf.add(ref.account)
      return openList(ref)
    },
    async 'list.of-run'({ account, run }, { listsOf }) {
      listsOf.add(account)
      const list = await listOfRun(account, run)
      return list ? withJoined(list) : null
    },
    // By Google's clock, as the mail that may come to say otherwise.
    'list.correct': ({ list: ref, correction }) => changed(ref, list => corrected(list, correction, newId(), googleNow(now()))),
    async 'list.undo'({ list: ref, correction, undone }) {
      const holder = holderOf(await openList(ref), correction)
      await changed(holder, list => withUndone(list, correction, undone))
      return openList(ref)
    },
    'list.rename': ({ list: ref, name }) => changed(ref, list => ({ ...list, name })),
    async 'list.join'({ list: ref, joined }) {
      const others = joined.filter((other, at) => !isSame(other)(ref) && joined.findIndex(isSame(other)) === at)
      await Promise.all(others.map(({ account, id }) => getList(account, id)))
      return changed(ref, list => ({ ...list, joined: others }))
    },
    async 'list.forget'(ref) {
      await getList(ref.account, ref.id)
      await deleteList(ref.account, ref.id)
      void lists.changed(ref)
      return null
    },
    async 'list.update'({ list: ref, zone, beyond = false }, caller) {
      const asked = await askAgain(ref, { zone, beyond }, engine, newId)
      caller.conversation = asked.conversation
      return asked
    },
    'list.remind': ({ list: ref, ...reminder }) => remind(ref, reminder, actions),
    async 'list.import'({ account, list }, { listsOf }) {
      listsOf.add(account)
      const added = await importList(account, list, newId)
      void lists.changed({ account, id: added.id })
      return infoOf(await withJoined(added))
    },
  }
}
