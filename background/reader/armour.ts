import { unshown } from './enriched'
import { lineEnd } from './line'

export const pgpBegin = '-----BEGIN PGP MESSAGE-----'
const ending = '-----END PGP MESSAGE-----'
const quoteMarks = /^(?:[ \t]{0,3}>){0,50}[ \t]{0,3}/
const header = /^[A-Za-z][A-Za-z-]{0,40}: /
const encoded = /^[A-Za-z0-9+/]{0,100}={0,2}$/
const checksum = /^=[A-Za-z0-9+/]{4}$/

/** Characters of a line that no word is. */
const sure = 60
/** Characters of the last line, which may be shorter, unless it ends as no word does. */
const likely = 24

/** Whether a plain text holds a PGP message that only its key opens (RFC 9580 6.2); quoted ones are the earlier mail's. */
export const isSealedText = (text: string): boolean =>
  text.includes(pgpBegin) && (/^[ \t]{0,3}-----BEGIN PGP MESSAGE-----/m.test(text) || sealedIn(text).some(({ depth }) => depth === 0))

/** A line without the marks of quotes, and how many there are. */
function lineAt(text: string, start: number, end: number): { line: string; depth: number } {
  const whole = text.slice(start, end)
  const marks = quoteMarks.exec(whole)?.[0] ?? ''
  return { line: whole.slice(marks.length).trimEnd(), depth: marks.split('>').length - 1 }
}

const isHeader = (line: string): boolean => line === '' || header.test(line)
const isLong = (line: string): boolean => line.length >= sure && encoded.test(line)
const isLast = (line: string): boolean => encoded.test(line) && (line.length >= likely || line.endsWith('='))

/** Where the last line of the PGP message ends whose first line ends at `first`, in a quote as deep as `depth`; null where it has no end. */
function endOfMessage(text: string, first: number, depth: number): number | null {
  let isHead = true
  for (let end = first; end < text.length; ) {
    const next = lineEnd(text, end + 1)
    const { line, depth: own } = lineAt(text, end + 1, next)
    if (own !== depth) return null
    if (line === ending) return next
    if (!encoded.test(line) && !checksum.test(line) && !(isHead && header.test(line))) return null
    isHead &&= line !== ''
    end = next
  }
  return null
}

/** What of a message the last line was that was read of it. */
type Stage = 'head' | 'long' | 'last' | 'sum'

/** What of a cut message a line is that stands behind such a one; null where it is none of it. */
function stageOf(line: string, before: Stage): Stage | null {
  if ((before === 'head' || before === 'long') && isLong(line)) return 'long'
  if (before === 'head') return isHeader(line) ? 'head' : null
  if (before === 'long' && isLast(line)) return 'last'
  return before !== 'sum' && checksum.test(line) ? 'sum' : null
}

/** The same of a message that is cut off: only what no person writes is of it, long lines, and a last one and its sum right behind them. */
function endOfCut(text: string, first: number, depth: number): number {
  let certain = first
  let stage: Stage = 'head'
  for (let end = first; end < text.length; ) {
    const next = lineEnd(text, end + 1)
    const { line, depth: own } = lineAt(text, end + 1, next)
    const now: Stage | null = own === depth ? stageOf(line, stage) : null
    if (now === null) break
    stage = now
    if (stage !== 'head') certain = next
    end = next
  }
  return certain
}

/** Characters of the header of a message that stands in one line. */
const longestHead = 300

/** Whether this stood in the lines of a message, from the first to the last, before they were made one. */
function isInOneLine(inner: string): boolean {
  const words = inner.trim().split(/\s+/)
  const first = words.findIndex(isLong)
  if (first < 0 || !words.slice(first).every(word => encoded.test(word) || checksum.test(word))) return false
  const head = words.slice(0, first).join(' ')
  return head.length <= longestHead && isHeader(head)
}

/** The line in which a place of a text is, without marks of quotes. */
function lineOf(text: string, at: number): { start: number; end: number; line: string; depth: number } {
  const [start, end] = [text.lastIndexOf('\n', at) + 1, lineEnd(text, at)]
  return { start, end, ...lineAt(text, start, end) }
}

/** Where a piece next ends behind a place of a text; beyond its end where none does. */
function endOf(piece: string, text: string, at: number): number {
  const found = text.indexOf(piece, at)
  return found < 0 ? Number.POSITIVE_INFINITY : found + piece.length
}

type Sealed = { start: number; end: number; depth: number }

/** Where PGP messages stand in a text, and how deep in quotes: in lines of their own, or in one of a page that keeps no line's end. Linear. */
function sealedIn(text: string): Sealed[] {
  const found: Sealed[] = []
  let around = lineOf(text, 0)
  let stop = 0
  for (let at = text.indexOf(pgpBegin), end = 0; at >= 0; at = text.indexOf(pgpBegin, end)) {
    if (at > around.end) around = lineOf(text, at)
    const { start, line, depth } = around
    end = around.end
    if (line === pgpBegin) {
      end = endOfMessage(text, end, depth) ?? endOfCut(text, end, depth)
      found.push({ start, end, depth })
      continue
    }
    if (stop < at) stop = endOf(ending, text, at)
    if (stop > end || !isInOneLine(text.slice(at + pgpBegin.length, stop - ending.length))) continue
    end = text[stop] === ' ' ? stop + 1 : stop
    found.push({ start: at, end, depth })
  }
  return found
}

/** A text of the same length with `unshown` in place of PGP messages, quoted ones too, which say nothing to a person. Linear. */
export function withoutSealed(text: string): string {
  let out = ''
  let done = 0
  for (const { start, end } of sealedIn(text)) {
    out += text.slice(done, start) + unshown.repeat(end - start)
    done = end
  }
  return out + text.slice(done)
}
