import type { Declarations } from './css'
import type { Style } from './visibility'

/** Styles by what decides over them beside their parent's. */
export class StyleCache {
  private styles = new WeakMap<Style, Map<number | string, Style>>()
  private count = 0
  private readonly most: number

  /** Of more than `most` styles none is kept: it begins anew, so that memory stays bounded. */
  constructor(most = Number.POSITIVE_INFINITY) {
    this.most = most
  }

  find(parent: Style, key: number | string): Style | undefined {
    return this.styles.get(parent)?.get(key)
  }

  keep(parent: Style, key: number | string, style: Style): Style {
    if (this.count++ >= this.most) {
      this.styles = new WeakMap()
      this.count = 0
    }
    const known = this.styles.get(parent)
    if (known) known.set(key, style)
    else this.styles.set(parent, new Map([[key, style]]))
    return style
  }
}

/** What every page that has the same said of an element under the same parent finds again: mail programs write the same into every mail. */
export const everywhere = new StyleCache(10_000)

const numbers = new WeakMap<Declarations, number>()
let last = 0

/** A number that no other declarations have. */
export function numberOf(declarations: Declarations): number {
  const known = numbers.get(declarations)
  if (known !== undefined) return known
  numbers.set(declarations, ++last)
  return last
}
