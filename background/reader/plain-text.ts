import type { MessageLine } from './message-lines'
import type { Folded, Link, ReadMessage, Span } from './reading'

export type PlainText = Pick<ReadMessage, 'text' | 'authored' | 'full' | 'folded' | 'links' | 'map'>

const quoted = (line: MessageLine): string => (line.quote > 0 ? `${'>'.repeat(Math.min(line.quote, 9))} ${line.text}`.trimEnd() : line.text)

const isEmpty = (line: MessageLine): boolean => line.text.trim() === ''

/** The text of a message in its three forms, and where each run of the short one stands in the full one. */
export function plainText(lines: readonly MessageLine[], folds: readonly boolean[]): PlainText {
  const out: PlainText = { text: '', authored: authoredText(lines), full: '', folded: [], links: [], map: [] }
  const links = linkTable(out.links)
  let fold: Folded | null = null
  let blank = true
  for (const [i, line] of lines.entries()) {
    if (i > 0) out.full += '\n'
    const from = out.full.length
    out.full += quoted(line)
    if (folds[i]) fold = addToFold(fold, line)
    else if (!isEmpty(line)) {
      if (fold) fold = closeFold(out, fold)
      writeLine(out, line, from, links)
      blank = false
    } else if (!blank) {
      writeLine(out, line, from, links)
      blank = true
    }
  }
  if (fold) closeFold(out, fold)
  return trimEnd(out)
}

/** Lines of the author's own and forwarded ones, empty lines between them as they stood. */
function authoredText(lines: readonly MessageLine[]): string {
  const own = lines.filter(line => line.role === 'own' || line.role === 'forwarded').map(line => line.text)
  return own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function addToFold(fold: Folded | null, line: MessageLine): Folded {
  const { lines, text } = fold ?? { lines: 0, text: '' }
  return { at: 0, lines: lines + (isEmpty(line) ? 0 : 1), text: (text && `${text}\n${quoted(line)}`) || quoted(line) }
}

function closeFold(out: PlainText, fold: Folded): null {
  if (fold.lines > 0) out.folded.push({ ...fold, at: out.text.length })
  return null
}

/** Writes a line with "[L1]" behind the words of its links; what is put in belongs to no run of the full text. */
function writeLine(out: PlainText, line: MessageLine, from: number, links: Links): void {
  const whole = quoted(line)
  const shift = whole.length - line.text.length
  if (out.text !== '') out.text += '\n'
  let done = 0
  const copy = (end: number): void => {
    addRun(out.map, { start: out.text.length, end: out.text.length + end - done, from: from + done })
    out.text += whole.slice(done, end)
    done = end
  }
  for (const { at, url, text } of isEmpty(line) ? [] : (line.links ?? [])) {
    const id = links(url, text)
    if (!id) continue
    copy(Math.max(done, Math.min(at + shift, whole.length)))
    out.text += ` [${id}]`
  }
  copy(whole.length)
}

/** Runs that go on where the last one ended, the line break between included, are one. */
function addRun(map: Span[], span: Span): void {
  const last = map.at(-1)
  if (last && span.start === last.end + 1 && span.from === last.from + (span.start - last.start)) last.end = span.end
  else if (span.end > span.start) map.push(span)
}

type Links = (url: string, text: string) => string | null

/** One short id for each place that links lead to; none where the words are the address itself. */
function linkTable(table: Link[]): Links {
  const known = new Map<string, string>()
  return (url, text) => {
    const host = hostOf(url)
    if (isAddressItself(url, host, text)) return null
    const id = known.get(url) ?? `L${known.size + 1}`
    if (!known.has(url)) table.push({ id, url, host, text })
    known.set(url, id)
    return id
  }
}

function hostOf(url: string): string {
  try {
    const parsed = new URL(url)
    return parsed.host || parsed.pathname.split('@').at(-1)?.split('?')[0] || ''
  } catch {
    return ''
  }
}

function isAddressItself(url: string, host: string, text: string): boolean {
  const bare = (value: string): string =>
    value
      .toLowerCase()
      .replace(/^(https?:\/\/|mailto:|tel:)/, '')
      .replace(/\/$/, '')
  if (bare(url) === bare(text)) return true
  return host !== '' && /^https?:\/\//i.test(text) && !/\s/.test(text) && hostOf(text) === host
}

function trimEnd(out: PlainText): PlainText {
  const text = out.text.trimEnd()
  const cut = (offset: number): number => Math.min(offset, text.length)
  return {
    ...out,
    text,
    folded: out.folded.map(fold => ({ ...fold, at: cut(fold.at) })),
    map: out.map.filter(span => span.start < text.length).map(span => ({ ...span, end: cut(span.end) })),
  }
}
