import type { CalendarEvent } from '../../shared/calendar'
import type { GuestEvent, GuestList } from '../../shared/guest-list'
import type { ReadMessage, ReadThread } from '../reader/reading'
import { withAttendees } from './calendar-attendees'
import { calendarEventOf } from './calendar-events'
import { type Asked, candidateEvents } from './candidate-events'
import { instanceOf } from './choose-event'
import { collectStatements } from './collect'
import type { EventCandidate } from './events'
import { mergeStatements } from './merge'
import { addressKey, enrol, makeRoster, nameWords, type Roster } from './people'
import { doubtSpam } from './spam'

/** Mail later than `now` is not read. */
export type GuestInput = Asked & { threads: readonly ReadThread[] }

/**
 * The guest list of the event that the question names, else of the next one: one row a person, by the rules of the shared labelled set.
 * The host is whoever sent the invitation: the mailbox owner where there is such an event, else somebody else. Null where no event is found.
 */
export function guestList({ threads, ...asked }: GuestInput): GuestList | null {
  const { question, me, now, zone, calendar = [] } = asked
  const messages = messagesUntil(threads, now)
  const [event, ...others] = candidateEvents(messages, asked)
  if (!event) return null
  const roster = makeRoster(event.host, nameWords(event.title.replace(/['’]s(?!\p{L})/gu, '')))
  for (const invitee of event.invitees) enrol(roster, invitee, true)
  const instance = instanceOf(event, question, now, zone)
  const facts = eventFacts(event, instance)
  const attended = calendarEventOf(event.uid, facts.start, calendar, zone)
  if (attended) enrolWriters(roster, attended, messages)
  const statements = collectStatements({ messages, event, others, roster, instance, question, zone, me: addressKey(me) })
  const rows = mergeStatements(roster.people, statements).filter(row => row.email !== roster.host)
  const joined = attended ? withAttendees(rows, attended, [roster.host, addressKey(me)]) : rows
  return { event: facts, others: others.map(other => eventFacts(other, '')), rows: doubtSpam(joined, messages) }
}

/** Guests of the Calendar event who wrote a mail: prose is read as theirs. The others need no search for their names. */
function enrolWriters(roster: Roster, { guests }: CalendarEvent, messages: readonly ReadMessage[]): void {
  const writers = new Set(messages.map(message => addressKey(message.from.address)))
  for (const guest of guests) if (writers.has(addressKey(guest.address)) || guests.length <= mostNamed) enrol(roster, guest, true)
}

/** As many guests of a Calendar event are known by name in what others write. */
const mostNamed = 500

/** All messages up to now, oldest first, each once. */
export function messagesUntil(threads: readonly ReadThread[], now: string): ReadMessage[] {
  const until = Date.parse(now)
  const seen = new Map<string, ReadMessage>()
  for (const message of threads.flatMap(thread => thread.messages)) {
    if (message.date <= until + 60_000 && !seen.has(message.rfcId)) seen.set(message.rfcId, message)
  }
  return [...seen.values()].sort((a, b) => a.date - b.date)
}

function eventFacts(event: EventCandidate, instance: string): GuestEvent {
  const start =
    instance !== '' && instance !== 'other' ? (event.instances.find(time => time.startsWith(instance)) ?? instance) : event.start
  return { title: event.title, start, zone: event.zone, uid: event.uid, messageId: event.messages[0]?.id ?? null }
}
