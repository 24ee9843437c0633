import * as z from 'zod'
import { type GuestList, GuestStatus } from '../../shared/guest-list'
import { type ModelRow, mergeModelRows } from '../rsvp/merge-model'
import { findQuote, widened } from './find-quote'
import { parseMark } from './marks'
import { onShelf, type Shelf } from './shelf'
import type { SubmittedTable } from './tools/submit-table'

/** The columns in which a model submits its own reading of who answered what. */
export const guestColumns = ['name', 'email', 'status', 'party', 'quote', 'message'] as const
type GuestColumn = (typeof guestColumns)[number]

/** As many heads as a model is believed to have counted. */
const mostHeads = 1000

/** The rows of a table that a model submitted as a guest list; null where its columns say that it is another table. */
export function guestRowsOf({ columns, rows }: SubmittedTable): ModelRow[] | null {
  const place = new Map(columns.map((column, at) => [column.trim().toLowerCase(), at]))
  if (!['name', 'email', 'status'].every(column => place.has(column))) return null
  return rows.map(({ cells, cite }) => {
    const cell = (column: GuestColumn) => cells[place.get(column) ?? -1]?.trim() ?? ''
    const mark = markOf(cite) ?? markOf(cell('quote'))
    return {
      name: cell('name'),
      email: cell('email'),
      status: GuestStatus.catch('none').parse(cell('status').toLowerCase()),
      party: z.coerce.number().int().min(0).max(mostHeads).catch(0).parse(cell('party')),
      quote: mark?.quote || cell('quote'),
      message: mark?.id ?? cell('message').replace(/^\[+|[\]:]+$/g, ''),
    }
  })
}

const markOf = (text: string | undefined) => (text === undefined ? null : parseMark(text.replace(/^\s*\[\[|\]\]\s*$/g, '')))

type Given = { guests: GuestList | null; table: SubmittedTable | null; me: string; shelf: Shelf }

/** The guest list with the model's own reading beside code's rows; a table that is such a reading is shown in the list and nowhere else. */
export function withModelRows({ guests, table, me, shelf }: Given): Pick<Given, 'guests' | 'table'> {
  const given = guests && table && guestRowsOf(table)
  if (!given) return { guests, table }
  const messages = shelf.threads.flatMap(thread => thread.messages)
  const { list } = mergeModelRows(guests, given, { me, messages, message: id => onShelf(shelf, id), find: wordsFound })
  return { guests: list, table: null }
}

/** A quote as a text has it, a word or two widened to their sentence; null where it has not. */
export function wordsFound(text: string, quote: string): string | null {
  const found = findQuote(text, quote)
  if (!found) return null
  const { start, end } = widened(text, found)
  return text.slice(start, end)
}
