/** A piece of text and what it stands for; `at` and `end` are offsets. */
export type Found<T> = { at: number; end: number; value: T }

/** A pattern (global) and what its match stands for, null where it stands for nothing after all. */
export type Form<T> = readonly [RegExp, (match: RegExpExecArray) => T | null]

/** Every match of the forms in order, without overlaps among them and with `taken`; earlier forms win. */
export function scan<T>(text: string, forms: readonly Form<T>[], taken: readonly Found<unknown>[]): Found<T>[] {
  const found: Found<T>[] = []
  for (const [pattern, read] of forms)
    for (const match of text.matchAll(pattern)) {
      const at = match.index
      const end = at + match[0].trimEnd().length
      if ([...taken, ...found].some(other => at < other.end && end > other.at)) continue
      const value = read(match)
      if (value !== null) found.push({ at, end, value })
    }
  return found.toSorted((a, b) => a.at - b.at)
}

/** A word begins or ends here: no letter or figure beyond. */
export const L = '(?<![\\p{L}\\p{N}])'
export const R = '(?![\\p{L}\\p{N}])'
