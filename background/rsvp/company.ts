import { fold } from '../time/fold'
import type { Clause } from './clauses'
import type { Reader } from './collected'
import { drivingMe } from './lexicon/common'
import { expression, has, type Language } from './lexicon/compile'
import { noParty, type PartyInfo, readParty } from './party'
import { companionHeads } from './party-heads'
import type { Roster } from './people'
import type { Signal } from './signals'
import type { Said } from './statement'
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
  if (only?.kind !== 'person' || !more.every(one => one.kind === 'person' && one.person === only.person)) return
  const party = collected.parties.get(only.person) ?? noParty()
  collected.parties.set(only.person, party)
  readParty(party, clause, language, { roster: context.roster, speaker: only.person })
  if (subjects.length > 1 && theirs.test(clause.folded) && companionHeads(party) === 0) addFamily(clause, party, language)
  // "With us" is the writer's we.
  party.we = false
}

/** "Toni says he comes, with his girlfriend": what follows the one who was told of is theirs. */
export const isTheirs = ({ folded }: Clause, subjects: readonly Subject[], { find, party }: Language): boolean =>
  subjects.length === 1 &&
  subjects[0]?.kind === 'person' &&
  !has(find.self, folded) &&
  expression(`^\\s*(?:${party.with})(?!\\p{L})`, 'u').test(folded)

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
  if (subjects.every(subject => subject.kind === 'family')) addFamily(clause, party, language)
  party.added = true
}

function addFamily(clause: Clause, party: PartyInfo, language: Language): void {
  const several = expression(language.party.several, 'u').exec(clause.folded)
  const one = expression(language.party.one, 'u').exec(clause.folded)
  const first = several && (!one || several.index <= one.index) ? several : one
  if (first && !party.companions.has(first[0])) party.companions.set(first[0], { heads: first === several ? 2 : 1, name: '' })
}

/** Somebody of the writer's who has no address: a name, or in a yes "the boys". */
export const isOwnPeople = (subject: Subject, { answer, force, kind }: Said, { titleWords }: Roster): boolean =>
  (subject.kind === 'unknown' &&
    subject.name !== '' &&
    !(kind === 'wish' && titleWords.includes(fold(subject.name))) &&
    (force > 1 || answer === 'yes')) ||
  (subject.kind === 'family' && answer === 'yes')
