import { expression, type Language } from './lexicon/compile'
import { determiners, followsWith, type PartyInfo } from './party'

/** "two adults, a toddler and one dog": a sentence that counts adults counts everybody. */
export function readHeadcount(info: PartyInfo, sentence: string, language: Language): void {
  if (!language.spaced) readCounted(info, sentence, language)
  else readAdults(info, sentence, language)
}

function readAdults(info: PartyInfo, sentence: string, language: Language): void {
  if (!/\b(adult|erwachs|erw\b|grown[ -]?up|volwass|dorosl)/.test(sentence)) return
  const nouns = `${language.party.people}|${language.party.one}`
  const counted = [...sentence.matchAll(expression(`(?<![\\p{L}\\p{N}])(${language.number})\\s+(?:[\\p{L}]+\\s+){0,2}?(?:${nouns})`, 'gu'))]
  const values = counted.map(match => language.valueOf(match[1] ?? ''))
  const first = counted[0]
  if (!first) return
  // Only who counts people in general first ("5 people: two adults, three kids") has counted them already.
  const isTotal = !/adult|erw|grown|volwass|dorosl/.test(first[0])
  const sum = isTotal ? addUp(values) : values.reduce((total, value) => total + value, 0)
  if (sum === 0) return
  const others =
    followsWith(sentence.slice(0, first.index), language) && !/\b(and|und|et|y|e|en|i)\s*$/.test(sentence.slice(0, first.index))
  info.whole = sum + joinedTo(sentence, counted.at(-1), language) + (others ? 1 : 0)
  info.companions.clear()
}

/** "Two adults and the twins": those who stand behind what is counted. */
function joinedTo(sentence: string, last: RegExpExecArray | undefined, { party, find }: Language): number {
  const rest = last ? sentence.slice(last.index + last[0].length) : ''
  const found = expression(
    `^(?:\\s+[\\p{L}]+)?\\s+(?:${find.and.source})${determiners}\\s*(?:(?<several>${party.several})|(?<one>${party.one}))`,
    'u',
  ).exec(rest)
  return found ? (found.groups?.several ? 2 : 1) : 0
}

/** "大人2人、子ども3人": the same where no blanks part the words. */
function readCounted(info: PartyInfo, sentence: string, language: Language): void {
  if (!/大人|おとな/.test(sentence)) return
  const kinds = '大人|おとな|子供|子ども|こども|小人|幼児|赤ちゃん|小学生|中学生|高校生'
  const counted = [...sentence.matchAll(expression(`(?:${kinds})(?:が|は)?\\s*(${language.number})(?:人|名)?`, 'gu'))]
  const sum = counted.reduce((total, match) => total + language.valueOf(match[1] ?? ''), 0)
  if (sum === 0) return
  info.whole = sum
  info.companions.clear()
}

/** The sum; a first number that is the sum of the others ("5 people: two adults, three kids") is it already. */
function addUp([first = 0, ...parts]: readonly number[]): number {
  const sum = parts.reduce((total, part) => total + part, 0)
  return first === sum && parts.length > 1 ? sum : first + sum
}
