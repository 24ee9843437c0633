import type { CutList, Receipt } from '../../shared/answer'
import type { CalendarEvent, CalendarQuery } from '../../shared/calendar'
import { codeOf } from '../../shared/errors'
import type { Scope } from '../../shared/run-log'
import type { MailSource, SearchIo, ThreadRef } from '../mail-source'
import type { ReadThread } from '../reader/reading'
import { calendarEventOf } from '../rsvp/calendar-events'
import { candidateEvents } from '../rsvp/candidate-events'
import type { EventCandidate } from '../rsvp/events'
import { messagesUntil } from '../rsvp/guest-list'
import { isAboutGuests } from '../rsvp/guest-question'
import { answerSearches, fitsQuestion, invitationStages, type PlanInput, searchWords } from '../rsvp/search-plan'
import { uncounted } from './estimate'
import { readMail } from './read'

/** So few threads are all read, where that takes no more than a minute of the source's quota. */
const fewThreads = 300
/** Threads that are looked at for the invitation; the receipt says so where there were more. */
const mostCandidates = 60
const day = 86_400_000

export type GuestScope = Extract<Scope, { type: 'mailbox' | 'event' }>
/** `cut`: the lists that broke off so far, as `io` heard of them. */
export type GuestAsk = { question: string; scope: GuestScope; source: MailSource; zone: string; io: SearchIo; cut: readonly CutList[] }
export type Search = { query: string; threads: number }

/** Calendar events that may be meant, and whether the calendar could be asked. */
export type CalendarFound = { asked: NonNullable<Receipt['calendar']>; events: CalendarEvent[] }

/** What to read for a guest list. `all` = every thread in scope, null where the scope is the event itself. */
export type GuestPlan = {
  refs: ThreadRef[]
  searches: Search[]
  all: readonly ThreadRef[] | null
  calendar: CalendarFound
  candidates?: NonNullable<Receipt['candidates']>
}

/** Whether a question is answered over a search plan; null = over all that its scope names. */
export function guestScope(question: string, scope: Scope): GuestScope | null {
  return scope.type === 'event' || (scope.type === 'mailbox' && isAboutGuests(question)) ? scope : null
}

/** Finds the invitation, then every thread that may answer it; of a small mailbox, everything. Reads candidates for the invitation only. */
export async function planGuests(ask: GuestAsk): Promise<GuestPlan> {
  const { scope, source, io } = ask
  const [all, calendar] = await Promise.all([scope.type === 'mailbox' ? source.search('', io) : null, questionEvents(ask)])
  if (all && isCheap(all, source) && ask.cut.length === 0) {
    return { refs: all, searches: [{ query: '', threads: all.length }], all, calendar }
  }
  const { threads, refs, searches, found } = await findInvitation(ask, calendar.events)
  const [event] = eventsOf(ask, threads, calendar.events)
  const attended = event ? await withEventOf(event, calendar, ask) : calendar
  const answers = event ? await searchAll(answerSearches(planInput(event, ask, attended.events), []), ask) : { refs: [], searches: [] }
  return {
    refs: union(refs, answers.refs),
    searches: [...searches, ...answers.searches],
    all,
    calendar: attended,
    ...(found > refs.length && { candidates: { found, read: refs.length } }),
  }
}

const isCheap = (refs: readonly ThreadRef[], source: MailSource): boolean =>
  refs.length <= fewThreads && source.units(refs) <= source.unitsPerMinute

/** The events that may be meant, by what has been read, likeliest first. */
export function eventsOf(
  { question, scope, source, zone }: GuestAsk,
  threads: readonly ReadThread[],
  calendar: readonly CalendarEvent[],
): EventCandidate[] {
  const now = new Date(source.now()).toISOString()
  const thread = scope.type === 'event' ? { thread: scope.threadId } : {}
  return candidateEvents(messagesUntil(threads, now), { question, me: source.address, now, zone, calendar, ...thread })
}

/** What to search answers by, its Calendar guests included. Without a mail that invites, half a year back is searched. */
export function planInput(event: EventCandidate, { source, zone }: GuestAsk, calendar: readonly CalendarEvent[]): PlanInput {
  const guests = calendarEventOf(event.uid, event.start, calendar, zone)?.guests ?? []
  return { event, me: source.address, since: source.now() - 180 * day, guests }
}

/** Each search paged to its end; threads in the order in which they were found, each once. */
export async function searchAll(queries: readonly string[], { source, io }: GuestAsk): Promise<{ refs: ThreadRef[]; searches: Search[] }> {
  const found = await Promise.all(queries.map(query => source.search(query, io)))
  return { refs: union(...found), searches: queries.map((query, i) => ({ query, threads: found[i]?.length ?? 0 })) }
}

/** A thread that several searches found, once, with all its messages that any of them found. */
export function union(...lists: readonly (readonly ThreadRef[])[]): ThreadRef[] {
  const byId = new Map<ThreadRef['id'], ThreadRef>()
  for (const ref of lists.flat()) {
    const known = byId.get(ref.id)
    const found = [...new Set([...(known?.found ?? []), ...(ref.found ?? [])])]
    byId.set(ref.id, known ? { ...known, messages: found.length || known.messages, found } : ref)
  }
  return [...byId.values()]
}

type Invitation = { threads: ReadThread[]; refs: ThreadRef[]; searches: Search[]; found: number }

/** Reads what may be the invitation, the likeliest searches first, until an event fits the question. */
async function findInvitation(ask: GuestAsk, calendar: readonly CalendarEvent[]): Promise<Invitation> {
  const { scope, source, io, question } = ask
  const read = (refs: readonly ThreadRef[]) => readMail(refs, { type: 'mailbox' }, source, { ...io, onRead: () => undefined })
  if (scope.type === 'event') {
    const refs = [uncounted(scope.threadId)]
    return { threads: (await read(refs)).threads, refs, searches: [], found: 1 }
  }
  const looked: Invitation = { threads: [], refs: [], searches: [], found: 0 }
  for (const stage of invitationStages(question)) {
    const { refs, searches } = await searchAll(stage, ask)
    const fresh = refs.filter(ref => !looked.refs.some(known => known.id === ref.id))
    const chosen = fresh.slice(0, mostCandidates - looked.refs.length)
    looked.threads.push(...(await read(chosen)).threads)
    looked.refs.push(...chosen)
    looked.searches.push(...searches)
    looked.found += fresh.length
    const [best] = eventsOf(ask, looked.threads, calendar)
    if (best && fitsQuestion(best, question)) break
  }
  return looked
}

/** Calendar events that the question may name: by its words a year ahead and half a year back, without words what comes in two months. */
function questionEvents(ask: GuestAsk): Promise<CalendarFound> {
  const words = ask.scope.type === 'event' ? [] : searchWords(ask.question).slice(0, 3)
  const [back, ahead] = words.length > 0 ? [180, 400] : [1, 60]
  const queries = words.length > 0 ? words.map(query => ({ query })) : ask.scope.type === 'event' ? [] : [{}]
  return calendarEvents(
    queries.map(query => ({ ...query, ...around(ask.source.now(), back, ahead) })),
    ask,
  )
}

/** The calendar's events with that of the chosen one among them: by its UID, else by its title in the days around it. */
export async function withEventOf(event: EventCandidate, known: CalendarFound, ask: GuestAsk): Promise<CalendarFound> {
  const start = Date.parse(event.start.slice(0, 10))
  const [query] = searchWords(event.title)
  const byTitle = query && !Number.isNaN(start) ? [{ query, ...around(start, 1, 2) }] : []
  const more = await calendarEvents(event.uid === '' ? byTitle : [{ uid: event.uid }], ask)
  const ids = new Set(known.events.map(({ id }) => id))
  const events = [...known.events, ...more.events.filter(({ id }) => !ids.has(id))]
  return { asked: known.asked === 'read' ? more.asked : known.asked, events }
}

const around = (at: number, back: number, ahead: number) => ({
  from: new Date(at - back * day).toISOString(),
  to: new Date(at + ahead * day).toISOString(),
})

/** A calendar that cannot be read costs the list its answers, not the whole of it. */
async function calendarEvents(queries: readonly CalendarQuery[], { source, io }: GuestAsk): Promise<CalendarFound> {
  const { calendar } = source
  if (typeof calendar === 'string') return { asked: calendar, events: [] }
  try {
    const events = (await Promise.all(queries.map(query => calendar.events(query, io)))).flat()
    const unique = [...new Map(events.map(event => [event.id, event])).values()]
    return { asked: 'read', events: unique }
  } catch (error) {
    if (codeOf(error) === 'stopped') throw error
    return { asked: 'failed', events: [] }
  }
}
