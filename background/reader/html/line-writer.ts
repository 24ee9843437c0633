import { type Line, makeLine, trimmedEnd } from '../line'
import type { Attributes } from './attributes'
import { turnLine } from './bidi'
import { itemLabel, type List, openList } from './list-labels'
import { closeCell, hasRows, isTaken, joinRows, makeTable, openCell, openCellOf, openRow, type Table } from './table-rows'

/** `apart`: in its line, but no part of the words beside it. */
export type Kind = { block: boolean; apart: boolean; paragraph: boolean; quote: boolean }
/** A place in the output: how many lines were finished, and the offset in the open one. */
export type Mark = { line: number; at: number }

/** Everything a writer has in hand. `owed`: line breaks due before the next text, 2 = with an empty line between. */
type State = {
  /** More lines than these are not written for certain. */
  most: number
  lines: Line[]
  /** How many of the lines went into those of a table's row. */
  taken: number
  lists: List[]
  tables: Table[]
  /** The open line; its text stands in pieces until it is finished, `length` characters of them. */
  current: Line
  pieces: string[]
  length: number
  depth: number
  owed: number
  space: boolean
  /** The next word does not go on with the last one. */
  apart: boolean
  /** The next word begins what stands raised. */
  raised: boolean
  prefix: string
}

/** Writes text into lines roughly as a browser lays it out: white space collapsed, blocks apart, cells of a row side by side. */
export class LineWriter {
  private readonly state: State

  /** `most`: how many lines are wanted; a few more may be written. */
  constructor(most: number) {
    const open = { current: makeLine('', 0), pieces: [], length: 0, depth: 0, owed: 0 }
    const next = { space: false, apart: false, raised: false, prefix: '' }
    this.state = { most, lines: [], taken: 0, lists: [], tables: [], ...open, ...next }
  }

  /** `pre`: white space is kept. `attribution`: the mail program says by its markup that this tells who wrote what follows. */
  text(text: string, pre: boolean, attribution: boolean): void {
    if (pre) writePre(this.state, text, attribution)
    else writeInline(this.state, text, attribution)
  }

  /** White space that is not kept. */
  space(): void {
    this.state.space ||= this.state.length > 0
  }

  lineBreak(): void {
    lineBreak(this.state)
  }

  open(tag: string, attributes: Attributes, kind: Kind): void {
    openElement(this.state, tag, attributes, kind)
  }

  close(tag: string, kind: Kind): void {
    closeElement(this.state, tag, kind)
  }

  mark(): Mark {
    return { line: linesBy(this.state), at: this.state.owed > 0 ? 0 : this.state.length }
  }

  /** Notes that what was written since `start` leads to `url`. */
  link(url: string, start: Mark): void {
    addLink(this.state, url, start)
  }

  /** Puts ~~ around what was written since `start`, line by line. */
  strike(start: Mark): void {
    changeSince(this.state, start, strikeLine)
  }

  /** Turns what was written since `start` round, line by line. */
  turn(start: Mark): void {
    changeSince(this.state, start, turnLine)
  }

  /** Lines that are finished. */
  count(): number {
    return written(this.state)
  }

  finish(): Line[] {
    return finish(this.state)
  }
}

const written = ({ lines, taken }: State): number => lines.length - taken

function finish(state: State): Line[] {
  while (state.tables.length > 0) closeTable(state)
  flush(state)
  const lines = state.lines.filter(line => !isTaken(line))
  for (const line of lines) line.text = trimmedEnd(line.text)
  const first = lines.findIndex(line => line.text !== '')
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(line => line.text !== '') + 1)
}

/** Lines that stand before the next text. */
const linesBy = ({ lines, length, owed }: State): number => lines.length + (owed > 0 && length > 0 ? 1 : 0)

/** What the open line says from a place on where a piece begins. */
const writtenFrom = ({ pieces, length }: State, start: number): string => {
  let from = pieces.length
  for (let at = length; at > start && from > 0; at -= pieces[from]?.length ?? 0) from--
  return pieces.slice(from).join('')
}

function addLink(state: State, url: string, start: Mark): void {
  const { lines, length } = state
  // its line has not begun: nothing of the link is seen
  if (start.line > lines.length) return
  const place = length > 0 ? lines.length : lines.findLastIndex(line => line.text !== '')
  if (place < start.line) return
  const from = start.line === place ? start.at : 0
  const line = lines[place] ?? state.current
  const text = (lines[place]?.text.slice(from) ?? writtenFrom(state, from)).trim()
  if (text === '') return
  line.links ??= []
  line.links.push({ at: lines[place]?.text.length ?? length, url, text })
}

function strikeLine(line: Line, from: number): void {
  const written = line.text.slice(from)
  const words = written.trim()
  if (words === '') return
  const at = from + written.indexOf(words)
  line.text = `${line.text.slice(0, at)}~~${words}~~`
  for (const link of line.links ?? []) if (link.at > at) link.at = Math.min(link.at + 2, line.text.length)
}

/** What is done to a line from a place on. */
type Change = (line: Line, from: number) => void

function changeSince(state: State, start: Mark, change: Change): void {
  const { lines } = state
  for (const line of lines.slice(start.line)) change(line, line === lines[start.line] ? start.at : 0)
  if (lines.length >= start.line) changeOpen(state, lines.length === start.line ? start.at : 0, change)
}

/** The same of the open line, of which only what is changed is looked at. */
function changeOpen(state: State, from: number, change: Change): void {
  const tail = makeLine(writtenFrom(state, from), 0)
  const begin = state.length - tail.text.length
  const { links = [] } = state.current
  let within = links.length
  while (within > 0 && (links[within - 1]?.at ?? 0) > begin) within--
  tail.links = links.splice(within).map(link => ({ ...link, at: link.at - begin }))
  for (let dropped = tail.text.length; dropped > 0; ) dropped -= state.pieces.pop()?.length ?? dropped
  change(tail, 0)
  state.pieces.push(tail.text)
  state.length = begin + tail.text.length
  for (const link of tail.links) links.push({ ...link, at: link.at + begin })
}

function write(state: State, text: string): void {
  if (text === '') return
  state.pieces.push(text)
  state.length += text.length
}

function flush(state: State): void {
  if (state.length > 0) {
    state.current.text = state.pieces.length === 1 ? (state.pieces[0] ?? '') : state.pieces.join('')
    state.lines.push(state.current)
  }
  state.current = makeLine('', state.depth)
  state.pieces = []
  state.length = 0
  state.space = false
}

function owe(state: State, breaks: number): void {
  state.owed = Math.max(state.owed, breaks)
}

/** Pays what is due before text: breaks, a space, a list mark. */
function settle(state: State, attribution: boolean): void {
  if (state.owed > 0) flush(state)
  const last = state.lines.at(-1)
  if (state.owed > 1 && last && last.text !== '') state.lines.push(makeLine('', Math.min(last.quote, state.depth)))
  if (state.length === 0) state.current = makeLine('', state.depth, attribution || undefined)
  else if (state.space) write(state, ' ')
  write(state, state.prefix)
  state.prefix = ''
  state.owed = 0
  state.space = false
  state.apart = false
}

function lineBreak(state: State): void {
  if (state.length > 0 && state.owed === 0) flush(state)
  else owe(state, 2)
}

/** Writes text that is not all white space. */
function writeInline(state: State, text: string, attribution: boolean): void {
  const words = text.trim()
  const isBare = words.length === text.length
  state.space ||= (!isBare && text[0] !== words[0]) || (state.apart && !/^[.,;:!?)]/.test(words))
  settle(state, attribution)
  if (state.raised && /^\d/.test(words) && endsInDigit(state)) write(state, '^')
  state.raised = false
  write(state, /[^\S ]| {2}/.test(words) ? words.replace(/ ?[^\S ]\s*| {2}\s*/g, ' ') : words)
  state.space = !isBare && text.at(-1) !== words.at(-1)
}

/** Whether the open line's last character is a digit, a number that a trace puts behind it aside. */
const endsInDigit = ({ pieces }: State): boolean => /\d[\u{40000}-\u{10FFFF}]{0,2}$/u.test(pieces.at(-1) ?? '')

function writePre(state: State, text: string, attribution: boolean): void {
  const pieces = text.split(/\r?\n/, Math.max(0, state.most - written(state)) + 2)
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) lineBreak(state)
    if (!piece) continue
    settle(state, attribution)
    write(state, piece.replace(/\u00A0/g, ' '))
  }
}

/** Its rows are put together once all of it is there. */
function closeTable(state: State): void {
  const table = state.tables.pop()
  if (!table?.rows.some(row => row.length > 1)) return
  flush(state)
  state.taken += joinRows(table, state.lines)
  const around = openCellOf(state.tables.at(-1))
  if (around && hasRows(table)) around.deep = true
}

const isCell = (tag: string): boolean => tag === 'td' || tag === 'th'

function openElement(state: State, tag: string, attributes: Attributes, kind: Kind): void {
  const table = state.tables.at(-1)
  if (isCell(tag)) {
    owe(state, 1)
    if (table) openCell(table, linesBy(state), attributes)
  } else if (kind.block) openBlock(state, tag, attributes, kind)
  else if (kind.apart) state.apart = true
  state.raised ||= tag === 'sup'
}

function openBlock(state: State, tag: string, attributes: Attributes, kind: Kind): void {
  owe(state, kind.paragraph ? 2 : 1)
  if (kind.quote) state.depth++
  if (tag === 'table') state.tables.push(makeTable(linesBy(state), attributes))
  const table = state.tables.at(-1)
  if (tag === 'tr' && table) openRow(table)
  if (tag === 'ul' || tag === 'ol') state.lists.push(openList(tag, attributes, state.lists.length))
  if (tag === 'li') state.prefix = itemLabel(state.lists.at(-1), attributes)
}

function closeElement(state: State, tag: string, kind: Kind): void {
  state.apart ||= kind.apart
  state.raised = false
  const table = state.tables.at(-1)
  if (table && isCell(tag)) {
    owe(state, 1)
    closeCell(table, linesBy(state))
  }
  if (!kind.block) return
  owe(state, kind.paragraph ? 2 : 1)
  if (kind.quote) state.depth = Math.max(0, state.depth - 1)
  if (tag === 'ul' || tag === 'ol') state.lists.pop()
  if (tag === 'li') state.prefix = ''
  if (tag === 'table') closeTable(state)
  if (tag !== 'tr') return
  if (table) table.closed = true
  // a paragraph that ends a row leaves no empty line behind it
  state.owed = 1
}
