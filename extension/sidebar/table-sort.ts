import type { GuestRow, GuestStatus } from '../../shared/guest-list'

export type Order<Column> = { by: Column; down: boolean }
export type GuestColumn = 'name' | 'status' | 'party'

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

/** The same column again turns the order round; numbers begin with the most. */
export function nextOrder<Column>(order: Order<Column> | null, by: Column, isNumber = false): Order<Column> {
  return order?.by === by ? { by, down: !order.down } : { by, down: isNumber }
}

/** yes, maybe, no, none, as one reads a guest list. */
const rank = (status: GuestStatus): number => ['yes', 'maybe', 'no', 'none'].indexOf(status)

const compareGuests: Record<GuestColumn, (a: GuestRow, b: GuestRow) => number> = {
  name: (a, b) => collator.compare(nameOf(a), nameOf(b)),
  status: (a, b) => rank(a.status) - rank(b.status),
  party: (a, b) => a.party - b.party,
}

export const nameOf = (row: GuestRow): string => row.name || row.email

/** Guests in order; equal ones by name. */
export function sortGuests<Row extends GuestRow>(rows: readonly Row[], { by, down }: Order<GuestColumn>): Row[] {
  const turn = down ? -1 : 1
  return rows.toSorted((a, b) => turn * compareGuests[by](a, b) || compareGuests.name(a, b))
}

/** Rows of a table by one column, numbers as numbers; null keeps the order they came in. */
export function sortRows<Row extends { cells: readonly string[] }>(rows: readonly Row[], order: Order<number> | null): Row[] {
  if (!order) return [...rows]
  const turn = order.down ? -1 : 1
  return rows.toSorted((a, b) => turn * collator.compare(a.cells[order.by] ?? '', b.cells[order.by] ?? ''))
}
