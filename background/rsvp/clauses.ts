import { fold } from '../time/fold'
import { withoutAges } from './ages'
import type { Language } from './lexicon/compile'

/** A part of a sentence that says one thing. `text` and `folded` have the same length. */
export type Clause = { text: string; folded: string; contrast: boolean }

const marks =
  /[,;()–—…！、]|:(?!\d)|\s[-/]\s|\.{2,}|(?<!(?<!\d)\d{1,2})\.\s(?!(?<=(?<!\p{L})(?:no|nr|num|apt)\.\s)\d)|[!?]\s|(?<=\p{Script=Hiragana})(?:けど|けれど|のですが|んですが|ので(?!す)|ですが|ますが|たが)/gu

/** "My sister is here that weekend so no": what follows stands for itself. */
const therefore =
  /(?<= )(?:so|deshalb|daher|donc|asi que|quindi|portanto|dus|wiec|dlatego) (?=(?:(?:no|yes|nope|nein|non|nee|nie)(?= *[^\p{L} ]| *$)|i|i'.*?|we|we'.*?|it|it's|just|only|count|sorry|sadly|unfortunately|can't|won't|ich|wir|leider|je|on|nous|si|voy|vamos|ik|wij|niestety)(?!\p{L}))/gu

/** "No longer allergic, and yes, I'll be there": an answer begins. */
const andYes =
  /(?<!\p{L})(?:and|und|et|y|e|en|i) (?=(?:yes|yep|yeah|ja|oui|si|sim|tak)(?!\p{L}) *(?:(?:i|we|ich|wir|je|on|nous|ik|wij|eu|io|yo)(?![\p{L}])|[,.!])|(?:no|nope|nein|non|nee|nie|nao) *[,.!])/gu

const own =
  '(?:my|our|his|her|their|mein\\p{L}*|unser\\p{L}*|mon|ma|mes|notre|nos|mis?|nuestr\\p{L}*|mi[oa]|miei|nostr\\p{L}*|meus?|minhas?|noss\\p{L}*|mijn|onze|moj\\p{L}*)'
const listed = new RegExp(
  `(?<!\\p{L})(?:${own}(?: [\\p{L}'-]+){1,3}|\\p{Lu}[\\p{L}'-]+)(?:, ?(?:(?:${own}|the(?: two| three| four)?) )?[\\p{L}'-]+(?: [\\p{L}'-]+)?){0,4},? (?:and|und|et|y|e|en|i|&) (?:i|me|ich|moi|je|yo|io|eu|ik|ja)(?!\\p{L})`,
  'giu',
)

/** "Me, Dana and the baby". */
const listedAfter =
  /(?<!\p{L})(?:me|myself|ich|moi|yo|io|eu|ik|ja)(?:, ?(?:[\p{L}'-]+ ){0,2}[\p{L}'-]+){1,4},? (?:and|und|et|y|e|en|i|&) (?=\p{L})/giu

/** A name or a relative; a verb in lower case ("Ann is coming, and I too") begins no list. */
const beginsList = new RegExp(`^(?:${own}(?!\\p{L})|\\p{Lu})`, 'u')

/** "Pete, me, both boys and my mum": what stands before the writer in a list. */
const listedBefore = new RegExp(
  `(?<=^[^\\p{L}]*(?:(?:yes|ja|oui|si|sim|tak|that's|it's),? )?(?:${own} [\\p{L}'-]+|\\p{Lu}[\\p{L}'-]+)), (?=(?:me|myself|ich|moi|yo|io|eu|ik|ja)(?:,| (?:and|und|et|y|e|en|i|&) ))`,
  'u',
)

/** "Hiya, me and Tom": who is greeted is in no list. */
const greetingFirst =
  /^[^\p{L}]*(?:hi|hiya|hey|heya|hello|hallo|dear|morning|moin|hoi|hej|hola|ciao|salut|coucou|ol[aá]|oi|ahoj|cze[sś][cć]|bonjour)(?!\p{L})/iu

/** "My wife, Eva, and I", "my parents, Bo and I" are one subject: its commas cut nothing. A single name between commas is the one before it. */
const withoutListCommas = (text: string): string =>
  text
    .replace(listedBefore, greetingFirst.test(text) ? ', ' : '& ')
    .replace(listedAfter, list => list.replaceAll(',', '&'))
    .replace(listed, list => (beginsList.test(list) ? list.replace(/,(?= \p{Lu}[\p{L}'-]+,)/u, ' ').replaceAll(',', '&') : list))

/** "Lucette, whom I met at the market, will come too": what is told of somebody between commas is not read. */
const relative =
  /(?<=\p{Lu}[\p{L}'-]+), (?:whom?|whose|qui|que (?:j'|nous|on)|qu'on|a quien|que (?:he|me|vi|hoje)|che ho|(?:der|die|dem|den) (?:ich|wir)|die (?:ik|we)|kt[oó]r\p{L}+)(?!\p{L})[^,;.!?]{1,60}, (?=[\p{Ll}])/gu

/** "I write on behalf of Ann Lee, who accepts": she is the one who does. */
const behalf = /(on behalf of (?:(?:mr|mrs|ms|dr|prof)\.? )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,3}), (?=who )/giu

/** "It may be that I have to cancel": what may be is one with what is told of it. */
const perhapsThat =
  /(?<=(?:kann|könnte) (?:\p{L}+ ){0,2}sein|möglich|se peut|puede(?: ser)?|può darsi|pode ser|mogelijk|może być), ?(?=(?:dass|daß|que|qu'|che|dat|że) )/giu

/** "I leave only when the bottles are empty": no condition of coming. */
const notUntil = /(?<=(?<!\p{L})(?:erst|pas|dopiero)),(?= (?:wenn|als|wanneer|gdy|kiedy|jak)(?!\p{L}))/gu

/** Without what is told of somebody in passing; as long as before. */
const withoutAsides = (text: string): string =>
  text
    .replace(perhapsThat, found => ' '.repeat(found.length))
    .replace(relative, told => ' '.repeat(told.length))
    .replace(behalf, '$1  ')
    .replace(notUntil, ' ')

/** Words of contrast that may stand right after their subject ("Ola jednak nie"). */
const particle = /^(?:jednak|cependant|tuttavia|however)$/

const turning = /^(but|however|mais|cependant|pero|ma|pero|mas|porem|ale|lecz|jednak|though|although|aunque|sin embargo|tuttavia)$/

/** Whether it stands within what it belongs to ("muszę się jednak wypisać"): in Polish after three words at most. */
const isParticle = (word: string, before: string): boolean =>
  particle.test(word) && (word === 'jednak' ? /(?:^|[,;] )(?:\S+ ){0,3}$/ : /(?:^|[,;] )\S*\s*$/).test(before)

/** Where a word turns the sentence. */
function turns(folded: string, language: Language): number[] {
  if (!language.spaced) return []
  return [...folded.matchAll(language.find.contrast)]
    .filter(({ 0: word, index }) => turning.test(word) && !isParticle(word, folded.slice(0, index)))
    .map(({ index }) => index)
}

/** Splits a sentence at its punctuation and before words that turn it ("but", "aber"). */
export function clausesOf(sentence: string, language: Language): Clause[] {
  const text = withoutAges(withoutListCommas(withoutAsides(sentence.normalize('NFC'))))
  const folded = fold(text)
  const cuts = new Set<number>([0])
  for (const match of folded.matchAll(marks)) cuts.add(match.index + match[0].length)
  for (const at of turns(folded, language)) cuts.add(at)
  for (const match of folded.matchAll(andYes)) cuts.add(match.index)
  for (const match of folded.matchAll(therefore)) {
    if (folded.slice(0, match.index).trim().includes(' ')) cuts.add(match.index + match[0].length)
  }
  const starts = [...cuts].sort((a, b) => a - b)
  return starts
    .map((start, i) => ({ start, end: starts[i + 1] ?? text.length }))
    .map(({ start, end }) => ({
      text: text.slice(start, end),
      folded: folded
        .slice(start, end)
        .replace(/[,;:()–—…！、。.!?？]/g, ' ')
        .trimEnd(),
    }))
    .filter(clause => /[\p{L}\p{N}\p{Extended_Pictographic}+]/u.test(clause.text))
    .map(clause => ({
      ...clause,
      contrast:
        language.starts.contrast.test(clause.folded.trimStart()) ||
        /(?<!\p{L})(aber|jedoch|allerdings|maar|jednak)(?!\p{L})/u.test(clause.folded),
    }))
}
