import { decodeWords } from './encoded-words'

const addressed = new Set(['from', 'to', 'cc', 'bcc', 'reply-to', 'sender'])

export type Mailbox = { name: string; address: string }

/** A header value as Gmail shows it: decoded, and address lists written anew, with quotes only round names that need them (measured). */
export function shownValue(name: string, value: string): string {
  if (!addressed.has(name.toLowerCase()) || !value.includes('@')) return decodeWords(value)
  const list = splitList(value)
  return list.some(item => /^[^"<]*:/.test(item)) ? decodeWords(value) : list.map(item => written(parseMailbox(item))).join(', ')
}

/** The mailboxes of an address header, bytes as latin1 characters; names decoded, addresses as written. */
export const parseMailboxes = (value: string): Mailbox[] => splitList(value.replace(/^[^"<,@]*:|;\s*$/g, '')).map(parseMailbox)

function parseMailbox(item: string): Mailbox {
  const match = /^(.*?)<([^<>]*)>/s.exec(item)
  if (!match) {
    const address = item.replace(/\s*\([^()]*\)\s*/g, '').trim()
    return { name: decodeWords(/\(([^()]*)\)/.exec(item)?.[1] ?? ''), address }
  }
  const name = (match[1] ?? '').trim()
  const quoted = /^"((?:[^"\\]|\\.)*)"$/s.exec(name)
  return { name: decodeWords(quoted ? (quoted[1] ?? '').replace(/\\(.)/gs, '$1') : name), address: (match[2] ?? '').trim() }
}

function written({ name, address }: Mailbox): string {
  if (!name || name.toLowerCase() === address.toLowerCase()) return address
  const safe = /[",<>@:;()[\]\\]/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name
  return `${safe} <${address}>`
}

/** Splits at commas outside quotes, comments and angle brackets. */
const splitList = (value: string): string[] =>
  (value.match(/(?:"(?:[^"\\]|\\.)*"|\([^()]*\)|<[^<>]*>|[^,])+/gs) ?? []).map(text => text.trim()).filter(Boolean)
