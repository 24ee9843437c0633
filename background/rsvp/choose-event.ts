import { dateIn, meansDate, namedDates } from '../time/named-dates'
import { eventWords, overlap } from './event-words'
import type { EventCandidate } from './events'

/** Events in the order in which the question may mean them; the day of `now` is taken in `zone`. */
export function rankEvents(events: readonly EventCandidate[], question: string, now: string, zone: string): EventCandidate[] {
  const today = dateIn(Date.parse(now), zone)
  const meant = question.replace(excluded, ' ')
  const words = eventWords(meant)
  const not = eventWords((question.match(excluded) ?? []).join(' '))
  const dates = namedDates(meant)
  const scored = events.map(event => ({
    event,
    score: score(event, words, dates, today) - overlap(not, event.words) * 4,
    ahead: ahead(event, today),
  }))
  return scored.sort((a, b) => b.score - a.score || a.ahead - b.ahead || latest(b.event) - latest(a.event)).map(one => one.event)
}

/** What a question sets aside ("Not the setting up."). */
const excluded =
  /(?<=^|[.,;:(?!–-])\s*(?:but |and |und |et |y |e |en |i )?(?:not|nicht|pas|no|non|não|niet|nie)(?: (?:for|about|zu|für|pour|para|per|voor|na))?(?: (?:the|my|das|den|die|der|dem|zum|zur|le|la|les|el|los|las|il|lo|gli|o|a|os|as|het|de))+ [^.?!,;)]+/giu

const latest = (event: EventCandidate): number => event.messages.at(-1)?.date ?? 0

function score(event: EventCandidate, words: readonly string[], dates: ReturnType<typeof namedDates>, today: string): number {
  const titled = overlap(words, event.words) * 4
  const told = overlap(words, event.bodyWords)
  const days = [event.start.slice(0, 10), ...event.instances.map(instance => instance.slice(0, 10))].filter(day => day !== '')
  const named = dates.length === 0 || days.length === 0 ? 0 : dates.some(date => days.some(day => meansDate(date, day, today))) ? 6 : -3
  return titled + told + named
}

/** Days until an event; what is over comes after all that is to come, what has no date between. */
function ahead(event: EventCandidate, today: string): number {
  if (event.start === '') return 5000
  const days = Math.round((Date.parse(event.start.slice(0, 10)) - Date.parse(today)) / 86_400_000)
  const next = event.instances
    .map(instance => Math.round((Date.parse(instance.slice(0, 10)) - Date.parse(today)) / 86_400_000))
    .filter(distance => distance >= 0)
  if (days < 0 && next.length > 0) return Math.min(...next)
  return days >= 0 ? days : 10_000 - days
}

/** The instance (YYYY-MM-DD) of a repeated event that the question asks about: the one named, else the next; '' where none is told apart. */
export function instanceOf(event: EventCandidate, question: string, now: string, zone: string): string {
  if (event.instances.length === 0) return ''
  const today = dateIn(Date.parse(now), zone)
  const days = [...new Set(event.instances.map(instance => dayOf(instance, zone)))].sort()
  const dates = namedDates(question)
  if (dates.length > 0) return days.find(day => dates.some(date => meansDate(date, day, today))) ?? 'other'
  return days.find(day => day >= today) ?? ''
}

/** The calendar day of a date or an instant. */
export function dayOf(time: string, zone: string): string {
  return time.length === 10 || !/T/.test(time) ? time.slice(0, 10) : dateIn(Date.parse(time), zone)
}
