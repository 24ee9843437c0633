import type { ThreadGuard, Touched } from '../../shared/action'
import type { Address } from '../../shared/mail'
import { markHeader, type RawEvent } from '../google/changes'
import type { ReadThread } from '../reader/reading'
import type { Source, Target } from './policy/judged'

export function threadTarget(thread: ReadThread, kind: 'thread' | 'message' = 'thread'): Target {
  return {
    kind,
    id: thread.id,
    title: thread.subject,
    people: thread.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]),
    authors: thread.messages.map(({ from }) => from),
    date: thread.messages.at(-1)?.date ?? 0,
    ours: thread.messages.some(({ headers }) => headers.has(markHeader.toLowerCase())),
  }
}

/** A guest or organizer as a person. */
export const person = ({ email = '', displayName }: { email?: string; displayName?: string | undefined }) => ({
  name: displayName ?? '',
  address: email,
})

export function eventTarget(event: RawEvent): Target {
  const organizer = event.organizer ? [person(event.organizer)] : []
  const date = Date.parse(event.start?.dateTime ?? event.start?.date ?? '')
  return {
    kind: 'event',
    id: event.id,
    title: event.summary,
    people: [...organizer, ...event.attendees.map(person)],
    authors: organizer,
    date: Number.isNaN(date) ? 0 : date,
    ...(event.start?.date !== undefined && { day: event.start.date }),
    ...(event.recurrence && { series: true }),
    ours: false,
  }
}

/** An event as a text; who is invited has it. */
export function eventSource(event: RawEvent): Source {
  const { id, title, people, authors, date } = eventTarget(event)
  return { id, title, authors, readers: people, date, text: [title, event.location, event.description].join('\n'), hidden: 'none' }
}

/** Holds an action back once the thread has a message that was not there when it was made. */
export const threadGuard = ({ id, messages }: ReadThread): ThreadGuard => ({
  threadId: id,
  messageIds: messages.map(message => message.id),
})

/** A name says nothing without its address. */
export const fullAddress = ({ name, address }: Address): string => (name && name !== address ? `${name} <${address}>` : address)

/** A conversation by its title and everyone who wrote in it, an address a line. */
export function touchedThread(thread: ReadThread): Touched {
  const authors = new Set(thread.messages.map(({ from }) => fullAddress(from)))
  return { id: thread.id, title: thread.subject, detail: [...authors].join('\n') }
}

/** What the event is now, as JSON: the signing window sets it beside what it becomes. */
export function touchedEvent(event: RawEvent): Touched {
  const { start, end, location, description, recurrence, attendees } = event
  return {
    id: event.id,
    title: event.summary,
    detail: JSON.stringify({
      start,
      end,
      location,
      description,
      recurrence,
      attendees: attendees.map(({ email, responseStatus }) => ({ email, responseStatus })),
    }),
  }
}
