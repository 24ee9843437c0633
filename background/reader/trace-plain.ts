import type { Line } from './line'
import type { Piece, TracedLine } from './trace-html'

/** What the reader takes from a line of plain text: blanks, quote marks, and what stuffs them. */
export const isTaken = (char: string): boolean => char === '>' || char.trim() === ''

/** Where this character stands from here on, if only what is taken stands before it; else -1. */
export function placeOf(char: string, source: string, from: number): number {
  let at = from
  while (at < source.length && source[at] !== char && isTaken(source.charAt(at))) at++
  return source[at] === char ? at : -1
}

/** Where the characters of plain text stand in it: they come in its order, and only blanks and quote marks are taken out. */
export function tracePlain(source: string, lines: readonly Line[]): TracedLine[] {
  let next = 0
  return lines.map(({ text }) => {
    const pieces: Piece[] = []
    for (let at = 0; at < text.length; at++) {
      const char = text.charAt(at)
      const place = char.trim() === '' ? -1 : placeOf(char, source, next)
      if (place < 0) continue
      const last = pieces.at(-1)
      if (last && last.at + last.length === at && last.end === place) Object.assign(last, { length: last.length + 1, end: place + 1 })
      else pieces.push({ at, length: 1, start: place, end: place + 1 })
      next = place + 1
    }
    return { text, pieces }
  })
}
