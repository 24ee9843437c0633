import type { Address } from '../../shared/mail'
import { withoutHiddenCharacters } from '../reader/hidden-characters'
import type { ReadMessage } from '../reader/reading'

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const person = (me: string, { name, address }: Address): string => {
  if (address.toLowerCase() === me) return 'me'
  const seen = withoutHiddenCharacters(address).text
  return name ? `${oneLine(name)} <${seen}>` : seen
}

/** Most recipients that a message's line names. */
const mostNamed = 20

function people(addresses: readonly Address[], me: string): string {
  const named = addresses.slice(0, mostNamed).map(address => person(me, address))
  if (addresses.length > mostNamed) named.push(`${addresses.length - mostNamed} more`)
  return named.join(', ')
}

/** A message as a model sees it, under its own line; `me` in lower case. */
export function messageText(id: string, message: ReadMessage, threadSubject: string, me: string): string {
  const head = headFields(id, message, threadSubject, me).map(({ text }) => text)
  return `${head.join('')}\n${harmless(message.text) || '(no text)'}`
}

/** A part of a message's own line, and the header that it says; '' = words of ours. */
export type HeadField = { text: string; header: '' | 'Date' | 'From' | 'To' | 'Subject' }

/** A message's own line, in parts. */
export function headFields(id: string, message: ReadMessage, subject: string, me: string): HeadField[] {
  const recipients = people([...message.to, ...message.cc], me)
  const ours = (text: string): HeadField => ({ text, header: '' })
  const fields: HeadField[] = [
    ours(`### ${id} | `),
    { text: new Date(message.date).toISOString().replace(/:\d\d\.\d+Z$/, 'Z'), header: 'Date' },
    ours(' | '),
    { text: person(me, message.from), header: 'From' },
  ]
  if (recipients) fields.push(ours(' to '), { text: recipients, header: 'To' })
  if (message.kind !== 'mail') fields.push(ours(` | ${message.kind}`))
  if (message.subject !== subject && oneLine(message.subject).toLowerCase() !== `re: ${oneLine(subject).toLowerCase()}`)
    fields.push(ours(' | '), { text: oneLine(message.subject), header: 'Subject' })
  return fields
}

/** Text of a stranger cannot pose as a line of ours, nor as a chat template's mark. */
export function harmless(text: string): string {
  return text.replace(/^(#{2,3} (?:thread:|m\d+ \|))/gm, ' $1').replace(/<(?=\|[a-z_]+\|>|(?:start|end)_of_turn>)/gi, '< ')
}
