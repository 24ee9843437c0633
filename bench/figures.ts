/** A share in percent. */
export const percent = (part: number, whole: number, digits = 2): string => `${((100 * part) / Math.max(whole, 1e-9)).toFixed(digits)} %`

/** The middle one of numbers in any order, the upper one of two; 0 of none. */
export const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
