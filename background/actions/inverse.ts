import type { Operation } from '../../shared/action-operation'
import type { MinimalMessage } from '../google/changes'

/** Gmail's own marks that no call may set (https://developers.google.com/workspace/gmail/api/guides/labels). */
const fixed = new Set(['SENT', 'DRAFT', 'CHAT', 'TRASH'])
const settable = (labels: readonly string[]): string[] => labels.filter(label => !fixed.has(label))

/** What a change of labels takes from each message or gives it, the other way round; a message that it leaves as it is needs nothing. */
export function labelsBack(
  { add, remove }: { add: readonly string[]; remove: readonly string[] },
  messages: readonly MinimalMessage[],
): Operation[] {
  return messages.flatMap(({ id, labelIds }): Operation[] => {
    const had = new Set(labelIds)
    const back = { add: settable(remove.filter(label => had.has(label))), remove: settable(add.filter(label => !had.has(label))) }
    return back.add.length + back.remove.length > 0 ? [{ type: 'message-labels', messageId: id, ...back }] : []
  })
}

/** Out of Trash, with the labels that each message had; what lay in Trash already stays there. */
export const backToBefore = (messages: readonly MinimalMessage[]): Operation[] =>
  messages
    .filter(({ labelIds }) => !labelIds.includes('TRASH'))
    .flatMap(({ id, labelIds }): Operation[] => [
      { type: 'untrash-message', messageId: id },
      ...(settable(labelIds).length > 0 ? [{ type: 'message-labels' as const, messageId: id, add: settable(labelIds), remove: [] }] : []),
    ])
