import type { Clause } from './clauses'
import { wishful } from './lexicon/common'
import { has, type Language } from './lexicon/compile'

export type Answer = 'yes' | 'no' | 'maybe'

/** What a clause says about coming, and where in the clause. force: 3 said outright, 2 said, 1 goodwill or a reason only. */
export type Signal = { answer: Answer; force: 1 | 2 | 3; at: number; end: number; kind: Kind }
export type Kind = 'firm' | 'undecided' | 'no' | 'reason' | 'attend' | 'wish' | 'affirm' | 'refuse' | 'perhaps'

/** A clause's signals in order of their place, where a condition begins in it (-1: nowhere), and whether all of it is known to say nothing. */
export type Reading = { signals: Signal[]; conditionAt: number; idle: boolean }

type Category = 'firm' | 'undecided' | 'no' | 'attend' | 'reason' | 'wish' | 'perhaps'

const order: readonly [Category, Answer, 1 | 2 | 3][] = [
  ['undecided', 'maybe', 2],
  ['no', 'no', 3],
  ['reason', 'no', 1],
  ['attend', 'yes', 2],
  ['wish', 'yes', 1],
]

/** Reads one clause in one language. What one expression has matched, no later one sees. */
export function readClause(clause: Clause, language: Language): Reading {
  let rest = clause.folded
  const signals: Signal[] = []
  const take = (category: Category | 'neutral', found: (match: RegExpExecArray) => void) => {
    const expression = language.find[category]
    expression.lastIndex = 0
    const matches: RegExpExecArray[] = []
    for (let match = expression.exec(rest); match; match = expression.exec(rest)) {
      if (match[0] === '') expression.lastIndex++
      else matches.push(match)
    }
    for (const match of matches) {
      found(match)
      rest = rest.slice(0, match.index) + '#'.repeat(match[0].length) + rest.slice(match.index + match[0].length)
    }
  }
  const add = (kind: Kind, answer: Answer, force: 1 | 2 | 3, at: number, length: number) =>
    signals.push({ kind, answer, force, at, end: at + length })
  take('firm', match => add('firm', 'yes', 3, match.index, match[0].length))
  take('neutral', () => undefined)
  const afterNeutral = rest
  const negations = [...afterNeutral.matchAll(language.find.negation)].map(({ index }) => index)
  const perhaps = has(language.find.perhaps, afterNeutral)
  const conditionAt = [...afterNeutral.matchAll(language.find.condition)].find(({ index }) => !isAccentedYes(clause, index))?.index ?? -1
  for (const [category, answer, force] of order) take(category, match => add(category, answer, force, match.index, match[0].length))
  if (signals.length === 0) edge(clause, afterNeutral, language, add)
  const isNegated = ({ at, end }: Signal) =>
    negations.some(place => !has(language.find.and, place < at ? afterNeutral.slice(place, at) : afterNeutral.slice(end, place)))
  const idle = afterNeutral.includes('#') && !(language.spaced ? /\p{L}{3,}/u : /\p{L}/u).test(afterNeutral)
  return { signals: weigh(clause, signals, isNegated, perhaps, afterNeutral), conditionAt, idle }
}

/** "Sí", "sì": a yes, not the "si" or "se" of a condition. */
const isAccentedYes = ({ text }: Clause, at: number): boolean => /^s[íì](?!\p{L})/iu.test(text.normalize('NFC').slice(at))

/** What only leads over to an answer. Folded text. */
const opening =
  /^(?:(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|i(?! (?:will|shall|can|could|would|may|might|am|do|think|guess|hope)(?!\p{L}))|ale|o+h+|a+w+|wow|ha(?:ha)+|omg|hmm+|yippee|oh|ah|ach|hey|well|so(?! (?:am|are|do|will|can|is|does|has) )|then|still|also|na|tja|bueno|pues|allora|beh|alors|bon|nou|ben|eh|hm+|immer noch|nach wie vor|weiterhin|toujours|sigo|sempre|nog steeds|nadal)\s+)+(?=\p{L})/u

/** A clause without what leads over from the one before ("and me too", "still fine"). */
export const withoutOpening = (clause: string): string => clause.replace(opening, '')

/** A clause that only says yes, no or maybe. */
function edge(
  clause: Clause,
  rest: string,
  language: Language,
  add: (kind: Kind, answer: Answer, force: 1 | 2 | 3, at: number, length: number) => void,
): void {
  const text = withoutOpening(rest.trim())
  const words = language.spaced ? text.split(/\s+/).length : Math.ceil(text.length / 3)
  const at = rest.length - text.length
  const yes = language.starts.affirm.exec(text)
  const no = language.starts.refuse.exec(text)
  if (no && words <= 4 && !text.includes('#') && isBare(text.slice(no[0].length), language)) add('refuse', 'no', 2, at, no[0].length)
  else if (yes && words <= 6 && !clause.folded.includes('?')) add('affirm', 'yes', 2, at, yes[0].length)
  else if (words <= 3 && has(language.find.perhaps, text)) add('perhaps', 'maybe', 1, at, text.length)
}

/** What may follow a bare no: nothing, or words of the language that are no verb to negate ("no gracias", but not "no has escrito"). */
function isBare(after: string, language: Language): boolean {
  const words = after.match(/\p{L}+/gu) ?? []
  if (words.length === 0 || !language.spaced) return true
  if (negatesVerbs.has(language.code)) return leaving.test(after.trim())
  return words.length < 2 || words.some(word => language.known.has(word))
}

/** Languages whose word for no also negates the verb that follows it. */
const negatesVerbs: ReadonlySet<string> = new Set(['es', 'it', 'pt'])

/** What goes with a no in these. Folded text. */
const leaving =
  /^(?:no|non|nao|gracias|grazie|obrigad[oa]|muchas|mil|tante|mille|muito|lo siento|disculp\p{L}*|desculp\p{L}*|perdon\p{L}*|scusa\p{L}*|mi (?:di)?spiace|sorry|esta|este|questa|stavolta|desta|dessa|por (?:desgracia|ahora|esta|mi|nosotr\p{L}*)|para (?:mim|nos)|pra (?:mim|nos)|per (?:me|noi|stavolta|questa)|purtroppo|lamentablemente|infelizmente|desgraciadamente|peccato|pena|#)(?!\p{L})/u

/** One clause says one thing: doubt outweighs a refusal, a refusal an attendance; a negation not parted from it by "and" turns an attendance round. */
function weigh(clause: Clause, signals: Signal[], isNegated: (signal: Signal) => boolean, perhaps: boolean, rest: string): Signal[] {
  const attends = signals.some(signal => signal.kind === 'attend' || signal.kind === 'wish')
  const undecided = signals.filter(signal => signal.kind === 'undecided')
  if (undecided.length > 0) return undecided.slice(0, 1)
  const refused = signals.filter(signal => signal.kind === 'no')
  if (refused.length > 0) return refused.slice(0, 1)
  const firm = signals.filter(signal => signal.kind === 'firm')
  if (firm.length > 0) return firm.slice(0, 1)
  const turned = signals.map(signal =>
    signal.kind === 'attend' && isNegated(signal) && !/#/.test(rest.slice(Math.max(0, signal.at - 1), signal.at))
      ? { ...signal, answer: 'no' as const }
      : signal.kind === 'wish' && isNegated(signal)
        ? { ...signal, answer: 'no' as const }
        : signal,
  )
  if (perhaps && attends)
    return turned
      .filter(signal => signal.kind !== 'reason')
      .slice(0, 1)
      .map(signal => ({ ...signal, answer: 'maybe' as const, force: 2 as const }))
  const wishes = wishful.test(clause.folded)
  const weighed = turned.map(signal =>
    wishes && signal.kind === 'attend' && signal.answer === 'yes' ? { ...signal, kind: 'wish' as const, force: 1 as const } : signal,
  )
  return weighed.sort((a, b) => a.at - b.at)
}

/** A clause as read in one language. */
export type LanguageReading = Reading & { language: Language }
