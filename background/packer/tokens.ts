import { type Shape, shapeOf, shapes } from './text-shape'

/**
 * Tokens that each shape takes in two vocabularies: o200k, which has the longer tokens, and Gemma 3, of all public ones the nearest to
 * Gemini's, whose own is not public. Fitted by least squares on half of the threads in ../shared/data (those whose id's SHA-256 is even),
 * the scripts other than Latin on longer text in these languages. That Gemini counts as Gemma does is an assumption; the correction by
 * Gemini's own count is there because it is one.
 */
const weights: Record<Shape, readonly [o200k: number, gemma: number]> = {
  wordAfterSpace: [0.92, 0.96],
  wordAfterPunctuation: [0.72, 0.94],
  wordAfterDigit: [1.25, 1.14],
  wordAfterNewline: [1.24, 0.64],
  capitalAfterSpace: [0.49, 0.13],
  upperAfterUpper: [0.04, 0.15],
  caseSwitch: [1.04, 0.86],
  letters5After: [0.09, 0.01],
  letters9After: [0.07, 0.08],
  letters12After: [0.06, 0],
  letters5Inside: [0.19, 0.13],
  letters9Inside: [0.4, 0.11],
  letters12Inside: [0.47, 0.35],
  consonants: [0.73, 0.76],
  accented: [0.77, 0.5],
  digitFirst: [1.23, 1.08],
  digitAfterSpace: [2.1, 1.65],
  digitAfterLetter: [0.92, 0.82],
  digitNext: [0.19, 1.15],
  digitOfNextThree: [0.53, 0.82],
  markFirst: [1.15, 1.08],
  markAfterWord: [0.68, 1.19],
  markAfterDigit: [0.48, 0.76],
  markOther: [0.1, 0],
  markAgain: [0.06, 0.09],
  at: [1.66, 1.32],
  newline: [0.37, 1.06],
  spaceSecond: [0.57, 0.7],
  spaceNext: [0.02, 0.05],
  noBreakSpace: [0.48, 1.97],
  han: [0.85, 0.68],
  kana: [0.58, 0.4],
  hangul: [0.62, 0.6],
  cyrillic: [0.25, 0.24],
  arabic: [0.39, 0.37],
  alphabet: [0.4, 0.45],
  brahmic: [0.67, 0.35],
  symbol: [1.1, 0.95],
}

const o200k = shapes.map(shape => weights[shape][0])
const gemma = shapes.map(shape => weights[shape][1])

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

/** Estimated tokens of a text, in one pass over its characters; 0 for ''. */
export const estimateTokens = (text: string, { grain, scale }: Correction = uncorrected): number =>
  Math.ceil(scale * between(sizesOf(text), grain))

/** The correction by which the estimate of this prompt is what the provider counted; null where the prompt does not tell. */
export function correctionBy(prompt: string, counted: number): Correction | null {
  const sizes = sizesOf(prompt)
  if (Math.min(counted, sizes.gemma) < tellingTokens) return null
  const gap = sizes.gemma - sizes.o200k
  const tells = Math.abs(gap) > tellingGap * sizes.gemma
  const grain = tells ? clamped((counted - sizes.o200k) / gap, believed.grain) : uncorrected.grain
  return { grain, scale: clamped(counted / between(sizes, grain), believed.scale) }
}

const clamped = (value: number, [least, most]: readonly [number, number]): number => Math.min(most, Math.max(least, value))

type Sizes = { o200k: number; gemma: number }
const between = ({ o200k, gemma }: Sizes, grain: number): number => o200k + grain * (gemma - o200k)

function sizesOf(text: string): Sizes {
  const counts = shapeOf(text)
  const sum = (weights: readonly number[]): number => weights.reduce((total, weight, shape) => total + weight * (counts[shape] ?? 0), 0)
  return { o200k: sum(o200k), gemma: sum(gemma) }
}
