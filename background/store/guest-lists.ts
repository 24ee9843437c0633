import { AppError } from '../../shared/errors'
import type { AccountId } from '../../shared/mail'
import type { RunId } from '../../shared/run-log'
import { type ListId, SavedList } from '../../shared/saved-list'
import { getAccount } from './accounts'
import { type AccountDb, openAccount } from './db'

/** Every list of an account that can be read, the one read last first. Throws not-found for an account that is not there, as every call here does. */
export async function allLists(account: AccountId): Promise<SavedList[]> {
  return readableLists(await (await known(account)).getAll('lists')).sort((a, b) => b.asOf - a.asOf)
}

/** Throws not-found where the account has no such list. */
export async function getList(account: AccountId, id: ListId): Promise<SavedList> {
  return listOrThrow(await (await known(account)).get('lists', id))
}

/** The list that rests on this run. */
export async function listOfRun(account: AccountId, run: RunId): Promise<SavedList | undefined> {
  return SavedList.safeParse(await (await known(account)).getFromIndex('lists', 'run', run)).data
}

/** Changes what is stored at that moment, in one transaction: two windows that change a list at once both have their way. Throws not-found. */
export async function changeList(account: AccountId, id: ListId, change: (list: SavedList) => SavedList): Promise<void> {
  const transaction = (await known(account)).transaction('lists', 'readwrite', { durability: 'strict' })
  const list = SavedList.safeParse(await transaction.store.get(id)).data
  if (list) await transaction.store.put(change(list))
  await transaction.done
  if (!list) throw new AppError('not-found', 'list')
}

/** Adds a list beside the others; `make` is told whether its id is taken, and gives what to keep. */
export async function addList(account: AccountId, id: ListId, make: (taken: boolean) => SavedList): Promise<SavedList> {
  const transaction = (await known(account)).transaction('lists', 'readwrite', { durability: 'strict' })
  const list = make((await transaction.store.getKey(id)) !== undefined)
  await transaction.store.add(list)
  await transaction.done
  return list
}

/** Without effect where it is gone already. */
export async function deleteList(account: AccountId, id: ListId): Promise<void> {
  await (await known(account)).delete('lists', id)
}

/** Rows that this version cannot read are left out. */
export const readableLists = (rows: readonly unknown[]): SavedList[] => rows.flatMap(row => SavedList.safeParse(row).data ?? [])

function listOrThrow(row: unknown): SavedList {
  const list = SavedList.safeParse(row).data
  if (!list) throw new AppError('not-found', 'list')
  return list
}

async function known(account: AccountId): Promise<AccountDb> {
  if (!(await getAccount(account))) throw new AppError('not-found', 'account')
  return openAccount(account)
}
