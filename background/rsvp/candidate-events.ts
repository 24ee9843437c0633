import type { CalendarEvent } from '../../shared/calendar'
import type { ThreadId } from '../../shared/mail'
import type { ReadMessage } from '../reader/reading'
import { answeredMails, soundsLikeAnswer } from './answered-mails'
import { addCalendarEvents } from './calendar-events'
import { rankEvents } from './choose-event'
import { eventWords, overlap } from './event-words'
import { type EventCandidate, findEvents } from './events'
import { mailingLists } from './mailing-lists'
import { addressKey } from './people'
import { eventFromAnswers } from './word-of-mouth'

export type Asked = {
  question: string
  /** Address of the mailbox owner. */
  me: string
  /** ISO 8601 instant at which the question is asked. */
  now: string
  /** IANA zone of the asker. */
  zone: string
  /** The thread whose event is meant, whatever the question names. */
  thread?: ThreadId
  /** Events of the owner's calendar that may be meant. */
  calendar?: readonly CalendarEvent[]
}

/**
 * The events that a question about guests may mean, likeliest first. The host is whoever sent the invitation: the mailbox owner where
 * there is such an event, else somebody else.
 */
export function candidateEvents(
  messages: readonly ReadMessage[],
  { question, me, now, zone, thread, calendar = [] }: Asked,
): EventCandidate[] {
  const own = addressKey(me)
  const mailbox = { messages, me: own, zone, listAddresses: mailingLists(messages) }
  const isHere = (event: EventCandidate) => event.messages.some(message => message.threadId === thread)
  const of = (isHost: (address: string) => boolean) => addCalendarEvents(findEvents(mailbox, isHost), calendar, own, Date.parse(now))
  const inOrder = (events: readonly EventCandidate[]) => rankEvents(events, question, now, zone)
  const mine = of(address => address === own)
  if (thread !== undefined) {
    const here = mine.some(isHere) ? mine : of(() => true)
    const ordered = inOrder(here)
    if (ordered.some(isHere)) return [...ordered.filter(isHere), ...ordered.filter(event => !isHere(event))]
  }
  const words = eventWords(question)
  const isNamed = (event: EventCandidate) => overlap(words, [...event.words, ...event.bodyWords]) > 0
  if (mine.some(isNamed) || words.length === 0) return inOrder(mine.length > 0 ? mine : of(() => true))
  const answeredBy = (isAnswer: (message: ReadMessage) => boolean) =>
    findEvents({ ...mailbox, answered: answeredMails(messages, own, isAnswer) }, address => address === own)
  const replied = answeredBy(() => true)
  if (replied.some(isNamed)) return inOrder(replied)
  if (mine.length > 0) return inOrder(mine)
  const answered = answeredBy(soundsLikeAnswer)
  const told = eventFromAnswers(messages, question, own)
  const sameDay = answered.filter(({ start }) => told.some(one => one.start !== '' && one.start === start.slice(0, 10)))
  const found = [sameDay, told, answered].find(({ length }) => length > 0)
  return inOrder(found ?? of(() => true))
}
