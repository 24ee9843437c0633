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

const token = /\s*(?:([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?)([a-z%]{0,5})|(?:-webkit-)?(calc|min|max|clamp)?\(|([-+*/),]))/iy

/** What is left of an expression; brackets in brackets only so deep. */
type Reader = { text: string; at: number; em: number; depth: number }

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

function factor(reader: Reader): number {
  const match = next(reader)
  if (!match) return Number.NaN
  const [, number, unit = '', name = '', other] = match
  if (number !== undefined) return Number(number) * (unit === '' ? 1 : pixelsOf(unit, reader.em))
  if (other !== undefined || ++reader.depth > 8) return Number.NaN
  const parts = [sum(reader)]
  while (sign(reader, ',')) parts.push(sum(reader))
  sign(reader, ')')
  reader.depth--
  const [low = 0, middle = 0, high = 0] = parts
  if (name === 'min') return Math.min(...parts)
  if (name === 'max') return Math.max(...parts)
  return name === 'clamp' ? Math.max(low, Math.min(middle, high)) : low
}

function product(reader: Reader): number {
  let result = factor(reader)
  for (let joint = sign(reader, '*/'); joint; joint = sign(reader, '*/')) {
    const other = factor(reader)
    result = joint === '*' ? result * other : result / other
  }
  return result
}

function sum(reader: Reader): number {
  let result = product(reader)
  for (let joint = sign(reader, '+-'); joint; joint = sign(reader, '+-')) {
    const other = product(reader)
    result += joint === '+' ? other : -other
  }
  return result
}

const isCall = /^(?:-webkit-)?(?:calc|min|max|clamp)\(/

/** Whether a value is one that has to be worked out (CSS Values 4, 10). */
export const isCalculated = (value: string): boolean => isCall.test(value)

/** What a calc(), min(), max() or clamp() comes to, in pixels where its parts are lengths; null where a part of it is neither number nor length. */
export function calculate(value: string, em: number): number | null {
  const result = factor({ text: value.slice(0, 200), at: 0, em, depth: 0 })
  return Number.isNaN(result) ? null : result
}

/** A number with its unit in pixels; null where it is none. A bare number is a length only if it is 0. */
export function measure(value: string, em: number): number | null {
  const [, number, unit = ''] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?)([a-z%]{0,5})$/.exec(value) ?? []
  if (number === undefined) return null
  if (unit !== '') return Number(number) * pixelsOf(unit, em)
  return Number(number) === 0 ? 0 : null
}
