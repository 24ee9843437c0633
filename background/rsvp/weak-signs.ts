import { fold } from '../time/fold'
import { expression, type Language } from './lexicon/compile'
import { type WeakSigns, weakSigns } from './lexicon/weak-signs'
import { mentions, type Person, type Roster } from './people'
import { isQuestion, type Sentence } from './sentences'
import type { Answer } from './signals'

/** What a message hints at: the sentence that tells most, and by how much it outweighs the contrary. */
export type Hint = { answer: Answer; sentence: number; margin: number }

const enough = 2

/**
 * Adds up the signs of an answer that nobody gave outright: circumstances ("I have a shift"), regrets, eagerness. Null where they are few
 * or speak against each other. A doubt outweighs either. Sentences that name another invitee are about that one.
 */
export function hintOf(
  sentences: readonly Sentence[],
  languages: readonly Language[],
  roster: Roster,
  speaker: Person | null,
): Hint | null {
  const [language] = languages
  const signs = language && weakSigns[language.code]
  if (!language || !signs) return null
  const told = sentences.map((sentence, index) => ({ folded: fold(sentence.text), index, text: sentence.text }))
  const own = told.filter(({ text }) => !isQuestion(text) && !mentions(roster, text, speaker).some(one => one.person?.invited))
  const [no, yes, maybe] = (['no', 'yes', 'maybe'] as const).map(answer => weigh(answer, own, signs, language))
  if (!no || !yes || !maybe) return null
  if (maybe.sum >= enough) return { answer: 'maybe', sentence: maybe.sentence, margin: maybe.sum }
  const [more, less] = no.sum >= yes.sum ? [no, yes] : [yes, no]
  const margin = more.sum - less.sum
  return margin >= enough ? { answer: more.answer, sentence: more.sentence, margin } : null
}

type Told = { folded: string; index: number }
type Weight = { answer: Answer; sum: number; sentence: number }

function weigh(answer: Answer, told: readonly Told[], signs: WeakSigns, { spaced }: Language): Weight {
  let best = 0
  const weight: Weight = { answer, sum: 0, sentence: 0 }
  for (const { folded, index } of told) {
    const value = signs[answer].reduce((sum, [source, points]) => sum + (pattern(source, spaced).test(folded) ? points : 0), 0)
    weight.sum += value
    if (value > best) Object.assign(weight, { sentence: index })
    best = Math.max(best, value)
  }
  return weight
}

const pattern = (source: string, spaced: boolean): RegExp =>
  expression(spaced ? `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])` : `(?:${source})`, 'u')
