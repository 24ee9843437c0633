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
export const messageText = (id: string, message: ReadMessage, threadSubject: string, me: string): string =>
  `${headLine(id, message, threadSubject, me)}\n${harmless(message.text) || '(no text)'}`

function headLine(id: string, message: ReadMessage, subject: string, me: string): string {
  const recipients = people([...message.to, ...message.cc], me)
  const facts = [
    new Date(message.date).toISOString().replace(/:\d\d\.\d+Z$/, 'Z'),
    `${person(me, message.from)}${recipients && ` to ${recipients}`}`,
  ]
  if (message.kind !== 'mail') facts.push(message.kind)
  if (message.subject !== subject && oneLine(message.subject).toLowerCase() !== `re: ${oneLine(subject).toLowerCase()}`)
    facts.push(oneLine(message.subject))
  return `### ${id} | ${facts.join(' | ')}`
}

/** Text of a stranger cannot pose as a line of ours, nor as a chat template's mark. */
function harmless(text: string): string {
  return text.replace(/^(#{2,3} (?:thread:|m\d+ \|))/gm, ' $1').replace(/<(?=\|[a-z_]+\|>|(?:start|end)_of_turn>)/gi, '< ')
}
