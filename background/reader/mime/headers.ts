import { type Header, type MessageId, RfcId } from '../../../shared/mail'

/** Lower-case header name -> its values, in the order of the mail. */
export function headerMap(headers: readonly Header[]): ReadonlyMap<string, string[]> {
  const map = new Map<string, string[]>()
  for (const { name, value } of headers) {
    const key = name.toLowerCase()
    const values = map.get(key)
    if (values) values.push(value)
    else map.set(key, [value])
  }
  return map
}

export const firstOf = (headers: ReadonlyMap<string, string[]>, name: string): string => headers.get(name)?.[0] ?? ''

/** The message ids of a References or In-Reply-To value, each with its angle brackets (RFC 5322 3.6.4). */
export function rfcIds(value: string): RfcId[] {
  const ids = value.match(/<[^<>\s]+>/g) ?? []
  return [...new Set(ids)].map(id => RfcId.parse(id))
}

/** The Message-ID header; a message without one is known by its opaque id in angle brackets. */
export function rfcIdOf(headers: ReadonlyMap<string, string[]>, id: MessageId): RfcId {
  const own = rfcIds(firstOf(headers, 'message-id'))[0]
  return own ?? RfcId.parse(`<${id.replace(/[<>\s]/g, '') || 'unknown'}>`)
}
