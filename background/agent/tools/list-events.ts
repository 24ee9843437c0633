import * as z from 'zod'
import { defineTool } from './tool'

const instant = z.string().min(10).max(40)

/** Events of the user's calendar between two times. */
export const listEvents = defineTool({
  name: 'list_events',
  description: 'Lists events of the calendar that lie between two times, with their guests and answers.',
  input: z.object({
    from: instant.describe('RFC 3339 with offset'),
    to: instant.describe('RFC 3339 with offset'),
    query: z.string().max(500).optional().describe('words of the event'),
  }),
  async run({ from, to, query = '' }, { tools, signal }) {
    if (!tools.listEvents) return { type: 'refused', why: 'The calendar may not be read.' }
    const events = await tools.listEvents(from, to, query, signal)
    return { type: 'untrusted', text: JSON.stringify(events, null, 1) }
  },
})
