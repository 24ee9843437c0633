import type { Guard, SilentGuard, ThreadGuard } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { AppError } from '../../shared/errors'
import { hasWritten, type MinimalMessage, markOn, minimalThread } from '../google/changes'
import type { GoogleClient } from '../google/client'
import type { SourceIo } from '../mail-source'

type Look = { client: GoogleClient; io: SourceIo }
/** `answers`: a mail goes into the threads. `ofRun`: the actions that came of the same question, by their ids. */
export type Answering = { answers: boolean; ofRun: ReadonlySet<string> }

const isOfThread = (guard: Guard): guard is ThreadGuard => 'threadId' in guard
const isOfGuest = (guard: Guard): guard is SilentGuard => 'silent' in guard

/** The guards of threads that hold this operation back; without one, those of all operations. */
export const threadGuards = (guards: readonly Guard[], operation?: Operation): ThreadGuard[] =>
  guards.filter(isOfThread).filter(({ threadId }) => !operation || ('threadId' in operation && operation.threadId === threadId))

/**
 * Throws changed where a thread is no longer what was looked at; drafts in it do not count. A reply that the user signed before does not
 * keep its thread from being archived. What `answers` to the thread has to be looked at again, except after another reply that was
 * proposed beside it: the user had both before them.
 */
export async function checkThreads(guards: readonly ThreadGuard[], { answers, ofRun }: Answering, { client, io }: Look): Promise<void> {
  for (const { threadId, messageIds } of guards) {
    const known = new Set(messageIds)
    const now = (await minimalThread(client, threadId, io)).filter(({ labelIds }) => !labelIds.includes('DRAFT'))
    for (const message of now.filter(({ id }) => !known.has(id)))
      if (!(await isSignedReply(message, answers ? ofRun : null, { client, io }))) throw new AppError('changed')
  }
}

/** Of these actions, or of any. What strangers write can bear our mark, but is not sent by the user. */
async function isSignedReply({ id, labelIds }: MinimalMessage, of: ReadonlySet<string> | null, { client, io }: Look): Promise<boolean> {
  if (!labelIds.includes('SENT')) return false
  const mark = await markOn(client, id, io)
  return mark !== null && (of === null || of.has(mark.split('.')[0] ?? ''))
}

/** Whether the guest whom the n-th operation reminds has written meanwhile. */
export async function hasAnswered(guards: readonly Guard[], n: number, { client, io }: Look): Promise<boolean> {
  const guard = guards.filter(isOfGuest).find(({ operation }) => operation === n)
  return guard !== undefined && hasWritten(client, guard.silent, guard.since, io)
}
