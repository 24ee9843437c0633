import { calculatedKind, isCalculated } from './calculate'
import { type Known, kindOfUnit } from './units'

const numeric = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d{1,9})?([a-z]{1,8}|%)?$/
const otherMath = /^(?:round|mod|rem|abs|sign|a?sin|a?cos|a?tan|atan2|pow|sqrt|hypot|log|exp|progress|calc-size|anchor|anchor-size)\(/

/** What one word of a declared value (lower case) is. */
export function kindOf(word: string): Known {
  const match = numeric.exec(word)
  if (match) return kindOfUnit(match[1] ?? '')
  if (isCalculated(word)) return calculatedKind(word)
  return otherMath.test(word) ? 'any' : 'none'
}

const isNegative = (word: string): boolean => /^-[\d.]/.test(word) && Number.parseFloat(word) < 0
const isZero = (word: string): boolean => /^[+-]?(?:0+(?:\.0+)?|\.0+)(?:e[+-]?\d{1,9})?$/.test(word)

/** A length or a share of one. */
export function isLength(word: string): boolean {
  const kind = kindOf(word)
  return kind === 'length' || kind === 'percent' || kind === 'any' || (kind === 'number' && isZero(word))
}
/** One without a share. */
export const isPlainLength = (word: string): boolean => isLength(word) && kindOf(word) !== 'percent'
/** One of no less than 0. */
export const isSize = (word: string): boolean => !isNegative(word) && isLength(word)
export const isNumber = (word: string): boolean => ['number', 'any'].includes(kindOf(word))
export const isShare = (word: string): boolean => ['number', 'percent', 'any'].includes(kindOf(word))
export const isAngle = (word: string): boolean => ['angle', 'any'].includes(kindOf(word)) || isZero(word)
export const isTime = (word: string): boolean => ['time', 'any'].includes(kindOf(word))
export const isWhole = (word: string): boolean => /^[+-]?\d+$/.test(word) || (word.endsWith(')') && isNumber(word))
export const isPositive =
  (test: (word: string) => boolean): ((word: string) => boolean) =>
  word =>
    !isNegative(word) && test(word)

const pieces = /"[^"]*"?|'[^']*'?|[\s,/()]|[^\s,/()"']+/g

/** How much deeper in brackets what stands behind a piece is. */
const deeper = (piece: string): number => (piece === '(' ? 1 : piece === ')' ? -1 : 0)

/** The words of a value, a function with what is in its brackets being one; commas and slashes between them are words too. null: a bracket is closed that is not open. */
export function piecesOf(value: string): string[] | null {
  if (!/[\s,/()"']/.test(value)) return value === '' ? [] : [value]
  const out: string[] = []
  let depth = 0
  let word = ''
  const end = (): void => {
    if (word !== '') out.push(word)
    word = ''
  }
  for (const [piece] of value.matchAll(pieces)) {
    depth += deeper(piece)
    if (depth < 0) return null
    if (depth > 0 || !/^[\s,/]$/.test(piece)) word += piece
    else {
      end()
      if (piece.trim() !== '') out.push(piece)
    }
  }
  word += ')'.repeat(depth)
  end()
  return out
}

/** A value's parts between its commas, each as its words; null where one is empty. */
export function layersOf(value: string): string[][] | null {
  const layers: string[][] = [[]]
  for (const piece of piecesOf(value) ?? [',']) {
    if (piece === ',') layers.push([])
    else layers.at(-1)?.push(piece)
  }
  return layers.some(layer => layer.length === 0) ? null : layers
}

/** The name of a function and what is in its brackets; null where a word is none. */
export function callOf(word: string): { name: string; inner: string } | null {
  const open = word.indexOf('(')
  if (open <= 0 || !word.endsWith(')')) return null
  // most have no brackets within, and no more words
  const isPlain = word.indexOf(')') === word.length - 1 && !/[\s,/]/.test(word.slice(0, open))
  return isPlain || piecesOf(word)?.length === 1 ? { name: word.slice(0, open), inner: word.slice(open + 1, -1).trim() } : null
}
