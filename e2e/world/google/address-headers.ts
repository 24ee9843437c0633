import { decodeWords } from './encoded-words'

const addressed = new Set(['from', 'to', 'cc', 'bcc', 'reply-to', 'sender'])

export type Mailbox = { name: string; address: string }

/** A header value as Gmail shows it: decoded, and address lists written anew, with quotes only round names that need them (measured). */
export function shownValue(name: string, value: string): string {
  if (!addressed.has(name.toLowerCase()) || !value.includes('@')) return decodeWords(value)
  const list = splitList(value)
  return list.some(item => isGroup(item)) ? decodeWords(value) : list.map(item => written(parseMailbox(item))).join(', ')
}

/** The mailboxes of an address header, bytes as latin1 characters; names decoded, addresses as written. */
export const parseMailboxes = (value: string): Mailbox[] => splitList(value.replace(/^[^"<,@]*:|;\s*$/g, '')).map(parseMailbox)

/** The pieces of a mailbox: quoted strings, comments and bracketed addresses whole, everything else sign by sign. */
const pieces = (item: string): string[] => item.match(/"(?:[^"\\]|\\.)*"|\([^()]*\)|<[^<>]*>|./gs) ?? []

const isGroup = (item: string): boolean => pieces(item).includes(':')

/** The last bracketed address counts, whatever the name before it looks like. */
function parseMailbox(item: string): Mailbox {
  const parts = pieces(item)
  const last = parts.findLastIndex(part => /^<.*>$/s.test(part))
  const comment = parts.find(part => part.startsWith('(') && part.length > 1)
  const plain = parts.filter(part => !/^(?:\(.*\)|<.*>)$/s.test(part))
  if (last < 0) return { name: decodeWords(comment?.slice(1, -1) ?? ''), address: plain.join('').trim() }
  return { name: nameOf(plain.join('').trim()), address: (parts[last] ?? '').slice(1, -1).trim() }
}

function nameOf(text: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/s.exec(text)
  return decodeWords(quoted ? (quoted[1] ?? '').replace(/\\(.)/gs, '$1') : text)
}

function written({ name, address }: Mailbox): string {
  if (!name || name.toLowerCase() === address.toLowerCase()) return address
  const safe = /[",<>@:;()[\]\\]/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name
  return `${safe} <${address}>`
}

/** Splits at commas outside quotes, comments and angle brackets. */
function splitList(value: string): string[] {
  const items = ['']
  for (const piece of pieces(value)) {
    if (piece === ',') items.push('')
    else items.push((items.pop() ?? '') + piece)
  }
  return items.map(text => text.trim()).filter(Boolean)
}
