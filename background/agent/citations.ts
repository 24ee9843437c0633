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
  const threadOf = new Map(threads.flatMap(thread => thread.messages.map(({ id }) => [id, thread.messages] as const)))
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
    const citation = message ? citationOf(message, quote, threadOf.get(message.id) ?? [], fold) : unknownMessage(short, quote)
    const same = citations.findIndex(other => other.messageId === citation.messageId && other.quote === citation.quote)
    return same >= 0 ? same : citations.push(citation) - 1
  }
  return { citations, cite }
}

type Fold = (text: string) => Folded
/** Words of a message in which a quote is found. isQuoted: they stand only in lines behind ">", so that somebody else wrote them. */
type Words = { text: string; isQuoted: boolean }

/** A citation names who wrote the words: where the message only quotes them, the one of its thread that has them of its own; else it stays unchecked. */
function citationOf(message: ReadMessage, quote: string, thread: readonly ReadMessage[], fold: Fold): Citation {
  const here = wordsOf(message, quote, fold)
  const own = here?.isQuoted ? ownIn(thread, quote, fold) : null
  const { source, words } = own ?? { source: message, words: here }
  const { id: messageId, threadId, rfcId, from, date } = source
  return {
    messageId,
    threadId,
    rfcId,
    from: from.name || from.address,
    date,
    quote: words?.text ?? quote,
    checked: words !== null && !words.isQuoted,
  }
}

/** The first message of a thread that has the quote in words of its own. */
function ownIn(thread: readonly ReadMessage[], quote: string, fold: Fold): { source: ReadMessage; words: Words } | null {
  for (const source of thread) {
    const words = wordsOf(source, quote, fold)
    if (words && !words.isQuoted) return { source, words }
  }
  return null
}

/** The quote as the message itself, or the text of one of its attachments, has it; null where it has not. */
function wordsOf({ full, attachments }: ReadMessage, quote: string, fold: Fold): Words | null {
  const wordsIn = (text: string) => {
    const found = findFolded(fold(text), quote)
    const range = found && widened(text, found)
    return range && { found, text: text.slice(range.start, range.end) }
  }
  const first = wordsIn(full)
  if (first && !isInQuote(full, first.found)) return { text: first.text, isQuoted: false }
  const unquoted = full.includes('>') ? [full.replace(/^>.*\n?/gm, '')] : []
  for (const text of [...unquoted, ...attachments.map(attachment => attachment.text)]) {
    const words = wordsIn(text)
    if (words) return { text: words.text, isQuoted: false }
  }
  return first && { text: first.text, isQuoted: true }
}

/** Whether every line of a range is one of another's that is quoted. */
const isInQuote = (full: string, { start, end }: { start: number; end: number }): boolean =>
  full
    .slice(full.lastIndexOf('\n', start - 1) + 1, end)
    .split('\n')
    .every(line => line.startsWith('>'))

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
