import type { LeftOut } from '../../shared/answer'
import { AppError } from '../../shared/errors'
import type { MessageId, ThreadId } from '../../shared/mail'
import type { ReadTools } from '../agent/tools/read-tools'
import type { SourceIo } from '../mail-source'
import type { ReadThread } from '../reader/reading'
import { getMessageThread } from '../store/threads'
import { calendarTools } from './calendar-tools'
import { uncounted } from './estimate'
import { keepBack } from './never-send'
import { missingMessage, plainThread, whyNotHad } from './read'
import { type Running, watchedIo } from './running'

/** Hears of mail that a mind asked for and does not get, as it must not leave this computer or could not be had, and of a calendar that may not be read. */
export type Heard = { onKeptBack(leftOut: readonly LeftOut[]): void; onRefused(): void }

/** What a mind may read by itself: mail of this account only, and nothing of it that must not leave this computer. */
export function readToolsOf(run: Running, { onKeptBack, onRefused }: Heard): ReadTools {
  const found = new Set<ThreadId>()
  const served = async (id: ThreadId, io: SourceIo): Promise<ReadThread> => {
    const ref = uncounted(id)
    try {
      return await plainThread(await run.source.thread(ref, io), run.source, io)
    } catch (error) {
      const why = whyNotHad(error)
      // An id that the mind made up is no mail that is missing.
      if (why && (why !== 'deleted' || found.has(id))) onKeptBack([missingMessage(ref, why)])
      throw error
    }
  }
  const thread = async (id: ThreadId, signal: AbortSignal): Promise<ReadThread> => {
    return allowed(run, await served(id, { ...watchedIo(run), signal }), onKeptBack)
  }
  return {
    async search(query, signal) {
      const refs = await run.source.search(query, { ...watchedIo(run), signal })
      for (const { id } of refs) found.add(id)
      return refs
    },
    thread,
    async threadOf(message: MessageId, signal) {
      const known = await getMessageThread(run.account.id, message)
      if (!known) throw new AppError('not-found')
      return thread(known.id, signal)
    },
    ...calendarTools(run, onRefused),
  }
}

function allowed({ model, settings }: Running, thread: ReadThread, onKeptBack: (leftOut: readonly LeftOut[]) => void): ReadThread {
  if (!model.remote) return thread
  const { threads, leftOut } = keepBack([thread], settings.neverSend)
  onKeptBack(leftOut)
  const [kept] = threads
  if (!kept) throw new AppError('not-found')
  return kept
}
