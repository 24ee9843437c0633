/** How many children each element of a page has, by the order of the elements, learnt in one reading for the next. */
export type Families = {
  /** Counts an element in; its number, and how many children its parent has, and how many of its tag, 0 while that is not known. */
  enter(parent: number, tag: string): { number: number; siblings: number; alike: number }
  /** Begins a reading, the first one or the next. */
  again(): void
}

/** Those before are of the <html>, the <head> and the <body>, which every page has. */
const firstNumber = 3

export function makeFamilies(): Families {
  const sizes: number[] = Array(firstNumber).fill(0)
  const tags = new Map<string, number>()
  let next = firstNumber
  let learnt = false
  let begun = false
  return {
    enter(parent, tag) {
      begun = true
      const number = next++
      const key = `${parent} ${tag}`
      if (learnt) return { number, siblings: sizes[parent] ?? 0, alike: tags.get(key) ?? 0 }
      tags.set(key, (tags.get(key) ?? 0) + 1)
      sizes[number] = 0
      sizes[parent] = (sizes[parent] ?? 0) + 1
      return { number, siblings: 0, alike: 0 }
    },
    again() {
      next = firstNumber
      learnt = begun
    },
  }
}
