/**
 * A function of a text that remembers what it found: mail programs write the same style sheets and style attributes into every mail. Of
 * texts up to `longest` characters `most` results are kept; then it begins anew, so that memory stays bounded.
 */
export function remember<T>(read: (text: string) => T, most: number, longest: number): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const found = known.get(text)
    if (found !== undefined) return found
    const result = read(text)
    if (text.length > longest) return result
    if (known.size >= most) known.clear()
    known.set(text, result)
    return result
  }
}
