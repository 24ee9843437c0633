import { isGuestQuestion } from '../rsvp/guest-question'
import { fold } from '../time/fold'

const word = (alternatives: string): RegExp => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'u')

/** Words of a question that only all of the mail answers: a list, a number, whether there is any, that there is none. Folded text. */
const wanting: readonly RegExp[] = [
  // English
  word(
    'who|whom|whose|list|lists|every|everyone|everybody|everything|each|all (?:the|my|of|who|that|those|people|mails?|emails?|messages?)|how many|how often|count|number of|any|anyone|anybody|anything|nobody|no one|none|never|ever|which (?:of|people|ones)|which \\p{L}+s (?:are|were|have|had|do|did|will|need)|not a single',
  ),
  // German
  word(
    'wer|wen|wem|wessen|liste|auflist\\p{L}*|alle[nmrs]?|jede[nmrs]?|jeweils|samtliche|wie ?viele?|wie oft|anzahl|niemand(?:en|em)?|keine[nmrs]?|kein|niemals|jemals|jemand(?:en|em)?|irgend\\p{L}+|gibt es|welche \\p{L}+ (?:sind|haben|wurden|waren|werden)',
  ),
  // French
  word(
    "liste[rz]?|tous|toutes|tout le monde|chacun|chaque|combien|aucune?|jamais|quelqu'un|y a-t-il|est-ce qu'il y a|lesquel(?:le)?s|quels|quelles|personne (?:n'|ne)|(?:a|de|avec|pour) qui",
  ),
  /^\P{L}*(?:et )?qui(?!\p{L})/u,
  // Spanish, Italian, Portuguese
  word(
    'quien(?:es)?|listado?|listar?|enumera|tod[oa]s|cada|cuant[oa]s|nadie|ningun[oa]?|nunca|alguien|algun[oa]?s?|hay|cuales|chi|elenc\\p{L}+|tutt[eio]|ogni|ognuno|quant[ei]|nessun[oa]?|(?:ha|hanno|abbiamo|avete) mai|qualcuno|qualche|ci sono|quali|quem|quant[oa]s|ninguem|nenhum[a]?|alguem|algum[a]?|quais',
  ),
  // Dutch
  word(
    'wie (?:heeft|hebben|had|komt|komen|zijn|gaat|gaan|wil|kan|neemt|brengt|schreef|vroeg)|lijst|alle|allemaal|iedereen|ieder|elke?|hoeveel|hoe vaak|niemand|geen|nooit|ooit|iemand|is er|zijn er|welke \\p{L}+ (?:zijn|hebben|werden|waren)',
  ),
  // Polish
  word(
    'kto|kogo|komu|list[ae]|wypisz|wymien|wszys\\p{L}+|kazd\\p{L}+|ile|ilu|nikt|nikogo|zad(?:en|na|ne)|nigdy|ktos|ktokolwiek|kiedykolwiek|ktorzy',
  ),
  // Japanese
  /誰|だれ|どなた|全員|全部|すべて|全て|一覧|リスト|何人|何件|何通|いくつ|一人も|みんな|皆/u,
]

/** Whether all of the mail is wanted: lists, numbers, whether anybody did, that nobody did; in the nine languages. Linear. */
export function wantsAll(question: string): boolean {
  const folded = fold(question)
  return wanting.some(words => words.test(folded)) || isGuestQuestion(question)
}
