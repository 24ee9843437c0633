import { bitOf, type Compound, type Place, type Pseudo, type Selector } from './selector'
import type { Steps } from './style-steps'

type AttributeTest = Compound['attributes'][number]

function attributeFits({ name: key, operator, value, ignoreCase }: AttributeTest, attributes: Place['attributes'], steps: Steps): boolean {
  const written = attributes.get(key)
  if (written === undefined) return false
  // to part it into its words costs more than to look through it
  steps.left -= written.length >> (operator === '~=' ? 1 : 5)
  const [has, wanted] = ignoreCase ? [written.toLowerCase(), value.toLowerCase()] : [written, value]
  if (operator === '') return true
  if (operator === '=') return has === wanted
  if (operator === '|=') return has === wanted || has.startsWith(`${wanted}-`)
  if (wanted === '') return false
  if (operator === '~=') return has.split(/\s+/).includes(wanted)
  if (operator === '^=') return has.startsWith(wanted)
  return operator === '$=' ? has.endsWith(wanted) : has.includes(wanted)
}

/** Whether a pseudo-class asks how many elements come after one. */
const isFromEnd = (pseudo: string): boolean => /^(?:last|only|nth-last)-/.test(pseudo)

const asksAhead = ({ parts }: Selector): boolean => parts[0]?.compound.pseudos.some(one => isFromEnd(one.name)) ?? false

/** No text of the mail stands in an element of one of these. */
const noText = new Set(['never', 'textless', 'before', 'after'])

function pseudoFits({ name: pseudo, argument, nth }: Pseudo, place: Place, steps: Steps): boolean {
  if (noText.has(pseudo)) return false
  if (pseudo === 'is') return argument.some(one => matches(one, place, steps))
  if (pseudo === 'not') return !argument.some(one => matches(one, place, steps) || (place.siblings === 0 && asksAhead(one)))
  if (pseudo === 'root') return place.tag === 'html'
  if (pseudo === 'link' || pseudo === 'any-link') return place.tag === 'a' && place.attributes.has('href')
  const ofType = pseudo.endsWith('-of-type')
  const all = ofType ? place.alike : place.siblings
  const fromEnd = isFromEnd(pseudo)
  if (fromEnd && all === 0) return false
  if (pseudo.startsWith('only')) return all === 1
  const index = ofType ? alikeBefore(place, pseudo === 'first-of-type', steps) : place.index
  const offset = (fromEnd ? all - index : index + 1) - nth.first
  return nth.step === 0 ? offset === 0 : offset % nth.step === 0 && offset / nth.step >= 0
}

/** How many elements of its tag stand before one; `any`: whether there is one suffices. */
function alikeBefore(place: Place, any: boolean, steps: Steps): number {
  let count = 0
  for (let one = place.previous; one && --steps.left >= 0; one = one.previous) {
    if (one.tag === place.tag) count++
    if (any && count > 0) return 1
  }
  return count
}

function compoundFits(compound: Compound, place: Place, steps: Steps): boolean {
  steps.left -= place.classes.length >> 4
  return (
    (compound.tag === '' || compound.tag === place.tag) &&
    (compound.id === '' || compound.id === place.id) &&
    (compound.classes.length === 0 || classesFit(compound.classes, place.classes)) &&
    (compound.attributes.length + compound.pseudos.length === 0 || testsFit(compound, place, steps))
  )
}

const classesFit = (wanted: readonly string[], classes: readonly string[]): boolean => wanted.every(one => classes.includes(one))

const testsFit = ({ attributes, pseudos }: Compound, place: Place, steps: Steps): boolean =>
  attributes.every(test => attributeFits(test, place.attributes, steps)) && pseudos.every(pseudo => pseudoFits(pseudo, place, steps))

/** Whether an element is one of those that a selector names. */
export const matches = (selector: Selector, place: Place, steps: Steps): boolean =>
  (selector.around === 0 || (selector.around & ~namesAround(place)) === 0) && fitFrom(selector, 0, place, steps) === 'yes'

const around = new WeakMap<Place, number>()

const namesOf = ({ id, classes }: Place): number => classes.reduce((bits, one) => bits | bitOf(one), bitOf(id))

/** The classes and ids that stand around an element, as in `Selector.around`. */
function namesAround(place: Place): number {
  const path: Place[] = []
  let known: number | undefined
  for (let one: Place | null = place; one && known === undefined; one = one.parent) {
    known = around.get(one)
    if (known === undefined) path.push(one)
  }
  let names = known ?? 0
  for (const one of path.toReversed()) {
    if (one.parent) names |= namesOf(one.parent)
    // a page's own elements may be written again, with more of their own
    if (one.parent?.parent) around.set(one, names)
  }
  return names
}

/** `nowhere`: nor does it fit any of the elements around, where what it asks for on its left stands around none of them either. */
type Fit = 'yes' | 'no' | 'nowhere'

/** What it takes to look at one element: a tenth of a microsecond, counted as a quarter of one. */
const lookSteps = 0.25

/** Whether the compounds from `index` on name an element and those around or before it; the nearest that fit are tried first. */
function fitFrom(selector: Selector, index: number, place: Place, steps: Steps): Fit {
  const part = selector.parts[index]
  steps.left -= lookSteps
  if (!part || steps.left < 0) return 'nowhere'
  if (!compoundFits(part.compound, place, steps)) return 'no'
  if (index === selector.parts.length - 1) return 'yes'
  const near = part.joint === '>' || part.joint === '+'
  const onward = part.joint === '+' || part.joint === '~' ? 'previous' : 'parent'
  for (let other = place[onward]; other; other = other[onward]) {
    const fit = fitFrom(selector, index + 1, other, steps)
    if (near || fit !== 'no') return fit
  }
  return onward === 'parent' ? 'nowhere' : 'no'
}
