import { toBase64 } from '../../shared/base64'
import { markHeader } from '../google/changes'

export type Mailbox = { name?: string; address: string }
export type Enclosed = { filename: string; type: string; bytes: Uint8Array }
export type Outgoing = {
  from: Mailbox
  to: readonly Mailbox[]
  cc: readonly Mailbox[]
  bcc: readonly Mailbox[]
  subject: string
  text: string
  /** The same as HTML; null = the text is all there is. */
  html: string | null
  inReplyTo: string | null
  references: readonly string[]
  attachments: readonly Enclosed[]
  /** Our own mark, by which a draft or a sent message is known again. */
  mark: string
}

/**
 * An RFC 5322 message, 7-bit only, lines of at most 76 bytes, so that no relay has a reason to rewrite it. Names and subjects are encoded
 * (RFC 2047) wherever they are more than plain words, so that no line break in them can start a header. `boundary` must not occur in base64.
 */
export function buildMessage(mail: Outgoing, boundary: string): string {
  const headers = [
    header('From', mailboxes([mail.from])),
    ...(['To', 'Cc', 'Bcc'] as const).flatMap(name => {
      const list = { To: mail.to, Cc: mail.cc, Bcc: mail.bcc }[name]
      return list.length > 0 ? [header(name, mailboxes(list))] : []
    }),
    header('Subject', words(mail.subject)),
    ...(mail.inReplyTo === null ? [] : [header('In-Reply-To', [messageId(mail.inReplyTo)])]),
    ...(mail.references.length > 0 ? [header('References', mail.references.map(messageId))] : []),
    header(markHeader, [token(mail.mark)]),
    'MIME-Version: 1.0',
  ]
  const written = wordsOf(mail, boundary)
  if (mail.attachments.length === 0) return [...headers, ...written, ''].join('\r\n')
  const files = mail.attachments.map(file => part(mediaType(file.type), file.bytes, file.filename))
  return [...headers, ...multipart('mixed', boundary, [written, ...files]), ''].join('\r\n')
}

/** The text, and beside it its HTML form (RFC 2046 section 5.1.4: the richer one last). */
function wordsOf({ text, html }: Outgoing, boundary: string): string[] {
  const plain = part('text/plain; charset=utf-8', utf8(crlf(text)))
  if (html === null) return plain
  return multipart('alternative', `alt${boundary}`, [plain, part('text/html; charset=utf-8', utf8(crlf(html)))])
}

const crlf = (text: string): string => text.replace(/\r\n|\r|\n/g, '\r\n')

const multipart = (type: string, boundary: string, parts: readonly string[][]): string[] => [
  `Content-Type: multipart/${type}; boundary="${boundary}"`,
  '',
  ...parts.flatMap(lines => [`--${boundary}`, ...lines]),
  `--${boundary}--`,
]

function part(type: string, bytes: Uint8Array, filename?: string): string[] {
  const disposition = filename === undefined ? [] : ['Content-Disposition: attachment;', ...filenameParameters(filename)]
  return [`Content-Type: ${type}`, ...disposition, 'Content-Transfer-Encoding: base64', '', ...chunks(toBase64(bytes), 76)]
}

/** RFC 2231 continuations: every piece is percent-encoded UTF-8 and short enough for one line. */
function filenameParameters(filename: string): string[] {
  const encoded = [...utf8(filename)].map(byte =>
    isToken(byte) ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  )
  const pieces: string[] = ['']
  for (const unit of encoded) {
    if (`${pieces.at(-1)}${unit}`.length > 50) pieces.push('')
    pieces[pieces.length - 1] += unit
  }
  return pieces.map((piece, i) => ` filename*${i}*=${i === 0 ? "utf-8''" : ''}${piece}${i < pieces.length - 1 ? ';' : ''}`)
}

const mailboxes = (list: readonly Mailbox[]): string[] =>
  list.flatMap(({ name, address }, i) => [...(name ? words(name) : []), `<${asciiAddress(address)}>${i < list.length - 1 ? ',' : ''}`])

/** Anything but plain words is encoded (RFC 2047). */
function words(value: string): string[] {
  if (/^[A-Za-z0-9]+( [A-Za-z0-9]+)*$/.test(value) && value.length < 60) return value.split(' ')
  const out: string[] = []
  let run = ''
  for (const char of value) {
    if (utf8(run + char).length > 42) {
      out.push(run)
      run = ''
    }
    run += char
  }
  return [...out, run].map(piece => `=?utf-8?B?${toBase64(utf8(piece))}?=`)
}

/** One token per space; a line that would pass 76 folds before the token. */
function header(name: string, tokens: readonly string[]): string {
  let lines = `${name}:`
  let width = lines.length
  for (const each of tokens) {
    if (width + 1 + each.length > 76) {
      lines += '\r\n'
      width = 0
    }
    lines += ` ${each}`
    width += 1 + each.length
  }
  return lines
}

/** The domain in its ASCII form (RFC 5891); the local part has to be ASCII, for Gmail sends no other. */
export function asciiAddress(value: string): string {
  const at = value.lastIndexOf('@')
  const domain = value.slice(at + 1)
  const ascii = URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : domain
  return address(`${value.slice(0, at)}@${ascii}`)
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text.toWellFormed())
const chunks = (text: string, size: number): string[] => text.match(new RegExp(`.{1,${size}}`, 'g')) ?? ['']
const isToken = (byte: number): boolean => /[A-Za-z0-9._-]/.test(String.fromCharCode(byte))
const only =
  (pattern: RegExp, what: string) =>
  (value: string): string => {
    if (!pattern.test(value)) throw new TypeError(`bad ${what}`)
    return value
  }
const address = only(/^[\x21-\x7e]{1,64}@[A-Za-z0-9.-]{1,253}$/, 'address')
const messageId = only(/^<[\x21-\x3b\x3d\x3f-\x7e]{1,250}>$/, 'message id')
const token = only(/^[A-Za-z0-9._-]{1,80}$/, 'mark')
const mediaType = only(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/i, 'media type')
