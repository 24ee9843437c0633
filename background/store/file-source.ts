import { AppError } from '../../shared/errors'
import { findPart, type MessageId } from '../../shared/mail'
import type { MailSource, SearchIo, SourceIo, ThreadRef } from '../mail-source'
import type { Account } from './accounts'
import type { ThreadHead } from './db'
import { parseQuery } from './file-search'
import { eachThread, getMessageThread, getThread, listHeads } from './threads'
import { wordsOf } from './words-of'

/** The mail of an imported file: searched by a plain scan, without limit or network. `now` is for newer_than and older_than. */
export function fileMail(account: Account, now: () => number = Date.now): MailSource {
  return {
    address: account.address,
    now,
    unitsPerMinute: Number.POSITIVE_INFINITY,
    units: () => 0,
    gmailUrl: () => null,
    calendar: 'none',
    agenda: null,
    continuations: async () => [],
    search: (query, io) => (query.trim() === '' ? everything(account, io) : matching(account, query, now(), io)),
    async thread(ref, io) {
      io.signal.throwIfAborted()
      const thread = await getThread(account.id, ref.id)
      if (!thread) throw new AppError('not-found')
      return thread
    },
    attachment: (messageId, attachmentId, io) => attachment(account, messageId, attachmentId, io),
  }
}

async function everything(account: Account, io: SearchIo): Promise<ThreadRef[]> {
  const heads = await listHeads(account.id)
  io.signal.throwIfAborted()
  const refs = heads.map(allButSpam).filter(ref => ref.messages !== 0)
  io.onFound(refs.length)
  return refs
}

function allButSpam(head: ThreadHead): ThreadRef {
  const shown = head.messageIds.filter((_, index) => !isHidden(head.labels[index] ?? []))
  return { id: head.id, messages: shown.length, only: head.messageIds.length === 1 ? (shown[0] ?? null) : null, found: shown }
}

async function matching(account: Account, query: string, now: number, io: SearchIo): Promise<ThreadRef[]> {
  const search = parseQuery(query, { me: account.address, now })
  const refs: ThreadRef[] = []
  for await (const thread of eachThread(account.id)) {
    io.signal.throwIfAborted()
    const found = thread.messages.filter(message => (search.everywhere || !isHidden(message.labels)) && search.matches(wordsOf(message)))
    if (found.length === 0) continue
    const only = thread.messages.length === 1 ? (thread.messages[0]?.id ?? null) : null
    refs.push({ id: thread.id, messages: found.length, only, found: found.map(({ id }) => id) })
    io.onFound(refs.length)
  }
  return refs
}

const isHidden = (labels: readonly string[]): boolean => labels.includes('SPAM') || labels.includes('TRASH')

async function attachment(account: Account, messageId: MessageId, attachmentId: string, io: SourceIo): Promise<Uint8Array> {
  io.signal.throwIfAborted()
  const thread = await getMessageThread(account.id, messageId)
  const message = thread?.messages.find(({ id }) => id === messageId)
  // The bodies of a file came with it: where a part has no attachment id, its place in the message stands for one.
  const part = message && findPart(message, each => (each.attachmentId ?? each.partId) === attachmentId)
  if (part?.bytes) return part.bytes
  if (part?.text !== undefined) return new TextEncoder().encode(part.text)
  throw new AppError('not-found')
}
