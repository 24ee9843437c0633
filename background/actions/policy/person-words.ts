import type { Address } from '../../../shared/mail'
import { allLanguages, holdsOwnWord, isLanguage, type Language } from './language'
import { soundsOf } from './sounds'
import { domainOf, isFreeMail, localOf, normal, tellingWords, wordsOf } from './words'

/** Whether an ask says the name of a person: a part of the display name or of the local part, whole, in another case, as a pet name, as a trade, or with a title of respect. */
export function saysPerson(ask: string, { name, address }: Address): boolean {
  const parts = [...wordsOf(localOf(address)), ...wordsOf(name)]
  return (
    parts.some(part => saysName(ask, part)) ||
    saysFirstName(ask, [localOf(address), name]) ||
    saysTrade(ask, name, address) ||
    saysEastern(ask, name)
  )
}

/** Whether some word of an ask is this part of a name, or a form of it, in its own letters or in those of the ask. */
export function saysName(ask: string, part: string): boolean {
  const cases = inflects(ask)
  const words = wordsOf(ask)
  const behind = nordic.some(name => holdsOwnWord(words, name))
  const isNamed = (word: string): boolean =>
    word === part || word === `${part}s` || isFormOf(word, part, cases) || (behind && isDefinite(word, part)) || soundsLike(word, part)
  return part.length > 2 && tellingWords(ask).some(isNamed)
}

/** Лене, Карлу, Λένα: names of Latin letters as others spell and inflect them, and the other way round. */
function soundsLike(word: string, part: string): boolean {
  const [heard, name] = soundsOf(word, part) ?? []
  return heard !== undefined && name !== undefined && name.length > 2 && (heard === name || isFormOf(heard, name, true))
}

/** Of the languages that the lists know, only this one gives names cases beside the one with "s". */
const inflecting: Language = 'polish'
function inflects(ask: string): boolean {
  const words = wordsOf(ask)
  return isLanguage(words, inflecting) || !allLanguages.some(name => name !== inflecting && holdsOwnWord(words, name))
}

/** Languages that put the article behind: "biblioteket", of what is called by a noun. */
const nordic: readonly Language[] = ['swedish', 'danish', 'norwegian']
const articles = new Set('en et n t an erne ene na rna arna'.split(' '))
const isDefinite = (word: string, part: string): boolean =>
  part.length > 4 && word.startsWith(part) && articles.has(word.slice(part.length))

/** What a name loses before an ending: Ann-a, Mar-ek, Petr-os. */
const lost = new Set(['', 'a', 'e', 'o', 'i', 'y', 'ia', 'ek', 'iek', 'ec', 'us', 'as', 'is', 'os', 'а', 'я', 'й', 'ь'])
/** Endings of names in Polish, Czech, Slovak; Finnish; Hungarian; Lithuanian; Russian, Ukrainian. */
const cases = new Set(
  `a i y e u o em om im ie ii ej owi iowi iem ami ach kowi ka ku kiem cowi ca ovi ou ovou n lle lla lta ssa sta ksi na an in ille illa ilta issa ista iksi
  oi ei iu evi nak nek val vel tol hoz hez t ra re rol ui ai ams а у е ы и і ой ей ю я ом ем ою ею ові еві`.split(/\s+/),
)
const petNames = new Set('y ie ey chen lein li ito ita cito cita inho inha zinho zinha tje je ke eke'.split(' '))

/** The same stem of three letters at least, with a known ending in place of the name's own. */
function isFormOf(word: string, part: string, inflected: boolean): boolean {
  let at = 0
  while (at < part.length && word[at] === part[at]) at++
  const [had, has] = [part.slice(at), word.slice(at)]
  if (at < 3 || has === '' || !lost.has(had)) return false
  const twice = has[0] === word[at - 1] ? has.slice(1) : has
  return petNames.has(has) || petNames.has(twice) || (inflected && cases.has(has))
}

/** A first name cut short: "Pete", "Alex". */
function saysFirstName(ask: string, names: readonly string[]): boolean {
  const firsts = names.flatMap(name => wordsOf(name).slice(0, 1)).filter(first => first.length > 4)
  return tellingWords(ask).some(
    word => word.length > 3 && firsts.some(first => first.startsWith(word) && first !== word && first.length <= word.length + 5),
  )
}

/** First and last name in either order; '' for one word, which many share, but where names are written in one. */
export function fullNameOf(text: string): string {
  const words = wordsOf(text)
  return words.length > 1 || (eastern.test(text) && text.length > 2) ? words.sort().join(' ') : ''
}

const agents = /(?:er|or|ist|ian|ant|eur|euse|iste|ista|ero|aio|ario|arz|are|erin|istin)s?$/u
/** Mailboxes that any house has. */
export const anybody = new Set(
  'info office contact kontakt hello desk mail post service support team booking reception admin sales billing accounts'.split(' '),
)

/** A trade by the stem that stands in the name, or in the domain of a house's own mailbox: "the plumber" of Hopkins Plumbing. */
function saysTrade(ask: string, name: string, address: string): boolean {
  const names = wordsOf(name)
  const [house = ''] = domainOf(address).split('.')
  const isHouse = anybody.has(localOf(address)) && !isFreeMail(domainOf(address))
  return tellingWords(ask).some(word => {
    const stem = word.replace(agents, '')
    if (stem === word || stem.length < (/ists?$/.test(word) ? 4 : 5)) return false
    return (
      names.some(part => part.startsWith(stem) && part.length <= stem.length + 5) || (isHouse && stem.length > 4 && house.includes(stem))
    )
  })
}

const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const honoured =
  /(\p{Script=Han}{1,6}|[\p{Script=Katakana}ー]{2,10}|\p{Script=Hiragana}{2,8}|\p{Script=Hangul}{1,4})(?:さん|さま|様|くん|君|ちゃん|先生|氏|殿|部長|課長|社長|先輩|女士|小姐|老师|经理|总|님|씨)/gu
const familyName = /(\p{Script=Han})(?:先生|女士|小姐|老师|经理|总)|[小老](\p{Script=Han})/gu

/** Names without spaces, family name first: 佐藤さん, 王先生, 小王, 철수에게. */
function saysEastern(ask: string, name: string): boolean {
  const whole = normal(name).replace(/\s/g, '')
  if (!eastern.test(whole)) return false
  const text = normal(ask)
  const given = /^\p{Script=Hangul}{3}$/u.test(whole) ? [whole.slice(1)] : []
  if ([whole, ...normal(name).split(/\s+/), ...given].some(part => part.length > 1 && text.includes(part))) return true
  const called = [...text.matchAll(honoured)].flatMap(([, run = '']) => tailsOf(run))
  // In Chinese a family name is one letter.
  const chinese = /[\u3040-\u30ff]/.test(text) ? [] : [...text.matchAll(familyName)].map(([, before = '', behind = '']) => before + behind)
  return [...called, ...chinese].some(part => whole.startsWith(part) || (part.length > 1 && whole.endsWith(part)))
}

/** A run of letters and all that it ends with, of two at least: what stands before a name runs on into it. */
const tailsOf = (run: string): string[] => (run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at)))
