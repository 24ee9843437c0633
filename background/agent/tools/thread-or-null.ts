import { codeOf } from '../../../shared/errors'
import type { ThreadId } from '../../../shared/mail'
import type { ReadThread } from '../../reader/reading'
import type { ToolIo } from '../steps'

/** A thread that was deleted meanwhile is null; every other failure is thrown. */
export async function threadOrNull(id: ThreadId, { tools, signal }: ToolIo): Promise<ReadThread | null> {
  try {
    return await tools.thread(id, signal)
  } catch (error) {
    if (codeOf(error) === 'not-found') return null
    throw error
  }
}
