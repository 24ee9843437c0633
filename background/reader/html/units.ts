/** What a number with its unit is; 'none' where there is no such unit. */
export type Kind = 'number' | 'length' | 'percent' | 'angle' | 'time' | 'none'
/** 'any': a function whose kind is not known here. */
export type Known = Kind | 'any'

const lengths = /^(?:px|r?em|r?ex|r?ch|r?cap|r?ic|r?lh|pt|pc|in|cm|mm|q|[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max))$/

/** The kind of a number with this unit (lower case), '' being none (CSS Values 4, 6). */
export function kindOfUnit(unit: string): Kind {
  if (unit === '') return 'number'
  if (unit === '%') return 'percent'
  if (lengths.test(unit)) return 'length'
  if (/^(?:deg|g?rad|turn)$/.test(unit)) return 'angle'
  return unit === 's' || unit === 'ms' ? 'time' : 'none'
}
