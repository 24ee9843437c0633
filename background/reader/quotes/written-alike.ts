import { lineEnd } from '../line'
import { firstWord, type LineWords, textOf, wordCount } from './line-words'

/** A line break, the quote marks below it, and a bullet where one stands there. */
const breaks = /(?<!\s)\s*\n[>|\s]*(?:[-*+•‣⁃·§–—\u25A0-\u25FF](?=\s))?\s*/g
const spaces = /\s+/g
/** Quotation marks and apostrophes, which programs draw anew. */
const quotation = /["'`´‘’‚‛“”„‟«»‹›]/g
const dashes = /[-‐‑‒–—―−]+/g
/** Dots that stand for something left out. */
const dots = /…|\.{3,}/g
/** A sign of emphasis, or a bracket around an address, right before a word and right behind one. */
const opened = /(?<=^|[\s(])[*_<]$/
const closed = /(?<=^[.,:;!?)]{0,3})[*_>](?=[\s.,:;!?)])/
/** What programs draw lines, tables and headings of plain text with. */
const drawn = /[|*_#=+~-]/g

/** What stands between two words, without what programs change by themselves. */
const bare = (gap: string): string =>
  gap
    .replace(breaks, ' ')
    .replace(quotation, '')
    .replace(dots, '...')
    .replace(opened, '')
    .replace(closed, '')
    .replace(dashes, '-')
    .replace(spaces, ' ')
    .trim()

/** Blanks, and a line break with the quote marks below it: nothing once it is bare, as nearly all gaps are that differ. */
const blanks = /^[^\S\n]*(?:\n[>|\s]*)?$/

/** The signs of a line without words, as they are compared. */
const bareLine = (text: string): string => bare(`\n${text}\n`)

/** The lines without words of a message. Nearly all that quote one quote it as it stands, so that only the first other one has them written bare. */
export class Signs {
  private readonly lines: ReadonlySet<string>
  private made: ReadonlySet<string> | undefined

  constructor(lines: Iterable<string>) {
    this.lines = new Set(lines)
  }

  /** Whether a line stands there as it is written. */
  has(line: string): boolean {
    return this.lines.has(line)
  }

  /** Whether one does whose signs are these. */
  hasBare(marks: string): boolean {
    this.made ??= new Set(Array.from(this.lines, bareLine))
    return this.made.has(marks)
  }
}

/** A rule is drawn, and no answer. */
const rule = /^\s*([-_=*#~+.])\1{9,}\s*$/

/** Whether the signs of a line without words stand in its source too, by themselves or behind the words of the line above it. */
export function isDrawnAlike(
  said: LineWords,
  line: number,
  text: string,
  source: { said: LineWords; place: number; signs: Signs },
): boolean {
  if (source.signs.has(text) || rule.test(text)) return true
  const marks = bareLine(text)
  if (marks === '' || source.signs.hasBare(marks)) return true
  const end = said.to[firstWord(said, line) - 1] ?? 0
  const {
    said: { text: whole, from, to },
    place,
  } = source
  const written = said.text.slice(end, said.text.indexOf('\n', said.from[firstWord(said, line)] ?? said.text.length))
  return isAtStart(bare(`${written}\n`), bare(`${whole.slice(to[place - 1], from[place])}\n`))
}

/** Lines of a quote and where they stand; isMadeOfHtml: a program made plain text of HTML, and drew lines and emphasis as it liked. */
export type Held = { said: LineWords; line: number; source: LineWords; place: number; isMadeOfHtml: boolean }

/** Whether the words of a held line are written as in its source, and the signs between and around them too. Of those at its ends some may be gone. */
export function isWrittenAlike(held: Held): boolean {
  const within = compareWithin(held)
  if (within === 'other') return false
  const { said, line, source, place } = held
  const first = firstWord(said, line)
  const stop = said.to[firstWord(said, line + 1) - 1] ?? 0
  const start = said.from[first] ?? 0
  const head = said.text.slice(said.text.lastIndexOf('\n', start) + 1, start)
  const tail = said.text.slice(stop, lineEnd(said.text, stop))
  if (!onlyLead.test(head)) {
    const above = source.text.slice(place > 0 ? source.to[place - 1] : 0, source.from[place])
    if (!isHeadAlike(held, head, above)) return false
  }
  const below = textBelow(source, place + wordCount(said, line))
  return isTailAlike(held, within === 'misread' ? tail.replace(/\?/g, ' ') : tail, below)
}

/** What stands between a word and the one before it; a line may have been broken behind a minus. */
function textBelow({ text, from, to }: LineWords, next: number): string {
  const start = from[next]
  const isSigned = start !== undefined && /[+-]/.test(text.charAt(start))
  return text.slice(to[next - 1], isSigned ? start + 1 : start)
}

function compareWithin(held: Held): 'same' | 'misread' | 'other' {
  const { said, line, source, place } = held
  const first = firstWord(said, line)
  const count = wordCount(said, line)
  if (textOf(said, first, first + count) === textOf(source, place, place + count)) return 'same'
  let found: 'same' | 'misread' = 'same'
  for (let at = first; at < first + count; at++) {
    if (!held.isMadeOfHtml && !isSameCase(held, at)) return 'other'
    if (at === first) continue
    const gap = said.text.slice(said.to[at - 1], said.from[at])
    const written = source.text.slice(source.to[place + at - first - 1], source.from[place + at - first])
    if (gap === written || (blanks.test(gap) && blanks.test(written)) || plain(held, gap) === plain(held, written)) continue
    if (!areMisread(gap, written)) return 'other'
    found = 'misread'
  }
  return found
}

/** A program writes the names of hosts in lower case. */
function isSameCase({ said, line, source, place }: Held, at: number): boolean {
  const other = place + at - firstWord(said, line)
  const [from = 0, to = 0] = [said.from[at], said.to[at]]
  if (said.text.slice(from, to) === source.text.slice(source.from[other], source.to[other])) return true
  return /[\w][./@_-]$/.test(said.text.slice(Math.max(0, from - 2), from)) || /^[./@_-]\w/.test(said.text.slice(to, to + 2))
}

const plain = ({ isMadeOfHtml }: Held, gap: string): string => (isMadeOfHtml ? bare(gap).replace(drawn, '').trim() : bare(gap))

/** Programs that cannot write a character write a question mark: for a blank that does not break, or a quotation mark. */
const misread = /[?\s]/g

function areMisread(one: string, other: string): boolean {
  if (bare(one.replace(misread, ' ')) !== bare(other.replace(misread, ' '))) return false
  return (one.length === other.length && [...one].every((sign, at) => mayBe(sign, other[at]))) || areSpaced(one, other)
}

/** Whether both have question marks, or blanks that do not break as a program writes them. */
const areSpaced = (one: string, other: string): boolean => [one, other].every(gap => gap.includes('?') || /[^\S\n]{2}|\t/.test(gap))

const mayBe = (sign: string, mark: string | undefined): boolean => sign === mark || isMisreadAs(sign, mark) || isMisreadAs(mark, sign)

const isMisreadAs = (sign: string | undefined, mark: string | undefined): boolean =>
  mark === '?' && sign !== undefined && /[\s"'\u0080-\uffff]/.test(sign)

/** Quote marks and blanks that a line begins with, which are no signs. */
const lead = /^[>|\s]+/
const onlyLead = /^[>|\s]*$/

/** `head`: what stands before the first word of a line; `above`: what does in its source, from the word before it on. */
function isHeadAlike(held: Held, head: string, above: string): boolean {
  const indent = above.slice(above.lastIndexOf('\n') + 1)
  // nearly all begin as their source does, but for the kind and number of blanks
  if (areSignsAlike(head.replace(lead, ''), indent.replace(lead, ''))) return true
  if (isAtEnd(plain(held, `\n${head}`), plain(held, `\n${above}`))) return true
  const [marks, written] = [head, indent].map(gap => plain(held, `\n${gap.replace(misread, ' ')}`))
  return isAtEnd(marks ?? '', written ?? '') && (areSpaced(head, indent) || /^[>\s]*\?$/.test(head))
}

/** Whether two have the same signs, and blanks behind them or not: how many there are says nothing. */
function areSignsAlike(one: string, other: string): boolean {
  if (one === other) return true
  const signs = one.trimEnd()
  return signs.length < one.length && other.trimEnd() === signs && signs.length < other.length
}

function isTailAlike(held: Held, tail: string, below: string): boolean {
  if (tail === '') return true
  // nearly all end as their source does, character for character
  if (below.startsWith(tail) && /^\s?$/.test(below.charAt(tail.length))) return true
  const marks = plain(held, `${tail}\n`)
  const all = plain(held, `${below}\n`)
  return isAtStart(marks, all) || (all.startsWith(marks) && all.slice(marks.length).split(' ', 1)[0]?.replace(misread, '') === '')
}

const isAtStart = (marks: string, all: string): boolean => marks === '' || all === marks || all.startsWith(`${marks} `)
const isAtEnd = (marks: string, all: string): boolean => marks === '' || all === marks || all.endsWith(` ${marks}`)
