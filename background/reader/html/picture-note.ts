import type { Line } from '../line'

/** Brackets of a note of ours while a page is laid out: characters that stand for none (Unicode 23.7), which are taken from the mail's own text. */
const open = '\ufdd0'
const close = '\ufdd1'
const either = /[\ufdd0\ufdd1]/g
const note = /\ufdd0[^\ufdd0\ufdd1]*\ufdd1/g

const holdsMarks = (text: string): boolean => text.includes(open) || text.includes(close)

/** A mail's own text, in which nothing is marked as ours. */
export const unmarked = (text: string): string => (holdsMarks(text) ? text.replace(either, '') : text)

/** Words of ours, marked as such. */
export const markedNote = (words: string): string => `${open}${words}${close}`

/** The words that stand for a picture, marked as ours; `alt` is the mail's. */
export const pictureNote = (alt: string): string =>
  ` ${markedNote(`image${alt === '' ? '' : `: ${unmarked(alt).replace(/[\r\n]+/g, ' ')}`}`)} `

/** Brackets in place of the marks, one character each. */
export const bracketed = (text: string): string => (holdsMarks(text) ? text.replaceAll(open, '[').replaceAll(close, ']') : text)

/** Brackets in place of the marks, and where they stood. */
export function tellNotes(line: Line): void {
  if (!holdsMarks(line.text)) return
  line.notes = Array.from(line.text.matchAll(note), ({ index, 0: { length } }) => ({ at: index, length }))
  line.text = bracketed(line.text)
}
