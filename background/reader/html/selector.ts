import type { Attributes } from './attributes'
import { isMade, logical, never, structural, textless, untold } from './pseudo-names'

/** An element where it stands in its page; selectors are matched against it. */
export type Place = {
  /** Its number in the page; 0 = not known. */
  number: number
  tag: string
  id: string
  classes: readonly string[]
  attributes: Attributes
  parent: Place | null
  /** The element before it in its parent. */
  previous: Place | null
  /** How many elements stand before it in its parent. */
  index: number
  /** How many elements its parent holds; 0 = not known yet. */
  siblings: number
  /** How many of them are of its tag; 0 = not known yet. */
  alike: number
}

type AttributeTest = { name: string; operator: string; value: string; ignoreCase: boolean }
export type Pseudo = { name: string; argument: Selector[]; nth: { step: number; first: number } }
export type Compound = { tag: string; id: string; classes: string[]; attributes: AttributeTest[]; pseudos: Pseudo[] }

/**
 * Compounds from right to left, each with what joins it to the one on its left (Selectors Level 4). `around`: a bit of each class and id
 * that it asks for around an element. Where it is not `exact`, it asks for more than is said here.
 */
export type Selector = { parts: { compound: Compound; joint: string }[]; around: number; specificity: number; exact: boolean }

/** One of 31 bits, for a class or an id; none for none. */
export const bitOf = (written: string): number =>
  written === '' ? 0 : 1 << ((written.charCodeAt(0) * 7 + written.charCodeAt(written.length - 1) * 5 + written.length * 3) % 31)

/** What a selector asks for around an element; what it asks for beside one stands in other elements. */
function namesAround(parts: Selector['parts']): number {
  let bits = 0
  for (const [i, { compound }] of parts.entries()) {
    const joint = parts[i - 1]?.joint
    if (joint === ' ' || joint === '>') for (const one of [compound.id, ...compound.classes]) bits |= bitOf(one)
  }
  return bits
}

const name = '(?!-?\\d)(?:[\\w-]|[^\\x00-\\x7f]|\\\\(?:[0-9a-f]{1,6} ?|[^0-9a-f]))+'
const token = new RegExp(
  [
    ' ?([>+~]) ?',
    '( )',
    `(?:(\\*|${name})?\\|)?(\\*|${name})`,
    `#(${name})`,
    `\\.(${name})`,
    '(&)',
    '\\[ ?(?:\\*?\\|)?([\\w-]+) ?(?:([~|^$*]?=) ?("[^"]*"|\'[^\']*\'|[^"\'\\]\\s]+) ?([is])? ?)?\\]',
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

function parseNth(argument: string): Pseudo['nth'] | null {
  const text = argument.replace(/\s/g, '').toLowerCase()
  if (text === 'odd') return { step: 2, first: 1 }
  if (text === 'even') return { step: 2, first: 0 }
  const match = /^(?:([+-]?\d{0,6})n)?([+-]?\d{1,6})?$/.exec(text)
  if (!match || text === '') return null
  const step = match[1] === undefined ? 0 : match[1] === '' || match[1] === '+' ? 1 : match[1] === '-' ? -1 : Number(match[1])
  return { step, first: Number(match[2] ?? 0) }
}

/** :is() passes over what is no selector (Selectors 4, 4.2); in :not() it may be one of a newer browser's. */
function parseLogical(pseudo: string, argument: string, depth: number): Pseudo | null | false {
  const parsed = depth < 3 ? splitSelectors(argument).map(one => parseSelector(one, depth + 1)) : []
  if (pseudo === 'not' && parsed.includes(null)) return null
  if (depth >= 3 || parsed.some(one => one?.exact === false)) return null
  const known = parsed.filter((one): one is Selector => one !== null)
  if (pseudo === 'where') for (const one of known) one.specificity = 0
  return { name: pseudo === 'not' ? 'not' : 'is', argument: known, nth: { step: 0, first: 1 } }
}

/** null: whether it holds is not known here; false: there is none of this name. */
function parsePseudo(pseudo: string, argument: string, depth: number): Pseudo | null | false {
  const none = { step: 0, first: 1 }
  if (depth === 0 && isMade(pseudo)) return { name: pseudo, argument: [], nth: none }
  if (never.test(pseudo)) return { name: 'never', argument: [], nth: none }
  if (textless.test(pseudo)) return { name: 'textless', argument: [], nth: none }
  if (logical.has(pseudo)) return parseLogical(pseudo, argument, depth)
  if (!structural.has(pseudo)) return untold.test(pseudo) ? null : false
  if (!pseudo.startsWith('nth-')) return { name: pseudo, argument: [], nth: none }
  const [count = '', of] = argument.split(/\sof\s/, 2)
  const nth = parseNth(count)
  if (!nth) return false
  return of === undefined ? { name: pseudo, argument: [], nth } : null
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
  return out.map(one => one.trim())
}

/** A tag comes first (Selectors 4, 3.1). */
const isBare = ({ tag, id, classes, attributes, pseudos }: Compound): boolean =>
  tag === '' && id === '' && classes.length + attributes.length + pseudos.length === 0

/** "&" where it stands in no other rule (CSS Nesting 1, 3.1). */
const root: Pseudo = {
  name: 'is',
  argument: [
    {
      parts: [{ compound: { ...emptyCompound(), pseudos: [{ name: 'root', argument: [], nth: { step: 0, first: 1 } }] }, joint: '' }],
      around: 0,
      specificity: 0,
      exact: true,
    },
  ],
  nth: { step: 0, first: 1 },
}

/** Puts one token's piece into a compound; null where it asks for something that is not known here, false where it is nothing. */
function addPiece(compound: Compound, match: RegExpExecArray, depth: number): boolean | null {
  const [, , , space, tag, id, className, scope, attribute, operator = '', value = '', flag, pseudo, argument = ''] = match
  if (tag && !isBare(compound)) return false
  if (tag) compound.tag = tag === '*' ? '' : unescapeCss(tag).toLowerCase()
  if (id) compound.id = unescapeCss(id)
  if (className) compound.classes.push(unescapeCss(className))
  if (attribute) {
    const bare = unescapeCss(/^["']/.test(value) ? value.slice(1, -1) : value)
    compound.attributes.push({ name: attribute.toLowerCase(), operator, value: bare, ignoreCase: flag?.toLowerCase() === 'i' })
  }
  if (scope) compound.pseudos.push(root)
  if (pseudo) return addPseudo(compound, match[0].startsWith('::'), pseudo.toLowerCase(), argument, depth)
  return isOwnSpace(space) || null
}

/** Elements of another name space may be HTML's, where a sheet says so. */
const isOwnSpace = (space: string | undefined): boolean => space === undefined || space === '*'

function addPseudo(compound: Compound, isElement: boolean, called: string, argument: string, depth: number): boolean | null {
  // a pseudo-element is no element of the mail, but for those that are part of its text
  const parsed = parsePseudo(isElement && !/^(?:first-(?:line|letter)|before|after)$/.test(called) ? 'marker' : called, argument, depth)
  if (parsed) compound.pseudos.push(parsed)
  return parsed && true
}

/** A complex selector; null where it is none. What cannot be told while a page is read from its start is left out of it. */
export function parseSelector(source: string, depth = 0): Selector | null {
  const text = source.replace(/\s+/g, ' ').trim()
  if (text.length > 1000) return { parts: [{ compound: emptyCompound(), joint: '' }], around: 0, specificity: 0, exact: false }
  const read = text === '' ? null : readParts(text, depth)
  if (!read) return null
  const specificity = specificityOf(read.parts)
  const { parts, exact } = loosened(read.parts)
  const kept = parts.slice(0, maxParts)
  return { parts: kept, around: namesAround(kept), specificity, exact: exact && read.exact && parts.length <= maxParts }
}

/** What stands beside or around an element that is told only where the page is drawn is not asked for; Gmail puts a <u> before a mail's body. */
function loosened(parts: Selector['parts']): Pick<Selector, 'parts' | 'exact'> {
  const beside = parts.findIndex(({ compound }, i) => compound.tag === 'u' && /[+~]/.test(parts[i - 1]?.joint ?? ''))
  const kept = beside < 0 ? parts : parts.slice(0, beside)
  let exact = beside < 0
  for (const { compound } of kept.slice(1)) {
    const told = compound.pseudos.filter(one => one.name !== 'textless')
    exact &&= told.length === compound.pseudos.length
    compound.pseudos = told
  }
  return { parts: kept, exact }
}

/** Whether Gmail is not known to heed a selector: of what an element is it looks at its tag, its id and its classes. */
export const isBeyondGmail = ({ parts }: Selector): boolean =>
  parts.some(
    ({ compound: { attributes, pseudos } }) => attributes.length > 0 || pseudos.some(one => !/^(?:link|any-link|never)$/.test(one.name)),
  )

/** Compounds of one selector; a longer one is not matched. */
const maxParts = 12

function readParts(text: string, depth: number): Pick<Selector, 'parts' | 'exact'> | null {
  const parts: Selector['parts'] = [{ compound: emptyCompound(), joint: '' }]
  let exact = true
  let joined = true
  token.lastIndex = 0
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at
    const match = token.exec(text)
    const joint = match?.[1] ?? match?.[2]
    const known = match && (joint ? !joined : addPieceAt(parts[0]?.compound, match, depth))
    if (known === false || !match) return null
    if (joint) parts.unshift({ compound: emptyCompound(), joint })
    joined = joint !== undefined
    exact &&= known === true
  }
  return joined ? null : { parts, exact }
}

/** parseSelector's token is shared, and an argument's selectors move it. */
function addPieceAt(compound = emptyCompound(), match: RegExpExecArray, depth: number): boolean | null {
  const at = token.lastIndex
  const known = addPiece(compound, match, depth)
  token.lastIndex = at
  return known
}

const isLogical = ({ name: pseudo }: Pseudo): boolean => pseudo === 'is' || pseudo === 'not'

/** Ids, then classes and their like, then tags (Selectors Level 4, 17); of :is() and :not() their weightiest, of :where() nothing. */
function specificityOf(parts: Selector['parts']): number {
  let sum = 0
  for (const { compound } of parts) {
    sum += (compound.id ? 1e6 : 0) + (compound.classes.length + compound.attributes.length) * 1e3 + (compound.tag ? 1 : 0)
    for (const pseudo of compound.pseudos) sum += isLogical(pseudo) ? Math.max(0, ...pseudo.argument.map(one => one.specificity)) : 1e3
  }
  return sum
}
