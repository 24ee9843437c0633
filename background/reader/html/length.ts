import { calculate, isCalculated, measure } from './calculate'

/** A length in CSS pixels; `em` = pixels of 1em and of 100 %. null where it is none. */
export function length(value: string, em: number): number | null {
  const text = value.trim()
  return isCalculated(text) ? calculate(text, em) : measure(text, em)
}

/** A length of which 100 % is not 1em: `whole` = pixels of 100 %. */
export const lengthOf = (value: string, em: number, whole: number): number | null => length(value, value.includes('%') ? whole : em)

/** The same in pixels where one is declared; else 0. */
export const pixels = (value: string, em: number, whole: number): number => (value === '' ? 0 : (lengthOf(value, em, whole) ?? 0))

/** A number or a percentage as a share; 1 where it is neither. */
export function share(value: string): number {
  if (value === '') return 1
  const number = isCalculated(value) ? (calculate(value, 1) ?? 1) : Number.parseFloat(value)
  if (Number.isNaN(number)) return 1
  return value.endsWith('%') ? number / 100 : number
}

/** Whether a box of this size has no room; a share of its parent's is room unless it is 0. */
export const isZero = (value: string, most = 1): boolean => value !== '' && (length(value, value.includes('%') ? 1e6 : 16) ?? 99) <= most

/** Whether a least size leaves room. */
export const isRoomy = (value: string): boolean => value !== '' && !isZero(value, 3)
