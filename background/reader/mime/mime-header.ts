import { decodeWords } from 'postal-mime'
import type { Header } from '../../../shared/mail'
import { guessText, withPunctuation } from './charset'

/** Headers whose value is a list of addresses: an encoded word there may hide a comma, which must not part the list. */
const addressHeaders = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'reply-to',
  'sender',
  'resent-from',
  'resent-to',
  'resent-cc',
  'disposition-notification-to',
])

/** No header value holds a line break, whatever was encoded in it. */
export const oneLine = (text: string): string => text.replace(/[\r\n\0]+/g, ' ')

/** RFC 2047 words decoded, one line. */
const decoded = (words: string): string => oneLine(withPunctuation(decodeWords(words)))

/** Decodes words of an address list and puts in quotes what would otherwise read as its syntax. */
function decodeAddressWords(value: string): string {
  const joined = value.replace(/\?=[ \t]+=\?/g, '?==?')
  let quoted = false
  let last = 0
  let out = ''
  for (const run of joined.matchAll(/(?:=\?[^?\s]{1,60}\?[bq]\?[^?\n]*\?=)+/gi)) {
    const before = joined.slice(last, run.index)
    for (let i = 0; i < before.length; i++) {
      if (before[i] === '\\') i++
      else if (before[i] === '"') quoted = !quoted
    }
    const text = decoded(run[0].replace(/\?==\?/g, '?= =?'))
    const escaped = text.replace(/["\\]/g, '\\$&')
    out += before + (quoted ? escaped : /[",;:<>()[\]@\\]/.test(text) ? `"${escaped}"` : text)
    last = run.index + run[0].length
  }
  return out + joined.slice(last)
}

/** A header's value as a person reads it: RFC 2047 words decoded, one line. */
function decodeHeaderValue(name: string, value: string): string {
  if (!value.includes('=?')) return value
  if (addressHeaders.has(name.toLowerCase())) return decodeAddressWords(value)
  return decoded(value)
}

const field = /^([!-9;-~]+)[ \t]*:[ \t]*/

/** Unfolds and decodes a header block (RFC 5322 2.2). Lines that are no field are skipped. */
export function parseHeaders(block: Uint8Array): Header[] {
  const folded: string[][] = []
  for (const line of guessText(block).split(/\r?\n/)) {
    const continued = line.startsWith(' ') || line.startsWith('\t')
    if (continued) folded.at(-1)?.push(line)
    else if (field.test(line)) folded.push([line])
  }
  return folded.map(lines => {
    const whole = lines.map((line, i) => (i === 0 ? line.trimEnd() : ` ${line.trim()}`)).join('')
    const [start = '', name = ''] = field.exec(whole) ?? []
    return { name, value: decodeHeaderValue(name, whole.slice(start.length).trim()) }
  })
}
