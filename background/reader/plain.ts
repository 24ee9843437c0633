import type { Line } from './line'

/** Quote marks at the start of a line: ">", "> >", ">>". One space after the last belongs to them. */
const marks = /^(?:[ \t]{0,3}>)+[ \t]?/

/** Parts a text/plain line into its quote depth and its words. */
export function unquoteLine(line: string): Line {
  const found = marks.exec(line)?.[0]
  // ">From " is how mbox writes a line that begins with "From "
  if (!found || /^>From /.test(line)) return { text: line.trimEnd(), quote: 0 }
  return { text: line.slice(found.length).trimEnd(), quote: found.split('>').length - 1 }
}

/** text/plain as lines. `flowed`: paragraphs that the sender's program broke into lines are joined again (RFC 3676). */
export function plainLines(text: string, format: { flowed: boolean; delSp: boolean }): Line[] {
  const raw = text.trimEnd().replace(/\r\n?/g, '\n').split('\n')
  return format.flowed ? joinFlowed(quotesStuffed(raw) ? raw.map(unstuffed) : raw, format.delSp) : raw.map(unquoteLine)
}

/** RFC 3676 4: a line that ends in a space goes on in the next line of the same depth; "-- " never does. */
function joinFlowed(raw: readonly string[], delSp: boolean): Line[] {
  const out: Line[] = []
  let open: { pieces: string[]; quote: number } | null = null
  const close = (): void => {
    if (open) out.push({ text: open.pieces.join('').trimEnd(), quote: open.quote })
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
