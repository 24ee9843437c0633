import { charsetInPage, metaWithin } from '../../../shared/mail-headers'
import { type Decoded, unlisted } from './code-pages'
import { sevenBitDecoder } from './seven-bit'

/** Charset labels that mails use and the WHATWG Encoding Standard does not list; keys as `plain` makes them. */
const aliases: Readonly<Record<string, string>> = {
  ascii: 'us-ascii',
  ansix341968: 'us-ascii',
  '8bit': 'us-ascii',
  binary: 'us-ascii',
  none: 'us-ascii',
  default: 'us-ascii',
  unknown: 'us-ascii',
  xunknown: 'us-ascii',
  unknown8bit: 'us-ascii',
  iso88598i: 'iso-8859-8',
  iso88598e: 'iso-8859-8',
  windows31j: 'shift_jis',
  mskanji: 'shift_jis',
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  cp936: 'gbk',
  ms936: 'gbk',
  cp950: 'big5',
  ms950: 'big5',
  iso2022jp1: 'iso-2022-jp',
  iso2022jp2: 'iso-2022-jp',
  iso2022jpms: 'iso-2022-jp',
  utf8mb4: 'utf-8',
  utf16: 'utf-16le',
  macintoshroman: 'macintosh',
  macroman: 'macintosh',
}

const plain = (label: string): string => label.toLowerCase().replace(/[^a-z0-9]/g, '')

function decoderFor(label: string): TextDecoder | null {
  const alias = aliases[plain(label)]
  const bare = plain(label).replace(/^x(?=[a-z])/, '')
  for (const name of [
    label,
    alias,
    bare,
    bare.replace(/^(windows|cp|ms)(125\d)$/, 'windows-$2'),
    bare.replace(/^iso8859(\d+)$/, 'iso-8859-$1'),
  ]) {
    if (!name) continue
    try {
      return new TextDecoder(name)
    } catch {
      // not a label of the Encoding Standard: the next spelling
    }
  }
  return null
}

/** What windows-1252 has at 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252), where it has no control character. */
const punctuation =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178'

/** Some platforms read windows-1252 as ISO 8859-1: its quotation marks and dashes come out as control characters. These become what they stand for. */
export const withPunctuation = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, control => punctuation.charAt(control.charCodeAt(0) - 0x80))

const westernText = (bytes: Uint8Array): string => withPunctuation(new TextDecoder('windows-1252').decode(bytes))

const fatalUtf8 = new TextDecoder('utf-8', { fatal: true })

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return fatalUtf8.decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8 where every byte fits it, else the one-byte code page that most mail without a charset is in. Never fails. */
export const guessText = (bytes: Uint8Array): string => asUtf8(bytes) ?? westernText(bytes)

/** Whether bytes stop amid a character, and are UTF-8 up to there. */
function isCut(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** UTF-8 with as many characters beyond ASCII as text of a code page seldom makes by chance, else null. */
function surelyUtf8(bytes: Uint8Array, least: number): string | null {
  const text = asUtf8(bytes)
  return text !== null && (text.match(/[^\0-\x7f]/gu)?.length ?? 0) >= least ? text : null
}

/**
 * Bytes whose lines are of two kinds, as a quoted mail may be put below an answer as it came: each by itself, UTF-8 or what `other` makes of it.
 * null where no line is UTF-8 beyond ASCII.
 */
function byLine(bytes: Uint8Array, least: number, other: (line: Uint8Array) => Decoded): Decoded | null {
  const lines: Decoded[] = []
  let isMixed = false
  for (let from = 0, to = 0; from < bytes.length; from = to) {
    const found = bytes.indexOf(0x0a, from)
    to = found < 0 ? bytes.length : found + 1
    const line = bytes.subarray(from, to)
    const text = surelyUtf8(line, least)
    isMixed ||= text !== null
    lines.push(text === null ? other(line) : { text, sound: true })
  }
  return isMixed ? { text: lines.map(({ text }) => text).join(''), sound: lines.every(({ sound }) => sound) } : null
}

/** Bytes said to be UTF-8 that are not: with some valid sequences they are UTF-8 with damage, with none a mislabelled code page. */
function brokenUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder().decode(bytes)
  const bad = text.split('\uFFFD').length - 1
  let high = 0
  for (const char of text) if (char > '\u007F' && char !== '\uFFFD') high++
  return high >= bad ? { text, sound: false } : western(bytes)
}

/**
 * Text read as windows-1252. In a language written so, bytes beyond ASCII seldom stand side by side; where most do, it is another script,
 * and nobody knows what they stand for.
 */
function western(bytes: Uint8Array): Decoded {
  let high = 0
  let beside = 0
  bytes.forEach((byte, i) => {
    if (byte < 0x80) return
    high++
    if ((bytes[i - 1] ?? 0) >= 0x80) beside++
  })
  const text = westernText(bytes)
  if (beside < 4 || beside * 2 <= high) return { text, sound: true }
  return { text: text.replace(/[\u0080-\uFFFF]/g, '\uFFFD'), sound: false }
}

/** The encoding that a byte order mark names, null where none stands first (WHATWG Encoding Standard 6). */
function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 of which neither the label nor a mark says the order of its bytes: a text that begins in ASCII shows it. */
const isBigEndian = (named: string, bytes: Uint8Array): boolean => named === 'utf16' && bytes[0] === 0 && bytes[1] !== 0

export const isUtf8 = (bytes: Uint8Array): boolean => asUtf8(bytes) !== null

const isSevenBit = (bytes: Uint8Array): boolean => bytes.every(byte => byte < 0x80)

/** Japanese mail that names no charset is told by its escapes (ISO-2022-JP, RFC 1468). */
const isJapanese = (text: string): boolean => text.includes('\u001B$B') || text.includes('\u001B$@')

/** Text of a charset that is not named, or falsely. */
function guess(bytes: Uint8Array): Decoded {
  const text = asUtf8(bytes)
  if (text === null) return (isCut(bytes) ? null : byLine(bytes, 1, western)) ?? western(bytes)
  return { text: isJapanese(text) ? new TextDecoder('iso-2022-jp').decode(bytes) : text, sound: true }
}

/** Decodes a text body by the charset its part names ('' where none), or by its byte order mark. What a charset that is not known stands for is guessed, and is not sound. */
export function decodeText(bytes: Uint8Array, charset: string): Decoded {
  const other = unlisted(bytes, plain(charset))
  if (other !== null) return other
  const label = markOf(bytes) ?? charset.trim().toLowerCase()
  const named = plain(label)
  const sevenBit = sevenBitDecoder(named)
  if (sevenBit && isSevenBit(bytes)) return { text: sevenBit(new TextDecoder().decode(bytes)), sound: true }
  if (label === '' || named === 'usascii' || aliases[named] === 'us-ascii') return guess(bytes)
  // two bytes to a character leave no text that is UTF-8 and has no zero
  const bare = named.startsWith('utf16') && markOf(bytes) === null && !bytes.includes(0) ? asUtf8(bytes) : null
  if (bare !== null) return { text: bare, sound: true }
  const decoder = decoderFor(isBigEndian(named, bytes) ? 'utf-16be' : label)
  if (!decoder) return { ...guess(bytes), sound: false }
  if (decoder.encoding === 'utf-8') return ofUtf8(bytes)
  return oneByte.test(decoder.encoding) ? ofOneByte(bytes, decoder) : { text: decoder.decode(bytes), sound: true }
}

/** Text said to be UTF-8, which may be damaged, or of a code page, or that in some of its lines. */
function ofUtf8(bytes: Uint8Array): Decoded {
  const text = asUtf8(bytes)
  if (text !== null) return { text, sound: true }
  return (isCut(bytes) ? null : byLine(bytes, 1, brokenUtf8)) ?? brokenUtf8(bytes)
}

/** Code pages of which hardly a text has all its letters in the sequences that UTF-8 makes of them; Thai and DOS Cyrillic have whole words. */
const oneByte = /^(?:iso-8859-|windows-125|koi8-|macintosh|x-mac-)/

/** Text said to be of a code page, which may be UTF-8 all the same, or in some of its lines. */
function ofOneByte(bytes: Uint8Array, decoder: TextDecoder): Decoded {
  const isWestern = decoder.encoding === 'windows-1252'
  const least = isWestern ? 1 : 2
  const named = (line: Uint8Array): Decoded => ({ text: isWestern ? westernText(line) : decoder.decode(line), sound: true })
  const text = surelyUtf8(bytes, least)
  return text === null ? (byLine(bytes, least, named) ?? named(bytes)) : { text, sound: true }
}

/** Decodes a body that its service may already have turned into UTF-8 (Gmail does, whatever the part says). */
export function decodeServed(bytes: Uint8Array, charset: string): Decoded {
  const label = charset.trim().toLowerCase()
  const believed = sevenBitDecoder(plain(label)) || (bytes.includes(0x1b) && decoderFor(label)?.encoding === 'iso-2022-jp')
  if (believed && isSevenBit(bytes)) return decodeText(bytes, charset)
  const text = asUtf8(bytes)
  return text === null ? decodeText(bytes, charset) : guess(bytes)
}

/** The charset that a page names in itself, '' where it names none. */
export const pageCharset = (bytes: Uint8Array): string =>
  charsetInPage(new TextDecoder('windows-1252').decode(bytes.subarray(0, metaWithin)))
