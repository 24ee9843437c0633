import type { Clause } from './clauses'
import { besideUs, drivingMe, seating, stayingAway } from './lexicon/common'
import { expression, has, type Language } from './lexicon/compile'
import { isHostName, mentions, type Person, type Roster } from './people'
import { readTheirNumber } from './their-number'

/** Who comes along, as one message says it. `whole` counts everybody, the writer included. */
export type PartyInfo = {
  whole: number | null
  /** The writer and another, said as a pair ("both of us"), or another fixed number; children count on top of it. */
  couple: number
  /** Companions without a row of their own, by what they are called; never the same one twice. */
  companions: Map<string, { heads: number; name: string }>
  /** Invitees named as companions: they have rows of their own. */
  invitees: Set<Person>
  alone: boolean
  we: boolean
  /** It is "we" who bring companions. */
  weBring: boolean
  /** The writer stands in the list himself ("me and the kids"): a "we" beside it is these. */
  listed: boolean
  fewer: number
  /** The number changes what was said before ("one more"). */
  added: boolean
  /** A number stands there that counts no people ("-3 guests", "300 guests"). */
  doubtful: boolean
}

export const noParty = (): PartyInfo => ({
  whole: null,
  couple: 0,
  companions: new Map(),
  invitees: new Set(),
  alone: false,
  we: false,
  weBring: false,
  listed: false,
  fewer: 0,
  added: false,
  doubtful: false,
})

type Context = { roster: Roster; speaker: Person | null }

/** Reads one clause about the writer's own coming into `info`. */
export function readParty(info: PartyInfo, clause: Clause, language: Language, context: Context & { listing?: boolean }): void {
  const { party } = language
  const text = possible(info, clause.folded, language)
  if (readTheirNumber(info, text, language)) return
  readWhole(info, text, language)
  if (expression(party.alone, 'u').test(text)) info.alone = true
  const we = has(language.find.we, text.replace(besideUs, '#'))
  if (we) info.we = true
  if (listsSelf(text, language)) info.listed = true
  const before = info.companions.size
  for (const pattern of party.fewer) info.fewer ||= valueIn(pattern, text, language)
  const without = expression(`(?:${party.without})`, 'u').test(text)
  if (without || drivingMe.test(text) || seating.test(text) || staysAway(text, language)) return
  readCounted(info, text, language)
  readCompanions(info, clause, language, context)
  if (info.we && info.companions.size > before) info.weBring = true
}

/** Whether it is a companion who stays away, not the writer: of some languages both are the same word without its marks. */
function staysAway(text: string, language: Language): boolean {
  const stay = stayingAway.exec(text)
  return stay !== null && !has(language.find.self, text.replace(stay[0], '#'))
}

/** The text without numbers that are no number of people; of the same length. */
function possible(info: PartyInfo, text: string, { party }: Language): string {
  const impossible = expression(`(?<![\\p{L}\\p{N}])(?:[-−] ?\\d+(?![-\\d])|\\d{3,})(?=\\s*(?:\\p{L}+\\s+)?(?:${party.people}))`, 'gu')
  return text.replace(impossible, found => {
    info.doubtful = true
    return '#'.repeat(found.length)
  })
}

function valueIn(pattern: RegExp, text: string, language: Language): number {
  const word = pattern.exec(text)?.groups?.n
  return word === undefined ? 0 : language.valueOf(word)
}

function readWhole(info: PartyInfo, text: string, language: Language): void {
  for (const [pattern, value] of language.party.fixed) if (pattern.test(text)) info.couple = value
  for (const pattern of language.party.whole) {
    const value = valueIn(pattern, text, language)
    if (value > 0 && value <= 60 && !isFurther(pattern, text, language)) info.whole = Math.max(info.whole ?? 0, value)
  }
}

/** "with two people", "and two more people": those who come along, not all. */
function isFurther(pattern: RegExp, text: string, language: Language): boolean {
  const match = pattern.exec(text)
  if (!match?.[0].startsWith(match.groups?.n ?? ' ')) return false
  return expression(`(?:${language.party.with})\\s+$`, 'u').test(text.slice(0, match.index))
}

/** "two adults and three kids", "+2", "plus two more". */
function readCounted(info: PartyInfo, text: string, language: Language): void {
  const edge = language.spaced ? '(?<![\\p{L}\\p{N}])' : '(?<!\\d)'
  const uncut = language.spaced ? '(?!(?<=\\p{L})\\p{L})' : ''
  const counted = expression(`${edge}(${language.number})${uncut}\\s*(?:[\\p{L}]+\\s+){0,1}?(${language.party.people})`, 'gu')
  const found = [...text.matchAll(counted)].map(match => ({
    at: match.index,
    heads: language.valueOf(match[1] ?? ''),
    noun: match[2] ?? '',
  }))
  for (const one of found) if (info.whole === null || followsPlus(text.slice(0, one.at))) addHeads(info, one.noun, one.heads)
  if (found.length > 0) return
  for (const pattern of language.party.more) {
    const match = pattern.exec(text)
    const after = match ? text.slice(match.index + match[0].length).trim() : ''
    if (
      !match ||
      /^for (?:my|our|the|a|his|her) /.test(after) ||
      !/^($|#|(and|und|et|y|e|en|i|for|fur|please|bitte|as well|too|guests?|kids?|if|but)(?!\p{L})|\p{P})/u.test(after)
    )
      continue
    const heads = language.valueOf(match.groups?.n ?? '') || 1
    addHeads(info, `+${heads}`, heads)
    return
  }
}

/** Whether "with" stands right before. */
export function followsWith(before: string, language: Language): boolean {
  return expression(`(?:${language.party.with})\\s*$`, 'u').test(before)
}

function followsPlus(before: string): boolean {
  return /(\+|plus|mais|mas|piu)\s*$/.test(before)
}

function addHeads(info: PartyInfo, called: string, heads: number, name = ''): void {
  const key = /^plus.?one/.test(called) ? '+1' : called
  const known = info.companions.get(key)
  info.companions.set(key, { heads: Math.max(known?.heads ?? 0, heads), name: name || (known?.name ?? '') })
}

/** "with my wife", "my husband and I", "bringing Ruth". */
function readCompanions(info: PartyInfo, clause: Clause, language: Language, context: Context & { listing?: boolean }): void {
  const text = clause.folded
  const { party } = language
  const nouns = expression(`${party.one}|${party.several}`, 'gu')
  const describes = expression(language.spaced ? `^\\s+(?:${party.one}|${party.several})` : '(?!)', 'u')
  const several = expression(`^(?:${party.several})$`, 'u')
  const number = expression(`(?<![\\p{L}\\p{N}])(${language.number})\\s*(?:[\\p{L}]+\\s+)?$`, 'u')
  for (const match of text.matchAll(nouns)) {
    const noun = match[0]
    const before = text.slice(0, match.index)
    if (describes.test(text.slice(match.index + noun.length))) continue
    if (
      language.spaced &&
      number.test(before) &&
      !/\b(a|an|ein|eine|einen|einem|einer|un|une|una|um|uma|een)\s*(?:\p{L}+\s+)?$/u.test(before)
    )
      continue
    const after = text.slice(match.index + noun.length)
    if (isJoined(before, after, language) || (context.listing && opens(before) && goesOnAsList(after, clause, language)))
      addHeads(info, noun, several.test(noun) ? 2 : 1, nameAfter(clause, match.index + noun.length))
  }
  readNames(info, clause, language, context)
}

/** What may stand between a preposition and a companion. */
export const determiners =
  "(?:\\s*(?:anche|auch|tambien|aussi|tambem|ook|tez|also|all|my|our|the|a|an|his|her|their|sus?|su[oae]i?|son|sa|ses|seus?|zijn|haar|ihr\\p{L}*|sein\\p{L}*|jego|jej|mein\\p{L}*|unser\\p{L}*|der|die|das|den|dem|ein\\p{L}*|ma|mon|mes|notre|nos|la|le|les|l'|un|une|una|mi|mis|nuestr\\p{L}*|el|los|las|mia|mio|miei|mie|il|lo|i|gli|nostr\\p{L}*|a|o|os|as|minha|meu|meus|minhas|noss\\p{L}*|um|uma|mijn|onze|ons|de|het|een|moj\\p{L}*|nasz\\p{L}*|swoj\\p{L}*|two|both|small|little|new|old|lovely|dear|whole|oldest|eldest|youngest|best|neu\\p{L}+|klein\\p{L}*|gro(?:ss|s)e\\p{L}?|liebe\\p{L}*|alt\\p{L}{1,2}|jungst\\p{L}*|altest\\p{L}*|ganze\\p{L}?|nieuwe|beste|oude|jongste|oudste|hele|lieve|now[aey]\\p{L}*|(?:naj)?(?:mlodsz|starsz|lepsz)\\p{L}+|ukochan\\p{L}+)\\s*){0,3}"

function isJoined(before: string, after: string, language: Language): boolean {
  if (!language.spaced) return /^(?:さん|様|くん|君|ちゃん)?(?:と|も|を連れ|同伴|、)/.test(after)
  return (
    expression(`(?:${language.party.with})${determiners}\\s*$`, 'u').test(before) ||
    joinsSelf(after, language) ||
    countedBefore(before, language) ||
    (/^\s*$/.test(before) === false && expression(`^\\s*(?:${language.find.too.source})`, 'u').test(after))
  )
}

/** "Two grown-ups and the": a list of people goes on. */
function countedBefore(before: string, language: Language): boolean {
  const { number, party, find } = language
  return expression(`(?:${number})\\s*(?:[\\p{L}-]+\\s+){0,1}?(?:${party.people})\\s+(?:${find.and.source})${determiners}\\s*$`, 'u').test(
    before,
  )
}

/** Whether nothing but an article stands before: an item of a list. */
function opens(before: string): boolean {
  return expression(`^${determiners}\\s*$`, 'u').test(before)
}

/** The folded clause in which the verb "è", "é" is not taken for the word "e"; of the same length. */
function withoutCopula({ text, folded }: Clause): string {
  return [...text.matchAll(/(?<!\p{L})[èéÈÉ](?!\p{L})/gu)].reduce(
    (rest, { index }) => `${rest.slice(0, index)}#${rest.slice(index + 1)}`,
    folded,
  )
}

/** Whether an item of a list ends here: what follows joins another to it, or nothing follows; a verb makes it a subject ("Marta works that day"). */
function goesOnAsList(after: string, clause: Clause, language: Language): boolean {
  const rest = after.trim()
  const next = clause.text.slice(clause.folded.length - after.length).trimStart()
  const { and, too } = language.find
  return (
    rest === '' ||
    /^[#+&]/.test(rest) ||
    /^[\p{Lu}\p{N}]/u.test(next) ||
    language.starts.affirm.test(rest) ||
    expression(`^(?:${and.source}|${too.source}|${language.party.with})`, 'u').test(rest)
  )
}

/** The pronouns of the writer in a list. */
export const writer = '(?:i|me|myself|ich|moi|je|yo|io|eu|ik|mij|ja)'

/** "Me and the kids", "Dana & I". */
function listsSelf(text: string, language: Language): boolean {
  const and = language.find.and.source
  return language.spaced && expression(`(?:${and})\\s*${writer}(?!\\p{L})|(?<!\\p{L})${writer}\\s*(?:${and})`, 'u').test(text)
}

function joinsSelf(after: string, language: Language): boolean {
  return expression(
    `^(?:\\s+[\\p{L}'-]+)?(?:&[\\p{L}' -]{1,40}){0,4}\\s*(?:${language.find.and.source})\\s*(?:${language.find.self.source}|${writer}(?!\\p{L}))`,
    'u',
  ).test(after)
}

function nameAfter(clause: Clause, at: number): string {
  return /^\s+(\p{Lu}[\p{Ll}-]+)/u.exec(clause.text.slice(at))?.[1] ?? ''
}

/** Names after "with", "and", "bringing": of an invitee, or of somebody whose name is no word of the language. */
function readNames(info: PartyInfo, clause: Clause, language: Language, context: Context & { listing?: boolean }): void {
  for (const mention of mentions(context.roster, clause.text, context.speaker)) {
    if (mention.person?.invited && isJoined(clause.folded.slice(0, mention.at), clause.folded.slice(mention.end), language))
      info.invitees.add(mention.person)
  }
  if (!language.spaced) return
  const joinable = withoutCopula(clause)
  for (const match of clause.text.matchAll(/(?<![\p{L}\p{N}'’])\p{Lu}[\p{L}'’-]{0,30}[\p{Ll}'’](?![\p{L}\p{N}])/gu)) {
    const name = match[0].replace(/['’]s$/, '')
    const before = joinable.slice(0, match.index)
    const after = joinable.slice(match.index + match[0].length)
    const beside = isJoined(before, after, language) || (context.listing && opens(before) && goesOnAsList(after, clause, language))
    const counted = [...info.companions.values()].some(one => one.name === name)
    if (
      beside &&
      !counted &&
      !isOrigin(before, name, language) &&
      isName(clause.folded.slice(match.index, match.index + name.length), language, context.roster) &&
      mentions(context.roster, name, null).length === 0
    )
      addHeads(info, name, 1, name)
  }
}

/** The Polish "z" is "with" before an instrumental ("z Pawłem"), else "from" ("z Gdańska"). */
const isOrigin = (before: string, name: string, { code }: Language): boolean =>
  code === 'pl' && /(?<!\p{L})ze?\s+$/u.test(before) && !/(?:ą|em|[iy]m|mi|sia)$/.test(name)

/** German writes every noun with a capital: what is long or edible there is no name. */
function isName(word: string, language: Language, roster: Roster): boolean {
  if (language.code === 'de' && (word.length > 8 || germanThings.test(word))) return false
  return !language.known.has(word) && !isHostName(roster, word) && !/(tag|day|abend|ung|heit|keit)$/.test(word)
}

const germanThings = /(salat|kuchen|wein|bier|brot|kase|fleisch|suppe|torte|dip|saft|obst|spiele?|zelt|stuhle?)$/
