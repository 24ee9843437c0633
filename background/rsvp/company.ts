import type { Clause } from './clauses'
import type { Reader } from './collected'
import { drivingMe } from './lexicon/common'
import { expression, type Language } from './lexicon/compile'
import { companionHeads, noParty, type PartyInfo, readParty } from './party'
import type { Signal } from './signals'
import type { Subject } from './subjects'

/** Whether the subject is another person than the writer. */
export const isSomebodyElse = (subject: Subject): boolean =>
  subject.kind === 'person' || subject.kind === 'family' || (subject.kind === 'unknown' && subject.name !== '')

/** "She and her daughter", "er und seine Frau". Folded text. */
const theirs =
  /(?<!\p{L})(?:her|his|their|ihr\p{L}*|sein\p{L}*|son|sa|ses|leurs?|sus?|su[oae]i?|haar|zijn|hun|jego|jej|dele|dela) (?:\p{L}+ )?\p{L}+/u

/** Who comes with the one person of whom the clause tells ("Jo says she's coming with her husband"). */
export function readTheirCompany(clause: Clause, subjects: readonly Subject[], { collected, context }: Reader, language: Language): void {
  const [only, ...more] = subjects.filter(({ kind }) => kind !== 'family')
  if (only?.kind !== 'person' || more.length > 0) return
  const party = collected.parties.get(only.person) ?? noParty()
  collected.parties.set(only.person, party)
  readParty(party, clause, language, { roster: context.roster, speaker: only.person })
  if (subjects.length > 1 && theirs.test(clause.folded) && companionHeads(party) === 0) addFamily(clause, party, language)
  // "With us" is the writer's we.
  party.we = false
}

/** Who comes with the writer, where the clause is about the writer or about a companion. */
export function readCompany(
  clause: Clause,
  subjects: readonly Subject[],
  signal: Signal,
  { context, utterance }: Reader,
  language: Language,
  party: PartyInfo,
): void {
  const self = subjects.some(subject => subject.kind === 'self')
  if (drivingMe.test(clause.folded) && !self) return
  const company = subjects.some(subject => subject.kind === 'family' || subject.kind === 'unknown')
  if (!self && !company) return
  readParty(party, clause, language, { roster: context.roster, speaker: utterance.speaker })
  if (self || signal.kind !== 'attend') return
  for (const subject of subjects) {
    if (subject.kind === 'unknown' && subject.name !== '') party.companions.set(subject.name, { heads: 1, name: subject.name })
  }
  if (subjects.every(subject => subject.kind === 'family') && companionHeads(party) === 0) addFamily(clause, party, language)
  party.added = true
}

function addFamily(clause: Clause, party: PartyInfo, language: Language): void {
  const several = expression(language.party.several, 'u').exec(clause.folded)
  const one = expression(language.party.one, 'u').exec(clause.folded)
  if (several) party.companions.set(several[0], { heads: 2, name: '' })
  else if (one) party.companions.set(one[0], { heads: 1, name: '' })
}
