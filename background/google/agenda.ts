import * as z from 'zod'
import type { AgendaEvent, BusyTimes } from '../../shared/calendar'
import { AppError } from '../../shared/errors'
import type { Agenda, SourceIo } from '../mail-source'
import { type CalendarEvent, listEvents } from './calendar'
import type { GoogleClient } from './client'
import { calendarHost } from './hosts'
import { prices } from './prices'
import { mayReadCalendar } from './scopes'

/** The account's times as its grant lets us read them. */
export function agendaOf(client: GoogleClient, scopes: readonly string[]): Agenda {
  const granted = () => {
    if (!mayReadCalendar(scopes)) throw new AppError('scope-missing', 'calendar')
  }
  return {
    async events(query, io) {
      granted()
      return (await listEvents(client, query, io)).filter(({ status }) => status !== 'cancelled').map(agendaEvent)
    },
    async busy(people, from, to, io) {
      granted()
      return busyTimes(client, people, { from, to }, io)
    },
  }
}

function agendaEvent(event: CalendarEvent): AgendaEvent {
  const { id, summary, start, end, location, description, organizer, attendees, recurringEventId } = event
  return {
    eventId: id,
    summary,
    start: start?.dateTime ?? start?.date ?? '',
    end: end?.dateTime ?? end?.date ?? '',
    zone: start?.timeZone ?? '',
    location,
    description,
    organizer: organizer?.email ?? '',
    attendees: attendees.map(({ displayName, email, responseStatus, additionalGuests, comment }) => ({
      name: displayName,
      address: email,
      response: responseStatus,
      guests: additionalGuests,
      comment,
    })),
    ...(recurringEventId !== undefined && { series: recurringEventId }),
  }
}

const Busy = z.object({
  busy: z.array(z.object({ start: z.string(), end: z.string() })).exactOptional(),
  errors: z.array(z.unknown()).exactOptional(),
})
const FreeBusy = z.object({ calendars: z.record(z.string(), Busy).default({}) })

/** Google answers for this many calendars at once (https://developers.google.com/workspace/calendar/api/v3/reference/freebusy/query). */
const atOnce = 50

/** freebusy.query; a calendar that may not be seen comes with errors in place of its times. */
export async function busyTimes(
  client: GoogleClient,
  people: readonly string[],
  { from, to }: { from: number; to: number },
  io: SourceIo,
): Promise<BusyTimes> {
  const found: Record<string, z.infer<typeof Busy>> = {}
  for (let at = 0; at < people.length; at += atOnce) {
    const items = people.slice(at, at + atOnce).map(id => ({ id }))
    const body = JSON.stringify({ timeMin: new Date(from).toISOString(), timeMax: new Date(to).toISOString(), items })
    const url = new URL(`https://${calendarHost}/calendar/v3/freeBusy`)
    Object.assign(found, (await client.write({ url, units: prices.calendar, schema: FreeBusy, method: 'POST', body }, io)).calendars)
  }
  return found
}
