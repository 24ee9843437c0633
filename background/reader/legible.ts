import { words } from './line'

/** Characters that come of bytes which are no text in the charset they were read in. */
const broken = /[\uFFFD[\p{Cc}--[\t\n\v\f\r\u0085]]]/gv
/** A line of base64 as mail programs break it (RFC 2045 6.8). */
const encodedLine = /^[A-Za-z0-9+/]{48,998}={0,2}$/

/** Whether a person could read a decoded text: fewer than one character in twenty is broken. An empty text is legible. */
export function isLegible(text: string): boolean {
  const count = text.match(broken)?.length ?? 0
  return count * 20 < text.length || count === 0
}

/** Whether a text whose transfer encoding did not fit is worth reading all the same: it has words, and not most of it is still encoded. */
export function survived(text: string): boolean {
  if (!isLegible(text) || words(text).length === 0) return false
  const encoded = text.split(/\r?\n/).filter(line => encodedLine.test(line))
  return encoded.reduce((sum, line) => sum + line.length, 0) * 2 < text.length
}
