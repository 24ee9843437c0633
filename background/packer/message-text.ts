import type { Address } from '../../shared/mail'
import { withoutHiddenCharacters } from '../reader/hidden-characters'
import { inOneLine } from '../reader/line'
import type { ReadMessage } from '../reader/reading'
import { lookOf } from './look'
import { withoutTemplates } from './told-apart'
import { shownText, type Unfolded } from './unfold'

export const oneLine = (text: string): string => inOneLine(text).trim()

/** A name that could be taken for more than a name beside the signs between people and fields. */
const ambiguous = /[<>|,"\\[\]]|(?:^|\s)(?:to|me)(?:\s|$)/i
/** An address that is one word, and no word of ours. */
const plain = /^[^\s<>|,"\\[\]@]+@[^\s<>|,"\\[\]]+$/

/** In quotes of its own where it is needed to tell where it ends (RFC 5322 3.2.4). */
const quoted = (text: string, isPlain: boolean): string => (isPlain ? text : `"${text.replace(/["\\]/g, '\\$&')}"`)

const person = (me: string, { name, address }: Address): string => {
  if (me !== '' && address.toLowerCase() === me) return 'me'
  const [called, seen] = [name, withoutHiddenCharacters(address).text].map(each => withoutTemplates(oneLine(each)))
  const shown = quoted(seen ?? '', plain.test(lookOf(seen ?? '').text))
  return called ? `${quoted(called, !ambiguous.test(lookOf(called).text))} <${shown}>` : shown
}

/** Most recipients that a message's line names. */
const mostNamed = 20

function people(addresses: readonly Address[], me: string): string {
  const named = addresses.slice(0, mostNamed).map(address => person(me, address))
  if (addresses.length > mostNamed) named.push(`${addresses.length - mostNamed} more`)
  return named.join(', ')
}

/** In quotes where it could be taken for more fields than one. */
function titled(subject: string): string {
  const title = withoutTemplates(oneLine(subject))
  return quoted(title, !lookOf(title).text.includes('|'))
}

/** A thread's own line. */
export const threadHead = (subject: string): string => `## thread: ${titled(subject) || '(no subject)'}`

/** A message under its short id, with these of its folded lines put back. */
export type Shown = { id: string; message: ReadMessage; unfolded: readonly Unfolded[] }

/** A message as a model sees it, under its own line; `me` in lower case. */
export function messageText({ id, message, unfolded }: Shown, threadSubject: string, me: string): string {
  const head = headFields(id, message, threadSubject, me).map(({ text }) => text)
  return `${head.join('')}\n${shownText(message, unfolded) || '[no text]'}`
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
    fields.push(ours(' | subject: '), { text: titled(message.subject), header: 'Subject' })
  return fields
}
