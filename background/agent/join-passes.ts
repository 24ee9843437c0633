import { words } from '../../shared/words'
import { fold } from '../time/fold'
import { guestRowsOf } from './guest-rows'
import type { AgentResult } from './loop'
import { findMarks } from './marks'
import type { SubmittedTable } from './tools/submit-table'

/** What one pass said, its text with the citation marks. */
export type Said = Pick<AgentResult, 'text' | 'table'>
type Row = SubmittedTable['rows'][number]

/**
 * One answer of what several passes over the mail said; `of` = all passes there are, `dateOf` = when the message of a short id was written.
 * Of a text the blocks that cite are taken, once each: what a part says without citing (a count, "nobody") holds of that part alone, and
 * stands under its number where the part found nothing else.
 */
export function joinPasses(said: readonly Said[], of: number, dateOf: (id: string) => number): Said {
  const { table, differ } = joinTables(
    said.flatMap(({ table }) => table ?? []),
    dateOf,
  )
  const seen = new Set<string>()
  const found = said.map(({ text }) => blocksOf(text).filter(block => isNews(block, seen)))
  const silent = said.flatMap(({ text, table }, index) => {
    const isSilent = text.trim() !== '' && findMarks(text).length === 0 && !table?.rows.length
    return isSilent ? [`*${words.passes.pass(index + 1, of)}:* ${text.trim()}`] : []
  })
  const isNothing = found.flat().length === 0 && !table?.rows.length
  const lead = isNothing ? [words.passes.nothing(said.length)] : []
  const notes = [
    ...(differ.length > 0 ? [words.passes.differ(differ)] : []),
    ...silent,
    ...(isNothing ? [] : [words.passes.found(said.length)]),
  ]
  return { text: [...lead, ...found.flat(), ...notes].join('\n\n'), table }
}

/** Paragraphs and list items. */
const blocksOf = (text: string): string[] =>
  text
    .split(/\n\s*\n|\n(?=[ \t]*(?:[-*•]|\d{1,3}[.)])[ \t])/)
    .map(block => block.trim())
    .filter(Boolean)

/** Whether a block cites something that no block before it did. */
function isNews(block: string, seen: Set<string>): boolean {
  const keys = findMarks(block).map(({ id, quote }) => JSON.stringify([id, plain(quote)]))
  const isNew = keys.some(key => !seen.has(key))
  for (const key of keys) seen.add(key)
  return isNew
}

const plain = (text: string): string => fold(text).replace(/\s+/g, ' ').trim()

type Joined = { table: SubmittedTable | null; differ: string[] }

/** The rows of all tables under the columns of the first; rows of different tables that name the same and say else are kept, and named. */
function joinTables(tables: readonly SubmittedTable[], dateOf: (id: string) => number): Joined {
  const [first] = tables
  if (!first) return { table: null, differ: [] }
  const columns = [...first.columns]
  for (const column of tables.flatMap(table => table.columns)) if (placeOf(columns, column) < 0) columns.push(column)
  const parts = tables.map(table => table.rows.map(row => aligned(row, table.columns, columns)))
  const guests = guestRowsOf({ ...first, columns, rows: parts.flat() })
  if (guests) {
    const rows = latest(
      parts.flat().map((row, index) => ({ row, given: guests[index] })),
      dateOf,
    )
    return { table: { ...first, columns, rows }, differ: [] }
  }
  const key = columns.findIndex((_, column) => parts.every(rows => isKey(rows, column)))
  const { rows, differ } = joinRows(parts, key)
  return { table: { ...first, columns, rows }, differ }
}

const placeOf = (columns: readonly string[], column: string): number => columns.findIndex(other => plain(other) === plain(column))

const aligned = ({ cells, ...row }: Row, from: readonly string[], to: readonly string[]): Row => ({
  ...row,
  cells: to.map(column => cells[placeOf(from, column)] ?? ''),
})

/** Whether a column tells the rows of one table apart. */
function isKey(rows: readonly Row[], column: number): boolean {
  const values = rows.map(({ cells }) => plain(cells[column] ?? ''))
  return values.every(Boolean) && new Set(values).size === values.length
}

function joinRows(parts: readonly Row[][], key: number): { rows: Row[]; differ: string[] } {
  const groups = new Map<string, Row[]>()
  const differ = new Set<string>()
  for (const row of parts.flat()) {
    const name = key < 0 ? JSON.stringify(row.cells.map(plain)) : plain(row.cells[key] ?? '')
    const group = groups.get(name) ?? []
    groups.set(name, group)
    if (group.some(({ cells }) => cells.every((cell, at) => plain(cell) === plain(row.cells[at] ?? '')))) continue
    if (group.length > 0) differ.add(group[0]?.cells[key] ?? '')
    group.push(row)
  }
  return { rows: [...groups.values()].flat(), differ: [...differ] }
}

type Guest = { row: Row; given: NonNullable<ReturnType<typeof guestRowsOf>>[number] | undefined }

/** Of what the passes read of one guest, that of the newest message: an answer of an earlier one was changed since. */
function latest(guests: readonly Guest[], dateOf: (id: string) => number): Row[] {
  const newest = new Map<string, Guest>()
  for (const guest of guests) {
    const name = plain(guest.given?.email || guest.given?.name || '')
    const before = newest.get(name)
    if (!before || dateOf(guest.given?.message ?? '') >= dateOf(before.given?.message ?? '')) newest.set(name, guest)
  }
  return [...newest.values()].map(({ row }) => row)
}
