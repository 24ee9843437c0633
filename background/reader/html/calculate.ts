import { type Kind, type Known, kindOfUnit } from './units'

/** Pixels of the units of length; what a screen's share comes to is taken from one of 1024 x 768. */
const units: Readonly<Record<string, number>> = {
  ...{ px: 1, pt: 4 / 3, rem: 16, in: 96, cm: 37.8, mm: 3.78, pc: 16, q: 0.945, vw: 10.24, vh: 7.68, vmin: 7.68, vmax: 10.24 },
  ...{ vi: 10.24, vb: 7.68, svw: 10.24, svh: 7.68, lvw: 10.24, lvh: 7.68, dvw: 10.24, dvh: 7.68 },
}

/** Pixels of one `unit`; `em` = pixels of 1em and of 100 %. A unit that is not known counts as small. */
function pixelsOf(unit: string, em: number): number {
  if (unit === 'em') return em
  if (unit === '%') return em / 100
  return unit === 'ex' || unit === 'ch' ? em / 2 : (units[unit] ?? 8)
}

const token =
  /\s*(?:([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?)([a-z%]{0,5})|(?:-webkit-)?(calc|min|max|clamp)?\(|([-+]?infinity|nan|pi|e)(?![a-z\d])|([-+*/),]))/iy

/** What is left of an expression; brackets in brackets only so deep. */
type Reader = { text: string; at: number; em: number; depth: number }

/** What a part of an expression comes to, and what it is; 'none' where its parts do not go together. */
type Amount = { value: number; kind: Kind }

/** Numbers by their names (CSS Values 4, 10.7). What is without end is as long as anything can be. */
const endless = 1e9
const constants: Readonly<Record<string, number>> = {
  pi: Math.PI,
  e: Math.E,
  infinity: endless,
  '+infinity': endless,
  '-infinity': -endless,
}

const nothing: Amount = { value: Number.NaN, kind: 'none' }

function next(reader: Reader): RegExpExecArray | null {
  token.lastIndex = reader.at
  const match = token.exec(reader.text)
  if (match) reader.at = token.lastIndex
  return match
}

/** The sign that stands next, and is passed over where it is one of these. */
function sign(reader: Reader, signs: string): string {
  let at = reader.at
  while (reader.text[at] === ' ') at++
  const found = reader.text[at] ?? ''
  if (found === '' || !signs.includes(found)) return ''
  reader.at = at + 1
  return found
}

/** What several amounts of one kind are together: lengths and shares of one make a length. */
function together(one: Kind, other: Kind): Kind {
  if (one === other) return one
  const isLength = (kind: Kind): boolean => kind === 'length' || kind === 'percent'
  return isLength(one) && isLength(other) ? 'length' : 'none'
}

function factor(reader: Reader): Amount {
  const match = next(reader)
  if (!match) return nothing
  const [, number, unit = '', name = '', constant, other] = match
  if (number !== undefined)
    return { value: Number(number) * (unit === '' ? 1 : pixelsOf(unit, reader.em)), kind: kindOfUnit(unit.toLowerCase()) }
  if (constant !== undefined) return { value: constants[constant.toLowerCase()] ?? Number.NaN, kind: 'number' }
  if (other !== undefined || ++reader.depth > 8) return nothing
  const parts = [sum(reader)]
  while (sign(reader, ',')) parts.push(sum(reader))
  sign(reader, ')')
  reader.depth--
  const [low = 0, middle = 0, high = 0] = parts.map(part => part.value)
  const isFew = /^m/.test(name) || parts.length === (name === 'clamp' ? 3 : 1)
  const kind = isFew ? parts.map(part => part.kind).reduce(together) : 'none'
  if (name === 'min') return { value: Math.min(...parts.map(part => part.value)), kind }
  if (name === 'max') return { value: Math.max(...parts.map(part => part.value)), kind }
  return { value: name === 'clamp' ? Math.max(low, Math.min(middle, high)) : low, kind }
}

function product(reader: Reader): Amount {
  let { value, kind } = factor(reader)
  for (let joint = sign(reader, '*/'); joint; joint = sign(reader, '*/')) {
    const other = factor(reader)
    value = joint === '*' ? value * other.value : value / other.value
    if (other.kind !== 'number') kind = kind === 'number' && joint === '*' ? other.kind : 'none'
  }
  return { value, kind }
}

/** Plus and minus have room on both sides (CSS Values 4, 10.1). */
function sum(reader: Reader): Amount {
  let { value, kind } = product(reader)
  for (let joint = sign(reader, '+-'); joint; joint = sign(reader, '+-')) {
    const isApart = reader.text[reader.at] === ' ' && reader.text[reader.at - 2] === ' '
    const other = product(reader)
    value += joint === '+' ? other.value : -other.value
    kind = isApart ? together(kind, other.kind) : 'none'
  }
  return { value, kind }
}

const isCall = /^(?:-webkit-)?(?:calc|min|max|clamp)\(/

/** Whether a value is one that has to be worked out (CSS Values 4, 10). */
export const isCalculated = (value: string): boolean => isCall.test(value)

/** Characters of an expression that are read. */
const longest = 200

const begin = (value: string, em: number): Reader => ({ text: value.slice(0, longest), at: 0, em, depth: 0 })

/** What a calc(), min(), max() or clamp() comes to, in pixels where its parts are lengths; null where a part of it is neither number nor length. */
export function calculate(value: string, em: number): number | null {
  const { value: result, kind } = factor(begin(value, em))
  // what is no number counts as 0 (CSS Values 4, 10.9.1)
  if (Number.isNaN(result)) return kind === 'none' ? null : 0
  return Math.max(-endless, Math.min(endless, result))
}

/** What kind of value a calc(), min(), max() or clamp() is; 'any' where it is too long or too deep to be read. */
export function calculatedKind(value: string): Known {
  if (value.length > longest) return 'any'
  const reader = begin(value.replace(/\s+/g, ' '), 1)
  const { kind } = factor(reader)
  // brackets too deep to be read
  if (reader.depth > 0) return 'any'
  return reader.text.slice(reader.at).trim() === '' ? kind : 'none'
}

/** A number with its unit in pixels; null where it is none. A bare number is a length only if it is 0. */
export function measure(value: string, em: number): number | null {
  const [, number, unit = ''] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?)([a-z%]{0,5})$/.exec(value) ?? []
  if (number === undefined) return null
  if (unit !== '') return Number(number) * pixelsOf(unit, em)
  return Number(number) === 0 ? 0 : null
}
