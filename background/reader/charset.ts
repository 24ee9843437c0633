/** Charset labels that mails use and the WHATWG Encoding Standard does not list; keys as `plain` makes them. */
const aliases: Readonly<Record<string, string>> = {
  ascii: 'us-ascii',
  ansix341968: 'us-ascii',
  '8bit': 'us-ascii',
  binary: 'us-ascii',
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

/** Seven-bit encodings: their bytes are valid ASCII, so they have to be believed before UTF-8 is tried. */
const stateful = new Set(['iso-2022-jp', 'hz-gb-2312'])

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

/** Bytes said to be UTF-8 that are not: with some valid sequences they are UTF-8 with damage, with none a mislabelled code page. */
function brokenUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder().decode(bytes)
  const bad = text.split('\uFFFD').length - 1
  let high = 0
  for (const char of text) if (char > '\u007F' && char !== '\uFFFD') high++
  return high >= bad ? { text, sound: false } : { text: westernText(bytes), sound: true }
}

export type Decoded = { text: string /** false: the charset is not known, or bytes did not fit it. */; sound: boolean }

/** The encoding that a byte order mark of UTF-16 names, null where none stands first (WHATWG Encoding Standard 6). */
function utf16Mark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** Decodes a text body by the charset its part names ('' where none), or by its byte order mark. An unknown charset is read as windows-1252 and is not sound. */
export function decodeText(bytes: Uint8Array, charset: string): Decoded {
  const label = utf16Mark(bytes) ?? charset.trim().toLowerCase()
  const named = plain(label)
  if (label === '' || named === 'usascii' || aliases[named] === 'us-ascii') return { text: guessText(bytes), sound: true }
  const decoder = decoderFor(label)
  if (!decoder) return { text: asUtf8(bytes) ?? westernText(bytes), sound: false }
  if (decoder.encoding === 'utf-8') {
    const text = asUtf8(bytes)
    return text === null ? brokenUtf8(bytes) : { text, sound: true }
  }
  return { text: decoder.encoding === 'windows-1252' ? westernText(bytes) : decoder.decode(bytes), sound: true }
}

/** Decodes a body that its service may already have turned into UTF-8 (Gmail does, whatever the part says). */
export function decodeServed(bytes: Uint8Array, charset: string): Decoded {
  const encoding = decoderFor(charset.trim().toLowerCase() || 'utf-8')?.encoding ?? ''
  if (stateful.has(encoding) && bytes.includes(0x1b)) return decodeText(bytes, charset)
  const text = asUtf8(bytes)
  return text === null ? decodeText(bytes, charset) : { text, sound: true }
}
