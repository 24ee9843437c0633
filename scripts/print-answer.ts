import type { AnswerJson } from './answer-json'

/** Prints an answer for people: a guest list as one line a person, then the receipt. */
export function printAnswer(answer: AnswerJson): void {
  print(answer.answer)
  const guests = answer.rows.filter(isGuest)
  if (guests.length > 0) print()
  for (const guest of guests) {
    const heads = guest.status === 'yes' ? ` ${guest.party}` : ''
    const evidence = guest.quote ? `  "${guest.quote.replace(/\s+/g, ' ')}"` : guest.partstat ? `  (invitation: ${guest.partstat})` : ''
    print(`${`${guest.unsure ? 'unsure: ' : ''}${guest.status}${heads}`.padEnd(14)} ${guest.name} <${guest.email}>${evidence}`)
  }
  for (const [index, citation] of answer.citations.entries())
    print(`[${index + 1}]${citation.checked ? '' : ' NOT FOUND IN THE MESSAGE'} "${citation.quote.replace(/\s+/g, ' ')}"`)
  print(`\n${receiptLine(answer)}`)
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
  return `Read ${receipt.read} of ${receipt.messages} messages, ${receipt.folded} repeated lines folded, ${receipt.attachments.read} of ${receipt.attachments.of} attachments.${left} ${mind}`
}

/** Mail cannot move the terminal's cursor or turn the writing round: control and bidi characters are taken out. */
function print(line = ''): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  console.log(line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ''))
}
