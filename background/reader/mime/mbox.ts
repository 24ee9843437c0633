import { limits } from '../limits'
import { joined } from './bytes'

const newline = 0x0a
const cr = 0x0d
/** "From " as bytes. */
const mark = [0x46, 0x72, 0x6f, 0x6d, 0x20]

/** A mail of an mbox without its "From " line, unescaped, and where both stand in the file. What is longer than any mail is cut. */
export type MboxMail = { bytes: Uint8Array; start: number; end: number }

/** More than the reader takes of a mail, so that it can say what it did not take. */
const longest = limits.message + 1
/** A line that goes on beyond this is taken in pieces. */
const longestLine = 1 << 20

const startsWithMark = (bytes: Uint8Array, at: number): boolean => mark.every((byte, i) => bytes[at + i] === byte)

/** ">From ", ">>From " and so on (mboxrd). */
function isEscaped(bytes: Uint8Array, at: number): boolean {
  let from = at
  while (bytes[from] === 0x3e) from++
  return from > at && startsWithMark(bytes, from)
}

/** Whether a "From " line can part mails: a sender, then a date as asctime writes it, perhaps with a zone (RFC 4155), or as RFC 5322 does. */
const parts = (line: string): boolean =>
  line.length <= 500 &&
  /^From +(?:\S+ +){0,3}(?:mon|tue|wed|thu|fri|sat|sun),? +(?:[a-z]{3} +\d{1,2} +\d{1,2}:\d{2}(?::\d{2})?(?: +[a-z]{1,5}| +[+-]\d{4})? +\d{4}|\d{1,2} +[a-z]{3} +\d{4} +\d{1,2}:\d{2}(?::\d{2})?)(?: +[a-z]{1,5}| +[+-]\d{4})?(?: +remote from \S+)?\s*$/i.test(
    line,
  )
/** The word of a "From " line that names a sender and no date ("From MAILER-DAEMON"); null for any other. */
const undated = (line: string): string | null => /^From +(\S{1,320})\s*$/.exec(line)?.[1] ?? null
/** What git writes above a patch; in a mail that does not begin so, it is a patch that was sent along. */
const isCommit = (line: string): boolean => /^From [0-9a-f]{40} /.test(line)

/** A header field's name is no longer than this, in bytes. */
const longestName = 200

/** Whether a header field begins here (RFC 5322 2.2); undefined where the bytes end before that shows. */
function beginsField(bytes: Uint8Array, at: number): boolean | undefined {
  let i = at
  while (i < at + longestName && (bytes[i] ?? 0) > 0x20 && (bytes[i] ?? 0) < 0x7f && bytes[i] !== 0x3a) i++
  return i === bytes.length ? undefined : i > at && bytes[i] === 0x3a
}

/** Length of the byte order mark that a file begins with. */
const markLength = (bytes: Uint8Array): number => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0)

/** Where the first line of a piece of a file begins that stands at `base` in it. */
const lineStart = (bytes: Uint8Array, base: number): number => (base === 0 ? markLength(bytes) : 0)

/** Bytes put together, up to `longest`. */
function collected() {
  let store = new Uint8Array(1 << 16)
  let length = 0
  return {
    add(bytes: Uint8Array): void {
      const taken = bytes.subarray(0, Math.max(0, longest - length))
      if (length + taken.length > store.length) {
        const larger = new Uint8Array(Math.max(store.length * 2, length + taken.length))
        larger.set(store.subarray(0, length))
        store = larger
      }
      store.set(taken, length)
      length += taken.length
    },
    take(): Uint8Array | null {
      const bytes = store.slice(0, length)
      length = 0
      return bytes.some(byte => byte > 0x20) ? bytes : null
    },
  }
}

/**
 * Whether a "From " line at the start or after an empty line parts mails, by the form that the file's first one has; `above` = a header field
 * follows it. undefined where that is not known and decides.
 */
function separatorRule(): (line: string, above: boolean | undefined) => boolean | undefined {
  let first: { commits: boolean; word: string | null } | null = null
  return (line, above) => {
    const word = undated(line)
    const formed = parts(line)
    const commits = isCommit(line)
    if (first) {
      const same = formed ? commits === first.commits : first.word !== null && (word === first.word || word?.includes('@') === true)
      return same && above
    }
    const opens = formed || commits || word !== null || above
    if (opens !== undefined) first = { commits, word }
    return opens
  }
}

/**
 * Splits an mbox that comes in pieces. `push` and `end` give the mails that are whole by then. A mail begins at a "From " line that
 * stands first, or after an empty line and above a header field. A line without a date parts mails only where the first one has none
 * either: it names the same word, or an address. A byte order mark is skipped. Holds one mail at a time.
 */
export function mboxSplitter(): { push(chunk: Uint8Array): MboxMail[]; end(): MboxMail[] } {
  const mail = collected()
  let rest: Uint8Array = new Uint8Array()
  /** Where `rest` stands in the file, and where the open mail began. */
  let base = 0
  let start = 0
  let afterEmpty = true
  let ended = false
  const separates = separatorRule()

  /** undefined: what follows the line is not there yet. */
  const isSeparator = (bytes: Uint8Array, at: number, end: number): boolean | undefined => {
    if (!afterEmpty || !startsWithMark(bytes, at)) return false
    const line = new TextDecoder().decode(bytes.subarray(at, Math.min(end, at + 600)))
    return separates(line, beginsField(bytes, end + 1) ?? (ended ? false : undefined))
  }
  const finish = (end: number): MboxMail[] => {
    const bytes = mail.take()
    const found = bytes ? [{ bytes, start, end }] : []
    start = end
    return found
  }
  /** Takes the lines of `bytes` that are whole; the rest waits for the next piece. */
  const lines = (bytes: Uint8Array): MboxMail[] => {
    const found: MboxMail[] = []
    let at = lineStart(bytes, base)
    let copied = at
    for (let end = bytes.indexOf(newline, at); end >= 0; end = bytes.indexOf(newline, at)) {
      const first = bytes[at]
      const parting = first === mark[0] && isSeparator(bytes, at, end)
      if (parting === undefined) break
      if (parting) {
        mail.add(bytes.subarray(copied, at))
        found.push(...finish(base + at))
        copied = end + 1
      } else if (first === 0x3e && isEscaped(bytes, at)) {
        mail.add(bytes.subarray(copied, at))
        copied = at + 1
      }
      afterEmpty = end === at || (end === at + 1 && first === cr)
      at = end + 1
    }
    mail.add(bytes.subarray(copied, at))
    rest = bytes.slice(at)
    base += at
    return found
  }

  return {
    push(chunk) {
      const found = lines(joined([rest, chunk]))
      if (rest.length > longestLine) {
        mail.add(rest)
        base += rest.length
        rest = new Uint8Array()
        afterEmpty = false
      }
      return found
    },
    end() {
      ended = true
      const found = lines(rest)
      mail.add(isEscaped(rest, 0) ? rest.subarray(1) : rest)
      return [...found, ...finish(base + rest.length)]
    },
  }
}

/** The mails of an mbox as it streams in, one at a time. */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<MboxMail> {
  const splitter = mboxSplitter()
  for await (const chunk of chunks) yield* splitter.push(chunk)
  yield* splitter.end()
}
