import type { Clause } from './clauses'
import type { Reader } from './collected'
import { has, type Language } from './lexicon/compile'
import { readParty } from './party'
import type { LanguageReading } from './signals'

/** The clause at which a question begins; what stands before it is said, not asked. */
export function askedFrom(clauses: readonly Clause[], language: Language): number {
  return clauses.findIndex((clause, i) => i === clauses.length - 1 || language.starts.question.test(clause.folded.trimStart()))
}

/** Questions answer nothing, but "how could I say no?" does, and "may I bring my sister?" waits for the host. */
export function readAsked(
  clauses: readonly Clause[],
  readings: readonly LanguageReading[],
  index: number,
  { collected, context, utterance }: Reader,
): void {
  for (const [i, clause] of clauses.entries()) {
    const reading = readings[i]
    if (!reading) continue
    const firm = reading.signals.find(signal => signal.kind === 'firm')
    if (firm) collected.self.push({ answer: 'yes', force: 3, kind: 'firm', sentence: index, contrast: false })
    const later = reading.signals.find(signal => signal.kind === 'undecided')
    if (later && has(reading.language.find.self, clause.folded.slice(0, later.end)))
      collected.self.push({ answer: 'maybe', force: 2, kind: 'undecided', sentence: index, contrast: false })
    readParty(collected.asked, clause, reading.language, { roster: context.roster, speaker: utterance.speaker })
  }
}
