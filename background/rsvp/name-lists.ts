import { fold } from '../time/fold'
import type { Collected, Utterance } from './collected'
import { expression, has, type Language } from './lexicon/compile'
import { mentions, type Person, type Roster } from './people'
import { type Answer, readClause } from './signals'

type Reader = { languages: readonly Language[]; collected: Collected; roster: Roster; utterance: Utterance }

/**
 * Reads a list of people by their answer: "Coming: Kit, Lorne. Not coming: Ned", a heading with names in the lines below it, and "Kit: yes".
 * True where the sentence is part of such a list.
 */
export function readNameList(sentence: string, index: number, reader: Reader): boolean {
  const text = sentence.normalize('NFC')
  const [, head = '', tail = ''] = /^([^:：]{1,60})[:：]\s*(.*)$/su.exec(text) ?? []
  if (head === '') return readBelow(text, index, reader)
  const answer = headingAnswer(head, reader)
  if (tail === '') {
    reader.collected.heading = answer
    return answer !== undefined
  }
  reader.collected.heading = undefined
  const person = namesOnly(head, reader)
  if (person.length === 1) return recordOne(person, tail, index, reader)
  // Somebody whom nobody knows: the answer is not the writer's.
  if (fullName.test(head) && person.length === 0) return headingAnswer(tail, reader) !== undefined
  const named = answer === undefined ? [] : namesOnly(tail, reader)
  if (named.length === 0) return false
  recordAll(named, answer ?? null, index, reader)
  return true
}

/** "Victor Vance", as an item of a list or not. */
const fullName = /^[\s\-*•–]*\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*){1,2}\s*$/u

/** A line of names below a heading; the first other line ends the list. */
function readBelow(text: string, index: number, reader: Reader): boolean {
  const { heading } = reader.collected
  const named = heading === undefined ? [] : namesOnly(text, reader)
  if (named.length === 0) {
    reader.collected.heading = undefined
    return false
  }
  recordAll(named, heading ?? null, index, reader)
  return true
}

/** "Kit: yes", "Ned: can't". */
function recordOne(named: readonly (Person | 'self')[], tail: string, index: number, reader: Reader): boolean {
  const answer = headingAnswer(tail, reader)
  if (answer === undefined) return false
  recordAll(named, answer, index, reader)
  return true
}

function recordAll(named: readonly (Person | 'self')[], answer: Answer | null, index: number, { collected, utterance }: Reader): void {
  if (answer === null) return
  const said = { answer, force: 2, kind: 'attend', sentence: index, contrast: false } as const
  for (const one of named) {
    if (one !== 'self') collected.others.set(one, [...(collected.others.get(one) ?? []), said])
    else if (utterance.speaker) collected.self.push(said)
  }
}

/** Headings for those who have not answered: nothing is said about them. */
const open =
  /(no (answer|reply|response)|not (answered|replied)|waiting|outstanding|unknown|keine antwort|ohne antwort|offen|pas de reponse|sin respuesta|in attesa|sem resposta|geen (antwoord|reactie)|brak odpowiedzi|未回答|返事なし)/

/** What a heading says of the names below it; null = that they have not answered, undefined = it is no such heading. */
function headingAnswer(head: string, { languages }: Reader): Answer | null | undefined {
  const folded = fold(head)
    .replace(/\(.*?\)|[\d.!*"'-]/g, ' ')
    .replace(/^\s*(so far|definitely|those|people|everyone|bisher|schon)\s/, ' ')
    .trim()
  const words = folded.split(/\s+/).length
  if (folded === '' || words > 4) return undefined
  if (open.test(folded)) return null
  for (const language of languages) {
    const answer = readHeading(folded, language)
    if (answer) return answer
  }
  return undefined
}

function readHeading(folded: string, language: Language): Answer | null {
  const negated = has(language.find.negation, folded)
  if (language.starts.refuse.test(folded)) return 'no'
  const reading = readClause({ text: folded, folded, contrast: false }, language)
  const [signal] = reading.signals
  if (signal) return signal.answer
  if (has(language.find.perhaps, folded)) return 'maybe'
  return language.starts.affirm.test(folded) ? (negated ? 'no' : 'yes') : null
}

/** The people of a text that is only names; none where one of its items is something else. */
function namesOnly(text: string, { languages, roster, utterance }: Reader): (Person | 'self')[] {
  const [language] = languages
  if (!language) return []
  const items = text
    .replace(/[.!。]+\s*$/u, '')
    .split(expression(`[,;、・/&+]|\\s(?:${language.find.and.source})\\s`, 'iu'))
    .map(item => item.replace(/^[\s\-*•–]+|\(.*?\)|\s*(\+\s*\d+|\d+)\s*$/gu, '').trim())
    .filter(item => item !== '')
  const own = (item: string) =>
    /^(me|i|myself|ich|moi|yo|io|eu|ik|ja|私)$/.test(fold(item)) || fold(item).split(' ')[0] === utterance.speaker?.words[0]
  const people = items.map(item => {
    const known = mentions(roster, item, null).find(mention => mention.person !== null)?.person
    return own(item) ? 'self' : item.split(/\s+/).length > 3 || !/^\p{Lu}|^\p{Lo}/u.test(item) ? null : (known ?? undefined)
  })
  if (people.includes(null)) return []
  return people.filter(one => one !== undefined && one !== null)
}
