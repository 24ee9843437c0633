import type { Line } from './line'

type Kind = { block: boolean; paragraph: boolean; quote: boolean }
type Attributes = Readonly<Record<string, string>>
type List = { ordered: boolean; next: number }
/** An open table row: lines written when its open cell began, and whether that cell holds no text yet. */
type Row = { lines: number; fresh: boolean; cells: number }
/** A place in the output: how many lines were finished, and the offset in the open one. */
export type Mark = { line: number; at: number }

/** Writes text into lines roughly as a browser lays it out: white space collapsed, blocks apart, cells of a row side by side. */
export type LineWriter = {
  text(text: string, how: { pre: boolean; attribution: boolean }): void
  open(tag: string, attributes: Attributes, kind: Kind): void
  close(tag: string, kind: Kind): void
  mark(): Mark
  /** Notes that what was written since `start` leads to `url`. */
  link(url: string, start: Mark): void
  finish(): Line[]
}

const emptyLine = (quote: number): Line => ({ text: '', quote })

export function lineWriter(): LineWriter {
  const lines: Line[] = []
  const lists: List[] = []
  const rows: Row[] = []
  let current = emptyLine(0)
  let depth = 0
  /** Line breaks owed before the next text: 1 = new line, 2 = with an empty line between. */
  let owed = 0
  let space = false
  let cell = false
  let prefix = ''

  const flush = (): void => {
    if (current.text !== '') lines.push(current)
    current = emptyLine(depth)
    space = false
  }
  const owe = (breaks: number): void => {
    owed = Math.max(owed, breaks)
  }
  const settle = (attribution: boolean): void => {
    if (owed > 0) flush()
    const last = lines.at(-1)
    if (owed > 1 && last && last.text !== '') lines.push(emptyLine(Math.min(last.quote, depth)))
    owed = 0
    if (current.text === '') current = attribution ? { text: '', quote: depth, attribution } : emptyLine(depth)
    else if (cell) current.text += ' | '
    else if (space) current.text += ' '
    if (prefix) current.text += prefix
    prefix = ''
    cell = false
    space = false
  }
  const lineBreak = (): void => {
    if (current.text !== '' && owed === 0) flush()
    else owe(2)
  }
  const inline = (text: string, attribution: boolean): void => {
    const bare = text.replace(/[\s\u00A0]+/g, ' ')
    const words = bare.trim()
    if (words === '') {
      space ||= bare !== '' && current.text !== ''
      return
    }
    space ||= bare.startsWith(' ')
    settle(attribution)
    current.text += words
    space = bare.endsWith(' ')
    for (const row of rows) row.fresh = false
  }
  const openCell = (): void => {
    const row = rows.at(-1)
    if (!row) return owe(1)
    const sameLine = row.cells > 0 && current.text !== '' && lines.length === row.lines
    if (sameLine) owed = 0
    else owe(row.cells > 0 ? 1 : 0)
    cell = sameLine
    row.lines = lines.length + (current.text !== '' && !sameLine ? 1 : 0)
    row.fresh = true
    row.cells++
  }
  const startItem = (): void => {
    const list = lists.at(-1)
    prefix = `${'  '.repeat(Math.min(8, Math.max(0, lists.length - 1)))}${list?.ordered ? `${list.next++}. ` : '- '}`
  }

  return {
    text(text, { pre, attribution }) {
      if (!pre) return inline(text, attribution)
      for (const [i, piece] of text.split(/\r?\n/).entries()) {
        if (i > 0) lineBreak()
        if (!piece) continue
        settle(attribution)
        current.text += piece.replace(/\u00A0/g, ' ')
      }
    },
    open(tag, attributes, kind) {
      if (tag === 'br') return lineBreak()
      if (tag === 'td' || tag === 'th') return openCell()
      if (kind.block && !(cell && rows.at(-1)?.fresh)) owe(kind.paragraph ? 2 : 1)
      if (kind.quote) depth++
      if (tag === 'tr') rows.push({ lines: lines.length + (current.text === '' ? 0 : 1), fresh: true, cells: 0 })
      else if (tag === 'ul' || tag === 'ol') lists.push({ ordered: tag === 'ol', next: Number.parseInt(attributes.start ?? '1', 10) || 1 })
      else if (tag === 'li') startItem()
    },
    close(tag, kind) {
      if (kind.block) owe(kind.paragraph ? 2 : 1)
      if (kind.quote) depth = Math.max(0, depth - 1)
      if (tag === 'tr') {
        rows.pop()
        cell = false
      } else if (tag === 'ul' || tag === 'ol') lists.pop()
      else if (tag === 'li') prefix = ''
    },
    mark: () => ({ line: lines.length + (owed > 0 && current.text !== '' ? 1 : 0), at: owed > 0 ? 0 : current.text.length }),
    link(url, start) {
      const text = current.text.slice(start.line === lines.length ? start.at : 0).trim()
      if (text === '') return
      current.links = [...(current.links ?? []), { at: current.text.length, url, text }]
    },
    finish() {
      flush()
      for (const line of lines) line.text = line.text.trimEnd()
      const first = lines.findIndex(line => line.text !== '')
      return first < 0 ? [] : lines.slice(first, lines.findLastIndex(line => line.text !== '') + 1)
    },
  }
}
