import type { Operation } from '../../shared/action-operation'
import type { MinimalMessage } from '../google/changes'

/** Gmail's own marks that no call may set (https://developers.google.com/workspace/gmail/api/guides/labels); into Trash and out leads a call of its own. */
const fixed = new Set(['SENT', 'DRAFT', 'CHAT', 'TRASH'])
const settable = (labels: readonly string[]): string[] => labels.filter(label => !fixed.has(label))

type Change = { add: readonly string[]; remove: readonly string[] }

/** What a change of labels takes from each message or gives it, the other way round; a message that it leaves as it is needs nothing. */
export const labelsBack = (change: Change, messages: readonly MinimalMessage[]): Operation[] =>
  messages.flatMap(message =>
    isTrashed(change, message) ? outOfTrash(message, change) : [...ownLabels(change, message), ...backToTrash(change, message)],
  )

const isTrashed = ({ add }: Change, { labelIds }: MinimalMessage): boolean => add.includes('TRASH') && !labelIds.includes('TRASH')

/** What would go back to the inbox lies in Trash or Spam, and not by what is taken back: the user put it there. */
export const wasThrownAway = ({ add, remove }: Change, { labelIds }: MinimalMessage): boolean =>
  add.includes('INBOX') && labelIds.some(label => (label === 'TRASH' || label === 'SPAM') && !remove.includes(label))

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

/** Out of Trash, with what the trip there took from each message; what lay in Trash already stays there. */
export const backToBefore = (messages: readonly MinimalMessage[]): Operation[] =>
  messages.filter(({ labelIds }) => !labelIds.includes('TRASH')).flatMap(message => outOfTrash(message, { add: [], remove: [] }))

/** The marks of where a message lies: what goes to Trash loses them, and keeps all others. */
const places = ['INBOX', 'SPAM']

/** Of what the change does beside it, that too goes back; whatever else is changed in Trash is the user's. */
function outOfTrash({ id, labelIds }: MinimalMessage, { add, remove }: Change): Operation[] {
  const taken = new Set([...places, ...remove])
  const given = [...new Set(['INBOX', ...add])]
  const back = {
    add: settable(labelIds.filter(label => taken.has(label))),
    remove: settable(given.filter(label => !labelIds.includes(label))),
  }
  return [
    { type: 'untrash-message', messageId: id },
    { type: 'message-labels', messageId: id, ...back },
  ]
}
