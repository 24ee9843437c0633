import type { CalendarEvent } from '../../shared/calendar'
import { dateIn } from '../time/named-dates'
import { dayOf } from './choose-event'
import { eventWords, overlap } from './event-words'
import { type EventCandidate, emptyEvent } from './events'
import { addressKey } from './people'

/** The next event of each series, else its last; others as they are. `today` is YYYY-MM-DD. */
function oneEach(calendar: readonly CalendarEvent[], today: string): CalendarEvent[] {
  const ordered = [...calendar].sort((a, b) => (a.start < b.start ? -1 : 1))
  const chosen = new Map<string, CalendarEvent>()
  for (const event of ordered) {
    const before = chosen.get(event.uid)
    if (!before || before.start.slice(0, 10) < today) chosen.set(event.uid, event)
  }
  return [...chosen.values()]
}

/**
 * Adds to the events of the mail what the calendar knows: a UID that the mail does not tell (same title, same day), and events that the
 * owner invited to without any mail of his own. `found` is changed.
 */
export function addCalendarEvents(found: EventCandidate[], calendar: readonly CalendarEvent[], me: string, now: number): EventCandidate[] {
  const events = [...found]
  for (const event of oneEach(calendar, dateIn(now, 'UTC'))) {
    const known = events.find(one => one.uid !== '' && one.uid === event.uid) ?? events.find(one => isSame(one, event))
    if (known) known.uid ||= event.uid
    else if (event.guests.length > 0 && addressKey(event.organizer.address) === me) events.push(candidateOf(event))
  }
  return events
}

/** An event that mail speaks of without a UID: every word of the shorter title, and the same day where both say one. */
function isSame(candidate: EventCandidate, event: CalendarEvent): boolean {
  if (candidate.uid !== '') return false
  const words = eventWords(event.title)
  const fewer = Math.min(new Set(words).size, new Set(eventWords(candidate.title)).size)
  const sameDay = candidate.start === '' || event.start === '' || candidate.start.slice(0, 10) === event.start.slice(0, 10)
  return fewer > 0 && sameDay && overlap(words, eventWords(candidate.title)) >= fewer
}

function candidateOf({ uid, title, start, zone, organizer }: CalendarEvent): EventCandidate {
  return { ...emptyEvent(organizer, uid, title), start, zone }
}

/** The calendar's event behind a candidate: by UID, of a series the one on `start`'s day. */
export function calendarEventOf(uid: string, start: string, calendar: readonly CalendarEvent[], zone: string): CalendarEvent | undefined {
  const same = calendar.filter(event => event.uid !== '' && event.uid === uid)
  return same.find(event => start !== '' && dayOf(event.start, zone) === dayOf(start, zone)) ?? same[0]
}
