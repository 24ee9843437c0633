/** What a guest may tell of what he eats. */
export const foodKinds = [
  'vegetarian',
  'vegan',
  'gluten',
  'lactose',
  'nuts',
  'pork',
  'alcohol',
  'halal',
  'kosher',
  'allergy',
  'diet',
] as const

/** What a guest may tell of himself and of those who come with him. */
export const factKinds = [...foodKinds, 'children', 'lift', 'offer', 'car', 'train', 'bus', 'plane', 'arrival', 'stay', 'bring'] as const
export type FactKind = (typeof factKinds)[number]

/** Food that one may do without; meat makes a vegetarian. */
export type Ingredient = 'gluten' | 'lactose' | 'nuts' | 'pork' | 'alcohol' | 'meat'

type Kinds = { [K in FactKind]?: string }

/**
 * How one language tells such facts. Every string is alternatives of a regular expression over folded text (see ../../time/fold.ts):
 * a space stands for white space, ` .. ` for up to three words. Edges are words' edges where the language has spaces.
 */
export type FactLexicon = {
  code: string
  spaced: boolean
  /** Makes a no of what follows it in the clause, and of what stands before it. */
  not: string
  notAfter: string
  /** Holds a negation and denies nothing ("can't wait"). */
  neutral: string
  /** The writer: a question with it is about himself. */
  self: string
  /** Begins a clause of its own after "and". */
  cuts: string
  ingredients: Record<Ingredient, string>
  /** Before an ingredient: an allergy. Behind it, joined or not: the same, or food made without it. */
  allergic: string
  state: string
  /** Before and behind an ingredient: he does without it; it holds its own negation. */
  avoid: string
  avoidAfter: string
  /** What tells a fact, unless it is denied. */
  is: Kinds
  /** What tells it although it holds a negation, and what tells its contrary although it holds none. */
  firm: Kinds
  isnt: Kinds
}
