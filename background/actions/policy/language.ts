import { wordsOf } from './words'

type Words = { own: ReadonlySet<string>; shared: ReadonlySet<string>; reading: ReadonlySet<string> }
export type Language = keyof typeof wordLists
const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words that no other language has, words that others have too, and the verbs of asks that only want to know. */
const wordLists = {
  english: [
    'the and of my for please what whats with who whose whom when where which why how does did has have this that these those was were much many everyone anyone about from into your our their',
    'to is are in on at me it all an a i do',
    'summarise summarize sum explain list show find compare translate describe count check look search read extract give',
  ],
  german: [
    'der die das und mit zu bitte mein meine meiner den dem ist auf wer warum wie wann wo welche welcher wieviel diese dieser dieses diesen ein eine hat haben nicht wurde wurden war waren hatte',
    'an was von in',
    'fasse fass zeig zeige erklar erklare liste nenne nenn ubersetze ubersetz vergleiche suche finde such find lies gib',
  ],
  french: [
    'et mes pour est qui ce cet cette ces quand quel quelle combien pourquoi comment avec dans aux une des ont veut dit',
    'le la les de mon ma que du en un a qu',
    'resume resumez explique expliquez montre liste traduis compare cherche trouve lis donne',
  ],
  spanish: [
    'los las mis este estos esta estas quien quienes cuando cual cuanto cuantos donde una del con quiere dice ha han',
    'el la de y mi para por que en un a lo',
    'resume resumeme explica explicame muestra muestrame lista traduce compara busca encuentra lee dame',
  ],
  italian: [
    'il gli di mio questa questo questi queste chi quando quanto quanti dove cosa perche una della del delle nella che sono vuole dice ha hanno stato stata',
    'lo la e per mia un a le mi',
    'riassumi spiega spiegami mostra mostrami elenca traduci confronta cerca trova leggi dammi',
  ],
  portuguese: [
    'os meu minha meus minhas quem quando onde quanto quantos qual este esta uma um dos em com nao quer diz foi',
    'o as a de do da das e para por que no na',
    'resume resuma explica explique mostra mostre lista liste traduz traduza compara procura encontra leia',
  ],
  dutch: [
    'het een van voor mijn wie wat wanneer waar welke hoe hoeveel waarom deze dit zijn heeft hebben niet naar',
    'de en aan op is in te',
    'vat leg toon lijst noem vertaal vergelijk zoek vind lees geef',
  ],
  polish: [
    'w moj moja moje jest prosze kto kiedy gdzie ktory jak ile dlaczego ten tego ta te sie czy ze wszystkich zostal zostala zostalo',
    'i z na do o co a to',
    'podsumuj strescic stresc wyjasnij pokaz wymien przetlumacz porownaj znajdz przeczytaj',
  ],
  swedish: [
    'och att jag inte vad vem nar varfor hur vilka vilken mig min mina mitt hos fran ar det den till om har',
    'som med i en ett av for pa de',
    'sammanfatta las visa lista hitta sok forklara oversatt jamfor rakna beratta',
  ],
  danish: [
    'og jeg ikke hvad hvem hvornar hvorfor hvordan hvilke mig mit mine fra er det den til om har',
    'at som med i en et af for min pa de',
    'opsummer laes vis list find sog forklar oversaet sammenlign tael fortael',
  ],
  norwegian: [
    'og jeg ikke hva hvem nar hvorfor hvordan hvilke meg mitt mine fra er det den til om har',
    'at som med i en et av for min pa de',
    'oppsummer les vis list finn sok forklar oversett sammenlign tell fortell',
  ],
} as const

const languages = new Map<Language, Words>(
  (Object.keys(wordLists) as Language[]).map(name => {
    const [own, shared, reading] = wordLists[name]
    return [name, { own: setOf(own), shared: setOf(shared), reading: setOf(reading) }]
  }),
)
export const allLanguages: readonly Language[] = [...languages.keys()]

/** Letters that none of these languages writes. */
const otherLetters =
  /[ășşțţğıčšžťďľĺŕňřůěđơưőű\u1ea0-\u1ef9]|[^\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\P{L}ー]/u

/** Whether an ask is in a language that no list knows; the letters of a name, written large, say nothing. */
export function isForeign(ask: string): boolean {
  const words = ask.normalize('NFC').split(/\s+/)
  return words.some(
    (word, at) => otherLetters.test(word.toLowerCase().replace('i\u0307', 'i')) && (at === 0 || !/^\P{L}*\p{Lu}/u.test(word)),
  )
}

/** Two words of a language, one of them its own; in an ask of three words at most one of its own is enough: a single one stands in other languages too ("en", "i", "for"). */
function isTold(words: readonly string[], { own, shared }: Words): boolean {
  const owned = new Set(words.filter(word => own.has(word))).size
  const hits = owned + new Set(words.filter(word => shared.has(word))).size
  return owned > 0 && hits >= (words.length > 3 ? 2 : 1)
}

/** Whether an ask is in this language. */
export function isLanguage(words: readonly string[], name: Language): boolean {
  const known = languages.get(name)
  return known !== undefined && isTold(words, known)
}

/** Whether a word that only this language has is among them. */
export const holdsOwnWord = (words: readonly string[], name: Language): boolean =>
  words.some(word => languages.get(name)?.own.has(word) ?? false)

/** Whether the words of an ask are of a language that the lists know, so that what they do not find in it is not asked. */
export function isUnderstood(ask: string): boolean {
  if (/[\u3040-\u30ff]/.test(ask)) return true
  const words = wordsOf(ask)
  const reads = (language: Words): boolean =>
    language.reading.has(words[0] ?? '') && (words.length <= 3 || words.some(word => language.own.has(word)))
  return !isForeign(ask) && [...languages.values()].some(language => isTold(words, language) || reads(language))
}
