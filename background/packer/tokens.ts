import { characters, ranges } from './character-weights'
import { type Shape, shapeOf, shapes } from './text-shape'

/**
 * Tokens that each shape takes in two vocabularies: o200k, which has the longer tokens, and Gemma 3, of all public ones the nearest to
 * Gemini's, whose own is not public. Fitted, with those of single characters, on half of the threads in ../shared/data (those whose id's
 * SHA-256 is even) and half of longer text in 47 languages, code, tables, base64 and links (docs/decisions/0007), by what is now
 * `npm run bench token-weights -- FILE...`. That Gemini counts as Gemma does is an assumption; the correction by Gemini's own count is
 * there because it is one.
 */
const weights: Record<Shape, readonly [o200k: number, gemma: number]> = {
  wordAfterSpace: [0.65, 0.81],
  wordAfterPunctuation: [0.8, 1.1],
  wordAfterDigit: [0.91, 0.86],
  wordAfterNewline: [1.01, 0.62],
  capitalAfterSpace: [0.29, 0.06],
  upperAfterUpper: [0.03, 0.09],
  caseSwitch: [0.4, 0.46],
  letters5After: [0, 0],
  letters9After: [0, 0],
  letters12After: [0.16, 0.46],
  letters5Inside: [0.05, 0.1],
  letters9Inside: [0.52, 0.28],
  letters12Inside: [0.27, 0.25],
  consonants: [0.71, 0.73],
  digitFirst: [1.46, 1.1],
  digitAfterSpace: [2.14, 1.54],
  digitAfterLetter: [1.41, 1.2],
  digitNext: [0.15, 1.06],
  digitOfNextThree: [0.29, 0.86],
  markFirst: [0.76, 0.74],
  markAfterWord: [0.36, 0.78],
  markAfterDigit: [0, 0.67],
  markOther: [0.05, 0.05],
  markAgain: [0.02, 0.02],
  newline: [0.52, 1.3],
  spaceSecond: [0.74, 0.69],
  spaceNext: [0.03, 0.03],
}

/** Both vocabularies' weights, in the order in which `shapeOf` counts. */
export const o200k: readonly number[] = [
  ...shapes.map(shape => weights[shape][0]),
  ...ranges.map(at => at[2]),
  ...ranges.map(at => at[4]),
  ...characters.map(at => at[1]),
]
export const gemma: readonly number[] = [
  ...shapes.map(shape => weights[shape][1]),
  ...ranges.map(at => at[3]),
  ...ranges.map(at => at[5]),
  ...characters.map(at => at[2]),
]

/**
 * How a provider's own count corrects the estimate. grain: where its vocabulary lies on the line through the two (0 = o200k, 1 = Gemma 3,
 * beyond either is possible); scale: what is left.
 */
export type Correction = { grain: number; scale: number }
export const uncorrected: Correction = { grain: 1, scale: 1 }
/** A count outside these is not believed to be one of this text alone. */
const believed = { grain: [-0.5, 2], scale: [0.5, 2] } as const
/** A prompt of fewer tokens says little, and one that both vocabularies cut nearly alike says nothing of the grain. */
const tellingTokens = 200
const tellingGap = 0.05
/** Single mails are off their vocabulary's estimate by as much, and the others of a mailbox not by the same. */
const asMuchAsTexts = 0.06
const believedRest = 0.6

/** Estimated tokens of a text, in one pass over its characters; 0 for ''. */
export const estimateTokens = (text: string, { grain, scale }: Correction = uncorrected): number =>
  Math.ceil(scale * between(sizesOf(text), grain))

/**
 * What a provider's count of this prompt says of its vocabulary; null where the prompt does not tell. A count near to one of the two
 * vocabularies' is taken for that one's, as texts differ by as much, and most of the rest believed; else for one on the line through both.
 */
export function correctionBy(prompt: string, counted: number): Correction | null {
  const sizes = sizesOf(prompt)
  if (Math.min(counted, sizes.gemma) < tellingTokens) return null
  const gap = sizes.gemma - sizes.o200k
  const tells = Math.abs(gap) > tellingGap * sizes.gemma
  const rest = (grain: number): number => counted / between(sizes, grain) - 1
  const nearest = tells && Math.abs(rest(0)) < Math.abs(rest(1)) ? 0 : 1
  if (Math.abs(rest(nearest)) <= asMuchAsTexts) return { grain: nearest, scale: 1 + believedRest * rest(nearest) }
  const grain = tells ? clamped((counted - sizes.o200k) / gap, believed.grain) : uncorrected.grain
  return { grain, scale: clamped(1 + rest(grain), believed.scale) }
}

const clamped = (value: number, [least, most]: readonly [number, number]): number => Math.min(most, Math.max(least, value))

type Sizes = { o200k: number; gemma: number }
const between = ({ o200k, gemma }: Sizes, grain: number): number => o200k + grain * (gemma - o200k)

function sizesOf(text: string): Sizes {
  const counts = shapeOf(text)
  const sum = (weights: readonly number[]): number => weights.reduce((total, weight, shape) => total + weight * (counts[shape] ?? 0), 0)
  return { o200k: sum(o200k), gemma: sum(gemma) }
}
