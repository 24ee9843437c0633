import { decodeWords } from 'postal-mime'
import type { Address } from '../../../shared/mail'
import { limits } from '../limits'
import { words } from '../line'

/** What one mailbox has been read of so far: words of its name, comments, and what stands in angle brackets or holds an @. */
type Item = { words: string[]; comments: string[]; angles: string[]; bare: string[] }

const emptyItem = (): Item => ({ words: [], comments: [], angles: [], bare: [] })

/**
 * The mailboxes of an address header (RFC 5322 3.4): groups opened, comments and quotes taken off, addresses trimmed and without their
 * brackets. Where several angle brackets follow one name, the last one is the address, as in mail programs. What has no address (a bare
 * name, an empty group) is left out. At most `limits.addresses`.
 */
export function parseAddresses(value: string): Address[] {
  const text = value.slice(0, limits.header)
  const found: Address[] = []
  let item = emptyItem()
  const close = () => {
    const mailbox = mailboxOf(item)
    if (mailbox && found.length < limits.addresses) found.push(mailbox)
    item = emptyItem()
  }
  for (const { kind, text: part } of tokens(text)) {
    if (kind === 'separator') close()
    else if (kind === 'group') item = emptyItem()
    else item[kind].push(part)
  }
  close()
  return found
}

type Token = { kind: keyof Item | 'separator' | 'group'; text: string; end: number }

const plain = /[^\s"(<,;:]+/y
const domain = /@[^\s"(<>,;]+/y
const quotedInAngle = /<\s*(?=")/y

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** One pass from left to right; a quote, comment or bracket that is never closed is a sign like any other. */
function* tokens(text: string): Generator<Token> {
  const unclosed = new Set<string>()
  for (let at = 0; at < text.length; ) {
    const sign = text[at] ?? ''
    const end = unclosed.has(sign) ? -1 : endOf(text, at)
    if (end < 0) unclosed.add(sign)
    const token = end > at ? enclosed(text, at, end) : single(text, at)
    if (token.text !== '') yield token
    at = token.end
  }
}

/** A separator, or a run of signs without meaning of their own. */
function single(text: string, at: number): Token {
  const sign = text[at] ?? ''
  if (sign === ',' || sign === ';') return { kind: 'separator', text: sign, end: at + 1 }
  if (sign === ':') return { kind: 'group', text: sign, end: at + 1 }
  const word = matchAt(plain, text, at)
  return { kind: word.indexOf('@') > 0 ? 'bare' : 'words', text: withoutClosing(word), end: at + Math.max(1, word.length) }
}

/** A word without the brackets that close nothing at its end. */
function withoutClosing(word: string): string {
  let end = word.length
  while (word[end - 1] === '>') end--
  return word.slice(0, end)
}

/** Index behind what is enclosed from `at` on; `at` itself where nothing is, -1 where what begins there is never closed. */
function endOf(text: string, at: number): number {
  if (text[at] === '"') return endOfQuote(text, at)
  if (text[at] === '(') return endOfComment(text, at)
  return text[at] === '<' ? endOfAngle(text, at) : at
}

function endOfQuote(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '"') return i + 1
  }
  return -1
}

function endOfComment(text: string, at: number): number {
  let depth = 0
  for (let i = at; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i + 1
  }
  return -1
}

/** A bracket that is opened anew begins there; a quoted local part may hold brackets. */
function endOfAngle(text: string, at: number): number {
  const quote = matchAt(quotedInAngle, text, at)
  const quoteEnd = quote === '' ? -1 : endOfQuote(text, at + quote.length)
  for (let i = quoteEnd > 0 ? quoteEnd : at + 1; i < text.length; i++) {
    if (text[i] === '>') return i + 1
    if (text[i] === '<') return at
  }
  return -1
}

function enclosed(text: string, at: number, end: number): Token {
  const inner = text.slice(at + 1, end - 1)
  if (text[at] === '<') return { kind: 'angles', text: inner, end }
  if (text[at] === '(') return { kind: 'comments', text: unescaped(inner), end }
  const host = matchAt(domain, text, end)
  return host ? { kind: 'bare', text: text.slice(at, end) + host, end: end + host.length } : { kind: 'words', text: unescaped(inner), end }
}

const unescaped = (text: string): string => text.replace(/\\(.)/gs, '$1')

function mailboxOf({ words, comments, angles, bare }: Item): Address | null {
  const angle = angles.findLast(text => text.includes('@'))
  const only = words.length === 1 && /^[^\s@]+@[^\s@]+$/.test(words[0] ?? '') ? words[0] : undefined
  const address = (angle ?? bare.at(-1) ?? only ?? angles.at(-1) ?? '').trim().replace(/^@[^:]*:/, '')
  if (address === '') return null
  const named = angle === undefined ? (address === only ? [] : words) : [...words, ...bare]
  return { name: cleanName(decodeWords((named.length > 0 ? named : comments).join(' ')), address), address }
}

/** A display name without its outer quotes; the address repeated as a name is no name. */
function cleanName(name: string, address: string): string {
  const bare = name.trim().replace(/^(['"])(.*)\1$/, '$2')
  return bare.toLowerCase() === address.toLowerCase() ? '' : bare
}

/** The words by which a sender may be called: of the name, and of the address in front of its host. */
export const nameWords = ({ name, address }: Address): string[] => words(`${name} ${address.split('@', 1)[0] ?? ''}`)
