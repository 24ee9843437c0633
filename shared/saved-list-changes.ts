import type { GuestRow } from './guest-list'
import type { RowChange } from './saved-list'
import { keyOf } from './saved-list-rows'

/** What a reading changed: who is new, who is gone, whose answer or party is another. In the order of the rows after it, then who is gone. */
export function changesOf(before: readonly GuestRow[], after: readonly GuestRow[]): RowChange[] {
  const former = new Map(before.map(row => [keyOf(row), row]))
  const current = new Set(after.map(keyOf))
  const changed = after.map(row => changeOf(former.get(keyOf(row)), row)).filter(({ before, after }) => !isSame(before, after))
  return [...changed, ...before.filter(row => !current.has(keyOf(row))).map(row => ({ ...changeOf(row, row), after: null }))]
}

const changeOf = (before: GuestRow | undefined, after: GuestRow): RowChange => ({
  key: keyOf(after),
  name: after.name,
  before: before ? standingOf(before) : null,
  after: standingOf(after),
})

const standingOf = ({ status, party }: GuestRow) => ({ status, party })

const isSame = (a: RowChange['before'], b: RowChange['after']): boolean => a?.status === b?.status && a?.party === b?.party
