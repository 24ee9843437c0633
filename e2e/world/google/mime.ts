import { decodeTransfer } from './charset'
import { parseParams } from './header-params'

/** One entity of RFC 2045 as it stands in the message: nothing decoded, `body` is one character a byte (latin1). */
export type Entity = {
  headers: RawHeader[]
  /** Lower case, without parameters; text/plain where the header is missing or broken (RFC 2045 5.2). */
  type: string
  params: ReadonlyMap<string, string>
  body: string
  parts: Entity[]
}

/** `value` is unfolded, bytes as latin1 characters. */
export type RawHeader = { name: string; value: string }

const deepest = 100

/** Types whose body Gmail opens as a message of its own: of a delivery status the first block becomes the child's headers (measured). */
const opened = new Set(['message/rfc822', 'message/delivery-status'])

/** The entity tree of a raw message; never throws: a broken tree gives what can be seen of it. */
export function parseEntity(source: string, fallback = 'text/plain', depth = 0): Entity {
  const { head, body } = splitHead(source)
  const headers = parseHeaders(head)
  const { value, params } = parseParams(headerOf(headers, 'content-type') ?? fallback)
  const type = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(value) ? value.toLowerCase() : fallback
  const entity: Entity = { headers, type, params, body, parts: [] }
  if (depth < deepest) entity.parts = childrenOf(entity, depth)
  return entity
}

/** The first header of that (lower-case) name. */
export const headerOf = (headers: readonly RawHeader[], name: string): string | undefined =>
  headers.find(header => header.name.toLowerCase() === name)?.value

/** Head and body, parted by the first empty line; a source that starts with one has no head. */
export function splitHead(source: string): { head: string; body: string } {
  if (source.startsWith('\r\n')) return { head: '', body: source.slice(2) }
  if (source.startsWith('\n')) return { head: '', body: source.slice(1) }
  const blank = /\r?\n\r?\n/.exec(source)
  if (!blank) return { head: source, body: '' }
  return { head: source.slice(0, blank.index), body: source.slice(blank.index + blank[0].length) }
}

/** Header fields of a head, unfolded (RFC 5322 2.2.3); lines that are none are left out. */
export function parseHeaders(head: string): RawHeader[] {
  const headers: RawHeader[] = []
  for (const line of head.replace(/\r?\n(?=[ \t])/g, '\r').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon < 1 || /[ \t]/.test(line.slice(0, colon).trimEnd())) continue
    headers.push({
      name: line.slice(0, colon).trimEnd(),
      value: line
        .slice(colon + 1)
        .replace(/[ \t]*\r[ \t]*/g, ' ')
        .trim(),
    })
  }
  return headers
}

function childrenOf(entity: Entity, depth: number): Entity[] {
  if (opened.has(entity.type)) {
    const inner = decodeTransfer(entity.body, headerOf(entity.headers, 'content-transfer-encoding') ?? '').toString('latin1')
    return inner.trim() ? [parseEntity(inner, 'text/plain', depth + 1)] : []
  }
  const boundary = entity.type.startsWith('multipart/') ? entity.params.get('boundary') : undefined
  if (!boundary) return []
  const fallback = entity.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  return splitParts(entity.body, boundary).map(part => parseEntity(part, fallback, depth + 1))
}

/** Bodies between boundary lines (RFC 2046 5.1.1): the line break before a boundary belongs to it; a missing last boundary ends at the end. */
function splitParts(body: string, boundary: string): string[] {
  const line = new RegExp(`^--${boundary.replace(/[^\w]/g, '\\$&')}(--)?[ \\t]*(?:\\r?\\n|\\r?$(?![^]))`, 'gm')
  const parts: string[] = []
  let start = -1
  for (const match of body.matchAll(line)) {
    if (start >= 0) parts.push(body.slice(start, match.index).replace(/\r?\n$/, ''))
    if (match[1]) return parts
    start = match.index + match[0].length
  }
  if (start >= 0) parts.push(body.slice(start))
  return parts
}
