import type { Clause } from './clauses'
import { has, type Language } from './lexicon/compile'
import { isQuestion } from './sentences'
import { type LanguageReading, readClause } from './signals'

/** The first of the likely languages in which the clause says something. */
export function readInAny(clause: Clause, languages: readonly Language[]): LanguageReading {
  let first: LanguageReading | null = null
  for (const language of languages) {
    const reading = { ...readClause(clause, language), language }
    if (reading.signals.length > 0 || reading.idle) return reading
    first ??= reading
  }
  return first ?? { signals: [], conditionAt: -1, idle: false, language: languages[0] as Language }
}

/** Adds the answer in the invitation's own words: "I can play" where it asks "who can play?". */
export function withEcho(clause: Clause, reading: LanguageReading, echo: RegExp | null): LanguageReading {
  const found = reading.signals.length === 0 ? echo?.exec(clause.folded) : null
  if (!found || isQuestion(clause.text)) return reading
  const negated = has(reading.language.find.negation, clause.folded)
  const maybe = has(reading.language.find.perhaps, clause.folded)
  const answer = negated ? 'no' : maybe ? 'maybe' : 'yes'
  return { ...reading, signals: [{ kind: 'attend', answer, force: 2, at: found.index, end: found.index + found[0].length }] }
}

/** Whether the clause beside it names a condition; a name or a word between them ("I can come, dear, if ...") parts nothing. */
export function conditionNear(clauses: readonly Clause[], readings: readonly LanguageReading[], index: number): boolean {
  const beside = (i: number, step: 1 | -1): boolean => {
    const reading = readings[i]
    if (!reading) return false
    if (reading.conditionAt >= 0) return reading.conditionAt < 8
    return reading.signals.length === 0 && clauses[i]?.folded.trim().includes(' ') === false && beside(i + step, step)
  }
  return beside(index - 1, -1) || beside(index + 1, 1)
}
