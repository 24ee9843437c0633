import type { Operation } from '../../shared/action-operation'
import type { MinimalMessage } from '../google/changes'

/** Gmail's own marks that no call may set (https://developers.google.com/workspace/gmail/api/guides/labels). */
const fixed = new Set(['SENT', 'DRAFT', 'CHAT', 'TRASH'])
const settable = (labels: readonly string[]): string[] => labels.filter(label => !fixed.has(label))

type Change = { add: readonly string[]; remove: readonly string[] }

/** What a change of labels takes from each message or gives it, the other way round; a message that it leaves as it is needs nothing. */
export const labelsBack = (change: Change, messages: readonly MinimalMessage[]): Operation[] =>
  messages.flatMap(message => [...ownLabels(change, message), ...backToTrash(change, message)])

/** What goes to Spam leaves the inbox. */
function ownLabels({ add, remove }: Change, { id, labelIds }: MinimalMessage): Operation[] {
  const had = new Set(labelIds)
  const taken = new Set(add.includes('SPAM') && !had.has('SPAM') ? [...remove, 'INBOX'] : remove)
  const back = { add: settable([...taken].filter(label => had.has(label))), remove: settable(add.filter(label => !had.has(label))) }
  return back.add.length + back.remove.length > 0 ? [{ type: 'message-labels', messageId: id, ...back }] : []
}

/** What goes to Spam leaves Trash, too. */
const backToTrash = ({ add }: Change, { id, labelIds }: MinimalMessage): Operation[] =>
  add.includes('SPAM') && labelIds.includes('TRASH') ? [{ type: 'trash-message', messageId: id }] : []

/** Out of Trash, with the labels that each message had and no other; what lay in Trash already stays there. */
export const backToBefore = (messages: readonly MinimalMessage[]): Operation[] =>
  messages
    .filter(({ labelIds }) => !labelIds.includes('TRASH'))
    .flatMap(({ id, labelIds }): Operation[] => {
      const labels = { add: settable(labelIds), remove: labelIds.includes('INBOX') ? [] : ['INBOX'] }
      return [
        { type: 'untrash-message', messageId: id },
        { type: 'message-labels', messageId: id, ...labels },
      ]
    })
