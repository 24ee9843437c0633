import { isEmpty, type Line, makeLine, shownLength } from '../line'
import type { Attributes } from './attributes'

/** A cell and where its lines stand among those of the page, [from, to). `deep`: a table of several rows is in it. */
type Cell = { from: number; to: number; columns: number; rows: number; deep: boolean }
/** `start`: the page's lines before it. `layout`: the mail says that it only arranges, so that an empty cell says nothing. `closed`: no row is open. */
export type Table = { start: number; layout: boolean; rows: Cell[][]; closed: boolean }

/** Most lines of a cell, and characters of a row, that still are one line where a cell has several; what is longer is a column of a page. */
const mostLines = 6
const mostText = 200
/** Most columns that empty cells are kept of. */
const mostColumns = 64

const span = (value: string | undefined, most: number): number => Math.max(1, Math.min(most, Number.parseInt(value ?? '1', 10) || 1))

/** A table that opens behind so many lines of the page. */
export const makeTable = (start: number, attributes: Attributes): Table => ({
  start,
  layout: /^(?:presentation|none)$/i.test((attributes.get('role') ?? '').trim()),
  rows: [],
  closed: true,
})

/** The next cells stand in a new row. */
export function openRow(table: Table): void {
  table.rows.push([])
  table.closed = false
}

/** A cell opens behind so many lines of the page, in a row of its own where none is open. */
export function openCell(table: Table, from: number, attributes: Attributes): void {
  if (table.closed) openRow(table)
  table.rows.at(-1)?.push({
    from,
    to: from,
    columns: span(attributes.get('colspan'), mostColumns),
    rows: span(attributes.get('rowspan'), 65_534),
    deep: false,
  })
}

/** The last cell ends before the page's line `to`. */
export function closeCell(table: Table, to: number): void {
  const cell = openCellOf(table)
  if (cell) cell.to = Math.max(cell.from, to)
}

/** The cell in which what is read now stands. */
export const openCellOf = (table: Table | undefined): Cell | undefined => table?.rows.at(-1)?.at(-1)

/** `long`: it has more lines than are looked at. */
type Placed = { cell: Cell; column: number; lines: Line[]; long: boolean }

/** Lines of a cell that are looked at, as those of a table in it are looked at again with each table around it. */
const mostLooked = 64

/** What of a cell's lines says something. */
function saidIn({ from, to }: Cell, lines: readonly Line[]): Line[] {
  const said: Line[] = []
  for (let at = from; at < Math.min(to, from + mostLooked); at++) {
    const line = lines[at]
    if (line && !isEmpty(line.text)) said.push(line)
  }
  return said
}

/** Cells with the columns they begin in (HTML 4.9.12), and their lines that say something. */
function placed({ rows }: Table, lines: readonly Line[]): Placed[][] {
  const taken: number[] = []
  return rows.map((row, number) => {
    let column = 0
    return row.map(cell => {
      while ((taken[column] ?? 0) > number) column++
      const at = column
      column += cell.columns
      if (cell.rows > 1) for (let i = at; i < Math.min(column, mostColumns); i++) taken[i] = number + cell.rows
      return { cell, column: at, lines: saidIn(cell, lines), long: cell.to - cell.from > mostLooked }
    })
  })
}

/** Whether the page has text between the cells of a row. */
const hasBetween = (row: readonly Placed[], lines: readonly Line[]): boolean =>
  row.some(({ cell }, i) => {
    for (let at = row[i - 1]?.cell.to ?? cell.from; at < cell.from; at++) if (!isEmpty(lines[at]?.text ?? '')) return true
    return false
  })

/** Whether the cells of a row go on one line. */
function isRow(row: readonly Placed[], lines: readonly Line[]): boolean {
  if (row.length < 2 && row[0]?.column === 0) return false
  if (row.some(({ cell, long }) => cell.deep || long) || hasBetween(row, lines)) return false
  const quote = row.find(({ lines }) => lines.length > 0)?.lines[0]?.quote
  if (row.some(({ lines }) => lines.some(line => line.quote !== quote))) return false
  return row.every(({ lines }) => lines.length < 2) || isShort(row)
}

function isShort(row: readonly Placed[]): boolean {
  let length = 0
  for (const { lines } of row) for (const { text } of lines) length += shownLength(text)
  return length <= mostText && row.every(({ lines }) => lines.length <= mostLines)
}

/** The columns in which any row says something: an empty cell is kept where another of its column is not empty. */
function keptColumns(rows: readonly Placed[][], { layout }: Table): number[] {
  if (layout) return []
  const said = new Set<number>()
  for (const row of rows) for (const { lines, column } of row) if (lines.length > 0) said.add(column)
  return said.size > mostColumns ? [] : [...said].sort((a, b) => a - b)
}

/** One line of a row's cells; null where none says anything. */
function rowLine(row: readonly Placed[], columns: readonly number[]): Line | null {
  const cells = row.filter(({ lines }) => lines.length > 0)
  const first = cells[0]?.lines[0]
  if (!first) return null
  const line = makeLine('', first.quote, first.attribution)
  const moved: NonNullable<Line['links']> = []
  let next = 0
  for (const [i, { lines, column }] of cells.entries()) {
    if (i > 0) line.text += ' | '
    const empty = columns.slice(next, columns.indexOf(column)).length
    line.text += '| '.repeat(empty)
    next += empty + 1
    for (const [at, { text, links }] of lines.entries()) {
      if (at > 0) line.text += ' / '
      for (const link of links ?? []) moved.push({ ...link, at: link.at + line.text.length })
      line.text += text.trim()
    }
  }
  if (moved.length > 0) line.links = moved
  return line
}

/** Stands where a line was that another one took in, so that those behind it keep their numbers. */
const taken = makeLine('', 0)

/** Whether a line went into that of a row. */
export const isTaken = (line: Line | undefined): boolean => line === taken

/**
 * Puts the rows of a finished table that have short cells each on one line: " | " between cells, " / " between lines of a cell. Returns how
 * many more of the lines are now taken in by others.
 */
export function joinRows(table: Table, lines: Line[]): number {
  const joined = placed(table, lines).filter(row => isRow(row, lines))
  const columns = keptColumns(joined, table)
  let count = 0
  for (const row of joined) {
    const from = row[0]?.cell.from ?? 0
    const to = row.at(-1)?.cell.to ?? from
    // the empty line above a table stands in its first cell
    const begin = row === joined[0] && isEmpty(lines[from]?.text ?? '-') ? from + 1 : from
    const line = rowLine(row, columns)
    for (let at = begin; at < to; at++) count += take(lines, at)
    if (!line) continue
    lines[begin] = line
    count--
  }
  for (; isTaken(lines.at(-1)); count--) lines.pop()
  return count
}

function take(lines: Line[], at: number): number {
  if (isTaken(lines[at])) return 0
  lines[at] = taken
  return 1
}

/** Whether a finished table has rows that its own cell cannot show on one line with others. */
export const hasRows = ({ rows }: Table): boolean => rows.length > 1 && rows.some(row => row.length > 1 || row.some(cell => cell.deep))
