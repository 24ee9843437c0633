import type { ToolSpec } from '../../model/model'
import { findFreeTime } from './find-free-time'
import { listEvents } from './list-events'
import { readAttachment } from './read-attachment'
import { readThreads } from './read-threads'
import type { ReadTools } from './read-tools'
import { searchMail } from './search-mail'
import { submitTable } from './submit-table'
import type { Tool } from './tool'

/** Every tool a model may call, in a fixed order (a stable prefix for the provider's cache). Names are a contract. */
export const tools: readonly Tool[] = [findFreeTime, listEvents, readAttachment, readThreads, searchMail, submitTable]

/** What a model is told of the tools that this run can serve. */
export const offered = (reads: ReadTools): ToolSpec[] =>
  tools
    .map(tool => tool.spec)
    .filter(({ name }) => (name !== 'list_events' || reads.listEvents !== null) && (name !== 'find_free_time' || reads.freeTime !== null))

export const toolNamed = (name: string): Tool | undefined => tools.find(tool => tool.spec.name === name)
