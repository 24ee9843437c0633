import { type Language, languages, languagesOf } from './lexicon/compile'

/** Words of an answer that is too short to tell its language. */
const fewWords = 4

/**
 * The languages an answer may be in, likeliest first. `tongue` = the invitation's (ISO 639-1; null where it has none): a word or two are
 * taken for words of that one first.
 */
export function answeredIn(text: string, tongue: string | null): readonly Language[] {
  const likely = languagesOf(text)
  const own = likely.find(({ code }) => code === tongue) ?? unspaced(text, tongue)
  if (!own || (own.spaced && (text.match(/\p{L}+/gu) ?? []).length > fewWords)) return likely
  return [own, ...likely.filter(language => language !== own)]
}

/** What is all in Chinese characters ("出席、4名") is Japanese where the invitation is. */
const unspaced = (text: string, tongue: string | null): Language | undefined =>
  /[\u4e00-\u9fff]/.test(text) && !/\p{Script=Latin}/u.test(text)
    ? languages.find(({ code, spaced }) => code === tongue && !spaced)
    : undefined
