import type { GuestList } from '../../shared/guest-list'
import { totals } from '../../shared/guest-list'
import { words } from '../../shared/words'
import { nameOf } from './table-sort'

/** Cells on one line each, tabs between; a spreadsheet must not take a cell that came by mail for a formula. */
export function tableText(lines: readonly (readonly string[])[]): string {
  return lines.map(cells => cells.map(cell => safe(cell.replace(/\s+/g, ' ').trim())).join('\t')).join('\n')
}

const safe = (cell: string): string => (/^[=+\-@]/.test(cell) ? `'${cell}` : cell)

/** The whole list under its headline, as it goes to the clipboard. */
export function guestsText({ event, rows }: GuestList): string {
  const sum = totals(rows)
  const lines = rows.map(row => [
    nameOf(row),
    row.email,
    words.guests.statuses[row.status],
    row.party ? String(row.party) : '',
    row.with.join(', '),
    row.date.slice(0, 10),
    row.quote,
  ])
  return [
    [event.title, words.guests.headline(sum.yes, sum.heads)].filter(Boolean).join(': '),
    tableText([words.guests.copyColumns, ...lines]),
  ].join('\n')
}
