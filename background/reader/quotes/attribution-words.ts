import type { Address } from '../../../shared/mail'
import { type Line, words } from '../line'
import { beginsWithDate, isAttribution, isSureAttribution, maxLength, saysWhen } from './attribution'

const languages = 'en de fr es it pt nl sv da nb fi pl cs sk hu ro tr el ru uk bg hr sl ca is lt lv et he ar fa ja ko zh id vi'.split(' ')

/** What stands between date and name where programs say who wrote: verbs of writing, prepositions, articles, hours, zones, lists. */
const joining = new Set(
  (
    'wrote writes write said schrieb geschrieben écrit écrivait écrivit escribió scritto scrisse schreef geschreven skrev napisał napisała napisana przez pisze ' +
    'escreveu napsal napsala napísal napísala kirjoitti írta scris yazdı skrifaði escrit έγραψε написав написала написал пишет писал пише יכתב כתב כתבה كتب تمت كتابة ما يلي ' +
    'on at in am pm um uhr h kl klo kello ore ora heure heures hs hrs hora horas le la el las los il lo l alle a à os as op den de der die das del della dell di da do dal em en no na ' +
    'dia w dniu dnia dne dňa o v ob u um si pe la ora tarihinde saat gün στις ώρα в г часа год року р о בתאריך בשעה ב في بتاريخ الساعة م ص ' +
    'the of by von vom from par pour per via to with van list lists group user users mailing email e mail mailto gmt utc z st nd rd th ' +
    'heeft het volgende ezt időpont ο χρήστης π μ μ usuario utente utilisateur benutzer ' +
    'est edt cst cdt mst mdt pst pdt cet cest bst ist jst eet eest msk has hat ha han avez vous also original message dear quoting zitat citando citant'
  ).split(' '),
)

const dates = new Set<string>()

/** A day of every month, and a week. */
const days = [...Array.from({ length: 12 }, (_, month) => month * 29), 1, 2, 3, 4, 5, 6].map(day => Date.UTC(2026, 0, 1 + day))

function addDates(language: string, month: 'long' | 'short'): void {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, weekday: month, timeZone: 'UTC' })
  for (const day of days) for (const word of words(format.format(day))) dates.add(word)
}

/** Names of months and days, long and short, as programs of these languages write them; looked up when first asked for. */
function dateWords(): ReadonlySet<string> {
  if (dates.size === 0) for (const language of languages) for (const month of ['long', 'short'] as const) addDates(language, month)
  return dates
}

const inSmall = /(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}\p{M}]*/gu
/** The same in ASCII, which nearly all are and which takes a third of the time. */
const inSmallAscii = /(?<![A-Za-z0-9'-])[a-z][A-Za-z]*/g
const beyondAscii = /[^ -~]/

/** Mail addresses, also as archives of lists write them ("ann at example.org"). */
const addresses = /(?<!\S)(?:(?:\S+\s+)?at\s+[^\s.]*\.\S*|[^\s@]*@\S*)/g

/** Words in small letters that join nothing and are none of a name's. */
const smallWords = (text: string, name: readonly string[]): string[] =>
  (text.match(beyondAscii.test(text) ? inSmall : inSmallAscii) ?? []).filter(word => !joining.has(word) && !name.includes(word))

const isTold = (word: string): boolean => joining.has(word) || dateWords().has(word)

/** Words in small letters that a program may say in a language that is not known here, or that are somebody's name. */
const leeway = 1

/** A sentence of one word in front of it ("Yes. On Friday ..."), or a cry: no program says that. */
const spoken = /^[\s*_>-]{0,9}(\p{L}{1,20})[.!]\s|!\s/u

/** Whether words say a day or a month, and nothing that programs do not say before one. */
const isDate = (said: readonly string[]): boolean =>
  said.some(word => !isFigure.test(word) && dateWords().has(word)) && said.every(word => isFigure.test(word) || isTold(word))

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
 * Whether the lines above a quote say more than who wrote it and when: words that their sender put there. A name is in capitals, or known
 * from the sender of the mail that is quoted, `from`; of a block of header fields nothing is looked at.
 */
export function saysMore(lines: readonly Line[], { name, address }: Address): boolean {
  const joined = lines.map(line => line.text.trim()).join(' ')
  if (hasFront(joined)) return true
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
  return others.length > leeway && others.filter(word => !dateWords().has(word)).length > leeway
}

/** Whether an attribution names nobody: it has no address, and no word in capitals but those that programs put into every one ("On Monday you wrote:"). */
export const namesNobody = (text: string): boolean =>
  !text.includes('@') &&
  words((text.match(/(?<![\p{L}\p{N}'’-])[\p{Lu}\p{Lo}][\p{L}\p{M}]*/gu) ?? []).join(' ')).every(
    word => joining.has(word) || dateWords().has(word),
  )
