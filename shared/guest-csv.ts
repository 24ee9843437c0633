import type { GuestStatus } from './guest-list'
import type { ShownRow } from './saved-list'

/** What a table calls its columns and answers, and where a row's message is read ('' where nowhere). */
export type TableWords = {
  columns: Record<Column, string>
  statuses: Record<GuestStatus, string>
  yes: string
  link(row: ShownRow): string
}

export const columns = [
  'name',
  'email',
  'status',
  'party',
  'with',
  'date',
  'eye',
  'byYou',
  'note',
  'conflict',
  'history',
  'quote',
  'link',
  'messageId',
] as const
export type Column = (typeof columns)[number]

const cellsOf: Record<Column, (row: ShownRow, words: TableWords) => string> = {
  name: row => row.name || row.email,
  email: row => row.email,
  status: (row, { statuses }) => statuses[row.status],
  party: row => (row.party > 0 ? String(row.party) : ''),
  with: row => row.with.join(', '),
  date: row => row.date.slice(0, 10),
  eye: (row, { yes }) => (row.unsure ? yes : ''),
  byYou: (row, { yes }) => (row.byYou ? yes : ''),
  note: row => row.note,
  conflict: row => row.conflict?.quote ?? '',
  history: row => (row.history.length > 0 ? String(row.history.length) : ''),
  quote: row => row.quote,
  link: (row, { link }) => link(row),
  messageId: row => row.rfcId ?? '',
}

/** The rows as lines of cells under a line of titles; no cell can be taken for a formula. */
export function guestCells(rows: readonly ShownRow[], words: TableWords): string[][] {
  return [columns.map(column => words.columns[column]), ...rows.map(row => columns.map(column => safeCell(cellsOf[column](row, words))))]
}

/** RFC 4180 with CRLF, after a byte order mark: Excel reads UTF-8 only then. */
export const csvText = (lines: readonly (readonly string[])[]): string =>
  `\uFEFF${lines.map(cells => `${cells.map(csvField).join(',')}\r\n`).join('')}`

const csvField = (cell: string): string => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** One line a row, tabs between, as spreadsheets take it from the clipboard. */
export const tsvText = (lines: readonly (readonly string[])[]): string =>
  lines.map(cells => cells.map(cell => cell.replace(/\s+/g, ' ').trim()).join('\t')).join('\n')

/** An apostrophe before what a spreadsheet may take for a formula, also behind blanks, quotes and invisible letters. */
export const safeCell = (cell: string): string => (/^(?:[\t\r\n]|[\s"'\p{Cf}]*[=+\-@＝＋－＠])/u.test(cell) ? `'${cell}` : cell)

/** A file name for a list: no path, nothing a file system refuses. */
export function fileName(title: string, extension: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `${plain.slice(0, 80).trim() || 'guests'}.${extension}`
}
