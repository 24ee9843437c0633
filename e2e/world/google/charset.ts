/** Bytes to text; an unknown or missing charset is read as UTF-8 where that fits, else as windows-1252. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  const named = charset && decoder(charset.trim().replace(/^["']|["']$/g, ''))
  if (named) return named.decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function decoder(label: string): TextDecoder | undefined {
  if (/^(us-)?ascii$/i.test(label)) return undefined
  try {
    return new TextDecoder(label, { ignoreBOM: true })
  } catch {
    return undefined
  }
}

/** The decoded bytes of a body (RFC 2045 6); an unknown encoding is taken as it stands. */
export function decodeTransfer(body: string, encoding: string): Buffer {
  const name = encoding.trim().toLowerCase()
  if (name === 'base64') return Buffer.from(body.replace(/[^A-Za-z0-9+/=]/g, ''), 'base64')
  if (name === 'quoted-printable') return Buffer.from(quotedPrintable(body), 'latin1')
  return Buffer.from(body, 'latin1')
}

export const quotedPrintable = (text: string): string =>
  text
    .replace(/[ \t]+(?=\r?\n|$)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
