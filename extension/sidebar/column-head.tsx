import { words } from '../../shared/words'
import { nextOrder, type Order } from './table-sort'

/** A column's title that sorts by it. */
export function ColumnHead<Column>({
  column,
  label,
  order,
  onOrder,
  isNumber = false,
}: {
  column: NoInfer<Column>
  label: string
  order: Order<Column> | null
  onOrder(order: Order<Column>): void
  isNumber?: boolean
}) {
  const mine = order?.by === column ? order : null
  return (
    <th scope="col" class={isNumber ? 'number' : ''} aria-sort={mine ? (mine.down ? 'descending' : 'ascending') : 'none'}>
      <button type="button" title={words.table.sort(label)} onClick={() => onOrder(nextOrder(order, column, isNumber))}>
        <bdi>{label}</bdi>
        <span class="arrow" aria-hidden="true">
          {mine ? (mine.down ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  )
}
