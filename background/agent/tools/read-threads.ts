import * as z from 'zod'
import { ThreadId } from '../../../shared/mail'
import { threadOrNull } from './thread-or-null'
import { defineTool } from './tool'

/** Reads whole threads: their messages get short ids to cite by. A thread that is gone is named, the others still come. */
export const readThreads = defineTool({
  name: 'read_threads',
  description: 'Reads threads whole, by the ids that search_mail gives, twenty at most. Their messages get ids (m12) to cite by.',
  input: z.object({ threadIds: z.array(z.string().min(1).max(200)).min(1).max(20) }),
  async run({ threadIds }, io) {
    const ids = [...new Set(threadIds)].map(id => ThreadId.parse(id))
    const read = await Promise.all(ids.map(id => threadOrNull(id, io)))
    return {
      type: 'threads',
      threads: read.filter(thread => thread !== null),
      missing: ids.filter((_, index) => read[index] === null),
    }
  },
})
