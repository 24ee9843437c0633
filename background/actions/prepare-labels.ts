import type { Operation } from '../../shared/action-operation'
import { AppError } from '../../shared/errors'
import type { WriteArgs } from '../../shared/write-tools'
import type { Office } from './office'
import { nothingJudged, type Prepared } from './prepared'
import { threadGuard, threadTarget, touchedThread } from './targets'

export async function prepareLabels({ threadIds, add = [], remove = [] }: WriteArgs<'modify_labels'>, office: Office): Promise<Prepared> {
  const all = await office.labels()
  const named = (text: string) => all.find(({ id, name }) => [id, name].some(each => each.toLowerCase() === text.toLowerCase()))
  const missing = add.filter(text => !named(text))
  if (missing.length > 0) throw new AppError('no-label', missing.join(', '))
  const found = (wanted: readonly string[]) => wanted.flatMap(text => named(text) ?? [])
  const [added, removed] = [found(add), found(remove)]
  // A label that there is not is on no mail: nothing keeps the rest from being done.
  if (added.length + removed.length === 0) throw new AppError('no-label', remove.join(', '))
  const change = { add: added.map(({ id }) => id), remove: removed.map(({ id }) => id) }
  const prepared = await onThreads(threadIds, threadId => ({ type: 'labels', threadId, ...change }), office)
  return { ...prepared, labels: Object.fromEntries([...added, ...removed].map(({ id, name }) => [id, name])) }
}

export const prepareArchive = ({ threadIds }: WriteArgs<'archive'>, office: Office): Promise<Prepared> =>
  onThreads(threadIds, threadId => ({ type: 'labels', threadId, add: [], remove: ['INBOX'] }), office)

export async function prepareTrash({ threadIds = [], messageIds = [] }: WriteArgs<'trash'>, office: Office): Promise<Prepared> {
  const threads = await onThreads(threadIds, threadId => ({ type: 'trash-thread', threadId }), office)
  const messages = await Promise.all(messageIds.map(id => office.message(id)))
  const single = messages.map(({ message, thread }) => ({ ...thread, id: thread.id, subject: message.subject, messages: [message] }))
  return {
    ...threads,
    operations: [...threads.operations, ...messages.map(({ message }): Operation => ({ type: 'trash-message', messageId: message.id }))],
    touched: [...threads.touched, ...single.map(touchedThread)],
    targets: [...threads.targets, ...single.map(thread => threadTarget(thread, 'message'))],
  }
}

/** A change of whole threads: mail that comes before it runs is not taken along. */
async function onThreads(threadIds: readonly string[], operation: (threadId: string) => Operation, office: Office): Promise<Prepared> {
  const threads = await Promise.all([...new Set(threadIds)].map(id => office.thread(id)))
  return {
    ...nothingJudged,
    operations: threads.map(({ id }) => operation(id)),
    guards: threads.map(threadGuard),
    touched: threads.map(touchedThread),
    targets: threads.map(thread => threadTarget(thread)),
  }
}
