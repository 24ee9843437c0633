import type { Message, Part } from '../../shared/mail'

/** A message as a search sees it: every text as `plain` makes it, dates in milliseconds since the epoch. */
export type SearchDoc = {
  from: string
  to: string
  cc: string
  bcc: string
  subject: string
  /** Headers and text together. */
  all: string
  rfcId: string
  date: number
  labels: string[]
  /** Names of attached files. */
  files: string[]
}

/** Lower-case words with one blank around each, so that whole words and phrases are found by `includes`. */
export function plain(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu)
  return words ? ` ${words.join(' ')} ` : ' '
}

export function wordsOf(message: Message): SearchDoc {
  const header = (name: string): string =>
    message.payload.headers
      .filter(each => each.name.toLowerCase() === name)
      .map(each => each.value)
      .join(' ')
  const parts = allParts(message.payload)
  const [from, to, cc, bcc, subject] = ['from', 'to', 'cc', 'bcc', 'subject'].map(name => plain(header(name))) as [
    string,
    string,
    string,
    string,
    string,
  ]
  const files = parts.flatMap(part => (part.filename ? [part.filename.toLowerCase()] : []))
  const text = parts.map(textOf).join('\n')
  return {
    from,
    to,
    cc,
    bcc,
    subject,
    all: `${from}${to}${cc}${bcc}${subject}${plain(text)}${files.map(plain).join('')}`,
    rfcId: bareId(header('message-id')),
    date: message.date,
    labels: message.labels.map(label => label.toLowerCase()),
    files,
  }
}

/** A Message-ID without its angle brackets. */
export const bareId = (id: string): string => id.trim().replace(/^<|>$/g, '')

function allParts(root: Part): Part[] {
  return [root, ...root.parts.flatMap(allParts)]
}

function textOf(part: Part): string {
  if (part.text === undefined || !part.mimeType.startsWith('text/')) return ''
  return part.mimeType === 'text/html' ? part.text.replace(/<[^>]*>/g, ' ') : part.text
}
