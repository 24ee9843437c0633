import { asWritten } from '../packer/told-apart'

const space = /\s/
const doubles = new Set('“”„‟«»″"')
const singles = new Set("‘’‚‛`´′'")

/** A text with white space and quote marks made alike; `at[i]` = where its i-th character stands in the original. */
export type Folded = { text: string; at: Uint32Array }

/** Runs of white space become one space, every quote mark " or '. Linear. */
export function foldQuotes(full: string): Folded {
  const at = new Uint32Array(full.length)
  const out: string[] = []
  let wasSpace = false
  for (let i = 0; i < full.length; i++) {
    const char = full.charAt(i)
    const isSpace = space.test(char)
    if (isSpace && wasSpace) continue
    wasSpace = isSpace
    at[out.length] = i
    out.push(isSpace ? ' ' : alike(char))
  }
  return { text: out.join(''), at }
}

function alike(char: string): string {
  if (doubles.has(char)) return '"'
  return singles.has(char) ? "'" : char
}

/** Where a quote stands in a message, tolerant of white space and quote marks only; null where it does not. [start, end) in `full`. */
export const findQuote = (full: string, quote: string): { start: number; end: number } | null => findFolded(foldQuotes(full), quote)

/**
 * The same in a text folded before. A quote written in quote marks of its own is also looked for without them, and one with the signs that
 * tell a mail's words from ours without those.
 */
export function findFolded(folded: Folded, quote: string): { start: number; end: number } | null {
  const wanted = foldQuotes(quote).text.trim()
  const bare = asWritten(wanted)
  return inOrOutOfMarks(folded, wanted) ?? (bare === wanted ? null : inOrOutOfMarks(folded, bare))
}

const inOrOutOfMarks = (folded: Folded, wanted: string): { start: number; end: number } | null =>
  locate(folded, wanted) ?? locate(folded, wanted.replace(/^["']+|["']+$/g, '').trim())

/** The first place where it stands in whole words: "no" is not in "I know", nor "I can" in "I can't". */
function locate({ text, at }: Folded, wanted: string): { start: number; end: number } | null {
  if (!wanted) return null
  for (let index = text.indexOf(wanted); index >= 0; index = text.indexOf(wanted, nextStart(text, index))) {
    const end = index + wanted.length
    if (!isInWord(text, index) && !isInWord(text, end)) return { start: at[index] ?? 0, end: (at[end - 1] ?? 0) + 1 }
  }
  return null
}

/** The next place after this one that is not inside a word. */
function nextStart(text: string, index: number): number {
  let next = index + 1
  while (next < text.length && isInWord(text, next)) next++
  return next
}

/** What a word is made of, but for scripts that set no spaces between words. */
const ofWord = /[\p{L}\p{N}\p{M}]/u
const unspaced =
  /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script_Extensions=Thai}\p{Script_Extensions=Lao}\p{Script_Extensions=Khmer}\p{Script_Extensions=Myanmar}]/u
const isOfWord = (char: string): boolean => ofWord.test(char) && !unspaced.test(char)

/** What joins two letters, or two figures, to one word: can't, 10,000. */
const joins = (char: string, other: string): boolean => (/\d/.test(other) ? char === '.' || char === ',' : char === "'")

/** Whether the characters before and at `index` belong to one word. */
function isInWord(text: string, index: number): boolean {
  const before = text.charAt(index - 1)
  const after = text.charAt(index)
  if (isOfWord(before) && isOfWord(after)) return true
  if (isOfWord(before)) return joins(after, before) && isAlike(before, text.charAt(index + 1))
  return isOfWord(after) && joins(before, after) && isAlike(text.charAt(index - 2), after)
}

/** Two letters, or two figures. */
const isAlike = (one: string, other: string): boolean => isOfWord(one) && isOfWord(other) && /\d/.test(one) === /\d/.test(other)

/** A quote of a word or two says little: it grows to the sentence, or the line, in which it stands, 300 characters at most a side. */
export function widened(full: string, found: { start: number; end: number }): { start: number; end: number } {
  if (full.slice(found.start, found.end).trim().split(/\s+/).length > 2) return found
  const before = full.slice(Math.max(0, found.start - 300), found.start)
  const after = full.slice(found.end, found.end + 300)
  const back = /[^.!?\n]*$/.exec(before)?.[0].trimStart().length ?? 0
  const ahead = /[.!?]$/.test(full.slice(found.start, found.end)) ? 0 : (/^[^.!?\n]*[.!?]?/.exec(after)?.[0].trimEnd().length ?? 0)
  return { start: found.start - back, end: found.end + ahead }
}
