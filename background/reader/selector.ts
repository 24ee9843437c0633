/** An element where it stands in its page; selectors are matched against it. */
export type Place = {
  tag: string
  id: string
  classes: readonly string[]
  attributes: Readonly<Record<string, string>>
  parent: Place | null
  /** The element before it in its parent. */
  previous: Place | null
  /** How many elements stand before it in its parent. */
  index: number
  /** How many elements its parent holds; 0 = not known yet. */
  siblings: number
}

type AttributeTest = { name: string; operator: string; value: string; ignoreCase: boolean }
type Pseudo = { name: string; argument: Selector[]; nth: { step: number; first: number } }
export type Compound = { tag: string; id: string; classes: string[]; attributes: AttributeTest[]; pseudos: Pseudo[] }

/**
 * Compounds from right to left, each with what joins it to the one on its left (Selectors Level 4). Where it is not `exact`, it asks for
 * more than is said here.
 */
export type Selector = { parts: { compound: Compound; joint: string }[]; specificity: number; exact: boolean }

const name = '(?:[\\w-]|[^\\x00-\\x7f]|\\\\(?:[0-9a-f]{1,6} ?|[^0-9a-f]))+'
const token = new RegExp(
  [
    ' ?([>+~]) ?',
    '( )',
    `(\\*|${name})`,
    `#(${name})`,
    `\\.(${name})`,
    '\\[ ?([\\w-]+) ?(?:([~|^$*]?=) ?("[^"]*"|\'[^\']*\'|[^"\'\\]\\s]+) ?([is])? ?)?\\]',
    '::?([\\w-]+)(?:\\(((?:[^()]|\\([^()]*\\))*)\\))?',
  ].join('|'),
  'iy',
)

/** Undoes CSS escapes ("\64isplay"), which a browser reads as the letters they stand for. */
export const unescapeCss = (text: string): string =>
  text.replace(/\\([0-9a-f]{1,6})\s?|\\([\s\S])/gi, (_, code: string | undefined, char: string | undefined) =>
    code ? String.fromCodePoint(Math.min(Number.parseInt(code, 16) || 0xfffd, 0x10ffff)) : (char ?? ''),
  )

const emptyCompound = (): Compound => ({ tag: '', id: '', classes: [], attributes: [], pseudos: [] })

/** What a state or a place that a mail never is in asks for; a rule with one of these never holds. */
const never =
  /^(hover|focus|focus-within|focus-visible|active|visited|target|checked|disabled|invalid|before|after|placeholder|selection|first-letter|first-line|marker)$/
const logical = new Set(['not', 'is', 'where', 'matches', 'any', '-webkit-any'])
const structural = new Set([
  'first-child',
  'nth-child',
  'last-child',
  'only-child',
  'nth-last-child',
  'first-of-type',
  'root',
  'link',
  'any-link',
])

function parseNth(argument: string): Pseudo['nth'] | null {
  const text = argument.replace(/\s/g, '').toLowerCase()
  if (text === 'odd') return { step: 2, first: 1 }
  if (text === 'even') return { step: 2, first: 0 }
  const match = /^(?:([+-]?\d{0,6})n)?([+-]?\d{1,6})?$/.exec(text)
  if (!match || text === '') return null
  const step = match[1] === undefined ? 0 : match[1] === '' || match[1] === '+' ? 1 : match[1] === '-' ? -1 : Number(match[1])
  return { step, first: Number(match[2] ?? 0) }
}

/** null: not known here. */
function parsePseudo(pseudo: string, argument: string, depth: number): Pseudo | null {
  const none = { step: 0, first: 1 }
  if (never.test(pseudo)) return { name: 'never', argument: [], nth: none }
  if (logical.has(pseudo)) {
    const parsed = depth < 3 ? splitSelectors(argument).map(one => parseSelector(one, depth + 1)) : []
    const known = parsed.filter((one): one is Selector => one?.exact === true)
    if (known.length === 0 || known.length < parsed.length) return null
    return { name: pseudo === 'not' ? 'not' : 'is', argument: known, nth: none }
  }
  if (!structural.has(pseudo)) return null
  const nth = pseudo === 'nth-child' || pseudo === 'nth-last-child' ? parseNth(argument) : none
  return nth && { name: pseudo, argument: [], nth }
}

/** Parts a list of selectors at its own commas. */
export function splitSelectors(list: string): string[] {
  const out: string[] = ['']
  let depth = 0
  for (const piece of list.split(/([,()[\]])/)) {
    if (piece === '(' || piece === '[') depth++
    else if (piece === ')' || piece === ']') depth--
    if (piece === ',' && depth === 0) out.push('')
    else out.push((out.pop() ?? '') + piece)
  }
  return out.map(one => one.trim()).filter(Boolean)
}

/** Whether the element that a selector names must have a tag, a class or an id of its own. */
export function isNarrow({ parts }: Selector): boolean {
  const last = parts[0]?.compound
  return last !== undefined && (last.tag !== '' || last.id !== '' || last.classes.length > 0)
}

/** Puts one token's piece into a compound; false where it asks for something that is not known here. */
function addPiece(compound: Compound, match: RegExpExecArray, depth: number): boolean {
  const [, , , tag, id, className, attribute, operator = '', value = '', flag, pseudo, argument = ''] = match
  if (tag) compound.tag = tag === '*' ? '' : unescapeCss(tag).toLowerCase()
  if (id) compound.id = unescapeCss(id)
  if (className) compound.classes.push(unescapeCss(className))
  if (attribute) {
    const bare = unescapeCss(/^["']/.test(value) ? value.slice(1, -1) : value)
    compound.attributes.push({ name: attribute.toLowerCase(), operator, value: bare, ignoreCase: flag?.toLowerCase() === 'i' })
  }
  if (!pseudo) return true
  // a pseudo-element is no element of the mail
  const parsed = parsePseudo(match[0].startsWith('::') ? 'before' : pseudo.toLowerCase(), argument, depth)
  if (parsed) compound.pseudos.push(parsed)
  return parsed !== null
}

/** A complex selector; null where it is none. What cannot be told while a page is read from its start is left out of it. */
export function parseSelector(source: string, depth = 0): Selector | null {
  const text = source.replace(/\s+/g, ' ').trim()
  const parts: Selector['parts'] = [{ compound: emptyCompound(), joint: '' }]
  if (text === '' || text.length > 1000) return null
  let exact = true
  token.lastIndex = 0
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at
    const match = token.exec(text)
    const [open] = parts
    if (!match || !open) return null
    const joint = match[1] ?? match[2]
    if (joint) parts.unshift({ compound: emptyCompound(), joint })
    else if (!addPieceAt(open.compound, match, depth)) exact = false
  }
  return parts.length > 12 ? null : { parts, specificity: specificityOf(parts), exact }
}

/** parseSelector's token is shared, and an argument's selectors move it. */
function addPieceAt(compound: Compound, match: RegExpExecArray, depth: number): boolean {
  const at = token.lastIndex
  const known = addPiece(compound, match, depth)
  token.lastIndex = at
  return known
}

/** Ids, then classes and their like, then tags (Selectors Level 4, 17). */
function specificityOf(parts: Selector['parts']): number {
  let sum = 0
  for (const { compound } of parts) {
    sum += (compound.id ? 1e6 : 0) + (compound.classes.length + compound.attributes.length + compound.pseudos.length) * 1e3
    sum += compound.tag ? 1 : 0
  }
  return sum
}

function attributeFits({ name: key, operator, value, ignoreCase }: AttributeTest, attributes: Place['attributes']): boolean {
  const written = attributes[key]
  if (written === undefined) return false
  const [has, wanted] = ignoreCase ? [written.toLowerCase(), value.toLowerCase()] : [written, value]
  if (operator === '') return true
  if (operator === '=') return has === wanted
  if (operator === '|=') return has === wanted || has.startsWith(`${wanted}-`)
  if (wanted === '') return false
  if (operator === '~=') return has.split(/\s+/).includes(wanted)
  if (operator === '^=') return has.startsWith(wanted)
  return operator === '$=' ? has.endsWith(wanted) : has.includes(wanted)
}

const ahead = new Set(['last-child', 'only-child', 'nth-last-child'])

/** Whether a selector asks how many elements come after the one it names. */
const asksAhead = ({ parts }: Selector): boolean => parts[0]?.compound.pseudos.some(one => ahead.has(one.name)) ?? false

function pseudoFits({ name: pseudo, argument, nth }: Pseudo, place: Place, steps: Steps): boolean {
  if (pseudo === 'never') return false
  if (pseudo === 'is') return argument.some(one => matches(one, place, steps))
  if (pseudo === 'not') return !argument.some(one => matches(one, place, steps) || (place.siblings === 0 && asksAhead(one)))
  if (pseudo === 'root') return place.tag === 'html'
  if (pseudo === 'link' || pseudo === 'any-link') return place.tag === 'a' && place.attributes.href !== undefined
  if (pseudo === 'first-of-type') return !hasBefore(place, steps)
  if (pseudo === 'only-child') return place.siblings === 1
  const fromEnd = pseudo === 'last-child' || pseudo === 'nth-last-child'
  if (fromEnd && place.siblings === 0) return false
  const offset = (fromEnd ? place.siblings - place.index : place.index + 1) - nth.first
  return nth.step === 0 ? offset === 0 : offset % nth.step === 0 && offset / nth.step >= 0
}

function hasBefore(place: Place, steps: Steps): boolean {
  for (let one = place.previous; one; one = one.previous) if (one.tag === place.tag || --steps.left < 0) return true
  return false
}

function compoundFits(compound: Compound, place: Place, steps: Steps): boolean {
  return (
    (compound.tag === '' || compound.tag === place.tag) &&
    (compound.id === '' || compound.id === place.id) &&
    compound.classes.every(one => place.classes.includes(one)) &&
    compound.attributes.every(test => attributeFits(test, place.attributes)) &&
    compound.pseudos.every(pseudo => pseudoFits(pseudo, place, steps))
  )
}

/** What may still be spent on matching in one page: a hostile sheet must not take quadratic time. */
export type Steps = { left: number }

/** Whether an element is one of those that a selector names. */
export const matches = (selector: Selector, place: Place, steps: Steps): boolean => matchesFrom(selector, 0, place, steps)

function matchesFrom(selector: Selector, index: number, place: Place, steps: Steps): boolean {
  const part = selector.parts[index]
  if (!part || --steps.left < 0 || !compoundFits(part.compound, place, steps)) return false
  if (index === selector.parts.length - 1) return true
  const near = part.joint === '>' || part.joint === '+'
  const onward = part.joint === '+' || part.joint === '~' ? 'previous' : 'parent'
  for (let other = place[onward]; other; other = near ? null : other[onward]) {
    if (matchesFrom(selector, index + 1, other, steps)) return true
    if (steps.left < 0) return false
  }
  return false
}
