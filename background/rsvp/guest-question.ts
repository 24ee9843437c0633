import { fold } from '../time/fold'
import { has, languages } from './lexicon/compile'

/** Whether a question is about who comes, who does not, who has not answered or how many come, in any of the languages. */
export function isGuestQuestion(question: string): boolean {
  const folded = fold(question)
  return languages.some(language => has(language.guests.ask, folded))
}
