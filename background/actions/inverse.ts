import type { Operation } from '../../shared/action-operation'
import type { MinimalMessage } from '../google/changes'

/** Gmail's own marks that no call may set (https://developers.google.com/workspace/gmail/api/guides/labels); into Trash and out leads a call of its own. */
const fixed = new Set(['SENT', 'DRAFT', 'CHAT', 'TRASH'])
const settable = (labels: readonly string[]): string[] => labels.filter(label => !fixed.has(label))

type Change = { add: readonly string[]; remove: readonly string[] }

/** What a change of labels takes from each message or gives it, the other way round; a message that it leaves as it is needs nothing. */
export const labelsBack = (change: Change, messages: readonly MinimalMessage[]): Operation[] =>
  messages.flatMap(message =>
    isTrashed(change, message) ? outOfTrash(message, change.add) : [...ownLabels(change, message), ...backToTrash(change, message)],
  )

const isTrashed = ({ add }: Change, { labelIds }: MinimalMessage): boolean => add.includes('TRASH') && !labelIds.includes('TRASH')

/** What goes to Spam leaves the inbox. */
function ownLabels({ add, remove }: Change, { id, labelIds }: MinimalMessage): Operation[] {
  const had = new Set(labelIds)
  const taken = new Set(add.includes('SPAM') && !had.has('SPAM') ? [...remove, 'INBOX'] : remove)
  const back = { add: settable([...taken].filter(label => had.has(label))), remove: settable(add.filter(label => !had.has(label))) }
  return back.add.length + back.remove.length > 0 ? [{ type: 'message-labels', messageId: id, ...back }] : []
}

/** What goes to Spam leaves Trash, too. */
const backToTrash = ({ add, remove }: Change, { id, labelIds }: MinimalMessage): Operation[] =>
  (add.includes('SPAM') || remove.includes('TRASH')) && labelIds.includes('TRASH') ? [{ type: 'trash-message', messageId: id }] : []

/** Out of Trash, with the labels that each message had and no other; what lay in Trash already stays there. */
export const backToBefore = (messages: readonly MinimalMessage[]): Operation[] =>
  messages.filter(({ labelIds }) => !labelIds.includes('TRASH')).flatMap(message => outOfTrash(message, []))

/** `added`: labels that came with Trash, of which those that the message had stay. */
function outOfTrash({ id, labelIds }: MinimalMessage, added: readonly string[]): Operation[] {
  const remove = settable([...new Set(['INBOX', ...added])].filter(label => !labelIds.includes(label)))
  return [
    { type: 'untrash-message', messageId: id },
    { type: 'message-labels', messageId: id, add: settable(labelIds), remove },
  ]
}
