import { galleryListActions } from './gallery-lists'
import { galleryPreheader } from './gallery-messages'
import { galleryNow, galleryRequest, gallerySource } from './gallery-states'
import type { Actions } from './sidebar/actions'

const nothing = () => undefined

/** What the gallery's controls do: nothing, and what they would bring is invented. */
export const galleryActions: Actions = {
  setQuestion: nothing,
  setQuery: nothing,
  chooseScope: nothing,
  clearQuoted: nothing,
  ask: nothing,
  again: nothing,
  estimate: () => Promise.reject(new Error('The gallery has no worker.')),
  stop: nothing,
  confirm: nothing,
  reviewCards: nothing,
  rejectCard: nothing,
  cancelCard: nothing,
  undoCards: nothing,
  undoLast: nothing,
  showJournal: nothing,
  clearJournal: nothing,
  editCard: () => Promise.reject(new Error('The gallery has no worker.')),
  newConversation: nothing,
  showHistory: nothing,
  showConversation: nothing,
  openConversation: nothing,
  forget: nothing,
  chooseAccount: nothing,
  openOptions: nothing,
  openTab: nothing,
  close: nothing,
  giveAccess: nothing,
  source: (_, id) => Promise.resolve(id === gallerySource.messageId ? gallerySource : galleryPreheader),
  sent: () => Promise.resolve([galleryRequest]),
  ...galleryListActions,
  copy: () => Promise.resolve(true),
  now: () => galleryNow,
}
