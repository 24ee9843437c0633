import type { GuestEvent, GuestList } from '../../shared/guest-list'
import type { ReadMessage, ReadThread } from '../reader/reading'
import { instanceOf, rankEvents } from './choose-event'
import { collectStatements } from './collect'
import { type EventCandidate, findEvents } from './events'
import { mailingLists } from './mailing-lists'
import { mergeStatements } from './merge'
import { addressKey, enrol, makeRoster } from './people'
import { eventFromAnswers } from './word-of-mouth'

export type GuestInput = {
  threads: readonly ReadThread[]
  question: string
  /** Address of the mailbox owner. */
  me: string
  /** ISO 8601 instant at which the question is asked; later mail is not read. */
  now: string
  /** IANA zone of the asker. */
  zone: string
}

/**
 * The guest list of the event that the question names, else of the next one: one row a person, by the rules of the shared labelled set.
 * The host is whoever sent the invitation: the mailbox owner where there is such an event, else somebody else. Null where no event is found.
 */
export function guestList({ threads, question, me, now, zone }: GuestInput): GuestList | null {
  const messages = inOrder(threads, Date.parse(now))
  const own = addressKey(me)
  const mailbox = { messages, me: own, zone, listAddresses: mailingLists(messages) }
  const mine = findEvents(mailbox, address => address === own)
  const found = mine.length > 0 ? mine : eventFromAnswers(messages, question, own)
  const events = found.length > 0 ? found : findEvents(mailbox, () => true)
  const [event, ...others] = rankEvents(events, question, now, zone)
  if (!event) return null
  const roster = makeRoster(event.host)
  for (const invitee of event.invitees) enrol(roster, invitee, true)
  const instance = instanceOf(event, question, now, zone)
  const statements = collectStatements({ messages, event, others, roster, instance, question, zone, me: own })
  const rows = mergeStatements(roster.people, statements).filter(row => row.email !== roster.host)
  return { event: eventFacts(event, instance), others: others.map(other => eventFacts(other, '')), rows }
}

/** All messages up to now, oldest first, each once. */
function inOrder(threads: readonly ReadThread[], until: number): ReadMessage[] {
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
