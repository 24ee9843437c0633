import type { ReadMessage } from '../reader/reading'

/** What stands under a reply: the line that says who wrote when, and the original with a > before each line, as Gmail does it. */
export function quoted(message: ReadMessage, zone: string): string {
  const lines = message.full.trimEnd().split('\n')
  return [
    `On ${when(message.date, zone)} ${who(message)} wrote:`,
    '',
    ...lines.map(line => (line.startsWith('>') ? `>${line}` : `> ${line}`)),
  ].join('\n')
}

/** What stands under the words of a forward: the original's heads, then the original unchanged. */
export function forwarded(message: ReadMessage, zone: string): string {
  const list = (people: ReadMessage['to']) => people.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join(', ')
  const heads = [
    '---------- Forwarded message ---------',
    `From: ${who(message)}`,
    `Date: ${when(message.date, zone)}`,
    `Subject: ${message.subject}`,
    `To: ${list(message.to)}`,
    ...(message.cc.length > 0 ? [`Cc: ${list(message.cc)}`] : []),
  ]
  return [...heads, '', message.full].join('\n')
}

/** A text with the signature under it, set off as RFC 3676 section 4.3 says. */
export const signedOff = (text: string, signature: string): string => (signature.trim() ? `${text}\n\n-- \n${signature.trim()}` : text)

/** "Re: " once, whatever the subject begins with already. */
export const answering = (subject: string): string => (/^\s*re\s*:/i.test(subject) ? subject : `Re: ${subject}`)
export const passingOn = (subject: string): string => (/^\s*(?:fwd?|wg)\s*:/i.test(subject) ? subject : `Fwd: ${subject}`)

const who = ({ from }: ReadMessage): string => (from.name ? `${from.name} <${from.address}>` : from.address)

function when(date: number, zone: string): string {
  const parts = { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' } as const
  const day = new Intl.DateTimeFormat('en-US', { ...parts, timeZone: zone }).format(date)
  return `${day} at ${new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(date)}`
}
