import type { GuestRow } from '../../shared/guest-list'
import type { ReadMessage } from '../reader/reading'

/** An answer that stands in Spam may be nobody's: it needs the user's eye. */
export function doubtSpam(rows: readonly GuestRow[], messages: readonly ReadMessage[]): GuestRow[] {
  const spam = new Set(messages.filter(message => message.labels.includes('SPAM')).map(message => message.id))
  return rows.map(row => (row.messageId !== null && spam.has(row.messageId) ? { ...row, unsure: true } : row))
}
