import type { Answer, Receipt } from '../shared/answer'
import { errorWords } from '../shared/error-words'
import type { GuestRow } from '../shared/guest-list'
import type { RunView } from '../shared/run-view'

/**
 * The contract of `npm run ask -- --json`: one object an answered question; ids are RFC Message-IDs, which `rfcIdOf` tells of the world's.
 * `broken` = numbers of lines of the file that could not be read: each counts as a message in scope that was left out.
 */
export function answerJson(run: RunView, rfcIdOf: (messageId: string) => string, broken: readonly number[] = []) {
  if (!run.answer || !run.receipt) throw new Error(`No answer: ${run.error ? errorWords[run.error].says : run.state}`)
  const { receipt, answer } = run
  return {
    answer: plainText(answer.text),
    rows: rows(answer),
    citations: answer.citations.map(({ rfcId, quote, checked }) => ({ messageId: rfcId, quote, checked })),
    receipt: {
      messages: receipt.messages + broken.length,
      read: receipt.read,
      folded: receipt.folded,
      hidden: receipt.hidden,
      left_out: [...leftOut(receipt, rfcIdOf), ...broken.map(line => ({ messageId: `<line-${line}>`, why: 'undecodable' }))],
      attachments: receipt.attachments,
    },
    model: run.mind,
    tokens: { in: run.usage.in, out: run.usage.out },
    usd: run.usage.usd,
  }
}

export type AnswerJson = ReturnType<typeof answerJson>

/** Messages and parts that were not read, with the messages that the search plan did not choose, and a line for the unseen rest of each list. */
function leftOut({ leftOut, cut = [], notChosen }: Receipt, rfcIdOf: (messageId: string) => string) {
  return [
    ...cut.map(({ why }, at) => ({ messageId: `<rest-of-list-${at + 1}@unread.invalid>`, why })),
    ...leftOut.map(({ rfcId, part, why }) => ({ messageId: rfcId as string, why, ...(part ? { part } : {}) })),
    ...notChosen.map(id => ({ messageId: rfcIdOf(id), why: 'not-chosen' })),
  ]
}

/** Citation marks become footnote numbers. */
const plainText = (text: string): string => text.replace(/\[\[(\d+)\]\]/g, (_, index: string) => `[${Number(index) + 1}]`)

function rows(answer: Answer): Record<string, unknown>[] {
  if (answer.guests) return answer.guests.rows.map(guestRow)
  const { table } = answer
  if (!table) return []
  return table.rows.map(({ cells, citation }) => ({
    ...Object.fromEntries(table.columns.map((column, i) => [column, cells[i] ?? ''])),
    ...(citation === null ? {} : { messageId: answer.citations[citation]?.rfcId }),
  }))
}

/** A row without an answer has no source, also where it is unsure: what could not be judged is shown in the list, and proves nothing. */
function guestRow(row: GuestRow) {
  const { name, email, status, party, date, quote, partstat, rfcId } = row
  const source = status === 'none' ? { date: '', quote: '', partstat, messageId: '' } : { date, quote, partstat, messageId: rfcId ?? '' }
  return {
    name,
    email,
    status,
    party,
    ...source,
    ...(row.with.length > 0 ? { with: row.with } : {}),
    ...(row.unsure ? { unsure: true } : {}),
    ...(row.eventId ? { eventId: row.eventId } : {}),
  }
}
