import { AppError } from '../../shared/errors'
import type { AccountId, ThreadId } from '../../shared/mail'
import type { SourceIo } from '../mail-source'
import { getMark, moveMark } from '../store/mark'
import type { GoogleClient } from './client'
import { getProfile, listHistory } from './gmail'

/** Beyond this many pages of changes it is cheaper to begin anew. */
const MOST_PAGES = 20

/**
 * Drops every kept thread that changed since the mirror's mark and moves the mark on. A thread that is kept after this is as
 * Gmail has it. Where Gmail no longer knows the mark, or there is none, everything is dropped.
 */
export async function syncMirror(client: GoogleClient, account: AccountId, io: SourceIo): Promise<void> {
  const mark = await getMark(account)
  const changes = mark === undefined ? null : await changesSince(client, mark, io)
  if (changes === null) {
    const { historyId } = await getProfile(client, io)
    await moveMark(account, historyId, 'all')
    return
  }
  await moveMark(account, changes.mark, changes.threads)
}

/** null = Gmail cannot say, or there are too many. */
async function changesSince(client: GoogleClient, start: string, io: SourceIo): Promise<{ threads: ThreadId[]; mark: string } | null> {
  const threads = new Set<ThreadId>()
  let pageToken: string | undefined
  try {
    for (let page = 0; page < MOST_PAGES; page++) {
      const answer = await listHistory(client, { start, pageToken }, io)
      for (const thread of answer.threads) threads.add(thread)
      pageToken = answer.nextPageToken
      if (pageToken === undefined) return { threads: [...threads], mark: answer.historyId }
    }
    return null
  } catch (error) {
    if (error instanceof AppError && error.code === 'history-expired') return null
    throw error
  }
}
