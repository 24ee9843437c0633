import { safeCell, tsvText } from '../../shared/guest-csv'

/** Cells on one line each, tabs between; a spreadsheet must not take a cell that came by mail for a formula. */
export function tableText(lines: readonly (readonly string[])[]): string {
  return tsvText(lines.map(cells => cells.map(safeCell)))
}
