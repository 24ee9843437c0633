/** A text as Gmail serves it: in UTF-8, and what it was counted as (`size`) before that, by the charset its part names. */
export type ServedText = { bytes: Uint8Array; text: string; size: number; charset: string }

/**
 * Whether a served text can be all that Gmail counted. It counts a body's bytes in the charset it came in, so that one in UTF-8 has as
 * many as were served and any other as many as its characters took there (measured on real exports). Some bodies are counted with CRLF
 * and served with LF.
 */
export function isWhole({ bytes, text, size, charset }: ServedText): boolean {
  const replaced = text.split('\uFFFD').length - 1
  const bare = text.split('\n').length - text.split('\r\n').length
  // U+FFFD is three bytes for one to three
  const asUtf8 = [bytes.length, bytes.length + bare].some(length => size <= length && size >= length - 2 * replaced)
  if (asUtf8 || size === 0) return true
  const most = mostBytes(text, charset)
  return most === 'utf-8' ? size <= bytes.length : size <= most || size === most + bare
}

/** Bytes that a character beyond ASCII takes at most in a charset of several bytes (WHATWG Encoding Standard 10 to 13). */
const widest: Readonly<Record<string, number>> = { gbk: 2, big5: 2, shift_jis: 2, 'euc-kr': 2, 'euc-jp': 3 }

const cjk = /[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/
const beyondAscii = /[^\0-\x7F]/u

/** The most bytes that a text can have been in a charset; 'utf-8' where it was as long there. */
function mostBytes(text: string, charset: string): number | 'utf-8' {
  const label = charset.trim().toLowerCase()
  if (/^(x-)?(unicode-1-1-)?utf-?7$/.test(label)) return mostInUtf7(text)
  if (/^utf-?32/.test(label)) return 4 * [...text].length + 4
  if (/^(iso-?2022|hz|csiso2022)/.test(label)) return mostWithShifts(text, label)
  const encoding = encodingOf(label)
  if (encoding === 'utf-8') return 'utf-8'
  if (encoding?.startsWith('utf-16')) return 2 * text.length + 2
  if (encoding === 'gb18030') return sumOf(text, char => (/[\u3000-\u303F\u4E00-\u9FA5\uFF01-\uFF5E]/.test(char) ? 2 : 4))
  const width = encoding === null ? undefined : widest[encoding]
  if (width !== undefined) return sumOf(text, () => width)
  // A label that cannot be true, or none: Japanese mail without one may be in ISO-2022-JP.
  if (encoding === null || !fits(text, encoding)) return cjk.test(text) ? mostWithShifts(text, 'iso-2022-jp') : 'utf-8'
  return [...text].length
}

/** The encoding that a label names, in lower case; null where the Encoding Standard knows none. */
export function encodingOf(label: string): string | null {
  try {
    return /^(us-)?ascii$/.test(label) ? null : new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** Whether a text can have been in a charset of one byte a character: its own letters, and those and the signs of Latin text, which others are often called. */
function fits(text: string, encoding: string): boolean {
  const own = new Set(new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)))
  return [...text].every(char => char <= '\u02DC' || (char >= '\u2010' && char <= '\u2122') || char === '\uFFFD' || own.has(char))
}

function sumOf(text: string, width: (char: string) => number): number {
  let sum = 0
  for (const char of text) sum += beyondAscii.test(char) ? width(char) : 1
  return sum
}

/** Two bytes a character, between two escapes of three bytes (RFC 1468), which other sets have with four (RFC 1557); half-width kana are a set of their own. */
function mostWithShifts(text: string, label: string): number {
  const runs = text.match(/[\uFF61-\uFF9F]+|[^\0-\x7F\uFF61-\uFF9F]+/g) ?? []
  const shift = /^(cs)?iso-?2022-?jp$/.test(label) ? 3 : 4
  return sumOf(text, () => 2) + 2 * shift * runs.length
}

/** Letters, digits and blanks as they are, any other alone in base64 (RFC 2152). */
const mostInUtf7 = (text: string): number => text.length + 4 * text.replace(/[A-Za-z0-9\s]+/g, '').length
