import type { Address } from '../../../shared/mail'
import { type Line, words } from '../line'
import { beginsWithDate, isAttribution, isSureAttribution, maxLength, saysWhen } from './attribution'

const languages =
  'en de fr es it pt nl sv da nb fi pl cs sk hu ro tr el ru uk bg hr sl ca is lt lv et he ar fa ja ko zh id vi fil gl'.split(' ')

/** What stands around a name where programs say who wrote: verbs of writing, prepositions, articles, titles, lists. */
const naming = new Set(
  (
    'wrote writes write said schrieb geschrieben écrit écrivait écrivit escribió scritto scrisse schreef geschreven skrev napisał napisała napisana przez pisze wiadomość ' +
    'escreveu napsal napsala napísal napísala kirjoitti írta scris yazdı skrifaði escrit έγραψε написав написала написал пишет писал пише יכתב כתב כתבה كتب تمت كتابة ما يلي ' +
    'escribiu rakstīja rašė kirjutas napisao menulis đã viết isinulat ni ' +
    'the of by von vom from par pour per via to with in van de der die das den del della dell di da do dal la el los le il lo l a ' +
    'list lists group user users mailing email e mail mailto article message original dear quoting zitat citando citant ' +
    'heeft het volgende ezt ο χρήστης usuario utente utilisateur benutzer kasutaja missatge lietotājs oseba has hat ha han je avez vous you also dr prof mr mrs ms herr frau hr fr'
  ).split(' '),
)

/** What stands around a date there: prepositions, articles, hours, zones. */
const timing = new Set(
  (
    'on at in am pm um uhr h kl klo kello ore ora heure heures hs hrs hora horas las alle a à os as op en em no na ' +
    'dia w dniu dnia dne dňa dana дана dem giorno în на 在 den þann pada tanggal pukul vào th thg lúc noong nang kuupäeval ás s du o v ob u um si pe ora tarihinde saat gün στις ώρα в г часа год року р о בתאריך בשעה ב في بتاريخ الساعة م ص ' +
    'gmt utc z st nd rd th időpont π μ μ est edt cst cdt mst mdt pst pdt cet cest bst ist jst eet eest msk'
  ).split(' '),
)

const dates = new Set<string>()

/** Those of English, which most are. */
const englishDates = new Set<string>()

/** A day of every month, and a week. */
const days = [
  ...Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15)),
  ...[1, 2, 3, 4, 5, 6, 7].map(day => Date.UTC(2026, 0, day)),
]

function addDates(to: Set<string>, language: string): void {
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, weekday: month, timeZone: 'UTC' })
    for (const day of days) for (const word of words(format.format(day))) to.add(word)
  }
}

/** Whether a word is the name of a month or a day, long or short, as programs of these languages write them; looked up when first asked for. */
function isDateWord(word: string): boolean {
  if (englishDates.size === 0) addDates(englishDates, 'en')
  if (englishDates.has(word)) return true
  if (dates.size === 0) for (const language of languages) addDates(dates, language)
  return dates.has(word)
}

const inSmall = /(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}\p{M}]*/gu
/** The same in ASCII, which nearly all are and which takes a third of the time. */
const inSmallAscii = /(?<![A-Za-z0-9'-])[a-z][A-Za-z]*/g
const beyondAscii = /[^ -~]/

/** Mail addresses, also as archives of lists write them ("ann at example.org"). */
const addresses = /(?<!\S)(?:(?:\S+\s+)?at\s+[^\s.]*\.\S*|[^\s@]*@\S*)/g

/** Words in small letters that join nothing and are none of a name's. */
const smallWords = (text: string, name: readonly string[]): string[] =>
  (text.match(beyondAscii.test(text) ? inSmall : inSmallAscii) ?? []).filter(word => !isJoining(word) && !name.includes(word))

const isJoining = (word: string): boolean => naming.has(word) || timing.has(word)
const isTold = (word: string): boolean => isJoining(word) || isDateWord(word)

/** Words in small letters that a program may say in a language that is not known here, or that are somebody's name. */
const leeway = 1

/** A sentence of one word in front of it ("Yes. On Friday ..."), or a cry: no program says that. */
const spoken = /^[\s*_>-]{0,9}(\p{L}{1,20})[.!]\s|!\s/u

/** Whether words say a day or a month, and nothing that programs do not say before one. */
const isDate = (said: readonly string[]): boolean =>
  said.some(word => !isFigure.test(word) && isDateWord(word)) && said.every(word => isFigure.test(word) || isTold(word))

const isFigure = /^\p{Nd}+$/u
const stop = /[.!?]\s|[。！？]/
const sentenceEnd = /[.!?]\s+|[。！？]\s*/gu

/** Whether a sentence stands in front of what is an attribution by itself ("Not me. On Friday ..."); the dots of a date end none. */
function hasSentence(joined: string, name: readonly string[]): boolean {
  for (const { 0: end, index } of joined.matchAll(sentenceEnd)) {
    const [front, rest] = [joined.slice(0, index), joined.slice(index + end.length)]
    if (/\p{Nd}/u.test(front) && /^\p{Nd}/u.test(rest)) continue
    const isOne = beginsWithDate(rest)
      ? isSureAttribution(rest)
      : isAttribution(rest) && smallWords(front, name).some(word => !isTold(word))
    if (isOne && !isDate(words(front))) return true
  }
  return false
}

/** Where a word stands that programs put before a date at the beginning of an attribution. */
const beforeDate = /\s(?=(?:on|am|le|el|il|op|den|em|w dniu|dnia|dne|dňa|no dia|på|pe|în|на|в|στις|בתאריך|في|在)\s)/giu

/** Whether words without a date stand in front of what says who wrote and when by itself: "Yes On Friday, 2 October 2026 Ann Lee wrote:". */
function hasFront(joined: string): boolean {
  if (joined.length > maxLength) return false
  for (const { index } of joined.matchAll(beforeDate)) {
    const [front, rest] = [joined.slice(0, index), joined.slice(index + 1)]
    // an address or a date is the program's own
    if (/[<@]/.test(front) || saysWhen(front)) return false
    if (saysWhen(rest) && isSureAttribution(rest) && !namesNobody(rest)) return words(front).length > 0 && !isDate(words(front))
  }
  return false
}

/**
 * Whether words stand in front of the name, or of the date, that no program puts there: "Yes, as Ann wrote:". Of those that programs put
 * before a date none has a place in a line without one.
 */
function isIntroduced(joined: string, { name, address }: Address): boolean {
  const text = addressed.test(joined) ? joined.replace(addresses, '') : joined
  const known = words(name === '' ? (address.split('@', 1)[0] ?? '') : name).filter(word => word.length > 1)
  const said = words(text)
  const isDated = saysWhen(joined)
  const isUsual = (word: string): boolean => naming.has(word) || (isDated && isTold(word))
  const end = said.findIndex(word => known.includes(word) || (isDated && /^\p{Nd}/u.test(word)))
  const isNamed = said.some(word => known.includes(word))
  if (isNamed && end === 1 && firstIsApart.test(text) && !isDateWord(said[0] ?? '')) return true
  // without a known name in it only words in small letters are surely none
  const unusual = isNamed
    ? said.slice(0, end).some(word => !isUsual(word))
    : !isDated && (said.some(isOfTime) || smallWords(text, []).length > 0)
  return unusual && (isDated || !said.some(word => word.length > 3 && isDateWord(word)))
}

const isOfTime = (word: string): boolean => timing.has(word) && !naming.has(word)
const addressed = /@| at /
/** A first word, and a comma behind it. */
const firstIsApart = /^[^\p{L}\p{N}]*[\p{L}\p{M}\p{N}]+[,،、，]/u

const datedFirst = /^On (?:\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}[,.]? )/

/**
 * Whether the lines above a quote say more than who wrote it and when: words that their sender put there. A name is in capitals, or known
 * from the sender of the mail that is quoted, `from`; of a block of header fields nothing is looked at.
 */
export function saysMore(lines: readonly Line[], { name, address }: Address): boolean {
  const joined = lines.map(line => line.text.trim()).join(' ')
  // nothing stands in front of a date with which it begins, as most do
  if (!datedFirst.test(joined) && (hasFront(joined) || (isAttribution(joined) && isIntroduced(joined, { name, address })))) return true
  // most are one sentence of words that programs say, and that is seen at once
  const isPlain = !stop.test(joined) && smallWords(joined, []).length <= leeway
  if (isPlain || !isAttribution(joined)) return false
  const [call, first] = spoken.exec(joined) ?? []
  if (call !== undefined && (first === undefined || !isTold(first.toLowerCase()))) return true
  const known = words(`${name} ${address}`)
  if (hasSentence(joined, known)) return true
  // most have none, and addresses take longer to find
  if (smallWords(joined, known).length <= leeway) return false
  const others = smallWords(joined.replace(addresses, ''), known)
  // the names of dates last: most mails are read without their table
  return others.length > leeway && others.filter(word => !isDateWord(word)).length > leeway
}

/** Whether an attribution names nobody: it has no address, and no word in capitals but those that programs put into every one ("On Monday you wrote:"). */
export const namesNobody = (text: string): boolean =>
  !text.includes('@') && words((text.match(/(?<![\p{L}\p{N}'’-])[\p{Lu}\p{Lo}][\p{L}\p{M}]*/gu) ?? []).join(' ')).every(isTold)
