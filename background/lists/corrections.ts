import { AppError } from '../../shared/errors'
import type { Correction, ListRef, OpenList, SavedList } from '../../shared/saved-list'
import { keyOf } from '../../shared/saved-list-rows'

/** The list with one correction more; `at` is milliseconds since the epoch. Somebody added with an address goes by that address. */
export function corrected(list: SavedList, said: Correction, id: string, at: number): SavedList {
  const correction = said.type === 'add' && said.email.trim() ? { ...said, key: keyOf(said) } : said
  return { ...list, corrections: [...list.corrections, { id, at, undone: false, correction }] }
}

/** The list with one correction taken back, or holding again. */
export const withUndone = (list: SavedList, id: string, undone: boolean): SavedList => ({
  ...list,
  corrections: list.corrections.map(each => (each.id === id ? { ...each, undone } : each)),
})

/** Which of the lists shown together holds a correction. Throws not-found. */
export function holderOf({ list, joined }: OpenList, id: string): ListRef {
  const holder = [list, ...joined].find(({ corrections }) => corrections.some(each => each.id === id))
  if (!holder) throw new AppError('not-found', 'correction')
  return { account: holder.account, id: holder.id }
}
