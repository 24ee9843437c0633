/** The same text, copied: V8 cuts no text out of another but points into it, and so a text of ten characters keeps its whole mail in memory. */
const detached = (text: string): string => structuredClone(text)

/**
 * A function of a text that remembers what it found: mail programs write the same style sheets and style attributes into every mail. Of
 * texts up to `longest` characters `most` results are kept; then it begins anew, so that memory stays bounded.
 */
export function remember<T>(read: (text: string) => T, most: number, longest: number): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (text.length > longest) return read(text)
    const own = detached(text)
    const result = read(own)
    if (known.size >= most) known.clear()
    known.set(own, result)
    return result
  }
}
