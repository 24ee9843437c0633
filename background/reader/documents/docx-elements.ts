/** The local name of an element; '' for those that every object has (`constructor`, `__proto__`), as elements are looked up in objects. */
export function localName(name: string): string {
  const local = name.slice(name.indexOf(':') + 1)
  return local in Object.prototype ? '' : local
}

/** What stands around what is read: the innermost open element at -1, the one around it at -2. */
export type Around = { at(index: number): string | undefined }

/** Elements that stand one in another, and what they say of the text in them. */
export function openElements() {
  const tags: string[] = []
  const counts = new Map<string, number>()
  const count = (tag: string): number => counts.get(tag) ?? 0
  return {
    push(tag: string): void {
      tags.push(tag)
      counts.set(tag, count(tag) + 1)
    },
    pop(): string {
      const tag = tags.pop() ?? ''
      counts.set(tag, count(tag) - 1)
      return tag
    },
    at: (index: number): string | undefined => tags.at(index),
    depth: (): number => tags.length,
    has: (tag: string): boolean => count(tag) > 0,
  }
}
