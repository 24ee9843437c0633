import { expression, type Language } from './lexicon/compile'
import type { PartyInfo } from './party'

/** What stands before the number of those who were just named. Folded text. */
const counts =
  "(?:(?:and |all )?(?:there(?: are|'s|'re)|they(?: are|'re)|es sind|das sind|sie sind(?: zu)?|(?:il|elle)s sont(?: a)?|il y en a|ce sont|son|ellos son|sono(?: in)?|ne ho|sao|eles sao|het zijn(?: er)?|ze zijn(?: met)?|er zijn er|jest ich|mam ich))"

/** "The girls (there are three of them)": the number of the companions named last, not of all. True where it was read. */
export function readTheirNumber({ companions }: PartyInfo, text: string, language: Language): boolean {
  const last = [...companions.keys()].at(-1)
  const [, word] =
    expression(`^\\s*${counts} (${language.number})(?: of (?:them|those|these)(?!\\p{L}).*|en)?(?: now| altogether| alle)?\\s*$`, 'u').exec(
      text,
    ) ?? []
  const value = word === undefined ? 0 : language.valueOf(word)
  if (last === undefined || value < 2 || !expression(`^(?:${language.party.several})$`, 'u').test(last)) return false
  companions.set(last, { heads: value, name: '' })
  return true
}
