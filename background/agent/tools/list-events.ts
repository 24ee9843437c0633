import * as z from 'zod'
import type { AgendaEvent } from '../../../shared/calendar'
import { defineTool } from './tool'

const instant = z.string().min(10).max(40)
const mostEvents = 60
const mostAttendees = 40
const mostText = 400

/** Events of the user's calendar between two times. */
export const listEvents = defineTool({
  name: 'list_events',
  description:
    'Lists events of the calendar that lie between two times, with their guests and answers. Instances of a series come one by one.',
  input: z.object({
    from: instant.describe('RFC 3339 with offset'),
    to: instant.describe('RFC 3339 with offset'),
    query: z.string().max(500).optional().describe('words of the event'),
  }),
  async run({ from, to, query = '' }, { tools, signal }, shelf) {
    if (!tools.listEvents) return { type: 'refused', why: 'The calendar may not be read.' }
    const events = await tools.listEvents(from, to, query, signal)
    const shown = events.slice(0, mostEvents)
    // The others are asked for by a later start: what is shown to the same end is the rest of the list.
    const key = JSON.stringify([to, query])
    if (shown.length === events.length) shelf.cut.delete(key)
    else shelf.cut.set(key, { list: 'events', query, seen: shown.length, of: events.length, why: 'page-limit' })
    const note =
      shown.length < events.length
        ? `${events.length} events, the first ${shown.length} are listed: ask again with a later start for the others.`
        : `${events.length} events, all listed.`
    return { type: 'untrusted', text: `${note}\n${JSON.stringify(shown.map(trimmed), null, 1)}` }
  },
})

/** What is cut off says so in its place. */
function trimmed(event: AgendaEvent): AgendaEvent & { note?: string } {
  const { description, attendees } = event
  const cut = [
    description.length > mostText ? `description: ${description.length - mostText} more characters` : '',
    attendees.length > mostAttendees ? `attendees: ${attendees.length - mostAttendees} more` : '',
  ].filter(Boolean)
  return {
    ...event,
    description: description.slice(0, mostText),
    attendees: attendees.slice(0, mostAttendees),
    ...(cut.length > 0 && { note: `not shown: ${cut.join('; ')}` }),
  }
}
