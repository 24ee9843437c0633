import type { Guard, SilentGuard, ThreadGuard } from '../../shared/action'
import type { Operation } from '../../shared/action-operation'
import { AppError } from '../../shared/errors'
import { hasWritten, type MinimalMessage, markOn, minimalThread } from '../google/changes'
import type { GoogleClient } from '../google/client'
import type { SourceIo } from '../mail-source'

type Look = { client: GoogleClient; io: SourceIo }

const isOfThread = (guard: Guard): guard is ThreadGuard => 'threadId' in guard
const isOfGuest = (guard: Guard): guard is SilentGuard => 'silent' in guard

/** The guards of threads that hold this operation back; without one, those of all operations. */
export const threadGuards = (guards: readonly Guard[], operation?: Operation): ThreadGuard[] =>
  guards.filter(isOfThread).filter(({ threadId }) => !operation || ('threadId' in operation && operation.threadId === threadId))

/**
 * Throws changed where a thread is no longer what was looked at; drafts in it do not count. A reply that the user signed before does not
 * keep its thread from being archived, but what `answers` to the thread has to be looked at again.
 */
export async function checkThreads(guards: readonly ThreadGuard[], answers: boolean, { client, io }: Look): Promise<void> {
  for (const { threadId, messageIds } of guards) {
    const known = new Set(messageIds)
    const now = (await minimalThread(client, threadId, io)).filter(({ labelIds }) => !labelIds.includes('DRAFT'))
    for (const message of now.filter(({ id }) => !known.has(id)))
      if (answers || !(await isSignedReply(message, { client, io }))) throw new AppError('changed')
  }
}

/** What strangers write can bear our mark, but is not sent by the user. */
const isSignedReply = async ({ id, labelIds }: MinimalMessage, { client, io }: Look): Promise<boolean> =>
  labelIds.includes('SENT') && (await markOn(client, id, io)) !== null

/** Whether the guest whom the n-th operation reminds has written meanwhile. */
export async function hasAnswered(guards: readonly Guard[], n: number, { client, io }: Look): Promise<boolean> {
  const guard = guards.filter(isOfGuest).find(({ operation }) => operation === n)
  return guard !== undefined && hasWritten(client, guard.silent, guard.since, io)
}
