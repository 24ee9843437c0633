import { listWords } from '../../shared/list-words'
import type { ShownRow } from '../../shared/saved-list'
import { words } from '../../shared/words'
import { ColumnHead } from '../sidebar/column-head'
import type { GuestColumn, Order } from '../sidebar/table-sort'
import { Guest, type RowSetting } from './guest-row'

type Props = { rows: readonly ShownRow[]; setting: RowSetting; tabStop: string | null }

/** Everybody who needs no eye, in the chosen order. */
export function GuestTable({
  rows,
  setting,
  tabStop,
  order,
  onOrder,
}: Props & { order: Order<GuestColumn>; onOrder(order: Order<GuestColumn>): void }) {
  const { columns, caption } = words.guests
  return (
    <table class="table" aria-live="off">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <ColumnHead column="name" label={columns.name} order={order} onOrder={onOrder} />
          <ColumnHead column="status" label={columns.status} order={order} onOrder={onOrder} />
          <ColumnHead column="party" label={columns.party} order={order} onOrder={onOrder} isNumber />
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <Guest key={row.key} row={row} setting={setting} isTabStop={row.key === tabStop} />
        ))}
      </tbody>
    </table>
  )
}

/** What code cannot judge, and where a newer mail speaks against the user, before everything else. */
export function NeedsEye({ rows, setting, tabStop }: Props) {
  return (
    <section class="eye">
      <h4>{words.guests.eye(rows.length)}</h4>
      <table class="table" aria-live="off">
        <caption class="visually-hidden">{words.guests.caption}</caption>
        <tbody>
          {rows.map(row => (
            <Guest key={row.key} row={row} setting={setting} isTabStop={row.key === tabStop} withQuote />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The keys, in one quiet line. */
export function KeysHelp() {
  return <p class="keys quiet small">{listWords.keys}</p>
}
