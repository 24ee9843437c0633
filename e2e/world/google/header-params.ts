import { decodeCharset } from './charset'
import { decodeWords } from './encoded-words'

/**
 * A structured header's value and its parameters by lower-case name, RFC 2231 continuations joined and decoded, encoded words decoded.
 * An extended value in quotes, which RFC 2231 forbids, is left out, as Gmail does (measured).
 */
export function parseParams(header: string): { value: string; params: Map<string, string> } {
  const [value = '', ...rest] = splitParams(header)
  const pieces = new Map<string, { index: number; extended: boolean; text: string }[]>()
  for (const part of rest) {
    const equals = part.indexOf('=')
    if (equals < 1) continue
    const match = /^([^*]+)(?:\*(\d+))?(\*)?$/.exec(part.slice(0, equals).trim().toLowerCase())
    if (!match?.[1] || (match[3] && /^\s*"/.test(part.slice(equals + 1)))) continue
    const piece = { index: Number(match[2] ?? 0), extended: match[3] === '*', text: unquote(part.slice(equals + 1).trim()) }
    pieces.set(match[1], [...(pieces.get(match[1]) ?? []), piece])
  }
  const params = new Map<string, string>()
  for (const [name, list] of pieces) params.set(name, joined(list))
  return { value: value.trim(), params }
}

function joined(pieces: { index: number; extended: boolean; text: string }[]): string {
  const sorted = pieces.filter((piece, at) => pieces.findIndex(one => one.index === piece.index) === at).sort((a, b) => a.index - b.index)
  if (!sorted.some(piece => piece.extended)) return decodeWords(sorted.map(piece => piece.text).join(''))
  const first = /^([^']*)'[^']*'(.*)$/s.exec(sorted[0]?.text ?? '')
  const texts = sorted.map((piece, at) => (at === 0 && first ? (first[2] ?? '') : piece.text))
  const bytes = texts.map((text, at) => (sorted[at]?.extended ? percent(text) : text)).join('')
  return decodeCharset(Buffer.from(bytes, 'latin1'), first?.[1] || 'utf-8')
}

const percent = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Splits at semicolons outside quoted strings. */
const splitParams = (header: string): string[] => header.match(/(?:"(?:[^"\\]|\\.)*"|[^;])+/gs) ?? []

const unquote = (text: string): string => {
  const match = /^"((?:[^"\\]|\\.)*)"?/s.exec(text)
  return match ? (match[1] ?? '').replace(/\\(.)/gs, '$1') : text
}
