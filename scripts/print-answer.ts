import type { AnswerJson } from './answer-json'

/** Prints an answer for people: a guest list as one line a person, then the receipt. */
export function printAnswer(answer: AnswerJson): void {
  console.log(answer.answer)
  const guests = answer.rows.filter(isGuest)
  if (guests.length > 0) console.log()
  for (const guest of guests) {
    const heads = guest.status === 'yes' ? ` ${guest.party}` : ''
    const evidence = guest.quote ? `  "${guest.quote.replace(/\s+/g, ' ')}"` : guest.partstat ? `  (invitation: ${guest.partstat})` : ''
    console.log(`${`${guest.unsure ? 'unsure: ' : ''}${guest.status}${heads}`.padEnd(14)} ${guest.name} <${guest.email}>${evidence}`)
  }
  for (const [index, citation] of answer.citations.entries())
    console.log(`[${index + 1}]${citation.checked ? '' : ' NOT FOUND IN THE MESSAGE'} "${citation.quote.replace(/\s+/g, ' ')}"`)
  console.log(`\n${receiptLine(answer)}`)
}

type Guest = { name: string; email: string; status: string; party: number; quote: string; partstat: string; unsure?: boolean }
const isGuest = (row: Record<string, unknown>): row is Guest => typeof row.email === 'string' && typeof row.status === 'string'

/** The receipt in one line. */
export function receiptLine({ receipt, model, usd, tokens }: AnswerJson): string {
  const mind =
    model === 'built-in'
      ? 'Built-in reader: nothing left this computer.'
      : `${model}: ${tokens.in + tokens.out} tokens, $${usd.toFixed(4)}.`
  const left =
    receipt.left_out.length > 0 ? ` Left out: ${receipt.left_out.map(({ messageId, why }) => `${messageId} (${why})`).join(', ')}.` : ''
  return `Read ${receipt.read} of ${receipt.messages} messages, ${receipt.folded} quoted lines folded, ${receipt.attachments.read} of ${receipt.attachments.of} attachments.${left} ${mind}`
}
