import { decodeWords } from 'postal-mime'
import type { Header } from '../../../shared/mail'
import { headerValue } from '../../../shared/mail-headers'
import { decodeText } from './charset'
import { oneLine } from './mime-header'

export type Structured = { value: string; params: ReadonlyMap<string, string> }

const syntax = /\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"|[()]|[^\\"()]+|[\s\S]/g

/** Takes comments out of a structured value (RFC 5322 3.2.2); "(" inside a token, as in a file name, opens none. */
function withoutComments(value: string): string {
  let out = ''
  let depth = 0
  for (const [token] of value.matchAll(syntax)) {
    if (token === '(' && (depth > 0 || out === '' || /[\s;]$/.test(out.slice(-1)))) depth++
    else if (token === ')' && depth > 0) depth--
    else if (depth === 0) out += token
  }
  return depth > 0 ? value : out
}

/** Parts a value at the semicolons outside quotes. */
function pieces(value: string): string[] {
  const out: string[] = []
  let start = 0
  let quoted = false
  for (let i = 0; i < value.length; i++) {
    if (value[i] === '\\' && quoted) i++
    else if (value[i] === '"') quoted = !quoted
    else if (value[i] === ';' && !quoted) {
      out.push(value.slice(start, i))
      start = i + 1
    }
  }
  out.push(value.slice(start))
  return out
}

function unquote(value: string): string {
  const text = value.trim()
  if (!text.startsWith('"')) return text
  const end = text.endsWith('"') && text.length > 1 ? text.length - 1 : text.length
  return text.slice(1, end).replace(/\\(["\\])/g, '$1')
}

function percentDecode(text: string, charset: string): string {
  const bytes = new TextEncoder().encode(text)
  const out = new Uint8Array(bytes.length)
  let length = 0
  for (let i = 0; i < bytes.length; i++) {
    const code = bytes[i] === 0x25 ? Number.parseInt(String.fromCharCode(bytes[i + 1] ?? 0, bytes[i + 2] ?? 0), 16) : Number.NaN
    const whole = !Number.isNaN(code) && /^[0-9a-f]{2}$/i.test(String.fromCharCode(bytes[i + 1] ?? 0, bytes[i + 2] ?? 0))
    out[length++] = whole ? code : (bytes[i] ?? 0)
    if (whole) i += 2
  }
  return decodeText(out.subarray(0, length), charset || 'utf-8').text
}

type Section = { order: number; text: string; encoded: boolean }

/** Joins the sections of one parameter (RFC 2231 3, 4). */
function joinSections(sections: readonly Section[]): string {
  const inOrder = sections.toSorted((a, b) => a.order - b.order)
  const lead = inOrder[0]?.encoded ? /^([^']*)'[^']*'/.exec(inOrder[0].text) : null
  let out = ''
  let pending = ''
  inOrder.forEach((section, i) => {
    const text = i === 0 && lead ? section.text.slice(lead[0].length) : section.text
    if (section.encoded) {
      pending += text
      return
    }
    if (pending) out += percentDecode(pending, lead?.[1] ?? '')
    pending = ''
    out += text
  })
  return pending ? out + percentDecode(pending, lead?.[1] ?? '') : out
}

/** Notes "name*1*" and the like under their name (RFC 2231); false where the name is a plain one. */
function noteSection(sections: Map<string, Section[]>, name: string, text: string): boolean {
  const split = /^([^*]+)\*(?:(\d{1,4})(\*?))?$/.exec(name)
  if (!split) return false
  const key = split[1] ?? ''
  const list = sections.get(key) ?? []
  list.push({ order: Number(split[2] ?? 0), text, encoded: split[2] === undefined || split[3] === '*' })
  sections.set(key, list)
  return true
}

/** "value; name=value ..." of Content-Type and Content-Disposition (RFC 2045 5.1, RFC 2231). Value and names in lower case; the first of two equal parameters counts. */
export function parseStructured(header: string): Structured {
  const [first = '', ...rest] = pieces(withoutComments(header))
  const params = new Map<string, string>()
  const sections = new Map<string, Section[]>()
  for (const piece of rest) {
    const equals = piece.indexOf('=')
    if (equals < 0) continue
    const name = piece.slice(0, equals).trim().toLowerCase()
    const value = unquote(piece.slice(equals + 1))
    if (!noteSection(sections, name, value) && !params.has(name))
      params.set(name, oneLine(value.includes('=?') ? decodeWords(value) : value))
  }
  for (const [key, list] of sections) params.set(key, oneLine(joinSections(list)))
  const value = first
    .trim()
    .toLowerCase()
    .replace(/\s{0,9}\/\s{0,9}/g, '/')
  return { value: value.split(/\s/)[0] ?? '', params }
}

/** 'inline', 'attachment' or another, of a part's headers; '' where it says none (RFC 2183). */
export const dispositionOf = ({ headers }: { headers: readonly Header[] }): string =>
  parseStructured(headerValue(headers, 'content-disposition')).value
