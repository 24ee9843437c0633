import type { Answer, Citation, Table } from '../../shared/answer'
import type { GuestList } from '../../shared/guest-list'
import { MessageId, RfcId, ThreadId } from '../../shared/mail'
import type { ReadMessage, ReadThread } from '../reader/reading'
import { type Folded, findFolded, foldQuotes, widened } from './find-quote'
import { parseMark, replaceMarks } from './marks'
import type { SubmittedTable } from './tools/submit-table'
import { defused } from './untrusted'

const longestText = 60_000

/** What a mind answered, unchecked. `ids`: short id -> message; a table or a guest list may stand beside the text. */
export type Unchecked = {
  text: string
  threads: readonly ReadThread[]
  ids: ReadonlyMap<string, MessageId>
  table: SubmittedTable | null
  guests: GuestList | null
}

/**
 * Looks every [[m12: quote]] up in its message and numbers it [[0]], [[1]] ... A quote that is not there, or of a message that nobody read,
 * stays as an unchecked citation. Numbers that the mind wrote itself are taken out. Any text in, no throw.
 */
export function makeAnswer({ text, threads, ids, table, guests }: Unchecked): Answer {
  const desk = openDesk(threads, ids)
  const answer: Answer = { text: checkedText(desk, text.slice(0, longestText)).trim(), citations: desk.citations }
  if (table) answer.table = checkedTable(desk, table)
  if (guests) answer.guests = guests
  return answer
}

/** `cite` gives the number of a citation, the same for the same words of the same message. */
type Desk = { citations: Citation[]; cite(id: string, quote: string): number }

function openDesk(threads: readonly ReadThread[], ids: ReadonlyMap<string, MessageId>): Desk {
  const messages = new Map(threads.flatMap(thread => thread.messages).map(message => [message.id, message]))
  const folded = new Map<string, Folded>()
  const fold = (text: string): Folded => {
    const known = folded.get(text) ?? foldQuotes(text)
    folded.set(text, known)
    return known
  }
  const citations: Citation[] = []
  const cite = (short: string, quote: string): number => {
    const id = ids.get(short)
    const message = id && messages.get(id)
    const citation = message ? citationOf(message, quote, fold) : unknownMessage(short, quote)
    const same = citations.findIndex(other => other.messageId === citation.messageId && other.quote === citation.quote)
    return same >= 0 ? same : citations.push(citation) - 1
  }
  return { citations, cite }
}

function citationOf(message: ReadMessage, quote: string, fold: (text: string) => Folded): Citation {
  const { id: messageId, threadId, rfcId, from, date } = message
  const words = wordsOf(message, quote, fold)
  return { messageId, threadId, rfcId, from: from.name || from.address, date, quote: words ?? quote, checked: words !== null }
}

/** The quote as the message itself, or the text of one of its attachments, has it; null where it has not. */
function wordsOf({ full, attachments }: ReadMessage, quote: string, fold: (text: string) => Folded): string | null {
  for (const text of [full, ...attachments.map(attachment => attachment.text)]) {
    const found = findFolded(fold(text), quote)
    const range = found && widened(text, found)
    if (range) return text.slice(range.start, range.end)
  }
  return null
}

const unknownMessage = (short: string, quote: string): Citation => ({
  messageId: MessageId.parse(short),
  threadId: ThreadId.parse(short),
  rfcId: RfcId.parse(`<${short}>`),
  from: '',
  date: 0,
  quote,
  checked: false,
})

const plain = (text: string): string => defused(text).replace(/\[\[\d+\]\]/g, '')

const checkedText = (desk: Desk, text: string): string => replaceMarks(text, mark => `[[${desk.cite(mark.id, mark.quote)}]]`, plain)

function checkedTable(desk: Desk, table: SubmittedTable): Table {
  const columns = table.columns.map(plain)
  const rows = table.rows.map(({ cells, cite }) => {
    const own = cite === undefined ? null : parseMark(cite.replace(/^\s*\[\[|\]\]\s*$/g, ''))
    const row = { citation: own && desk.cite(own.id, own.quote) }
    const texts = columns.map((_, column) => checkedCell(desk, cells[column] ?? '', row))
    return { cells: texts, citation: row.citation }
  })
  return { title: plain(table.title), columns, rows }
}

/** A row's first citation is the row's own and leaves its cell; further ones stay as numbers. */
function checkedCell(desk: Desk, cell: string, row: { citation: number | null }): string {
  const numbered = replaceMarks(
    cell,
    mark => {
      const number = desk.cite(mark.id, mark.quote)
      if (row.citation !== null && row.citation !== number) return `[[${number}]]`
      row.citation = number
      return ''
    },
    plain,
  )
  return numbered.trim()
}
