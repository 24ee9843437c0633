import type { LeftOut } from '../../shared/answer'
import { AppError } from '../../shared/errors'
import type { MessageId, ThreadId } from '../../shared/mail'
import type { ReadTools } from '../agent/tools/read-tools'
import type { ReadThread } from '../reader/reading'
import { getMessageThread } from '../store/threads'
import { calendarTools } from './calendar-tools'
import { keepBack } from './never-send'
import { plainThread } from './read'
import { type Running, watchedIo } from './running'

/** Hears of mail that must not leave this computer, and of a calendar that may not be read. */
export type Heard = { onKeptBack(leftOut: readonly LeftOut[]): void; onRefused(): void }

/** What a mind may read by itself: mail of this account only, and nothing of it that must not leave this computer. */
export function readToolsOf(run: Running, { onKeptBack, onRefused }: Heard): ReadTools {
  const thread = async (id: ThreadId, signal: AbortSignal): Promise<ReadThread> => {
    const io = { ...watchedIo(run), signal }
    const plain = await plainThread(await run.source.thread({ id, messages: null, only: null }, io), run.source, io)
    return allowed(run, plain, onKeptBack)
  }
  return {
    search: (query, signal) => run.source.search(query, { ...watchedIo(run), signal }),
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
