import { codeOf, type ErrorCode } from '../../../shared/errors'
import type { ThreadId } from '../../../shared/mail'
import type { ReadThread } from '../../reader/reading'
import type { ToolIo } from '../steps'

/** Failures that cost one thread and not the call. */
const lost: readonly ErrorCode[] = ['not-found', 'google-answer', 'too-large']

/** A thread that was deleted meanwhile or cannot be read is null; every other failure is thrown. */
export async function threadOrNull(id: ThreadId, { tools, signal }: ToolIo): Promise<ReadThread | null> {
  try {
    return await tools.thread(id, signal)
  } catch (error) {
    if (lost.includes(codeOf(error))) return null
    throw error
  }
}
