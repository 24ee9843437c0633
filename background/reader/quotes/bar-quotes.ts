import { type Line, makeLine } from '../line'
import { attributionAbove } from './attribution'

/** Bars as quote marks: "| ", "| | ". A row of a table ends in one. */
const bars = /^(?:\|[ \t]?)+/

function barsOf(text: string): string {
  const marks = bars.exec(text)?.[0] ?? ''
  return text.slice(marks.length).trimEnd().endsWith('|') ? '' : marks
}

/** Some people's programs quote with "|" in place of ">": so where an attribution stands right above the first line that begins with one. */
export function unbarred(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(line => line.text.charCodeAt(0) === 0x7c)
  const depth = lines[first]?.quote
  if (first < 1 || attributionAbove(lines, first) < 0) return lines
  return lines.map(line => {
    const marks = line.quote === depth ? barsOf(line.text) : ''
    return marks === '' ? line : behind(line, marks.length, line.quote + marks.split('|').length - 1)
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
