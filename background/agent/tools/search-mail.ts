import * as z from 'zod'
import type { ThreadRef } from '../../mail-source'
import type { ReadThread } from '../../reader/reading'
import type { Shelf } from '../shelf'
import { threadOrNull } from './thread-or-null'
import { defineTool } from './tool'

const mostThreads = 30
const snippetLength = 160

/** Finds threads and says of each what a list in Gmail says; read_threads then reads them whole. */
export const searchMail = defineTool({
  name: 'search_mail',
  description:
    'Finds threads in the mailbox by a Gmail query (from: to: cc: subject: "exact words" OR - {} after: before: newer_than: has:attachment filename: label: in:). Gives thread ids, newest first, with subject, people and a first line. Read a thread whole with read_threads before you rely on it.',
  input: z.object({
    query: z.string().min(1).max(2000).describe('a Gmail search'),
    max: z.number().int().min(1).max(mostThreads).optional().describe('threads to list: 10 unless told, 30 at most'),
  }),
  async run({ query, max = 10 }, io, shelf) {
    const found = await io.tools.search(query, io.signal)
    noteShown(shelf, query, found, max)
    const read = await Promise.all(found.slice(0, max).map(ref => threadOrNull(ref.id, io)))
    const threads = read.filter(thread => thread !== null)
    const head = `${found.length} threads found, ${threads.length} listed.`
    return { type: 'untrusted', text: [head, ...threads.map(listed)].join('\n') }
  },
})

/** Threads that were found and not listed, but for those that were read anyway, are a list cut short. */
function noteShown(shelf: Shelf, query: string, found: readonly ThreadRef[], max: number): void {
  const read = new Set(shelf.threads.map(({ id }) => id))
  const unseen = found.slice(max).filter(({ id }) => !read.has(id)).length
  if (unseen === 0) shelf.cut.delete(query)
  else shelf.cut.set(query, { list: 'mail', query, seen: found.length - unseen, of: found.length, why: 'page-limit' })
}

function listed(thread: ReadThread): string {
  const last = thread.messages.at(-1)
  const people = [...new Set(thread.messages.map(message => message.from.name || message.from.address))].slice(0, 6).join(', ')
  const day = last ? new Date(last.date).toISOString().slice(0, 10) : ''
  const snippet = (last?.authored ?? '').replace(/\s+/g, ' ').slice(0, snippetLength)
  return `- ${thread.id} | ${day} | ${thread.messages.length} messages | ${people} | ${thread.subject} | ${snippet}`
}
