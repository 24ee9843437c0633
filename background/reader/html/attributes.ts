/** So many attributes are looked through; more are found by a table. */
const few = 16

type Attribute = { readonly name: string; readonly value: string; readonly before: Attribute | null }

/**
 * Attributes of an element by their names in lower case. Elements have a few, and each has others: objects with a property for each would be
 * of hundreds of shapes, which is what made reading slow. A list of links takes up less room than arrays that grow.
 */
export class Attributes {
  private last: Attribute | null = null
  private count = 0
  private table: Map<string, string> | null = null

  /** Its value; undefined where the element has no such attribute. */
  get(name: string): string | undefined {
    if (this.table) return this.table.get(name)
    for (let one = this.last; one; one = one.before) if (one.name === name) return one.value
    return undefined
  }

  has(name: string): boolean {
    return this.get(name) !== undefined
  }

  /** Of two of a name the first one holds. */
  add(name: string, value: string): void {
    if (this.has(name)) return
    this.last = { name, value, before: this.last }
    if (++this.count > few) this.table ??= new Map(this.entries())
    this.table?.set(name, value)
  }

  /** In the order they were added. */
  entries(): [name: string, value: string][] {
    const found: [string, string][] = []
    for (let one = this.last; one; one = one.before) found.push([one.name, one.value])
    return found.reverse()
  }
}

/** Of elements that have none. */
export const noAttributes: Attributes = new Attributes()
