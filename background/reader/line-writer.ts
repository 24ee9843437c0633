import type { Line } from './line'

/** `apart`: in its line, but no part of the words beside it. */
export type Kind = { block: boolean; apart: boolean; paragraph: boolean; quote: boolean }
type Attributes = Readonly<Record<string, string>>
type List = { ordered: boolean; next: number }
/** An open table row: lines written when its open cell began, and whether that cell holds no text yet. */
type Row = { lines: number; fresh: boolean; cells: number }
/** A place in the output: how many lines were finished, and the offset in the open one. */
export type Mark = { line: number; at: number }

/** Writes text into lines roughly as a browser lays it out: white space collapsed, blocks apart, cells of a row side by side. */
export type LineWriter = {
  /** `pre`: white space is kept. `attribution`: the mail program says by its markup that this tells who wrote what follows. */
  text(text: string, pre: boolean, attribution: boolean): void
  lineBreak(): void
  open(tag: string, attributes: Attributes, kind: Kind): void
  close(tag: string, kind: Kind): void
  mark(): Mark
  /** Notes that what was written since `start` leads to `url`. */
  link(url: string, start: Mark): void
  /** Puts ~~ around what was written since `start`, line by line. */
  strike(start: Mark): void
  /** Lines that are finished. */
  count(): number
  finish(): Line[]
}

const emptyLine = (quote: number): Line => ({ text: '', quote })

/** Everything a writer has in hand. `owed`: line breaks due before the next text, 2 = with an empty line between. */
type State = {
  /** More lines than these are not written for certain. */
  most: number
  lines: Line[]
  lists: List[]
  rows: Row[]
  current: Line
  depth: number
  owed: number
  space: boolean
  /** The next word does not go on with the last one. */
  apart: boolean
  cell: boolean
  prefix: string
}

/** `most`: how many lines are wanted; a few more may be written. */
export function lineWriter(most: number): LineWriter {
  const state: State = {
    most,
    lines: [],
    lists: [],
    rows: [],
    current: emptyLine(0),
    depth: 0,
    owed: 0,
    space: false,
    apart: false,
    cell: false,
    prefix: '',
  }
  return {
    text(text, pre, attribution) {
      if (pre) writePre(state, text, attribution)
      else writeInline(state, text, attribution)
    },
    lineBreak() {
      lineBreak(state)
    },
    open(tag, attributes, kind) {
      openElement(state, tag, attributes, kind)
    },
    close(tag, kind) {
      closeElement(state, tag, kind)
    },
    mark() {
      const breaks = state.owed > 0 && state.current.text !== ''
      return { line: state.lines.length + (breaks ? 1 : 0), at: state.owed > 0 ? 0 : state.current.text.length }
    },
    link(url, start) {
      const { current, lines } = state
      // its line has not begun: nothing of the link is seen
      if (start.line > lines.length) return
      const text = current.text.slice(start.line === lines.length ? start.at : 0).trim()
      if (text === '') return
      current.links ??= []
      current.links.push({ at: current.text.length, url, text })
    },
    strike(start) {
      for (const line of [...state.lines.slice(start.line), ...(state.lines.length >= start.line ? [state.current] : [])]) {
        strikeLine(line, line === (state.lines[start.line] ?? state.current) ? start.at : 0)
      }
    },
    count() {
      return state.lines.length
    },
    finish() {
      return finish(state)
    },
  }
}

function finish(state: State): Line[] {
  flush(state)
  const { lines } = state
  for (const line of lines) line.text = line.text.trimEnd()
  const first = lines.findIndex(line => line.text !== '')
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(line => line.text !== '') + 1)
}

function strikeLine(line: Line, from: number): void {
  const written = line.text.slice(from)
  const words = written.trim()
  if (words === '') return
  const at = from + written.indexOf(words)
  line.text = `${line.text.slice(0, at)}~~${words}~~`
  for (const link of line.links ?? []) if (link.at > at) link.at = Math.min(link.at + 2, line.text.length)
}

function flush(state: State): void {
  if (state.current.text !== '') state.lines.push(state.current)
  state.current = emptyLine(state.depth)
  state.space = false
}

function owe(state: State, breaks: number): void {
  state.owed = Math.max(state.owed, breaks)
}

/** Pays what is due before text: breaks, the bar between cells, a space, a list mark. */
function settle(state: State, attribution: boolean): void {
  if (state.owed > 0) flush(state)
  const last = state.lines.at(-1)
  if (state.owed > 1 && last && last.text !== '') state.lines.push(emptyLine(Math.min(last.quote, state.depth)))
  if (state.current.text === '') state.current = attribution ? { text: '', quote: state.depth, attribution } : emptyLine(state.depth)
  else if (state.cell) state.current.text += ' | '
  else if (state.space) state.current.text += ' '
  state.current.text += state.prefix
  state.prefix = ''
  state.owed = 0
  state.cell = false
  state.space = false
  state.apart = false
}

function lineBreak(state: State): void {
  if (state.current.text !== '' && state.owed === 0) flush(state)
  else owe(state, 2)
}

function writeInline(state: State, text: string, attribution: boolean): void {
  const words = text.trim()
  if (words === '') {
    state.space ||= text !== '' && state.current.text !== ''
    return
  }
  state.space ||= text[0] !== words[0] || (state.apart && !/^[.,;:!?)]/.test(words))
  settle(state, attribution)
  state.current.text += /[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words
  state.space = text.at(-1) !== words.at(-1)
  for (const row of state.rows) row.fresh = false
}

function writePre(state: State, text: string, attribution: boolean): void {
  const pieces = text.split(/\r?\n/, Math.max(0, state.most - state.lines.length) + 2)
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) lineBreak(state)
    if (!piece) continue
    settle(state, attribution)
    state.current.text += piece.replace(/\u00A0/g, ' ')
  }
}

/** A cell goes on in its row's line while the cells before it took one line. */
function openCell(state: State): void {
  const row = state.rows.at(-1)
  if (!row) {
    owe(state, 1)
    return
  }
  const written = state.current.text !== ''
  const sameLine = row.cells > 0 && written && state.lines.length === row.lines
  if (sameLine) state.owed = 0
  else owe(state, row.cells > 0 ? 1 : 0)
  // a table that opens a cell begins in that cell's line
  state.cell = sameLine || (state.cell && row.cells === 0)
  row.lines = state.lines.length + (written && !sameLine ? 1 : 0)
  row.fresh = true
  row.cells++
}

function openElement(state: State, tag: string, attributes: Attributes, kind: Kind): void {
  if (tag === 'td' || tag === 'th') openCell(state)
  else if (kind.block) openBlock(state, tag, attributes, kind)
  else if (kind.apart) state.apart = true
}

function openBlock(state: State, tag: string, attributes: Attributes, kind: Kind): void {
  const beginsCell = state.cell && state.rows.at(-1)?.fresh
  if (!beginsCell) owe(state, kind.paragraph ? 2 : 1)
  if (kind.quote) state.depth++
  if (tag === 'tr') state.rows.push({ lines: state.lines.length + (state.current.text === '' ? 0 : 1), fresh: true, cells: 0 })
  if (tag === 'ul' || tag === 'ol') state.lists.push({ ordered: tag === 'ol', next: Number.parseInt(attributes.start ?? '1', 10) || 1 })
  if (tag === 'li') state.prefix = listMark(state)
}

function listMark({ lists }: State): string {
  const list = lists.at(-1)
  return `${'  '.repeat(Math.min(8, Math.max(0, lists.length - 1)))}${list?.ordered ? `${list.next++}. ` : '- '}`
}

function closeElement(state: State, tag: string, kind: Kind): void {
  state.apart ||= kind.apart
  if (!kind.block) return
  owe(state, kind.paragraph ? 2 : 1)
  if (kind.quote) state.depth = Math.max(0, state.depth - 1)
  if (tag === 'ul' || tag === 'ol') state.lists.pop()
  if (tag === 'li') state.prefix = ''
  if (tag !== 'tr') return
  state.rows.pop()
  state.cell = false
  // a paragraph that ends a row leaves no empty line behind it
  state.owed = 1
}
