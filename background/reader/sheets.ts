import type { Declarations, Sheet } from './css'
import { matches, type Place, type Selector, type Steps } from './selector'

/** Steps of selector matching that one page may take. */
const maxSteps = 3_000_000

/** The style sheets of a page, so that an element looks only at those rules that could be its own. */
export type Sheets = {
  /** Declarations that hold for an element, the strongest last (CSS Cascade 4, 6). */
  rulesFor(place: Place): Declarations[]
  groundsElsewhere(): boolean
  /** Whether every rule was read and tried. */
  whole(): boolean
  add(sheet: Sheet): void
}

type Known = { selector: Selector; declarations: Declarations; order: number }

/** What the last compound of a selector asks for at least; rules are kept under it. */
function keyOf({ parts }: Selector): string {
  const last = parts[0]?.compound
  if (last?.classes[0]) return `.${last.classes[0]}`
  return last?.id ? `#${last.id}` : last?.tag || '*'
}

export function makeSheets(): Sheets {
  const byKey = new Map<string, Known[]>()
  const steps: Steps = { left: maxSteps }
  let order = 0
  let elsewhere = false
  let whole = true
  return {
    add(sheet) {
      elsewhere ||= sheet.groundsElsewhere
      whole &&= sheet.whole
      for (const { selector, declarations } of sheet.rules) {
        const known = { selector, declarations, order: order++ / 1e6 + selector.specificity }
        const list = byKey.get(keyOf(selector))
        if (list) list.push(known)
        else byKey.set(keyOf(selector), [known])
      }
    },
    groundsElsewhere: () => elsewhere,
    whole: () => whole && steps.left >= 0,
    rulesFor(place) {
      if (byKey.size === 0) return []
      const found: Known[] = []
      const look = (key: string): void => {
        for (const known of byKey.get(key) ?? []) if (matches(known.selector, place, steps)) found.push(known)
      }
      look('*')
      look(place.tag)
      for (const name of place.classes) look(`.${name}`)
      if (place.id) look(`#${place.id}`)
      if (found.length > 1) found.sort((a, b) => a.order - b.order)
      return found.map(({ declarations }) => declarations)
    },
  }
}
