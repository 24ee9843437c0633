import { useMemo, useState } from 'preact/hooks'
import type { Citation, Table } from '../../shared/answer'
import { words } from '../../shared/words'
import { CitedQuote } from './citation'
import { ColumnHead } from './column-head'
import { CopyButton } from './copy-button'
import { type Order, sortRows } from './table-sort'
import { tableText } from './table-text'

/** Any other table of an answer; a row with a citation opens its sentence. */
export function AnswerTable({ table, citations }: { table: Table; citations: readonly Citation[] }) {
  const [order, setOrder] = useState<Order<number> | null>(null)
  const [open, setOpen] = useState<Table['rows'][number] | null>(null)
  const rows = useMemo(() => sortRows(table.rows, order), [table, order])
  const isNumber = useMemo(
    () => table.columns.map((_, column) => table.rows.every(({ cells }) => /^-?[\d.,]*$/.test(cells[column] ?? ''))),
    [table],
  )
  if (table.rows.length === 0) return <p class="quiet">{words.table.empty}</p>
  return (
    <div class="table-box">
      <table class="table">
        <caption dir="auto">{table.title}</caption>
        <thead>
          <tr>
            {table.columns.map((label, column) => (
              <ColumnHead key={label} column={column} label={label} order={order} onOrder={setOrder} isNumber={isNumber[column] ?? false} />
            ))}
            <th>
              <span class="visually-hidden">{words.table.source}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row
              key={index}
              row={row}
              isNumber={isNumber}
              citations={citations}
              open={open === row}
              onOpen={() => setOpen(open === row ? null : row)}
            />
          ))}
        </tbody>
      </table>
      <div class="bar">
        <CopyButton text={() => tableText([table.columns, ...rows.map(({ cells }) => cells)])} />
      </div>
    </div>
  )
}

function Row({
  row,
  isNumber,
  citations,
  open,
  onOpen,
}: {
  row: Table['rows'][number]
  isNumber: readonly boolean[]
  citations: readonly Citation[]
  open: boolean
  onOpen(): void
}) {
  const citation = row.citation === null ? undefined : citations[row.citation]
  return (
    <>
      <tr class={open ? 'row open' : 'row'}>
        {row.cells.map((cell, column) => (
          <td key={column} class={isNumber[column] ? 'number' : cell.length <= 12 ? 'short' : ''} dir="auto">
            {cell}
          </td>
        ))}
        <td class="number">
          {citation && (
            <button
              type="button"
              class={citation.checked ? 'cite' : 'cite unchecked'}
              aria-expanded={open}
              aria-label={words.answer.citation((row.citation ?? 0) + 1, citation.from)}
              onClick={onOpen}
            >
              {(row.citation ?? 0) + 1}
            </button>
          )}
        </td>
      </tr>
      {open && citation && (
        <tr class="detail">
          <td colSpan={row.cells.length + 1}>
            <CitedQuote citation={citation} />
          </td>
        </tr>
      )}
    </>
  )
}
