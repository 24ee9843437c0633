import type { Declarations, Sheet } from './css'
import { matches, type Place, type Selector, type Steps } from './selector'

/** Steps of selector matching that one page may take. */
const maxSteps = 3_000_000

/** A rule of a page's sheets; `order` grows with specificity, then with its place (CSS Cascade 4, 6). */
export type Known = { selector: Selector; declarations: Declarations; order: number }

/** The style sheets of a page, so that an element looks only at those rules that could be its own. */
export type Sheets = {
  /** Rules that hold for an element, the strongest last. */
  rulesFor(place: Place): readonly Known[]
  count(): number
  /** Whether a rule asks how many elements come after one. */
  ahead(): boolean
  /** Whether every rule was read and tried. */
  whole(): boolean
  add(sheet: Sheet): void
}

type Index = { byClass: Map<string, Known[]>; byId: Map<string, Known[]>; byTag: Map<string, Known[]> }

/** A rule is kept under what the last compound of its selector asks for at least; '*' = any tag. */
function put({ byClass, byId, byTag }: Index, known: Known): void {
  const last = known.selector.parts[0]?.compound
  const [index, key] = last?.classes[0] ? [byClass, last.classes[0]] : last?.id ? [byId, last.id] : [byTag, last?.tag || '*']
  const list = index.get(key)
  if (list) list.push(known)
  else index.set(key, [known])
}

const none: readonly Known[] = []

export function makeSheets(): Sheets {
  const index: Index = { byClass: new Map(), byId: new Map(), byTag: new Map() }
  const steps: Steps = { left: maxSteps }
  let count = 0
  let whole = true
  let ahead = false
  const look = (found: readonly Known[], list: readonly Known[] | undefined, place: Place): readonly Known[] => {
    const fit = list?.filter(({ selector }) => matches(selector, place, steps)) ?? none
    return fit.length === 0 ? found : [...found, ...fit]
  }
  return {
    add(sheet) {
      whole &&= sheet.whole
      ahead ||= sheet.ahead
      for (const { selector, declarations, layered } of sheet.rules)
        put(index, { selector, declarations, order: count++ / 1e6 + selector.specificity - (layered ? 1e10 : 0) })
    },
    count() {
      return count
    },
    ahead() {
      return ahead
    },
    whole() {
      return whole && steps.left >= 0
    },
    rulesFor(place) {
      if (count === 0) return none
      let found = look(none, index.byTag.get('*'), place)
      found = look(found, index.byTag.get(place.tag), place)
      for (const name of place.classes) found = look(found, index.byClass.get(name), place)
      if (place.id) found = look(found, index.byId.get(place.id), place)
      return found.length > 1 ? found.toSorted((a, b) => a.order - b.order) : found
    },
  }
}
