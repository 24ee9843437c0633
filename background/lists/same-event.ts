import type { GuestEvent } from '../../shared/guest-list'
import type { ConversationId } from '../../shared/run-log'
import type { SavedList } from '../../shared/saved-list'

/** The list that a reading brings up to date: of the lists of the same event the one that says so most surely, then that of the same conversation, then the one read last. */
export function listOfEvent(lists: readonly SavedList[], event: GuestEvent, conversation: ConversationId): SavedList | undefined {
  const [best] = lists
    .map(list => ({ list, sure: sureness(list, event, conversation), here: Number(list.conversation === conversation) }))
    .filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure || b.here - a.here || b.list.asOf - a.list.asOf)
  return best?.list
}

/** How surely two events are one: 3 = by UID (RFC 5545 3.8.4.7), 2 = by the invitation, 1 = by title and start; 0 = they are not. */
function sureness({ event: kept, conversation: place }: SavedList, event: GuestEvent, conversation: ConversationId): number {
  if (kept.uid && event.uid) return kept.uid === event.uid ? 3 : 0
  if (kept.messageId && kept.messageId === event.messageId) return 2
  if (plain(kept.title) !== plain(event.title) || kept.start !== event.start) return 0
  // Two invitations to a "Dinner" of no date may be two dinners; what names no event at all is one only within its conversation.
  if (event.start) return 1
  if (plain(event.title)) return kept.messageId && event.messageId ? 0 : 1
  return place === conversation ? 1 : 0
}

const plain = (title: string): string => title.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
