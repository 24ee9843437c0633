import * as z from 'zod'
import type * as shared from '../../shared/calendar'
import type { SourceIo } from '../mail-source'
import type { GoogleClient } from './client'
import { calendarHost } from './hosts'
import { prices } from './prices'

/** date = YYYY-MM-DD of an all-day event, dateTime = RFC 3339; timeZone an IANA name. */
const When = z.object({ date: z.string().optional(), dateTime: z.string().optional(), timeZone: z.string().optional() })
const Person = z.object({ email: z.string().default(''), displayName: z.string().default(''), self: z.boolean().default(false) })
const Attendee = Person.extend({
  responseStatus: z.enum(['needsAction', 'declined', 'tentative', 'accepted']).catch('needsAction'),
  additionalGuests: z.number().int().default(0),
  comment: z.string().default(''),
  organizer: z.boolean().default(false),
  resource: z.boolean().default(false),
  optional: z.boolean().default(false),
})

/** An event of the primary calendar (https://developers.google.com/workspace/calendar/api/v3/reference/events#resource). */
const CalendarEvent = z.object({
  id: z.string().min(1),
  etag: z.string().default(''),
  status: z.string().default('confirmed'),
  iCalUID: z.string().default(''),
  summary: z.string().default(''),
  description: z.string().default(''),
  location: z.string().default(''),
  start: When.optional(),
  end: When.optional(),
  organizer: Person.optional(),
  attendees: z.array(Attendee).default([]),
  /** The list of attendees is not whole. */
  attendeesOmitted: z.boolean().default(false),
  recurringEventId: z.string().optional(),
  /** RFC 3339. */
  updated: z.string().default(''),
})
export type CalendarEvent = z.infer<typeof CalendarEvent>

const Page = z.object({ items: z.array(CalendarEvent).default([]), nextPageToken: z.string().optional() })

function calendarUrl(path: string, parameters: Record<string, string | undefined>): URL {
  const url = new URL(`https://${calendarHost}/calendar/v3/calendars/primary/${path}`)
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) url.searchParams.set(name, value)
  return url
}

/** events.list over the primary calendar, series expanded, paged to the end, by start. */
export async function listEvents(
  client: GoogleClient,
  { from, to, query, uid }: shared.CalendarQuery,
  io: SourceIo,
): Promise<CalendarEvent[]> {
  const events: CalendarEvent[] = []
  let pageToken: string | undefined
  do {
    const url = calendarUrl('events', {
      timeMin: from,
      timeMax: to,
      q: query,
      iCalUID: uid,
      singleEvents: 'true',
      orderBy: 'startTime',
      maxResults: '2500',
      pageToken,
    })
    const page = await client.get({ url, units: prices.calendar, schema: Page }, io)
    events.push(...page.items)
    pageToken = page.nextPageToken
  } while (pageToken !== undefined)
  return events
}

/** events.get. Throws not-found. */
export function getEvent(client: GoogleClient, id: string, io: SourceIo): Promise<CalendarEvent> {
  const url = calendarUrl(`events/${encodeURIComponent(id)}`, {})
  return client.get({ url, units: prices.calendar, schema: CalendarEvent }, io)
}

const partstats = { needsAction: 'NEEDS-ACTION', declined: 'DECLINED', tentative: 'TENTATIVE', accepted: 'ACCEPTED' } as const

/** Events with their guests; an attendee that is a room or the organizer is no guest. */
export async function calendarEvents(client: GoogleClient, query: shared.CalendarQuery, io: SourceIo): Promise<shared.CalendarEvent[]> {
  return (await listEvents(client, query, io)).map(event => ({
    id: event.id,
    uid: event.iCalUID,
    title: event.summary,
    start: event.start?.dateTime ?? event.start?.date ?? '',
    zone: event.start?.timeZone ?? '',
    organizer: { name: event.organizer?.displayName ?? '', address: event.organizer?.email ?? '' },
    updated: event.updated,
    guests: event.attendees
      .filter(guest => !guest.resource && !guest.organizer && guest.email !== '')
      .map(({ displayName, email, responseStatus, additionalGuests, comment }) => ({
        name: displayName,
        address: email,
        partstat: partstats[responseStatus],
        additionalGuests,
        comment,
      })),
    partial: event.attendeesOmitted,
  }))
}
