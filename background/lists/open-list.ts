import type { AccountId } from '../../shared/mail'
import type { ListRef, OpenList, SavedList, SavedListInfo } from '../../shared/saved-list'
import { shownRows, shownTotals } from '../../shared/saved-list-shown'
import { allLists, getList } from '../store/guest-lists'

/** A list with those joined to it; a joined list that was forgotten is left out. Throws not-found. */
export async function openList({ account, id }: ListRef): Promise<OpenList> {
  return withJoined(await getList(account, id))
}

export async function withJoined(list: SavedList): Promise<OpenList> {
  const joined = await Promise.all(list.joined.map(({ account, id }) => getList(account, id).catch(() => null)))
  return { list, joined: joined.filter(each => each !== null) }
}

/** Every list of an account in a line, the one read last first. */
export async function listInfos(account: AccountId): Promise<SavedListInfo[]> {
  const lists = await allLists(account)
  return Promise.all(lists.map(async list => infoOf(await withJoined(list))))
}

export function infoOf(open: OpenList): SavedListInfo {
  const { id, account, name, event, asOf } = open.list
  const { yes, heads } = shownTotals(shownRows(open))
  return { id, account, name, event, asOf, yes, heads }
}

export const isSame =
  (a: ListRef) =>
  (b: ListRef): boolean =>
    a.account === b.account && a.id === b.id
