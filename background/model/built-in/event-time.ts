import type { ReadThread } from '../../reader/reading'
import { rankEvents } from '../../rsvp/choose-event'
import { eventWords, overlap } from '../../rsvp/event-words'
import { type EventCandidate, findEvents } from '../../rsvp/events'
import { dateIn, meansDate, namedDates } from '../../time/named-dates'
import type { Passage } from './passages'

type Asked = { question: string; me: string; now: string; zone: string }

/** The event that a question about a time means: the one its words name, or the only one where it has none; null = none with a date. */
export function eventAsked(threads: readonly ReadThread[], { question, me, now, zone }: Asked): EventCandidate | null {
  const messages = threads.flatMap(thread => thread.messages).toSorted((a, b) => a.date - b.date)
  const events = findEvents({ messages, me: me.toLowerCase(), zone, listAddresses: new Set() }, () => true).filter(
    event => event.start !== '',
  )
  const words = eventWords(question)
  const meant = words.length === 0 ? events.length === 1 : undefined
  const [event] = rankEvents(events, question, now, zone)
  return event && (meant ?? overlap(words, event.words) > 0) ? event : null
}

/** "Saturday, 20 June 2026, 18:00"; where the event's zone has another wall time than the user's, both, each with its zone. */
export function eventTime({ start, zone }: Pick<EventCandidate, 'start' | 'zone'>, userZone: string): string {
  if (!start.includes('T')) return written(Date.parse(`${start}T00:00:00Z`), 'UTC', false)
  const at = Date.parse(start)
  const there = written(at, zone || userZone, true)
  const here = written(at, userZone, true)
  return there === here ? there : `${there} (${zone}); ${here} (${userZone})`
}

function written(at: number, zone: string, timed: boolean): string {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'full' }).format(at).replace(/^(\p{L}+) /u, '$1, ')
  return timed ? `${day}, ${new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(at)}` : day
}

/** Sentences that name the event's own day first; only a weekday or "tomorrow" is left out where others name a day or an hour. */
export function byOwnDate(passages: readonly Passage[], event: EventCandidate | null, zone: string): Passage[] {
  const exact = passages.filter(({ text }) => isExact(text))
  const kept = exact.length > 0 ? exact : [...passages]
  if (!event) return kept
  const own = new Set(kept.filter(passage => namesDay(passage, event.start.slice(0, 10), zone)))
  return [...own, ...kept.filter(passage => !own.has(passage))]
}

const hour = /\d[:.h]\d\d|\d\s*(?:am|pm|uhr|h)\b|\d時/iu

const isExact = (text: string): boolean => hour.test(text) || namedDates(text).some(date => date.day !== null)

function namesDay({ text, message }: Passage, day: string, zone: string): boolean {
  const from = dateIn(message.date, zone)
  return namedDates(text).some(date => date.day !== null && meansDate(date, day, from))
}
