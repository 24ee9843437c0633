import { type Motion, motionOf, stayingIn } from './animation'
import type { Declarations, Rule, Sheet } from './css'
import type { Get } from './properties'
import { matches, type Place } from './selector'
import { hidingSteps, otherSteps, pageSteps, type Steps, StyleBudget, sheetSteps } from './style-steps'

/** A rule of a page's sheets; `order` grows with specificity, then with its place (CSS Cascade 4, 6). `hides`: null until somebody asks. */
export type Known = Pick<Rule, 'selector' | 'declarations' | 'standing'> & { order: number; hides: boolean | null }

/**
 * Which rules are taken to hold: those of a browser, only those that Gmail heeds as well, or beside a browser's those of which nobody can
 * tell: all of them, or those that hide; or with what its animations leave an element with.
 */
export type Way = 'browser' | 'gmail' | 'untold' | 'hiding' | 'animated'

function holds({ standing, hides }: Known, way: Way): boolean {
  if (standing === 'everywhere') return true
  if (standing === 'browser') return way !== 'gmail'
  return way === 'untold' || (way === 'hiding' && hides === true)
}

/** The style sheets of a page, so that an element looks only at those rules that could be its own. */
export type Sheets = {
  /** Rules that hold for an element, the strongest last. */
  rulesFor(place: Place): readonly Known[]
  /** Takes so many steps of work on a style; false where none are left, and it stays undone. */
  work(count: number): boolean
  /** What the animations of an element leave it with, where the page is taken with them. */
  staying(get: Get): readonly Declarations[]
  count(): number
  /** How the rules are taken from now on; at first as a browser does. */
  take(way: Way): void
  /** In which other ways the elements that were asked about may have other rules. */
  otherWays(): readonly Way[]
  /** Whether a rule asks how many elements come after one. */
  ahead(): boolean
  /** Whether no rule is for what stands in a control in place of a value. */
  hints(): boolean
  /** Whether every rule was read and tried. */
  whole(): boolean
  /** Gives back to the message what is left of its steps. */
  end(): void
  /** Whether a sheet was not read whole, or so many rules were tried this way that no more are: nobody knows whether what stands below is seen. */
  spent(): boolean
  add(sheet: Sheet): void
}

type Index = { byClass: Map<string, Known[]>; byId: Map<string, Known[]>; byTag: Map<string, Known[]> }

function note({ standing, hides }: Known, ways: Set<Way>): void {
  if (standing === 'browser') ways.add('gmail')
  else if (hides) ways.add('hiding').add('untold')
  else ways.add('untold')
}

/** A rule is kept under what the last compound of its selector asks for at least; '*' = any tag. */
function put({ byClass, byId, byTag }: Index, known: Known): void {
  const last = known.selector.parts[0]?.compound
  const [index, key] = last?.classes[0] ? [byClass, last.classes[0]] : last?.id ? [byId, last.id] : [byTag, last?.tag || '*']
  const list = index.get(key)
  if (list) list.push(known)
  else index.set(key, [known])
}

/** What stands in a layer is weaker than what stands in none, but where it is important (CSS Cascade 5, 6.4.3). */
const layerOrder = (declarations: Declarations): number => ([...declarations.values()].some(({ important }) => important) ? 1e10 : -1e10)

const none: readonly never[] = []

/** What it takes to look what animations leave an element with. */
const animationSteps = 150

/** Most animations of one name that are heeded: a browser takes the last, but tells their names by case. */
const mostMotions = 4

/** `hides`: whether text of these declarations alone is out of sight; `room`: the steps that are left of the message. */
export function makeSheets(hides: (declarations: Declarations) => boolean, room: Steps): Sheets {
  const index: Index = { byClass: new Map(), byId: new Map(), byTag: new Map() }
  const motions = new Map<string, Motion[]>()
  const budget = new StyleBudget(room)
  const { steps } = budget
  let count = 0
  let whole = true
  let everSpent = false
  let ahead = false
  let hints = true
  let way: Way = 'browser'
  const doubted = new Set<Way>()
  const fits = (known: Known, place: Place): boolean => {
    if (!matches(known.selector, place, steps)) return false
    if (known.standing === 'untold') known.hides ??= budget.takes(hidingSteps) && hides(known.declarations)
    if (known.standing !== 'everywhere') note(known, doubted)
    return holds(known, way)
  }
  const look = (found: readonly Known[], list: readonly Known[] | undefined, place: Place): readonly Known[] => {
    const fit = list?.filter(known => fits(known, place)) ?? none
    return fit.length === 0 ? found : [...found, ...fit]
  }
  return {
    add(sheet) {
      budget.takes(sheetSteps(sheet))
      whole &&= sheet.whole
      ahead ||= sheet.ahead
      hints &&= !sheet.hinted
      for (const [name, frames] of sheet.frames) {
        const alike = motions.get(name) ?? []
        const motion = motionOf(frames, hides)
        // one that hides is laid over the others
        if (motion.hidden) motions.set(name, [...alike.slice(-mostMotions + 1), motion])
        else if (alike.length < mostMotions) motions.set(name, [motion, ...alike])
      }
      for (const { selector, declarations, layered, standing } of sheet.rules) {
        const order = count++ / 1e6 + selector.specificity + (layered ? layerOrder(declarations) : 0)
        put(index, { selector, declarations, standing, order, hides: null })
      }
    },
    staying(get) {
      if (motions.size === 0) return none
      steps.left -= animationSteps + (get('animation').length >> 2)
      const found = stayingIn(get, motions)
      if (found.length > 0) doubted.add('animated')
      return way === 'animated' ? found : none
    },
    work: count => budget.takes(count),
    take(next) {
      everSpent ||= steps.left < 0
      budget.begin(next === 'browser' ? pageSteps : otherSteps)
      way = next
    },
    end: () => budget.begin(0),
    otherWays: () => [...doubted],
    count: () => count,
    ahead: () => ahead,
    hints: () => hints,
    whole: () => whole && !everSpent && steps.left >= 0,
    spent: () => !whole || steps.left < 0,
    rulesFor(place) {
      // once all steps are taken no rule fits any more
      if (count === 0 || steps.left < 0) return none
      let found = look(none, index.byTag.get('*'), place)
      found = look(found, index.byTag.get(place.tag), place)
      for (const name of place.classes) found = look(found, index.byClass.get(name), place)
      if (place.id) found = look(found, index.byId.get(place.id), place)
      return found.length > 1 ? found.toSorted((a, b) => a.order - b.order) : found
    },
  }
}
