import type { Content } from './body'
import type { HiddenRun } from './hidden-text'
import type { Role } from './quotes/roles'

/** One line of visible text as a person sees it. */
export type Line = {
  /** Without quote marks. */
  text: string
  /** How deep it is quoted; 0 = not marked as a quote. */
  quote: number
  /** Whose it is, once that is told. note: a line of ours (a calendar note, a file's heading) or of an attached file. */
  role?: Role | 'note' | undefined
  /** Set by the mail program's own markup (Gmail, Thunderbird): this line says who wrote what follows. */
  attribution?: true | undefined
  /** Links of this line: `at` = offset in `text` behind the link's words. */
  links?: { at: number; url: string; text: string }[] | undefined
  /** Notes of the reader's own in `text`, brackets included, in its order. */
  notes?: { at: number; length: number }[] | undefined
  /** Quoted by its place or by a block of HTML, with no mark of its own. */
  unmarked?: true | undefined
  /** What it is a line of, and which one; -1: words of ours about it. Absent on the empty lines between two. */
  of?: Content | undefined
  row?: number | undefined
}

/** A line of which it is not told yet whose it is. */
export const makeLine = (text: string, quote: number, attribution?: true): Line => messageLine(text, quote, undefined, attribution)

/** A line with room for all that may be told of it: lines of one shape are read several times as fast as lines of many. */
export const messageLine = <R extends Line['role']>(
  text: string,
  quote: number,
  role: R,
  attribution?: true,
): Omit<Line, 'role'> & { role: R } => ({
  text,
  quote,
  role,
  attribution,
  links: undefined,
  notes: undefined,
  unmarked: undefined,
  of: undefined,
  row: undefined,
})

/** Visible text of one part, with what was taken out of it. */
export type Visible = { lines: Line[]; hidden: HiddenRun[] /** Whether the part was read to its end. */; whole: boolean }

/** Whether a line shows nothing but white space. To look at its first and last codes costs less than to trim. */
export function isEmpty(text: string): boolean {
  if (text.length === 0) return true
  const first = text.charCodeAt(0)
  if (first > 0x20 && first < 0x7f) return false
  const last = text.charCodeAt(text.length - 1)
  return !(last > 0x20 && last < 0x7f) && text.trim() === ''
}

/** Where the line that goes on at a place of a text ends. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** A text with single blanks for white space, and none at its ends. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A text in which whatever may end a line, and any other control, is a blank. */
export const inOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ')

/** `text.trimEnd()`. Few lines end in white space, and to look at one code costs less than to trim. */
export function trimmedEnd(text: string): string {
  const last = text.length === 0 ? 0 : text.charCodeAt(text.length - 1)
  return last > 0x20 && last < 0x7f ? text : text.trimEnd()
}

/**
 * Characters that show nothing: of the planes for private use and of those in which nothing stands. Where a text came from is found by numbers
 * written with them (trace-html.ts), and what is decided by a text's length is to be decided without them.
 */
const roomless = /[\u{40000}-\u{10FFFF}]/gu
/** A unit that begins one of them. */
const roomlessUnit = /[\ud8c0-\udbff]/

/** UTF-16 units of a text without those that take no room. */
export const shownLength = (text: string): number => (roomlessUnit.test(text) ? text.replace(roomless, '').length : text.length)

/** Characters of a text: its UTF-16 units, two that are one character counted once. To look at codes takes no room, as to spread the text does. */
export function characters(text: string): number {
  let count = text.length
  for (let i = 1; i < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xdc00 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800) count--
  }
  return count
}

/** Words of any script, in lower case: what folding, comparing and counting go by. */
export function words(text: string): string[] {
  const lower = text.toLowerCase()
  const found: string[] = []
  let start = -1
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 0
    // Beyond ASCII only Unicode's own tables know what a letter is.
    if (code > 127) return lower.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
    const inWord = (code > 96 && code < 123) || (code > 47 && code < 58)
    if (inWord && start < 0) start = i
    if (!inWord && start >= 0) {
      found.push(lower.slice(start, i))
      start = -1
    }
  }
  return found
}
