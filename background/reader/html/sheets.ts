import { type Frame, type Motion, motionOf, stayingIn } from './animation'
import type { Declarations, Sheet } from './css'
import { MadeRules } from './made-rules'
import { matches } from './matching'
import type { Get } from './properties'
import { type Index, type Known, makeIndex, put } from './rule-index'
import type { Place } from './selector'
import { hidingSteps, otherSteps, pageSteps, type Steps, StyleBudget, sheetSteps } from './style-steps'

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

/** What stands in a layer is weaker than what stands in none, but where it is important (CSS Cascade 5, 6.4.3). */
const layerOrder = (declarations: Declarations): number => ([...declarations.values()].some(({ important }) => important) ? 1e10 : -1e10)

const none: readonly never[] = []

/** What it takes to look what animations leave an element with. */
const animationSteps = 150

/** Most animations of one name that are heeded: a browser takes the last, but tells their names by case. */
const mostMotions = 4

/** The style sheets of a page, so that an element looks only at those rules that could be its own. */
export class Sheets {
  private readonly hides: (declarations: Declarations) => boolean
  /** Rules for what is put before the words of elements, or behind them. */
  readonly made = new MadeRules()
  /** Most pages have no rules at all. */
  private index: Index | null = null
  private motions: Map<string, Motion[]> | null = null
  private readonly budget: StyleBudget
  private readonly steps: Steps
  private rules = 0
  private isWhole = true
  private everSpent = false
  private asksAhead = false
  private hinted = false
  private way: Way = 'browser'
  private readonly doubted: Way[] = []

  /** `hides`: whether text of these declarations alone is out of sight; `room`: the steps that are left of the message. */
  constructor(hides: (declarations: Declarations) => boolean, room: Steps) {
    this.hides = hides
    this.budget = new StyleBudget(room)
    this.steps = this.budget.steps
  }

  add(sheet: Sheet): void {
    this.budget.takes(sheetSteps(sheet))
    this.isWhole &&= sheet.whole
    this.asksAhead ||= sheet.ahead
    this.hinted ||= sheet.hinted
    for (const [name, frames] of sheet.frames) this.animate(name, frames)
    for (const { selector, declarations, layered, standing } of sheet.rules) {
      const order = this.rules++ / 1e6 + selector.specificity + (layered ? layerOrder(declarations) : 0)
      const known = { selector, declarations, standing, order, hides: null }
      if (this.made.add(known)) continue
      this.index ??= makeIndex()
      put(this.index, known)
    }
  }

  private animate(name: string, frames: Frame[]): void {
    this.motions ??= new Map()
    const alike = this.motions.get(name) ?? []
    const motion = motionOf(frames, this.hides)
    // one that hides is laid over the others
    if (motion.hidden) this.motions.set(name, [...alike.slice(-mostMotions + 1), motion])
    else if (alike.length < mostMotions) this.motions.set(name, [motion, ...alike])
  }

  /** Rules that hold for an element, the strongest last. */
  rulesFor(place: Place): readonly Known[] {
    const { index } = this
    // once all steps are taken no rule fits any more
    if (index === null || this.steps.left < 0) return none
    const found: Known[] = []
    this.look(found, index.byTag.get('*'), place)
    this.look(found, index.byTag.get(place.tag), place)
    for (const name of place.classes) this.look(found, index.byClass.get(name), place)
    if (place.id) this.look(found, index.byId.get(place.id), place)
    return found.length > 1 ? found.sort((a, b) => a.order - b.order) : found
  }

  private look(found: Known[], list: readonly Known[] | undefined, place: Place): void {
    if (list) for (const known of list) if (this.fits(known, place)) found.push(known)
  }

  private fits(known: Known, place: Place): boolean {
    if (!matches(known.selector, place, this.steps)) return false
    if (known.standing === 'browser') this.doubt('gmail')
    else if (known.standing === 'untold') {
      known.hides ??= this.budget.takes(hidingSteps) && this.hides(known.declarations)
      if (known.hides) this.doubt('hiding')
      this.doubt('untold')
    }
    return holds(known, this.way)
  }

  private doubt(way: Way): void {
    if (!this.doubted.includes(way)) this.doubted.push(way)
  }

  /** What the animations of an element leave it with, where the page is taken with them. */
  staying(get: Get): readonly Declarations[] {
    if (this.motions === null) return none
    this.steps.left -= animationSteps + (get('animation').length >> 2)
    const found = stayingIn(get, this.motions)
    if (found.length > 0) this.doubt('animated')
    return this.way === 'animated' ? found : none
  }

  /** Takes so many steps of work on a style; false where none are left, and it stays undone. */
  work(count: number): boolean {
    return this.budget.takes(count)
  }

  /** Gives back to the message what is left of its steps. */
  end(): void {
    this.budget.begin(0)
  }

  /** How the rules are taken from now on; at first as a browser does. */
  take(next: Way): void {
    this.everSpent ||= this.isSpent()
    this.budget.begin(next === 'browser' ? pageSteps : otherSteps)
    this.made.again()
    this.way = next
  }

  /** In which other ways the elements that were asked about may have other rules. */
  otherWays(): readonly Way[] {
    return this.doubted.slice()
  }

  count(): number {
    return this.rules
  }

  /** Whether a rule asks how many elements come after one. */
  ahead(): boolean {
    return this.asksAhead
  }

  /** Whether no rule is for what stands in a control in place of a value. */
  hints(): boolean {
    return !this.hinted
  }

  /** Whether every rule was read and tried. */
  whole(): boolean {
    return this.isWhole && !this.everSpent && !this.isSpent()
  }

  /** Whether a sheet was not read whole, or so many rules were tried this way that no more are: nobody knows whether what stands below is seen. */
  spent(): boolean {
    return !this.isWhole || this.isSpent()
  }

  private isSpent(): boolean {
    return this.steps.left < 0 || this.made.spent()
  }
}
