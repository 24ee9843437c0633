import type { Declarations } from './css'
import { matches } from './matching'
import { isMade } from './pseudo-names'
import { type Index, type Known, makeIndex, put } from './rule-index'
import type { Place, Selector } from './selector'

export type Side = 'before' | 'after'

/** Of which side of an element's words a selector is, and what it asks of the element itself. */
function partedFrom({ parts, ...rest }: Selector): { side: Side; selector: Selector } | null {
  const [last, ...around] = parts
  const side = last?.compound.pseudos.map(({ name }) => name).find(isMade)
  if (!last || !side) return null
  const compound = { ...last.compound, pseudos: last.compound.pseudos.filter(({ name }) => !isMade(name)) }
  return { side, selector: { ...rest, parts: [{ ...last, compound }, ...around] } }
}

/** Rules are known to be the same by their declarations. */
const withoutContent = new WeakMap<Declarations, Declarations>()

/** What a rule declares beside the words. */
function looksOf(declarations: Declarations): Declarations {
  const looks = withoutContent.get(declarations) ?? new Map([...declarations].filter(([name]) => name !== 'content'))
  withoutContent.set(declarations, looks)
  return looks
}

const isNothing = (content: string): boolean => /^(?:|none|normal|initial|unset|revert|revert-layer|inherit)$/i.test(content)

/** Steps of matching that these rules may take of a page in each way: a fixed number, so that a page has the same texts in all ways. */
const mostSteps = 100_000

/** A rule beside whose declarations its words are kept. */
type MadeRule = Known & { content: { value: string; important: boolean } | null }

/** What is made on one side of an element: words, and by which rules. */
export type Made = { content: string; rules: readonly MadeRule[] }

type OfSide = { index: Index<MadeRule>; makes: boolean }

/** Rules for what is put before the words of an element, or behind them (CSS Pseudo 4, 4.1). Of those that may not hold none is heeded. */
export class MadeRules {
  private readonly sides: { before: OfSide | null; after: OfSide | null } = { before: null, after: null }
  private readonly steps = { left: mostSteps }

  /** Takes a rule that is one of these; whether it is. */
  add(known: Known): boolean {
    if (known.selector.parts[0]?.compound.pseudos.length === 0) return false
    const parted = partedFrom(known.selector)
    if (!parted) return false
    if (known.standing === 'untold') return true
    const of = this.sides[parted.side] ?? { index: makeIndex(), makes: false }
    this.sides[parted.side] = of
    const content = known.declarations.get('content') ?? null
    of.makes ||= content !== null && !isNothing(content.value)
    put(of.index, { ...known, selector: parted.selector, declarations: looksOf(known.declarations), content })
    return true
  }

  /** Whether no more of them are looked for: nobody knows what lies over what stands below. */
  spent(): boolean {
    return this.steps.left < 0
  }

  /** A page is read once more. */
  again(): void {
    this.steps.left = mostSteps
  }

  /** What is put on one side of an element's words, by rules of which the strongest is the last; null: nothing. */
  of(side: Side, place: Place): Made | null {
    const of = this.sides[side]
    if (!of?.makes || this.spent()) return null
    const { byTag, byClass, byId } = of.index
    const lists = [byTag.get('*'), byTag.get(place.tag), ...place.classes.map(name => byClass.get(name)), byId.get(place.id)]
    const rules = lists.flatMap(list => list?.filter(({ selector }) => matches(selector, place, this.steps)) ?? [])
    rules.sort((a, b) => a.order - b.order)
    const contents = rules.flatMap(({ content }) => content ?? [])
    const content = (contents.findLast(({ important }) => important) ?? contents.at(-1))?.value ?? ''
    return isNothing(content) ? null : { content, rules }
  }
}
