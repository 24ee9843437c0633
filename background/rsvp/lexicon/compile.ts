import { fold } from '../../time/fold'
import type { Lexicon } from './lexicon'
import { lexicons } from './lexicons'

type Fragments = Exclude<{ [K in keyof Lexicon]: Lexicon[K] extends string[] ? K : never }[keyof Lexicon], undefined>
type PartyLists = 'people' | 'one' | 'several' | 'with' | 'without' | 'alone'

/** A lexicon with its fragments made into expressions over folded text. */
export type Language = {
  code: string
  spaced: boolean
  common: ReadonlySet<string>
  /** The same as they are spelt with their accents. */
  accented: ReadonlySet<string>
  /** Words that are nobody's name. */
  known: ReadonlySet<string>
  find: Record<Fragments, RegExp>
  /** The same at the start of a clause. */
  starts: Record<'affirm' | 'refuse' | 'question' | 'contrast' | 'sameHere', RegExp>
  party: Record<PartyLists, string> & { whole: RegExp[]; fixed: [RegExp, number][]; more: RegExp[]; fewer: RegExp[]; alone: string }
  number: string
  valueOf(word: string): number
  guests: Record<keyof Lexicon['guests'], RegExp>
}

/** Letters and figures of folded text, as ranges: \\p{L} stands for hundreds of them, and thousands of copies take seconds to compile. */
const LETTER = '0-9a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u1fff\\u3040-\\ud7ff'
const BEFORE = `(?:(?<![${LETTER}])|(?='))`
const AFTER = `(?![${LETTER}])`
/** The rest of a clause, up to a new subject ("tell me where to pay and I will be there"). */
const REST =
  "(?:(?!\\s(?:and|und|et|y|e|en|i|but|aber|mais|pero|ma|mas|maar|ale)\\s(?:i|we|ich|wir|je|nous|on|yo|ik|io|noi|eu|ja|i'll|we'll|i'm|we're|voy|vamos|ire|iremos|vengo|veniamo|verro|ci|vou|irei|viens)\\b)[^,;])*"
const GAP = `(?:\\s+[${LETTER}'.-]+){0,4}?\\s+`

function fragment(lexicon: Lexicon, text: string): string {
  let source = fold(text)
  if (lexicon.code === 'de') source = source.replace(/ss(?!\?)/g, 'ss?').replace(/([aou])e(?![?*])/g, '$1e?')
  if (lexicon.code === 'fr') source = source.replace(/oe(?![?*])/g, 'oe?')
  return source
    .replace(/(?<=[a-z)])(?=\[\^,?;\]\*)/g, () => (lexicon.spaced ? AFTER : ''))
    .replace(/\[\^,;\]\*/g, () => REST)
    .replace(/ \.\. /g, GAP)
    .replace(/ \?/g, '\\s*')
    .replace(/ /g, '\\s+')
}

/** One expression for a list. Fragments with the same edges share them, so that a search gives up early at every other place. */
function union(lexicon: Lexicon, list: readonly string[]): string {
  if (list.length === 0) return '(?!)'
  const sources = list.map(text => fragment(lexicon, text))
  if (!lexicon.spaced) return `(?:${sources.join('|')})`
  const groups = new Map<string, string[]>()
  for (const source of sources) {
    const before = /^[\\\W]/.test(source) && !source.startsWith('(') ? '' : BEFORE
    const after = source.endsWith('$') || source.endsWith('*') ? '' : AFTER
    const edges = `${before}\n${after}`
    groups.set(edges, [...(groups.get(edges) ?? []), source])
  }
  return [...groups].map(([edges, members]) => edges.replace('\n', () => `(?:${members.join('|')})`)).join('|')
}

const fragmentKeys = [
  'self',
  'we',
  'you',
  'they',
  'and',
  'contrast',
  'neutral',
  'firm',
  'no',
  'reason',
  'undecided',
  'perhaps',
  'condition',
  'attend',
  'negation',
  'wish',
  'affirm',
  'refuse',
  'sameHere',
  'too',
  'question',
  'irony',
] as const satisfies readonly Fragments[]

function numbers(lexicon: Lexicon): { source: string; many: string; values: Map<string, number> } {
  const values = new Map<string, number>()
  for (const [word, value] of Object.entries(lexicon.numbers)) values.set(fold(word), value)
  const words = [...values.keys()].sort((a, b) => b.length - a.length)
  const plural = words.filter(word => (values.get(word) ?? 0) > 1)
  return {
    source: `\\d{1,2}|${words.map(word => fragment(lexicon, word)).join('|')}`,
    many: `\\d{1,2}|${plural.map(word => fragment(lexicon, word)).join('|')}`,
    values,
  }
}

function counted(lexicon: Lexicon, list: readonly string[], number: string): RegExp[] {
  const edge = lexicon.spaced ? BEFORE : '(?<!\\d)'
  return list.map(text => {
    const source = fragment(lexicon, text).replace('{n}', `(?<n>${number})${lexicon.spaced ? AFTER : ''}`)
    return new RegExp(`${edge}(?:${source})${lexicon.spaced && !/[$?*)]$/.test(source) ? AFTER : ''}`, 'u')
  })
}

/** A value that is worked out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: work() }
    return made.value
  }
}

/** An object of such values: the expressions of all languages take a third of a second, and a worker starts often, mostly for something else. */
function whenAsked<T extends object>(make: { [K in keyof T]: () => T[K] }): T {
  const made = {}
  for (const [key, work] of Object.entries<() => unknown>(make)) Object.defineProperty(made, key, { enumerable: true, get: once(work) })
  return made as T
}

function compile(lexicon: Lexicon): Language {
  const all = (list: readonly string[]) => () => new RegExp(union(lexicon, list), 'gu')
  const start = (list: readonly string[]) => () => new RegExp(`^[^\\p{L}\\p{N}+]*(?:${union(lexicon, list)})`, 'u')
  const list = (texts: readonly string[]) => () => union(lexicon, texts)
  const { source, many, values } = numbers(lexicon)
  const { party, guests, affirm, refuse, question, contrast, sameHere } = lexicon
  const common = new Set(lexicon.common.split(' ').map(fold))
  const find = whenAsked(Object.fromEntries(fragmentKeys.map(key => [key, all(lexicon[key])])) as Record<Fragments, () => RegExp>)
  const known = once(() => new Set([...common, ...fold(lexicon.notNames).split(' '), ...values.keys(), ...everyWord(lexicon)]))
  return {
    code: lexicon.code,
    spaced: lexicon.spaced,
    common,
    accented: new Set(lexicon.common.split(' ')),
    get known() {
      return known()
    },
    find,
    starts: whenAsked({
      affirm: start(affirm),
      refuse: start(refuse),
      question: start(question),
      contrast: start(contrast),
      sameHere: start(sameHere),
    }),
    party: whenAsked<Language['party']>({
      people: list(party.people),
      one: list(party.one),
      several: list(party.several),
      with: list(party.with),
      without: list(party.without),
      alone: list(party.alone),
      whole: () => counted(lexicon, party.whole, many),
      fixed: () => Object.entries(party.fixed).map(([text, value]) => [new RegExp(union(lexicon, [text]), 'u'), value]),
      more: () => counted(lexicon, party.more, source),
      fewer: () => counted(lexicon, party.fewer, source),
    }),
    number: source,
    valueOf: word => values.get(word) ?? (/^\d+$/.test(word) ? Number(word) : 0),
    guests: whenAsked({
      ask: all(guests.ask),
      invite: all(guests.invite),
      request: all(guests.request),
      moved: all(guests.moved),
      many: all(guests.many),
    }),
  }
}

/** Every word that stands in any fragment of the lexicon. */
function everyWord(lexicon: Lexicon): string[] {
  return fold(JSON.stringify(lexicon)).match(/\p{L}{2,}/gu) ?? []
}

/** All languages, ready to search with. */
export const languages: readonly Language[] = lexicons.map(compile)

/** Whether the expression (global) matches anywhere. */
export function has(expression: RegExp, text: string): boolean {
  expression.lastIndex = 0
  return expression.test(text)
}

/** A function word counts the less the more languages share it. */
const weights = new Map<string, number>()
for (const word of languages.flatMap(language => [...language.common])) {
  weights.set(word, 1 / languages.filter(language => language.common.has(word)).length)
}

/** Letters with marks that a language writes; where a text holds others, it is hardly that language. */
const marked: Record<string, RegExp> = {
  en: /[éêïñ]/g,
  de: /[äöüß]/g,
  nl: /[éëïèöü]/g,
  fr: /[àâçéèêëîïôùûüœ]/g,
  it: /[àèéìòù]/g,
  es: /[áéíóúüñ]/g,
  pt: /[áâãàçéêíóôõú]/g,
  pl: /[ąćęłńóśźż]/g,
}

/** Letters of the words (names aside) that the language does not write. */
function foreignLetters(text: string, { code }: Language): number {
  const alphabet = marked[code]
  const words = text.normalize('NFC').match(/(?<!\p{L})\p{Ll}+|^\p{L}+/gu) ?? []
  const letters = words.join('').toLowerCase().replace(/[a-z]/g, '')
  return alphabet ? letters.replace(alphabet, '').length : 0
}

/** What a word of a text tells for a language; accents that are written must be the language's, those left out tell nothing. */
function weightIn({ common, accented }: Language, word: string): number {
  const folded = fold(word)
  const meant = word === folded ? common.has(folded) : accented.has(word)
  return meant ? (weights.get(folded) ?? 0) : 0
}

/** A Japanese answer of more characters has kana among them; Chinese has none. */
const mostWithoutKana = 4

/** By its script: a word or two may be all in Chinese characters. */
function isJapanese(folded: string): boolean {
  if ((folded.match(/[\u3040-\u30ff]/g)?.length ?? 0) > 1) return true
  const written = folded.match(/[\u3040-\u30ff\u4e00-\u9fff]/g)?.length ?? 0
  return written > 0 && written <= mostWithoutKana && !/[a-z]/.test(folded)
}

/**
 * The languages a text may be in, likeliest first: by function words, Japanese by its script. A text too short to tell may be in any.
 */
export function languagesOf(text: string): readonly Language[] {
  const folded = fold(text)
  if (isJapanese(folded)) return languages.filter(language => language.code === 'ja')
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? []
  const scored = languages
    .filter(language => language.spaced)
    .map(language => ({
      language,
      score: words.reduce((sum, word) => sum + weightIn(language, word), 0),
      known: words.filter(word => language.known.has(fold(word))).length,
      foreign: foreignLetters(text, language),
    }))
    .sort((a, b) => b.score + b.known / 5 - b.foreign - (a.score + a.known / 5 - a.foreign))
  const top = scored[0]?.score ?? 0
  const written = scored.filter(entry => entry.foreign === 0)
  if (top < 0.9) return (written.length > 0 ? written : scored).map(entry => entry.language)
  const likely = scored.filter(entry => entry.score >= top * 0.6)
  const rest = top < 2 ? written.filter(entry => !likely.includes(entry)) : []
  return [...likely, ...rest].map(entry => entry.language)
}

/** Whether a text of some length is in none of the languages: no function word of theirs stands in it. */
export function isForeign(text: string): boolean {
  const folded = fold(text)
  const words = folded.match(/[\p{L}']+/gu) ?? []
  const japanese = /[\u3040-\u30ff]/.test(folded)
  return !japanese && words.length >= 3 && words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0) < 0.3
}

const made = new Map<string, RegExp>()

/** A regular expression, built once for each source; not for `exec` with the flag g, which keeps its place. */
export function expression(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`
  const known = made.get(key) ?? new RegExp(source, flags)
  made.set(key, known)
  return known
}
