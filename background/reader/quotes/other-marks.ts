import { type Line, makeLine } from '../line'
import { attributionAbove } from './attribution'

/** Bars as quote marks: "| ", "| | ". A row of a table ends in one. */
const bars = /^(?:\|[ \t]?)+/
/** The writer's initials before them: "AL> ", "AL>> ". */
const initials = /^\p{Lu}{2,3}>{1,9}[ \t]?/u

const [bar, angle] = ['|', '>'].map(mark => mark.charCodeAt(0))

/** Few lines have one of these signs in one of these places, and the others are not looked at again. */
const mayBeMarked = ({ text }: Line): boolean => text.charCodeAt(0) === bar || text.charCodeAt(2) === angle || text.charCodeAt(3) === angle

function marksOf(text: string): string {
  const named = initials.exec(text)?.[0]
  if (named !== undefined) return named
  const marks = bars.exec(text)?.[0] ?? ''
  return text.slice(marks.length).trimEnd().endsWith('|') ? '' : marks
}

/** Some people's programs quote with other marks than ">": so where an attribution stands right above the first line that begins with one. */
export function withoutOtherMarks(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(line => mayBeMarked(line) && marksOf(line.text) !== '')
  const depth = lines[first]?.quote
  if (first < 1 || attributionAbove(lines, first) < 0) return lines
  return lines.map(line => {
    const marks = line.quote === depth && mayBeMarked(line) ? marksOf(line.text) : ''
    return marks === '' ? line : behind(line, marks.length, line.quote + marks.replace(/[^|>]/g, '').length)
  })
}

/** A line without its first characters, which are no part of a link or a note, at a depth of its own. */
function behind({ text, attribution, links, notes }: Line, count: number, quote: number): Line {
  const moved = <T extends { at: number }>(all: readonly T[]): T[] => all.map(each => ({ ...each, at: each.at - count }))
  const line = makeLine(text.slice(count), quote, attribution)
  if (links) line.links = moved(links)
  if (notes) line.notes = moved(notes)
  return line
}
