import { parseMailboxes } from './address-headers'
import { decodeWords } from './encoded-words'
import { headerOf, parseEntity, parseHeaders, type RawHeader, splitHead } from './mime'
import { buildPart, type Part } from './payload'
import { plainText, snippetOf } from './snippet'

/** A message in a mailbox: what came in, and what is built from it when first asked for. */
export type Mail = {
  id: string
  threadId: string
  raw: Buffer
  /** Milliseconds since the epoch. */
  internalDate: number
  labels: Set<string>
  historyId: number
  headers: RawHeader[]
  /** The Message-ID header with its angle brackets, '' where missing. */
  rfcId: string
  subject: string
  built: Built | undefined
}

/** `body` = the visible text, `files` = the names of all named parts. */
type Built = { part: Part; snippet: string; body: string; files: string[] }

/** Headers of a raw message, without its body. */
export function headersOf(raw: Buffer): RawHeader[] {
  const end = Math.min(...['\r\n\r\n', '\n\n'].map(blank => raw.indexOf(blank)).map(at => (at < 0 ? raw.length : at)))
  return parseHeaders(splitHead(raw.toString('latin1', 0, end)).head)
}

export const decodedHeader = (headers: readonly RawHeader[], name: string): string => decodeWords(headerOf(headers, name) ?? '')

/** All Message-IDs named in References and In-Reply-To, oldest first. */
export const referencesOf = (headers: readonly RawHeader[]): string[] =>
  ['references', 'in-reply-to'].flatMap(name => (headerOf(headers, name) ?? '').match(/<[^<>\s]+>/g) ?? [])

/** The address of the From header in lower case. */
export const senderOf = (headers: readonly RawHeader[]): string =>
  parseMailboxes(headerOf(headers, 'from') ?? '')[0]?.address.toLowerCase() ?? ''

/** Payload, snippet and text of a message, built once. */
export function build(mail: Mail): Built {
  if (mail.built) return mail.built
  const part = buildPart(parseEntity(mail.raw.toString('latin1')))
  const body = plainText(part)
  mail.built = { part, body, snippet: snippetOf(body), files: filesOf(part) }
  return mail.built
}

const filesOf = (part: Part): string[] => [...(part.filename ? [part.filename] : []), ...part.parts.flatMap(filesOf)]
