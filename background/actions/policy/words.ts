import type { Address } from '../../../shared/mail'
/** NFKC, lower case, without characters that nobody sees: two texts that look alike to a reader are compared alike. */
export const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')

/** Without accents, as people type names; Japanese keeps its marks, which make another sound. */
export const folded = (text: string): string =>
  normal(text)
    .normalize('NFD')
    .replace(/[^\P{M}\u3099\u309a]/gu, '')
    .normalize('NFC')
    .replace(/[łßøæđ]/g, letter => plainLetters[letter] ?? letter)

const plainLetters: Record<string, string> = { ł: 'l', ß: 'ss', ø: 'o', æ: 'ae', đ: 'd' }

/** Words of letters and digits, accents aside; where Latin letters meet those of another script, a word ends: 回复Sam说, Karl에게. */
export const wordsOf = (text: string): string[] => folded(text).match(runs) ?? []
const runs = /\p{N}*\p{Script=Latin}[\p{Script=Latin}\p{N}]*|(?:(?!\p{Script=Latin})[\p{L}\p{N}])+/gu

/** Whether one of these people has this address. */
export const isAmong = (people: readonly Address[], address: string): boolean =>
  people.some(each => addressKey(each.address) === addressKey(address))

/** Letters of scripts that put spaces between words: beside one of them, or beyond a single joint as in an address, a text goes on. */
const runningOn = '[^\\P{L}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]'
const goesOnBefore = new RegExp(`(?:${runningOn}|\\p{N})[._%+'@-]?$`, 'u')
const goesOnAfter = new RegExp(`^[._%+'@-]?(?:${runningOn}|\\p{N})`, 'u')
const startsInWord = /^[\p{L}\p{N}]/u
const endsInWord = /[\p{L}\p{N}]$/u

/** Whether a text (both normal) holds another as a whole: an address, a host or a code is not found in a longer one. */
export function holdsWhole(text: string, wanted: string): boolean {
  if (wanted === '') return false
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    const before = startsInWord.test(wanted) && goesOnBefore.test(text.slice(Math.max(0, at - 3), at))
    const after = endsInWord.test(wanted) && goesOnAfter.test(text.slice(end, end + 3))
    if (!before && !after) return true
  }
  return false
}

/** Words too common to name anything. */
const common = new Set(
  'the and for with from that this your you are was will have has not but about into our his her its their them they who what when where which all any can new one two mail email message re fwd fw aw wg der die das und mit von fur ein eine les des une pour avec los las una para con del della per che com uma het een van voor nie sie jest'.split(
    ' ',
  ),
)

/** Words that can name a thing. */
export const tellingWords = (text: string): string[] => wordsOf(text).filter(word => word.length > 2 && !common.has(word))

/** How many letters two words begin with alike. */
function shared(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** The same word, or another form of it: "invoices" and "invoice", of five letters at least and an ending of three at most. */
export const isSameWord = (a: string, b: string): boolean =>
  a === b || (shared(a, b) >= 5 && Math.max(a.length, b.length) - shared(a, b) <= 3)

/** Of one family: "dentist" and "dental". */
export const isAkin = (a: string, b: string): boolean => shared(a, b) >= Math.max(4, Math.max(a.length, b.length) / 2)

/** Whether at least half of these words stand in a text, in one form or another. */
export function namesHalf(text: string, words: readonly string[], isSame = isSameWord): boolean {
  const asked = tellingWords(text)
  const hits = words.filter(word => asked.some(other => isSame(word, other))).length
  return words.length > 0 && hits * 2 >= words.length
}

/** At least half of what the title says stands in the text. */
export const namesWords = (text: string, title: string): boolean =>
  namesHalf(text, [...new Set(tellingWords(title))]) || standsIn(text, title)

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** A title stands whole in a text whose words no space parts. */
export const standsIn = (text: string, title: string): boolean =>
  title.trim().length > 1 && unspaced.test(text) && holdsWhole(normal(text), normal(title).trim())

const runLength = 6

/** Every run of six words; a shorter text has none. */
export function shingles(text: string): Set<string> {
  const words = wordsOf(text)
  const runs = new Set<string>()
  for (let at = 0; at + runLength <= words.length; at++) runs.add(words.slice(at, at + runLength).join(' '))
  return runs
}

export function overlaps(a: ReadonlySet<string>, text: string): boolean {
  for (const run of shingles(text)) if (a.has(run)) return true
  return false
}

export const addressKey = (address: string): string => normal(address).trim()
export const domainOf = (address: string): string => addressKey(address).split('@').at(-1) ?? ''
export const localOf = (address: string): string => addressKey(address).split('@')[0] ?? ''

/** Where anybody can have an address: their domain says nothing of a person. */
const freeMail = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.de yahoo.fr yahoo.co.jp icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.com web.de t-online.de freenet.de orange.fr wanadoo.fr free.fr laposte.net libero.it wp.pl onet.pl o2.pl proton.me protonmail.com mail.ru yandex.ru qq.com 163.com ziggo.nl kpnmail.nl docomo.ne.jp ezweb.ne.jp softbank.ne.jp'.split(
    ' ',
  ),
)
export const isFreeMail = (domain: string): boolean => freeMail.has(domain)
