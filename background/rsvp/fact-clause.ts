import { type FactKind, type FactLexicon, factKinds, foodKinds, type Ingredient } from './lexicon/facts-lexicon'
import { factLexicons } from './lexicon/facts-lexicons'

/** What a clause says of a fact: that it is so, or that it is not. */
export type Told = { kind: FactKind; says: 'yes' | 'no' }

type Compiled = {
  code: string
  self: RegExp
  cuts: RegExp
  neutral: RegExp
  not: RegExp
  notAfter: RegExp
  bring: RegExp
  kinds: { kind: FactKind; is: RegExp; firm: RegExp; isnt: RegExp }[]
}

const gap = '(?:\\s+[^\\s]+){0,3}?\\s+'
const never = /(?!)/u

function expression({ spaced }: FactLexicon, source: string, flags: string): RegExp {
  if (source === '') return never
  const body = source.replace(/ \.\. /g, gap).replace(/(?<!\[[^\]]*) (?![?*{])/g, spaced ? '\\s+' : '\\s*')
  return new RegExp(spaced ? `(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])` : `(?:${body})`, flags)
}

/** The ingredient by whose absence a kind is told. */
const ingredientOf: Partial<Record<FactKind, Ingredient>> = {
  vegetarian: 'meat',
  gluten: 'gluten',
  lactose: 'lactose',
  nuts: 'nuts',
  pork: 'pork',
  alcohol: 'alcohol',
}

function sourcesOf(lexicon: FactLexicon, kind: FactKind): { is: string; firm: string } {
  const ingredient = ingredientOf[kind]
  const [is, firm] = [lexicon.is[kind] ?? '', lexicon.firm[kind] ?? '']
  if (!ingredient) return { is, firm }
  const food = `(?:${lexicon.ingredients[ingredient]})`
  const step = lexicon.spaced ? '(?:[^ ]+ ){0,3}?' : ''
  const { allergic, state, avoid, avoidAfter } = lexicon
  const does = [is, `(?:${allergic}) ?${step}${food}`, `${food}[- ]?${state}`]
  const without = [firm, `${avoid} ?${step}${food}(?![- ]?(?:${state}))`, `${food} ?${step}(?:${avoidAfter})`]
  return { is: joined(kind === 'vegetarian' ? [is] : does), firm: joined(without) }
}

const joined = (sources: readonly string[]): string => sources.filter(source => source !== '').join('|')

function compile(lexicon: FactLexicon): Compiled {
  const of = (source: string, flags = 'u') => expression(lexicon, source, flags)
  return {
    code: lexicon.code,
    self: of(lexicon.self),
    cuts: of(lexicon.cuts, 'gu'),
    neutral: of(lexicon.neutral, 'gu'),
    not: of(lexicon.not),
    notAfter: new RegExp(`^(?:\\s*[^\\s]+){0,3}?\\s*(?:${of(lexicon.notAfter).source})`, 'u'),
    bring: of(lexicon.is.bring ?? ''),
    kinds: factKinds.map(kind => {
      const { is, firm } = sourcesOf(lexicon, kind)
      return { kind, is: of(is, 'gu'), firm: of(firm), isnt: of(lexicon.isnt[kind] ?? '') }
    }),
  }
}

let compiled: ReadonlyMap<string, Compiled> | null = null

/** Compiled when first asked for: most runs ask for no facts. */
function lexiconOf(code: string): Compiled | undefined {
  compiled ??= new Map(factLexicons.map(lexicon => [lexicon.code, compile(lexicon)]))
  return compiled.get(code)
}

/** Kinds that food may have too: of a dish that somebody brings they say nothing about him. */
const ofFood = new Set<FactKind>(foodKinds)

/** What a clause (folded, without punctuation) tells in a language, by its code. Linear. */
export function toldIn(clause: string, code: string): Told[] {
  const lexicon = lexiconOf(code)
  if (!lexicon) return []
  const text = clause.replace(lexicon.neutral, found => ' '.repeat(found.length))
  const told = pieces(text, lexicon.cuts).flatMap(piece => {
    const dish = lexicon.bring.test(piece)
    return lexicon.kinds.flatMap(kind => (dish && ofFood.has(kind.kind) ? [] : tellOf(piece, kind, lexicon)))
  })
  return told.filter((one, at) => told.findIndex(({ kind }) => kind === one.kind) === at)
}

/** Whether a clause speaks of its writer. */
export const isOfSelf = (clause: string, code: string): boolean => lexiconOf(code)?.self.test(clause) ?? false

/** Whether a sentence (folded) holds a pronoun or a negation of a language: where its words alone do not tell which it is in. */
export const soundsLike = (sentence: string, code: string): boolean =>
  isOfSelf(sentence, code) || (lexiconOf(code)?.not.test(sentence) ?? false)

function pieces(text: string, cuts: RegExp): string[] {
  const starts = [0, ...[...text.matchAll(cuts)].map(({ index }) => index)]
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length))
}

function tellOf(piece: string, { kind, is, firm, isnt }: Compiled['kinds'][number], lexicon: Compiled): Told[] {
  if (firm.test(piece)) return [{ kind, says: 'yes' }]
  const contrary = isnt.exec(piece)
  if (contrary && !lexicon.not.test(before(piece, contrary.index))) return [{ kind, says: 'no' }]
  const found = [...piece.matchAll(is)]
  if (found.length === 0) return []
  const denied = found.every(({ 0: word, index }) => isDenied(piece, index, index + word.length, lexicon))
  return [{ kind, says: denied ? 'no' : 'yes' }]
}

const isDenied = (piece: string, start: number, end: number, { not, notAfter }: Compiled): boolean =>
  not.test(before(piece, start)) || not.test(firstWord(piece.slice(start, end))) || notAfter.test(piece.slice(end, end + 60))

/** A negation that the expression itself begins with. */
const firstWord = (found: string): string => /^\S+/.exec(found)?.[0] ?? ''

/** As far as a negation reaches: six words. */
const before = (piece: string, at: number): string => /(?:\S+\s*){0,6}$/.exec(piece.slice(Math.max(0, at - 80), at))?.[0] ?? ''
