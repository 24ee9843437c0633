import { fold } from '../time/fold'
import type { Clause } from './clauses'
import { reporting, substituting, thirdPerson } from './lexicon/common'
import { expression, type Language } from './lexicon/compile'
import { determiners } from './party'
import { isHostName, type Mention, mentions, type Person, type Roster } from './people'

/** Who a clause speaks about. `family` = companions named by what they are ("my wife"), `unknown` = somebody we have no address of. */
export type Subject =
  | { kind: 'self' }
  | { kind: 'you' }
  | { kind: 'person'; person: Person }
  | { kind: 'family' }
  | { kind: 'unknown'; name: string }

export type Candidate = { at: number; end: number; subjects: Subject[] }

export type SpeakerContext = { roster: Roster; speaker: Person | null; lastOthers: Subject[] }

function matches(pattern: RegExp, text: string): { at: number; end: number }[] {
  pattern.lastIndex = 0
  return [...text.matchAll(pattern)]
    .filter(match => match[0] !== '')
    .map(match => ({ at: match.index, end: match.index + match[0].length }))
}

/** Everyone a clause may speak about, in order of place. */
export function candidates(clause: Clause, language: Language, context: SpeakerContext): Candidate[] {
  const found: Candidate[] = []
  const add = (place: { at: number; end: number }, subjects: Subject[]) => {
    if (!found.some(other => place.at < other.end && place.end > other.at)) found.push({ ...place, subjects })
  }
  for (const mention of spokenOf(clause, language, context)) add(mention, [subjectOf(mention, clause, context)])
  for (const place of ownNames(clause, context)) add(place, [{ kind: 'self' }])
  const told = matches(reporting, clause.folded)
  for (const place of matches(language.find.self, clause.folded)) {
    if (!told.some(report => place.at >= report.at && place.end <= report.end)) add(place, [{ kind: 'self' }])
  }
  for (const place of matches(language.find.you, clause.folded)) {
    if (!objects.test(clause.folded.slice(0, place.at))) add(place, [{ kind: 'you' }])
  }
  for (const place of matches(language.find.they, clause.folded)) {
    add(place, meant(found, place, clause, context))
  }
  for (const place of relatives(clause, language)) if (!isTitle(place, found, clause)) add(place, [{ kind: 'family' }])
  for (const place of unknownNames(clause, language, context.roster))
    add(place, [{ kind: 'unknown', name: clause.text.slice(place.at, place.end) }])
  const ordered = found.sort((a, b) => a.at - b.at)
  return ordered.filter((one, i) => !isVerbOf(one, ordered[i - 1], clause) && !isVerbBefore(one, ordered[i + 1], clause, language))
}

/** A particle that makes a Japanese name something else than the subject ("in Ohno's car"). */
const isObject = /^(?:さん|様|くん|君|ちゃん|氏)?(?:の(?!分|ところ|方)|に(?!は|も)|へ|を|まで)/

/** Whom a clause names as more than an object. */
const spokenOf = (clause: Clause, { spaced }: Language, { roster, speaker }: SpeakerContext): Mention[] =>
  mentions(roster, clause.text, speaker).filter(mention => spaced || !isObject.test(clause.text.slice(mention.end)))

/** Those whom a clause calls by what they are ("my wife"). */
const relatives = (clause: Clause, { party, spaced }: Language): { at: number; end: number }[] =>
  matches(expression(`${party.one}|${party.several}`, 'gu'), clause.folded).filter(place =>
    spaced ? !atTheirs.test(clause.folded.slice(0, place.at)) : /^[はがも]/.test(clause.folded.slice(place.end)),
  )

/** "I'm at my sister's": whose place it is, not who is spoken of. */
const atTheirs =
  /(?<!\p{L})(?:at|to|from|near|round|visiting|seeing|see|visit|bei|beim|zu|zum|zur|von|chez|bij|van|naar|od)\s+(?:(?:my|our|his|her|their|the|mein\p{L}*|unser\p{L}*|ma|mon|mes|mijn|onze|mo\p{L}+)\s+)?$/u

/** "Aunt Jo" is Jo. */
const isTitle = (place: { end: number }, found: readonly Candidate[], clause: Clause): boolean =>
  found.some(
    one => one.at > place.end && one.subjects.some(({ kind }) => kind === 'person') && clause.folded.slice(place.end, one.at).trim() === '',
  )

/** What stands before a "you" that is spoken to, not of ("thank you and we will come"). */
const objects =
  /(?<!\p{L})(?:thank|thanks|thanked|thanking|see|seeing|join|joining|meet|meeting|tell|let|give|send|wish|miss|with|to|for|from|of)\s+$/u

const pronoun =
  /^(?:i|im|i'.*|we|we'.*|my|me|us|ich|wir|uns(?:er.*)?|je|j'.*|nous|on|moi|yo|nosotr.*|io|noi|eu|nos|a gente|ik|wij|ons|ja|my)(?!\p{L})/u

/** A verb that may be of the first person ("kan", "muss") belongs to the person named right before it. */
function isVerbOf(one: Candidate, before: Candidate | undefined, clause: Clause): boolean {
  const named = before?.subjects.some(subject => subject.kind === 'person' || subject.kind === 'family')
  return (
    named === true &&
    !pronoun.test(clause.folded.slice(one.at, one.end)) &&
    one.subjects.every(subject => subject.kind === 'self') &&
    clause.folded.slice(before?.end, one.at).trim() === ''
  )
}

/** The same where the verb comes first ("leider kann Max nicht"). */
function isVerbBefore(one: Candidate, after: Candidate | undefined, clause: Clause, language: Language): boolean {
  return (
    inverts.has(language.code) &&
    after?.subjects.some(isAnother) === true &&
    verbFirst.test(clause.folded.slice(one.at, one.end)) &&
    clause.folded.slice(one.end, after.at).trim() === ''
  )
}

const verbFirst = /(?<!\p{L})(?:kann|konnte|will|wollte|muss|darf|kan|kon|wil|moet)$/u

function subjectOf({ person, at, end }: Mention, clause: Clause, { roster }: SpeakerContext): Subject {
  if (person === null) return { kind: 'unknown', name: clause.text.slice(at, end) }
  return person.email === roster.host ? { kind: 'you' } : { kind: 'person', person }
}

/** Where a writer speaks of himself by his name ("Mr and Mrs Pike will attend", "Iris Cobb has declined"). */
function ownNames(clause: Clause, { speaker, roster }: SpeakerContext): { at: number; end: number }[] {
  const words = (speaker?.words ?? []).filter(word => word.length > 2 && !roster.hostWords.includes(word))
  return matches(/(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L})/gu, clause.text).filter(place =>
    words.includes(fold(clause.text.slice(place.at, place.end))),
  )
}

/** Pronouns of several. */
const plural =
  /^(?:they|them|both|die beiden|beide|ils|elles|tous|toutes|ellos|ellas|ambos|loro|entrambi|eles|elas|zij|ze|allebei|oni|one|oboje|obaj|obie)/

/** Whom "she" or "they" means: whoever was named before it in the clause, else before the clause; "they" takes all who were named. */
function meant(found: readonly Candidate[], { at, end }: { at: number; end: number }, clause: Clause, context: SpeakerContext): Subject[] {
  const before = found.filter(one => one.at < at && one.subjects.some(subject => subject.kind === 'person' || subject.kind === 'unknown'))
  const last = plural.test(clause.folded.slice(at, end)) ? before : before.slice(-1)
  const others = before.length > 0 ? last.flatMap(one => one.subjects) : context.lastOthers
  return others.length > 0 ? others : [{ kind: 'unknown', name: '' }]
}

/** Words written with a capital that are no known word of the language: names of people we have no address of. */
function unknownNames(clause: Clause, language: Language, roster: Roster): { at: number; end: number }[] {
  if (!language.spaced) return []
  const names: { at: number; end: number }[] = []
  for (const match of clause.text.matchAll(/(?<![\p{L}\p{N}'’])\p{Lu}[\p{L}'’-]{0,30}[\p{Ll}'’](?![\p{L}\p{N}])/gu)) {
    const name = match[0].replace(/['’]s$/, '')
    const word = fold(name)
    const first = clause.text.slice(0, match.index).trim() === ''
    if (
      language.known.has(word) ||
      isHostName(roster, word) ||
      /^(mrs?|ms|dr|prof|herr|frau|mme|sig|sra?|pan|pani)$|ly$|ing$|(heit|keit|ung|tag|abend)$/.test(word)
    )
      continue
    if (language.code === 'de' && !first && !/^\p{Lu}\p{Ll}{2,7}$/u.test(match[0])) continue
    names.push({ at: match.index, end: match.index + name.length })
  }
  return names
}

/** Languages in which a subject often follows its verb. */
const inverts: ReadonlySet<string> = new Set(['de', 'nl'])

/** The subjects of what is said at [at, end): the nearest candidate inside or before, with those joined to it by "and"; none = not named. */
export function subjectsAt(found: readonly Candidate[], clause: Clause, language: Language, at: number, end: number): Subject[] {
  const named = found.filter(
    one =>
      !(addressed.test(clause.folded.slice(0, one.at)) && one.subjects.every(isAnother)) &&
      (one.at < at || one.at >= end || one.subjects.every(subject => subject.kind !== 'unknown') || followsVerb(one, clause, language)) &&
      !substituting.test(clause.folded.slice(0, one.at)),
  )
  const inside = named.filter(one => one.at >= at && one.end <= end && one.subjects.some(subject => subject.kind === 'self'))
  const before = named.filter(one => one.at < at)
  const chosen =
    inside[0] ??
    nearest(before, clause, language, at) ??
    named.find(
      one =>
        one.at >= at &&
        !(/^\p{Lu}/u.test(clause.text.slice(one.at)) && follows(language.party.with, clause, one)) &&
        (inverts.has(language.code) ||
          thirdPerson.test(clause.folded.slice(at, end)) ||
          one.subjects.every(subject => subject.kind !== 'family')),
    )
  if (!chosen) return []
  return joined(named, chosen, clause, language)
}

/** Whether a word of a list stands right before. */
const follows = (words: string, clause: Clause, { at }: Candidate): boolean =>
  expression(`(?:${words})\\s+$`, 'u').test(clause.folded.slice(0, at))

/** A name right after the verb of a language that turns them round. */
const followsVerb = (one: Candidate, clause: Clause, language: Language): boolean =>
  inverts.has(language.code) && verbFirst.test(clause.folded.slice(0, one.at).trimEnd())

const isAnother = ({ kind }: Subject): boolean => kind === 'person' || kind === 'unknown'

/** What stands before the name of somebody who is asked or told something. Folded text. */
const addressed =
  /(?<!\p{L})(?:(?:ask|tell|call|phone|text|email|consult|invite|see|visit|meet)(?:s|ed|ing)?|asked|told|rang|wrote to|(?:check|speak|spoke|talk|talked|checked)(?:ing)? (?:with|to)|hear(?:d|ing)? from|frage?|gefragt|fragen|demande(?:r)? a|pregunt\p{L}* a|chied\p{L}* a|chiesto a|pergunt\p{L}* a[o]?|vraag|zapyta\p{L}*)\s+$/u

/** "Melanie from the office". Folded text. */
const from = /^(?:aus|von|vom|from|uit|van|de|du|da|del|dalla?|z|ze)(?!\p{L})/u

/** The last one before the place; a capital word directly before the verb is a name, further away it is only a word. */
function nearest(before: readonly Candidate[], clause: Clause, language: Language, at: number): Candidate | undefined {
  for (const one of before.toReversed()) {
    const unknown = one.subjects.some(subject => subject.kind === 'unknown' && subject.name !== '')
    const between = clause.folded.slice(one.end, at).trim()
    const objectOf =
      follows(language.party.with, clause, one) ||
      expression(`(?:${language.party.with})(?:\\s+|${determiners}\\s+)$`, 'u').test(clause.folded.slice(0, one.at))
    const isOnly = before.length === 1
    if (objectOf && !isOnly && !joinsSubject(before, one, clause, language)) continue
    if (!unknown || between === '' || between.split(/\s+/).length <= (from.test(between) ? 3 : 2)) return one
  }
  return undefined
}

function joinsSubject(before: readonly Candidate[], one: Candidate, clause: Clause, language: Language): boolean {
  return before.some(other => other !== one && isJoined(other, one, clause, language))
}

function isJoined(a: Candidate, b: Candidate, clause: Clause, language: Language): boolean {
  const [first, second] = a.at < b.at ? [a, b] : [b, a]
  const between = clause.folded.slice(first.end, second.at)
  if (between.length > 24) return false
  if (between.trim() === '' && [...a.subjects, ...b.subjects].every(({ kind }) => kind === 'family')) return true
  language.find.and.lastIndex = 0
  const left = between.replace(language.find.and, '').trim()
  return (
    left !== between.trim() &&
    /^(?:(?:,|por|pel[oa]|per|pour|para|my|our|the|all|two|three|four|five|\d|his|her|their|mein\w*|unser\w*|die|der|das|ma|mon|mes|la|le|les|l'|mi|mis|el|los|las|mia|mio|i|miei|a|o|os|as|minhas?|meus?|noss[oa]s?|nuestr[oa]s?|nostr[aoie]|miei|mie|notre|nos|mijn|onze|de|het|moj\w*|also) ?){0,3}$/.test(
      left,
    )
  )
}

/** "Put Jean and me down". Folded text. */
const andMe = /^\s*(?:and|&|und|et|en|y|e|i)\s+(?:me|myself|mich|moi|mij|mnie|mim)(?!\p{L})/u

function joined(found: readonly Candidate[], chosen: Candidate, clause: Clause, language: Language): Subject[] {
  const group = new Set([chosen])
  for (let grew = true; grew; ) {
    grew = false
    for (const one of found) {
      if (!group.has(one) && [...group].some(member => isJoined(member, one, clause, language))) {
        group.add(one)
        grew = true
      }
    }
  }
  const subjects = [...group].flatMap(one => one.subjects)
  const withMe = [...group].some(one => andMe.test(clause.folded.slice(one.end))) && !subjects.some(({ kind }) => kind === 'self')
  return withMe ? [...subjects, { kind: 'self' }] : subjects
}
