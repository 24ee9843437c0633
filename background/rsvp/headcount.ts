import { expression, type Language } from './lexicon/compile'
import { followsWith, type PartyInfo } from './party'

/** "two adults, a toddler and one dog": a sentence that counts adults counts everybody. */
export function readHeadcount(info: PartyInfo, sentence: string, language: Language): void {
  if (!language.spaced || !/\b(adult|erwachs|grown[ -]?up|volwass|dorosl)/.test(sentence)) return
  const nouns = `${language.party.people}|${language.party.one}`
  const counted = [...sentence.matchAll(expression(`(?<![\\p{L}\\p{N}])(${language.number})\\s+(?:[\\p{L}]+\\s+){0,2}?(?:${nouns})`, 'gu'))]
  const sum = addUp(counted.map(match => language.valueOf(match[1] ?? '')))
  const first = counted[0]
  if (!first || sum === 0) return
  const others =
    followsWith(sentence.slice(0, first.index), language) && !/\b(and|und|et|y|e|en|i)\s*$/.test(sentence.slice(0, first.index))
  info.whole = sum + (others ? 1 : 0)
  info.companions.clear()
}

/** The sum; a first number that is the sum of the others ("5 people: two adults, three kids") is it already. */
function addUp([first = 0, ...parts]: readonly number[]): number {
  const sum = parts.reduce((total, part) => total + part, 0)
  return first === sum && parts.length > 1 ? sum : first + sum
}
