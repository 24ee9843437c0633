import type { Attributes } from './attributes'
import type { Element } from './page-element'
import { goneOf } from './style'

/** Most columns of a table of which it is known that they are taken out. */
const mostColumns = 1000

/** Columns that are taken out; `until`: of each column, the row up to which a cell from above reaches. */
type Out = { columns: Set<number>; until: number[] }

/** An open table: its columns that are taken out (CSS 2.2, 17.5.5), how many it has by its <col>, and where the next cell stands. */
type Table = { out: Out | null; columns: number; row: number; column: number }

const spanOf = (attributes: Attributes, name: string): number =>
  Math.max(1, Math.min(mostColumns, Number.parseInt(attributes.get(name) ?? '1', 10) || 1))

/** The tables that are open, of which a column may be taken out by its <col>; one below its rows is not heeded. */
export class Tables {
  private readonly open: Table[] = []

  get isOpen(): boolean {
    return this.open.length > 0
  }

  /** What stands in a column that is taken out is gone. */
  enter(element: Element): void {
    const { name, cell } = element.tag
    const table = this.open.at(-1)
    if (name === 'table') this.open.push({ out: null, columns: 0, row: 0, column: 0 })
    else if (name === 'tr' && table) {
      table.row++
      table.column = 0
    }
    // what is not laid out takes up no column
    else if (table?.out && cell && name !== 'caption' && !element.style.gone) place(table, table.out, element)
  }

  leave({ tag: { name }, place, style, last }: Element): void {
    if (name === 'table') this.open.pop()
    if (name === 'colgroup' && last === null) this.add(place.attributes, style)
  }

  /** A <col>, or a <colgroup> that has none. */
  add(attributes: Attributes, { gone, unseen }: Element['style']): void {
    const table = this.open.at(-1)
    if (!table || table.row > 0) return
    const from = table.columns
    table.columns = Math.min(mostColumns, from + spanOf(attributes, 'span'))
    if (!gone || !unseen) return
    table.out ??= { columns: new Set(), until: [] }
    for (let column = from; column < table.columns; column++) table.out.columns.add(column)
  }
}

/** Counts a cell, and takes it out where all its columns are. */
function place(table: Table, { columns, until }: Out, element: Element): void {
  const { attributes } = element.place
  while ((until[table.column] ?? 0) > table.row) table.column++
  const from = table.column
  table.column = Math.min(mostColumns, from + spanOf(attributes, 'colspan'))
  const rows = spanOf(attributes, 'rowspan')
  let isOut = columns.has(from)
  for (let column = from; column < table.column; column++) {
    if (rows > 1) until[column] = table.row + rows
    isOut &&= columns.has(column)
  }
  if (isOut) element.style = goneOf(element.style)
}
