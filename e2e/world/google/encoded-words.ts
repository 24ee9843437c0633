import { decodeCharset, quotedPrintable } from './charset'

const word = /=\?([^?*\s]+)(?:\*[^?]*)?\?([bqBQ])\?([^?]*)\?=/g

/** A header value (bytes as latin1 characters) with its encoded words (RFC 2047) and raw UTF-8 decoded. */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return rawText(value)
  const glued = value.replace(/(=\?[^?\s]+\?[bqBQ]\?[^?]*\?=)\s+(?==\?[^?\s]+\?[bqBQ]\?)/g, '$1')
  let text = ''
  let at = 0
  let pending: { charset: string; bytes: Buffer } | undefined
  const flush = () => {
    if (pending) text += decodeCharset(pending.bytes, pending.charset)
    pending = undefined
  }
  for (const match of glued.matchAll(word)) {
    const [whole, charset = '', encoding = '', content = ''] = match
    if (match.index > at) {
      flush()
      text += rawText(glued.slice(at, match.index))
    }
    const bytes = wordBytes(encoding, content)
    if (pending && pending.charset === charset.toLowerCase()) pending.bytes = Buffer.concat([pending.bytes, bytes])
    else {
      flush()
      pending = { charset: charset.toLowerCase(), bytes }
    }
    at = match.index + whole.length
  }
  flush()
  return text + rawText(glued.slice(at))
}

const wordBytes = (encoding: string, content: string): Buffer =>
  encoding.toLowerCase() === 'b'
    ? Buffer.from(content, 'base64')
    : Buffer.from(quotedPrintable(content.replaceAll('_', ' ').replace(/ $/, '=20')), 'latin1')

const rawText = (value: string): string => {
  for (let at = 0; at < value.length; at++) if (value.charCodeAt(at) > 127) return decodeCharset(Buffer.from(value, 'latin1'), '')
  return value
}
