import type { EventNote } from '../../shared/action'
import type { RawEvent } from '../google/changes'
import { clashes, type Engagement } from '../time/clashes'
import type { Span } from '../time/event-times'
import { instantOf, parseMoment } from '../time/moment'
import { checkRecurrence } from '../time/recurrence'
import { recurrenceWords } from '../time/recurrence-words'
import { saidTime } from '../time/said-time'
import type { Office } from './office'

export type NotedEvent = {
  /** When it is, or is to be. */
  span: Span | null
  /** When it was; null where the time stays. */
  old: Span | null
  recurrence: readonly string[]
  scope: EventNote['scope']
  /** The event that is changed; it clashes with itself no more than with its own instances. */
  id: string | null
  /** Whose calendars are looked at. */
  asked: readonly string[]
  guests: number
  organizer: string
}

/** An event in plain words, with what else the user and the guests have at that time. */
export async function noteOf(
  { span, old, recurrence, scope, id, asked, guests, organizer }: NotedEvent,
  office: Office,
): Promise<EventNote> {
  const zone = await office.calendarZone()
  const zones = ({ start }: Span) => ('date' in start ? [office.zone] : [start.timeZone, office.zone])
  return {
    when: span ? saidTime(span, zones(span)) : '',
    before: old && span && JSON.stringify(old) !== JSON.stringify(span) ? saidTime(old, zones(old)) : '',
    repeats: span ? repeatsOf(recurrence, span) : '',
    scope,
    clashes: span ? clashes(span, (await office.events()).flatMap(engagementOf(zone)), zone, id).map(saidClash(zones(span))) : [],
    ...(await othersAt(span, zone, asked, office)),
    guests,
    organizer,
  }
}

function repeatsOf(recurrence: readonly string[], { start }: Span): string {
  if (recurrence.length === 0) return ''
  const checked = checkRecurrence(recurrence, start)
  return checked.ok ? recurrenceWords(checked.rule, start) : ''
}

const saidClash =
  (zones: readonly string[]) =>
  (one: Engagement): string =>
    [one.title, saidTime(one, zones)].filter(Boolean).join(', ')

const engagementOf =
  (zone: string) =>
  ({ id, summary, start, end, status, attendees, transparency }: RawEvent): Engagement[] => {
    const from = momentOf(start, zone)
    const to = momentOf(end, zone)
    const declined = attendees.some(({ self, responseStatus }) => self === true && responseStatus === 'declined')
    const free = status === 'cancelled' || transparency === 'transparent' || declined
    return from && to ? [{ id, title: summary, start: from, end: to, free }] : []
  }

/** An event's own time as the wall clock of its zone shows it; null where it says none. */
export function momentOf(when: RawEvent['start'], zone: string): Span['start'] | null {
  if (when?.date !== undefined) return { date: when.date }
  const parsed = parseMoment(when?.dateTime ?? '', when?.timeZone ?? zone)
  return parsed.ok ? parsed.moment : null
}

/** Whose calendars show them busy, and whose show nothing. Where the calendar may not be read, nobody's can be seen. */
async function othersAt(
  span: Span | null,
  zone: string,
  asked: readonly string[],
  office: Office,
): Promise<{ busy: string[]; unseen: string[] }> {
  if (!span || asked.length === 0) return { busy: [], unseen: [] }
  const found = await office.busy(asked, instantOf(span.start, zone), instantOf(span.end, zone))
  const timesOf = (address: string) => found[address.toLowerCase()] ?? found[address]
  return {
    busy: asked.filter(address => (timesOf(address)?.busy?.length ?? 0) > 0),
    unseen: asked.filter(address => timesOf(address)?.busy === undefined || timesOf(address)?.errors !== undefined),
  }
}
