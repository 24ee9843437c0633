import type { Operation } from '../../shared/action-operation'
import { AppError } from '../../shared/errors'
import type { WriteArgs } from '../../shared/write-tools'
import type { RawEvent } from '../google/changes'
import { type EventTimes, eventTimes, type Span } from '../time/event-times'
import { instanceOf, targetOf } from '../time/instance-id'
import { checkRecurrence } from '../time/recurrence'
import { movedSeries } from '../time/series-move'
import { momentOf, noteOf } from './event-note'
import { timePatch } from './event-patch'
import type { Office } from './office'
import type { Recipient } from './policy/judged'
import { nothingJudged, type Prepared } from './prepared'
import { eventTarget, fullAddress, person, touchedEvent } from './targets'

export async function prepareCreate(args: WriteArgs<'create_event'>, office: Office): Promise<Prepared> {
  const zone = args.zone ?? (await office.calendarZone())
  const { start, end } = understood(eventTimes({ start: args.start, end: args.end, zone }, zone, null))
  const eventId = office.newEventId()
  const attendees = args.attendees ?? []
  const body = {
    id: eventId,
    summary: args.summary,
    start,
    end,
    ...(attendees.length > 0 && { attendees: attendees.map(email => ({ email })) }),
    ...(args.location && { location: args.location }),
    ...(args.description && { description: args.description }),
    ...(args.recurrence && { recurrence: recurrenceOf([args.recurrence].flat(), start) }),
    guestsCanModify: false,
  }
  const noted = { span: { start, end }, old: null, recurrence: body.recurrence ?? [], scope: 'single' as const, id: null, asked: attendees }
  return {
    ...nothingJudged,
    event: await noteOf({ ...noted, guests: attendees.length, organizer: '' }, office),
    operations: [{ type: 'event-insert', eventId, body: JSON.stringify(body), notify: attendees.length > 0 }],
    guards: [],
    touched: [],
    recipients: attendees.map(guest),
    text: [args.summary, args.location, args.description].filter(Boolean).join('\n'),
  }
}

export async function prepareUpdate({ eventId, changes, which }: WriteArgs<'update_event'>, office: Office): Promise<Prepared> {
  const event = await meant(eventId, which, office)
  const attendees = changedAttendees(event, changes)
  const { recurrence, ...times } = await newTimes(event, event.id === eventId ? event : await office.event(eventId), changes, office)
  const body = {
    ...(changes.summary !== undefined && { summary: changes.summary }),
    ...(changes.location !== undefined && { location: changes.location }),
    ...(changes.description !== undefined && { description: changes.description }),
    ...(times.start && { start: timePatch(times.start, event.start) }),
    ...(times.end && { end: timePatch(times.end, event.end) }),
    ...(recurrence && { recurrence }),
    ...(attendees && { attendees }),
  }
  if (Object.keys(body).length === 0) throw new AppError('invalid-input', 'no change')
  return onEvent(
    event,
    {
      type: 'event-patch',
      eventId: event.id,
      etag: event.etag,
      body: JSON.stringify(body),
      notify: hasGuests(event) || attendees !== null,
    },
    {
      recipients: (changes.addAttendees ?? []).map(guest),
      text: [changes.summary, changes.location, changes.description].filter(Boolean).join('\n'),
    },
    {
      times,
      asked: 'start' in times ? othersOf(attendees ?? event.attendees) : (changes.addAttendees ?? []),
      guests: new Set([...othersOf(event.attendees), ...othersOf(attendees ?? [])]).size,
    },
    office,
  )
}

export async function prepareCancel({ eventId, which }: WriteArgs<'cancel_event'>, office: Office): Promise<Prepared> {
  const event = await meant(eventId, which, office)
  return onEvent(
    event,
    { type: 'event-delete', eventId: event.id, etag: event.etag, notify: hasGuests(event) },
    {},
    unchanged(event),
    office,
  )
}

export async function prepareResponse(
  { eventId, messageId, response, comment }: WriteArgs<'respond_to_invite'>,
  office: Office,
): Promise<Prepared> {
  const event = eventId === undefined ? await invitedBy(messageId ?? '', office) : await office.event(eventId)
  const own = new Set((await office.senders()).map(({ address }) => address.toLowerCase()).concat(office.address.toLowerCase()))
  const isMe = ({ email, self }: RawEvent['attendees'][number]) => self === true || own.has(email.toLowerCase())
  if (!event.attendees.some(isMe)) throw new AppError('not-found', 'not invited')
  const attendees = event.attendees.map(each =>
    isMe(each) ? { ...each, responseStatus: response, ...(comment !== undefined && { comment }) } : each,
  )
  const body = JSON.stringify({ attendees })
  return onEvent(
    event,
    { type: 'event-patch', eventId: event.id, etag: event.etag, body, notify: true },
    { text: comment ?? '' },
    unchanged(event),
    office,
  )
}

type Changed = { times: Partial<Span>; asked: readonly string[]; guests: number }
const unchanged = ({ attendees }: RawEvent): Changed => ({ times: {}, asked: [], guests: othersOf(attendees).length })

/** A change of an event, with what the rules and the card have to know of it. */
async function onEvent(
  event: RawEvent,
  operation: Operation,
  judged: Partial<Pick<Prepared, 'recipients' | 'text'>>,
  { times, asked, guests }: Changed,
  office: Office,
): Promise<Prepared> {
  const zone = event.start?.timeZone ?? (await office.calendarZone())
  const [start, end] = [momentOf(event.start, zone), momentOf(event.end, zone)]
  const old = start && end && { start, end }
  const noted = { span: old && { ...old, ...times }, old, recurrence: event.recurrence ?? [], scope: scopeOf(event), id: event.id, asked }
  return {
    ...nothingJudged,
    event: await noteOf({ ...noted, guests, organizer: organizerOf(event) }, office),
    operations: [operation],
    guards: [],
    touched: [touchedEvent(event)],
    targets: [eventTarget(event)],
    ...judged,
  }
}

const organizerOf = ({ organizer }: RawEvent): string => (organizer && organizer.self !== true ? fullAddress(person(organizer)) : '')

const scopeOf = ({ id, recurrence }: RawEvent) =>
  recurrence ? ('series' as const) : instanceOf(id) ? ('instance' as const) : ('single' as const)

/** One instance of a series by its own id; `all` is the series itself (Calendar API, recurring events). */
async function meant(id: string, which: 'one' | 'all' | undefined, office: Office): Promise<RawEvent> {
  const event = await office.event(id)
  if (event.status === 'cancelled') throw new AppError('not-found', 'cancelled')
  const target = targetOf(id, which, event.recurrence !== undefined)
  if (!target.ok) throw new AppError('invalid-input', 'the id of the one instance is needed: list_events gives it')
  return which === 'all' && event.recurringEventId !== undefined ? office.event(event.recurringEventId) : event
}

/** The event of the invitation in a mail. */
async function invitedBy(messageId: string, office: Office): Promise<RawEvent> {
  const { message } = await office.message(messageId)
  for (const { uid } of message.invitations) {
    const [event] = await office.eventsOf(uid)
    if (event) return event
  }
  throw new AppError('not-found', 'invitation')
}

type Changes = WriteArgs<'update_event'>['changes']

/** New start and end of an event; of a series, moved as the instance is that names it, or as its first. A zone alone keeps what the clock shows. */
async function newTimes(
  event: RawEvent,
  named: RawEvent,
  { start, end, zone }: Changes,
  office: Office,
): Promise<Partial<Span> & { recurrence?: string[] }> {
  if (start === undefined && end === undefined && zone === undefined) return {}
  const own = zone ?? named.start?.timeZone ?? event.start?.timeZone ?? (await office.calendarZone())
  const series = spanOf(event, own)
  const old = named.id === event.id ? series : ruledSpan(named, series, own)
  if (start === undefined && end === undefined && 'date' in old.start) return {}
  const wanted = understood(eventTimes({ start: start ?? (end === undefined ? clockOf(old.start) : undefined), end, zone: own }, own, old))
  if (!event.recurrence) return wanted
  const moved = movedSeries({ ...series, recurrence: event.recurrence }, old, wanted)
  if (!moved.ok) throw new AppError('bad-series-move', moved.reason)
  return { ...moved.span, ...(moved.recurrence && { recurrence: moved.recurrence }) }
}

/** When an instance is by the rule of its series, and as long as that: one that was moved by itself does not say how the series stands. */
function ruledSpan({ originalStartTime, start }: RawEvent, series: Span, zone: string): Span {
  const ruled = timeOf(originalStartTime ?? start, 'date' in series.start ? zone : series.start.timeZone)
  const text = 'date' in ruled ? ruled.date : ruled.dateTime
  return understood(eventTimes({ start: text, zone: 'date' in ruled ? zone : ruled.timeZone }, zone, series))
}

const clockOf = (moment: Span['start']): string => ('date' in moment ? moment.date : moment.dateTime.slice(0, 19))

const spanOf = ({ start, end }: RawEvent, zone: string): Span => ({ start: timeOf(start, zone), end: timeOf(end, zone) })

function understood(times: EventTimes): Span {
  if (!times.ok) throw new AppError('bad-time', times.reason)
  return { start: times.start, end: times.end }
}

function timeOf(when: RawEvent['start'], zone: string): Span['start'] {
  const moment = momentOf(when, zone)
  if (!moment) throw new AppError('bad-time', 'event')
  return moment
}

function changedAttendees(event: RawEvent, { addAttendees = [], removeAttendees = [] }: Changes): RawEvent['attendees'] | null {
  if (addAttendees.length + removeAttendees.length === 0) return null
  const gone = new Set(removeAttendees.map(address => address.toLowerCase()))
  const kept = event.attendees.filter(({ email }) => !gone.has(email.toLowerCase()))
  const there = new Set(kept.map(({ email }) => email.toLowerCase()))
  return [...kept, ...addAttendees.filter(address => !there.has(address.toLowerCase())).map(email => ({ email }))]
}

const othersOf = (attendees: RawEvent['attendees']): string[] => attendees.flatMap(({ email, self }) => (self === true ? [] : [email]))
const hasGuests = ({ attendees }: RawEvent): boolean => othersOf(attendees).length > 0
const guest = (address: string): Recipient => ({ name: '', address, role: 'attendee', from: 'named' })

function recurrenceOf(lines: readonly string[], start: Span['start']): string[] {
  const checked = checkRecurrence(lines, start)
  if (!checked.ok) throw new AppError('bad-time', 'recurrence')
  return checked.lines
}
