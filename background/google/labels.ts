import type { Thread } from '../../shared/mail'
import type { SourceIo } from '../mail-source'
import type { GoogleClient } from './client'
import { listLabels } from './gmail'
import { type SharedJob, startShared } from './shared-job'

/** A user can rename a label without any trace in the mailbox's history. */
const HOLDS_MS = 60_000

/** Gmail's own labels are their own names (INBOX, CATEGORY_PERSONAL); a user's label has an id that means nothing to anybody. */
const isGmails = (label: string): boolean => /^[A-Z_]+$/.test(label)

/** Puts a user's label names in place of their ids: rules such as "never send what is labelled Medical" are written in names. */
export function makeLabelNames(client: GoogleClient, now: () => number): (thread: Thread, io: SourceIo) => Promise<Thread> {
  let known: { at: number; names: SharedJob<ReadonlyMap<string, string>> } | undefined

  function ask(io: SourceIo): Promise<ReadonlyMap<string, string>> {
    const names = startShared<ReadonlyMap<string, string>>(
      async io => new Map((await listLabels(client, io)).map(({ id, name }) => [id, name])),
    )
    const mine = { at: now(), names }
    known = mine
    names.done.catch(() => {
      if (known === mine) known = undefined
    })
    return names.join(io)
  }

  return async (thread, io) => {
    const own = thread.messages.flatMap(message => message.labels).filter(label => !isGmails(label))
    if (own.length === 0) return thread
    let names = known && now() - known.at < HOLDS_MS ? await known.names.join(io) : await ask(io)
    if (!own.every(label => names.has(label))) names = await ask(io)
    const messages = thread.messages.map(message => ({ ...message, labels: message.labels.map(label => names.get(label) ?? label) }))
    return { ...thread, messages }
  }
}
