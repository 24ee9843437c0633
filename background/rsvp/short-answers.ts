import { fold } from '../time/fold'
import type { Collected, ProseContext, Utterance } from './collected'
import { emoji } from './lexicon/common'
import { expression, has, type Language, languagesOf } from './lexicon/compile'
import { writer } from './party'
import { isHostName, type Roster } from './people'
import type { Body, Sentence } from './sentences'

type Reader = { languages: readonly Language[]; collected: Collected }

/** An answer written below a quoted question. True where it was read here. */
export function readShortAnswer(sentence: Sentence, index: number, above: string, { languages, collected }: Reader): boolean {
  const words = fold(sentence.text).match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length > 3) return false
  const [language] = languagesOf(above)
  if (!language) return false
  const question = fold(above)
  const number = languages.map(one => one.valueOf(words[0] ?? '')).find(value => value > 0)
  if (has(language.guests.many, question) && number !== undefined) {
    collected.party.whole = number
    collected.number = index
    return true
  }
  const attendance = has(language.find.attend, question) || has(language.guests.invite, question)
  return !attendance
}

/** What may stand beside a number that says nothing else ("Two please"). Folded text. */
const polite =
  /(?<!\p{L})(?:please|pls|plz|thanks|thank you|for us|from us|bitte|danke|fur uns|von uns|s'il (?:te|vous) plait|svp|stp|merci|por favor|gracias|obrigad[oa]|per favore|grazie|alstublieft|alsjeblieft|graag|prosze|poprosze|dziekuje|お願いします|です)(?!\p{L})/gu

/** A sentence that is only a number. */
export function readNumber(text: string, index: number, { languages, collected }: Reader): boolean {
  if (/^\s*\+ ?1[\s!.]*$/.test(text)) return false
  const folded = fold(text).replace(polite, '')
  const only = /^[^\p{L}\p{N}+]*([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(folded)?.[1]
  const value = only === undefined ? undefined : languages.map(one => one.valueOf(only)).find(found => found > 0)
  if (value === undefined || (value === 1 && !/^(1|one|eins)$/.test(only ?? ''))) return false
  collected.party.whole = value
  // Who orders ("Two please") comes; a bare number may be the answer to anything.
  if (folded.trim() !== fold(text).trim()) collected.numbered = index
  else collected.number = index
  return true
}

/** "Love, Tom & Anna": two who come. */
export function readSigned(
  body: Body,
  languages: readonly Language[],
  utterance: Utterance,
  context: ProseContext,
  collected: Collected,
): void {
  const [language] = languages
  const line = body.signed[0]
  if (!language?.spaced || line === undefined || !utterance.speaker) return
  const pair = /^(\p{Lu}\p{L}+)(?:\s*[,&+]\s*|\s+\p{L}{1,3}\s+)(\p{Lu}\p{L}+)(?:(?:\s*[,&+]\s*|\s+\p{L}{1,3}\s+)(\p{Lu}\p{L}+))?$/u.exec(
    line,
  )
  if (!pair || line.split(/\s+/).length > 5) return
  const names = pair.slice(1).filter((name): name is string => name !== undefined && fold(name) !== utterance.speaker?.words[0])
  const known = names.filter(name => context.roster.people.some(person => person.invited && person.words[0] === fold(name)))
  if (names.length < pair.slice(1).filter(Boolean).length && known.length === 0)
    for (const name of names) collected.party.companions.set(name, { heads: 1, name })
}

const small =
  /(?<!\p{L})(?:yes|for sure|definitely|of course|obviously|me|i|my|our|the|a|an|his|her|their|ich|mein\p{L}*|unser\p{L}*|der|die|das|den|dem|ein\p{L}*|moi|je|ma|mon|mes|notre|nos|la|le|les|un|une|una|yo|mi|mis|el|los|las|io|mia|mio|il|lo|i|gli|eu|o|os|as|minha|meu|um|uma|ik|mij|mijn|de|het|een|ja|moj\p{L}*|also|too|both|just|please)(?!\p{L})/gu

/** Without names that are no words of the language, and without the kisses at its end. */
const withoutNames = (text: string, language: Language, roster: Roster): string =>
  text
    .normalize('NFC')
    .replace(/(?<!\p{L})\p{Lu}[\p{L}'’-]*\p{Ll}(?!\p{L})/gu, name =>
      language.known.has(fold(name)) || isHostName(roster, fold(name)) ? name : ' ',
    )
    .replace(/(?<!\p{L})x+(?!\p{L})/gu, ' ')

/** "Me plus one.", "My wife and I": a sentence of nothing but the writer and who comes along. */
export function isNominal(sentence: string, language: Language, roster: Roster): boolean {
  const folded = fold(withoutNames(sentence, language, roster))
  const { party } = language
  if (
    !language.spaced ||
    !(has(language.find.self, folded) || expression(`(?<!\\p{L})${writer}(?!\\p{L})`, 'u').test(folded)) ||
    !has(language.find.and, folded)
  )
    return false
  const rest = folded
    .replace(expression(`(?:${party.one}|${party.several}|${party.people}|${party.with})`, 'gu'), ' ')
    .replace(expression(`(?<!\\p{L})(?:${language.number})(?!\\p{L})`, 'gu'), ' ')
    .replace(language.find.and, ' ')
    .replace(small, ' ')
  return !/[\p{L}?]/u.test(rest)
}

/** A thumb that a message begins with answers, whatever follows; other faces only where little else is said. */
export function readEmoji(body: Body, collected: Collected): void {
  const text = body.sentences.map(sentence => sentence.text).join(' ')
  const first = /^\s*(?:([👍✅✔☑🙋🙌])|[👎❌🚫🙅])/u.exec(text)
  if (first) {
    collected.self.push({ answer: first[1] ? 'yes' : 'no', force: 2, kind: 'affirm', sentence: 0, contrast: false })
    return
  }
  if ((text.match(/[\p{L}]{2,}/gu) ?? []).length > 4) return
  const answer = emoji.no.test(text) ? 'no' : emoji.maybe.test(text) ? 'maybe' : emoji.yes.test(text) ? 'yes' : null
  const index = body.sentences.findIndex(sentence => /\p{Extended_Pictographic}|[:]-?[()]/u.test(sentence.text))
  if (answer && index >= 0) collected.self.push({ answer, force: 2, kind: 'affirm', sentence: index, contrast: false })
}
