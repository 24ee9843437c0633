import { limits } from './limits'
import { type Line, makeLine, trimmedEnd, type Visible } from './line'

const greater = 0x3e
const capitalF = 0x46
const isBlank = (code: number): boolean => code === 0x20 || code === 0x09

/**
 * Parts a text/plain line into its quote depth and its words. Quote marks: ">", "> >", ">>", with up to three blanks before each; one blank
 * after the last belongs to them.
 */
function unquoteLine(line: string): Line {
  let code = line.charCodeAt(0)
  // most lines that are no quote begin with a letter
  if (code > greater) return makeLine(trimmedEnd(line), 0)
  let quote = 0
  let end = 0
  for (let at = 0; ; quote++) {
    while (at < end + 3 && isBlank(code)) code = line.charCodeAt(++at)
    if (code !== greater) break
    end = ++at
    code = line.charCodeAt(at)
  }
  // ">From " is how mbox writes a line that begins with "From "
  if (quote === 0 || (line.charCodeAt(1) === capitalF && line.startsWith('>From '))) return makeLine(trimmedEnd(line), 0)
  return makeLine(trimmedEnd(line.slice(isBlank(line.charCodeAt(end)) ? end + 1 : end)), quote)
}

/**
 * text/plain as lines, the first `most` of them. `flowed`: paragraphs that the sender's program broke into lines are joined again
 * (RFC 3676).
 */
export function plainLines(text: string, format: { flowed: boolean; delSp: boolean }, most: number = limits.lines): Visible {
  const trimmed = text.trimEnd()
  const raw = (trimmed.includes('\r') ? trimmed.replace(/\r\n?/g, '\n') : trimmed).split('\n', most + 1)
  const whole = raw.length <= most
  if (!whole) raw.pop()
  const lines = format.flowed ? joinFlowed(quotesStuffed(raw) ? raw.map(unstuffed) : raw, format.delSp) : raw.map(unquoteLine)
  return { lines, hidden: [], whole }
}

/** RFC 3676 4: a line that ends in a space goes on in the next line of the same depth; "-- " never does. */
function joinFlowed(raw: readonly string[], delSp: boolean): Line[] {
  const out: Line[] = []
  let open: { pieces: string[]; quote: number } | null = null
  const close = (): void => {
    if (open) out.push(makeLine(open.pieces.join('').trimEnd(), open.quote))
    open = null
  }
  for (const source of raw) {
    const marksOf: string = /^>*/.exec(source)?.[0] ?? ''
    const quote = marksOf.length
    const body: string = source.slice(quote).replace(/^ /, '')
    const flows: boolean = body.endsWith(' ') && body !== '-- '
    if (open && (open.quote !== quote || body === '-- ')) close()
    const piece: string = flows && delSp ? body.slice(0, -1) : body
    if (open) open.pieces.push(piece)
    else open = { pieces: [piece], quote }
    if (!flows) close()
  }
  close()
  return out
}

const stuffedMark = /^ (?=>)/

/** Some programs stuff their quotes as if ">" were the author's own (RFC 3676 4.4): then every mark stands behind a space. */
const quotesStuffed = (raw: readonly string[]): boolean =>
  raw.some(line => stuffedMark.test(line)) && !raw.some(line => line.startsWith('>'))

const unstuffed = (line: string): string => line.replace(stuffedMark, '')
