import { AppError } from '../../shared/errors'
import type { AccountId, ThreadId } from '../../shared/mail'
import type { SourceIo } from '../mail-source'
import { getMark, moveMark } from '../store/mark'
import { getHeads } from '../store/threads'
import type { GoogleClient } from './client'
import { getProfile, listHistory, READ_ALONE } from './gmail'

/** Beyond this many pages of changes it is cheaper to begin anew. */
const MOST_PAGES = 20

/**
 * Drops every kept thread that changed since the mirror's mark and moves the mark on. A thread that is kept after this is as
 * Gmail has it. Where Gmail no longer knows the mark, or there is none, everything is dropped.
 */
export async function syncMirror(client: GoogleClient, account: AccountId, io: SourceIo): Promise<void> {
  const start = await getMark(account)
  const since = start === undefined ? null : await changesSince(client, start, io)
  if (since === null) return moveMark(account, (await getProfile(client, io)).historyId, 'all')
  const heads = await getHeads(account, [...since.changed.keys()])
  const stale = [...since.changed].filter(([id, change]) => !holds(heads.get(id)?.historyId, change)).map(([id]) => id)
  await moveMark(account, since.mark, stale)
}

/** Whether a thread of this historyId was read after that change: Gmail's history ids are unsigned 64-bit decimals that only grow. */
function holds(historyId: string | undefined, change: string): boolean {
  return historyId !== undefined && historyId !== READ_ALONE && BigInt(historyId) >= BigInt(change)
}

/** null = Gmail cannot say, or there are too many. */
async function changesSince(
  client: GoogleClient,
  start: string,
  io: SourceIo,
): Promise<{ changed: Map<ThreadId, string>; mark: string } | null> {
  const changed = new Map<ThreadId, string>()
  let pageToken: string | undefined
  try {
    for (let page = 0; page < MOST_PAGES; page++) {
      const answer = await listHistory(client, { start, pageToken }, io)
      for (const [thread, change] of answer.changed) changed.set(thread, change)
      pageToken = answer.nextPageToken
      if (pageToken === undefined) return { changed, mark: answer.historyId }
    }
    return null
  } catch (error) {
    if (error instanceof AppError && error.code === 'history-expired') return null
    throw error
  }
}
