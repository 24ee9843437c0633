import type { ReadMessage } from '../reader/reading'
import { fold } from '../time/fold'
import type { ProseContext } from './collected'
import { bareSubject } from './event-words'
import type { Reply } from './invitation-replies'
import { saysNumber } from './party-heads'
import type { Person } from './people'
import { readUtterance } from './prose'
import type { Statement } from './statement'

/**
 * The note in an invitation reply changes the number, not the answer; one that says the opposite is left to the user's eye. What it says of
 * other people is given back, as the writer's word about them.
 */
export function readNote(message: ReadMessage, answered: readonly Reply[], context: ProseContext): Statement[] {
  const about: Statement[] = []
  for (const { statement } of answered) {
    const notes = [
      ...message.invitations.flatMap(one => [one.comment, ...one.attendees.map(attendee => attendee.comment)]),
      withoutReport(message, statement.person),
    ].filter(note => note.trim() !== '')
    let taken = false
    for (const text of new Set(notes)) {
      const said = readUtterance({ message, speaker: statement.person, text, at: message.date, standing: 'own' }, context)
      if (!taken) taken = takeNote(said, message, statement)
      about.push(...said.filter(one => one.person !== statement.person && !about.some(known => known.person === one.person)))
    }
  }
  return about.filter(one => !answered.some(({ statement }) => statement.person === one.person))
}

/** Whether a note says something of the reply; the first that does is taken. */
function takeNote(notes: readonly Statement[], message: ReadMessage, statement: Statement): boolean {
  const said = notes.find(one => one.person === statement.person)
  if (!said) return false
  const quote = collapse(message.full).includes(collapse(said.quote)) ? said.quote : ''
  if (isOpposite(statement, said)) Object.assign(statement, { unsure: true, quote })
  else if (saysNumber(said.party)) Object.assign(statement, { party: said.party, quote })
  else return false
  return true
}

/** "Accepted" with a note that refuses, or the other way round. */
const isOpposite = (reply: Statement, note: Statement): boolean =>
  note.force > 1 && !note.unsure && [reply.answer, note.answer].toSorted().join() === 'no,yes'

/** Without what a calendar writes itself: lines that name the guest or the service, and the event's title with its day and place below it. */
function withoutReport(message: ReadMessage, person: Person): string {
  const name = person.words.join(' ')
  const titles = new Set(message.invitations.map(({ summary }) => bareTitle(summary)).filter(title => title !== ''))
  const lines = message.authored.split('\n')
  const titleAt = lines.findIndex((line, at) => titles.has(bareTitle(line)) && lines.slice(0, at).some(before => before.trim() !== ''))
  const written = (line: string) =>
    (name === '' || !fold(line).includes(name)) &&
    ![...titles].some(title => fold(line).includes(title)) &&
    !/calendar|kalender|invitation|einladung|invito|invitacion|convite|uitnodiging|zaproszenie|calendrier|https?:/.test(fold(line))
  return lines
    .slice(0, titleAt < 0 ? lines.length : titleAt)
    .filter(written)
    .join('\n')
}

/** A title without what a program puts before it ("Accepted: Barbecue"). */
const bareTitle = (line: string): string =>
  bareSubject(line)
    .replace(/^[\p{L} ]{1,24} ?: /u, '')
    .trim()

const collapse = (text: string): string => text.replace(/\s+/g, ' ')
