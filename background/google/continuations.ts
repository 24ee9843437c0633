import type { Message, Thread } from '../../shared/mail'
import type { MailSource, SearchIo, ThreadRef } from '../mail-source'

/** Gmail breaks a conversation off after this many messages (https://support.google.com/mail/answer/5900). */
const THREAD_LIMIT = 100

/** The threads that go on where Gmail broke this one off: same subject, and a mail that refers to one of those before. Oldest first. */
export async function continuationsOf(
  first: Thread,
  source: Pick<MailSource, 'search' | 'thread'>,
  io: Omit<SearchIo, 'onFound'>,
): Promise<ThreadRef[]> {
  const subject = baseSubject(first.messages[0])
  if (first.messages.length < THREAD_LIMIT || subject === '') return []
  const since = Math.floor(Math.min(...first.messages.map(message => message.date)) / 1000)
  const query = `subject:"${subject}" after:${since}`
  const refs = (await source.search(query, { ...io, onFound: () => undefined })).filter(ref => ref.id !== first.id)
  const candidates = await Promise.all(refs.map(async ref => ({ ref, thread: await source.thread(ref, io) })))
  candidates.sort((a, b) => startOf(a.thread) - startOf(b.thread))
  const known = new Set(first.messages.flatMap(ownIds))
  return candidates.flatMap(({ ref, thread }) => {
    const goesOn =
      baseSubject(thread.messages[0]) === subject && thread.messages.some(message => references(message).some(id => known.has(id)))
    if (!goesOn) return []
    for (const id of thread.messages.flatMap(ownIds)) known.add(id)
    return [ref]
  })
}

const startOf = (thread: Thread): number => thread.messages[0]?.date ?? 0

/** The subject without Re:, Fwd: and the like, and without the quotes that would end the search's phrase. */
function baseSubject(message: Message | undefined): string {
  const subject = header(message, 'subject').replaceAll('"', ' ').replace(/\s+/g, ' ')
  return subject.replace(/^(?:\s*(?:re|aw|sv|antw|fwd?|wg|tr)(?:\[\d+\])?\s*:)+/i, '').trim()
}

const ownIds = (message: Message): string[] => idsIn(header(message, 'message-id'))
const references = (message: Message): string[] => idsIn(`${header(message, 'references')} ${header(message, 'in-reply-to')}`)
const idsIn = (value: string): string[] => value.match(/<[^<>\s]+>/g) ?? []

function header(message: Message | undefined, name: string): string {
  return message?.payload.headers.find(each => each.name.toLowerCase() === name)?.value ?? ''
}
