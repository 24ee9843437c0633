import { dateIn, meansDate, type NamedDate, namedDates } from '../time/named-dates'
import { eventWords, overlap } from './event-words'
import type { EventCandidate } from './events'

/** Events in the order in which the question may mean them; the day of `now` is taken in `zone`. */
export function rankEvents(events: readonly EventCandidate[], question: string, now: string, zone: string): EventCandidate[] {
  const today = dateIn(Date.parse(now), zone)
  const { meant, excluded } = aims(question)
  const words = eventWords(meant)
  const dates = precise(namedDates(meant))
  const scored = events.map(event => ({
    event,
    score: score(event, words, dates, today, zone) - overlap(excluded, event.words) * 4,
    unnamed: new Set(event.words).size - overlap(words, event.words),
    ahead: ahead(event, today, zone),
  }))
  const named = scored.some(one => one.score > 0)
  return scored
    .sort((a, b) => b.score - a.score || (named ? a.unnamed - b.unnamed : 0) || a.ahead - b.ahead || latest(b.event) - latest(a.event))
    .map(one => one.event)
}

/** "Wednesday the 18th" names one day, not every Wednesday: where days are named, weekdays alone count for nothing. */
export function precise(dates: readonly NamedDate[]): readonly NamedDate[] {
  const days = dates.filter(date => date.day !== null)
  return days.length > 0 ? days : dates
}

/** What a question asks about, and the words of what it does not ("not the setting up", "pas celui de Nantes"). */
function aims(question: string): { meant: string; excluded: string[] } {
  const other: string[] = []
  const meant = question.replace(
    /(?:(?<=[.,;:!?(] ?)|(?<=(?<!\p{L})(?:and|und|et|y|e) ))(?:but not|not|nicht|pas|non|no|nao|não|niet|nie) (?:for |at |to |für |pour |para |per )?(?:the|der|die|das|den|celui|celle|ceux|le|la|les|l['’]|el|los|las|il|lo|o|a|os|as|de|het|quell[oa]|aquel[ea]?) ?[^.,;!?]*/giu,
    found => {
      other.push(found)
      return ' '.repeat(found.length)
    },
  )
  const words = new Set(eventWords(meant))
  return { meant, excluded: eventWords(other.join(' ')).filter(word => !words.has(word)) }
}

const latest = (event: EventCandidate): number => event.messages.at(-1)?.date ?? 0

function score(event: EventCandidate, words: readonly string[], dates: readonly NamedDate[], today: string, zone: string): number {
  const titled = overlap(words, event.words) * 4
  const told = overlap(words, event.bodyWords)
  const days = [event.start, ...event.instances].map(time => eventDay(time, event, zone)).filter(day => day !== '')
  const named = dates.length === 0 || days.length === 0 ? 0 : dates.some(date => days.some(day => meansDate(date, day, today))) ? 6 : -3
  return titled + told + named
}

/** Days until an event; what is over comes after all that is to come, what has no date between. */
function ahead(event: EventCandidate, today: string, zone: string): number {
  if (event.start === '') return 5000
  const days = Math.round((Date.parse(eventDay(event.start, event, zone)) - Date.parse(today)) / 86_400_000)
  const next = event.instances
    .map(instance => Math.round((Date.parse(eventDay(instance, event, zone)) - Date.parse(today)) / 86_400_000))
    .filter(distance => distance >= 0)
  if (days < 0 && next.length > 0) return Math.min(...next)
  return days >= 0 ? days : 10_000 - days
}

/** The instance (YYYY-MM-DD) of a repeated event that the question asks about: the one named, else the next; '' where none is told apart. */
export function instanceOf(event: EventCandidate, question: string, now: string, zone: string): string {
  if (event.instances.length === 0) return ''
  const today = dateIn(Date.parse(now), zone)
  const days = [...new Set(event.instances.map(instance => eventDay(instance, event, zone)))].sort()
  const dates = precise(namedDates(question))
  if (dates.length > 0) return days.find(day => dates.some(date => meansDate(date, day, today))) ?? 'other'
  return days.find(day => day >= today) ?? ''
}

/** The calendar day of a date or an instant. */
export function dayOf(time: string, zone: string): string {
  return time.length === 10 || !/T/.test(time) ? time.slice(0, 10) : dateIn(Date.parse(time), zone)
}

/** The calendar day of one of an event's times in the event's own zone; where no mail names that, in the asker's `zone`. */
export function eventDay(time: string, event: { zone: string }, zone: string): string {
  return dayOf(time, event.zone === '' || event.zone === 'UTC' ? zone : event.zone)
}
