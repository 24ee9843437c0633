/** So many attributes are looked through; more are found by a table. */
const few = 16

/**
 * Attributes of an element by their names in lower case. Elements have a few, and each has others: objects with a property for each would be
 * of hundreds of shapes, which is what made reading slow.
 */
export class Attributes {
  private readonly names: string[] = []
  private readonly values: string[] = []
  private table: Map<string, string> | null = null

  /** Its value; undefined where the element has no such attribute. */
  get(name: string): string | undefined {
    const { names, table } = this
    if (table) return table.get(name)
    for (let i = 0; i < names.length; i++) if (names[i] === name) return this.values[i]
    return undefined
  }

  has(name: string): boolean {
    return this.get(name) !== undefined
  }

  /** Of two of a name the first one holds. */
  add(name: string, value: string): void {
    if (this.has(name)) return
    this.names.push(name)
    this.values.push(value)
    if (this.names.length > few) this.table ??= new Map(this.entries())
    this.table?.set(name, value)
  }

  /** In the order they were added. */
  entries(): [name: string, value: string][] {
    return this.names.map((name, i) => [name, this.values[i] ?? ''])
  }
}

/** Of elements that have none. */
export const noAttributes: Attributes = new Attributes()
