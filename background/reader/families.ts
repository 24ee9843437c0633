/** How many children each element of a page has, by the order of the elements, learnt in one reading for the next. */
export type Families = {
  /** Counts an element in; its number, and how many children its parent has, 0 while that is not known. */
  enter(parent: number): { number: number; siblings: number }
  /** Begins the next reading. */
  again(): void
}

export function makeFamilies(): Families {
  const sizes = [0]
  let next = 1
  let learnt = false
  return {
    enter(parent) {
      const number = next++
      if (learnt) return { number, siblings: sizes[parent] ?? 0 }
      sizes[number] = 0
      sizes[parent] = (sizes[parent] ?? 0) + 1
      return { number, siblings: 0 }
    },
    again() {
      next = 1
      learnt = true
    },
  }
}
