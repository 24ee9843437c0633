import type { Declarations } from './css'
import type { Style } from './style'

/** Styles, or what is known of them, by what decides over them beside their parent's. */
export class StyleCache<T> {
  private styles = new Map<Style, Map<number | string, T>>()
  private count = 0
  private readonly most: number

  /** Of more than `most` styles none is kept: it begins anew, so that memory stays bounded. */
  constructor(most = Number.POSITIVE_INFINITY) {
    this.most = most
  }

  find(parent: Style, key: number | string): T | undefined {
    return this.styles.get(parent)?.get(key)
  }

  keep(parent: Style, key: number | string, style: T): T {
    if (this.count++ >= this.most) {
      this.styles = new Map()
      this.count = 0
    }
    const known = this.styles.get(parent)
    if (known) known.set(key, style)
    else this.styles.set(parent, new Map([[key, style]]))
    return style
  }
}

/**
 * What every page that has the same said of an element under the same parent finds again, as mail programs write the same into every mail;
 * `steps`: what it took to work it out.
 */
export const everywhere = new StyleCache<{ style: Style; steps: number }>(10_000)

/** Those of one page, for all its readings in which the same is declared. */
export type PageStyles = StyleCache<Style>
export const makePageStyles = (): PageStyles => new StyleCache()

const numbers = new WeakMap<Declarations, number>()
let last = 0

/** Declarations with a number that no others have. */
export type Numbered = { declarations: Declarations; number: number }
export const numbered = (declarations: Declarations): Numbered => ({ declarations, number: ++last })

/** The same of declarations that come without theirs. */
export function numberOf(declarations: Declarations): number {
  const known = numbers.get(declarations)
  if (known !== undefined) return known
  numbers.set(declarations, ++last)
  return last
}
