import * as z from 'zod'
import { defineTool } from './tool'

const instant = z.string().min(10).max(40)

/** Times at which the user and others are free, worked out by code. */
export const findFreeTime = defineTool({
  name: 'find_free_time',
  description:
    'Finds when the user and the attendees are all free, Monday to Friday from 9 to 18 unless anyHour. Code works the slots out: take one of them as it is. unseen: people whose calendars cannot be seen; never say that they are free, offer them the three times under offer.',
  input: z.object({
    from: instant.describe('RFC 3339 with offset'),
    to: instant.describe('RFC 3339 with offset'),
    minutes: z.number().int().min(5).max(1440),
    attendees: z.array(z.string().min(3).max(320)).max(50).optional().describe('addresses, without the user’s own'),
    anyHour: z.boolean().optional().describe('evenings and weekends too'),
  }),
  async run({ attendees = [], anyHour = false, ...question }, { tools, signal }) {
    if (!tools.freeTime) return { type: 'refused', why: 'The calendar may not be read.' }
    return { type: 'fact', value: await tools.freeTime({ ...question, attendees, anyHour }, signal) }
  },
})
