import type { Address } from '../../shared/mail'
import { fold } from '../time/fold'
import { sameGivenName } from './diminutives'
import { expression, languages } from './lexicon/compile'

/** One person of the mailbox. `email` is the address rows are written under; further addresses stand in `aliases`. */
export type Person = { email: string; name: string; invited: boolean; aliases: Set<string>; words: readonly string[] }

/** Where a text names a person; null = a name that two people share. */
export type Mention = { at: number; end: number; person: Person | null }

export type Roster = {
  host: string
  hostWords: readonly string[]
  /** Words of the event's title: whom it is for is nobody's companion. */
  titleWords: readonly string[]
  people: Person[]
}

/** Name without titles and punctuation, folded, as a list of words ("Kern, Maria" reads "maria kern"). */
export function nameWords(name: string): string[] {
  const swapped = /^\s*([^,]+),\s*([^,]+)$/.exec(name)
  const plain = swapped ? `${swapped[2]} ${swapped[1]}` : name
  const words = fold(plain.replace(/\(.*?\)|".*?"/g, ' ')).match(/[\p{L}][\p{L}'-]*/gu) ?? []
  return words.filter(word => !/^(dr|mr|mrs|ms|prof|frau|herr|mme|m)$/.test(word))
}

export function addressKey(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
}

export function makeRoster(host: Address, titleWords: readonly string[] = []): Roster {
  return { host: addressKey(host.address), hostWords: nameWords(host.name), titleWords, people: [] }
}

/** Adds a person or finds the one who has this address; a missing name is filled in. */
export function enrol(roster: Roster, { name, address }: Address, invited: boolean): Person {
  const email = addressKey(address)
  const known = byAddress(roster, email)
  if (known) {
    if (known.words.length === 0 && nameWords(name).length > 0) Object.assign(known, { name, words: nameWords(name) })
    known.invited ||= invited
    return known
  }
  const person: Person = { email, name: tidyName(name, email), invited, aliases: new Set([email]), words: nameWords(name) }
  roster.people.push(person)
  return person
}

function tidyName(name: string, email: string): string {
  const plain = name.trim().replace(/^["']|["']$/g, '')
  return plain.toLowerCase() === email ? '' : plain
}

export function byAddress(roster: Roster, address: string): Person | undefined {
  const key = addressKey(address)
  return roster.people.find(person => person.aliases.has(key))
}

/** The invitee who writes from another address: same full name, or a local part made of that name. */
export function byName(roster: Roster, { name, address }: Address): Person | undefined {
  const words = nameWords(name)
  const local = fold(addressKey(address).split('@')[0] ?? '')
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const full = roster.people.filter(person => person.words.length > 1 && (sameWords(person.words, words) || sameWords(person.words, local)))
  const same = full.length > 0 ? full : roster.people.filter(person => samePerson(person.words, words))
  if (same.length === 1) return same[0]
  const [only] = words
  if (words.length !== 1 || only === undefined) return undefined
  const first = roster.people.filter(person => person.words[0] === only && local.includes(person.words.at(-1) ?? ''))
  return first.length === 1 ? first[0] : undefined
}

/** The same full name, a short form of the first name included ("Liz Marsh", "Elizabeth Marsh"). */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (sameWords(a, b)) return true
  const [first = '', second = ''] = [a[0], b[0]]
  return a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1) && sameGivenName(first, second)
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return b.length > 1 && [...a].sort().join(' ') === [...b].sort().join(' ')
}

/** Whether a folded word is the host's name, or a short form of the first name ("Rach" for Rachel). */
export function isHostName({ hostWords }: Roster, word: string): boolean {
  const [first = ''] = hostWords
  return hostWords.includes(word) || (word.length > 1 && first.startsWith(word)) || sameGivenName(word, first)
}

/** Whether a mail claims the host's name from an address that is not the host's. */
export function posesAsHost(roster: Roster, { name, address }: Address): boolean {
  return addressKey(address) !== roster.host && roster.hostWords.length > 1 && sameWords(roster.hostWords, nameWords(name))
}

/** Where `text` (NFC) names people: full name, or a first name or surname that only one of them has. `self` is never meant. */
export function mentions(roster: Roster, text: string, self: Person | null): Mention[] {
  if (!/\p{Lu}/u.test(text)) return uncapitalised(roster, text, self)
  const found: Mention[] = []
  const tokens = tokensOf(/\p{Lu}[\p{L}'’-]*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu, roster, text)
  for (const [index, token] of tokens.entries()) {
    const end = token.index + token[0].length
    if (found.some(mention => token.index < mention.end)) continue
    const next = tokens[index + 1]
    const pair = next && /^\s+$/.test(text.slice(end, next.index)) ? next : undefined
    const full = pair && roster.people.find(person => sameWords(person.words, [plainName(token[0]), plainName(pair[0])]))
    if (full && pair) found.push({ at: token.index, end: pair.index + pair[0].length, person: full })
    else found.push(...singleName(roster, token[0], token.index, self))
  }
  return found.filter(mention => mention.person === null || mention.person !== self)
}

type Token = { 0: string; index: number }

/** Words of a text; where no blanks part them, the names of the roster that an honorific follows are words. */
function tokensOf(words: RegExp, { people }: Roster, text: string): Token[] {
  const names = people
    .flatMap(person => person.words)
    .filter(word => word.length > 1 && /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]+$/u.test(word))
  const honoured =
    names.length > 0
      ? expression(`(?<!\\p{Script=Han})(?:${names.join('|')})(?=さん|様|氏|くん|君|ちゃん|先生|先輩|部長|課長|夫妻)`, 'gu')
      : null
  return [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
    const inside = honoured ? [...word.matchAll(honoured)].map(name => ({ 0: name[0], index: index + name.index })) : []
    return inside.length > 0 ? inside : [{ 0: word, index }]
  })
}

/** First names in a text that uses no capitals at all; a word of a language is none. */
function uncapitalised(roster: Roster, text: string, self: Person | null): Mention[] {
  const names = tokensOf(/\p{Ll}[\p{Ll}'’-]{2,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu, roster, text)
  return names.flatMap(({ 0: token, index }) => {
    const word = plainName(token)
    const latin = /^\p{Script=Latin}/u.test(token)
    const isNobody =
      latin && (languages.some(language => language.known.has(word)) || !roster.people.some(({ words }) => words[0] === word))
    const end = index + token.replace(/['’]s$/, '').length
    return isNobody ? [] : singleName(roster, token, index, self).map(mention => ({ ...mention, end: latin ? end : mention.end }))
  })
}

function singleName(roster: Roster, token: string, at: number, self: Person | null): Mention[] {
  const meant = named(roster, plainName(token)).filter(person => person !== self)
  const [first, ...others] = meant.length > 1 ? ofFamily(meant, self) : meant
  return first ? [{ at, end: at + token.length, person: others.length === 0 ? first : null }] : []
}

/** Of several with one name those who share the speaker's surname, where there are any: people name their own without it. */
function ofFamily(meant: Person[], self: Person | null): Person[] {
  const surname = self && self.words.length > 1 ? self.words.at(-1) : undefined
  const family = meant.filter(({ words }) => surname !== undefined && words.length > 1 && words.at(-1) === surname)
  return family.length > 0 ? family : meant
}

function plainName(token: string): string {
  return fold(token).replace(/'s?$/, '')
}

function named(roster: Roster, word: string): Person[] {
  if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(word))
    return roster.people.filter(person => person.words.some(part => part.length > 1 && word.startsWith(part)))
  const first = roster.people.filter(person => person.words[0] !== undefined && isForm(word, person.words[0]))
  if (first.length > 0) return first
  const last = roster.people.filter(person => person.words.length > 1 && word.length > 2 && person.words.at(-1) === word)
  return last.length > 0 ? last : roster.people.filter(person => sameGivenName(word, person.words[0] ?? ''))
}

/** The name itself or a Slavic case ending of it ("Markiem", "Anną"). */
function isForm(word: string, name: string): boolean {
  if (word === name) return true
  const stem = name.replace(/[aeo]$/, '')
  return (
    stem.length >= 3 &&
    word.startsWith(stem) &&
    /^(iem|em|owi|a|ie|y|i|ę|e|ą|o)$/.test(word.slice(stem.length)) &&
    word.length > name.length - 1 &&
    word !== `${name}s` &&
    stem !== name
  )
}
