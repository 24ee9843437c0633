import type { Scope } from '../../shared/run-log'
import type { ThreadRef } from '../mail-source'
import { calendarEventOf } from '../rsvp/calendar-events'
import { answerSearches, unsearched } from '../rsvp/search-plan'
import { type CalendarFound, eventsOf, type GuestAsk, type GuestPlan, planInput, searchAll, union, withEventOf } from './guest-plan'
import { type ReadIo, type Reading, readMail } from './read'

/** What is read may name further guests; after so many rounds those still new are said to be unsearched. */
const mostRounds = 3

/** Asks whether so many threads may be read in all; false = an OK is waited for. */
export type MayRead = (refs: readonly ThreadRef[], more: readonly ThreadRef[], searches: GuestPlan['searches']) => Promise<boolean>

/** Reads a plan, then searches for whom the mail has named meanwhile, until nobody new appears. null = an OK is waited for. */
export async function readGuests(ask: GuestAsk, plan: GuestPlan, io: ReadIo, mayRead: MayRead): Promise<Reading | null> {
  let { refs, searches, calendar } = plan
  const read = (more: readonly ThreadRef[], scope: Scope) => readMail(more, scope, ask.source, io)
  const reading = await read(refs, ask.scope)
  for (let round = 0; round < mostRounds; round++) {
    const [event] = eventsOf(ask, reading.threads, calendar.events)
    if (!event) break
    calendar = await withEventOf(event, calendar, ask)
    const queries = answerSearches(
      planInput(event, ask, calendar.events),
      searches.map(({ query }) => query),
    )
    if (queries.length === 0) break
    const more = await searchAll(queries, ask)
    const known = new Set([...reading.threads, ...refs].map(({ id }) => id))
    const fresh = more.refs.filter(({ id }) => !known.has(id))
    searches = [...searches, ...more.searches]
    if (!(await mayRead(refs, fresh, searches))) return null
    refs = union(refs, fresh)
    const added = await read(fresh, { type: 'mailbox' })
    reading.threads.push(...added.threads)
    reading.missing.push(...added.missing)
    reading.cut.push(...added.cut)
  }
  return { ...reading, guests: receiptOf(ask, { ...plan, refs, searches, calendar }, reading) }
}

function receiptOf(
  ask: GuestAsk,
  { refs, all, searches, calendar, candidates }: GuestPlan,
  { threads }: Reading,
): NonNullable<Reading['guests']> {
  const [event] = eventsOf(ask, threads, calendar.events)
  const chosen = new Set(refs.map(({ id }) => id))
  const others = all?.filter(({ id }) => !chosen.has(id)) ?? []
  const made = searches.map(({ query }) => query).filter(query => !ask.cut.some(cut => cut.query === query))
  return {
    calendar: calendar.events,
    plan: {
      chosenFrom: others.flatMap(({ found }) => found ?? []),
      unsearched: event ? unsearched(planInput(event, ask, calendar.events), made) : [],
      calendar: askedOf(event && calendarEventOf(event.uid, event.start, calendar.events, ask.zone), calendar),
      ...(candidates && { candidates }),
    },
  }
}

const askedOf = (event: CalendarFound['events'][number] | undefined, { asked }: CalendarFound): CalendarFound['asked'] =>
  event?.partial ? 'partial' : asked
